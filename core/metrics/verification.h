#pragma once

#include "metrics/metric.h"

namespace waterline {

/// What of a follow-up can verify the action that it counts as (R3).
struct Proof {
    bool hasCustomer = false;
    QString budget = {};
    QString decisionMaker = {};
    QString content = {};
    QString evidence = {};
};

/// Those of `items` (codes of verificationItems()) that are not there, in their order. A customer is there if the
/// follow-up is about one that is known; a text is there unless it is blank or says that there is nothing: "-", "无",
/// "n/a" (ours: the same words that an import takes for nothing). What another follow-up says does not count.
[[nodiscard]] QStringList missingItems(const Proof &proof, const QStringList &items);

/// How many of some follow-ups are verified.
struct VerifiedCount {
    /// What had to be there; nothing is counted where that is empty.
    QStringList items = {};
    qint64 followUps = 0;
    qint64 verified = 0;
    /// Of each of `items` how many follow-ups lack it.
    std::vector<qint64> lacking = {};

    void add(const QStringList &missing);
    bool operator==(const VerifiedCount &) const = default;
};

/// "7 of 9 follow-ups; missing: budget range 2". Translated.
[[nodiscard]] QString verifiedText(const VerifiedCount &count);
/// "budget range, content". Translated.
[[nodiscard]] QString itemNames(const QStringList &items);

} // namespace waterline
