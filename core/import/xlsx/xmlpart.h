#pragma once

#include "import/xlsx/sheetframe.h"
#include "import/xlsx/xmlguard.h"
#include "import/xlsx/ziparchive.h"

#include <QXmlStreamReader>

namespace waterline {

/// One XML part of a workbook, read as a stream of tags and texts in bounded memory.
class XmlPart {
public:
    static constexpr int MaxDepth = 64;

    /// The text of one cell at most, in characters.
    static constexpr qsizetype MaxCell = 1 << 20;

    /// Errors as ZipArchive::openEntry().
    static Result<std::unique_ptr<XmlPart>> open(ZipArchive &archive, const QString &name);
    /// The same of a sheet, without its rows.
    static Result<std::unique_ptr<XmlPart>> openFrame(ZipArchive &archive, const QString &name);

    /// Moves to the next start tag, end tag or text; false at the end and after a fault.
    bool advance();
    /// Behind the start tag of an element: moves to the next start tag inside it; false at its end tag, and after a
    /// fault. Everything else in between is passed over.
    bool nextChild();
    /// Behind a start tag: moves to its end tag.
    void skip();
    /// Behind a start tag: moves to its end tag and appends all text directly inside; child elements are left out.
    void appendText(QString &text);
    /// Behind the start tag of a shared or inline string: the same, with the runs of rich text put together, phonetic
    /// guides (rPh) left out, and _x000D_ and the like as the characters they stand for.
    void appendRichText(QString &text);

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    /// Of the tag, if it is SpreadsheetML (Transitional or Strict), else empty.
    [[nodiscard]] QStringView tag() const;
    /// Of the tag, whatever its namespace.
    [[nodiscard]] QStringView anyTag() const { return m_xml.name(); }
    [[nodiscard]] QString nameSpace() const { return m_xml.namespaceUri().toString(); }
    /// Of the start tag: the attribute without a namespace.
    [[nodiscard]] QString attribute(const QString &name) const;
    /// Of the start tag: r:id, Transitional or Strict.
    [[nodiscard]] QString relationshipId() const;
    [[nodiscard]] const QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] int depth() const { return m_depth; }

    /// Reads to the end, so that the checksum is compared, and says what went wrong anywhere, if anything did.
    Result<> finish();
    /// What went wrong so far; meaningful once advance() has answered false.
    Result<> check() const;
    /// Unpacked bytes read and to be read.
    [[nodiscard]] qint64 taken() const { return m_entry->taken(); }
    [[nodiscard]] qint64 promised() const { return m_entry->promised(); }

private:
    XmlPart(QString name, std::unique_ptr<ZipEntry> entry, std::unique_ptr<SheetFrame> frame);

    QString m_name;
    std::unique_ptr<ZipEntry> m_entry;
    /// Null where all is read.
    std::unique_ptr<SheetFrame> m_frame;
    XmlGuard m_guard;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isTooDeep = false;
    bool m_isTooLong = false;
};

/// _xHHHH_ as the character it stands for; half a surrogate pair stays as it is written.
[[nodiscard]] QString unescaped(const QString &text);

} // namespace waterline
