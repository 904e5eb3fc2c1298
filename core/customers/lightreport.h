#pragma once

#include "base/result.h"
#include "customers/customerstore.h"
#include "org/scope.h"

#include <vector>

namespace waterline {

class Connection;

/// One customer of the red / yellow / green list.
struct LightRow {
    CustomerId id;
    QString code;
    QString name;
    PersonId owner;
    QString ownerName;
    QString unitName;
    LightInput input;
    LightVerdict verdict;
    QString reason;

    bool operator==(const LightRow &) const = default;
};

struct LightCounts {
    qint64 red = 0;
    qint64 yellow = 0;
    qint64 green = 0;

    void add(Light light) { ++(light == Light::Red ? red : light == Light::Yellow ? yellow : green); }
    bool operator==(const LightCounts &) const = default;
};

/// Every customer whose owner stands at or below the scope's place (at the company also those without an owner), the
/// most urgent first: red, yellow, green; then the longest silence; then the name.
struct LightReport {
    Scope scope;
    LightCounts counts;
    std::vector<LightRow> customers;
    /// Customers of the file that have no owner, and so stand in no unit.
    qint64 withoutOwner = 0;

    bool operator==(const LightReport &) const = default;
};

[[nodiscard]] Result<LightReport> lightReport(Connection &connection, const Scope &scope, const RuleSet &rules);

/// Why each customer of the report has its light, in the report's order, with the rows it rests on.
[[nodiscard]] Result<std::vector<Explanation>> explainLights(
    Connection &connection, const LightReport &report, const RuleSet &rules);
/// The same for one; an empty explanation if it was not known as of then.
[[nodiscard]] Result<Explanation> explainCustomerLight(
    Connection &connection, CustomerId customer, const AsOf &asOf, const RuleSet &rules);

/// Something that happened with a customer.
struct TimelineEntry {
    enum class Kind { FollowUp, StageChange, Created };

    Kind kind = Kind::FollowUp;
    /// "2026-01-05T09:30:00".
    QString at;
    QString who;
    /// The action's or stage's name.
    QString what;
    QString text;
    QString evidence;
    SourceRow source;
    /// Ended a silence (R78).
    bool isContact = false;

    bool operator==(const TimelineEntry &) const = default;
};

/// What is known of a customer as of then, the newest first.
struct CustomerTimeline {
    Customer customer;
    QString ownerName;
    std::vector<TimelineEntry> entries;

    bool operator==(const CustomerTimeline &) const = default;
};

[[nodiscard]] Result<CustomerTimeline> customerTimeline(Connection &connection, CustomerId customer, const AsOf &asOf);

} // namespace waterline
