#include "answerjson.h"
#include "withscope.h"

#include "customers/lightreport.h"
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

QJsonObject toJson(const LightRow &row, const Explanation &explanation)
{
    return {{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name},
        {QStringLiteral("owner"), row.ownerName}, {QStringLiteral("light"), lightCode(row.verdict.light)},
        {QStringLiteral("rule"), ruleOf(row.verdict.cause)}, {QStringLiteral("reason"), row.reason},
        {QStringLiteral("silent_days"), row.verdict.silentDays},
        {QStringLiteral("explanation"), QJsonArray::fromStringList(explanation.toLines())},
        {QStringLiteral("sources"), sourcesJson(explanation.sources)},
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
    const QString summary = Text::tr("%1 as of %2: %3 red, %4 yellow, %5 green")
                                .arg(placeName(chosen.unitName), day.toString(Qt::ISODate))
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
    const Result<QByteArray> pdf = meetingPdf(*snapshot, placeName(chosen.unitName));
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
