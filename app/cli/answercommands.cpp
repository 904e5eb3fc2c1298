#include "command.h"

#include "customers/lightreport.h"
#include "goals/heatmapreport.h"
#include "meeting/snapshotreport.h"
#include "report/meetingpdf.h"
#include "report/savefile.h"
#include "store/savetarget.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Four decimals of the exact ratio, null where it is not computable.
QJsonValue toJson(const Ratio &ratio)
{
    return ratio.isComputable() ? QJsonValue(std::round(ratio.toDouble() * 10000) / 10000) : QJsonValue();
}

QString kindName(HeatRow::Kind kind)
{
    switch (kind) {
    case HeatRow::Kind::Company:
        return QStringLiteral("company");
    case HeatRow::Kind::Region:
        return QStringLiteral("region");
    case HeatRow::Kind::Team:
        return QStringLiteral("team");
    case HeatRow::Kind::Person:
        break;
    }
    return QStringLiteral("person");
}

QJsonObject toJson(const HeatCell &cell)
{
    return {{QStringLiteral("action"), actionCode(cell.action)},
        {QStringLiteral("plan"), cell.plan ? QJsonValue(*cell.plan) : QJsonValue()},
        {QStringLiteral("actual"), cell.actual}, {QStringLiteral("counted"), cell.counted},
        {QStringLiteral("ratio"), toJson(cell.ratio)}, {QStringLiteral("percent"), cell.ratio.toText()},
        {QStringLiteral("from_follow_ups"), cell.fromFollowUps}, {QStringLiteral("from_summaries"), cell.fromSummaries},
        {QStringLiteral("alert"), cell.deviation.isAlert}};
}

QJsonObject toJson(const HeatRow &row)
{
    QJsonArray cells;
    for (const HeatCell &cell : row.cells.actions)
        cells << toJson(cell);
    return {{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name},
        {QStringLiteral("kind"), kindName(row.kind)}, {QStringLiteral("leader"), row.leader},
        {QStringLiteral("cells"), cells}, {QStringLiteral("penetration"), toJson(row.cells.penetration)},
        {QStringLiteral("penetration_percent"), row.cells.penetration.toText()}};
}

QStringList toCells(const HeatRow &row)
{
    QStringList cells{row.name.isEmpty() ? Text::tr("Company") : row.name};
    for (const HeatCell &cell : row.cells.actions) {
        cells << (cell.plan ? QStringLiteral("%1 (%2/%3)%4")
                                  .arg(cell.ratio.toText())
                                  .arg(row.isPerson() ? cell.actual : cell.counted)
                                  .arg(*cell.plan)
                                  .arg(cell.deviation.isAlert ? QStringLiteral(" !") : QString())
                            : QString::number(cell.actual));
    }
    return cells << row.cells.penetration.toText();
}

QString weekLine(const Call::ChosenScope &chosen)
{
    const IsoWeek week = chosen.scope.week;
    const QString dates =
        QStringLiteral("%1 – %2").arg(week.monday().toString(Qt::ISODate), week.sunday().toString(Qt::ISODate));
    return (
        chosen.isFallbackWeek ? Text::tr("%1, week %2 (%3): the newest week with facts") : Text::tr("%1, week %2 (%3)"))
        .arg(chosen.unitName.isEmpty() ? Text::tr("Company") : chosen.unitName, week.toText(), dates);
}

