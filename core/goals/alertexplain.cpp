#include "base/joinedtext.h"
#include "goals/alertground.h"
#include "goals/alertwatch.h"
#include "goals/amounttext.h"
#include "goals/goaltext.h"
#include "goals/heatmapreport.h"
#include "goals/periodsources.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertWatch)
};

int versionWhenRaised(const AlertGround &ground, const Alert &alert)
{
    // Goals may have been published after what they warn of came about; those count that were there when it was raised.
    const QDateTime raised = alert.raisedAt.toLocalTime();
    return ground.versionAt(AsOf::at(raised.date(), raised.time()));
}

/// How the same question is answered as of the day that is looked at.
void addNow(Explanation &explanation, const Alert &alert, const AsOf &asOf, const QString &verdict)
{
    if (asOf.day() > alert.conditionAt.day())
        explanation.inputs.push_back({Text::tr("As of %1").arg(asOf.day().toString(Qt::ISODate)), verdict});
}

Explanation explainPaceAlert(Connection &connection, AlertGround &ground, const Alert &alert, const Metric &metric,
    const AsOf &asOf, const RuleSet &rules)
{
    const int version = versionWhenRaised(ground, alert);
    const auto paceAt = [&](const AsOf &moment) {
        return ground.paceOf(metric, alert.place, alert.period, version, moment, rules);
    };
    const Pace then = paceAt(alert.conditionAt);
    Explanation result = explainPace(
        Text::tr("%1: %2, %3").arg(placeText(ground.org(), alert.place), metric.name, alert.period.toText()), then,
        metric.isMoney(), rules);
    const QDate lastDay = alert.conditionAt.endDay.addDays(-1);
    // "By today" would be read as of the day on which somebody reads it.
    if (const qint64 missing = then.point().missing(rules); missing > 0) {
        result.counterfactual = Text::tr("%1 more by %2 would have kept the pace")
                                    .arg(AmountText::plain(missing, metric.isMoney()), lastDay.toString(Qt::ISODate));
    }
    addNow(result, alert, asOf, paceVerdict(paceAt(asOf).point(), rules));
    PeriodSources(connection, ground.org(), metric, ground.calendar().weeksOf(alert.period), AsOf::endOf(lastDay))
        .addTo(result, alert.place, 0);
    return result;
}

Explanation explainStreakAlert(Connection &connection, AlertGround &ground, const Alert &alert, const Metric &metric,
    const AsOf &asOf, const RuleSet &rules)
{
    const int version = versionWhenRaised(ground, alert);
    const auto streakAt = [&](const AsOf &moment) {
        return ground.streakOf(metric, alert.place, version, moment, rules);
    };
    const Streak then = streakAt(alert.conditionAt);
    const QString name = placeText(ground.org(), alert.place);
    Explanation result = explainStreak(name, then, rules);
    addNow(result, alert, asOf, explainStreak(name, streakAt(asOf), rules).verdict);
    if (!then.first.isNull()) {
        const WeekRange weeks{ground.calendar().weeksOf(then.first).first, ground.calendar().weeksOf(then.last).last};
        PeriodSources(connection, ground.org(), metric, weeks, alert.conditionAt).addTo(result, alert.place, 0);
    }
    return result;
}

Result<Explanation> explainOne(
    Connection &connection, AlertGround &ground, const Alert &alert, const AsOf &asOf, const RuleSet &rules)
{
    if (alert.rule == deviationRule && alert.period.kind() == Period::Kind::Week)
        return explainHeat(connection, {alert.place, alert.period.week(), alert.conditionAt}, alert.place,
            actionFromCode(alert.metric), rules);
    const Metric *metric = metricOf(ground.metrics(), alert.metric);
    if (!metric)
        return unknownMetric(alert.metric, ground.metrics());
    return alert.rule == paceRule ? explainPaceAlert(connection, ground, alert, *metric, asOf, rules)
                                  : explainStreakAlert(connection, ground, alert, *metric, asOf, rules);
}

QString metricName(const AlertGround &ground, const Alert &alert)
{
    if (const std::optional<Action> action = actionFromCode(alert.metric))
        return actionName(*action);
    const Metric *metric = metricOf(ground.metrics(), alert.metric);
    return metric ? metric->name : alert.metric;
}

QString underMetric(const QString &metric, const QString &label)
{
    return Text::tr("%1: %2", "metric, what of it").arg(metric, label);
}

/// Under its name what all parts say alike, under that of its metric what each says by itself.
void addInputs(Explanation &whole, const std::vector<Explanation> &parts, const QStringList &names)
{
    const auto isShared = [&](const ExplainedInput &input) {
        return std::ranges::all_of(
            parts, [&](const Explanation &part) { return std::ranges::find(part.inputs, input) != part.inputs.end(); });
    };
    std::ranges::copy_if(parts.front().inputs, std::back_inserter(whole.inputs), isShared);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (const ExplainedInput &input : parts[i].inputs) {
            if (!isShared(input))
                whole.inputs.push_back({underMetric(names[qsizetype(i)], input.name), input.value});
        }
    }
}

Explanation asOne(const QString &title, const std::vector<Explanation> &parts, const QStringList &names)
{
    Explanation whole{title, parts.front().rule, parts.front().ruleVersion, {}};
    addInputs(whole, parts, names);
    QStringList verdicts;
    QStringList changes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString &name = names[qsizetype(i)];
        verdicts << underMetric(name, parts[i].verdict);
        for (Arithmetic line : parts[i].arithmetic) {
            line.label = underMetric(name, line.label);
            whole.arithmetic.push_back(std::move(line));
        }
        std::ranges::copy_if(parts[i].sources, std::back_inserter(whole.sources),
            [&](const SourceRow &row) { return std::ranges::find(whole.sources, row) == whole.sources.end(); });
        whole.moreSources += parts[i].moreSources;
        changes << parts[i].counterfactual;
    }
    changes.removeAll(QString());
    whole.verdict = joinedClauses(verdicts);
    whole.counterfactual = joinedClauses(changes);
    return whole;
}

} // namespace

Result<Explanation> explainAlerts(
    Connection &connection, const std::vector<Alert> &alerts, const AsOf &asOf, const RuleSet &rules)
{
    Reading reading(connection);
    AlertGround ground(connection, asOf);
    std::vector<Explanation> parts;
    QStringList names;
    for (const Alert &alert : alerts) {
        Result<Explanation> part = explainOne(connection, ground, alert, asOf, rules);
        if (!part)
            return part.error();
        if (const AlertVerdict verdict = verdictOn(ground, alert, rules); !verdict.holds) {
            part->inputs.push_back(
                {Text::tr("By what is known now"), Text::tr("the alert does not hold: %1").arg(verdict.text)});
        }
        parts.push_back(std::move(*part));
        names << metricName(ground, alert);
    }
    if (parts.size() == 1)
        return reading.finish(std::move(parts.front()));
    const QString title = Text::tr("%1: %2", "place, period")
                              .arg(placeText(ground.org(), alerts.front().place), alerts.front().period.toText());
    return reading.finish(asOne(title, parts, names));
}

Result<Explanation> explainAlert(Connection &connection, const Alert &alert, const AsOf &asOf, const RuleSet &rules)
{
    return explainAlerts(connection, {alert}, asOf, rules);
}

} // namespace waterline
