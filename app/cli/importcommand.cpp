#include "command.h"

#include "catalogue.h"
#include "import/importer.h"
#include "store/chain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray rejects;
    for (const RejectedRow &row : report.rejects) {
        rejects << QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("column"), row.column},
            {QStringLiteral("reason"), row.reason}, {QStringLiteral("remedy"), row.remedy}};
    }
    return {{QStringLiteral("file"), report.file}, {QStringLiteral("entity"), report.entity},
        {QStringLiteral("batch"), report.batch.isNull() ? QJsonValue() : QJsonValue(QString::number(report.batch.value))},
        {QStringLiteral("rows_in"), report.counts.rowsIn}, {QStringLiteral("new"), report.counts.created},
        {QStringLiteral("changed"), report.counts.changed}, {QStringLiteral("unchanged"), report.counts.unchanged},
        {QStringLiteral("duplicate"), report.counts.duplicate}, {QStringLiteral("rejected"), report.counts.rejected},
        {QStringLiteral("rejects"), rejects}};
}

QStringList toLines(const ImportReport &report)
{
    const RowCounts &counts = report.counts;
    QStringList lines{Text::tr("%1 (%2): %3 rows = %4 new + %5 changed + %6 unchanged + %7 duplicate + %8 rejected")
                          .arg(report.file, report.entity)
                          .arg(counts.rowsIn)
                          .arg(counts.created)
                          .arg(counts.changed)
                          .arg(counts.unchanged)
                          .arg(counts.duplicate)
                          .arg(counts.rejected)};
    for (const RejectedRow &row : report.rejects)
        lines << Text::tr("  line %1, %2: %3 %4").arg(QString::number(row.line), row.column, row.reason, row.remedy);
    if (qint64(report.rejects.size()) < counts.rejected)
        lines << Text::tr("  rejected rows not listed: %1; --rejects FILE writes all of them").arg(counts.rejected - qint64(report.rejects.size()));
    return lines;
}

/// "column=answer" pairs.
Result<ImportChoices> choicesFrom(const QCommandLineParser &parser)
{
    ImportChoices choices;
    if (const QString entity = parser.value(QStringLiteral("entity")); !entity.isEmpty()) {
        const auto isNamed = [&](const ImportTable *table) { return table->entity == entity; };
        if (std::ranges::none_of(importTables(), isNamed))
            return Error{Problem::UnknownName, Text::tr("There is no table %1; write people, customers, opportunities, plans or followups.").arg(entity)};
        choices.entity = entity;
    }
    if (const QString encoding = parser.value(QStringLiteral("encoding")); !encoding.isEmpty()) {
        choices.encoding = encodingByName(encoding);
        if (!choices.encoding)
            return Error{Problem::UnknownName, Text::tr("%1 is no encoding; write utf-8, utf-16le, utf-16be or gb18030.").arg(encoding)};
    }
    for (const QString &pair : parser.values(QStringLiteral("answer"))) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals < 1)
            return Error{Problem::UnknownName, Text::tr("--answer takes COLUMN=ANSWER.")};
        choices.answers[pair.left(equals)] = pair.mid(equals + 1);
    }
    return choices;
}

Result<> checkReady(const ImportPlan &plan)
{
    const Place place{plan.fileName, plan.headerLine, {}};
    if (!plan.table) {
        return Error{Problem::BadInput,
            Text::tr("No table fits the columns of %1 (%2). Name one with --entity.").arg(plan.fileName, plan.headers.join(QStringLiteral(", "))), place};
    }
    if (!plan.missingFields.isEmpty()) {
        return Error{Problem::BadInput,
            Text::tr("%1 has no column for: %2.").arg(plan.fileName, plan.missingFields.join(QStringLiteral(", "))), place};
    }
    if (plan.questions.empty())
        return {};
    const ImportQuestion &question = plan.questions.front();
    const QString column = plan.headers[question.column];
    return Error{Problem::NeedsAnswer,
        Text::tr("%1 Answer with --answer \"%2=%3\".").arg(question.text, column, question.answers.join(u'|')),
        {plan.fileName, plan.headerLine, column}};
}

