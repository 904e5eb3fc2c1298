#include "base/money.h"

#include <QTest>

#include <limits>

using namespace waterline;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toText_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, qint64 minor, const char *text) {
            QTest::newRow(name) << minor << QString::fromLatin1(text);
        };
        add("C4: nothing", 0, "0.00");
        add("C4: one fen", 1, "0.01");
        add("C4: ten fen", 10, "0.10");
        add("C4: ninety-nine fen", 99, "0.99");
        add("C4: one yuan", 100, "1.00");
        add("C4: no grouping", 123456789, "1234567.89");
        add("C4: minus one fen", -1, "-0.01");
        add("C4: minus one yuan", -100, "-1.00");
        add("C4: the largest", std::numeric_limits<qint64>::max(), "92233720368547758.07");
        add("C4: the smallest", std::numeric_limits<qint64>::min(), "-92233720368547758.08");
    }
    void toText()
    {
        QFETCH(qint64, minor);
        QTEST(Money{minor}.toText(), "text");
    }

    void sumsAreExact()
    {
        // 0.10 ten thousand times, which no binary fraction gives.
        Money sum;
        for (int i = 0; i < 10000; ++i)
            sum += Money{10};
        QCOMPARE(sum, Money{100000});
        QCOMPARE(Money{250} + Money{-300}, Money{-50});
        QCOMPARE(Money{250} - Money{300}, Money{-50});
        QVERIFY(Money{-50} < Money{0});
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
