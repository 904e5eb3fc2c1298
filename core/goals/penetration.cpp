#include "goals/penetration.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Penetration)
};

/// Sums only: ratio and deviation come after.
void add(HeatCell &cell, const ActionCount &count, const RuleSet &rules)
{
    const qint64 actual = count.actual();
    if (count.plan)
        cell.plan = cell.plan.value_or(0) + *count.plan;
    if (count.goalVersion > 0) {
        cell.fromGoals += count.plan.value_or(0);
        cell.goalVersion = std::max(cell.goalVersion, count.goalVersion);
    }
    cell.actual += actual;
    cell.fromFollowUps += count.followUps;
    cell.fromSummaries += count.isReported() ? actual : 0;
    cell.counted += std::min(actual, count.plan.value_or(0));
    cell.deviatingPeople += cell.progress.isOver() && deviationOf(count.plan, actual, rules).isAlert ? 1 : 0;
}

/// What is done is compared with the plan when the week is over, before that with what its workdays let expect.
void judge(HeatCell &cell, qint64 done, const RuleSet &rules)
{
    cell.ratio = Ratio(done, cell.plan.value_or(0));
    cell.deviation = deviationOf(cell.plan, done, rules);
    // What was done without any plan stays visible although nothing of it counts.
    cell.deviation.isUnplanned = cell.plan.value_or(0) <= 0 && cell.actual > 0;
    cell.deviation.isAlert = cell.deviation.isAlert && cell.progress.isOver();
    if (!cell.progress.isRunning() || !cell.ratio.isComputable())
        return;
    cell.pace = {*cell.plan, cell.progress.workdays, cell.progress.elapsed, cell.actual};
    cell.isBelowPace = cell.pace.isBelow(rules);
}

void judgePenetration(HeatCells &cells, const RuleSet &rules)
{
    if (!cells.progress.isRunning())
        return;
    cells.paceRatio = cells.penetration.dividedBy(Ratio(cells.progress.elapsed, cells.progress.workdays));
    cells.isBelowPace = cells.paceRatio.isComputable() && !cells.paceRatio.isAtLeastPercent(rules.pacePercent);
}

/// A plan that is exceeded is no slower for the days that are left.
Ratio shadeOf(const PeriodProgress &progress, const Ratio &ratio, const Ratio &pace)
{
    if (progress.isOver() || (ratio.isComputable() && ratio.isOverPercent(100)))
        return ratio;
    return progress.isRunning() && pace.isComputable() ? pace.capped() : Ratio();
}

QString ruleOf(const HeatCell &cell)
{
    if (cell.progress.isOver())
        return QStringLiteral("R8 · R7");
    return cell.progress.isRunning() ? QStringLiteral("R8 · R16") : QStringLiteral("R8");
}

QString sourceText(const HeatCell &cell)
{
    if (cell.actual == 0)
        return Text::tr("nothing on record");
    return Text::tr("%1 of %2 from follow-ups, %3 from weekly summaries")
        .arg(cell.fromFollowUps)
        .arg(cell.actual)
        .arg(cell.fromSummaries);
}

std::vector<ExplainedInput> cellInputs(const HeatCell &cell, bool isPerson)
{
    std::vector<ExplainedInput> inputs{
        {Text::tr("Plan"), cell.plan ? QString::number(*cell.plan) : Text::tr("none")},
        {Text::tr("Actual"), QString::number(cell.actual)},
        {Text::tr("Where it comes from"), sourceText(cell)},
    };
    if (cell.goalVersion > 0) {
        inputs.push_back({Text::tr("Where the plan comes from"),
            Text::tr("%1 of %2 from published goals, version %3")
                .arg(cell.fromGoals)
                .arg(cell.plan.value_or(0))
                .arg(cell.goalVersion)});
    }
    if (!isPerson) {
        inputs.push_back({Text::tr("Counted, at most the plan of each person"), QString::number(cell.counted)});
        if (cell.progress.isOver())
            inputs.push_back({Text::tr("People who deviate"), QString::number(cell.deviatingPeople)});
    }
    return inputs;
}

QString counterfactual(const HeatCell &cell, qint64 done, const RuleSet &rules)
{
    if (cell.isBelowPace)
        return paceCounterfactual(cell.pace, false, rules);
    if (!cell.deviation.isAlert)
        return {};
    const qint64 change = actionsToQuiet(*cell.plan, done, rules);
    return change > 0 ? Text::tr("%1 more (%2)").arg(change).arg(actionName(cell.action))
                      : Text::tr("%1 fewer, or a plan that fits").arg(-change);
}

