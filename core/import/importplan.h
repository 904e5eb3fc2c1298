#pragma once

#include "import/columntype.h"
#include "import/dialect.h"
#include "import/importtable.h"

#include <QDateTime>

#include <map>

namespace waterline {

/// The fields a file's columns go to.
struct Mapping {
    /// Per column of the file: the index of a field, or -1 for a column that is not taken in.
    std::vector<int> fieldOfColumn;

    [[nodiscard]] int columnOf(int field) const;
    bool operator==(const Mapping &) const = default;
};

/// A choice that only the person can make: two readings fit, and the column cannot decide.
struct ImportQuestion {
    int column = 0;
    /// "dmy" / "mdy", or "point" / "comma".
    QStringList answers;
    QString text;

    bool operator==(const ImportQuestion &) const = default;
};

/// What the person decided; everything not named is found out.
struct ImportChoices {
    /// Entity, e.g. "customers".
    std::optional<QString> entity = {};
    std::optional<Encoding> encoding = {};
    std::optional<char> delimiter = {};
    std::optional<Mapping> mapping = {};
    /// Per column header: "dmy", "mdy", "point" or "comma".
    std::map<QString, QString> answers = {};
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

/// How a file will be understood, before anything is written.
struct ImportPlan {
    QString path;
    /// Without folders, as the ledger keeps it.
    QString fileName;
    QByteArray sha256;
    qint64 size = 0;
    QDateTime modified;
    Dialect dialect;
    qint64 headerLine = 1;
    QStringList headers;
    /// Points into the tables given to planImport(); null when no table fits and none was chosen.
    const ImportTable *table = nullptr;
    Mapping mapping;
    /// Per column.
    std::vector<ColumnReading> readings;
    std::vector<ImportQuestion> questions;
    /// Required fields without a column, as translated labels.
    QStringList missingFields;
    /// The first rows, at most previewRows.
    std::vector<PreviewRow> preview;
    /// Rows below the header that are not blank.
    qint64 rows = 0;

    static constexpr int previewRows = 200;
    [[nodiscard]] bool isReady() const { return table && missingFields.isEmpty() && questions.empty(); }
};

/// Reads the whole file once and decides encoding, separator, table, mapping and the reading of every column.
/// Errors: a file that is no text or cannot be parsed, with place. Unanswered questions are no error: see isReady().
[[nodiscard]] Result<ImportPlan> planImport(
    const QString &path, const std::vector<const ImportTable *> &tables, const ImportChoices &choices = {});

/// Header words as they are compared: without units in brackets, spaces, line breaks, width and case.
[[nodiscard]] QString headerKey(const QString &header);
/// The best mapping of these headers to that table; no field twice.
[[nodiscard]] Mapping guessMapping(const QStringList &headers, const ImportTable &table);
/// The table whose fields explain the headers best and whose required fields are all there; null if none.
[[nodiscard]] const ImportTable *recogniseTable(const QStringList &headers, const std::vector<const ImportTable *> &tables);

} // namespace waterline
