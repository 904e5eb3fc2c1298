#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace waterline {

/// One thing that is measured, defined once (R14): what goals are set for and actuals are counted of.
struct Metric {
    /// A result, or one of the three core actions that a week is planned in.
    enum class Kind { Outcome, Action };
    enum class Unit {
        /// In minor units.
        Money,
        Count,
    };

    /// Stable word for tables, files and the command line: "signed".
    QString code;
    /// For people.
    QString name;
    Kind kind = Kind::Outcome;
    Unit unit = Unit::Money;
    /// Which rows it adds up: "lead", "visit", "proposal", "signed" or "collected".
    QString source;
    /// The categories that count, compared by textKey(); all if empty.
    QStringList buckets = {};
    /// The metric that it is shown as a share of; empty for one that stands alone. Goals and actuals of a share are
    /// those of its numerator.
    QString shareOf = {};
    /// Who answers for the definition.
    QString owner = {};
    /// Of a composite, in basis points (R13); 0 if it is no part of it.
    int weight = 0;
    /// Rises with every change of the definition.
    int version = 1;
    /// What must be there for one action to count as verified (R3): codes of verificationItems(). What is not verified
    /// counts toward the plan all the same (R8), and is told beside it.
    QStringList verification = {};

    [[nodiscard]] bool isAction() const { return kind == Kind::Action; }
    [[nodiscard]] bool isMoney() const { return unit == Unit::Money; }
    [[nodiscard]] bool isShare() const { return !shareOf.isEmpty(); }
    bool operator==(const Metric &) const = default;
};

/// The metrics that every workspace has, in order: the core actions, then signed, collected and high_margin. Names are
/// translated.
[[nodiscard]] std::vector<Metric> builtInMetrics();

/// Null if there is none of that code. Valid as long as `metrics` is not changed.
[[nodiscard]] const Metric *metricOf(const std::vector<Metric> &metrics, QStringView code);

/// Every source that rows are added up of, in order.
[[nodiscard]] const QStringList &metricSources();
[[nodiscard]] Metric::Unit unitOfSource(QStringView source);

/// By what a follow-up verifies its action: "customer", it is about a customer that is known; "budget",
/// "decision_maker", "content" and "evidence", its field of that name says something (verification.h).
[[nodiscard]] const QStringList &verificationItems();
/// For people, translated; the code itself if it is none of verificationItems().
[[nodiscard]] QString verificationName(const QString &code);

/// The definition in sentences (R14): what is added up, what of it counts, what it is a share of, who owns it, which
/// version it is.
[[nodiscard]] QStringList metricDefinition(const Metric &metric, const std::vector<Metric> &metrics);

} // namespace waterline
