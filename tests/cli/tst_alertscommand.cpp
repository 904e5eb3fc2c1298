#include "cli/clifolder.h"
#include "support/evaluate.h"

#include <QtTest>

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名,大区,团队,主管\n"
                          "S1,王芳,华东,一组,陆敏\n"
                          "S2,李强,华南,二组,赵磊\n";
/// Of 20 planned visits 王芳 makes 16, which is more than 15 % short, and 李强 all 20.
const QByteArray plans = "周,工号,拜访量计划\n2026-W03,S1,20\n2026-W03,S2,20\n";
const QString lastDay = QStringLiteral("2026-01-21");
/// After everything that is said while the test runs.
const QString later = QStringLiteral("2099-01-01");

QByteArray visits()
{
    QByteArray csv("跟进编号,跟进时间,跟进人,跟进方式\n");
    for (int i = 0; i < 16; ++i)
        csv += QByteArray("F1") + QByteArray::number(i) + ",2026-01-13 10:00,S1,拜访\n";
    for (int i = 0; i < 20; ++i)
        csv += QByteArray("F2") + QByteArray::number(i) + ",2026-01-14 10:00,S2,拜访\n";
    return csv;
}

} // namespace

class TstAlertsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void raisedOnce();
    void listedByUnitAndState();
    void explained();
    void commentCallsSomebody();
    void closedWithWordsOnly();
    void explainedWithWordsOnly();
    void laterDataWithdraw();
    void raisedLaterIsMarked();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] CliAnswer ask(const QStringList &arguments) const
    {
        return m_folder->ask(QStringLiteral("alerts"), arguments);
    }
    [[nodiscard]] qint64 raise() const
    {
        const CliAnswer answer = ask({QStringLiteral("raise"), QStringLiteral("--as-of"), lastDay});
        return answer.exitCode == 0 ? answer.object()[QLatin1String("raised")].toInteger() : -1;
    }
    [[nodiscard]] QJsonArray listed(const QStringList &options = {}) const
    {
        return ask(QStringList{QStringLiteral("list"), QStringLiteral("--as-of"), later} + options)
            .object()[QLatin1String("alerts")]
            .toArray();
    }
    /// The alert about the visits of 王芳.
    [[nodiscard]] QString visitAlert() const
    {
        for (const QJsonValue &alert : listed()) {
            if (alert[QLatin1String("unit")].toString() == QStringLiteral("S1"))
                return alert[QLatin1String("alert")].toString();
        }
        return {};
    }
    [[nodiscard]] QString head() const
    {
        return runCli({QStringLiteral("verify"), m_folder->workspace(), QStringLiteral("--json")})
            .object()[QLatin1String("head")]
            .toString();
    }

    std::unique_ptr<CliFolder> m_folder;
};

void TstAlertsCommand::init()
{
    m_folder = std::make_unique<CliFolder>();
    m_folder->import({{QStringLiteral("people.csv"), people}, {QStringLiteral("plans.csv"), plans},
        {QStringLiteral("visits.csv"), visits()}});
}

void TstAlertsCommand::raisedOnce()
{
    QVERIFY(listed().isEmpty());
    QCOMPARE(raise(), qint64(1));
    const QString before = head();
    QCOMPARE(raise(), qint64(0));
    QCOMPARE(head(), before);
    const CliAnswer text = runCli({QStringLiteral("alerts"), m_folder->workspace(), QStringLiteral("raise"),
        QStringLiteral("--as-of"), lastDay, QStringLiteral("--lang=en")});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("new alerts: 0"), text.output);
}

