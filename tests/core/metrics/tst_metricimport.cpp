#include "metrics/metricexport.h"
#include "metrics/metricimport.h"
#include "metrics/metricstore.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {
const QByteArray header = "指标代码,指标名称,指标类型,统计来源,计入品类,占比分母,指标负责人,权重基点,验证项,指标版本\n";
}

class TstMetricImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWorkspace>(); }
    void takesDefinitionsIn();
    void changedOnesGetTheNextVersion();
    void whatHasNoColumnStays();
    void rejected_data();
    void rejected();
    void weightsOfAFileMakeAHundredPercent_data();
    void weightsOfAFileMakeAHundredPercent();
    void lists();
    void words();

private:
    [[nodiscard]] Metric metric(QStringView code)
    {
        const std::vector<Metric> metrics = readMetrics(m_test->connection());
        const Metric *found = metricOf(metrics, code);
        return found ? *found : Metric();
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstMetricImport::takesDefinitionsIn()
{
    const auto report = m_test->importText(QStringLiteral("m.csv"),
        header
            + "high_margin,,结果,signed,高毛利；Premium,signed,陆敏,3000,,4\nservice,Service,outcome,signed,服务,,,0,,"
              "\n"
              "visit,,action,visit,,,,,content,\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 3, 0, 0, 0, 0}));
    const Metric share = metric(u"high_margin");
    QCOMPARE(share.name, QStringLiteral("High-margin share"));
    QCOMPARE(share.buckets, (QStringList{QStringLiteral("高毛利"), QStringLiteral("Premium")}));
    QCOMPARE(share.shareOf, QStringLiteral("signed"));
    QCOMPARE(share.owner, QStringLiteral("陆敏"));
    QCOMPARE(share.weight, 3000);
    QCOMPARE(share.version, 4);
    QCOMPARE(metric(u"service").version, 1);
    QCOMPARE(metric(u"visit").verification, QStringList{QStringLiteral("content")});
    QCOMPARE(metric(u"visit").version, 2);
}

void TstMetricImport::changedOnesGetTheNextVersion()
{
    const QByteArray row = "service,Service,outcome,signed,服务,,";
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), header + row + ",0,,\n"));
    const auto again = m_test->importText(QStringLiteral("b.csv"), header + row + ",0,,1\n");
    QVERIFY_OK(again);
    QCOMPARE(again->counts.unchanged, 1);
    const auto changed = m_test->importText(QStringLiteral("c.csv"), header + row + "陆敏,0,,1\n");
    QVERIFY_OK(changed);
    QCOMPARE(changed->counts.changed, 1);
    QCOMPARE(metric(u"service").version, 2);
    QVERIFY_OK(m_test->importText(QStringLiteral("d.csv"), header + row + "何平,0,,7\n"));
    QCOMPARE(metric(u"service").version, 7);
}

void TstMetricImport::whatHasNoColumnStays()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("m.csv"),
        "metric code,metric kind,metric source,metric owner\ncollected,outcome,collected,陆敏\n"));
    QCOMPARE(metric(u"collected").owner, QStringLiteral("陆敏"));
    QCOMPARE(metric(u"collected").weight, 3000);
    QCOMPARE(metric(u"collected").version, 2);
}

void TstMetricImport::rejected_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no kind") << QByteArray("service,S,number,signed,,,,0,,") << "number is no kind of metric.";
    QTest::newRow("R14: a share of nothing") << QByteArray("service,S,outcome,signed,a,profit,,0,,")
                                             << "service is to be a share of profit, which is no other metric.";
    QTest::newRow("R13: a weight beyond all") << QByteArray("service,S,outcome,signed,,,,99999999999,,")
                                              << "The weight of service must be between 0% and 100%.";
    QTest::newRow("an action of its own")
        << QByteArray("call,Call,action,visit,,,,0,,") << "Only leads, visits and proposals are planned as actions.";
}

void TstMetricImport::rejected()
{
    QFETCH(QByteArray, row);
    const auto report = m_test->importText(QStringLiteral("m.csv"), header + row + "\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 0, 0, 0, 0, 1}));
    QTEST(report->rejects.front().reason, "reason");
}

void TstMetricImport::weightsOfAFileMakeAHundredPercent_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("fault");
    const QByteArray newSale = "newsale,New business,outcome,signed,新签,,,";
    const QByteArray signedRow = "signed,,outcome,signed,,,,";
    QTest::newRow("R13: 155 %") << signedRow + "9000,,\n" + newSale + "500,,\n"
                                << "155.00%";
    QTest::newRow("R13: a hundredth too many") << signedRow + "3501,,\n" + newSale + "500,,\n"
                                               << "100.01%";
    QTest::newRow("R13: a hundredth too few") << signedRow + "3499,,\n" + newSale + "500,,\n"
                                              << "99.99%";
    QTest::newRow("R13: exactly all") << signedRow + "3500,,\n" + newSale + "500,,\n" << QString();
    QTest::newRow("R13: in the other order") << newSale + "500,,\n" + signedRow + "3500,,\n" << QString();
    QTest::newRow("R13: one without a weight") << newSale + "0,,\n" << QString();
}

void TstMetricImport::weightsOfAFileMakeAHundredPercent()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, fault);
    const QString before = m_test->dump();
    const auto report = m_test->importText(QStringLiteral("m.csv"), header + rows);
    QCOMPARE(report.isOk(), fault.isEmpty());
    if (report)
        return;
    QVERIFY2(report.error().message.contains(fault), qPrintable(report.error().message));
    QCOMPARE(m_test->dump(), before);
}

void TstMetricImport::lists()
{
    const QStringList parts{QStringLiteral("高毛利"), QStringLiteral("high margin")};
    QCOMPARE(listText(parts), QStringLiteral("高毛利; high margin"));
    QCOMPARE(listFromText(listText(parts)), parts);
    QCOMPARE(listFromText(QStringLiteral(" a；b ;;")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(listFromText(QString()), QStringList());
}

void TstMetricImport::words()
{
    QCOMPARE(metricKindWord(true), QStringLiteral("action"));
    QCOMPARE(metricKindWord(false), QStringLiteral("outcome"));
}

QTEST_GUILESS_MAIN(TstMetricImport)
#include "tst_metricimport.moc"
