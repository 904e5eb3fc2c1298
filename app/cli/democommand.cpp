#include "command.h"

#include "catalogue.h"
#include "demo/demofiles.h"
#include "import/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The options, or a sentence about the one that is wrong.
Result<DemoOptions> optionsFrom(const QCommandLineParser &parser, QDate today)
{
    DemoOptions options;
    const auto number = [&](const char *name, double low, double high, auto &target) -> Result<> {
        const QString text = parser.value(QLatin1String(name));
        if (text.isEmpty())
            return {};
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || value < low || value > high)
            return Error{Problem::UnknownName,
                Text::tr("--%1 takes a number from %2 to %3.").arg(QLatin1String(name)).arg(low).arg(high)};
        target = static_cast<std::remove_reference_t<decltype(target)>>(value);
        return {};
    };
    for (const Result<> &read : {number("people", 1, 100000, options.people), number("weeks", 1, 520, options.weeks),
             number("seed", 0, 1e15, options.seed), number("follow-ups-per-week", 0, 1000, options.followUpsPerWeek)}) {
        if (!read)
            return read.error();
    }
    const QString until = parser.value(QStringLiteral("until"));
    options.until = until.isEmpty() ? today : QDate::fromString(until, Qt::ISODate);
    if (!options.until.isValid())
        return Error{Problem::UnknownName, Text::tr("%1 is no day. Write it like 2026-01-18.").arg(until)};
    return options;
}

Result<> fill(const QString &path, const DemoOptions &options, const QStringList &files)
{
    // Everything about the workspace follows from the arguments, also when it was recorded, and in any time zone.
    const FixedClock clock(QDateTime(options.until, QTime(10, 0), Qt::UTC));
    auto workspace = Workspace::create(path, workspaceSchema(), clock, int(options.seed & 1023));
    if (!workspace)
        return workspace.error();
    for (const QString &file : files) {
        const Result<ImportPlan> plan = planImport(file, importTables());
        if (!plan)
            return plan.error();
        const Result<ImportReport> report = waterline::runImport(
            *plan, {false, QStringLiteral("demo")}, {(*workspace)->connection(), workspaceSchema(), clock});
        if (!report)
            return report.error();
        if (report->counts.rejected > 0)
            return Error{
                Problem::BadInput, report->rejects.front().reason, {plan->fileName, report->rejects.front().line, {}}};
    }
    return {};
}

} // namespace

int runDemo(Call &call)
{
    QCommandLineParser &parser = call.parser();
    parser.addOptions({
        {QStringLiteral("people"), Text::tr("How many people; 68 if left out."), QStringLiteral("n")},
        {QStringLiteral("weeks"), Text::tr("How many complete weeks; 8 if left out."), QStringLiteral("n")},
        {QStringLiteral("seed"), Text::tr("The same seed gives the same company; 1 if left out."), QStringLiteral("n")},
        {QStringLiteral("until"), Text::tr("The last day; today if left out."), QStringLiteral("day")},
        {QStringLiteral("follow-ups-per-week"), Text::tr("Mean for one person; 15 if left out."), QStringLiteral("n")},
        {QStringLiteral("csv"), Text::tr("Write the CSV files into this folder instead of a workspace."),
            QStringLiteral("folder")},
    });
    if (!call.parse(
            {QStringLiteral("[WORKSPACE]")}, Text::tr("Makes a workspace, or CSV files, of an invented company.")))
        return call.exitCode();
    const QString folder = parser.value(QStringLiteral("csv"));
    if (call.operands().isEmpty() == folder.isEmpty())
        return call.wrongUse(Text::tr("Name either a workspace to make, or a folder with --csv."));
    const Result<DemoOptions> options = optionsFrom(parser, call.clock().today());
    if (!options)
        return call.fail(options.error());

    const QTemporaryDir temporary;
    const Result<QStringList> files = writeDemoFiles(*options, folder.isEmpty() ? temporary.path() : folder);
    if (!files)
        return call.fail(files.error());
    if (!folder.isEmpty()) {
        call.answer(QJsonObject{{QStringLiteral("folder"), folder}},
            {Text::tr("Wrote %1 files to %2").arg(files->size()).arg(folder)});
        return Done;
    }
    const QString path = call.operands().front();
    if (QFileInfo::exists(path)) {
        return call.fail({Problem::NotWritable,
            Text::tr("%1 exists already. Choose another name for the new workspace.").arg(path), {path, 0, {}}});
    }
    if (const Result<> filled = fill(path, *options, *files); !filled) {
        QFile::remove(path);
        return call.fail(filled.error());
    }
    call.answer(
        QJsonObject{{QStringLiteral("workspace"), path}, {QStringLiteral("people"), options->people},
            {QStringLiteral("weeks"), options->weeks}, {QStringLiteral("until"), options->until.toString(Qt::ISODate)}},
        {Text::tr("Made %1").arg(path)});
    return Done;
}

} // namespace waterline::cli
