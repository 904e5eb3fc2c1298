#pragma once

#include "import/importplan.h"
#include "import/recordsource.h"

#include <QFile>

namespace waterline {

/// A row below the header as a plan understands it.
struct TableRow {
    qint64 line = 0;
    /// One per header, in one form for all (normalCell); a faulty cell as it stands in the file.
    QStringList cells;
    /// Why the row would be rejected, or null: ShapeFault::id, faultName() or "required".
    QString faultId;
    /// The header of the column at fault; empty for the whole row.
    QString faultColumn;
    QString reason;
};

/// Gives out the whole table of a plan row by row, blank rows left out, in memory that does not grow with the file.
/// Needs no table of ours and no workspace.
class TableReader {
public:
    /// `plan` must outlive this. Errors as openRecords().
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const ImportPlan &plan);

    /// False at the end. Errors as RecordSource::next(), with the file.
    Result<bool> next(TableRow &row);

    /// The names of the columns, without the units that the numbers have been multiplied by.
    [[nodiscard]] QStringList headers() const;

private:
    explicit TableReader(const ImportPlan &plan);
    void understand(const Record &record, TableRow &row) const;
    [[nodiscard]] bool isRequired(std::size_t column) const;

    const ImportPlan &m_plan;
    QFile m_file;
    std::unique_ptr<RecordSource> m_source;
};

} // namespace waterline
