#pragma once

#include "import/importtable.h"
#include "parts/tablemodel.h"
#include "store/chain.h"

namespace waterline {

/// One batch as the ledger shows it.
struct LedgerEntry {
    BatchRecord batch;
    /// A later batch undid it.
    bool isUndone = false;

    bool operator==(const LedgerEntry &) const = default;
};

/// The newest first. `batches` are all of a workspace, oldest first.
[[nodiscard]] std::vector<LedgerEntry> ledgerEntries(std::vector<BatchRecord> batches);

/// What came into the workspace, when, from which file, and what became of its rows.
class LedgerModel : public TableModel<LedgerEntry> {
    Q_OBJECT

public:
    enum Column { When, What, RowsIn, Created, Changed, Unchanged, Duplicate, Rejected, By };

    explicit LedgerModel(const std::vector<const ImportTable *> &tables, QObject *parent = nullptr);

    /// What a batch did, in a few words: the file, or what was undone.
    [[nodiscard]] static QString whatText(const BatchRecord &batch);

protected:
    [[nodiscard]] QVariant keyOf(const LedgerEntry &row) const override { return row.batch.id.value; }
};

} // namespace waterline
