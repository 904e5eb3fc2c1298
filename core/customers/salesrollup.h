#pragma once

#include "store/schema.h"

namespace waterline {

class Connection;

/// Keeps actual_year in step with the opportunities that were won (source "signed": their amounts, by owner and day of
/// closing) and with payments (source "collected").
[[nodiscard]] std::unique_ptr<DerivedTable> makeSalesRollup();
/// Computes both sources anew from all rows.
void rebuildSales(Connection &connection);

} // namespace waterline
