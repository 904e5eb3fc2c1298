#include "goalwork.h"

#include "answerjson.h"
#include "base/joinedtext.h"
#include "goals/goaltext.h"
#include "goals/lint/goallint.h"
#include "goals/publish/goalpublish.h"
#include "metrics/metricstore.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString kindName(MissingAnchor::Kind kind)
{
    switch (kind) {
    case MissingAnchor::Kind::Behaviour:
        return QStringLiteral("behaviour");
    case MissingAnchor::Kind::Action:
        return QStringLiteral("action");
    case MissingAnchor::Kind::Verification:
        return QStringLiteral("verification");
    case MissingAnchor::Kind::Share:
        return QStringLiteral("share");
    case MissingAnchor::Kind::Pin:
        break;
    }
    return QStringLiteral("pin");
}

QJsonObject toJson(const MissingAnchor &missing, const GoalTree &tree, const std::vector<Metric> &metrics)
{
    QJsonArray periods;
    for (const Period &period : missing.periods)
        periods << period.toText();
    const bool isPin = missing.kind == MissingAnchor::Kind::Pin;
    const OrgPlace place = isPin ? missing.pin.node.place : OrgPlace{{}, missing.person};
    QJsonObject json{{QStringLiteral("kind"), kindName(missing.kind)}, {QStringLiteral("metric"), missing.metric},
        {QStringLiteral("code"), tree.org().codeOf(place)}, {QStringLiteral("name"), tree.org().nameOf(place)},
        {QStringLiteral("periods"), periods}, {QStringLiteral("message"), missingText(missing, tree, metrics)}};
    if (const Metric *metric = metricOf(metrics, missing.metric); isPin && metric) {
        json[QStringLiteral("held")] = goalText(*metric, missing.pin.held);
        json[QStringLiteral("present")] = goalText(*metric, missing.pin.present);
    }
    return json;
}

QJsonObject toJson(const LintFinding &finding)
{
    QJsonObject json{{QStringLiteral("hazard"), hazardCode(finding.hazard)}, {QStringLiteral("metric"), finding.metric},
        {QStringLiteral("count"), finding.count}, {QStringLiteral("names"), QJsonArray::fromStringList(finding.names)},
        {QStringLiteral("message"), finding.explanation.verdict},
        {QStringLiteral("remedy"), finding.explanation.counterfactual}};
    addExplanation(json, finding.explanation);
    return json;
}

/// What the finding is about; at most as many names as it lists.
QString namesText(const LintFinding &finding)
{
    return joinedText(finding.names, int(finding.count - finding.names.size()));
}

QStringList toLines(const LintFinding &finding)
{
    QStringList lines{QStringLiteral("  %1: %2").arg(finding.explanation.title, finding.explanation.verdict)};
    if (!finding.names.isEmpty())
        lines << QStringLiteral("    ") + namesText(finding);
    if (!finding.explanation.counterfactual.isEmpty())
        lines << QStringLiteral("    ") + finding.explanation.counterfactual;
    return lines;
}

/// Basis points of "25%", "12.5%" or "2500".
Result<qint64> shareFrom(const QString &text)
{
    if (const std::optional<int> points = basisPointsFrom(text))
        return *points;
    return Error{Problem::UnknownName, Text::tr("%1 is no share. Write it like 25% or 2500.").arg(text), {}};
}

int answerBatch(GoalWork &work, const Result<BatchId> &batch)
{
    if (!batch)
        return work.call().refuse(batch.error());
    return work.answer(QJsonObject{{QStringLiteral("batch"),
                           batch->isNull() ? QJsonValue() : QJsonValue(QString::number(batch->value))}},
        {batch->isNull() ? Text::tr("It was so already: nothing was written.") : Text::tr("Noted.")});
}

} // namespace

int goalLint(GoalWork &work)
{
    Reading reading(work.connection());
    const Result<int> year = work.fiscalYear();
    if (!year)
        return work.call().refuse(year.error());
    const Result<AsOf> asOf = work.call().asOf();
    if (!asOf)
        return work.call().refuse(asOf.error());
    const auto tree = readGoalTree(work.connection(), *year);
    const std::vector<Metric> metrics = readMetrics(work.connection());
    const Result<PublishCheck> check = checkPublish(work.connection(), *year, asOf->day());
    if (!check)
        return work.call().fail(check.error());
    const auto findings = lintGoals(work.connection(), *year, asOf->day(), work.call().rules().version);
    if (!findings)
        return work.call().fail(findings.error());
    QJsonArray missing;
    QStringList lines{check->missing.empty() ? Text::tr("Nothing keeps the goals from being published.")
                                             : Text::tr("What keeps the goals from being published:")};
    for (const MissingAnchor &anchor : check->missing) {
        missing << toJson(anchor, *tree, metrics);
        lines << QStringLiteral("  ") + missingText(anchor, *tree, metrics);
    }
    if (check->past > 0)
        lines << pastAnchorsText(check->past);
    QJsonArray hazards;
    lines << (findings->empty() ? Text::tr("No hazard was found.") : Text::tr("Hazards, which only warn:"));
    for (const LintFinding &finding : *findings) {
        hazards << toJson(finding);
        lines += toLines(finding);
    }
    const bool isClean = check->missing.empty() && findings->empty();
    return work.answer(
        QJsonObject{{QStringLiteral("year"), *year}, {QStringLiteral("is_publishable"), check->isPublishable()},
            {QStringLiteral("changed_rows"), check->rows}, {QStringLiteral("missing"), missing},
            {QStringLiteral("missing_in_past_weeks"), check->past}, {QStringLiteral("hazards"), hazards}},
        lines, isClean ? Done : Findings);
}

int goalPathTo(GoalWork &work)
{
    const Result<GoalTarget> target = work.target();
    if (!target)
        return work.call().refuse(target.error());
    if (target->node.place.isPerson())
        return work.call().wrongUse(Text::tr("A path is of a unit or of the company, and not of a person."));
    const Result<int> year = work.fiscalYear();
    if (!year)
        return work.call().refuse(year.error());
    const Result<qint64> conversion = shareFrom(work.option("conversion"));
    if (!conversion)
        return work.call().refuse(conversion.error());
    bool isNumber = false;
    const qint64 customers = work.option("customers").toLongLong(&isNumber);
    if (!isNumber)
        return work.call().wrongUse(Text::tr("--customers takes a number."));
    return answerBatch(work,
        planPath(work.desk(),
            {0, target->metric, *year, target->node.place.unit, work.option("class"), customers, *conversion}));
}

int goalCheckIn(GoalWork &work)
{
    const Result<std::optional<Period>> period = periodFrom(work.parser(), QStringLiteral("period"));
    if (!period)
        return work.call().refuse(period.error());
    const QString text = work.option("day");
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return work.call().wrongUse(Text::tr("%1 is no day. Write it like 2026-01-18.").arg(text));
    return answerBatch(work, planCheckIn(work.desk(), {0, period->value_or(Period()), day}));
}

} // namespace waterline::cli
