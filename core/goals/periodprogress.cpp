#include "goals/periodprogress.h"

#include "goals/pace.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodHeat)
};

} // namespace

PeriodProgress::Phase phaseOf(const WeekRange &weeks, const AsOf &asOf)
{
    const QString end = asOf.endText();
    if (AsOf::endOf(weeks.last.sunday()).endText() <= end)
        return PeriodProgress::Phase::Over;
    return end <= AsOf::at(weeks.first.monday(), QTime(0, 0)).endText() ? PeriodProgress::Phase::Ahead
                                                                        : PeriodProgress::Phase::Running;
}

PeriodProgress progressOf(const Period &period, const WeekRange &weeks, const WorkCalendar &calendar, const AsOf &asOf)
{
    // A day that is under way is not over.
    return {period, phaseOf(weeks, asOf), calendar.workdaysOf(weeks),
        elapsedWorkdays(weeks, calendar, asOf.endDay.addDays(-1))};
}

QString progressText(const PeriodProgress &progress)
{
    switch (progress.phase) {
    case PeriodProgress::Phase::Over:
        return Text::tr("over, %1 workdays").arg(progress.workdays);
    case PeriodProgress::Phase::Running:
        return Text::tr("running, %1 of %2 workdays over").arg(progress.elapsed).arg(progress.workdays);
    case PeriodProgress::Phase::Ahead:
        break;
    }
    return Text::tr("not begun, %1 workdays").arg(progress.workdays);
}

} // namespace waterline
