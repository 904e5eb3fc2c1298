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

/// How finely two states of the goals are compared.
struct ChangeDepth {
    PlaceDepth places = PlaceDepth::People;
    Period::Kind periods = Period::Kind::Month;
};

/// The lines of a comparison, as the tables show it, out of all nodes that differ, down to people and weeks. What
/// differs below that depth is a line where no line above shows it: weeks of a month that stays as a whole, people of a
/// unit that does. So there is no line only if nothing differs.
[[nodiscard]] std::vector<GoalChangeLine> changeLines(
    const GoalTree &tree, const std::vector<MetricDiff> &diffs, const ChangeDepth &depth);

/// Whether no total at that depth differs, but something below it does.
[[nodiscard]] bool isBelow(const std::vector<GoalChangeLine> &lines, const ChangeDepth &depth);

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
