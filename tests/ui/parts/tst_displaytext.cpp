#include "parts/displaytext.h"

#include <QTest>

using namespace waterline;

class TestDisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyIsExact_data();
    void moneyIsExact();
    void shortMoneyCountsAsTheLanguageDoes_data();
    void shortMoneyCountsAsTheLanguageDoes();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void TestDisplayText::moneyIsExact_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0.00");
    QTest::newRow("a fen") << qint64(1) << QStringLiteral("0.01");
    QTest::newRow("grouped") << qint64(123456750) << QStringLiteral("1,234,567.50");
    QTest::newRow("below zero") << qint64(-5) << QStringLiteral("-0.05");
    QTest::newRow("the least there is") << std::numeric_limits<qint64>::min()
                                        << QStringLiteral("-92,233,720,368,547,758.08");
}

void TestDisplayText::moneyIsExact()
{
    QFETCH(qint64, minor);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QTEST(moneyText(Money{minor}), "text");
}

void TestDisplayText::shortMoneyCountsAsTheLanguageDoes_data()
{
    QTest::addColumn<qint64>("yuan");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, qint64 yuan, const char *english, const char *chinese) {
        QTest::newRow(name) << yuan << QString::fromUtf8(english) << QString::fromUtf8(chinese);
    };
    row("nothing", 0, "0", "0");
    row("below a thousand", 999, "999", "999");
    row("a thousand", 1000, "1K", "1,000");
    row("tenths", 1'240'000, "1.2M", "124万");
    row("half up", 1'250'000, "1.3M", "125万");
    row("tenths of ten thousand", 12'500, "12.5K", "1.3万");
    row("no tenths from a hundred on", 123'456'000, "123M", "1.2亿");
    row("the last below the next step", 999'499, "999K", "99.9万");
    row("what rounds to the next step is in it", 999'500, "1M", "100万");
    row("the same in Chinese", 99'999'600, "100M", "1亿");
    row("ten thousand", 9'999, "10K", "9,999");
    row("thousand millions", 58'000'000'000, "58B", "580亿");
    row("below zero", -1'200'000, "-1.2M", "-120万");
}

void TestDisplayText::shortMoneyCountsAsTheLanguageDoes()
{
    QFETCH(qint64, yuan);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QTEST(shortMoneyText(Money{yuan * 100}), "english");
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    QTEST(shortMoneyText(Money{yuan * 100}), "chinese");
}

QTEST_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
