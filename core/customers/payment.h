#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QString>

namespace waterline {

/// A fact: money that came in from a customer or, negative, went back.
struct Payment {
    /// The source system's own number; empty if it gave none.
    QString code;
    /// To whom it counts.
    PersonId person;
    CustomerId customer;
    OpportunityId opportunity;
    QDate on;
    Money amount;

    bool operator==(const Payment &) const = default;
};

} // namespace waterline
