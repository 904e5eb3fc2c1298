#include "cli/cliprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace waterline;

namespace {

// Week 3 of 2020 is 13 to 19 January. Whatever the clock says, it was imported after that.
const std::pair<QString, QByteArray> files[] = {
    {QStringLiteral("people.csv"), "工号,姓名,大区,团队\nS1,王芳,华东,一组\nS2,李强,华东,一组\n"},
    {QStringLiteral("plans.csv"),
        "周次,工号,线索数计划,拜访量计划,方案提交计划,拜访量实际\n2020-W03,S1,1,10,1,\n2020-W03,S2,,4,,3\n"},
    {QStringLiteral("visits.csv"),
        "编号,跟进时间,跟进人,跟进方式,内容\n"
        "F1,2020-01-13 09:00,S1,线索,a\n"
        "F2,2020-01-14 09:00,S1,拜访,b\n"
        "F3,2020-01-15 10:00,S1,拜访,c\n"},
};

} // namespace

/// What the heatmaps of the command line say of a week that is not over, and of facts that arrived later.
class TstHeatmapCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void weekThatIsNotOverIsNoAlert_data();
    void weekThatIsNotOverIsNoAlert();
    void saysWhatArrivedLater_data();
    void saysWhatArrivedLater();

private:
    [[nodiscard]] CliAnswer ask(const QStringList &arguments) const
    {
        return runCli(QStringList{QStringLiteral("heatmap"), m_folder.filePath(QStringLiteral("w.waterline"))}
            + arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
    }
    [[nodiscard]] static QStringList week(const QString &asOf)
    {
        return {QStringLiteral("--unit"), QStringLiteral("S1"), QStringLiteral("--week"), QStringLiteral("2020-W03"),
            QStringLiteral("--as-of"), asOf};
    }

    QTemporaryDir m_folder;
};

void TstHeatmapCommand::initTestCase()
{
    QStringList arguments{QStringLiteral("import"), m_folder.filePath(QStringLiteral("w.waterline"))};
    for (const auto &[name, bytes] : files) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        arguments << file.fileName();
    }
    const CliAnswer answer = runCli(arguments);
    QVERIFY2(answer.exitCode == 0, answer.errors + answer.output);
}

void TstHeatmapCommand::weekThatIsNotOverIsNoAlert_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<bool>("isAlert");
    QTest::addColumn<QString>("pace");
    QTest::addColumn<bool>("isBelowPace");
    QTest::addColumn<QString>("sentence");
    // Ten visits are planned: two by the end of Tuesday would be on pace, and 1.6 is the line.
    QTest::newRow("C12: not begun") << "2020-01-12"
                                    << "ahead" << 0 << "0.0% (0/10)" << false << "n/a" << false
                                    << "The week has not begun, so nothing is marked yet.";
    QTest::newRow("C12: on Monday no workday is over")
        << "2020-01-13T18:00"
        << "running" << 0 << "0.0% (0/10)" << false << "n/a" << false
        << "The week still runs and none of its workdays is over, so nothing is marked yet.";
    QTest::newRow("R16: one of two by Tuesday is below the pace")
        << "2020-01-14"
        << "running" << 2 << "10.0% (1/10) !" << false << "25.0%" << true
        << "The week still runs, 2 of 5 workdays are over: marked is what is below 80% of their pace.";
    QTest::newRow("R7: when it is over it is held against the plan")
        << "2020-01-19"
        << "over" << 5 << "20.0% (2/10) !" << true << "n/a" << false << "";
}

void TstHeatmapCommand::weekThatIsNotOverIsNoAlert()
{
    QFETCH(QString, asOf);
    const CliAnswer answer = ask(week(asOf) << QStringLiteral("--json"));
    QVERIFY2(answer.exitCode == 0, answer.errors + answer.output);
    const QJsonObject json = answer.object();
    QTEST(json[QLatin1String("phase")].toString(), "phase");
    QTEST(json[QLatin1String("elapsed")].toInt(), "elapsed");
    QCOMPARE(json[QLatin1String("workdays")].toInt(), 5);
    const QJsonObject visits = json[QLatin1String("total")][QLatin1String("cells")][1].toObject();
    QTEST(visits[QLatin1String("alert")].toBool(), "isAlert");
    QTEST(visits[QLatin1String("pace_percent")].toString(), "pace");
    QTEST(visits[QLatin1String("below_pace")].toBool(), "isBelowPace");

    // C12: one metric over time says the same of that week.
    const QJsonObject overTime =
        ask({QStringLiteral("--unit"), QStringLiteral("S1"), QStringLiteral("--metric"), QStringLiteral("visit"),
                QStringLiteral("--span"), QStringLiteral("2020-W03"), QStringLiteral("--columns"),
                QStringLiteral("weeks"), QStringLiteral("--as-of"), asOf, QStringLiteral("--json")})
            .object();
    for (const char *key : {"percent", "pace_percent", "below_pace"})
        QCOMPARE(
            overTime[QLatin1String("total")][QLatin1String("total")][QLatin1String(key)], visits[QLatin1String(key)]);
    QCOMPARE(
        overTime[QLatin1String("total")][QLatin1String("total")][QLatin1String("phase")], json[QLatin1String("phase")]);

    const QString text = QString::fromUtf8(ask(week(asOf)).output);
    QFETCH(QString, figure);
    QVERIFY2(text.contains(figure), qPrintable(text));
    QVERIFY2(figure.endsWith(u'!') || !text.contains(u'!'), qPrintable(text));
    QFETCH(QString, sentence);
    QVERIFY2(
        sentence.isEmpty() ? !text.contains(QStringLiteral("The week")) : text.contains(sentence), qPrintable(text));
}

void TstHeatmapCommand::saysWhatArrivedLater_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("late");
    const QString asOf = QStringLiteral("--as-of");
    const QStringList period{
        QStringLiteral("--metric"), QStringLiteral("visit"), QStringLiteral("--span"), QStringLiteral("2020-01"), asOf};
    const QStringList ofWeek{QStringLiteral("--week"), QStringLiteral("2020-W03"), asOf};
    QTest::newRow("C2: a week, by Tuesday") << (QStringList(ofWeek) << QStringLiteral("2020-01-14")) << 2;
    // Its end sees the summary of the other one too.
    QTest::newRow("C2: a week, by its end") << (QStringList(ofWeek) << QStringLiteral("2020-01-19")) << 4;
    QTest::newRow("C2: a week, after the import") << (QStringList(ofWeek) << QStringLiteral("2099-01-19")) << 0;
    QTest::newRow("C2: a month, by Tuesday") << (QStringList(period) << QStringLiteral("2020-01-14")) << 1;
    QTest::newRow("C2: a month, by its end") << (QStringList(period) << QStringLiteral("2020-01-31")) << 3;
    QTest::newRow("C2: a month, after the import") << (QStringList(period) << QStringLiteral("2099-01-31")) << 0;
}

void TstHeatmapCommand::saysWhatArrivedLater()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, late);
    const QJsonObject json = ask(QStringList(arguments) << QStringLiteral("--json")).object();
    QCOMPARE(json[QLatin1String("late_facts")].toInt(-1), late);
    QCOMPARE(json[QLatin1String("late_facts_at_least")], QJsonValue(false));
    const QString text = QString::fromUtf8(ask(arguments).output);
    const QString sentence = QStringLiteral("shown here were recorded only after ") + arguments.last();
    QVERIFY2(text.contains(sentence) == (late > 0), qPrintable(text));
}

QTEST_GUILESS_MAIN(TstHeatmapCommand)
#include "tst_heatmapcommand.moc"
