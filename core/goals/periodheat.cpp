#include "goals/periodheat.h"

#include "goals/amounttext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodHeat)
};

/// A line with more terms is no help to anybody.
constexpr std::size_t longestSum = 20;

QString ruleOf(const Metric &metric, const PeriodCell &cell)
{
    const QString rule = metric.isShare()              ? QStringLiteral("R14")
        : metric.isAction()                            ? QStringLiteral("R8")
        : metric.source == QStringLiteral("collected") ? QStringLiteral("R11")
                                                       : QStringLiteral("R12");
    return cell.pace.target > 0 ? rule + QStringLiteral(" · R16") : rule;
}

/// What of the sums is compared with the goal.
qint64 doneOf(const Metric &metric, const PeriodSums &sums, bool isPerson)
{
    return metric.isAction() && !isPerson ? sums.counted : sums.actual;
}

QString verdictOf(const PeriodCell &cell, const RuleSet &rules)
{
    if (!cell.goal || (!cell.ratio.isComputable() && *cell.goal == 0))
        return Text::tr("not computable: no goal");
    if (!cell.ratio.isComputable())
        return Text::tr("not computable: there is nothing that it could be a share of");
    if (cell.pace.ratio().isComputable())
        return paceVerdict(cell.pace, rules);
    return Text::tr("%1 of the goal").arg(cell.ratio.toText());
}

QString fraction(const AmountText &amount, qint64 part, qint64 whole)
{
    return QStringLiteral("%1 / %2").arg(amount.number(part), amount.number(whole));
}

void addShare(Explanation &result, const PeriodCell &cell, const AmountText &amount)
{
    const PeriodSums &sums = cell.sums;
    if (cell.share.isComputable())
        result.arithmetic.push_back(
            {amount.label(Text::tr("Share")), fraction(amount, sums.actual, sums.wholeActual), cell.share.toText()});
    if (cell.targetShare.isComputable())
        result.arithmetic.push_back({amount.label(Text::tr("Share that was to be")),
            fraction(amount, sums.goal, sums.wholeGoal), cell.targetShare.toText()});
}

/// What is missing to the goal; of a share what more of it, within the same whole, would reach it.
QString missingText(const Metric &metric, const PeriodCell &cell, qint64 done)
{
    if (!cell.ratio.isComputable() || cell.ratio.isAtLeastPercent(100))
        return {};
    const PeriodSums &sums = cell.sums;
    if (!metric.isShare())
        return Text::tr("%1 more would reach the goal").arg(AmountText::plain(sums.goal - done, metric.isMoney()));
    using Wide = __int128;
    const Wide wanted = (Wide(sums.goal) * sums.wholeActual + sums.wholeGoal - 1) / sums.wholeGoal;
    return Text::tr("%1 more of the same whole would reach the share")
        .arg(AmountText::plain(qint64(wanted) - sums.actual, metric.isMoney()));
}

void addInputs(Explanation &result, const Metric &metric, const Metric *whole, const PeriodCell &cell,
    const std::vector<PeriodPart> &parts, bool isPerson)
{
    const PeriodSums &sums = cell.sums;
    const auto plain = [&](qint64 amount) { return AmountText::plain(amount, metric.isMoney()); };
    result.inputs = {
        {Text::tr("Period"), Text::tr("%1: %2").arg(cell.progress.period.toText(), progressText(cell.progress))},
        {Text::tr("Metric"), Text::tr("%1, version %2").arg(metric.name).arg(metric.version)},
        {Text::tr("Goal"), cell.goal ? plain(*cell.goal) : Text::tr("none")},
        {Text::tr("Reached"), plain(sums.actual)},
    };
    if (whole) {
        result.inputs.push_back({Text::tr("Goal of %1").arg(whole->name), plain(sums.wholeGoal)});
        result.inputs.push_back({Text::tr("Reached of %1").arg(whole->name), plain(sums.wholeActual)});
    }
    if (metric.isAction()) {
        if (!isPerson)
            result.inputs.push_back(
                {Text::tr("Counted, at most the plan of each person"), QString::number(sums.counted)});
        result.inputs.push_back({Text::tr("Where the goal comes from"),
            Text::tr("%1 from people's own weekly plans, %2 from published goals")
                .arg(sums.fromPlans)
                .arg(sums.goal - sums.fromPlans)});
        result.inputs.push_back({Text::tr("Where it comes from"),
            Text::tr("%1 from follow-ups, %2 from weekly summaries")
                .arg(sums.actual - sums.fromSummaries)
                .arg(sums.fromSummaries)});
    }
    for (const PeriodPart &part : parts) {
        if (!isAddedUp(parts.size()))
            break;
        result.inputs.push_back({part.name,
            part.sums.hasGoal ? Text::tr("%1 of %2").arg(plain(part.sums.actual), plain(part.sums.goal))
                              : Text::tr("%1, no goal").arg(plain(part.sums.actual))});
    }
    if (sums.lateFacts > 0)
        result.inputs.push_back({Text::tr("Rows recorded only later"), QString::number(sums.lateFacts)});
}

} // namespace

