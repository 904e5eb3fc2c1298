#include "calendar/calendarstore.h"
#include "calendar/settings.h"
#include "support/testworkspace.h"

using namespace waterline;

class TstSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWorkspace>(); }
    void byDefault();
    void written();
    void noMonth_data();
    void noMonth();
    void byName_data();
    void byName();
    void requiredFields();
    void holidaysOfTheSettings();
    void ownDaysStandOverThem();

private:
    Result<BatchId> write(const Settings &settings)
    {
        auto batch = Batch::begin(
            m_test->connection(), workspaceSchema(), m_test->clock, {QStringLiteral("edit"), QStringLiteral("test")});
        if (!batch)
            return batch.error();
        if (const Result<> done = writeSettings(**batch, settings); !done)
            return done.error();
        return (*batch)->commit({});
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstSettings::byDefault()
{
    const Settings settings = readSettings(m_test->connection());
    QCOMPARE(settings.fiscalStartMonth, 1);
    QVERIFY(settings.holidays == Settings::Holidays::Chinese);
    QCOMPARE(readFiscalCalendar(m_test->connection()).startMonth(), 1);
}

void TstSettings::written()
{
    const Settings changed{4, Settings::Holidays::None};
    QVERIFY_OK(write(changed));
    QVERIFY(readSettings(m_test->connection()) == changed);
    QCOMPARE(readFiscalCalendar(m_test->connection()).startMonth(), 4);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM revision")), 2);
    // The same again says nothing new.
    QVERIFY_OK(write(changed));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM revision")), 2);
    const auto back = write({4, Settings::Holidays::Chinese});
    QVERIFY_OK(back);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM setting")), 2);
    QVERIFY_OK(m_test->workspace->revert(*back, QStringLiteral("test")));
    QVERIFY(readSettings(m_test->connection()) == changed);
}

void TstSettings::noMonth_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<bool>("isOk");
    QTest::newRow("F15: 0") << 0 << false;
    QTest::newRow("F15: 1") << 1 << true;
    QTest::newRow("F15: 12") << 12 << true;
    QTest::newRow("F15: 13") << 13 << false;
}

void TstSettings::noMonth()
{
    QFETCH(int, month);
    const auto done = write({month, Settings::Holidays::Chinese});
    QTEST(done.isOk(), "isOk");
    QCOMPARE(readSettings(m_test->connection()).fiscalStartMonth, done.isOk() ? month : 1);
}

void TstSettings::byName_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isTaken");
    const auto add = [](const char *key, const char *value, bool isTaken) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(key), QLatin1String(value))))
            << QString::fromLatin1(key) << QString::fromLatin1(value) << isTaken;
    };
    add("fiscal_start_month", "7", true);
    add("fiscal_start_month", "13", false);
    add("fiscal_start_month", "", false);
    add("fiscal_start_month", "April", false);
    add("holidays", "cn", true);
    add("holidays", "none", true);
    add("holidays", "de", false);
    add("colour", "red", false);
    add("required_week", "visit", true);
    add("required_week", "proposal,lead", true);
    add("required_month", "none", true);
    add("required_quarter", "lead,visit,proposal", true);
    add("required_week", "", false);
    add("required_week", "visit,visit", false);
    add("required_week", "visit,call", false);
    add("required_day", "visit", false);
}

void TstSettings::byName()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Settings settings;
    const Settings before = settings;
    QTEST(setByName(settings, key, value), "isTaken");
    if (key == QStringLiteral("fiscal_start_month"))
        QCOMPARE(settings.fiscalStartMonth, value == QStringLiteral("7") ? 7 : before.fiscalStartMonth);
    else if (key == QStringLiteral("holidays"))
        QVERIFY((settings.holidays == Settings::Holidays::None) == (value == QStringLiteral("none")));
}

/// R5: the matrix of required fields, by default the three core actions a week.
void TstSettings::requiredFields()
{
    const auto weekly = [this] { return readSettings(m_test->connection()).required.textOf(Period::Kind::Week); };
    QCOMPARE(weekly(), QStringLiteral("lead,visit,proposal"));
    Settings settings;
    QVERIFY(setByName(settings, QStringLiteral("required_week"), QStringLiteral("proposal,lead")));
    QVERIFY(setByName(settings, QStringLiteral("required_quarter"), QStringLiteral("visit")));
    QVERIFY_OK(write(settings));
    QVERIFY(readSettings(m_test->connection()) == settings);
    QCOMPARE(weekly(), QStringLiteral("lead,proposal"));
    // What is the default is written too when something else was: no row means the default.
    QVERIFY(setByName(settings, QStringLiteral("required_week"), QStringLiteral("none")));
    QVERIFY_OK(write(settings));
    QCOMPARE(weekly(), QStringLiteral("none"));
    QVERIFY_OK(write({}));
    QVERIFY(readSettings(m_test->connection()) == Settings());
}

void TstSettings::holidaysOfTheSettings()
{
    // F26: the first days of October 2026 are off in China, and 10 October, a Saturday, is worked.
    const QDate holiday(2026, 10, 1);
    const QDate makeUp(2026, 10, 10);
    WorkCalendar calendar = readWorkCalendar(m_test->connection());
    QVERIFY(!calendar.isWorkday(holiday));
    QVERIFY(calendar.isWorkday(makeUp));
    QVERIFY_OK(write({1, Settings::Holidays::None}));
    calendar = readWorkCalendar(m_test->connection());
    QVERIFY(calendar.isWorkday(holiday));
    QVERIFY(!calendar.isWorkday(makeUp));
}

void TstSettings::ownDaysStandOverThem()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("days.csv"),
        "日期,是否上班,节假日\n2026-10-01,上班,赶工\n2026-10-10,休息,\n2026-10-12,休,厂庆\n"));
    const WorkCalendar calendar = readWorkCalendar(m_test->connection());
    QVERIFY(calendar.isWorkday(QDate(2026, 10, 1)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 10, 2)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 10, 10)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 10, 12)));
    QVERIFY(calendar.isWorkday(QDate(2026, 10, 13)));
    const std::vector<CalendarDay> expected{{QDate(2026, 10, 1), true, QStringLiteral("赶工")},
        {QDate(2026, 10, 10), false, QString()}, {QDate(2026, 10, 12), false, QStringLiteral("厂庆")}};
    QVERIFY(readCalendarDays(m_test->connection()) == expected);
}

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
