#include "goals/periodcellview.h"

#include "base/joinedtext.h"
#include "goals/heatcellview.h"
#include "goals/periodtext.h"
#include "metrics/composite.h"
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

/// Whether the colour is that of the pace: a period that runs is not late because it is not over.
bool showsPace(const PeriodCell &cell)
{
    return cell.isRunning() && cell.paceRatio.isComputable() && !cell.ratio.isOverPercent(100);
}

/// Whether it is too early to judge: no workday of the period is over.
bool isPending(const Metric &metric, const PeriodCell &cell)
{
    return !metric.isShare() && cell.isRunning() && cell.progress.elapsed == 0 && !cell.ratio.isOverPercent(100);
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

QString paceLine(const PeriodHeatReport &report, const PeriodCell &cell, const RuleSet &rules)
{
    return report.isComposite
        ? Text::tr("Pace: %1 of what its workdays so far let expect.").arg(percentText(cell.paceRatio))
        : Text::tr("Pace: %1.").arg(paceVerdict(cell.pace, rules));
}

QStringList remarks(const PeriodHeatReport &report, const PeriodCell &cell, bool isPerson, const RuleSet &rules)
{
    const Metric &metric = report.metric;
    QStringList lines;
    if (cell.paceRatio.isComputable())
        lines << paceLine(report, cell, rules);
    if (cell.isRunning()) {
        const int workdays = int(cell.progress.workdays);
        lines << Text::tr("The period still runs: %1 of its %n workday(s) are over.", nullptr, workdays)
                     .arg(numberText(cell.progress.elapsed));
    }
    if (showsPace(cell))
        lines << Text::tr("The colour shows the pace.");
    if (cell.ratio.isComputable() && !report.isComposite && doneOf(metric, cell, isPerson) != cell.sums.actual) {
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

void fillMetric(
    PeriodCellView &view, QStringList &lines, const PeriodHeatReport &report, const PeriodCell &cell, bool isPerson)
{
    const Metric &metric = report.metric;
    const bool isAhead = cell.progress.phase == Phase::Ahead;
    if (cell.ratio.isComputable() && !(isAhead && cell.sums.actual == 0)) {
        view.kind = PeriodCellView::Kind::Attainment;
        view.detail = detailOf(metric, cell, isPerson);
        lines << attainmentLine(metric, cell, isPerson);
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
}

/// "Signed, weight 40%: 580.00 of 1,000.00: 58.0%."
QString partLine(const Metric &metric, const PeriodCell &part, bool isPerson)
{
    const QString weight = weightText(metric.weight);
    if (part.ratio.isComputable())
        return Text::tr("%1, weight %2. %3", "a metric, its weight, a sentence")
            .arg(metric.name, weight, attainmentLine(metric, part, isPerson));
    return part.sums.goal > 0
        ? Text::tr("%1, weight %2. Left out: there is nothing that it could be a share of.").arg(metric.name, weight)
        : Text::tr("%1, weight %2. Left out: no goal.").arg(metric.name, weight);
}

/// How many metrics the score is of where some are left out, else the one that is furthest from its goal.
QString compositeDetail(const PeriodHeatReport &report, const std::vector<PeriodCell> &parts)
{
    std::size_t computable = 0;
    std::size_t weakest = parts.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].ratio.isComputable())
            continue;
        ++computable;
        if (weakest == parts.size() || parts[i].ratio.compare(parts[weakest].ratio) < 0)
            weakest = i;
    }
    if (computable < parts.size())
        return Text::tr("%1 / %2 metrics", "so many of all metrics")
            .arg(numberText(qint64(computable)), numberText(qint64(parts.size())));
    return Text::tr("%1 %2", "a metric and its attainment")
        .arg(report.weighted[weakest].metric.name, percentText(parts[weakest].ratio));
}

void fillComposite(PeriodCellView &view, QStringList &lines, const PeriodHeatReport &report, const PeriodCell &cell,
    bool isPerson, const RuleSet &rules)
{
    std::vector<PeriodCell> parts;
    for (std::size_t i = 0; i < cell.parts.size(); ++i)
        parts.push_back(compositePart(report.weighted, cell, i, isPerson, rules));
    if (!cell.ratio.isComputable()) {
        view.kind = report.hasGoals ? PeriodCellView::Kind::NoGoal : PeriodCellView::Kind::Amount;
        view.isQuiet = !report.hasGoals;
        view.figure = report.hasGoals && !cell.sums.hasGoal ? Text::tr("no goal") : Text::tr("n/a");
        const QString fault = compositeFault(report.weighted);
        lines << (fault.isEmpty() ? Text::tr("Not computable: no metric can be compared with a goal.") : fault);
    } else if (cell.progress.phase == Phase::Ahead) {
        view.kind = PeriodCellView::Kind::Ahead;
        view.isQuiet = true;
        view.figure = Text::tr("to come");
        lines << Text::tr("The period has not begun.");
    } else {
        view.kind = PeriodCellView::Kind::Attainment;
        view.detail = compositeDetail(report, parts);
        lines << Text::tr("%1 of the weighted goals, where a metric counts at most %2%.")
                     .arg(percentText(cell.ratio), numberText(rules.compositeCapPercent));
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        lines << partLine(report.weighted[i].metric, parts[i], isPerson);
    if (cell.isRenormalised && view.kind == PeriodCellView::Kind::Attainment)
        lines << Text::tr("* The weights of the metrics that are left are scaled up to 100%.");
}

/// What every attainment has: its figure, its colour and its shape, unless it is too early for them.
void judge(PeriodCellView &view, const Metric &metric, const PeriodCell &cell, const RuleSet &rules)
{
    if (isPending(metric, cell))
        view.kind = PeriodCellView::Kind::Ahead;
    else
        view.heat = showsPace(cell) ? cell.paceRatio.capped() : cell.ratio;
    view.mark = periodMark(cell, rules);
    view.figure = cell.isRenormalised
        ? Text::tr("%1*", "a score without some of its metrics").arg(percentText(cell.ratio))
        : percentText(cell.ratio);
}

QString spokenText(const PeriodCellView &view, const PeriodHeatRow &row, const PeriodCell &cell)
{
    QStringList spoken{heatRowName(row), periodTitle(cell.progress.period), view.figure, view.detail};
    if (view.mark)
        spoken << markWord(*view.mark);
    if (view.isRunning)
        spoken << Text::tr("still running");
    if (cell.isRenormalised && view.kind == PeriodCellView::Kind::Attainment)
        spoken << Text::tr("some metrics left out");
    if (view.isLate)
        spoken << Text::tr("with facts that arrived later");
    spoken.removeAll(QString());
    return joinedPhrases(spoken);
}

} // namespace

std::optional<Mark> periodMark(const PeriodCell &cell, const RuleSet &rules)
{
    if (cell.progress.phase == Phase::Ahead)
        return std::nullopt;
    if (cell.isRunning() && !cell.ratio.isOverPercent(100 + rules.deviationPercent))
        return cell.isBelowPace ? std::optional(Mark::Short) : std::nullopt;
    const Mark mark = markOf(cell.ratio, rules.deviationPercent);
    return mark == Mark::Short || mark == Mark::Over ? std::optional(mark) : std::nullopt;
}

PeriodCellView periodCellView(
    const PeriodHeatReport &report, const PeriodHeatRow &row, int column, const RuleSet &rules)
{
    const PeriodCell &cell = column < 0 ? row.total : row.cells[std::size_t(column)];
    PeriodCellView view;
    view.isLate = cell.sums.lateFacts > 0;
    view.isRunning = cell.isRunning();
    if (view.isRunning)
        view.elapsed = Ratio(cell.progress.elapsed, cell.progress.workdays);
    QStringList lines{Text::tr("%1 · %2 · %3", "place · metric · period")
                          .arg(heatRowName(row), report.metric.name, periodTitle(cell.progress.period))};
    if (report.isComposite)
        fillComposite(view, lines, report, cell, row.isPerson(), rules);
    else
        fillMetric(view, lines, report, cell, row.isPerson());
    if (view.kind == PeriodCellView::Kind::Attainment)
        judge(view, report.metric, cell, rules);
    lines << remarks(report, cell, row.isPerson(), rules);
    view.toolTip = lines.join(u'\n');
    view.spoken = spokenText(view, row, cell);
    return view;
}

} // namespace waterline
