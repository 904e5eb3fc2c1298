#include "import/checkedrows.h"
#include "import/recordsource.h"
#include "store/verify.h"
#include "support/testworkspace.h"
#include "support/xlsxfile.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace waterline;

namespace {

constexpr qint64 rowsOfFile = 20'000;
/// The import looks at the flag every 512 rows.
constexpr qint64 mostRowsAfterStop = 512;

QByteArray followUps()
{
    QByteArray csv("跟进编号,跟进时间,跟进人,客户,动作,内容\n");
    for (int i = 0; i < rowsOfFile; ++i) {
        csv += "F" + QByteArray::number(i) + ",2026-01-" + QByteArray::number(5 + i % 14) + " 09:30,P1,客户"
            + QByteArray::number(i % 50) + ",拜访,谈了预算\n";
    }
    return csv;
}

/// Takes rows as another does, and calls back before each.
class WatchedApplier final : public RowApplier {
public:
    WatchedApplier(std::unique_ptr<RowApplier> applier, std::function<void()> beforeRow)
        : m_applier(std::move(applier))
        , m_beforeRow(std::move(beforeRow))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        m_beforeRow();
        return m_applier->apply(row, batch);
    }

private:
    std::unique_ptr<RowApplier> m_applier;
    std::function<void()> m_beforeRow;
};

const ImportTable &followUpTable()
{
    const std::vector<const ImportTable *> tables = importTables();
    return **std::ranges::find_if(
        tables, [](const ImportTable *table) { return table->entity == QStringLiteral("followups"); });
}

/// The follow-ups as a workbook, with a range merged behind its rows.
test::XlsxFile workbook()
{
    QByteArray rows;
    for (const QByteArray &line : followUps().split('\n')) {
        rows += "<row>";
        for (const QByteArray &cell : line.split(','))
            rows += "<c t=\"str\"><v>" + cell + "</v></c>";
        rows += "</row>";
    }
    test::XlsxFile file;
    file.set(
        "xl/worksheets/sheet1.xml", test::XlsxFile::sheet(rows, "<mergeCells><mergeCell ref=\"H1:H2\"/></mergeCells>"));
    return file;
}

/// Says stop at a certain piece of a file, and counts how often it is asked.
struct PieceCount {
    qint64 stopAt = -1;
    qint64 asked = 0;

    [[nodiscard]] std::function<bool()> check()
    {
        return [this] { return ++asked == stopAt; };
    }
};

const FileFormat &workbookFormat()
{
    static const FileFormat format{.kind = FileFormat::Kind::Xlsx};
    return format;
}

} // namespace