/// What of a cell the rule compares with the plan.
qint64 doneOf(const HeatCell &cell, bool isPerson)
{
    return isPerson ? cell.actual : cell.counted;
}

/// The fewest actions that lift a person's mean to the healthy line: those first that weigh most, which is where the
/// plan is small.
QString stepsToHealthy(const HeatCells &cells, const RuleSet &rules)
{
    std::vector<const HeatCell *> byWeight;
    std::vector<Ratio> shares;
    for (const HeatCell &cell : cells.actions) {
        if (cell.ratio.isComputable())
            byWeight.push_back(&cell);
    }
    std::ranges::stable_sort(byWeight, {}, [](const HeatCell *cell) { return *cell->plan; });
    for (const HeatCell *cell : byWeight)
        shares.push_back(cell->ratio.capped());
    const auto isReached = [&] { return Ratio::mean(shares).isAtLeastPercent(rules.healthyPenetrationPercent); };
    QStringList steps;
    for (std::size_t i = 0; i < byWeight.size() && !isReached(); ++i) {
        const HeatCell &cell = *byWeight[i];
        // The smallest count that reaches the line, or the whole plan if none does.
        qint64 low = std::min(cell.actual, *cell.plan);
        qint64 high = *cell.plan;
        while (low < high) {
            const qint64 middle = low + (high - low) / 2;
            shares[i] = Ratio(middle, *cell.plan);
            if (isReached())
                high = middle;
            else
                low = middle + 1;
        }
        shares[i] = Ratio(low, *cell.plan);
        if (low > cell.actual)
            steps << Text::tr("%1 more (%2)").arg(low - cell.actual).arg(actionName(cell.action));
    }
    return steps.join(Text::tr(" and "));
}

/// How many more counted actions lift the share to the healthy line.
qint64 actionsToHealthy(qint64 counted, qint64 plan, qint64 percent)
{
    return std::max<qint64>(0, (plan * percent + 99) / 100 - counted);
}

} // namespace

Ratio HeatCell::judged() const
{
    return shadeOf(progress, ratio, pace.ratio());
}

Ratio HeatCells::judged() const
{
    return shadeOf(progress, penetration, paceRatio);
}

QString heatVerdict(const HeatCell &cell, const RuleSet &rules)
{
    if (cell.progress.isOver() || !cell.ratio.isComputable())
        return deviationVerdict(cell.deviation, rules);
    return cell.progress.isRunning() ? Text::tr("the week still runs: %1").arg(paceVerdict(cell.pace, rules))
                                     : Text::tr("the week has not begun, nothing is due yet");
}

QString penetrationVerdict(const HeatCells &cells, const RuleSet &rules)
{
    const PeriodProgress &progress = cells.progress;
    if (!cells.penetration.isComputable())
        return Text::tr("not computable: no weekly plan");
    if (progress.isOver()) {
        return (cells.isHealthy(rules) ? Text::tr("healthy: at least %1%") : Text::tr("below the healthy line of %1%"))
            .arg(rules.healthyPenetrationPercent);
    }
    if (!progress.isRunning())
        return Text::tr("the week has not begun, nothing is due yet");
    if (!cells.paceRatio.isComputable())
        return Text::tr("the week still runs: none of its workdays is over");
    const QString sentence = cells.isBelowPace
        ? Text::tr("the week still runs: %1 of the progress that %2 of %3 workdays let expect, below the line of %4%")
        : Text::tr(
            "the week still runs: %1 of the progress that %2 of %3 workdays let expect, not below the line of %4%");
    return sentence.arg(cells.paceRatio.toText()).arg(progress.elapsed).arg(progress.workdays).arg(rules.pacePercent);
}

HeatCells personCells(const PersonWeek &week, const RuleSet &rules, const PeriodProgress &progress)
{
    HeatCells cells;
    cells.progress = progress;
    std::array<Ratio, coreActions.size()> capped;
    for (const Action action : coreActions) {
        const ActionCount &count = week[coreIndex(action)];
        HeatCell &cell = cells.actions[coreIndex(action)];
        cell.action = action;
        cell.progress = progress;
        add(cell, count, rules);
        judge(cell, cell.actual, rules);
        capped[coreIndex(action)] = cell.ratio.capped();
        cells.notComputable += cell.ratio.isComputable() ? 0 : 1;
    }
    cells.penetration = Ratio::mean(capped);
    judgePenetration(cells, rules);
    return cells;
}

