#pragma once

#include "import/recordsource.h"
#include "import/xlsx/cellformat.h"
#include "import/xlsx/cellreference.h"
#include "import/xlsx/mergedcells.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace waterline {

class SharedStrings;
class XlsxStyles;
class XmlPart;

/// Reads one sheet of a workbook row by row. Cells become text that has one reading only (cellformat.h; TRUE, FALSE,
/// #N/A); strings stay exactly as they are. Of formulas the stored result is read. Of a merged range only the first
/// cell says something: what is stored in the others nobody sees, and it is left out. Hidden rows and columns are read
/// like any other.
///
/// A record's line is the row of the sheet. Empty rows are given as blank records, at most MaxBlanks in a run; none at
/// the end. A record is as wide as the widest one so far.
class XlsxReader final : public RecordSource {
public:
    /// A cell that says something behind this many columns is an error.
    static constexpr int MaxColumns = 512;
    static constexpr qint64 MaxRows = mostSheetRows;
    /// Of one row, in bytes.
    static constexpr size_t MaxRecord = 64 << 20;
    static constexpr qint64 MaxBlanks = 64;

    /// See XlsxBook::openSheet().
    XlsxReader(std::unique_ptr<XmlPart> part, std::shared_ptr<const SharedStrings> strings,
        std::shared_ptr<const XlsxStyles> styles, bool is1904, qint64 fileSize, MergedCells merged);
    ~XlsxReader() override;

    /// Error BadInput, with row and column where there is one: the sheet is damaged, its checksum is wrong (known at
    /// the end only), its rows or cells are out of order, a limit is exceeded. NotReadable when it is stopped.
    Result<bool> next(Record &record) override;
    /// In proportion to what of the sheet has been read.
    [[nodiscard]] qint64 bytesRead() const override;

    /// The cells so far that held a value which a merged range hides and does not show.
    struct HiddenValues {
        qint64 count = 0;
        /// Row and column as people see them.
        Place first;
    };
    [[nodiscard]] const HiddenValues &hiddenValues() const { return m_hidden; }

private:
    /// A cell's attributes: column from 0, or -1 when it does not say; its row, or 0.
    struct CellHead {
        int column = -1;
        qint64 row = 0;
        size_t style = 0;
        QString type;
    };

    Result<bool> readFilledRow();
    Result<bool> readRow();
    Result<> readCell(const CellHead &head);
    Result<CellHead> cellHead() const;
    Result<> takeValue(const CellHead &head);
    Result<> takeShared();
    Result<> addField(std::string_view text);
    Result<> addField(const QString &text);
    void clearRow();
    bool enterRows();
    Result<> leaveRows();
    void giveBlank(Record &record);
    void giveRow(Record &record);
    Error whatStopped(Error error) const;
    Error fail(const QString &message) const;
    Error damaged() const;

    std::unique_ptr<XmlPart> m_part;
    MergedCells m_merged;
    std::shared_ptr<const SharedStrings> m_strings;
    std::shared_ptr<const XlsxStyles> m_styles;
    bool m_is1904;
    qint64 m_fileSize;
    HiddenValues m_hidden;
    bool m_isInRows = false;
    bool m_isFinished = false;
    std::optional<Error> m_error;

    // The row read last: its number, its cells one behind another, where each column's text ends.
    qint64 m_row = 0;
    int m_column = -1;
    std::string m_text;
    std::vector<size_t> m_ends;
    bool m_isBlank = true;
    bool m_hasNul = false;

    /// The line given last; whether the row read last still waits behind blank ones, and where those end.
    qint64 m_line = 0;
    bool m_isWaiting = false;
    qint64 m_blanksEnd = 0;
    size_t m_width = 0;
    std::vector<std::string_view> m_fields;
    /// What stands in the cell under way.
    QString m_value;
};

} // namespace waterline
