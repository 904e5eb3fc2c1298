#include "calendar/calendarimport.h"
#include "calendar/calendarstore.h"
#include "calendar/settings.h"
#include "support/testworkspace.h"

using namespace waterline;

class TstCalendarImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWorkspace>(); }
    void words_data();
    void words();
    void anUnknownWord();
    void aDayThatComesAgain();
    void aDayTwiceInOneFile();
    void ownWordsAreReadAgain();
    void settingsComeIn();
    void settingsThatAreNone();

private:
    std::unique_ptr<TestWorkspace> m_test;
};

void TstCalendarImport::words_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("isWorkday");
    for (const char *word : {"上班", "班", "补班", "工作日", "是", "workday", "Yes", "y", "TRUE", "1", "１"})
        QTest::newRow(word) << QByteArray(word) << true;
    for (const char *word :
        {"休息", "休", "放假", "假", "节假日", "否", "day off", "OFF", "Holiday", "no", "false", "0"})
        QTest::newRow(word) << QByteArray(word) << false;
}

void TstCalendarImport::words()
{
    QFETCH(QByteArray, word);
    const auto report = m_test->importText(QStringLiteral("d.csv"), "day,workday,name\n2026-05-09," + word + ",May\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, 1);
    const std::vector<CalendarDay> days = readCalendarDays(m_test->connection());
    QCOMPARE(days.size(), 1U);
    QCOMPARE(days[0].day, QDate(2026, 5, 9));
    QTEST(days[0].isWorkday, "isWorkday");
    QCOMPARE(days[0].name, QStringLiteral("May"));
}

void TstCalendarImport::anUnknownWord()
{
    const auto report =
        m_test->importText(QStringLiteral("d.csv"), "day,workday\n2026-05-08,half\n2026-05-09,yes\n2026-05-10,no\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 2, 0, 0, 0, 1}));
    QCOMPARE(report->rejects.front().reason, QStringLiteral("half does not say whether the day is worked."));
}

void TstCalendarImport::aDayThatComesAgain()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), "day,workday,name\n2026-05-09,yes,May\n"));
    const auto same = m_test->importText(QStringLiteral("b.csv"), "day,workday\n2026-05-09,1\n");
    QVERIFY_OK(same);
    QCOMPARE(same->counts.unchanged, 1);
    const auto changed = m_test->importText(QStringLiteral("c.csv"), "day,workday\n2026-05-09,0\n");
    QVERIFY_OK(changed);
    QCOMPARE(changed->counts.changed, 1);
    QVERIFY(readCalendarDays(m_test->connection())
        == (std::vector<CalendarDay>{{QDate(2026, 5, 9), false, QStringLiteral("May")}}));
}

void TstCalendarImport::aDayTwiceInOneFile()
{
    const auto report =
        m_test->importText(QStringLiteral("a.csv"), "day,workday\n2026-05-09,yes\n2026-05-09,1\n2026-05-09,no\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 1, 0, 0, 1, 1}));
}

void TstCalendarImport::ownWordsAreReadAgain()
{
    const QByteArray row = "2026-05-09," + workdayWord(true).toUtf8() + "\n2026-05-10," + workdayWord(false).toUtf8();
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), "day,workday\n" + row + "\n"));
    QVERIFY(readCalendarDays(m_test->connection())
        == (std::vector<CalendarDay>{{QDate(2026, 5, 9), true, QString()}, {QDate(2026, 5, 10), false, QString()}}));
}

void TstCalendarImport::settingsComeIn()
{
    const auto report =
        m_test->importText(QStringLiteral("s.csv"), "setting,setting value\nfiscal_start_month,4\nholidays,cn\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, 2);
    QCOMPARE(readSettings(m_test->connection()).fiscalStartMonth, 4);
}

void TstCalendarImport::settingsThatAreNone()
{
    const auto report =
        m_test->importText(QStringLiteral("s.csv"), "setting,setting value\nfiscal_start_month,13\ncolour,red\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 0, 0, 0, 0, 2}));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM setting")), 0);
}

QTEST_GUILESS_MAIN(TstCalendarImport)
#include "tst_calendarimport.moc"
