#pragma once

#include "org/org.h"
#include "store/table.h"

namespace waterline {

class Connection;

[[nodiscard]] const Table &unitTable();
[[nodiscard]] const Table &personTable();

[[nodiscard]] Values toValues(const Unit &unit);
[[nodiscard]] Values toValues(const Person &person);

/// The whole organisation; failures stay with the connection.
[[nodiscard]] Org readOrg(Connection &connection);

} // namespace waterline
