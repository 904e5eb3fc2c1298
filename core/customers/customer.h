#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waterline {

/// What may have happened to a customer that ends the hope of a deal (R77).
enum class Setback { None, Abandoned, BudgetCancelled, CompetitorMou };

struct Customer {
    CustomerId id;
    QString code;
    QString name;
    PersonId owner;
    QDate createdOn;
    QString industry;
    QString size;
    QString city;
    QString phone;
    QString parentName;
    std::optional<qint64> foundedYear;
    std::optional<Money> annualRevenue;
    /// The competitor that is clearly in play; empty if none.
    QString competitor;
    Setback setback = Setback::None;
    /// Unified social credit code; empty while none is known.
    QString creditCode = {};
    /// The sales channel it buys through: 线上, KA; empty while none is known.
    QString channel = {};

    bool operator==(const Customer &) const = default;
};

enum class Outcome { Open, Won, Lost };

struct Opportunity {
    OpportunityId id;
    QString code;
    CustomerId customer;
    PersonId owner;
    QString product;
    /// As the source calls it.
    QString stage;
    Outcome outcome = Outcome::Open;
    QDate openedOn;
    QDate closedOn;
    std::optional<Money> amount;
    /// Of the product: 高毛利; empty while none is known.
    QString category = {};

    bool operator==(const Opportunity &) const = default;
};

/// A fact: an opportunity entered a stage.
struct StageChange {
    OpportunityId opportunity;
    QString stage;
    Outcome outcome = Outcome::Open;
    QDate on;

    bool operator==(const StageChange &) const = default;
};

/// The stage under which the day of opening is kept when a file names that day but not the stage of then.
[[nodiscard]] inline QString openingStage()
{
    return QStringLiteral("opened");
}

} // namespace waterline
