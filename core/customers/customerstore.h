#pragma once

#include "base/asof.h"
#include "customers/customer.h"
#include "customers/light.h"
#include "store/table.h"

#include <vector>

namespace waterline {

class Connection;

[[nodiscard]] const Table &customerTable();
[[nodiscard]] const Table &opportunityTable();
[[nodiscard]] const Table &stageChangeTable();

[[nodiscard]] Values toValues(const Customer &customer);
[[nodiscard]] Values toValues(const Opportunity &opportunity);
[[nodiscard]] Values toValues(const StageChange &change);

[[nodiscard]] QString setbackCode(Setback setback);
[[nodiscard]] QString outcomeCode(Outcome outcome);
/// Open for what is no outcome.
[[nodiscard]] Outcome outcomeFromCode(const QString &code);

/// The newest batch that was recorded before the end of the as-of day; null if there is none.
[[nodiscard]] BatchId lastBatchUntil(Connection &connection, const AsOf &asOf);

/// A customer with what its light depends on, as of then: `customer` is its row of today, `input` takes setback and
/// competitor as they were recorded then.
struct CustomerFacts {
    Customer customer;
    LightInput input;

    bool operator==(const CustomerFacts &) const = default;
};

/// All customers that were known as of then. Contacts, proposals and opportunities after it are not seen.
[[nodiscard]] std::vector<CustomerFacts> readCustomerFacts(Connection &connection, const AsOf &asOf);
/// The same for one; nothing if it does not exist or was not known yet.
[[nodiscard]] std::optional<CustomerFacts> readCustomerFacts(Connection &connection, CustomerId id, const AsOf &asOf);

} // namespace waterline
