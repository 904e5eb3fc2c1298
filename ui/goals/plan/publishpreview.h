#pragma once

#include "goals/lint/goallint.h"
#include "goals/plan/planbook.h"
#include "goals/publish/anchors.h"
#include "parts/tablemodel.h"

namespace waterline {

/// What publishing would change in one metric.
struct PublishLine {
    Metric metric;
    qint64 before = 0;
    qint64 after = 0;
    int people = 0;
};

/// What publishing would change, and what stands in its way.
struct PublishPreview {
    std::vector<PublishLine> lines;
    /// People for whom anything changes.
    int people = 0;
    std::vector<MissingAnchor> missing;
    /// AnchorCheck::past.
    qint64 past = 0;
    /// Hidden hazards (R25), as far as somebody looked for them.
    std::vector<LintFinding> findings;
};

/// `goals` are all metrics as they are worked on, in the order of the book; `today` is the day of publishing.
[[nodiscard]] PublishPreview previewPublish(const PlanBook &book, const std::vector<MetricGoals> &goals, QDate today);

class PublishModel final : public TableModel<PublishLine> {
    Q_OBJECT

public:
    enum Column { MetricColumn, BeforeColumn, AfterColumn, PeopleColumn };

    explicit PublishModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const PublishLine &line) const override { return line.metric.code; }
};

} // namespace waterline
