#pragma once

#include "base/id.h"
#include "import/namedirectory.h"

namespace waterline {

class CustomerDirectory : public NameDirectory<CustomerId> {
public:
    explicit CustomerDirectory(Connection &connection);

    /// A customer of whom nothing is known but this name and, perhaps, its owner.
    CustomerId create(Batch &batch, const QString &name, PersonId owner, qint64 line);
};

/// The customer that a cell names.
using NamedCustomer = Named<CustomerId>;
[[nodiscard]] NamedCustomer customerIn(
    const CheckedRow &row, int field, const CustomerDirectory &customers, const ImportOptions &options);
/// A new customer belongs to `owner`.
[[nodiscard]] CustomerId settled(const NamedCustomer &customer, const CheckedRow &row, int field,
    CustomerDirectory &customers, PersonId owner, Batch &batch);

/// Header words by which files name the customer a row belongs to.
[[nodiscard]] QStringList customerSynonyms();

} // namespace waterline
