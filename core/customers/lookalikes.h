#pragma once

#include "customers/customer.h"
#include "customers/nearduplicates.h"
#include "import/lostzeros.h"
#include "store/batch.h"

#include <optional>

namespace waterline {

/// A new customer that may be a present one, and why.
struct Lookalike {
    /// Number: but for leading zeros.
    enum class Sameness { CreditCode, Number, Name, Phone };

    Sameness sameness = Sameness::Name;
    QString reason;
    QString remedy;
    /// Side by side with the new one, the likeliest first.
    std::vector<RowCandidate> candidates;
};

/// Tells which customers of the file, and of what an import has brought so far, a new one resembles (R87, R88).
class Lookalikes {
public:
    /// Reads nothing until it is asked.
    explicit Lookalikes(Connection &connection);

    [[nodiscard]] std::optional<Lookalike> find(const Customer &customer);
    /// Takes note of a customer that was written.
    void add(const Customer &customer);

private:
    void readPresent();
    [[nodiscard]] RowCandidate candidate(CustomerId id, const Customer &customer);
    [[nodiscard]] CustomerId withOtherZeros(const Customer &customer);

    Connection &m_connection;
    std::optional<NearDuplicates> m_present;
    LostZeros m_numbers;
};

} // namespace waterline
