#include "support/testworkspace.h"

#include "store/chain.h"
#include "store/ledger.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名,区域\nS1,王芳,华东\nS2,李强,华东\n";
const QByteArray customers = "客户编号,客户名称,负责人工号,联系电话,所在城市\nK1,北京华信科技有限公司,S1,13800138000,"
                             "北京\nK2,上海明远集团,S2,010-62345678,上海\n";

QByteArray followUps(int rows)
{
    QByteArray csv = "跟进编号,跟进时间,跟进人,客户编号,跟进方式,跟进内容\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "F" + number + ",2026-01-" + QByteArray::number(5 + i % 5).rightJustified(2, '0') + " 09:30,S"
            + QByteArray::number(1 + i % 2) + ",K" + QByteArray::number(1 + i % 2) + ",拜访,第" + number + "次\n";
    }
    return csv;
}

/// The lines below the header in another order.
QByteArray shuffled(const QByteArray &csv)
{
    QList<QByteArray> lines = csv.trimmed().split('\n');
    const QByteArray header = lines.takeFirst();
    QRandomGenerator random(7);
    std::shuffle(lines.begin(), lines.end(), random);
    return header + '\n' + lines.join('\n') + '\n';
}

QByteArray inGb18030(const QByteArray &utf8)
{
    QStringEncoder encoder("GB18030");
    return encoder(QString::fromUtf8(utf8));
}

class Company : public TestWorkspace {
public:
    Company()
    {
        for (const auto &[name, bytes] : {std::pair("people.csv", people), std::pair("customers.csv", customers)}) {
            const auto report = importText(QLatin1String(name), bytes);
            if (!report || report->counts.rejected + report->counts.queued > 0)
                qFatal("%s", name);
        }
    }

    Result<ImportPlan> plan(const QString &name, const QByteArray &bytes)
    {
        return planImport(write(name, bytes), importTables());
    }

    Result<ImportReport> dryRun(const QString &name, const QByteArray &bytes, const ImportOptions &options = {})
    {
        const Result<ImportPlan> made = plan(name, bytes);
        return made ? dryRunImport(*made, options, {connection(), workspaceSchema(), clock}) : made.error();
    }

    Result<ImportReport> run(const QString &name, const QByteArray &bytes, const ImportOptions &options = {})
    {
        const Result<ImportPlan> made = plan(name, bytes);
        return made ? runImport(*made, options, {connection(), workspaceSchema(), clock}) : made.error();
    }
};

/// What an import reports beside its batch and state.
ImportReport effectOf(ImportReport report)
{
    report.state = ImportReport::State::Applied;
    report.batch = {};
    return report;
}

/// The follow-ups without provenance: id, batch, line and seal.
QStringList contentOf(TestWorkspace &test)
{
    QStringList rows;
    Query query(test.connection(),
        QStringLiteral("SELECT row_key || '|' || person || '|' || customer || '|' || event_at || '|' || action || '|' "
                       "|| content FROM follow_up ORDER BY row_key"));
    query.exec();
    query.forEach([&](const Row &row) { rows << row.text(0); });
    return rows;
}

} // namespace

class TstDryRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// F5: the dry run is the run.
    void tellsWhatTheImportThenDoes()
    {
        Company test;
        const QByteArray csv =
            "客户编号,客户名称,负责人工号,联系电话,所在城市\nK1,北京华信科技有限公司,S2,13800138000,天津\n"
            "K3,深圳南山电子,S1,123,深圳\nK4,北京华信科技,S1,,\nK5,,S1,,\nK2,上海明远集团,S2,010-62345678,上海\n";
        const QString before = test.dump();
        const qint64 batches = test.count(QStringLiteral("SELECT count(*) FROM batch"));
        const auto tried = test.dryRun(QStringLiteral("c.csv"), csv);
        QVERIFY_OK(tried);
        QVERIFY(tried->state == ImportReport::State::Tried);
        QVERIFY(tried->batch.isNull());
        QCOMPARE(test.dump(), before);
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM batch")), batches);
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM reject")), qint64(0));

        const auto run = test.run(QStringLiteral("c.csv"), csv);
        QVERIFY_OK(run);
        QVERIFY(effectOf(*tried) == effectOf(*run));
        QCOMPARE(run->counts, (RowCounts{5, 1, 1, 1, 0, 1, 1}));
    }

    void namesEachChangedCell()
    {
        Company test;
        const auto tried = test.dryRun(QStringLiteral("c.csv"),
            "客户编号,客户名称,负责人工号,联系电话,所在城市\nK1,北京华信科技有限公司,S2,13800138000,天津\nK2,"
            "上海明远集团,S2,010-62345678,上海\n");
        QVERIFY_OK(tried);
        QCOMPARE(tried->changes.size(), std::size_t(1));
        const ChangedRow &row = tried->changes.front();
        QCOMPARE(row.line, qint64(2));
        QCOMPARE(row.key, QStringLiteral("K1"));
        QCOMPARE(row.cells.size(), std::size_t(2));
        QVERIFY((row.cells[0]
            == ChangedCell{QStringLiteral("customer"), QStringLiteral("owner"), QStringLiteral("Owner"),
                QStringLiteral("王芳 (S1)"), QStringLiteral("李强 (S2)")}));
        QVERIFY((row.cells[1]
            == ChangedCell{QStringLiteral("customer"), QStringLiteral("city"), QStringLiteral("City"),
                QStringLiteral("北京"), QStringLiteral("天津")}));
    }

    /// N5: sums before and after, only where they change.
    void controlTotals()
    {
        Company test;
        QVERIFY_OK(test.importText(QStringLiteral("o.csv"),
            "商机编号,客户编号,负责人工号,阶段,金额\nO1,K1,S1,方案,100.00\nO2,K2,S2,方案,50.50\n"));
        const auto tried = test.dryRun(QStringLiteral("o2.csv"),
            "商机编号,客户编号,负责人工号,阶段,金额\nO1,K1,S1,方案,120.25\nO2,K2,S2,方案,50.50\nO3,K1,,方案,7\n");
        QVERIFY_OK(tried);
        QCOMPARE(tried->totals.size(), std::size_t(1));
        const ControlTotal &total = tried->totals.front();
        QCOMPARE(total.name, QStringLiteral("opportunity_amount_by_owner"));
        QCOMPARE(total.before, qint64(15050));
        QCOMPARE(total.after, qint64(17775));
        QCOMPARE(total.changedEntries, qint64(2));
        QVERIFY((total.entries[0] == ControlTotal::Entry{{}, {}, {}, 0, 700}));
        QVERIFY(
            (total.entries[1] == ControlTotal::Entry{QStringLiteral("S1"), QStringLiteral("王芳"), {}, 10000, 12025}));
        QCOMPARE(totalText(total.after, total.unit), QStringLiteral("177.75"));
    }

    void followUpTotalsByPersonAndWeek()
    {
        Company test;
        const auto report = test.run(QStringLiteral("f.csv"), followUps(10));
        QVERIFY_OK(report);
        QCOMPARE(report->totals.size(), std::size_t(1));
        const ControlTotal &total = report->totals.front();
        QCOMPARE(total.name, QStringLiteral("followups_by_person_week"));
        QVERIFY((total.entries
            == std::vector<ControlTotal::Entry>{
                {QStringLiteral("S1"), QStringLiteral("王芳"), QStringLiteral("2026-W02"), 0, 5},
                {QStringLiteral("S2"), QStringLiteral("李强"), QStringLiteral("2026-W02"), 0, 5}}));
        // The same stand in the ledger.
        const std::optional<BatchRecord> batch = readBatch(test.connection(), report->batch);
        QVERIFY(batch.has_value());
        QVERIFY(controlTotalsOf(batch->totals) == report->totals);
    }

    /// Field notes 4.1, test 6.
    void sameRowsInAnotherOrder()
    {
        Company test;
        QVERIFY_OK(test.run(QStringLiteral("f.csv"), followUps(40)));
        const QString before = test.dump();
        const auto again = test.run(QStringLiteral("g.csv"), shuffled(followUps(40)));
        QVERIFY_OK(again);
        QCOMPARE(again->counts, (RowCounts{40, 0, 0, 40, 0, 0}));
        QCOMPARE(test.dump(), before);

        Company other;
        QVERIFY_OK(other.run(QStringLiteral("g.csv"), shuffled(followUps(40))));
        QCOMPARE(contentOf(other), contentOf(test));
    }

    void threeChangedCells()
    {
        Company test;
        QVERIFY_OK(test.run(QStringLiteral("f.csv"), followUps(40)));
        QByteArray csv = followUps(40);
        csv.replace(",第3次\n", ",签约\n").replace(",第17次\n", ",改期\n").replace(",第39次\n", ",取消\n");
        const auto report = test.run(QStringLiteral("f.csv"), csv);
        QVERIFY_OK(report);
        QCOMPARE(report->counts, (RowCounts{40, 0, 3, 37, 0, 0}));
        QCOMPARE(report->changes.size(), std::size_t(3));
        const std::vector<std::tuple<qint64, QString, QString, QString>> expected{
            {5, QStringLiteral("F3"), QStringLiteral("第3次"), QStringLiteral("签约")},
            {19, QStringLiteral("F17"), QStringLiteral("第17次"), QStringLiteral("改期")},
            {41, QStringLiteral("F39"), QStringLiteral("第39次"), QStringLiteral("取消")}};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const ChangedRow &row = report->changes[i];
            QCOMPARE(row.cells.size(), std::size_t(1));
            QCOMPARE(row.cells.front().label, QStringLiteral("Content"));
            QVERIFY((expected[i] == std::tuple(row.line, row.key, row.cells.front().before, row.cells.front().after)));
        }
        // The ledger tells the same afterwards.
        const std::vector<ChangedRow> kept = readChanges(test.connection(), workspaceSchema(), report->batch);
        QCOMPARE(kept.size(), report->changes.size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept[i].line, report->changes[i].line);
            QCOMPARE(kept[i].key, report->changes[i].key);
            QVERIFY(kept[i].cells == report->changes[i].cells);
        }
    }

    void anotherEncodingChangesNothing()
    {
        Company test;
        QVERIFY_OK(test.run(QStringLiteral("f.csv"), followUps(40)));
        const auto report = test.run(QStringLiteral("f.csv"), inGb18030(followUps(40)));
        QVERIFY_OK(report);
        QCOMPARE(report->counts, (RowCounts{40, 0, 0, 40, 0, 0}));
        QVERIFY(report->state == ImportReport::State::NothingToDo);
    }

    void listsAreCapped()
    {
        Company test;
        QVERIFY_OK(test.run(QStringLiteral("f.csv"), followUps(1200)));
        QByteArray csv = followUps(1200);
        csv.replace("次\n", "回\n");
        const auto tried = test.dryRun(QStringLiteral("f.csv"), csv);
        QVERIFY_OK(tried);
        QCOMPARE(tried->counts.changed, qint64(1200));
        QCOMPARE(tried->changes.size(), std::size_t(1000));
        QVERIFY(tried->totals.empty());
    }

    void sumsBeyondAllNumbersDoNotFail()
    {
        Company test;
        const auto report = test.run(QStringLiteral("o.csv"),
            "商机编号,负责人工号,阶段,金额\nO1,S1,方案,90000000000000000\nO2,S1,方案,90000000000000000\nO3,S2,方案,"
            "5\n");
        QVERIFY_OK(report);
        QCOMPARE(report->totals.front().after, std::numeric_limits<qint64>::max());
    }
};

QTEST_GUILESS_MAIN(TstDryRun)
#include "tst_dryrun.moc"
