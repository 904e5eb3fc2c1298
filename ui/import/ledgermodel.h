#pragma once

#include "import/importtable.h"
#include "parts/tablemodel.h"
#include "store/ledger.h"

#include <QDateTime>
#include <QSortFilterProxyModel>

namespace waterline {

/// When a batch was recorded, in the reader's time.
[[nodiscard]] QDateTime recordedMoment(const BatchRecord &batch);

/// What came into the workspace, when, from which file, by whom, and what became of its rows.
class LedgerModel : public TableModel<LedgerEntry> {
    Q_OBJECT

public:
    enum Column { When, What, RowsIn, Created, Changed, Unchanged, Duplicate, Rejected, Queued, Open, By };
    enum Role {
        /// All that a filter looks in.
        SearchRole = TableRole::Custom,
    };

    explicit LedgerModel(const std::vector<const ImportTable *> &tables, QObject *parent = nullptr);

    /// The newest first; `entries` are all of a workspace, oldest first.
    void setEntries(std::vector<LedgerEntry> entries);
    /// What a batch did, in a few words: the file, or what was undone.
    [[nodiscard]] static QString whatText(const BatchRecord &batch);
    /// Null if there is none.
    [[nodiscard]] const LedgerEntry *entryOf(BatchId batch) const;
    /// Where a batch stands: "in force", "undone", "3 rows wait".
    [[nodiscard]] static QString stateText(const LedgerEntry &entry);

protected:
    [[nodiscard]] QVariant keyOf(const LedgerEntry &row) const override { return row.record.id.value; }
    [[nodiscard]] QVariant extra(const LedgerEntry &row, int column, int role) const override;

private:
    std::vector<const ImportTable *> m_tables;
};

} // namespace waterline
