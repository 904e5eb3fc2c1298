#include "answerjson.h"
#include "goaloptions.h"
#include "lateanswer.h"
#include "periodheatanswer.h"
#include "withscope.h"

#include "goals/heatmapreport.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const HeatCell &cell)
{
    return {{QStringLiteral("action"), actionCode(cell.action)},
        {QStringLiteral("plan"), cell.plan ? QJsonValue(*cell.plan) : QJsonValue()},
        {QStringLiteral("actual"), cell.actual}, {QStringLiteral("counted"), cell.counted},
        {QStringLiteral("ratio"), ratioJson(cell.ratio)}, {QStringLiteral("percent"), cell.ratio.toText()},
        {QStringLiteral("from_follow_ups"), cell.fromFollowUps}, {QStringLiteral("from_summaries"), cell.fromSummaries},
        {QStringLiteral("alert"), cell.deviation.isAlert}, {QStringLiteral("pace"), ratioJson(cell.pace.ratio())},
        {QStringLiteral("pace_percent"), cell.pace.ratio().toText()}, {QStringLiteral("below_pace"), cell.isBelowPace}};
}

QJsonObject toJson(const VerifiedCount &count)
{
    QJsonObject missing;
    for (std::size_t i = 0; i < count.lacking.size(); ++i)
        missing[count.items[qsizetype(i)]] = count.lacking[i];
    return {{QStringLiteral("items"), QJsonArray::fromStringList(count.items)},
        {QStringLiteral("follow_ups"), count.followUps}, {QStringLiteral("verified"), count.verified},
        {QStringLiteral("missing"), missing}};
}

QJsonObject toJson(const HeatRow &row)
{
    QJsonArray cells;
    for (const HeatCell &cell : row.cells.actions) {
        QJsonObject object = toJson(cell);
        if (row.verified)
            object[QStringLiteral("verification")] = toJson((*row.verified)[coreIndex(cell.action)]);
        cells << object;
    }
    return {{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name},
        {QStringLiteral("kind"), kindName(row.kind)}, {QStringLiteral("leader"), row.leader},
        {QStringLiteral("cells"), cells}, {QStringLiteral("penetration"), ratioJson(row.cells.penetration)},
        {QStringLiteral("penetration_percent"), row.cells.penetration.toText()},
        {QStringLiteral("penetration_pace"), ratioJson(row.cells.paceRatio)},
        {QStringLiteral("penetration_below_pace"), row.cells.isBelowPace}};
}

QStringList toCells(const HeatRow &row)
{
    QStringList cells{placeName(row.name)};
    for (const HeatCell &cell : row.cells.actions) {
        cells << (cell.plan ? QStringLiteral("%1 (%2/%3)%4")
                                  .arg(cell.ratio.toText())
                                  .arg(row.isPerson() ? cell.actual : cell.counted)
                                  .arg(*cell.plan)
                                  .arg(cell.isWarning() ? QStringLiteral(" !") : QString())
                            : QString::number(cell.actual));
    }
    return cells << row.cells.penetration.toText();
}

QStringList heatmapLines(const Call::ChosenScope &chosen, const HeatmapReport &report, const RuleSet &rules)
{
    QStringList lines{weekLine(chosen)};
    if (const QString running = progressSentence(report, rules); !running.isEmpty())
        lines << running;
    lines += lateLines(report.late, chosen.scope.asOf);
    if (!report.hasPlans)
        lines << noPlanSentence(report);
    std::vector<QStringList> rows{{Text::tr("Name")}};
    for (const Action action : coreActions)
        rows.front() << actionName(action);
    rows.front() << Text::tr("Penetration");
    for (const HeatRow &row : report.rows)
        rows.push_back(toCells(row));
    rows.push_back(toCells(report.total));
    return lines + columns(rows);
}

/// A row of the report with the explanation of each of its numbers, the penetration last.
struct ExplainedRow {
    QJsonObject json;
    QStringList lines;
};

