#pragma once

#include "goals/plan/planmodel.h"

namespace waterline {

/// Which goals the plan looks at, as it is chosen step by step: the metric, the span, and what its columns are.
class PlanChoice {
public:
    /// What there is to choose from. `week` is where a finer look begins.
    void setBook(const PlanBook &book, IsoWeek week);
    /// Without the place. Of an empty metric until there is a book.
    [[nodiscard]] const PlanFrame &frame() const { return m_frame; }

    void setMetric(const QString &code) { m_frame.metric = code; }
    /// Precondition: the columns are finer than the span.
    void lookAt(const Period &span, Period::Kind columns);
    void setSpanKind(Period::Kind kind);
    void setColumns(Period::Kind kind);
    /// To the span before or after. In another year it shows once the goals of that are there.
    void step(int steps);
    [[nodiscard]] int fiscalYear() const;

private:
    PlanFrame m_frame;
    FiscalCalendar m_calendar;
    IsoWeek m_week;
};

} // namespace waterline
