#pragma once

#include "goals/publish/goalversions.h"
#include "parts/tablemodel.h"

namespace waterline {

/// A node that two states of the goals do not agree on.
struct GoalChangeLine {
    Metric metric;
    QString place;
    GoalNode node;
    qint64 before = 0;
    qint64 after = 0;
};

/// The lines of a comparison, as the tables show it.
[[nodiscard]] std::vector<GoalChangeLine> changeLines(const GoalTree &tree, const std::vector<MetricDiff> &diffs);

/// What differs between two states of the goals (R19).
class GoalChangeModel final : public TableModel<GoalChangeLine> {
    Q_OBJECT

public:
    enum Column { MetricColumn, PlaceColumn, PeriodColumn, BeforeColumn, AfterColumn, DifferenceColumn };

    explicit GoalChangeModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const GoalChangeLine &line) const override;
};

} // namespace waterline
