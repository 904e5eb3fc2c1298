#pragma once

#include "base/id.h"
#include "base/isoweek.h"
#include "rules/action.h"

#include <QDate>
#include <QString>

namespace waterline {

/// A fact: what somebody did with a customer, and when. Local wall-clock time, "2026-01-05T09:30:00".
struct FollowUp {
    FollowUpId id;
    BatchId batch;
    qint64 line = 0;
    /// The source system's own number; empty if it gave none.
    QString code;
    PersonId person;
    CustomerId customer;
    QString eventAt;
    IsoWeek week;
    Action action = Action::Note;
    /// The word the source used: 电话, 微信, on-site visit.
    QString channel;
    QString content;
    QString evidence;
    QString budget;
    QString decisionMaker;
    QDate nextContactOn;

    bool operator==(const FollowUp &) const = default;
};

} // namespace waterline
