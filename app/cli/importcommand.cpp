#include "base/joinedtext.h"
#include "command.h"
#include "importanswer.h"
#include "planoptions.h"
#include "presetplan.h"

#include "catalogue.h"
#include "import/importer.h"
#include "import/mapping/keptmapping.h"
#include "import/rejectfile.h"
#include "store/backup.h"
#include "store/chain.h"
#include "store/savetarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<> checkReady(const ImportPlan &plan)
{
    // Under another encoding or header the columns are others.
    if (!plan.questions.empty() && plan.questions.front().column < 0)
        return checkAnswered(plan);
    const Place place{plan.fileName, plan.headerLine, {}};
    if (!plan.table) {
        return Error{Problem::BadInput,
            Text::tr("No table fits the columns of %1 (%2). Name one with --entity.")
                .arg(plan.fileName, joinedText(plan.headers)),
            place};
    }
    if (!plan.missingFields.isEmpty()) {
        return Error{Problem::BadInput,
            Text::tr("%1 has no column for: %2.").arg(plan.fileName, joinedText(plan.missingFields)), place};
    }
    return checkAnswered(plan);
}

Result<> checkPlan(const ImportPlan &plan)
{
    if (Result<> ready = checkReady(plan); !ready)
        return ready;
    if (plan.rows == 0)
        return Error{
            Problem::BadInput, Text::tr("The file has a header but no rows."), {plan.fileName, plan.headerLine, {}}};
    return {};
}

/// Reads all files before the first is written, so that what can be known to fail changes nothing. A file of rejected
/// rows is understood only with the ledger that it came from.
Result<std::vector<ImportPlan>> planAll(const QStringList &files, const ImportChoices &choices, const QString &preset)
{
    const Result<std::vector<MappingPreset>> presets = presetsNamed(preset);
    if (!presets)
        return presets.error();
    std::vector<ImportPlan> plans;
    for (const QString &file : files) {
        Result<ImportPlan> plan = planFile(file, choices, *presets);
        if (!plan)
            return plan.error();
        if (const Result<> ready = plan->rejects ? Result<>() : checkPlan(*plan); !ready)
            return ready.error();
        plans.push_back(*std::move(plan));
    }
    return plans;
}

/// Rows that come back corrected are mapped as the first time.
Result<> continueRejects(std::vector<ImportPlan> &plans, Connection &connection)
{
    for (ImportPlan &plan : plans) {
        if (!plan.rejects)
            continue;
        Reading reading(connection);
        const bool isContinued = continueBatch(connection, plan, importTables());
        if (const Result<bool> done = reading.finish(isContinued); !done)
            return done.error();
        if (Result<> ready = checkPlan(plan); !ready)
            return ready;
    }
    return {};
}

ImportContext contextOf(Workspace &workspace)
{
    return {workspace.connection(), workspace.schema(), workspace.clock()};
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

/// Whether rejected rows could be saved under that name, asked before anything is written.
Result<> checkRejectsTarget(const QString &target, const QStringList &operands)
{
    if (target.isEmpty())
        return {};
    for (int number = 1; number < operands.size(); ++number) {
        const QString path = numbered(target, number);
        if (Result<> free = checkSaveTarget(path, operands); !free)
            return free;
        QSaveFile probe(path);
        if (!probe.open(QIODevice::WriteOnly))
            return Error{Problem::NotWritable,
                Text::tr("%1 cannot be written: %2. Choose another place or name.").arg(path, probe.errorString()),
                {path, 0, {}}};
        probe.cancelWriting();
    }
    return {};
}

/// All rejected and queued rows, also those beyond the report's list.
Result<> saveRejects(Workspace &workspace, const ImportReport &report, const QString &path)
{
    const BatchId batch =
        report.batch.isNull() ? (report.follows.isNull() ? report.identicalTo : report.follows) : report.batch;
    Reading reading(workspace.connection());
    const Result<std::vector<RejectedRow>> rows = reading.finish(readRejects(workspace.connection(), batch));
    return rows ? writeRejectFile(path, report.header, *rows, batch) : rows.error();
}

/// The workspace that files go into. A dry run of several files, which rest on each other, or into a workspace that
/// does not exist takes a copy that is thrown away.
struct Target {
    std::unique_ptr<QTemporaryDir> folder = {};
    std::unique_ptr<Workspace> workspace = {};
    bool isMade = false;
};

Result<std::unique_ptr<Workspace>> make(const QString &path, const Call &call)
{
    return Workspace::create(path, workspaceSchema(), call.clock(), int(QRandomGenerator::global()->bounded(1024)));
}

Result<Target> openTarget(const Call &call, const QString &path, bool isDryRun, bool isAlone)
{
    Target target;
    target.isMade = !QFileInfo::exists(path);
    QString used = path;
    if (isDryRun && (target.isMade || !isAlone)) {
        target.folder = std::make_unique<QTemporaryDir>();
        used = target.folder->filePath(QStringLiteral("trial.waterline"));
        if (!target.isMade) {
            const auto original = call.open(path, Workspace::Access::ReadOnly);
            if (!original)
                return original.error();
            if (const Result<> copied = backUp((*original)->connection(), used); !copied)
                return copied.error();
        }
    }
    auto workspace = target.isMade ? make(used, call) : call.open(used, Workspace::Access::ReadWrite);
    if (!workspace)
        return workspace.error();
    target.workspace = std::move(*workspace);
    return target;
}

struct RunOptions {
    ImportOptions import;
    bool isDryRun = false;
    bool isAgain = false;
};

/// One file, or the news that its bytes are in the ledger already.
Result<ImportReport> takeIn(
    const ImportPlan &plan, const RunOptions &options, Target &target, const std::optional<BatchRecord> &earlier)
{
    if (earlier && !options.isAgain && isSettledBy(*earlier))
        return identicalReport(plan, *earlier);
    const bool isScratch = target.folder != nullptr;
    Result<ImportReport> report = options.isDryRun && !isScratch
        ? dryRunImport(plan, options.import, contextOf(*target.workspace))
        : waterline::runImport(plan, options.import, contextOf(*target.workspace));
    if (report && options.isDryRun) {
        report->state = ImportReport::State::Tried;
        report->batch = {};
    }
    return report;
}

Result<std::optional<BatchRecord>> earlierImport(Connection &connection, const ImportPlan &plan)
{
    Reading reading(connection);
    return reading.finish(findSameFile(connection, plan));
}

} // namespace

