#pragma once

#include "store/table.h"

#include <functional>
#include <memory>
#include <vector>

namespace waterline {

class Connection;

/// A table that can be computed from others and is kept in step inside the same transaction.
class DerivedTable {
public:
    virtual ~DerivedTable() = default;
    /// Called for every row that a batch appends (`before` null), changes, or removes (`after` null).
    virtual void rowChanged(const Table &table, const Values *before, const Values *after) = 0;
    /// Brings the derived rows up to date, only for what was touched. Called once, before the commit.
    virtual void settle(Connection &connection) = 0;
};

/// All tables that hold business rows, in an order in which rows can be inserted, and what is derived from them.
struct Schema {
    std::vector<const Table *> tables;
    std::vector<std::function<std::unique_ptr<DerivedTable>()>> derivedTables;

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