HeatCells unitCells(const std::vector<PersonWeek> &people, const RuleSet &rules, const PeriodProgress &progress)
{
    HeatCells cells;
    cells.progress = progress;
    qint64 counted = 0;
    qint64 planned = 0;
    for (const Action action : coreActions) {
        HeatCell &cell = cells.actions[coreIndex(action)];
        cell.action = action;
        cell.progress = progress;
        for (const PersonWeek &person : people)
            add(cell, person[coreIndex(action)], rules);
        judge(cell, cell.counted, rules);
        counted += cell.counted;
        planned += cell.plan.value_or(0);
    }
    cells.penetration = Ratio(counted, planned);
    judgePenetration(cells, rules);
    cells.notComputable = std::ranges::count_if(
        people, [](const PersonWeek &person) { return std::ranges::none_of(person, &ActionCount::hasPlan); });
    return cells;
}

Explanation explainCell(const QString &name, const HeatCell &cell, bool isPerson, const RuleSet &rules)
{
    Explanation result{
        Text::tr("%1: %2").arg(name, actionName(cell.action)), ruleOf(cell), rules.version, heatVerdict(cell, rules)};
    result.inputs = cellInputs(cell, isPerson);
    if (cell.ratio.isComputable()) {
        const qint64 done = doneOf(cell, isPerson);
        result.arithmetic = {
            {Text::tr("Attainment"), QStringLiteral("%1 / %2").arg(done).arg(*cell.plan), cell.ratio.toText()}};
        if (cell.progress.isOver())
            result.arithmetic.push_back(deviationArithmetic(*cell.plan, done));
        for (Arithmetic &line : paceArithmetic(cell.pace, false, rules))
            result.arithmetic.push_back(std::move(line));
        result.counterfactual = counterfactual(cell, done, rules);
    }
    return result;
}

Explanation explainPenetration(const QString &name, const HeatCells &cells, bool isPerson, const RuleSet &rules)
{
    const qint64 line = rules.healthyPenetrationPercent;
    Explanation result{Text::tr("%1: penetration").arg(name), QStringLiteral("R8 · R56"), rules.version,
        penetrationVerdict(cells, rules)};
    if (!cells.penetration.isComputable())
        return result;
    QStringList terms;
    qint64 counted = 0;
    qint64 planned = 0;
    for (const HeatCell &cell : cells.actions) {
        result.inputs.push_back({actionName(cell.action),
            cell.plan ? Text::tr("%1 of %2").arg(doneOf(cell, isPerson)).arg(*cell.plan)
                      : Text::tr("%1, no plan").arg(cell.actual)});
        if (!cell.ratio.isComputable())
            continue;
        terms << QStringLiteral("min(%1 / %2, 1)").arg(cell.actual).arg(*cell.plan);
        counted += cell.counted;
        planned += *cell.plan;
    }
    const QString expression = isPerson ? QStringLiteral("mean(%1)").arg(terms.join(QStringLiteral(", ")))
                                        : QStringLiteral("%1 / %2").arg(counted).arg(planned);
    result.arithmetic = {{Text::tr("Penetration"), expression, cells.penetration.toText()}};
    if (cells.paceRatio.isComputable()) {
        result.arithmetic.push_back({Text::tr("Share of the expected progress"),
            QStringLiteral("%1 / (%2 / %3)").arg(expression).arg(cells.progress.elapsed).arg(cells.progress.workdays),
            cells.paceRatio.toText()});
    }
    if (cells.notComputable > 0) {
        result.inputs.push_back(
            {isPerson ? Text::tr("Actions without a plan, left out") : Text::tr("People without a plan, left out"),
                QString::number(cells.notComputable)});
    }
    if (!cells.progress.isOver())
        return result;
    if (!isPerson && !cells.isHealthy(rules))
        result.counterfactual = Text::tr("%1 more toward the plans").arg(actionsToHealthy(counted, planned, line));
    else if (!cells.isHealthy(rules))
        result.counterfactual = stepsToHealthy(cells, rules);
    return result;
}

} // namespace waterline
