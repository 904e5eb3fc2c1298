#include "metrics/metricstore.h"
#include "store/verify.h"
#include "support/testworkspace.h"

using namespace waterline;

class TstMetricStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWorkspace>(); }
    void aFreshWorkspaceHasTheBuiltInOnes();
    void aChangeHasTheNextVersionAndKeepsTheOld();
    void addsAMetric();
    void changesNothing();
    void weightsChangeTogether();
    void aBuiltInNameFollowsTheLanguage();
    void gate_data();
    void gate();
    void undone();

private:
    [[nodiscard]] Metric metric(QStringView code)
    {
        const std::vector<Metric> metrics = readMetrics(m_test->connection());
        return *metricOf(metrics, code);
    }
    Result<BatchId> write(const std::vector<Metric> &changed)
    {
        auto batch = Batch::begin(
            m_test->connection(), workspaceSchema(), m_test->clock, {QStringLiteral("edit"), QStringLiteral("test")});
        if (!batch)
            return batch.error();
        if (const Result<> written = writeMetrics(**batch, changed); !written)
            return written.error();
        return (*batch)->commit({});
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstMetricStore::aFreshWorkspaceHasTheBuiltInOnes()
{
    QVERIFY(readMetrics(m_test->connection()) == builtInMetrics());
}

void TstMetricStore::aChangeHasTheNextVersionAndKeepsTheOld()
{
    Metric share = metric(u"high_margin");
    share.buckets << QStringLiteral("Premium");
    share.owner = QStringLiteral("Lu Min");
    QVERIFY_OK(write({share}));
    share.version = 2;
    QVERIFY(metric(u"high_margin") == share);
    share.buckets = {QStringLiteral("Premium, \"gold\"")};
    QVERIFY_OK(write({share}));
    share.version = 3;
    QVERIFY(metric(u"high_margin") == share);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM metric")), 1);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM revision WHERE tbl = 'metric'")), 2);
    const auto verified = verifyChain(m_test->connection(), workspaceSchema());
    QVERIFY(verified.isOk() && verified->isOk());
}

void TstMetricStore::addsAMetric()
{
    Metric service;
    service.code = QStringLiteral("service");
    service.name = QStringLiteral("Service");
    service.source = QStringLiteral("signed");
    service.buckets = {QStringLiteral("服务")};
    QVERIFY_OK(write({service}));
    const std::vector<Metric> metrics = readMetrics(m_test->connection());
    QCOMPARE(metrics.size(), 7U);
    QVERIFY(metrics.back() == service);
}

void TstMetricStore::changesNothing()
{
    QVERIFY_OK(write({metric(u"signed"), metric(u"visit")}));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM metric")), 0);
    QCOMPARE(metric(u"signed").version, 1);
}

void TstMetricStore::weightsChangeTogether()
{
    Metric amount = metric(u"signed");
    Metric collected = metric(u"collected");
    amount.weight = 5000;
    QVERIFY(!write({amount}));
    QCOMPARE(metric(u"signed").weight, 4000);
    collected.weight = 2000;
    QVERIFY_OK(write({amount, collected}));
    QCOMPARE(metric(u"signed").weight, 5000);
    QCOMPARE(metric(u"collected").weight, 2000);
}

void TstMetricStore::aBuiltInNameFollowsTheLanguage()
{
    Metric amount = metric(u"signed");
    amount.owner = QStringLiteral("x");
    QVERIFY_OK(write({amount}));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM metric WHERE name = ''")), 1);
    QCOMPARE(metric(u"signed").name, QStringLiteral("Signed"));
    amount.name = QStringLiteral("Contracts");
    QVERIFY_OK(write({amount}));
    QCOMPARE(metric(u"signed").name, QStringLiteral("Contracts"));
}