Result<ExplainedRow> explainRow(Connection &connection, const Scope &scope, HeatRow row, const RuleSet &rules)
{
    if (!row.verified) {
        Result<VerifiedCounts> verified = verifiedIn(connection, scope, row.place);
        if (!verified)
            return verified.error();
        row.verified = std::move(*verified);
    }
    ExplainedRow explained{toJson(row), {}};
    QJsonArray cells = explained.json[QStringLiteral("cells")].toArray();
    for (std::size_t i = 0; i <= coreActions.size(); ++i) {
        const HeatColumn column = i < coreActions.size() ? HeatColumn(coreActions[i]) : std::nullopt;
        const Result<Explanation> why = explainHeat(connection, scope, row.place, column, rules);
        if (!why)
            return why.error();
        explained.lines += explanationLines(why->title, *why);
        QJsonObject object;
        addExplanation(object, *why);
        if (!column) {
            explained.json[QStringLiteral("penetration_explained")] = object;
            continue;
        }
        QJsonObject cell = cells[qsizetype(i)].toObject();
        addExplanation(cell, *why);
        cells[qsizetype(i)] = cell;
    }
    explained.json[QStringLiteral("cells")] = cells;
    return explained;
}

int answerWeek(Call &call, Connection &connection, const Call::ChosenScope &chosen)
{
    // One state of the file for the numbers and their explanations.
    Reading reading(connection);
    const Result<HeatmapReport> report = heatmapReport(connection, chosen.scope, call.rules());
    if (!report)
        return call.fail(report.error());
    const bool explains = call.parser().isSet(QStringLiteral("explain"));
    QStringList lines = heatmapLines(chosen, *report, call.rules());
    const auto rowJson = [&](const HeatRow &row) -> Result<QJsonObject> {
        if (!explains)
            return toJson(row);
        Result<ExplainedRow> explained = explainRow(connection, chosen.scope, row, call.rules());
        if (!explained)
            return explained.error();
        lines += explained->lines;
        return explained->json;
    };
    QJsonArray rows;
    for (const HeatRow &row : report->rows) {
        const Result<QJsonObject> object = rowJson(row);
        if (!object)
            return call.fail(object.error());
        rows << *object;
    }
    const Result<QJsonObject> total = rowJson(report->total);
    if (!total)
        return call.fail(total.error());
    QJsonObject json{{QStringLiteral("week"), chosen.scope.week.toText()},
        {QStringLiteral("week_fallback"), chosen.isFallbackWeek}, {QStringLiteral("unit"), chosen.unitCode},
        {QStringLiteral("as_of"), chosen.scope.asOf.day().toString(Qt::ISODate)},
        {QStringLiteral("phase"), phaseName(report->progress.phase)},
        {QStringLiteral("workdays"), report->progress.workdays}, {QStringLiteral("elapsed"), report->progress.elapsed},
        {QStringLiteral("has_plans"), report->hasPlans}, {QStringLiteral("rows"), rows},
        {QStringLiteral("total"), *total}};
    addLate(json, report->late);
    if (!report->hasPlans)
        json[QStringLiteral("note")] = noPlanSentence(*report);
    call.answer(json, lines);
    return Done;
}

} // namespace

int runHeatmap(Call &call)
{
    call.addScopeOptions(true);
    addGoalOptions(call.parser(),
        {QStringLiteral("metric"), QStringLiteral("span"), QStringLiteral("columns"), QStringLiteral("explain")});
    if (!call.parse({QStringLiteral("WORKSPACE")},
            Text::tr(
                "Goal penetration of a week: what stands below a unit, with its plan and actual. With --metric, --span "
                "or --columns one metric over the periods of a span; --metric composite is the score of all metrics "
                "with a weight.")))
        return call.exitCode();
    const bool isPeriods = call.parser().isSet(QStringLiteral("metric")) || call.parser().isSet(QStringLiteral("span"))
        || call.parser().isSet(QStringLiteral("columns"));
    if (isPeriods && call.parser().isSet(QStringLiteral("week")))
        return call.wrongUse(Text::tr("--week is of the heatmap of a week; of a metric write --span 2026-W03."));
    return withScope(call, [&](Connection &connection, const Call::ChosenScope &chosen) {
        return isPeriods ? answerPeriods(call, connection, chosen) : answerWeek(call, connection, chosen);
    });
}

} // namespace waterline::cli