PeriodSums &PeriodSums::operator+=(const PeriodSums &other)
{
    goal += other.goal;
    fromPlans += other.fromPlans;
    hasGoal |= other.hasGoal;
    actual += other.actual;
    fromSummaries += other.fromSummaries;
    counted += other.counted;
    wholeGoal += other.wholeGoal;
    wholeActual += other.wholeActual;
    lateFacts += other.lateFacts;
    return *this;
}

PeriodCell periodCellOf(
    const Metric &metric, const PeriodProgress &progress, const PeriodSums &sums, bool isPerson, const RuleSet &rules)
{
    PeriodCell cell;
    cell.progress = progress;
    cell.sums = sums;
    if (sums.hasGoal)
        cell.goal = sums.goal;
    if (metric.isShare()) {
        if (sums.wholeActual > 0)
            cell.share = Ratio(sums.actual, sums.wholeActual);
        cell.targetShare = Ratio(sums.goal, sums.wholeGoal);
        if (sums.goal > 0)
            cell.ratio = cell.share.dividedBy(cell.targetShare);
        return cell;
    }
    if (sums.goal <= 0)
        return cell;
    cell.ratio = Ratio(doneOf(metric, sums, isPerson), sums.goal);
    if (progress.isRunning()) {
        cell.pace = {sums.goal, progress.workdays, progress.elapsed, sums.actual};
        cell.paceRatio = cell.pace.ratio();
        cell.isBelowPace = cell.pace.isBelow(rules);
    }
    return cell;
}

QString attainmentExpression(const Metric &metric, const PeriodCell &cell, const AmountText &amount, bool isPerson)
{
    const PeriodSums &sums = cell.sums;
    if (!metric.isShare())
        return fraction(amount, doneOf(metric, sums, isPerson), sums.goal);
    return QStringLiteral("(%1) / (%2)")
        .arg(fraction(amount, sums.actual, sums.wholeActual), fraction(amount, sums.goal, sums.wholeGoal));
}

bool isAddedUp(std::size_t parts)
{
    return parts >= 2 && parts <= longestSum;
}

void addPartLine(Explanation &explanation, const QString &label, const std::vector<PeriodPart> &parts,
    qint64 PeriodSums::*value, const AmountText &amount)
{
    if (!isAddedUp(parts.size()))
        return;
    QStringList terms;
    qint64 sum = 0;
    for (const PeriodPart &part : parts) {
        terms << amount.number(part.sums.*value);
        sum += part.sums.*value;
    }
    explanation.arithmetic.push_back(
        {amount.label(label), terms.join(QStringLiteral(" + ")), QString::number(amount.whole(sum))});
}

AmountText amountsOf(bool isMoney, const PeriodSums &sums, const std::vector<PeriodPart> &parts)
{
    std::vector<qint64> amounts{sums.goal, sums.actual, sums.counted, sums.wholeGoal, sums.wholeActual};
    for (const PeriodPart &part : parts) {
        amounts.insert(amounts.end(),
            {part.sums.goal, part.sums.actual, part.sums.counted, part.sums.wholeGoal, part.sums.wholeActual});
    }
    return {isMoney, amounts};
}

Explanation explainPeriodCell(const QString &name, const Metric &metric, const Metric *whole, const PeriodCell &cell,
    const std::vector<PeriodPart> &parts, bool isPerson, const RuleSet &rules)
{
    Explanation result{Text::tr("%1: %2, %3").arg(name, metric.name, cell.progress.period.toText()),
        ruleOf(metric, cell), rules.version, verdictOf(cell, rules)};
    addInputs(result, metric, whole, cell, parts, isPerson);
    const AmountText amount = amountsOf(metric.isMoney(), cell.sums, parts);
    const qint64 done = doneOf(metric, cell.sums, isPerson);
    if (cell.ratio.isComputable())
        result.arithmetic.push_back({amount.label(Text::tr("Attainment")),
            attainmentExpression(metric, cell, amount, isPerson), cell.ratio.toText()});
    if (metric.isShare())
        addShare(result, cell, amount);
    for (const Arithmetic &line : paceArithmetic(cell.pace, metric.isMoney(), rules))
        result.arithmetic.push_back(line);
    addPartLine(result, Text::tr("Goal, from what stands below"), parts, &PeriodSums::goal, amount);
    addPartLine(result, Text::tr("Reached, from what stands below"), parts, &PeriodSums::actual, amount);
    if (metric.isAction())
        addPartLine(result, Text::tr("Counted, from what stands below"), parts, &PeriodSums::counted, amount);
    result.counterfactual =
        cell.isBelowPace ? paceCounterfactual(cell.pace, metric.isMoney(), rules) : missingText(metric, cell, done);
    return result;
}

} // namespace waterline
