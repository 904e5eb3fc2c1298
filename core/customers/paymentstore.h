#pragma once

#include "customers/payment.h"
#include "store/table.h"

namespace waterline {

[[nodiscard]] const Table &paymentTable();

/// Without id, batch and line; with the key by which the payment is known when it comes again: the source's number or,
/// without one, its day and a digest of its amount and whom it came from.
[[nodiscard]] Values toValues(const Payment &payment);

} // namespace waterline
