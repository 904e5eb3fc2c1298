#include "metrics/metric.h"

#include "base/joinedtext.h"
#include "rules/action.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Metric)
};

Metric actionMetric(Action action, QStringList verification)
{
    Metric metric;
    metric.code = metric.source = actionCode(action);
    metric.name = actionName(action);
    metric.kind = Metric::Kind::Action;
    metric.unit = Metric::Unit::Count;
    metric.verification = std::move(verification);
    return metric;
}

Metric outcomeMetric(const QString &code, const QString &name, const QString &source, int weight)
{
    Metric metric;
    metric.code = code;
    metric.name = name;
    metric.source = source;
    metric.weight = weight;
    return metric;
}

QString formulaOf(const QString &source)
{
    if (source == QStringLiteral("signed"))
        return Text::tr("The amounts of won opportunities, by owner and day of closing.");
    if (source == QStringLiteral("collected"))
        return Text::tr("The amounts of payments less what went back, by person and day.");
    const std::optional<Action> action = actionFromCode(source);
    return Text::tr("The number of follow-ups of the kind %1, by person and day.")
        .arg(action ? actionKind(*action) : source);
}

} // namespace

std::vector<Metric> builtInMetrics()
{
    const QString signedCode = QStringLiteral("signed");
    const QString content = QStringLiteral("content");
    const QString evidence = QStringLiteral("evidence");
    std::vector<Metric> metrics{
        actionMetric(
            Action::Lead, {QStringLiteral("customer"), QStringLiteral("budget"), QStringLiteral("decision_maker")}),
        actionMetric(Action::Visit, {content, evidence}),
        actionMetric(Action::Proposal, {content, evidence}),
        outcomeMetric(signedCode, Text::tr("Signed"), signedCode, 4000),
        outcomeMetric(QStringLiteral("collected"), Text::tr("Collected"), QStringLiteral("collected"), 3000),
        outcomeMetric(QStringLiteral("high_margin"), Text::tr("High-margin share"), signedCode, 3000),
    };
    metrics.back().buckets = {QStringLiteral("高毛利"), QStringLiteral("high margin")};
    metrics.back().shareOf = signedCode;
    return metrics;
}

const Metric *metricOf(const std::vector<Metric> &metrics, QStringView code)
{
    const auto found = std::ranges::find(metrics, code, &Metric::code);
    return found == metrics.end() ? nullptr : &*found;
}

const QStringList &metricSources()
{
    static const QStringList sources{actionCode(Action::Lead), actionCode(Action::Visit), actionCode(Action::Proposal),
        QStringLiteral("signed"), QStringLiteral("collected")};
    return sources;
}

Metric::Unit unitOfSource(QStringView source)
{
    return source == u"signed" || source == u"collected" ? Metric::Unit::Money : Metric::Unit::Count;
}

const QStringList &verificationItems()
{
    static const QStringList items{QStringLiteral("customer"), QStringLiteral("budget"),
        QStringLiteral("decision_maker"), QStringLiteral("content"), QStringLiteral("evidence")};
    return items;
}

QString verificationName(const QString &code)
{
    const QStringList names{
        Text::tr("customer"),
        Text::tr("budget range"),
        Text::tr("decision maker's title"),
        Text::tr("content"),
        Text::tr("evidence"),
    };
    const qsizetype index = verificationItems().indexOf(code);
    return index < 0 ? code : names[index];
}

QStringList metricDefinition(const Metric &metric, const std::vector<Metric> &metrics)
{
    QStringList lines{formulaOf(metric.source)};
    if (!metric.buckets.isEmpty())
        lines << Text::tr("Only of the categories: %1.").arg(joinedText(metric.buckets));
    if (metric.isShare()) {
        const Metric *whole = metricOf(metrics, metric.shareOf);
        lines << Text::tr("As a share of: %1.").arg(whole ? whole->name : metric.shareOf);
    }
    if (!metric.verification.isEmpty()) {
        QStringList names;
        for (const QString &code : metric.verification)
            names << verificationName(code);
        lines << Text::tr("Verified by: %1.").arg(joinedText(names));
    }
    if (metric.weight > 0) {
        const QString percent =
            metric.weight % 100 == 0 ? QString::number(metric.weight / 100) : QString::number(metric.weight / 100.0);
        lines << Text::tr("Weight in the composite: %1%.").arg(percent);
    }
    if (!metric.owner.isEmpty())
        lines << Text::tr("Owner: %1.").arg(metric.owner);
    lines << Text::tr("Version %1.").arg(metric.version);
    return lines;
}

} // namespace waterline
