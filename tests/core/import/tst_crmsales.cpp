#include "org/orgstore.h"
#include "store/chain.h"
#include "store/verify.h"
#include "support/testworkspace.h"

using namespace waterline;

/// A public sample of a B2B seller, as exported, with its faults left in. Not part of the project: skipped where
/// missing.
class TstCrmSales : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsWithoutAReject();
    void importingAgainChangesNothing();
    void undoingEveryBatchLeavesNothing();

private:
    void verifyChainHolds()
    {
        const auto report = verifyChain(m_test.connection(), workspaceSchema());
        QVERIFY_OK(report);
        QVERIFY2(report->isOk(), report->isOk() ? "" : qPrintable(report->findings.front().message));
    }
    [[nodiscard]] Result<ImportReport> import(const QString &name) { return m_test.importFile(m_folder + u'/' + name); }

    static inline const QStringList files{
        QStringLiteral("sales_teams.csv"), QStringLiteral("accounts.csv"), QStringLiteral("sales_pipeline.csv")};
    QString m_folder;
    TestWorkspace m_test;
};

void TstCrmSales::initTestCase()
{
    m_folder =
        qEnvironmentVariable("WATERLINE_CRM_SALES", QStringLiteral(WATERLINE_SOURCE_DIR "/../shared/data/crm-sales"));
    if (!QFile::exists(m_folder + u'/' + files.back()))
        QSKIP(qPrintable(QStringLiteral("%1 holds no sample; set WATERLINE_CRM_SALES to its folder").arg(m_folder)));
}

void TstCrmSales::importsWithoutAReject()
{
    const QStringList entities{QStringLiteral("people"), QStringLiteral("customers"), QStringLiteral("opportunities")};
    const std::vector<qint64> rows{35, 85, 8800};
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto report = import(files[i]);
        QVERIFY_OK(report);
        QCOMPARE(report->entity, entities[i]);
        QCOMPARE(report->counts, (RowCounts{rows[std::size_t(i)], rows[std::size_t(i)], 0, 0, 0, 0}));
        verifyChainHolds();
    }
    const Org org = readOrg(m_test.connection());
    QCOMPARE(org.people().size(), 35U);
    QCOMPARE(std::ranges::count(org.units(), UnitKind::Region, &Unit::kind), 3);
    QCOMPARE(std::ranges::count(org.units(), UnitKind::Team, &Unit::kind), 6);
    for (const Person &person : org.people())
        QCOMPARE(org.pathTo({{}, person.id}).size(), 4U);

    QCOMPARE(m_test.count(QStringLiteral("SELECT count(*) FROM customer")), 85);
    QCOMPARE(m_test.count(QStringLiteral("SELECT count(*) FROM opportunity")), 8800);
    QCOMPARE(m_test.count(QStringLiteral("SELECT count(*) FROM opportunity WHERE outcome = 'won'")), 4238);
    QCOMPARE(m_test.count(QStringLiteral("SELECT sum(amount) FROM opportunity WHERE outcome = 'won'")), 1'000'553'400);
    QCOMPARE(m_test.count(QStringLiteral("SELECT count(*) FROM opportunity WHERE outcome = 'lost'")), 2473);
    QCOMPARE(m_test.count(QStringLiteral("SELECT count(*) FROM opportunity WHERE customer IS NULL")), 1425);
    // Its dates are month/day/year: 10/20/2016 to 3/1/2017.
    QCOMPARE(m_test.count(QStringLiteral("SELECT count(*) FROM opportunity WHERE code = '1C1I7A6R' AND opened_on = "
                                         "'2016-10-20' AND closed_on = '2017-03-01'")),
        1);
}

void TstCrmSales::importingAgainChangesNothing()
{
    const QString before = m_test.dump();
    const QString head = chainHead(m_test.connection());
    for (const QString &file : files) {
        const auto report = import(file);
        QVERIFY_OK(report);
        QVERIFY(report->state == ImportReport::State::NothingToDo);
    }
    QCOMPARE(m_test.dump(), before);
    QCOMPARE(chainHead(m_test.connection()), head);
}

void TstCrmSales::undoingEveryBatchLeavesNothing()
{
    std::vector<BatchRecord> batches = readBatches(m_test.connection());
    QCOMPARE(batches.size(), 3U);
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        m_test.clock.advanceSeconds(1);
        const auto report = m_test.workspace->revert(batch->id, QStringLiteral("test"));
        QVERIFY_OK(report);
        QVERIFY(report->conflicts.empty());
        verifyChainHolds();
    }
    TestWorkspace empty;
    QCOMPARE(m_test.dump(), empty.dump());
}

QTEST_GUILESS_MAIN(TstCrmSales)
#include "tst_crmsales.moc"
