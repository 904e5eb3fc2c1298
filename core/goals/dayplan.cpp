#include "goals/dayplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DayPlan)
};

QString originText(const PlannedCount &plan)
{
    return plan.origin == PlannedCount::Origin::Goal ? Text::tr("goal, version %1").arg(plan.version)
                                                     : Text::tr("own weekly plan");
}

/// The fraction rounded up, written so that anyone can recompute it.
QString dueExpression(const DayTask &task, int workdays)
{
    const qint64 missing = task.due * workdays - task.left;
    return missing == 0 ? QStringLiteral("%1 / %2").arg(task.left).arg(workdays)
                        : QStringLiteral("(%1 + %2) / %3").arg(task.left).arg(missing).arg(workdays);
}

} // namespace

std::optional<QDate> planDayFrom(QDate day, const WorkCalendar &calendar)
{
    const QDate found = calendar.workdayFrom(day);
    return calendar.isWorkday(found) ? std::optional(found) : std::nullopt;
}

DayPlan dayPlanOf(QDate day, const std::array<DayInput, coreActions.size()> &inputs, const WorkCalendar &calendar)
{
    DayPlan plan;
    plan.day = day;
    plan.week = IsoWeek::of(day);
    plan.workdaysLeft = calendar.workdaysIn(day, plan.week.sunday());
    for (const Action action : coreActions) {
        const DayInput &input = inputs[coreIndex(action)];
        DayTask &task = plan.tasks[coreIndex(action)];
        task = {action, input.plan, input.doneBefore, input.doneToday};
        task.left = std::max<qint64>(0, (input.plan ? input.plan->count : 0) - input.doneBefore);
        task.due = (task.left + plan.workdaysLeft - 1) / plan.workdaysLeft;
    }
    return plan;
}

Explanation explainDayPlan(const QString &name, const DayPlan &plan, int ruleVersion)
{
    Explanation explanation{Text::tr("Three things for %1: %2").arg(plan.day.toString(Qt::ISODate), name),
        QStringLiteral("R4"), ruleVersion, {}};
    explanation.inputs.push_back({Text::tr("Week"), plan.week.toText()});
    explanation.inputs.push_back({Text::tr("Workdays left"), QString::number(plan.workdaysLeft)});
    bool isAllDone = true;
    bool isAnyPlanned = false;
    for (const DayTask &task : plan.tasks) {
        if (!task.plan)
            continue;
        const QString action = actionName(task.action);
        isAnyPlanned = true;
        isAllDone = isAllDone && task.isDone();
        explanation.inputs.push_back({Text::tr("%1: where the plan comes from").arg(action), originText(*task.plan)});
        explanation.arithmetic.push_back({Text::tr("%1: left of the week").arg(action),
            task.left > 0 ? QStringLiteral("%1 - %2").arg(task.plan->count).arg(task.doneBefore)
                          : QStringLiteral("%1 - min(%1, %2)").arg(task.plan->count).arg(task.doneBefore),
            QString::number(task.left)});
        explanation.arithmetic.push_back({Text::tr("%1: due today, rounded up").arg(action),
            dueExpression(task, plan.workdaysLeft), QString::number(task.due)});
    }
    explanation.verdict = !isAnyPlanned ? Text::tr("Nothing is planned for this week.")
        : isAllDone                     ? Text::tr("All that is due today is done.")
                                        : Text::tr("Something is still to be done today.");
    return explanation;
}

} // namespace waterline