QStringList heatmapLines(const Call::ChosenScope &chosen, const HeatmapReport &report)
{
    QStringList lines{weekLine(chosen)};
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

/// Opens the workspace for reading and finds the scope, then hands both to the answer.
template <class Answer>
int withScope(Call &call, Answer &&answer)
{
    auto workspace = call.open(call.operands().front(), Workspace::Access::ReadOnly);
    if (!workspace)
        return call.fail(workspace.error());
    const Result<Call::ChosenScope> chosen = call.scopeFor((*workspace)->connection());
    return chosen ? answer((*workspace)->connection(), *chosen) : call.fail(chosen.error());
}

QJsonArray toJson(const std::vector<SourceRow> &sources)
{
    QJsonArray rows;
    for (const SourceRow &source : sources) {
        rows << QJsonObject{{QStringLiteral("file"), source.file}, {QStringLiteral("line"), source.line},
            {QStringLiteral("what"), source.what}};
    }
    return rows;
}

QJsonObject toJson(const LightRow &row, const Explanation &explanation)
{
    return {{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name},
        {QStringLiteral("owner"), row.ownerName}, {QStringLiteral("light"), lightCode(row.verdict.light)},
        {QStringLiteral("rule"), ruleOf(row.verdict.cause)}, {QStringLiteral("reason"), row.reason},
        {QStringLiteral("silent_days"), row.verdict.silentDays},
        {QStringLiteral("explanation"), QJsonArray::fromStringList(explanation.toLines())},
        {QStringLiteral("sources"), toJson(explanation.sources)},
        {QStringLiteral("more_sources"), explanation.moreSources}};
}

/// Explanations are for machines; people see the reasons, and need not wait for the rows behind them.
Result<QJsonArray> customersJson(Call &call, Connection &connection, const LightReport &report)
{
    QJsonArray customers;
    if (!call.isJson())
        return customers;
    const Result<std::vector<Explanation>> explanations = explainLights(connection, report, call.rules());
    if (!explanations)
        return explanations.error();
    for (std::size_t i = 0; i < report.customers.size(); ++i)
        customers << toJson(report.customers[i], (*explanations)[i]);
    return customers;
}

int answerLights(Call &call, Connection &connection, const Call::ChosenScope &chosen)
{
    // One state of the file for the lights and their explanations.
    Reading reading(connection);
    const Result<LightReport> report = lightReport(connection, chosen.scope, call.rules());
    if (!report)
        return call.fail(report.error());
    const Result<QJsonArray> customers = customersJson(call, connection, *report);
    if (!customers)
        return call.fail(customers.error());
    const QDate day = chosen.scope.asOf.day();
    std::vector<QStringList> rows;
    for (const LightRow &row : report->customers)
        rows.push_back({lightName(row.verdict.light), row.name, row.ownerName, row.reason});
    const LightCounts &counts = report->counts;
    const QJsonObject json{{QStringLiteral("as_of"), day.toString(Qt::ISODate)},
        {QStringLiteral("unit"), chosen.unitCode},
        {QStringLiteral("counts"),
            QJsonObject{{QStringLiteral("red"), counts.red}, {QStringLiteral("yellow"), counts.yellow},
                {QStringLiteral("green"), counts.green}}},
        {QStringLiteral("without_owner"), report->withoutOwner}, {QStringLiteral("customers"), *customers}};
    const QString summary =
        Text::tr("%1 as of %2: %3 red, %4 yellow, %5 green")
            .arg(chosen.unitName.isEmpty() ? Text::tr("Company") : chosen.unitName, day.toString(Qt::ISODate))
            .arg(counts.red)
            .arg(counts.yellow)
            .arg(counts.green);
    call.answer(json, QStringList{summary} + columns(rows));
    return Done;
}

int answerSnapshot(Call &call, Connection &connection, const Call::ChosenScope &chosen)
{
    const Result<MeetingSnapshot> snapshot = meetingSnapshot(connection, chosen.scope, call.rules());
    if (!snapshot)
        return call.fail(snapshot.error());
    const Result<QByteArray> pdf =
        meetingPdf(*snapshot, chosen.unitName.isEmpty() ? Text::tr("Company") : chosen.unitName);
    if (!pdf)
        return call.fail(pdf.error());
    const QString path = call.operands().at(1);
    if (const Result<> free = checkSaveTarget(path, {connection.path()}); !free)
        return call.fail(free.error());
    if (const Result<> saved = saveFile(path, *pdf); !saved)
        return call.fail(saved.error());
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex());
    const QJsonObject json{{QStringLiteral("file"), path}, {QStringLiteral("week"), chosen.scope.week.toText()},
        {QStringLiteral("week_fallback"), chosen.isFallbackWeek}, {QStringLiteral("unit"), chosen.unitCode},
        {QStringLiteral("as_of"), snapshot->scope().asOf.day().toString(Qt::ISODate)},
        {QStringLiteral("digest"), snapshot->digest}, {QStringLiteral("sha256"), sha256},
        {QStringLiteral("head"), snapshot->chainHead},
        {QStringLiteral("deviations"), qint64(snapshot->deviations.size())},
        {QStringLiteral("turned"), qint64(snapshot->turned.size())}};
    call.answer(json, {weekLine(chosen), Text::tr("Wrote %1").arg(path)});
    return Done;
}

} // namespace

int runHeatmap(Call &call)
{
    call.addScopeOptions(true);
    if (!call.parse({QStringLiteral("WORKSPACE")},
            Text::tr("Goal penetration of a week: what stands below a unit, with its plan and actual.")))
        return call.exitCode();
    return withScope(call, [&](Connection &connection, const Call::ChosenScope &chosen) {
        const Result<HeatmapReport> report = heatmapReport(connection, chosen.scope, call.rules());
        if (!report)
            return call.fail(report.error());
        QJsonArray rows;
        for (const HeatRow &row : report->rows)
            rows << toJson(row);
        QJsonObject json{{QStringLiteral("week"), chosen.scope.week.toText()},
            {QStringLiteral("week_fallback"), chosen.isFallbackWeek}, {QStringLiteral("unit"), chosen.unitCode},
            {QStringLiteral("as_of"), chosen.scope.asOf.day().toString(Qt::ISODate)},
            {QStringLiteral("has_plans"), report->hasPlans}, {QStringLiteral("rows"), rows},
            {QStringLiteral("total"), toJson(report->total)}};
        if (!report->hasPlans)
            json[QStringLiteral("note")] = noPlanSentence(*report);
        call.answer(json, heatmapLines(chosen, *report));
        return int(Done);
    });
}

int runLights(Call &call)
{
    call.addScopeOptions(false);
    if (!call.parse(
            {QStringLiteral("WORKSPACE")}, Text::tr("Every customer red, yellow or green, the most urgent first.")))
        return call.exitCode();
    return withScope(call, [&](Connection &connection, const Call::ChosenScope &chosen) {
        return answerLights(call, connection, chosen);
    });
}

int runSnapshot(Call &call)
{
    call.addScopeOptions(true);
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("TARGET.pdf")},
            Text::tr("Writes the PDF for the weekly calibration meeting.")))
        return call.exitCode();
    return withScope(call, [&](Connection &connection, const Call::ChosenScope &chosen) {
        return answerSnapshot(call, connection, chosen);
    });
}

} // namespace waterline::cli
