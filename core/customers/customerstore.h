#pragma once

#include "base/asof.h"
#include "customers/customer.h"
#include "customers/light.h"
#include "store/table.h"

#include <unordered_map>
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

/// A customer with what its light depends on, as of then.
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
