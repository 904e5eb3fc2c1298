#pragma once

#include "base/id.h"
#include "base/isoweek.h"
#include "rules/action.h"

#include <QDate>
#include <QString>

#include <string_view>

namespace waterline {

/// A fact: what somebody did with a customer, and when. Local wall-clock time, "2026-01-05T09:30:00".
template <class String>
struct FollowUpOf {
    FollowUpId id;
    BatchId batch;
    qint64 line = 0;
    /// The source system's own number; empty if it gave none.
    String code;
    PersonId person;
    CustomerId customer;
    String eventAt;
    IsoWeek week;
    Action action = Action::Note;
    /// The word the source used: 电话, 微信, on-site visit.
    String channel;
    String content;
    String evidence;
    String budget;
    String decisionMaker;
    QDate nextContactOn;

    bool operator==(const FollowUpOf &) const = default;
};

using FollowUp = FollowUpOf<QString>;
/// Its texts are UTF-8 and belong to others: on the way from a file to the store, where there are millions.
using FollowUpRef = FollowUpOf<std::string_view>;

} // namespace waterline
