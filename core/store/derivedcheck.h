#pragma once

#include "base/result.h"
#include "store/schema.h"

#include <QStringList>

namespace waterline {

class Connection;

/// Computes the derived tables anew, in memory, from all the rows it is shown, and compares them with those of a file.
class DerivedCheck {
public:
    explicit DerivedCheck(const Schema &schema);

    void add(const Table &table, const Values &row);
    /// The derived tables that are not what their rows give. Failures of reading the file stay with `connection`.
    [[nodiscard]] Result<QStringList> differences(Connection &connection);

private:
    const Schema &m_schema;
    std::vector<std::unique_ptr<DerivedTable>> m_derived;
};

} // namespace waterline
