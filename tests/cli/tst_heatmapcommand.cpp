#include "cli/goldengoals.h"

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
    void scoreOfTheGoldenScenario();
    void scoreIsTheOneOfItsMetrics();
    void scoreWithoutGoalsSaysWhatBringsThem();
    void unknownMetricsAreNamed();

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

void TstHeatmapCommand::scoreOfTheGoldenScenario()
{
    const GoldenGoals golden;
    const QStringList question{QStringLiteral("heatmap"), golden.published(), QStringLiteral("--span"),
        QStringLiteral("2026"), QStringLiteral("--columns"), QStringLiteral("quarters"), QStringLiteral("--as-of"),
        QStringLiteral("2026-12-31"), QStringLiteral("--metric")};
    const QJsonObject score =
        askJson(QStringList(question) << QStringLiteral("composite") << QStringLiteral("--explain")).object();
    const QJsonObject own = askJson(QStringList(question) << QStringLiteral("signed")).object();
    QCOMPARE(score[QLatin1String("metric")], QJsonValue(QStringLiteral("composite")));
    QVERIFY(score[QLatin1String("has_goals")].toBool());
    // R13: only signed has goals, so it counts alone, and 120 % at most.
    const QJsonArray rows = score[QLatin1String("rows")].toArray();
    QVERIFY(!rows.isEmpty());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype i = 0; i < 4; ++i) {
            const QJsonValue cell = rows[row][QLatin1String("cells")][i];
            const QJsonValue same = own[QLatin1String("rows")][row][QLatin1String("cells")][i];
            QCOMPARE(cell[QLatin1String("ratio")].toDouble(), std::min(same[QLatin1String("ratio")].toDouble(), 1.2));
            QCOMPARE(cell[QLatin1String("renormalised")], QJsonValue(true));
            const QJsonArray parts = cell[QLatin1String("parts")].toArray();
            QCOMPARE(parts.size(), 3);
            QCOMPARE(parts[0][QLatin1String("metric")].toString(), QStringLiteral("signed"));
            QCOMPARE(parts[0][QLatin1String("weight")].toInt(), 4000);
            for (const char *key : {"goal", "actual", "ratio", "percent"})
                QCOMPARE(parts[0][QLatin1String(key)], same[QLatin1String(key)]);
            QCOMPARE(parts[1][QLatin1String("left_out")], QJsonValue(true));
            QVERIFY(parts[1][QLatin1String("ratio")].isNull());
            QCOMPARE(cell[QLatin1String("arithmetic")][0][QLatin1String("result")], cell[QLatin1String("percent")]);
        }
    }
    int lines = 0;
    QCOMPARE(wrongExplanation(score, lines), QString());
    QVERIFY(lines > 10);

    const CliAnswer text = runCli(question + words("composite --lang=en"));
    QVERIFY(text.output.contains("Made of: Signed 40%, Collected 30%, High-margin share 30%."));
    QVERIFY(text.output.contains("%*"));
    QVERIFY(text.output.contains("* A metric could not be computed and is left out"));
}

/// Several metrics with goals: the score is what the JSON of its parts says.
void TstHeatmapCommand::scoreIsTheOneOfItsMetrics()
{
    GoldenGoals golden;
    const QString workspace = golden.copyOf(golden.published());
    QFile file(golden.path(QStringLiteral("payments.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("回款编号,回款日期,负责人,回款金额\nP1,2026-03-18,G001,50000.00\n");
    file.close();
    for (const QStringList &step : {QStringList{QStringLiteral("import"), workspace, file.fileName()},
             GoldenGoals::goals(
                 workspace, words("split --metric collected --period 2026 --value 1200000 --by even --down")),
             GoldenGoals::goals(workspace, words("publish --year 2026 --reason 回款"))}) {
        const CliAnswer answer = runCli(step);
        QVERIFY2(answer.exitCode == 0, answer.errors + answer.output);
    }
    const QJsonObject total = askJson({QStringLiteral("heatmap"), workspace, QStringLiteral("--metric=composite"),
                                          QStringLiteral("--span=2026-03"), QStringLiteral("--as-of=2026-12-31")})
                                  .object()[QLatin1String("total")][QLatin1String("total")]
                                  .toObject();
    double points = 0;
    double weights = 0;
    for (const QJsonValue &part : total[QLatin1String("parts")].toArray()) {
        if (part[QLatin1String("left_out")].toBool())
            continue;
        points += part[QLatin1String("weight")].toInt() * std::min(part[QLatin1String("ratio")].toDouble(), 1.2);
        weights += part[QLatin1String("weight")].toInt();
    }
    QCOMPARE(weights, 7000.0);
    QVERIFY(std::abs(points / weights - total[QLatin1String("ratio")].toDouble()) < 0.0002);
    QVERIFY(total[QLatin1String("renormalised")].toBool());
}

void TstHeatmapCommand::scoreWithoutGoalsSaysWhatBringsThem()
{
    const QStringList question{
        QStringLiteral("--metric"), QStringLiteral("composite"), QStringLiteral("--span"), QStringLiteral("2020")};
    const QJsonObject json = ask(QStringList(question) << QStringLiteral("--json")).object();
    QVERIFY(!json[QLatin1String("has_goals")].toBool());
    const QString note = json[QLatin1String("note")].toString();
    QVERIFY2(note.startsWith(QStringLiteral("No published goals of a metric with a weight")), qPrintable(note));
    QVERIFY(json[QLatin1String("total")][QLatin1String("total")][QLatin1String("ratio")].isNull());
    QVERIFY(QString::fromUtf8(ask(question).output).contains(note));
}

void TstHeatmapCommand::unknownMetricsAreNamed()
{
    const CliAnswer answer = ask({QStringLiteral("--metric"), QStringLiteral("score")});
    QVERIFY(answer.exitCode != 0);
    QVERIFY2(answer.errors.contains("high_margin, composite"), answer.errors);
}

QTEST_GUILESS_MAIN(TstHeatmapCommand)
#include "tst_heatmapcommand.moc"
