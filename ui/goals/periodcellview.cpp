#include "goals/periodcellview.h"

#include "goals/heatcellview.h"
#include "goals/periodtext.h"
#include "parts/displaytext.h"

#include <QStringList>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodCell)
};

using Phase = PeriodProgress::Phase;

/// What of a cell the ratio was made from: of an action a unit counts no more of a person than was to be done (R8).
qint64 doneOf(const Metric &metric, const PeriodCell &cell, bool isPerson)
{
    return metric.isAction() && !isPerson ? cell.sums.counted : cell.sums.actual;
}

bool hasGoal(const PeriodCell &cell)
{
    return cell.goal && cell.ratio.isComputable();
}

/// Whether the colour is that of the pace: a period that runs is not late because it is not over.
bool showsPace(const PeriodCell &cell)
{
    return cell.isRunning() && cell.paceRatio.isComputable() && !cell.ratio.isOverPercent(100);
}

/// Whether it is too early to judge: no workday of the period is over.
bool isPending(const Metric &metric, const PeriodCell &cell)
{
    return !metric.isShare() && cell.isRunning() && !cell.paceRatio.isComputable() && !cell.ratio.isOverPercent(100);
}

std::optional<Mark> markOf(const PeriodCell &cell, const RuleSet &rules)
{
    if (cell.progress.phase == Phase::Ahead)
        return std::nullopt;
    if (cell.isRunning() && !cell.ratio.isOverPercent(100 + rules.deviationPercent))
        return cell.isBelowPace ? std::optional(Mark::Short) : std::nullopt;
    const Mark mark = markOf(cell.ratio, rules.deviationPercent);
    return mark == Mark::Short || mark == Mark::Over ? std::optional(mark) : std::nullopt;
}

QString detailOf(const Metric &metric, const PeriodCell &cell, bool isPerson)
{
    if (metric.isShare())
        return Text::tr("%1 / %2", "actual / goal").arg(percentText(cell.share), percentText(cell.targetShare));
    return Text::tr("%1 / %2", "actual / goal")
        .arg(shortAmountText(metric, doneOf(metric, cell, isPerson)), shortAmountText(metric, cell.goal.value_or(0)));
}

QString attainmentLine(const Metric &metric, const PeriodCell &cell, bool isPerson)
{
    if (metric.isShare()) {
        return Text::tr("A share of %1, and %2 was the goal: %3 of it.")
            .arg(percentText(cell.share), percentText(cell.targetShare), percentText(cell.ratio));
    }
    const QString done = amountText(metric, doneOf(metric, cell, isPerson));
    return Text::tr("%1 of %2: %3.").arg(done, amountText(metric, cell.goal.value_or(0)), percentText(cell.ratio));
}

QStringList remarks(const PeriodHeatReport &report, const PeriodCell &cell, bool isPerson, const RuleSet &rules)
{
    const Metric &metric = report.metric;
    QStringList lines;
    if (cell.isRunning() && cell.paceRatio.isComputable())
        lines << Text::tr("Pace: %1.").arg(paceVerdict(cell.pace, rules));
    if (hasGoal(cell) && isPending(metric, cell))
        lines << Text::tr("The period still runs and none of its workdays is over.");
    if (showsPace(cell))
        lines << Text::tr("The period still runs: the colour shows its pace.");
    if (hasGoal(cell) && doneOf(metric, cell, isPerson) != cell.sums.actual) {
        lines << Text::tr("%1 were done; one person's surplus does not fill another's gap.")
                     .arg(amountText(metric, cell.sums.actual));
    }
    if (metric.isAction() && cell.sums.fromPlans > 0) {
        lines << Text::tr("%1 of the goal come from people's own weekly plans.")
                     .arg(amountText(metric, cell.sums.fromPlans));
    }
    if (cell.sums.lateFacts > 0) {
        const int late = int(cell.sums.lateFacts);
        lines << Text::tr("%n fact(s) arrived only after this day.", nullptr, late);
    }
    return lines;
}

void fillWithoutGoal(PeriodCellView &view, const PeriodHeatReport &report, const PeriodCell &cell)
{
    const Metric &metric = report.metric;
    const QString actual = metric.isShare() ? percentText(cell.share) : shortAmountText(metric, cell.sums.actual);
    const bool hasActual = metric.isShare() ? cell.share.isComputable() : cell.sums.actual != 0;
    if (!report.hasGoals) {
        view.kind = PeriodCellView::Kind::Amount;
        view.isQuiet = !hasActual;
        view.figure = hasActual || !metric.isShare() ? actual : Text::tr("n/a");
    } else {
        view.figure = Text::tr("no goal");
        view.detail = hasActual ? actual : QString();
    }
}

QString withoutGoalLine(const PeriodHeatReport &report, const PeriodCell &cell)
{
    const Metric &metric = report.metric;
    if (metric.isShare() && cell.share.isComputable())
        return Text::tr("A share of %1; no goal to compare with.").arg(percentText(cell.share));
    if (metric.isShare())
        return Text::tr("Not computable: there is nothing that it could be a share of.");
    return Text::tr("%1; no goal to compare with.").arg(amountText(metric, cell.sums.actual));
}

} // namespace

PeriodCellView periodCellView(
    const PeriodHeatReport &report, const PeriodHeatRow &row, int column, const RuleSet &rules)
{
    const PeriodCell &cell = column < 0 ? row.total : row.cells[std::size_t(column)];
    const Metric &metric = report.metric;
    PeriodCellView view;
    view.isLate = cell.sums.lateFacts > 0;
    const bool isAhead = cell.progress.phase == Phase::Ahead;
    QStringList lines{Text::tr("%1 · %2 · %3", "place · metric · period")
                          .arg(heatRowName(row), metric.name, periodTitle(cell.progress.period))};
    if (hasGoal(cell) && !(isAhead && cell.sums.actual == 0)) {
        const bool isEarly = isPending(metric, cell);
        view.kind = isEarly ? PeriodCellView::Kind::Ahead : PeriodCellView::Kind::Attainment;
        if (!isEarly)
            view.heat = showsPace(cell) ? cell.paceRatio.capped() : cell.ratio;
        view.mark = markOf(cell, rules);
        view.figure = percentText(cell.ratio);
        view.detail = detailOf(metric, cell, row.isPerson());
        lines << attainmentLine(metric, cell, row.isPerson());
    } else if (isAhead && cell.goal && *cell.goal != 0) {
        view.kind = PeriodCellView::Kind::Ahead;
        view.isQuiet = true;
        view.figure = metric.isShare() ? percentText(cell.targetShare) : shortAmountText(metric, *cell.goal);
        view.detail = Text::tr("to come");
        lines << (metric.isShare()
                ? Text::tr("The goal is a share of %1; the period has not begun.").arg(percentText(cell.targetShare))
                : Text::tr("The goal is %1; the period has not begun.").arg(amountText(metric, *cell.goal)));
    } else {
        fillWithoutGoal(view, report, cell);
        lines << withoutGoalLine(report, cell);
    }
    lines << remarks(report, cell, row.isPerson(), rules);
    view.toolTip = lines.join(u'\n');
    QStringList spoken{heatRowName(row), periodTitle(cell.progress.period), view.figure, view.detail};
    if (view.mark)
        spoken << markWord(*view.mark);
    if (view.isLate)
        spoken << Text::tr("with facts that arrived later");
    spoken.removeAll(QString());
    view.spoken = spoken.join(QStringLiteral(", "));
    return view;
}

} // namespace waterline
