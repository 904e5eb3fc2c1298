#pragma once

#include "import/importplan.h"
#include "store/chain.h"

#include <QJsonObject>

#include <optional>

namespace waterline {

/// How a batch understood its file, as the ledger keeps it, so that its rejected rows run again in the same way.
struct KeptMapping {
    QString entity;
    /// Of a workbook.
    QString sheet;
    QStringList headers;
    /// Key of the field per column; empty for a column that was not taken in.
    QStringList fields;
    /// Per column.
    std::vector<ColumnReading> readings;
    bool createsUnknown = false;

    bool operator==(const KeptMapping &) const = default;
};

[[nodiscard]] KeptMapping mappingOf(const ImportPlan &plan, const ImportOptions &options);
[[nodiscard]] QJsonObject toJson(const KeptMapping &mapping);
/// Of a batch from before mappings were kept the best guess by its headers. Nothing for a batch that is no import, or
/// whose table is not among `tables`.
[[nodiscard]] std::optional<KeptMapping> keptMapping(
    const BatchRecord &batch, const std::vector<const ImportTable *> &tables);

/// A plan that runs kept rows as that batch ran its file, linked to it. Empty rows: a plan without rows.
[[nodiscard]] std::optional<ImportPlan> planKeptRows(
    const BatchRecord &batch, std::vector<RejectedRow> rows, const std::vector<const ImportTable *> &tables);

/// Lets a file of rejected rows that comes back be understood as the first time: its mapping, readings and link are
/// those of the batch it names. False, and the plan unlinked, where this workspace has no such batch.
bool continueBatch(Connection &connection, ImportPlan &plan, const std::vector<const ImportTable *> &tables);

} // namespace waterline