void TstAlertsCommand::listedByUnitAndState()
{
    QCOMPARE(raise(), qint64(1));
    const CliAnswer answer = ask({QStringLiteral("--as-of"), later});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject alert = answer.object()[QLatin1String("alerts")][0].toObject();
    QCOMPARE(alert[QLatin1String("rule")].toString(), QStringLiteral("R7"));
    QCOMPARE(alert[QLatin1String("metric")].toString(), QStringLiteral("visit"));
    QCOMPARE(alert[QLatin1String("unit")].toString(), QStringLiteral("S1"));
    QCOMPARE(alert[QLatin1String("period")].toString(), QStringLiteral("2026-W03"));
    QCOMPARE(alert[QLatin1String("state")].toString(), QStringLiteral("open"));
    QVERIFY(alert[QLatin1String("acted_at")].isNull());
    QVERIFY(alert[QLatin1String("seconds_to_raise")].toInteger() > 0);
    QVERIFY(alert[QLatin1String("seconds_to_act")].isNull());
    const QJsonObject counts = answer.object()[QLatin1String("counts")].toObject();
    QCOMPARE(counts[QLatin1String("open")].toInt(), 1);
    QCOMPARE(counts[QLatin1String("closed")].toInt(), 0);

    QCOMPARE(listed({QStringLiteral("--unit"), QStringLiteral("华东")}).size(), qsizetype(1));
    QCOMPARE(listed({QStringLiteral("--unit"), QStringLiteral("华南")}).size(), qsizetype(0));
    QCOMPARE(listed({QStringLiteral("--state"), QStringLiteral("open")}).size(), qsizetype(1));
    QCOMPARE(listed({QStringLiteral("--state"), QStringLiteral("closed")}).size(), qsizetype(0));
    QCOMPARE(listed({QStringLiteral("--rule"), QStringLiteral("R7")}).size(), qsizetype(1));
    QCOMPARE(listed({QStringLiteral("--rule"), QStringLiteral("R16")}).size(), qsizetype(0));
    // The week was not over yet.
    QCOMPARE(ask({QStringLiteral("--as-of"), QStringLiteral("2026-01-17")}).object()[QLatin1String("alerts")].toArray(),
        QJsonArray());
    const CliAnswer text = runCli({QStringLiteral("alerts"), m_folder->workspace(), QStringLiteral("--as-of"), later,
        QStringLiteral("--lang=en")});
    QVERIFY2(QString::fromUtf8(text.output).contains(QStringLiteral("王芳")), text.output);
}

void TstAlertsCommand::explained()
{
    QCOMPARE(raise(), qint64(1));
    const QJsonObject alert = listed({QStringLiteral("--explain")})[0].toObject();
    const QJsonArray steps = alert[QLatin1String("arithmetic")].toArray();
    QVERIFY(!steps.isEmpty());
    QStringList results;
    for (const QJsonValue &step : steps) {
        const QString result = step[QLatin1String("result")].toString();
        QCOMPARE(Evaluator::resultOf(step[QLatin1String("expression")].toString(), result), result);
        results << result;
    }
    // R7: (16 − 20) / 20.
    QVERIFY2(results.contains(QStringLiteral("-20.0%")), qPrintable(results.join(u' ')));
    QVERIFY(!alert[QLatin1String("sources")].toArray().isEmpty());
}

void TstAlertsCommand::commentCallsSomebody()
{
    QCOMPARE(raise(), qint64(1));
    const QString id = visitAlert();
    const CliAnswer said = ask({QStringLiteral("comment"), id, QStringLiteral("--text"),
        QStringLiteral("客户推迟，@陆敏 请支持"), QStringLiteral("--state"), QStringLiteral("explained")});
    QVERIFY2(said.exitCode == 0, said.output);
    QCOMPARE(said.object()[QLatin1String("state")].toString(), QStringLiteral("explained"));
    QCOMPARE(said.object()[QLatin1String("mentioned")].toArray(), QJsonArray{QStringLiteral("陆敏")});
    const QJsonArray mine = listed({QStringLiteral("--mentioned"), QStringLiteral("陆敏")});
    QCOMPARE(mine.size(), qsizetype(1));
    const QJsonObject comment = mine[0][QLatin1String("comments")][0].toObject();
    QCOMPARE(comment[QLatin1String("author")].toString(), QStringLiteral("tester"));
    QCOMPARE(comment[QLatin1String("state")].toString(), QStringLiteral("explained"));
    QVERIFY(mine[0][QLatin1String("seconds_to_act")].isDouble());
    QCOMPARE(listed({QStringLiteral("--mentioned"), QStringLiteral("赵磊")}).size(), qsizetype(0));
}