/// Reads all files before the first is written, so that what can be known to fail changes nothing.
Result<std::vector<ImportPlan>> planAll(const QStringList &files, const ImportChoices &choices)
{
    std::vector<ImportPlan> plans;
    for (const QString &file : files) {
        Result<ImportPlan> plan = planImport(file, importTables(), choices);
        if (!plan)
            return plan.error();
        if (const Result<> ready = checkReady(*plan); !ready)
            return ready.error();
        if (plan->rows == 0)
            return Error{Problem::BadInput, Text::tr("The file has a header but no rows."), {plan->fileName, plan->headerLine, {}}};
        plans.push_back(*std::move(plan));
    }
    return plans;
}

ImportContext contextOf(Workspace &workspace)
{
    return {workspace.connection(), workspace.schema(), workspace.clock()};
}

/// All rejected rows, also those beyond the report's list.
Result<> saveRejects(Workspace &workspace, const ImportReport &report, const QString &path)
{
    Reading reading(workspace.connection());
    const Result<std::vector<RejectedRow>> rows = reading.finish(readRejects(workspace.connection(), report.batch));
    return rows ? writeRejects(path, report.header, *rows) : rows.error();
}

/// The second file with rejected rows writes them to "rejects-2.csv" beside "rejects.csv", and so on.
QString numbered(const QString &path, int number)
{
    if (number == 1)
        return path;
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return info.dir().filePath(QStringLiteral("%1-%2%3").arg(info.completeBaseName()).arg(number).arg(suffix));
}

}

int runImport(Call &call)
{
    QCommandLineParser &parser = call.parser();
    parser.addOptions({
        {QStringLiteral("entity"), Text::tr("people, customers, opportunities, plans or followups; found out if left out."), QStringLiteral("entity")},
        {QStringLiteral("encoding"), Text::tr("utf-8, utf-16le, utf-16be or gb18030; found out if left out."), QStringLiteral("name")},
        {QStringLiteral("answer"), Text::tr("Answer to a question about a column: dmy, mdy, ymd, point or comma."), QStringLiteral("column=answer")},
        {QStringLiteral("create-unknown"), Text::tr("Create people and customers that rows name and nobody knows.")},
        {QStringLiteral("rejects"), Text::tr("Write the rejected rows to this CSV file."), QStringLiteral("file")},
    });
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("FILE...")},
            Text::tr("Takes CSV files in, in the order given. A workspace that does not exist is made.")))
        return call.exitCode();
    const Result<ImportChoices> choices = choicesFrom(parser);
    if (!choices)
        return call.fail(choices.error());
    const QString target = parser.value(QStringLiteral("rejects"));
    const Result<std::vector<ImportPlan>> plans = planAll(call.operands().mid(1), *choices);
    if (!plans)
        return call.fail(plans.error());
    const QString path = call.operands().front();
    const bool isMade = !QFileInfo::exists(path);
    auto workspace = isMade ? Workspace::create(path, workspaceSchema(), call.clock(), int(QRandomGenerator::global()->bounded(1024)))
                            : call.open(path, Workspace::Access::ReadWrite);
    if (!workspace)
        return call.fail(workspace.error());

    const ImportOptions options{parser.isSet(QStringLiteral("create-unknown")), actor()};
    QJsonArray answers;
    QStringList lines;
    int rejectFiles = 0;
    for (const ImportPlan &plan : *plans) {
        const Result<ImportReport> report = waterline::runImport(plan, options, contextOf(**workspace));
        if (!report) {
            if (isMade && answers.isEmpty()) {
                workspace->reset();
                QFile::remove(path);
            }
            // What went in before stays in and is told.
            return answers.isEmpty() ? call.fail(report.error()) : call.failAfter(answers, lines, report.error());
        }
        QJsonObject json = toJson(*report);
        lines << toLines(*report);
        if (report->counts.rejected > 0) {
            const QString rejects = numbered(target, ++rejectFiles);
            const Result<> saved = target.isEmpty() ? Result<>() : saveRejects(**workspace, *report, rejects);
            if (!saved)
                return call.failAfter(answers << json, lines, saved.error());
            if (!target.isEmpty())
                json[QStringLiteral("rejects_file")] = rejects;
        }
        answers << json;
    }
    call.answer(answers.size() == 1 ? answers.first() : QJsonValue(answers), lines);
    return rejectFiles > 0 ? Findings : Done;
}

} // namespace waterline::cli