void TstMetricStore::gate_data()
{
    QTest::addColumn<Metric>("change");
    QTest::addColumn<QString>("message");
    Metric other;
    other.code = QStringLiteral("other");
    other.name = QStringLiteral("Other");
    other.source = QStringLiteral("signed");
    const auto add = [](const char *name, Metric metric, const auto &change, const char *message) {
        change(metric);
        QTest::newRow(name) << metric << QString::fromUtf8(message);
    };
    const std::vector<Metric> metrics = builtInMetrics();
    const Metric share = *metricOf(metrics, u"high_margin");
    const Metric visit = *metricOf(metrics, u"visit");
    add(
        "no code", other, [](Metric &m) { m.code.clear(); },
        "A metric needs a code of small letters without spaces; \"\" is none.");
    add(
        "a code with a space", other, [](Metric &m) { m.code = QStringLiteral("o ther"); },
        "A metric needs a code of small letters without spaces; \"o ther\" is none.");
    add(
        "a code in capitals", other, [](Metric &m) { m.code = QStringLiteral("Signed"); },
        "A metric needs a code of small letters without spaces; \"Signed\" is none.");
    add(
        "no name", other, [](Metric &m) { m.name = QStringLiteral(" "); }, "other needs a name.");
    add(
        "an unknown source", other, [](Metric &m) { m.source = QStringLiteral("profit"); },
        "profit is nothing that can be added up. Choose from: lead, visit, proposal, signed, collected.");
    add(
        "the wrong unit", other, [](Metric &m) { m.unit = Metric::Unit::Count; },
        "other adds up amounts, so it is money.");
    add(
        "another wrong unit", other, [](Metric &m) { m.source = QStringLiteral("visit"); },
        "other counts rows, so it is no money.");
    add(
        "an action of its own", visit, [](Metric &m) { m.code = m.name = QStringLiteral("other"); },
        "Only leads, visits and proposals are planned as actions.");
    add(
        "another source for a built-in one", visit, [](Metric &m) { m.source = QStringLiteral("lead"); },
        "visit comes with the program: what it adds up cannot be changed, only what of it counts.");
    add(
        "R14: a share of nothing", share, [](Metric &m) { m.shareOf = QStringLiteral("profit"); },
        "high_margin is to be a share of profit, which is no other metric.");
    add(
        "R14: a share of itself", share, [](Metric &m) { m.shareOf = m.code; },
        "high_margin is to be a share of high_margin, which is no other metric.");
    add(
        "R14: a share of other rows", share, [](Metric &m) { m.shareOf = QStringLiteral("collected"); },
        "high_margin cannot be a share of collected: it must be a part of the same rows.");
    add(
        "R14: a share of a share", other,
        [](Metric &m) {
            m.shareOf = QStringLiteral("high_margin");
            m.buckets = {QStringLiteral("a")};
        },
        "other cannot be a share of high_margin: it must be a part of the same rows.");
    add(
        "R14: a share of all", share, [](Metric &m) { m.buckets.clear(); },
        "high_margin is a share and needs the categories that count.");
    add(
        "categories of visits", visit, [](Metric &m) { m.buckets = {QStringLiteral("a")}; },
        "Only won opportunities have categories; visit does not add them up.");
    add(
        "a category that files cannot write", share, [](Metric &m) { m.buckets << QStringLiteral("a;b"); },
        "\"a;b\" cannot be a category of high_margin: it must be a text without semicolons.");
    add(
        "an empty category", share, [](Metric &m) { m.buckets << QString(); },
        "\"\" cannot be a category of high_margin: it must be a text without semicolons.");
    add(
        "R13: a weight below 0", other, [](Metric &m) { m.weight = -1; },
        "The weight of other must be between 0% and 100%.");
    add(
        "R13: a weight over 100", other, [](Metric &m) { m.weight = 10'001; },
        "The weight of other must be between 0% and 100%.");
    add(
        "R13: a weight of an action", visit, [](Metric &m) { m.weight = 1; },
        "visit is an action: only outcomes have a weight.");
    add(
        "R13: weights over 100 %", other, [](Metric &m) { m.weight = 1; },
        "The weights make 100.01%, not 100%: 0.01% are too many.");
    add(
        "R3: verified by nothing that is known", visit, [](Metric &m) { m.verification << QStringLiteral("photo"); },
        "visit cannot be verified by photo. Choose from: customer, budget, decision_maker, content, evidence.");
}

void TstMetricStore::gate()
{
    QFETCH(Metric, change);
    const QString before = m_test->dump();
    const auto written = write({change});
    QVERIFY(!written);
    QVERIFY(written.error().problem == Problem::BadInput);
    QTEST(written.error().message, "message");
    QCOMPARE(m_test->dump(), before);
}

void TstMetricStore::undone()
{
    Metric share = metric(u"high_margin");
    share.owner = QStringLiteral("x");
    const auto batch = write({share});
    QVERIFY_OK(batch);
    QVERIFY_OK(m_test->workspace->revert(*batch, QStringLiteral("test")));
    QVERIFY(readMetrics(m_test->connection()) == builtInMetrics());
}

QTEST_GUILESS_MAIN(TstMetricStore)
#include "tst_metricstore.moc"
