// Prints what the program takes for its main answers on a large invented company, and the sqlite3 shell beside it in
// the same run. Single times depend on the machine and its load; look at ratios and at how they change.

#include "goalbench.h"
#include "shellimport.h"
#include "windowimport.h"

#include "catalogue.h"
#include "demo/demofiles.h"
#include "export/exporter.h"
#include "followups/followupexport.h"
#include "import/importer.h"
#include "meeting/snapshotreport.h"
#include "report/meetingpdf.h"
#include "shell/mainwindow.h"
#include "store/chain.h"
#include "store/query.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>
#include <malloc.h>
#include <unistd.h>

using namespace waterline;

namespace {

const QDate until(2026, 11, 22);

/// Of so many follow-ups only the import and the answers are measured: the rest takes long and says nothing new.
constexpr qint64 severalMillions = 2'000'000;
constexpr qint64 bytesOfRow = 250;
/// Fewer are taken in before anybody could cancel.
constexpr qint64 fewestForTheWindow = 40'000;

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

void print(const char *what, double value, const char *unit)
{
    std::printf("%-58s %10.3f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// A line of /proc/self/status in MB.
double memory(const QByteArray &line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &one : status.readAll().split('\n')) {
        if (one.startsWith(line))
            return one.mid(line.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The most memory this process held since the last forgetPeakMemory().
double peakMemory()
{
    return memory("VmHWM:");
}

void forgetPeakMemory()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

template <class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

class Bench {
public:
    Bench(const DemoOptions &options, const QString &folder)
        : m_options(options)
        , m_folder(folder)
        , m_clock(QDateTime(until, QTime(18, 0)))
    {
    }

    void run()
    {
        m_files = orDie(writeDemoFiles(m_options, m_folder));
        importAll();
        openAgain();
        ask();
        paint();
        const qint64 rows = QFileInfo(m_files.back()).size() / bytesOfRow;
        if (fewestForTheWindow <= rows && rows <= severalMillions)
            window();
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    qint64 importFile(Workspace &workspace, const QString &file)
    {
        const ImportPlan plan = orDie(planImport(file, importTables()));
        const ImportReport report = orDie(
            runImport(plan, {false, QStringLiteral("bench")}, {workspace.connection(), workspaceSchema(), m_clock}));
        return report.counts.rowsIn;
    }

    void importAll()
    {
        m_workspace = orDie(Workspace::create(path(QStringLiteral("bench.waterline")), workspaceSchema(), m_clock, 1));
        for (qsizetype i = 0; i + 1 < m_files.size(); ++i)
            importFile(*m_workspace, m_files[i]);
        // What making the files and the other imports left behind is no memory of this one.
        m_workspace.reset();
        malloc_trim(0);
        m_workspace = orDie(Workspace::open(path(QStringLiteral("bench.waterline")), workspaceSchema(), m_clock));
        const double memoryBefore = memory("VmRSS:");
        forgetPeakMemory();
        // Nor is writing them out to the disk a part of it, here and before the shell begins.
        sync();
        qint64 rows = 0;
        const double ours = seconds([&] { rows = importFile(*m_workspace, m_files.back()); });
        const double memoryPeak = peakMemory();
        std::printf("%lld follow-ups of %d people in %d weeks, %.0f MB of CSV\n", static_cast<long long>(rows),
            m_options.people, m_options.weeks, double(QFile(m_files.back()).size()) / 1e6);
        print("import: checked, matched, revised, rolled up, chained", ours, "s");
        print("rows per second", double(rows) / ours, "1/s");
        sync();
        const std::optional<double> shell = shellImportSeconds(m_files.back(), path(QStringLiteral("shell.db")));
        if (shell) {
            print("sqlite3 shell, bare .import, same indexes", *shell, "s");
            print("ratio of the two", ours / *shell, "x");
            // Of many millions of rows it would take gigabytes.
            for (const char *part : {"", "-wal", "-shm"})
                QFile::remove(path(QStringLiteral("shell.db") + QLatin1String(part)));
        }
        print("memory before the import", memoryBefore, "MB");
        print("peak memory while it ran", memoryPeak, "MB");
        if (rows <= severalMillions)
            revertLast();
    }

    /// The last import is undone and taken in again, so that what follows measures the same tables.
    void revertLast()
    {
        const BatchId last = readBatches(m_workspace->connection()).back().id;
        RevertReport undone;
        const double took = seconds([&] { undone = orDie(m_workspace->revert(last, QStringLiteral("bench"))); });
        print("revert of it, for 50,000 rows", took / double(undone.rowsUndone) * 50'000, "s");
        m_workspace.reset();
        m_workspace = orDie(Workspace::open(path(QStringLiteral("bench.waterline")), workspaceSchema(), m_clock));
        importFile(*m_workspace, m_files.back());
    }

    void openAgain()
    {
        const QString file = m_workspace->path();
        m_workspace.reset();
        print("open, with quick_check of the whole file",
            seconds([&] { m_workspace = orDie(Workspace::open(file, workspaceSchema(), m_clock)); }), "s");
        print("size of the workspace", double(QFileInfo(file).size()) / 1e6, "MB");
    }

    void ask()
    {
        Connection &connection = m_workspace->connection();
        const RuleSet rules;
        Scope scope{{}, IsoWeek::of(until), AsOf::endOf(until)};
        const HeatmapReport company = orDie(heatmapReport(connection, scope, rules));
        scope.place = company.rows.front().place;
        const double drill = seconds([&] { orDie(heatmapReport(connection, scope, rules)); });
        print("one heatmap drill, company to region", drill * 1e3, "ms");
        const double plain = seconds([&] {
            Query query(connection,
                QStringLiteral(
                    "SELECT person, action, count(*) FROM follow_up WHERE week = ? GROUP BY person, action"));
            query.exec(scope.week.toNumber());
            query.forEach([](const Row &) {});
        });
        print("the plain GROUP BY over the follow-ups of that week", plain * 1e3, "ms");
        scope.place = {};
        qint64 customers = 0;
        const double lights =
            seconds([&] { customers = qint64(orDie(lightReport(connection, scope, rules)).customers.size()); });
        print(qPrintable(QStringLiteral("one lights list, %1 customers").arg(customers)), lights * 1e3, "ms");
        MeetingSnapshot snapshot;
        print("meeting snapshot", seconds([&] { snapshot = orDie(meetingSnapshot(connection, scope, rules)); }) * 1e3,
            "ms");
        print("meeting PDF from it", seconds([&] { orDie(meetingPdf(snapshot, QStringLiteral("Company"))); }) * 1e3,
            "ms");
        for (const BenchTime &time : goalTimes(*m_workspace, m_clock, until)) {
            if (time.plain > 0)
                std::printf("%-58s %10.3f ms, plain GROUP BY %.0f ms: %.1f times as long\n", qPrintable(time.what),
                    time.milliseconds, time.plain, time.plain / time.milliseconds);
            else
                print(qPrintable(time.what), time.milliseconds, "ms");
            std::fflush(stdout);
        }
    }

    /// From the start of the program's own work to the first heatmap on the screen.
    void paint()
    {
        const QString file = m_workspace->path();
        m_workspace.reset();
        AppSettings settings;
        Appearance appearance;
        Languages languages(QLocale::c());
        Session session(m_clock);
        const double took = seconds([&] {
            session.setTheme(appearance.apply(ThemeChoice::Light));
            MainWindow window({session, settings, appearance, languages});
            window.begin({file});
            window.show();
            // It would begin with the page of last time.
            session.openPage(QStringLiteral("goals"));
            while (!hasHeatmap(window))
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            window.grab();
        });
        QThreadPool::globalInstance()->waitForDone();
        print("start to the first painted heatmap, with opening", took * 1e3, "ms");
        print("peak memory of all", peakMemory(), "MB");
    }

    /// What a person feels while the follow-ups come in, from a CSV file and from a workbook.
    void window()
    {
        const QString workbook = path(QStringLiteral("followups.xlsx"));
        writeWorkbook(workbook);
        for (const QString &file : {m_files.back(), workbook}) {
            const QString target = path(QStringLiteral("window.waterline"));
            for (const char *part : {"", "-wal", "-shm"})
                QFile::remove(target + QLatin1String(part));
            auto workspace = orDie(Workspace::create(target, workspaceSchema(), m_clock, 1));
            for (qsizetype i = 0; i + 1 < m_files.size(); ++i)
                importFile(*workspace, m_files[i]);
            workspace.reset();
            measureWindow(target, file);
        }
    }

    /// The first rows of the follow-ups as a workbook: so many as a person would send.
    void writeWorkbook(const QString &target)
    {
        const QString few = path(QStringLiteral("few.csv"));
        QFile all(m_files.back());
        QFile part(few);
        if (!all.open(QIODevice::ReadOnly) || !part.open(QIODevice::WriteOnly))
            qFatal("The follow-ups cannot be copied.");
        for (int line = 0; line <= 200'000 && !all.atEnd(); ++line)
            part.write(all.readLine());
        part.close();
        auto workspace =
            orDie(Workspace::create(path(QStringLiteral("workbook.waterline")), workspaceSchema(), m_clock, 1));
        for (qsizetype i = 0; i + 1 < m_files.size(); ++i)
            importFile(*workspace, m_files[i]);
        importFile(*workspace, few);
        (void)orDie(
            exportWorkspace({{&followUpExport()}, target, ExportOrder::Format::Xlsx}, {workspace->connection()}));
    }

    void measureWindow(const QString &target, const QString &file)
    {
        AppSettings settings;
        Appearance appearance;
        Languages languages(QLocale::c());
        Session session(m_clock);
        session.setTheme(appearance.apply(ThemeChoice::Light));
        MainWindow window({session, settings, appearance, languages});
        window.begin({target});
        window.show();
        session.openPage(QStringLiteral("goals"));
        while (!hasHeatmap(window))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        const WindowImport felt = importInWindow(window, session, file);
        QThreadPool::globalInstance()->waitForDone();
        std::printf("in the window: %s\n", qPrintable(QFileInfo(file).fileName()));
        for (const WindowImport::Gap &gap : felt.gaps) {
            const QByteArray what = QByteArray("longest time without an answer, ") + gap.when;
            std::printf(
                "%-58s %10.3f ms, most own work in one %.1f ms\n", what.constData(), gap.seconds * 1e3, gap.work * 1e3);
            std::fflush(stdout);
        }
        print("cancelling the dry run", felt.cancelTrial, "s");
        print("cancelling the import", felt.cancelImport, "s");
        print("rows left by both", double(felt.rowsLeft), "");
        print("the import", felt.import, "s");
    }

    static bool hasHeatmap(const MainWindow &window)
    {
        for (const QTableView *table : window.findChildren<QTableView *>()) {
            if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
                return true;
        }
        return false;
    }

    DemoOptions m_options;
    QString m_folder;
    FixedClock m_clock;
    QStringList m_files;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waterline-bench"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("people"), QStringLiteral("How many people."), QStringLiteral("n"), QStringLiteral("1300")},
            {QStringLiteral("weeks"), QStringLiteral("How many weeks."), QStringLiteral("n"), QStringLiteral("52")},
            {QStringLiteral("follow-ups-per-week"), QStringLiteral("Mean for one person."), QStringLiteral("n"),
                QStringLiteral("15.8")}});
    parser.process(application);
    DemoOptions options;
    options.people = parser.value(QStringLiteral("people")).toInt();
    options.weeks = parser.value(QStringLiteral("weeks")).toInt();
    options.followUpsPerWeek = parser.value(QStringLiteral("follow-ups-per-week")).toDouble();
    options.until = until;
    const QTemporaryDir folder;
    Bench(options, folder.path()).run();
    return 0;
}
