#pragma once

#include "base/result.h"
#include "import/recordsource.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QIODevice;

namespace waterline {

class SharedStrings;
class XlsxReader;
class XlsxStyles;
class ZipArchive;

/// A sheet of a workbook that can hold rows; sheets of nothing but a chart are none.
struct XlsxSheet {
    QString name;
    bool isHidden = false;
    /// A cell holds something. Only the start of a large sheet is looked at: one that may hold something counts.
    bool hasRows = false;

    bool operator==(const XlsxSheet &) const = default;
};

/// An Excel workbook (.xlsx, .xlsm, .xltx; Transitional or Strict) of which sheets are read row by row.
class XlsxBook {
public:
    /// Whether a file is to be given to open() rather than read as text: a zip file, or the older container of .xls
    /// and of workbooks with a password, of which open() says what they are. Rewinds `device`, which must be able to
    /// seek.
    [[nodiscard]] static bool isForUs(QIODevice &device);

    /// Reads what the workbook consists of. Errors, with the file's name as place: NotFound, NotReadable; BadInput
    /// when it is no such workbook (the sentence says what it is), protected by a password, damaged or over a limit.
    /// NotReadable also, here and from all that is read of it later, once `isStopped` says yes: it is asked about every
    /// piece, as long as the book or a reader lives.
    static Result<XlsxBook> open(const QString &path, std::function<bool()> isStopped = {});

    /// In the workbook's order.
    [[nodiscard]] const std::vector<XlsxSheet> &sheets() const { return m_sheets; }
    /// Of an empty name: the first visible sheet with rows. The reader does not need the book to stay. Errors:
    /// UnknownName; BadInput when all rows stand in hidden sheets, or a part of the workbook is damaged.
    Result<std::unique_ptr<XlsxReader>> openSheet(const QString &name = {});

private:
    XlsxBook() = default;
    Result<> readParts();
    Result<> readWorkbook(const QString &name);
    Result<> probeSheets();
    Result<> readCommon();
    Result<size_t> indexOf(const QString &name) const;

    QString m_fileName;
    std::shared_ptr<ZipArchive> m_archive;
    std::vector<XlsxSheet> m_sheets;
    /// Per sheet: its part in the archive.
    std::vector<QString> m_parts;
    QString m_stringsPart;
    QString m_stylesPart;
    bool m_is1904 = false;
    // Shared with the readers; null until the first sheet is opened.
    std::shared_ptr<const SharedStrings> m_strings;
    std::shared_ptr<const XlsxStyles> m_styles;
};

} // namespace waterline
