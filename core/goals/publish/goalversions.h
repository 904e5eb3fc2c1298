#pragma once

#include "base/asof.h"
#include "base/result.h"
#include "goals/grid/goaldiff.h"
#include "metrics/metric.h"

#include <QDateTime>

namespace waterline {

class Connection;

/// A published state of all goals (R19).
struct GoalVersion {
    int number = 0;
    QString reason;
    QString actor;
    /// In UTC.
    QDateTime publishedAt;
    BatchId batch;

    bool operator==(const GoalVersion &) const = default;
};

/// All of them, the newest first.
[[nodiscard]] std::vector<GoalVersion> readGoalVersions(Connection &connection);
/// The newest that was published before then (C2); number 0 if there was none.
[[nodiscard]] GoalVersion versionAt(Connection &connection, const AsOf &asOf);
/// The newest that changed any week of the tree's fiscal year, published before then if that is given: the one that
/// people must know (R15). A version of another fiscal year that shares a calendar year with it is none. Number 0 if
/// there is none.
[[nodiscard]] GoalVersion currentVersion(
    Connection &connection, const GoalTree &tree, const std::optional<AsOf> &asOf = {});
/// Higher than any that ever was, so that nobody has read it.
[[nodiscard]] int nextVersionNumber(Connection &connection);

/// Goals of one year: those of a version (0: none at all), or the draft.
struct GoalState {
    /// The draft if there is none.
    std::optional<int> version;

    [[nodiscard]] static GoalState draft() { return {}; }
    [[nodiscard]] static GoalState published(int version) { return {version}; }
    bool operator==(const GoalState &) const = default;
};

/// What differs in one metric.
struct MetricDiff {
    Metric metric;
    std::vector<GoalChange> changes;

    bool operator==(const MetricDiff &) const = default;
};

/// All nodes that differ, metric by metric; metrics that do not differ are left out. Error NotFound for a version that
/// is not there.
[[nodiscard]] Result<std::vector<MetricDiff>> compareVersions(Connection &connection,
    const std::shared_ptr<const GoalTree> &tree, const GoalState &before, const GoalState &after,
    PlaceDepth depth = PlaceDepth::People,
    const std::vector<Period::Kind> &kinds = {
        Period::Kind::Year, Period::Kind::Quarter, Period::Kind::Month, Period::Kind::Week});

/// One line of what a version changed for a person (R15): old and new number of the year, a month or a week.
struct ChangeLine {
    Metric metric;
    Period period;
    qint64 before = 0;
    qint64 after = 0;

    /// "签约额 2026-03: 1000.00 → 1200.00".
    [[nodiscard]] QString toText() const;
    bool operator==(const ChangeLine &) const = default;
};

/// What the version changed for somebody against the one before it: for each metric the year and the months that
/// changed, and the weeks of each month that changed inside alone. Empty if the version left that person's goals alone.
[[nodiscard]] Result<std::vector<ChangeLine>> changeNote(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, PersonId person, int version);

} // namespace waterline
