#include "parts/readablemaths.h"

#include <QTest>

using namespace waterline;

class TestReadableMaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expressions_data();
    void expressions();
    void results_data();
    void results();
};

void TestReadableMaths::expressions_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::newRow("deviation") << "(15 - 20) / 20"
                               << "(15 − 20) ÷ 20";
    QTest::newRow("days keep their hyphens") << "2026-01-16 - 2026-01-01"
                                             << "2026-01-16 − 2026-01-01";
    QTest::newRow("product") << "3 * 4"
                             << "3 × 4";
    QTest::newRow("negative number") << "-3 * (-4)"
                                     << "−3 × (−4)";
    QTest::newRow("functions") << "mean(min(15 / 20, 1), min(7 / 5, 1))"
                               << "mean(smaller of(15 ÷ 20, 1), smaller of(7 ÷ 5, 1))";
}

void TestReadableMaths::expressions()
{
    QFETCH(QString, expression);
    QTEST(readableExpression(expression), "text");
}

void TestReadableMaths::results_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("text");
    QTest::newRow("percent") << "-25.0%"
                             << "−25.0%";
    QTest::newRow("positive") << "84.8%"
                              << "84.8%";
    QTest::newRow("whole number") << "12"
                                  << "12";
    QTest::newRow("days, in the language of the window") << "15 days"
                                                         << "15 day(s)";
}

void TestReadableMaths::results()
{
    QFETCH(QString, result);
    QTEST(readableResult(result), "text");
}

QTEST_GUILESS_MAIN(TestReadableMaths)
#include "tst_readablemaths.moc"