int runImport(Call &call)
{
    QCommandLineParser &parser = call.parser();
    addPlanOptions(parser);
    parser.addOptions({
        {QStringLiteral("create-unknown"), Text::tr("Create people and customers that rows name and nobody knows.")},
        {QStringLiteral("accept-similar"),
            Text::tr("Take new customers in although they resemble present ones, instead of queueing them.")},
        {QStringLiteral("again"), Text::tr("Run a file once more although its very bytes are in the ledger.")},
        {QStringLiteral("dry-run"), Text::tr("Tell what would happen and write nothing.")},
        {QStringLiteral("rejects"), Text::tr("Write the rejected and queued rows to this CSV file."),
            QStringLiteral("file")},
    });
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("FILE...")},
            Text::tr("Takes CSV files and workbooks in, in the order given. A workspace that does not exist is made.")))
        return call.exitCode();
    const QString rejectsTarget = parser.value(QStringLiteral("rejects"));
    RunOptions options{{.createsUnknown = parser.isSet(QStringLiteral("create-unknown")), .actor = actor()},
        parser.isSet(QStringLiteral("dry-run")), parser.isSet(QStringLiteral("again"))};
    options.import.holdsLookalikes = !parser.isSet(QStringLiteral("accept-similar"));
    if (options.isDryRun && !rejectsTarget.isEmpty())
        return call.wrongUse(Text::tr("--dry-run writes nothing, so --rejects has nothing to write either."));
    const Result<ImportChoices> choices = planChoices(parser);
    if (!choices)
        return call.fail(choices.error());
    Result<std::vector<ImportPlan>> plans =
        planAll(call.operands().mid(1), *choices, parser.value(QStringLiteral("preset")));
    if (!plans)
        return call.fail(plans.error());
    if (const Result<> free = checkRejectsTarget(rejectsTarget, call.operands()); !free)
        return call.fail(free.error());
    const QString path = call.operands().front();
    Result<Target> target = openTarget(call, path, options.isDryRun, plans->size() == 1);
    if (!target)
        return call.fail(target.error());
    const bool isToBeRemoved = target->isMade && !target->folder;
    const auto failWithNothing = [&](const Error &error) {
        target->workspace.reset();
        if (isToBeRemoved)
            QFile::remove(path);
        return call.fail(error);
    };
    if (const Result<> continued = continueRejects(*plans, target->workspace->connection()); !continued)
        return failWithNothing(continued.error());

    QJsonArray answers;
    QStringList lines;
    int rejectFiles = 0;
    bool hasFindings = false;
    for (const ImportPlan &plan : *plans) {
        const Result<std::optional<BatchRecord>> earlier = earlierImport(target->workspace->connection(), plan);
        const Result<ImportReport> report =
            earlier ? takeIn(plan, options, *target, *earlier) : Result<ImportReport>(earlier.error());
        if (!report) {
            // What went in before stays in and is told.
            return answers.isEmpty() ? failWithNothing(report.error()) : call.failAfter(answers, lines, report.error());
        }
        QJsonObject json = importJson(*report, plan, *earlier);
        lines << importLines(*report, plan, target->workspace->schema(), *earlier);
        if (report->counts.rejected + report->counts.queued > 0) {
            hasFindings = true;
            const QString rejects = numbered(rejectsTarget, ++rejectFiles);
            const Result<> saved =
                rejectsTarget.isEmpty() ? Result<>() : saveRejects(*target->workspace, *report, rejects);
            if (!saved)
                return call.failAfter(answers << json, lines, saved.error());
            if (!rejectsTarget.isEmpty())
                json[QStringLiteral("rejects_file")] = rejects;
        }
        answers << json;
    }
    call.answer(answers.size() == 1 ? answers.first() : QJsonValue(answers), lines);
    return hasFindings ? Findings : Done;
}

} // namespace waterline::cli