void TstAlertsCommand::closedWithWordsOnly()
{
    QCOMPARE(raise(), qint64(1));
    const QString id = visitAlert();
    const QString before = head();
    const CliAnswer silent = ask({QStringLiteral("close"), id});
    QCOMPARE(silent.exitCode, 2);
    QVERIFY(!silent.object()[QLatin1String("error")][QLatin1String("message")].toString().isEmpty());
    QCOMPARE(head(), before);
    const CliAnswer closed = ask({QStringLiteral("close"), id, QStringLiteral("--text"), QStringLiteral("本周补齐")});
    QVERIFY2(closed.exitCode == 0, closed.output);
    QCOMPARE(listed({QStringLiteral("--state"), QStringLiteral("closed")}).size(), qsizetype(1));
    // It never goes back.
    const QString after = head();
    QCOMPARE(ask({QStringLiteral("comment"), id, QStringLiteral("--text"), QStringLiteral("x"),
                     QStringLiteral("--state"), QStringLiteral("open")})
                 .exitCode,
        2);
    QCOMPARE(head(), after);
}

void TstAlertsCommand::explainedWithWordsOnly()
{
    QCOMPARE(raise(), qint64(1));
    const QString before = head();
    const CliAnswer silent = ask({QStringLiteral("comment"), visitAlert(), QStringLiteral("--state=explained")});
    QCOMPARE(silent.exitCode, 2);
    QVERIFY(silent.object()[QLatin1String("error")][QLatin1String("message")].toString().contains(
        QStringLiteral("explained with words")));
    QCOMPARE(head(), before);
    QVERIFY(listed()[0][QLatin1String("seconds_to_act")].isNull());
}

void TstAlertsCommand::laterDataWithdraw()
{
    QCOMPARE(raise(), qint64(1));
    const CliAnswer import = runCli({QStringLiteral("import"), m_folder->workspace(),
        m_folder->write(
            QStringLiteral("late.csv"), "跟进编号,跟进时间,跟进人,跟进方式\nF99,2026-01-13 11:00,S1,拜访\n")});
    QVERIFY2(import.exitCode == 0, import.errors + import.output);
    const CliAnswer answer = ask({QStringLiteral("raise"), QStringLiteral("--as-of"), lastDay});
    QCOMPARE(answer.object()[QLatin1String("raised")].toInt(-1), 0);
    QCOMPARE(answer.object()[QLatin1String("withdrawn")].toInt(-1), 1);
    const QJsonObject alert = listed()[0].toObject();
    QVERIFY(alert[QLatin1String("withdrawn")].toBool());
    QCOMPARE(alert[QLatin1String("state")].toString(), QStringLiteral("closed"));
    const QJsonObject comment = alert[QLatin1String("comments")][0].toObject();
    QCOMPARE(comment[QLatin1String("author")].toString(), QStringLiteral("Waterline"));
    QVERIFY(comment[QLatin1String("text")].toString().contains(QStringLiteral("17 of 20 planned")));
}

void TstAlertsCommand::raisedLaterIsMarked()
{
    QCOMPARE(raise(), qint64(1));
    const auto text = [this](const QString &asOf) {
        return runCli({QStringLiteral("alerts"), m_folder->workspace(), QStringLiteral("--as-of"), asOf,
                          QStringLiteral("--lang=en")})
            .output;
    };
    QVERIFY2(text(lastDay).contains("(raised later)"), text(lastDay));
    QVERIFY2(!text(later).contains("(raised later)"), text(later));
}

void TstAlertsCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown action") << QStringList{QStringLiteral("ring")};
    QTest::newRow("no alert") << QStringList{QStringLiteral("comment")};
    QTest::newRow("unknown alert") << QStringList{
        QStringLiteral("close"), QStringLiteral("1"), QStringLiteral("--text=x")};
    QTest::newRow("no number") << QStringList{QStringLiteral("close"), QStringLiteral("x"), QStringLiteral("--text=x")};
    QTest::newRow("unknown state") << QStringList{QStringLiteral("list"), QStringLiteral("--state=angry")};
    QTest::newRow("an option of another action") << QStringList{QStringLiteral("raise"), QStringLiteral("--text=x")};
    QTest::newRow("an alert for the list") << QStringList{QStringLiteral("list"), QStringLiteral("1")};
}

void TstAlertsCommand::wrongUse()
{
    QFETCH(QStringList, arguments);
    const QString before = head();
    QCOMPARE(ask(arguments).exitCode, 2);
    QCOMPARE(head(), before);
}

QTEST_GUILESS_MAIN(TstAlertsCommand)
#include "tst_alertscommand.moc"
