#include "metrics/composite.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Composite)
};

constexpr qint64 wholeWeight = 10'000;

/// "33.33%".
QString percentOfPoints(qint64 points)
{
    const QString size =
        QStringLiteral("%1.%2").arg(qAbs(points) / 100).arg(qAbs(points) % 100, 2, 10, QLatin1Char('0'));
    return (points < 0 ? QStringLiteral("-") : QString()) + size + u'%';
}

} // namespace

bool Composite::isRenormalised() const
{
    return score.isComputable() && counted < wholeWeight;
}

Composite compositeOf(const std::vector<Weighed> &metrics, const RuleSet &rules)
{
    qint64 all = 0;
    Ratio total(0, 1);
    Composite result;
    for (const Weighed &metric : metrics) {
        all += metric.weight;
        if (metric.weight == 0 || !metric.attainment.isComputable())
            continue;
        result.counted += metric.weight;
        total = total.plus(metric.attainment.cappedAtPercent(rules.compositeCapPercent).times(Ratio(metric.weight, 1)));
    }
    if (all == wholeWeight)
        result.score = total.dividedBy(Ratio(result.counted, 1));
    return result;
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

QString weightText(qint64 points)
{
    return points % 100 == 0 ? QString::number(points / 100) + u'%' : percentOfPoints(points);
}

Metric compositeMetric()
{
    Metric metric;
    metric.code = QStringLiteral("composite");
    metric.name = Text::tr("Composite score");
    metric.unit = Metric::Unit::Count;
    return metric;
}

QStringList compositeDefinition(const std::vector<Metric> &metrics, const RuleSet &rules)
{
    QStringList lines{Text::tr("The attainment of each metric by its weight, where none counts for more than %1%.")
                          .arg(rules.compositeCapPercent)};
    for (const Metric &metric : metrics) {
        if (metric.weight > 0)
            lines
                << Text::tr("%1, weight %2", "a metric and its percentage").arg(metric.name, weightText(metric.weight));
    }
    return lines;
}

} // namespace waterline
