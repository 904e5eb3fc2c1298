#pragma once

#include "parts/tablemodel.h"
#include "store/batch.h"
#include "store/revert.h"

namespace waterline {

/// The rows of a file that were not taken in.
class RejectModel : public TableModel<RejectedRow> {
    Q_OBJECT

public:
    enum Column { Line, ColumnName, Reason, Remedy };

    explicit RejectModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const RejectedRow &row) const override { return row.line; }
};

/// The rows that undoing a batch had to leave as they are.
class ConflictModel : public TableModel<RevertConflict> {
    Q_OBJECT

public:
    enum Column { Label, Table, Reason };

    explicit ConflictModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const RevertConflict &row) const override
    {
        return row.table + QString::number(row.row);
    }
};

} // namespace waterline
