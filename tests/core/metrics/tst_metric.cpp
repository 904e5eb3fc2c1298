#include "metrics/metric.h"

#include "rules/action.h"

#include <QtTest>

using namespace waterline;

class TstMetric : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInMetricsAreThoseOfTheDictionary();
    void actionsAreTheCoreActions();
    void weightsMakeAHundredPercent();
    void theShareIsOfSigned();
    void everySourceHasItsUnit();
    void definition();
    void definitionOfAnAction();
};

void TstMetric::builtInMetricsAreThoseOfTheDictionary()
{
    QStringList codes;
    for (const Metric &metric : builtInMetrics()) {
        codes << metric.code;
        QVERIFY2(!metric.name.isEmpty(), qPrintable(metric.code));
        QCOMPARE(metric.version, 1);
        QVERIFY(metricSources().contains(metric.source));
        QVERIFY(metric.unit == unitOfSource(metric.source));
    }
    QCOMPARE(codes,
        (QStringList{QStringLiteral("lead"), QStringLiteral("visit"), QStringLiteral("proposal"),
            QStringLiteral("signed"), QStringLiteral("collected"), QStringLiteral("high_margin")}));
    const std::vector<Metric> metrics = builtInMetrics();
    QCOMPARE(metricOf(metrics, u"collected")->code, QStringLiteral("collected"));
    QVERIFY(!metricOf(metrics, u"Collected"));
}

void TstMetric::actionsAreTheCoreActions()
{
    const std::vector<Metric> metrics = builtInMetrics();
    for (const Action action : coreActions) {
        const Metric *metric = metricOf(metrics, actionCode(action));
        QVERIFY(metric && metric->isAction() && !metric->isMoney());
        QCOMPARE(metric->source, actionCode(action));
        QCOMPARE(metric->name, actionName(action));
    }
    // R3: 线索需含 客户名称+预算范围+决策链路图.
    QCOMPARE(metricOf(metrics, u"lead")->verification,
        (QStringList{QStringLiteral("customer"), QStringLiteral("budget"), QStringLiteral("decision_maker")}));
    for (const char16_t *code : {u"visit", u"proposal"})
        QCOMPARE(metricOf(metrics, code)->verification,
            (QStringList{QStringLiteral("content"), QStringLiteral("evidence")}));
    for (const Metric &metric : metrics) {
        for (const QString &item : metric.verification)
            QVERIFY2(verificationItems().contains(item) && verificationName(item) != QString(), qPrintable(item));
    }
}

void TstMetric::weightsMakeAHundredPercent()
{
    const std::vector<Metric> metrics = builtInMetrics();
    int sum = 0;
    for (const Metric &metric : metrics)
        sum += metric.weight;
    QCOMPARE(sum, 10'000);
    QCOMPARE(metricOf(metrics, u"signed")->weight, 4000); // R13
    QCOMPARE(metricOf(metrics, u"collected")->weight, 3000); // R13
    QCOMPARE(metricOf(metrics, u"high_margin")->weight, 3000); // R13, ours
}

void TstMetric::theShareIsOfSigned()
{
    const std::vector<Metric> metrics = builtInMetrics();
    const Metric &share = *metricOf(metrics, u"high_margin");
    QVERIFY(share.isShare() && share.isMoney());
    QCOMPARE(share.shareOf, QStringLiteral("signed"));
    QCOMPARE(share.source, QStringLiteral("signed"));
    QCOMPARE(share.buckets, (QStringList{QStringLiteral("高毛利"), QStringLiteral("high margin")}));
    QVERIFY(!metricOf(metrics, u"signed")->isShare());
}

void TstMetric::everySourceHasItsUnit()
{
    for (const char16_t *source : {u"lead", u"visit", u"proposal"})
        QVERIFY(unitOfSource(source) == Metric::Unit::Count);
    for (const char16_t *source : {u"signed", u"collected"})
        QVERIFY(unitOfSource(source) == Metric::Unit::Money);
    QCOMPARE(metricSources().size(), 5);
}

void TstMetric::definition()
{
    std::vector<Metric> metrics = builtInMetrics();
    metrics.back().owner = QStringLiteral("Lu Min");
    metrics.back().version = 3;
    metrics.back().weight = 1250;
    QCOMPARE(metricDefinition(metrics.back(), metrics),
        (QStringList{QStringLiteral("The amounts of won opportunities, by owner and day of closing."),
            QStringLiteral("Only of the categories: 高毛利, high margin."), QStringLiteral("As a share of: Signed."),
            QStringLiteral("Weight in the composite: 12.5%."), QStringLiteral("Owner: Lu Min."),
            QStringLiteral("Version 3.")}));
}

void TstMetric::definitionOfAnAction()
{
    const std::vector<Metric> metrics = builtInMetrics();
    QCOMPARE(metricDefinition(metrics.front(), metrics),
        (QStringList{QStringLiteral("The number of follow-ups of the kind Lead, by person and day."),
            QStringLiteral("Verified by: customer, budget range, decision maker's title."),
            QStringLiteral("Version 1.")}));
}

QTEST_GUILESS_MAIN(TstMetric)
#include "tst_metric.moc"
