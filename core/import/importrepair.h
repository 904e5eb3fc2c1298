#pragma once

#include "import/closenames.h"
#include "import/importer.h"
#include "import/mapping/keptmapping.h"

namespace waterline {

/// One thing that can be done, by one click, for all rows of a group.
struct Repair {
    enum class Kind {
        /// The cell becomes another: `value` replaces the group's value in its column.
        ReplaceCell,
        /// People and customers that the rows name and nobody knows are created.
        CreateUnknown,
        /// The column is read with another order of day and month: `value` is dmy, mdy or ymd.
        ReadDates,
        /// The column is read with the other decimal mark: `value` is point or comma.
        ReadDecimals,
        /// The queued row is a new one.
        TakeAsNew,
        /// The queued row is the present one with the code `value`.
        TakeAsPresent,
        /// As it stands: what was missing may be there by now.
        TryAgain,
    };

    Kind kind = Kind::TryAgain;
    QString value = {};
    /// Translated, a whole sentence for a button or menu: "Read “王芳(离职)” as 王芳 (S012)."
    QString text = {};

    bool operator==(const Repair &) const = default;
};

/// Rejected or queued rows with one cause in common, and what can be done about them.
struct RepairGroup {
    /// RejectedRow::cause.
    QString cause;
    bool isQueued = false;
    /// Header of the column at fault; empty if it is the whole row.
    QString column;
    /// The cell that they share, where the repair replaces a cell.
    QString value;
    /// Of the first row.
    QString reason;
    QString remedy;
    /// All of them, in file order.
    std::vector<RejectedRow> rows;
    /// The likeliest first. Never one that is done by itself.
    std::vector<Repair> repairs;

    bool operator==(const RepairGroup &) const = default;
};

/// Whom rows can name.
struct KnownNames {
    std::vector<KnownName> people;
    std::vector<KnownName> customers;
};
[[nodiscard]] KnownNames readKnownNames(Connection &connection);

/// Groups the rows and says what can be done. Pure: the same rows and names give the same answer. The largest group
/// first.
[[nodiscard]] std::vector<RepairGroup> suggestRepairs(const std::vector<RejectedRow> &rows, const KeptMapping &mapping,
    const std::vector<const ImportTable *> &tables, const KnownNames &known);
/// The same for the open rows of a batch.
[[nodiscard]] Result<std::vector<RepairGroup>> repairsOf(
    Connection &connection, BatchId batch, const std::vector<const ImportTable *> &tables);

/// A decision of the person: this for those rows.
struct ChosenRepair {
    RepairGroup group;
    Repair repair;
};

/// Runs the rows of the chosen groups again, repaired, through the same import as one new batch that follows `batch`.
/// Errors: NotFound for an unknown batch, BadInput where nothing was chosen or its table is unknown.
[[nodiscard]] Result<ImportReport> applyRepairs(BatchId batch, const std::vector<ChosenRepair> &chosen,
    const std::vector<const ImportTable *> &tables, const ImportOptions &options, const ImportContext &context);
/// The same with nothing written.
[[nodiscard]] Result<ImportReport> tryRepairs(BatchId batch, const std::vector<ChosenRepair> &chosen,
    const std::vector<const ImportTable *> &tables, const ImportOptions &options, const ImportContext &context);

} // namespace waterline
