#pragma once

#include "import/cells/celltype.h"
#include "import/cells/columntype.h"
#include "import/fileformat.h"
#include "import/importtable.h"
#include "import/importwatch.h"
#include "import/mapping/headerwords.h"
#include "import/rejectfile.h"

#include <QDateTime>

#include <map>
#include <memory>

namespace waterline {

/// The fields a file's columns go to.
struct Mapping {
    /// Per column of the file: the index of a field, or -1 for a column that is not taken in.
    std::vector<int> fieldOfColumn;

    [[nodiscard]] int columnOf(int field) const;
    bool operator==(const Mapping &) const = default;
};

/// A choice that only the person can make: two readings fit, and the file cannot decide.
struct ImportQuestion {
    enum class Kind { Dates, Decimals, Units, Encoding, Delimiter, Quote, Header };

    /// -1 when it is about the whole file.
    int column = 0;
    /// "dmy" "mdy" "ymd"; "point" "comma"; "cells" "both"; names of encodings or delimiters; "double" "single"; lines
    /// of the header as "3", "3-4" for two rows, or "none".
    QStringList answers;
    QString text;
    Kind kind = Kind::Dates;
    /// Under which ImportChoices::answers takes the answer: the column's header, or questionName(kind).
    QString key = {};

    bool operator==(const ImportQuestion &) const = default;
};

/// A stable word: "dates", "decimals", "units", "encoding", "delimiter", "quote", "header".
[[nodiscard]] QString questionName(ImportQuestion::Kind kind);

/// Something about the file that a person should know, though it can be imported.
struct ImportWarning {
    enum class Kind {
        MixedEncodings,
        LinesAboveHeader,
        SeveralTables,
        UnnamedColumn,
        MixedCurrencies,
        MixedDates,
        MixedDecimals,
        RoundedCodes,
        LostZeros,
        InvisibleCharacters,
        BlankCells,
        OpenElsewhere,
        SameHeader,
        Percentages,
        HiddenValues,
        OtherWords,
    };

    Kind kind = Kind::LinesAboveHeader;
    /// -1 when it is about the whole file.
    int column = -1;
    /// 0 when it is about more than one.
    qint64 line = 0;
    QString text;

    bool operator==(const ImportWarning &) const = default;
};

/// A stable word: "mixed_currencies".
[[nodiscard]] QString warningName(ImportWarning::Kind kind);

/// What the person decided; everything not named is found out.
struct ImportChoices {
    /// Entity, e.g. "customers".
    std::optional<QString> entity = {};
    std::optional<Encoding> encoding = {};
    std::optional<char16_t> delimiter = {};
    /// A double quote or an apostrophe.
    std::optional<char> quote = {};
    std::optional<Mapping> mapping = {};
    /// By ImportQuestion::key. A date column also takes "1904" for serial days of that base.
    std::map<QString, QString> answers = {};
    /// Of a workbook; the first one if empty.
    QString sheet = {};
    /// The line on which the header begins; 0 for a file without one.
    std::optional<qint64> headerLine = {};
    /// How many rows the header has.
    int headerRows = 1;
    /// Headers of columns whose empty cells take the cell above.
    QStringList fillDown = {};
    /// What the ledger calls the file, where its own name says nothing (pasted text).
    QString displayName = {};
    /// What the file's source writes for "nothing" beside the usual words, in every column: "--None--".
    QStringList nullWords = {};
};

/// One cell of the preview: what stands in the file, and how it is understood or why not.
struct PreviewCell {
    QString raw;
    QString understood;
    QString fault;

    bool operator==(const PreviewCell &) const = default;
};

struct PreviewRow {
    qint64 line = 0;
    std::vector<PreviewCell> cells;

    bool operator==(const PreviewRow &) const = default;
};

/// A line that is no row of the table: it stands above the header.
struct SkippedLine {
    qint64 line = 0;
    QStringList cells;

    bool operator==(const SkippedLine &) const = default;
};

/// How a file will be understood, before anything is written.
struct ImportPlan {
    QString path;
    /// Without folders, as the ledger keeps it.
    QString fileName;
    QByteArray sha256;
    qint64 size = 0;
    QDateTime modified;
    FileFormat format;
    /// Of a workbook: the sheets to choose from.
    QStringList sheets;
    /// The line on which the header's last row begins, 0 without a header: all rows are below.
    qint64 headerLine = 1;
    /// 2 when two rows together name the columns.
    int headerRows = 1;
    QStringList headers;
    /// The header's cells as they stand in the file, to know it again where it is repeated.
    std::vector<std::string> headerCells;
    /// Points into the tables given to planImport(); null when no table fits and none was chosen.
    const ImportTable *table = nullptr;
    Mapping mapping;
    /// Per column.
    std::vector<ColumnReading> readings;
    /// Per column: what its field takes; for a column without a field what all its cells are.
    std::vector<CellType> types;
    std::vector<ImportQuestion> questions;
    std::vector<ImportWarning> warnings;
    /// Lines above the header, at most maxSkipped; linesAbove counts all.
    std::vector<SkippedLine> above;
    qint64 linesAbove = 0;
    /// The line on which a second table begins below the first, 0 if none does. Rows from there on are rejected.
    qint64 otherTableLine = 0;
    /// Required fields without a column, as translated labels.
    QStringList missingFields;
    /// The first rows, at most previewRows.
    std::vector<PreviewRow> preview;
    /// Set for a file of rejected rows that comes back: only its original columns count, lines are those that its own
    /// column names.
    std::optional<RejectFileInfo> rejects = {};
    /// The batch whose rejected rows these are; null for a file of its own.
    BatchId follows = {};
    /// Rows that the ledger kept, to be run instead of those of a file; null for a file.
    std::shared_ptr<const std::vector<RejectedRow>> keptRows = {};
    /// Rows below the header that are not blank.
    qint64 rows = 0;
    /// Rows that are blank, which are left out everywhere.
    qint64 blankRows = 0;

    static constexpr std::size_t maxSkipped = 100;
    static constexpr int previewRows = 200;
    [[nodiscard]] bool isReady() const { return table && missingFields.isEmpty() && questions.empty(); }
};

/// Reads the whole file and decides encoding, separator, header, table, mapping and the reading of every column. Text
/// that was pasted goes the same way through a PastedTable. Errors: a file that is no table or cannot be parsed, with
/// place; NotReadable also when `watch` stops it. Unanswered questions are no error: see isReady().
[[nodiscard]] Result<ImportPlan> planImport(const QString &path, const std::vector<const ImportTable *> &tables,
    const ImportChoices &choices = {}, const ImportWatch &watch = {});

/// The best mapping of these headers to that table; no field twice.
[[nodiscard]] Mapping guessMapping(const QStringList &headers, const ImportTable &table);
/// The table whose fields explain the headers best and whose required fields are all there; null if none.
[[nodiscard]] const ImportTable *recogniseTable(
    const QStringList &headers, const std::vector<const ImportTable *> &tables);

} // namespace waterline
