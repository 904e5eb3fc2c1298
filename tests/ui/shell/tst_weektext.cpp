#include "shell/weektext.h"

#include <QLocale>
#include <QTest>

using namespace waterline;

class TestWeekText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheDays_data();
    void namesTheDays();
};

void TestWeekText::namesTheDays_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("week");
    QTest::addColumn<QString>("text");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    const auto row = [](const char *name, const QLocale &locale, const char *week, const char *text) {
        QTest::newRow(name) << locale << QString::fromUtf8(week) << QString::fromUtf8(text);
    };
    row("English, one month", english, "2026-W03", "Jan 12–18");
    row("English, two months", english, "2026-W05", "Jan 26 – Feb 1");
    row("English, two years", english, "2026-W53", "Dec 28 – Jan 3");
    row("Chinese, one month", chinese, "2026-W03", "1月12日–18日");
    row("Chinese, two months", chinese, "2026-W05", "1月26日–2月1日");
}

void TestWeekText::namesTheDays()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, week);
    QLocale::setDefault(locale);
    QTEST(weekDaysText(*IsoWeek::parse(week)), "text");
}

QTEST_GUILESS_MAIN(TestWeekText)
#include "tst_weektext.moc"
