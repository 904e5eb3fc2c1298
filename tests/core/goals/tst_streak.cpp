#include "goals/streak.h"
#include "support/evaluate.h"

#include <QtTest>

using namespace waterline;

namespace {

/// Months from January on, each "collected/target" in fen; "-" is a month without a target.
std::vector<MonthlyCollection> monthsFrom(const QString &text)
{
    std::vector<MonthlyCollection> months;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u'/');
        MonthlyCollection month{Period::ofMonth(2026, int(months.size()) + 1)};
        if (parts.size() == 2) {
            month.actual = parts[0].toLongLong();
            month.target = parts[1].toLongLong();
        }
        months.push_back(month);
    }
    return months;
}

} // namespace

class TstStreak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsMonthsBelowTheLine_data();
    void countsMonthsBelowTheLine();
    void alertsWithTheMonthThatCompletesIt_data();
    void alertsWithTheMonthThatCompletesIt();
    void lineIsAParameter();
    void explainsEachMonth();
    void explainsWhatIsNotComputable();
};

void TstStreak::countsMonthsBelowTheLine_data()
{
    QTest::addColumn<QString>("months");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("first");
    QTest::newRow("R11: 68 of 100 is not below") << "68/100" << 0 << "";
    QTest::newRow("R11: 67 of 100 is below") << "67/100" << 1 << "2026-01";
    QTest::newRow("C5: 6,799 of 10,000 reads 68.0 % and is below") << "6799/10000" << 1 << "2026-01";
    QTest::newRow("R11: five in a row, the case of the dictionary")
        << "67/100 60/100 50/100 67/100 1/100" << 5 << "2026-01";
    QTest::newRow("R11: a month on the line ends it") << "67/100 67/100 68/100 67/100" << 1 << "2026-04";
    QTest::newRow("R11: the newest month is fine") << "1/100 1/100 68/100" << 0 << "";
    QTest::newRow("C8: a month without a target breaks nothing") << "67/100 - 67/100" << 2 << "2026-01";
    QTest::newRow("C8: nor does it count") << "67/100 - -" << 1 << "2026-01";
    QTest::newRow("C6: nothing but months without a target") << "- -" << 0 << "";
    QTest::newRow("R11: more went back than came in") << "-5/100" << 1 << "2026-01";
    QTest::newRow("R11: no months at all") << "" << 0 << "";
}

void TstStreak::countsMonthsBelowTheLine()
{
    QFETCH(QString, months);
    QFETCH(QString, first);
    const Streak streak = streakOf(monthsFrom(months), {});
    QTEST(streak.length, "length");
    QCOMPARE(streak.first.isNull() ? QString() : streak.first.toText(), first);
    QCOMPARE(streak.first.isNull(), streak.last.isNull());
    QCOMPARE(wrongArithmetic(explainStreak(QStringLiteral("华东"), streak, {})), QString());
}

void TstStreak::alertsWithTheMonthThatCompletesIt_data()
{
    QTest::addColumn<QString>("months");
    QTest::addColumn<QString>("alertedBy");
    QTest::newRow("R11: one month is no alert") << "67/100"
                                                << "";
    QTest::newRow("R11: the second is") << "67/100 67/100"
                                        << "2026-02";
    QTest::newRow("R11: a longer streak stays the one it was") << "67/100 67/100 67/100 67/100"
                                                               << "2026-02";
    QTest::newRow("C8: across a month without a target") << "67/100 - 67/100"
                                                         << "2026-03";
    QTest::newRow("R11: an end makes room for the next") << "1/100 1/100 90/100 1/100 1/100"
                                                         << "2026-05";
    QTest::newRow("R11: an end ends the alert") << "1/100 1/100 90/100"
                                                << "";
}

void TstStreak::alertsWithTheMonthThatCompletesIt()
{
    QFETCH(QString, months);
    const Streak streak = streakOf(monthsFrom(months), {});
    QTEST(streak.alertedBy.isNull() ? QString() : streak.alertedBy.toText(), "alertedBy");
    QCOMPARE(streak.isAlert(), !streak.alertedBy.isNull());
}

void TstStreak::lineIsAParameter()
{
    RuleSet rules;
    rules.collectionsPercent = 50;
    rules.collectionsMonths = 3;
    QCOMPARE(streakOf(monthsFrom(QStringLiteral("49/100 50/100 49/100")), rules).length, 1);
    QVERIFY(!streakOf(monthsFrom(QStringLiteral("49/100 49/100")), rules).isAlert());
    QVERIFY(streakOf(monthsFrom(QStringLiteral("49/100 49/100 49/100")), rules).isAlert());
}

void TstStreak::explainsEachMonth()
{
    const Streak streak = streakOf(monthsFrom(QStringLiteral("90000/100000 - 60000/100000 67950/100000")), {});
    const Explanation why = explainStreak(QStringLiteral("华东"), streak, {});
    QCOMPARE(why.rule, QStringLiteral("R11"));
    QCOMPARE(wrongArithmetic(why), QString());
    QStringList lines;
    for (const Arithmetic &line : why.arithmetic)
        lines << line.toText();
    QCOMPARE(lines,
        (QStringList{QStringLiteral("2026-01: 900 / 1000 = 90.0%"), QStringLiteral("2026-03: 600 / 1000 = 60.0%"),
            QStringLiteral("2026-04, in hundredths of the currency: 67950 / 100000 = 68.0%")}));
    QCOMPARE(why.inputs[2].value, QStringLiteral("1")); // a month without a target
    // 68 % of 1,000.00 are 680.00.
    QCOMPARE(why.counterfactual, QStringLiteral("0.50 more in 2026-04 would have ended the streak"));
}

void TstStreak::explainsWhatIsNotComputable()
{
    const Explanation why = explainStreak(QStringLiteral("华东"), streakOf(monthsFrom(QStringLiteral("-")), {}), {});
    QCOMPARE(why.verdict, QStringLiteral("not computable: no complete month has a collections target"));
    QVERIFY(why.counterfactual.isEmpty());
    QVERIFY(explainStreak(QStringLiteral("华东"), streakOf(monthsFrom(QStringLiteral("70/100")), {}), {})
                .counterfactual.isEmpty());
}

QTEST_GUILESS_MAIN(TstStreak)
#include "tst_streak.moc"
