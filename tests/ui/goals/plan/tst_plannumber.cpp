#include "goals/grid/goaledit.h"
#include "goals/plan/plannumber.h"

#include <QTest>

using namespace waterline;

namespace {

Metric money()
{
    Metric metric;
    metric.unit = Metric::Unit::Money;
    return metric;
}

Metric count()
{
    Metric metric;
    metric.unit = Metric::Unit::Count;
    return metric;
}

constexpr qint64 nothing = -1;

} // namespace

class TestPlanNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void readsMoney_data();
    void readsMoney();
    void readsCounts_data();
    void readsCounts();
    void readsTheLanguagesPoint();
    void writesWhatItReads();
    void roundsForTheTableOnly();
    void changesByPercent_data();
    void changesByPercent();
    void readsSharesOfAGoal_data();
    void readsSharesOfAGoal();
    void readsPercentages_data();
    void readsPercentages();
};

void TestPlanNumber::readsMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("plain") << QStringLiteral("1200") << qint64(120'000);
    QTest::newRow("grouped with fen") << QStringLiteral("1,200.50") << qint64(120'050);
    QTest::newRow("one digit behind the point") << QStringLiteral("0.5") << qint64(50);
    QTest::newRow("nothing before the point") << QStringLiteral(".05") << qint64(5);
    QTest::newRow("wan") << QStringLiteral("120万") << qint64(120'000'000);
    QTest::newRow("yi with a space") << QStringLiteral("3.5 亿") << qint64(35'000'000'000);
    QTest::newRow("wan down to the fen") << QStringLiteral("1.234567万") << qint64(1'234'567);
    QTest::newRow("hundred wan") << QStringLiteral("2百万") << qint64(200'000'000);
    QTest::newRow("million") << QStringLiteral("1.2m") << qint64(120'000'000);
    QTest::newRow("thousand") << QStringLiteral("15K") << qint64(1'500'000);
    QTest::newRow("currency sign and yuan") << QStringLiteral("￥1,200元") << qint64(120'000);
    QTest::newRow("full width") << QStringLiteral("１２００") << qint64(120'000);
    QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
    QTest::newRow("trailing zeros are no finer than fen") << QStringLiteral("1.500") << qint64(150);
    QTest::newRow("the most that a grid holds") << QStringLiteral("10000000000000000") << largestGoal;
    QTest::newRow("one fen more") << QStringLiteral("10000000000000000.01") << nothing;
    QTest::newRow("finer than fen") << QStringLiteral("1.005") << nothing;
    QTest::newRow("comma that is no separator") << QStringLiteral("1,2") << nothing;
    QTest::newRow("separators out of place") << QStringLiteral("12,00") << nothing;
    QTest::newRow("two points") << QStringLiteral("1.2.3") << nothing;
    QTest::newRow("point at the end") << QStringLiteral("1.") << nothing;
    QTest::newRow("negative") << QStringLiteral("-5") << nothing;
    QTest::newRow("empty") << QString() << nothing;
    QTest::newRow("unit alone") << QStringLiteral("万") << nothing;
    QTest::newRow("word") << QStringLiteral("many") << nothing;
    QTest::newRow("exponent") << QStringLiteral("5e6") << nothing;
}

void TestPlanNumber::readsMoney()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    QCOMPARE(planNumberFromText(text, money()).value_or(nothing), minor);
}

void TestPlanNumber::readsCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("pieces");
    QTest::newRow("plain") << QStringLiteral("1200") << qint64(1200);
    QTest::newRow("grouped") << QStringLiteral("1,200") << qint64(1200);
    QTest::newRow("wan") << QStringLiteral("1.5万") << qint64(15'000);
    QTest::newRow("a half piece") << QStringLiteral("1.5") << nothing;
    QTest::newRow("point without a part") << QStringLiteral("2.0") << qint64(2);
}

void TestPlanNumber::readsCounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, pieces);
    QCOMPARE(planNumberFromText(text, count()).value_or(nothing), pieces);
}

void TestPlanNumber::readsTheLanguagesPoint()
{
    const QLocale german(QLocale::German);
    QCOMPARE(planNumberFromText(QStringLiteral("1.200,50"), money(), german).value_or(nothing), 120'050);
    QCOMPARE(planNumberFromText(QStringLiteral("1,200.50"), money(), german).value_or(nothing), nothing);
}

void TestPlanNumber::writesWhatItReads()
{
    for (const qint64 amount : {qint64(0), qint64(5), qint64(50), qint64(120'050), largestGoal}) {
        for (const Metric &metric : {money(), count()})
            QCOMPARE(planNumberFromText(exactNumberText(metric, amount), metric).value_or(nothing), amount);
    }
    QCOMPARE(exactNumberText(money(), 120'050), QStringLiteral("1,200.50"));
    QCOMPARE(exactNumberText(money(), 120'000), QStringLiteral("1,200"));
    QCOMPARE(exactNumberText(money(), -5), QStringLiteral("-0.05"));
}

void TestPlanNumber::roundsForTheTableOnly()
{
    QCOMPARE(planNumberText(money(), 120'049), QStringLiteral("1,200"));
    QCOMPARE(planNumberText(money(), 120'050), QStringLiteral("1,201"));
    QCOMPARE(planNumberText(count(), 120'050), QStringLiteral("120,050"));
    QCOMPARE(differenceText(money(), 120'000), QStringLiteral("+1,200"));
    QCOMPARE(differenceText(money(), -120'000), QStringLiteral("-1,200"));
    QCOMPARE(differenceText(money(), 0), QStringLiteral("0"));
}

void TestPlanNumber::changesByPercent_data()
{
    QTest::addColumn<bool>("isMoney");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("changed");
    const auto row = [](const char *name, bool isMoney, qint64 amount, int percent, qint64 changed) {
        QTest::newRow(name) << isMoney << amount << percent << changed;
    };
    row("N4: ten percent more", false, 1000, 10, 1100);
    row("N4: one percent less", false, 1000, -1, 990);
    row("N4: 1 % of 150 is 1.5, rounded towards what it was", false, 150, 1, 151);
    row("N4: the same downwards", false, 150, -1, 149);
    row("N4: all of it", false, 150, -100, 0);
    row("N4: never below 0", false, 150, -250, 0);
    row("N4: 1 % of 99 is less than a piece", false, 99, 1, 100);
    row("N4: 1 % of 100 is a piece", false, 100, 1, 101);
    row("N4: one piece more", false, 1, 1, 2);
    row("N4: one piece less", false, 1, -1, 0);
    row("N4: from nothing", false, 0, 1, 1);
    row("N4: nothing less than nothing", false, 0, -1, 0);
    row("N4: no percent is no change", false, 7, 0, 7);
    row("N4: 1 % of 99.00 is less than a yuan", true, 9'900, 1, 10'000);
    row("N4: 1 % of 200.00", true, 20'000, 1, 20'200);
    row("N4: half a yuan goes as a whole", true, 50, -1, 0);
    row("N4: the most that a grid holds", false, largestGoal, 1, largestGoal + largestGoal / 100);
}

void TestPlanNumber::changesByPercent()
{
    QFETCH(bool, isMoney);
    QFETCH(qint64, amount);
    QFETCH(int, percent);
    QTEST(changedBy(isMoney ? money() : count(), amount, percent), "changed");
}

void TestPlanNumber::readsSharesOfAGoal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("R14: 45 % of 58,000,000.00")
        << QStringLiteral("45%") << qint64(5'800'000'000) << qint64(2'610'000'000);
    QTest::newRow("R14: full width") << QStringLiteral("４５％") << qint64(10'000) << qint64(4'500);
    QTest::newRow("R14: half a fen rounds up") << QStringLiteral("50%") << qint64(3) << qint64(2);
    QTest::newRow("R14: all of it") << QStringLiteral("100 %") << largestGoal << largestGoal;
    QTest::newRow("R14: more than all of it") << QStringLiteral("100.01%") << qint64(10'000) << nothing;
    QTest::newRow("R14: of no goal") << QStringLiteral("45%") << qint64(0) << nothing;
    QTest::newRow("R14: an amount is an amount") << QStringLiteral("45") << qint64(10'000) << qint64(4'500);
    QTest::newRow("R14: an amount without a goal") << QStringLiteral("120万") << qint64(0) << qint64(120'000'000);
}

void TestPlanNumber::readsSharesOfAGoal()
{
    QFETCH(QString, text);
    QFETCH(qint64, whole);
    Metric share = money();
    share.shareOf = QStringLiteral("signed");
    QTEST(goalFromText(text, share, whole).value_or(nothing), "minor");
    // What is no share has no percentage.
    if (text.contains(u'%'))
        QCOMPARE(goalFromText(text, money(), whole).value_or(nothing), nothing);
}

void TestPlanNumber::readsPercentages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("points");
    QTest::newRow("whole") << QStringLiteral("25") << 2500;
    QTest::newRow("with its sign") << QStringLiteral("33.34 %") << 3334;
    QTest::newRow("all of it") << QStringLiteral("100%") << 10'000;
    QTest::newRow("more than all") << QStringLiteral("100.01%") << -1;
    QTest::newRow("finer than a basis point") << QStringLiteral("33.333") << -1;
    QTest::newRow("negative") << QStringLiteral("-1") << -1;
}

void TestPlanNumber::readsPercentages()
{
    QFETCH(QString, text);
    QFETCH(int, points);
    QCOMPARE(basisPointsFromText(text).value_or(-1), points);
}

QTEST_MAIN(TestPlanNumber)
#include "tst_plannumber.moc"
