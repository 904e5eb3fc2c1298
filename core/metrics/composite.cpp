#include "metrics/composite.h"

#include <QCoreApplication>
#include <QStringList>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Composite)
};

constexpr qint64 wholeWeight = 10'000;

QString attainmentExpression(const Attained &attained)
{
    const QString part = QStringLiteral("%1 / %2");
    return attained.metric.isShare()
        ? QStringLiteral("(%1) / (%2)")
              .arg(part.arg(attained.actual).arg(attained.wholeActual), part.arg(attained.goal).arg(attained.wholeGoal))
        : part.arg(attained.actual).arg(attained.goal);
}

/// "33.33%".
QString percentOfPoints(qint64 points)
{
    const QString size =
        QStringLiteral("%1.%2").arg(qAbs(points) / 100).arg(qAbs(points) % 100, 2, 10, QLatin1Char('0'));
    return (points < 0 ? QStringLiteral("-") : QString()) + size + u'%';
}

} // namespace

Ratio Attained::ratio() const
{
    return metric.isShare() ? Ratio(actual, wholeActual).dividedBy(Ratio(goal, wholeGoal)) : Ratio(actual, goal);
}

QString weightFault(qint64 sum)
{
    if (sum == wholeWeight)
        return {};
    return sum < wholeWeight ? Text::tr("The weights make %1, not 100%: %2 are left to assign.")
                                   .arg(percentOfPoints(sum), percentOfPoints(wholeWeight - sum))
                             : Text::tr("The weights make %1, not 100%: %2 are too many.")
                                   .arg(percentOfPoints(sum), percentOfPoints(sum - wholeWeight));
}

Result<Composite> compositeOf(const QString &title, const std::vector<Attained> &metrics, const RuleSet &rules)
{
    qint64 sum = 0;
    for (const Attained &attained : metrics)
        sum += attained.metric.weight;
    if (const QString fault = weightFault(sum); !fault.isEmpty())
        return Error{Problem::BadInput, fault, {}};

    Composite result;
    Explanation &explanation = result.explanation;
    explanation.title = title;
    explanation.rule = QStringLiteral("R13");
    explanation.ruleVersion = rules.version;
    Ratio total(0, 1);
    qint64 counted = 0;
    QStringList parts;
    QStringList left;
    for (const Attained &attained : metrics) {
        if (attained.metric.weight == 0)
            continue;
        explanation.inputs.push_back({attained.metric.name, percentOfPoints(attained.metric.weight)});
        const Ratio attainment = attained.ratio();
        if (!attainment.isComputable()) {
            result.left.push_back(attained.metric.code);
            left << attained.metric.name;
            continue;
        }
        counted += attained.metric.weight;
        total =
            total.plus(attainment.cappedAtPercent(rules.compositeCapPercent).times(Ratio(attained.metric.weight, 1)));
        explanation.arithmetic.push_back({attained.metric.name, attainmentExpression(attained), attainment.toText()});
        parts << QStringLiteral("%1 * min(%2, %3 / 100)")
                     .arg(attained.metric.weight)
                     .arg(attainmentExpression(attained))
                     .arg(rules.compositeCapPercent);
    }
    result.score = total.dividedBy(Ratio(counted, 1));
    explanation.inputs.push_back(
        {Text::tr("A metric counts at most"), QStringLiteral("%1%").arg(rules.compositeCapPercent)});
    if (!result.score.isComputable()) {
        explanation.verdict = Text::tr("not computable: no metric has a goal");
        return result;
    }
    explanation.arithmetic.push_back({Text::tr("Composite"),
        QStringLiteral("(%1) / %2").arg(parts.join(QStringLiteral(" + "))).arg(counted), result.score.toText()});
    explanation.verdict = left.empty() ? result.score.toText()
                                       : Text::tr("%1; not computable and left out, the other weights scaled up: %2")
                                             .arg(result.score.toText(), left.join(QStringLiteral(", ")));
    return result;
}

} // namespace waterline
