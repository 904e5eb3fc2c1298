#include "goals/deviation.h"

#include <QCoreApplication>

namespace waterline {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Deviation", text);
}
}

Deviation deviationOf(std::optional<qint64> plan, qint64 actual, const RuleSet &rules)
{
    Deviation result;
    if (plan.value_or(0) <= 0) {
        result.isUnplanned = actual > 0;
        return result;
    }
    result.difference = Ratio(actual - *plan, *plan);
    if (actual < *plan)
        result.direction = Deviation::Direction::Short;
    else if (actual > *plan)
        result.direction = Deviation::Direction::Over;
    result.isAlert = result.difference.magnitude().isOverPercent(rules.deviationPercent)
        && (result.direction == Deviation::Direction::Short || rules.isDeviationTwoSided);
    return result;
}

Arithmetic deviationArithmetic(qint64 plan, qint64 actual)
{
    return {tr("Deviation"), QStringLiteral("(%1 - %2) / %2").arg(actual).arg(plan), Ratio(actual - plan, plan).toText()};
}

QString deviationVerdict(const Deviation &deviation, const RuleSet &rules)
{
    if (!deviation.difference.isComputable())
        return deviation.isUnplanned ? tr("unplanned work: no plan to compare with") : tr("no plan, so not computable");
    const QString size = deviation.difference.magnitude().toText();
    if (!deviation.isAlert)
        return tr("within the limit of %1%").arg(rules.deviationPercent);
    return (deviation.direction == Deviation::Direction::Short ? tr("short by %1, more than the limit of %2%")
                                                               : tr("over by %1, more than the limit of %2%"))
        .arg(size)
        .arg(rules.deviationPercent);
}

qint64 actionsToQuiet(qint64 plan, qint64 actual, const RuleSet &rules)
{
    qint64 target = actual;
    while (deviationOf(plan, target, rules).isAlert)
        target += target < plan ? 1 : -1;
    return target - actual;
}

} // namespace waterline
