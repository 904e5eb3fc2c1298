#include "goals/plan/planchoice.h"

#include "goals/goalstore.h"
#include "goals/periodtext.h"

#include <algorithm>

namespace waterline {

void PlanChoice::setBook(const PlanBook &book, IsoWeek week)
{
    m_calendar = book.tree->calendar();
    m_week = week;
    if (!book.of(m_frame.metric)) {
        const auto first =
            std::ranges::find_if(book.goals, [](const PlanBook::Goals &goals) { return goals.metric.isMoney(); });
        m_frame.metric = first == book.goals.end() ? book.goals.front().metric.code : first->metric.code;
    }
    if (m_frame.span.isNull() || fiscalYear() != book.tree->fiscalYear())
        m_frame.span = Period::ofYear(book.tree->fiscalYear());
    m_frame.columns = std::max(m_frame.columns, finerThan(m_frame.span.kind()));
}

void PlanChoice::lookAt(const Period &span, Period::Kind columns)
{
    m_frame.span = span;
    m_frame.columns = columns;
}

/// The wider one around what is shown, or the one inside that holds the week of the window.
void PlanChoice::setSpanKind(Period::Kind kind)
{
    const WeekRange shown = m_calendar.weeksOf(m_frame.span);
    m_frame.span = m_calendar.periodOf(shown.contains(m_week) ? m_week : shown.first, kind);
    m_frame.columns = std::max(m_frame.columns, finerThan(kind));
}

void PlanChoice::setColumns(Period::Kind kind)
{
    m_frame.columns = kind;
    // A year of weeks is more than a screen holds: it begins with the quarter of the window's week.
    if (kind == Period::Kind::Week && m_frame.span.kind() == Period::Kind::Year)
        setSpanKind(Period::Kind::Quarter);
}

void PlanChoice::step(int steps)
{
    m_frame.span = neighbourOf(m_frame.span, steps);
}

int PlanChoice::fiscalYear() const
{
    return fiscalYearOf(m_frame.span, m_calendar);
}

} // namespace waterline
