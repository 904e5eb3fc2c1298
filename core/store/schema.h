#pragma once

#include "store/table.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace waterline {

class Connection;
class RowImage;

/// A table that can be computed from others and is kept in step inside the same transaction.
class DerivedTable {
public:
    virtual ~DerivedTable() = default;
    /// Whether it is to be told of the rows of that table; asked once a batch.
    [[nodiscard]] virtual bool watches(const Table &table) const = 0;
    /// Called for every row of such a table that a batch appends (`before` null), changes, or removes (`after` null).
    virtual void rowChanged(const Table &table, const Values *before, const Values *after) = 0;
    /// Called instead for a fact that was sealed before its turn: one of millions, best not turned into values.
    virtual void rowAppended(const Table &table, const RowImage &row);
    /// Brings the derived rows up to date, only for what was touched. Called once, before the commit.
    virtual void settle(Connection &connection) = 0;
};

/// A sum over the rows of a table that the ledger keeps from before and after a batch (N5).
struct TotalSpec {
    enum class Unit { Rows, Count, Money };

    /// Stable word: "opportunity_amount_by_owner".
    QString name;
    /// English source, translated in the context "ControlTotal".
    const char *label = "";
    const Table *table = nullptr;
    /// The column by which it is split; refers to a table with code and name.
    QString groupColumn = {};
    /// The column with an IsoWeek by which it is split further; empty if none.
    QString weekColumn = {};
    /// The column that is added up; empty where rows are counted.
    QString valueColumn = {};
    Unit unit = Unit::Rows;
};

/// All tables that hold business rows, in an order in which rows can be inserted, and what is derived from them.
struct Schema {
    std::vector<const Table *> tables;
    std::vector<std::function<std::unique_ptr<DerivedTable>()>> derivedTables;
    /// So many rows a batch appends to a table before it asks whether to build its indexes anew.
    qint64 rowsWithIndexes = 16384;
    std::vector<TotalSpec> totals = {};

    [[nodiscard]] const Table *table(QStringView name) const
    {
        for (const Table *candidate : tables) {
            if (candidate->name == name)
                return candidate;
        }
        return nullptr;
    }
};

} // namespace waterline
