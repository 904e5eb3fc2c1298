#pragma once

#include "base/asof.h"
#include "base/explanation.h"
#include "customers/light.h"
#include "store/query.h"
#include "store/table.h"

#include <vector>

namespace waterline {

/// Finds the rows of files on which lights rest (C11). Made once for a whole list.
class LightSources {
public:
    LightSources(Connection &connection, const AsOf &asOf);

    /// The customer's own rows and its first opportunity, as far as the light rests on them, and the newest contacts.
    void addTo(Explanation &explanation, CustomerId customer, const LightInput &input);

private:
    /// A change of the customer's row.
    struct Change {
        Values before;
        Values after;
        SourceRow source;
        bool isLater = false;
    };

    [[nodiscard]] std::vector<Change> changesOf(CustomerId customer);
    void addCustomerRows(Explanation &explanation, CustomerId customer, const LightInput &input);
    void addFirstOpportunity(Explanation &explanation, CustomerId customer);
    void addContacts(Explanation &explanation, CustomerId customer);

    QString m_end;
    BatchId m_lastBatch;
    Query m_changes;
    Query m_firstOpportunity;
    Query m_contacts;
    Query m_contactCount;
};

} // namespace waterline
