#include "goals/deviation.h"

#include <QCoreApplication>

namespace waterline {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Deviation)
};
} // namespace

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
    return {Text::tr("Deviation"), QStringLiteral("(%1 - %2) / %2").arg(actual).arg(plan),
        Ratio(actual - plan, plan).toText()};
}

QString deviationVerdict(const Deviation &deviation, const RuleSet &rules)
{
    if (!deviation.difference.isComputable())
        return deviation.isUnplanned ? Text::tr("unplanned work: no plan to compare with")
                                     : Text::tr("no plan, so not computable");
    const QString size = deviation.difference.magnitude().toText();
    if (!deviation.isAlert)
        return Text::tr("within the limit of %1%").arg(rules.deviationPercent);
    return (deviation.direction == Deviation::Direction::Short ? Text::tr("short by %1, more than the limit of %2%")
                                                               : Text::tr("over by %1, more than the limit of %2%"))
        .arg(size)
        .arg(rules.deviationPercent);
}

qint64 actionsToQuiet(qint64 plan, qint64 actual, const RuleSet &rules)
{
    const Deviation deviation = deviationOf(plan, actual, rules);
    if (!deviation.isAlert)
        return 0;
    // The largest whole difference that is not over the limit, in two parts so that it cannot overflow.
    const qint64 allowed = plan / 100 * rules.deviationPercent + plan % 100 * rules.deviationPercent / 100;
    return (deviation.direction == Deviation::Direction::Short ? plan - allowed : plan + allowed) - actual;
}

} // namespace waterline