/// Field test 8: whoever stops an import is obeyed at once, and nothing of it is stored.
class TestCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stoppedAtARow_data()
    {
        QTest::addColumn<bool>("isTried");
        QTest::addColumn<qint64>("stopAt");
        QTest::newRow("field test 8: at half") << false << rowsOfFile / 2;
        QTest::newRow("at the first row") << false << qint64(1);
        QTest::newRow("at the last row, before the commit") << false << rowsOfFile;
        QTest::newRow("a dry run at half") << true << rowsOfFile / 2;
    }
    void stoppedAtARow()
    {
        QFETCH(bool, isTried);
        QFETCH(qint64, stopAt);
        TestWorkspace test;
        QVERIFY_OK(test.importText(QStringLiteral("people.csv"), "工号,姓名\nP1,王芳\n"));
        const QString before = test.dump();
        const QString head = chainHead(test.connection());

        std::atomic_bool stop = false;
        qint64 rows = 0;
        QElapsedTimer sinceStop;
        ImportTable table = followUpTable();
        table.makeApplier = [&, inner = table.makeApplier](Connection &connection, const std::vector<bool> &hasColumn,
                                const ImportOptions &options) {
            return std::make_unique<WatchedApplier>(inner(connection, hasColumn, options), [&] {
                if (++rows != stopAt)
                    return;
                sinceStop.start();
                stop = true;
            });
        };
        const Result<ImportPlan> plan = planImport(test.write(QStringLiteral("visits.csv"), followUps()), {&table});
        QVERIFY_OK(plan);
        QVERIFY(plan->isReady());
        ImportContext context{test.connection(), workspaceSchema(), test.clock, {}};
        context.watch.stop = &stop;
        const ImportOptions options{.createsUnknown = true, .actor = QStringLiteral("test")};
        const auto report = isTried ? dryRunImport(*plan, options, context) : runImport(*plan, options, context);
        const qint64 milliseconds = sinceStop.elapsed();
        QVERIFY_OK(report);
        QCOMPARE(report->state, ImportReport::State::Cancelled);
        QVERIFY(report->batch.isNull());
        QVERIFY2(rows - stopAt <= mostRowsAfterStop, qPrintable(QString::number(rows - stopAt)));
        qInfo("%d rows after the stop, %d ms until the answer", int(rows - stopAt), int(milliseconds));
        QCOMPARE(test.dump(), before);
        QCOMPARE(chainHead(test.connection()), head);
        const Result<VerifyReport> verified = verifyChain(test.connection(), workspaceSchema());
        QVERIFY(verified && verified->isOk());

        // The same connection goes on working.
        stop = false;
        rows = rowsOfFile;
        const auto again = runImport(*plan, options, context);
        QVERIFY_OK(again);
        QCOMPARE(again->state, ImportReport::State::Applied);
        QCOMPARE(again->counts.created, rowsOfFile);
    }

    void stoppedWhileAWorkbookIsOpened()
    {
        TestWorkspace test;
        const test::XlsxFile book = workbook();
        QFile file(test.write(QStringLiteral("visits.xlsx"), book.bytes()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        PieceCount whole;
        const auto opened = openRecords(file, workbookFormat(), whole.check());
        QVERIFY_OK(opened);
        QVERIFY2(whole.asked > 10, qPrintable(QString::number(whole.asked)));
        for (qint64 stopAt = 1; stopAt <= whole.asked; ++stopAt) {
            PieceCount count{stopAt};
            const auto source = openRecords(file, workbookFormat(), count.check());
            QVERIFY2(!source, qPrintable(QString::number(stopAt)));
            QCOMPARE(source.error().problem, Problem::NotReadable);
            // Not one piece more was read.
            QCOMPARE(count.asked, stopAt);
        }
    }

    void stoppedBetweenTheRowsOfAWorkbook()
    {
        TestWorkspace test;
        QFile file(test.write(QStringLiteral("visits.xlsx"), workbook().bytes()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Record record;
        const auto readAll = [&](PieceCount &count) {
            const auto source = openRecords(file, workbookFormat(), count.check());
            if (!source)
                return Result<bool>(source.error());
            for (;;) {
                if (Result<bool> isRow = (*source)->next(record); !isRow || !*isRow)
                    return isRow;
            }
        };
        PieceCount opening;
        const auto opened = openRecords(file, workbookFormat(), opening.check());
        QVERIFY_OK(opened);
        PieceCount whole;
        const Result<bool> read = readAll(whole);
        QVERIFY_OK(read);
        QVERIFY(whole.asked > opening.asked + 10);
        for (qint64 stopAt = opening.asked + 1; stopAt <= whole.asked; stopAt += 3) {
            PieceCount count{stopAt};
            const Result<bool> end = readAll(count);
            QVERIFY2(!end, qPrintable(QString::number(stopAt)));
            QCOMPARE(end.error().problem, Problem::NotReadable);
            QCOMPARE(count.asked, stopAt);
        }
    }

    void stoppedBeforeTheFirstRowIsChecked()
    {
        TestWorkspace test;
        const QString path = test.write(QStringLiteral("visits.xlsx"), workbook().bytes());
        const Result<ImportPlan> plan = planImport(path, importTables());
        QVERIFY_OK(plan);
        QCOMPARE(plan->rows, rowsOfFile);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        PieceCount count{10};
        CheckedRows rows(file, *plan, nullptr, {}, count.check());
        QVERIFY(!rows.takeBlock());
        QVERIFY(!rows.status());
        QCOMPARE(rows.status().error().problem, Problem::NotReadable);
        QCOMPARE(count.asked, 10);

        const std::atomic_bool stop = true;
        ImportContext context{test.connection(), workspaceSchema(), test.clock, {}};
        context.watch.stop = &stop;
        const QString before = test.dump();
        const auto report = runImport(*plan, {.createsUnknown = true, .actor = QStringLiteral("test")}, context);
        QVERIFY_OK(report);
        QCOMPARE(report->state, ImportReport::State::Cancelled);
        QCOMPARE(report->counts.rowsIn, 0);
        QCOMPARE(test.dump(), before);
    }

    void aStoppedPlanReadsNothingOfAWorkbook()
    {
        TestWorkspace test;
        test::XlsxFile book = workbook();
        book.entry("xl/worksheets/sheet1.xml").crc = 1;
        const QString path = test.write(QStringLiteral("visits.xlsx"), book.bytes());
        const Result<ImportPlan> unstopped = planImport(path, importTables());
        QVERIFY(!unstopped);
        QCOMPARE(unstopped.error().problem, Problem::BadInput);
        // Who stops it is not told of the damage, which stands at the end.
        const std::atomic_bool stop = true;
        const Result<ImportPlan> stopped = planImport(path, importTables(), {}, {.stop = &stop});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().problem, Problem::NotReadable);
        QCOMPARE(stopped.error().place.file, QStringLiteral("visits.xlsx"));
    }
};

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
