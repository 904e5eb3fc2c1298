#include "cli/goldengoals.h"

#include <QtTest>

#include <map>

using namespace waterline;

namespace {

/// After everything: whatever the clock says, all that is published and all facts are seen.
const QStringList atTheEnd{QStringLiteral("--as-of"), QStringLiteral("2099-01-01")};

/// The results that a number's explanation prints.
QStringList resultsOf(const QJsonObject &explained)
{
    QStringList results;
    for (const QJsonValue &step : explained.value(QStringLiteral("arithmetic")).toArray())
        results << step[QLatin1String("result")].toString();
    return results;
}

} // namespace

class TstGoalsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_golden = std::make_unique<GoldenGoals>(); }
    void amountsAsPeopleWriteThem();
    void fiscalYearOfTheSettings();
    void pinHolds();
    void everyActionAnswers_data();
    void everyActionAnswers();
    void refusedChangesNothing_data();
    void refusedChangesNothing();
    void lintNamesWhatIsMissing();
    void lintWarnsOfHazards();
    void shareIsSetInPercent();
    void acknowledgedByOne();
    void threeThingsToday();
    void treeAsOfShowsTheVersionOfThen_data();
    void treeAsOfShowsTheVersionOfThen();
    void sharesAreSharesEverywhere();
    void everyCellRecomputes_data();
    void everyCellRecomputes();

private:
    /// Goals of 2026 with a share, and of a year so far ahead that they are published before it whatever the clock
    /// says.
    [[nodiscard]] QString withShareAndYearAhead();
    [[nodiscard]] QString demoCompany() const;

    std::unique_ptr<GoldenGoals> m_golden;
};

void TstGoalsCommand::amountsAsPeopleWriteThem()
{
    const QString workspace = m_golden->copyOf(m_golden->imported());
    QCOMPARE(
        runCli(GoldenGoals::goals(workspace, words("set --metric signed --period 2026 --value 5800万"))).exitCode, 0);
    QCOMPARE(askJson(GoldenGoals::goals(workspace, words("tree --period 2026")))
                 .object()[QLatin1String("total")][QLatin1String("value")],
        QJsonValue(QStringLiteral("58000000.00")));
    QCOMPARE(
        runCli(GoldenGoals::goals(workspace, words("set --metric signed --period 2026 --value 1200.50"))).exitCode, 0);
    QCOMPARE(askJson(GoldenGoals::goals(workspace, words("tree --period 2026")))
                 .object()[QLatin1String("total")][QLatin1String("value")],
        QJsonValue(QStringLiteral("1200.50")));
}

void TstGoalsCommand::fiscalYearOfTheSettings()
{
    const QString workspace = m_golden->copyOf(m_golden->imported());
    QCOMPARE(askJson({QStringLiteral("settings"), workspace}).object()[QLatin1String("fiscal_start_month")].toInt(), 1);
    const CliAnswer changed = askJson({QStringLiteral("settings"), workspace, QStringLiteral("fiscal_start_month=4"),
        QStringLiteral("holidays=none")});
    QVERIFY2(changed.exitCode == 0, changed.output);
    QVERIFY(changed.object()[QLatin1String("batch")].isString());
    const QJsonObject now = askJson({QStringLiteral("settings"), workspace}).object();
    QCOMPARE(now[QLatin1String("fiscal_start_month")].toInt(), 4);
    QCOMPARE(now[QLatin1String("holidays")].toString(), QStringLiteral("none"));
    QVERIFY(now[QLatin1String("batch")].isNull());
    // The year 2026 is April 2026 to March 2027 then.
    QCOMPARE(runCli(GoldenGoals::goals(
                        workspace, words("split --metric signed --period 2026 --value 58000000 --by even --down")))
                 .exitCode,
        0);
    const QJsonObject tree =
        askJson(GoldenGoals::goals(workspace, words("tree --period 2026 --columns months"))).object();
    const QJsonArray months = tree[QLatin1String("columns")].toArray();
    QCOMPARE(months.first().toString(), QStringLiteral("2026-04"));
    QCOMPARE(months.last().toString(), QStringLiteral("2027-03"));
}

void TstGoalsCommand::pinHolds()
{
    const QString workspace = m_golden->copyOf(m_golden->published());
    const CliAnswer pinned =
        askJson(GoldenGoals::goals(workspace, words("pin --metric signed --unit 华南 --period 2026")));
    QVERIFY2(pinned.exitCode == 0, pinned.output);
    QVERIFY(pinned.object()[QLatin1String("node")][QLatin1String("pinned")].toBool());
    // The siblings that are not pinned take up the difference.
    const CliAnswer set =
        askJson(GoldenGoals::goals(workspace, words("set --metric signed --unit 华东 --period 2026 --value 8500000")));
    QVERIFY2(set.exitCode == 0, set.output);
    const QJsonObject tree = askJson(GoldenGoals::goals(workspace, words("tree --period 2026"))).object();
    std::map<QString, QString> values;
    for (const QJsonValue &row : tree[QLatin1String("rows")].toArray())
        values[row[QLatin1String("code")].toString()] = row[QLatin1String("value")].toString();
    QCOMPARE(values[QStringLiteral("华东")], QStringLiteral("8500000.00"));
    QCOMPARE(values[QStringLiteral("华南")], QStringLiteral("14500000.00"));
    QCOMPARE(values[QStringLiteral("华北")], QStringLiteral("17500000.00"));
    QCOMPARE(values[QStringLiteral("西南")], QStringLiteral("17500000.00"));
    QCOMPARE(tree[QLatin1String("total")][QLatin1String("value")].toString(), QStringLiteral("58000000.00"));
    const CliAnswer unpinned =
        askJson(GoldenGoals::goals(workspace, words("unpin --metric signed --unit 华南 --period 2026")));
    QVERIFY(!unpinned.object()[QLatin1String("node")][QLatin1String("pinned")].toBool());
}

void TstGoalsCommand::everyActionAnswers_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("inText");
    const auto row = [](const char *arguments, const char *keys, const char *inText) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << words(keys) << QString::fromUtf8(inText);
    };
    row("tree --period 2026", "metric year version unit period columns rows total", "14500000.00");
    row("tree --metric high_margin --period 2026 --explain", "total", "R1");
    row("tree --unit 华南 --period 2026-Q1 --version 1", "rows", "深圳组");
    row("set --metric signed --unit 华南 --period 2026-03 --value 1000000 --keep period",
        "metric batch rows_written node changes change_count", "1000000.00");
    row("set --metric signed --period 2026 --value 60000000 --keep none", "node", "60000000.00");
    row("set --metric lead --unit 华南 --period 2098 --value 500 --keep none --within-capacity", "node", "500");
    row("split --metric signed --period 2026 --by last-year", "split dry_run batch", "25.00%");
    row("split --metric signed --unit 深圳组 --period 2026 --by by-hand --shares 30%,70%", "split", "70.00%");
    row("split --metric signed --unit 深圳组 --period 2026 --by by-hand --shares 2999,7001", "split", "70.01%");
    row("split --metric signed --period 2026-Q1 --by workdays", "split", "2026-02");
    row("split --metric signed --unit G007 --period 2026 --by even --dry-run --explain", "split",
        "Nothing was written");
    row("pin --metric visit --unit 华东 --period 2026-W12", "node batch", "2026-W12");
    row("versions", "versions", "年度目标");
    row("diff", "year before after metrics change_count", "No goal of");
    row("diff 0 1 --year 2026", "metrics", "Signed");
    row("path --metric signed --class KA --customers 40 --conversion 25% --year 2026", "batch", "Noted");
    row("check-in --period 2026-Q1 --day 2026-02-10", "batch", "Noted");
    row("acknowledge --person 陈立 --year 2026", "code name version batch changes", "version 1");
    row("awareness --year 2026 --as-of 2099-01-01", "year version unit as_of rows total", "0/10");
    row("today --person G001 --as-of 2026-03-11", "code name day week workdays_left tasks explanation", "2026-03-11");
}

void TstGoalsCommand::everyActionAnswers()
{
    QFETCH(QString, arguments);
    QFETCH(QStringList, keys);
    QFETCH(QString, inText);
    const CliAnswer json = askJson(GoldenGoals::goals(m_golden->copyOf(m_golden->published()), arguments.split(u' ')));
    QVERIFY2(json.exitCode == 0, json.output + json.errors);
    for (const QString &key : keys)
        QVERIFY2(json.object().contains(key), qPrintable(key + u'\n' + QString::fromUtf8(json.output)));
    int explained = 0;
    QCOMPARE(wrongExplanation(json.object(), explained), QString());
    const CliAnswer text = runCli(GoldenGoals::goals(m_golden->copyOf(m_golden->published()), arguments.split(u' '))
        + QStringList{QStringLiteral("--lang=en")});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(QString::fromUtf8(text.output).contains(inText), text.output);
}

void TstGoalsCommand::refusedChangesNothing_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *arguments, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(arguments) << QString::fromUtf8(sentence);
    };
    row("R1: less than what is pinned", "set --metric signed --period 2026 --value 9000000", "14500000.00");
    row("R1: more than siblings have", "set --metric signed --unit 华东 --period 2026 --value 50000000", "43500000.00");
    row("N4: more than a person can do",
        "set --metric signed --unit G001 --period 2098-W10 --value 99000000 --keep none --within-capacity",
        "best four weeks");
    row("R1: below nothing", "set --metric signed --period 2026 --value=-5", "0.00");
    row("no number", "set --metric signed --period 2026 --value plenty", "plenty");
    row("no whole number of visits", "set --metric visit --period 2026 --value 5.5", "5.5");
    row("unknown metric", "set --metric happiness --period 2026 --value 5", "happiness");
    row("unknown unit", "set --metric signed --unit 火星 --period 2026 --value 5", "火星");
    row("no period", "set --metric signed --period 2026-W54 --value 5", "2026-W54");
    row("unknown total to keep", "set --metric signed --period 2026 --value 5 --keep face", "face");
    row("no value", "set --metric signed --period 2026", "--value");
    row("no metric", "pin --unit 华南", "--metric");
    row("shares that do not make a whole", "split --metric signed --unit 深圳组 --by by-hand --shares 30%,60%", "");
    row("shares for more than there are", "split --metric signed --unit 深圳组 --by by-hand --shares 30%,30%,40%", "");
    row("workdays of units", "split --metric signed --by workdays --axis units", "");
    row("unknown key", "split --metric signed --by gut", "gut");
    row("factors without channels", "split --metric signed --by even --factors KA=3", "--factors");
    row("a value without going down", "split --metric signed --by even --value 5", "--value");
    row("no actual of last year", "split --metric collected --period 2026 --by last-year", "");
    row("an option of another action", "pin --metric signed --reason x", "--reason");
    row("too many words", "tree 2026", "2026");
    row("unknown action", "dance", "dance");
    row("nothing to publish", "publish --year 2026 --reason x", "2026");
    row("unknown version", "diff 1 7", "7");
    row("acknowledging what is not current", "acknowledge --person G001 --version 0 --year 2026", "");
    row("R25: a check-in outside its period", "check-in --period 2026-Q1 --day 2026-07-01", "2026-Q1");
    row("R25: nobody buys", "path --metric signed --class KA --customers 40 --conversion 0% --year 2026", "");
    row("no day", "check-in --period 2026-Q1 --day soon", "soon");
    row("acknowledging for a unit", "acknowledge --person 华南", "华南");
}

void TstGoalsCommand::refusedChangesNothing()
{
    QFETCH(QString, arguments);
    QFETCH(QString, sentence);
    const QString workspace = m_golden->copyOf(m_golden->published());
    QCOMPARE(runCli(GoldenGoals::goals(workspace, words("pin --metric signed --unit 华南 --period 2026"))).exitCode, 0);
    if (QByteArray(QTest::currentDataTag()) == "nothing to publish")
        QCOMPARE(
            runCli(GoldenGoals::goals(workspace, words("unpin --metric signed --unit 华南 --period 2026"))).exitCode,
            0);
    const QString head = headOf(workspace);
    const CliAnswer answer = askJson(GoldenGoals::goals(workspace, arguments.split(u' ')));
    QVERIFY2(answer.exitCode == 2, answer.output);
    const QString message = answer.object()[QLatin1String("error")][QLatin1String("message")].toString();
    QVERIFY2(!message.isEmpty() && message.contains(sentence), answer.output);
    QCOMPARE(headOf(workspace), head);
}

void TstGoalsCommand::lintNamesWhatIsMissing()
{
    const QString workspace = m_golden->copyOf(m_golden->imported());
    QCOMPARE(runCli(GoldenGoals::goals(
                        workspace, words("split --metric signed --period 2026 --value 58000000 --by even --down")))
                 .exitCode,
        0);
    const QString head = headOf(workspace);
    const CliAnswer lint = askJson(GoldenGoals::goals(workspace, words("lint --year 2026")));
    QCOMPARE(lint.exitCode, 1);
    QVERIFY(!lint.object()[QLatin1String("is_publishable")].toBool());
    QStringList named;
    for (const QJsonValue &missing : lint.object()[QLatin1String("missing")].toArray()) {
        if (missing[QLatin1String("kind")].toString() == QStringLiteral("behaviour"))
            named << missing[QLatin1String("code")].toString();
    }
    // R23: a number without a behaviour, of each of the ten.
    named.sort();
    QCOMPARE(named.size(), qsizetype(10));
    QCOMPARE(named.front(), QStringLiteral("G001"));
    const CliAnswer published = askJson(GoldenGoals::goals(workspace, words("publish --year 2026 --reason x")));
    QCOMPARE(published.exitCode, 2);
    QVERIFY(published.object()[QLatin1String("error")][QLatin1String("message")].toString().contains(
        QStringLiteral("陈立")));
    QCOMPARE(headOf(workspace), head);
    QVERIFY(runCli(GoldenGoals::goals(workspace, words("lint --year 2026"))).output.contains("陈立"));
}

void TstGoalsCommand::lintWarnsOfHazards()
{
    const QString workspace = m_golden->copyOf(m_golden->published());
    const auto hazards = [&] {
        QStringList codes;
        for (const QJsonValue &one :
            askJson(GoldenGoals::goals(workspace, words("lint --year 2026 --as-of 2026-01-05")))
                .object()[QLatin1String("hazards")]
                .toArray())
            codes << one[QLatin1String("hazard")].toString();
        codes.removeDuplicates();
        return codes;
    };
    // R25 (a): each region's even goal is last year's equal amount times one factor. (c), (d): nothing was planned.
    QCOMPARE(hazards(),
        (QStringList{QStringLiteral("static-split"), QStringLiteral("missing-path"), QStringLiteral("late-feedback")}));
    // The text names the quarters and the regions too.
    const CliAnswer text = runCli(GoldenGoals::goals(workspace, words("lint --year 2026 --as-of 2026-01-05")));
    for (const char *names : {"2026-Q1, 2026-Q2, 2026-Q3, 2026-Q4\n", "华东, 华北, 华南, 西南\n"})
        QVERIFY2(text.output.contains(names), text.output);
    for (const char *edit : {"split --metric signed --period 2026 --down --by channel-mix --factors 线上=20000,KA=3000",
             "path --metric signed --class KA --customers 40 --conversion 25% --year 2026",
             "check-in --period 2026-Q1 --day 2026-02-10", "check-in --period 2026-Q2 --day 2026-05-12",
             "check-in --period 2026-Q3 --day 2026-08-11", "check-in --period 2026-Q4 --day 2026-11-10"}) {
        const CliAnswer answer = runCli(GoldenGoals::goals(workspace, words(edit)));
        QVERIFY2(answer.exitCode == 0, answer.errors);
    }
    QCOMPARE(hazards(), QStringList());
    QCOMPARE(runCli(GoldenGoals::goals(workspace, words("lint --year 2026 --as-of 2026-01-05"))).exitCode, 0);
}

void TstGoalsCommand::shareIsSetInPercent()
{
    const QString workspace = m_golden->copyOf(m_golden->published());
    const CliAnswer set =
        askJson(GoldenGoals::goals(workspace, words("set --metric high_margin --period 2026 --value 45%")));
    QVERIFY2(set.exitCode == 0, set.output);
    QCOMPARE(set.object()[QLatin1String("node")][QLatin1String("after")].toString(), QStringLiteral("26100000.00"));
    for (const char *place : {"", "--unit G007"}) {
        const CliAnswer tree = askJson(GoldenGoals::goals(workspace,
            words("tree --metric high_margin --period 2026-Q3")
                + QString::fromLatin1(place).split(u' ', Qt::SkipEmptyParts)));
        QCOMPARE(
            tree.object()[QLatin1String("total")][QLatin1String("share_percent")].toString(), QStringLiteral("45.0%"));
    }
    QCOMPARE(runCli(GoldenGoals::goals(workspace, words("publish --year 2026 --reason x"))).exitCode, 0);
    // More than the whole is named and keeps it from being published.
    QCOMPARE(
        runCli(GoldenGoals::goals(workspace, words("set --metric high_margin --period 2026 --value 7000万"))).exitCode,
        0);
    const CliAnswer refused = runCli(GoldenGoals::goals(workspace, words("publish --year 2026 --reason x")));
    QCOMPARE(refused.exitCode, 2);
    const CliAnswer lint = askJson(GoldenGoals::goals(workspace, words("lint --year 2026")));
    QCOMPARE(lint.object()[QLatin1String("missing")][0][QLatin1String("kind")].toString(), QStringLiteral("share"));
    // Of an amount there is no share.
    QCOMPARE(runCli(GoldenGoals::goals(workspace, words("set --metric signed --period 2026 --value 45%"))).exitCode, 2);
}

void TstGoalsCommand::acknowledgedByOne()
{
    const QString workspace = m_golden->copyOf(m_golden->published());
    QCOMPARE(runCli(GoldenGoals::goals(workspace, words("acknowledge --person G007 --year 2026"))).exitCode, 0);
    const auto awareness = [&] {
        return askJson(GoldenGoals::goals(workspace, words("awareness --year 2026") + atTheEnd))
            .object()[QLatin1String("total")]
            .toObject();
    };
    QCOMPARE(awareness()[QLatin1String("percent")].toString(), QStringLiteral("10.0%"));
    QCOMPARE(awareness()[QLatin1String("unaware")].toArray().size(), qsizetype(9));
    const QString head = headOf(workspace);
    const CliAnswer again = askJson(GoldenGoals::goals(workspace, words("acknowledge --person G007 --year 2026")));
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.object()[QLatin1String("batch")].isNull());
    QCOMPARE(headOf(workspace), head);
    // R15: a new version is known to nobody.
    QCOMPARE(runCli(GoldenGoals::goals(workspace,
                        words("set --metric signed --unit G007 --period 2026-03 --value 500000 --keep none")))
                 .exitCode,
        0);
    QCOMPARE(runCli(GoldenGoals::goals(workspace, words("publish --year 2026 --reason 加码"))).exitCode, 0);
    QCOMPARE(awareness()[QLatin1String("percent")].toString(), QStringLiteral("0.0%"));
    const CliAnswer told = askJson(GoldenGoals::goals(workspace, words("acknowledge --person G007 --year 2026")));
    QCOMPARE(told.object()[QLatin1String("version")].toInt(), 2);
    // The change note names the month.
    QVERIFY(told.output.contains("2026-03"));
    QVERIFY(told.output.contains("500000.00"));
}

void TstGoalsCommand::threeThingsToday()
{
    // In a year far ahead, so that the goals are published before it whatever the clock says.
    const QString workspace = m_golden->copyOf(m_golden->imported());
    for (const char *split : {"split --metric lead --period 2098 --value 10000 --by even --down",
             "split --metric visit --period 2098 --value 20000 --by even --down",
             "split --metric proposal --period 2098 --value 5000 --by even --down", "publish --year 2098 --reason x"}) {
        const CliAnswer answer = runCli(GoldenGoals::goals(workspace, words(split)));
        QVERIFY2(answer.exitCode == 0, answer.errors);
    }
    const CliAnswer answer = askJson(GoldenGoals::goals(workspace, words("today --person G007 --as-of 2098-03-12")));
    QVERIFY2(answer.exitCode == 0, answer.output);
    // A Wednesday, of a week in which nothing was done yet.
    QCOMPARE(answer.object()[QLatin1String("day")].toString(), QStringLiteral("2098-03-12"));
    const int left = answer.object()[QLatin1String("workdays_left")].toInt();
    QCOMPARE(left, 3);
    const QJsonArray tasks = answer.object()[QLatin1String("tasks")].toArray();
    QCOMPARE(tasks.size(), qsizetype(3));
    for (const QJsonValue &task : tasks) {
        const int planned = task[QLatin1String("planned")].toInt();
        QVERIFY(planned > 0);
        QCOMPARE(task[QLatin1String("planned_by")].toString(), QStringLiteral("goal"));
        QCOMPARE(task[QLatin1String("goal_version")].toInt(), 1);
        QCOMPARE(task[QLatin1String("left")].toInt(), planned);
        QCOMPARE(task[QLatin1String("due")].toInt(), (planned + left - 1) / left);
    }
    int explained = 0;
    QCOMPARE(wrongExplanation(answer.object(), explained), QString());
    QVERIFY(explained >= 3);
}

void TstGoalsCommand::treeAsOfShowsTheVersionOfThen_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("value");
    QTest::newRow("without it the draft") << "tree --period 2026" << -1 << "59000000.00";
    QTest::newRow("C2: before anything was published") << "tree --period 2026 --as-of 2020-01-01" << 0 << "0.00";
    QTest::newRow("C2: after it, whatever the draft has become")
        << "tree --period 2026 --as-of 2099-01-01" << 1 << "58000000.00";
    QTest::newRow("explained by that version too") << "tree --period 2026 --as-of 2020-01-01 --explain" << 0 << "0.00";
}

void TstGoalsCommand::treeAsOfShowsTheVersionOfThen()
{
    QFETCH(QString, arguments);
    const QString workspace = m_golden->copyOf(m_golden->published());
    QCOMPARE(
        runCli(GoldenGoals::goals(workspace, words("set --metric signed --period 2026 --value 59000000"))).exitCode, 0);
    const CliAnswer answer = askJson(GoldenGoals::goals(workspace, arguments.split(u' ')));
    QVERIFY2(answer.exitCode == 0, answer.errors + answer.output);
    QTEST(answer.object()[QLatin1String("version")].toInt(-1), "version");
    QTEST(answer.object()[QLatin1String("total")][QLatin1String("value")].toString(), "value");
    int explained = 0;
    QCOMPARE(wrongExplanation(answer.object(), explained), QString());
    for (const char *other : {" --draft", " --version 1"}) {
        const CliAnswer both = askJson(GoldenGoals::goals(
            workspace, (QStringLiteral("tree --as-of 2099-01-01") + QLatin1String(other)).split(u' ')));
        QVERIFY(both.exitCode != 0);
    }
}

QString TstGoalsCommand::withShareAndYearAhead()
{
    const QString workspace = m_golden->copyOf(m_golden->published());
    QFile won(m_golden->path(QStringLiteral("opportunities-2098.csv")));
    if (!won.open(QIODevice::WriteOnly)
        || won.write("商机编号,客户编号,负责人工号,阶段,成交日期,合同金额\n"
                     "SG9801,KG001,G001,赢单,2098-02-11,1234567.89\nSG9802,KG013,G007,赢单,2098-08-13,7654321.00\n")
            < 0)
        qFatal("the opportunities cannot be written");
    won.close();
    std::vector<QStringList> steps{{QStringLiteral("import"), workspace, won.fileName()}};
    for (const char *step : {"split --metric high_margin --period 2026 --value 26100000 --by even --down",
             "publish --year 2026 --reason share",
             "split --metric signed --period 2098 --value 60000000 --by even --down",
             "split --metric lead --period 2098 --value 5300 --by even --down",
             "split --metric visit --period 2098 --value 10600 --by even --down",
             "split --metric proposal --period 2098 --value 5300 --by even --down",
             "publish --year 2098 --reason ahead"})
        steps.push_back(GoldenGoals::goals(workspace, words(step)));
    for (const QStringList &step : steps) {
        if (const CliAnswer answer = runCli(step); answer.exitCode != 0)
            qFatal("%s", (answer.errors + answer.output).constData());
    }
    return workspace;
}

QString TstGoalsCommand::demoCompany() const
{
    const QString workspace = m_golden->path(QStringLiteral("demo.waterline"));
    const CliAnswer made = runCli(
        QStringList{QStringLiteral("demo"), workspace} + words("--people 12 --weeks 3 --seed 4 --until 2026-01-21"));
    if (made.exitCode != 0)
        qFatal("%s", made.errors.constData());
    return workspace;
}

void TstGoalsCommand::sharesAreSharesEverywhere()
{
    // 40 % of each region's amount is of high margin; 26.1 of 58 million are 45 %.
    const QJsonObject total = askJson(QStringList{QStringLiteral("heatmap"), withShareAndYearAhead()}
        + words("--metric high_margin --span 2026 --as-of 2099-01-01"))
                                  .object()[QLatin1String("total")][QLatin1String("total")]
                                  .toObject();
    QCOMPARE(total[QLatin1String("actual")].toString(), QStringLiteral("21460000.00"));
    QCOMPARE(total[QLatin1String("share_percent")].toString(), QStringLiteral("40.0%"));
    QCOMPARE(total[QLatin1String("target_share_percent")].toString(), QStringLiteral("45.0%"));
    QCOMPARE(total[QLatin1String("percent")].toString(), QStringLiteral("88.9%"));
}

void TstGoalsCommand::everyCellRecomputes_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char *name, const QString &workspace, const char *arguments) {
        QTest::newRow(name) << workspace << QString::fromUtf8(arguments);
    };
    const QString published = m_golden->published();
    const QString years = withShareAndYearAhead();
    const QString demo = demoCompany();
    row("C11: money by quarters", published, "--metric signed --span 2026 --columns quarters --as-of 2099-01-01");
    row("C11: a region's money by months", published,
        "--metric signed --span 2026-Q1 --columns months --unit 华南 --as-of 2099-01-01");
    row("C11: a person", published, "--metric signed --span 2026 --unit G007 --as-of 2099-01-01");
    row("C11: money while the year runs", years, "--metric signed --span 2098 --columns months --as-of 2098-08-19");
    row("C11: a share", years, "--metric high_margin --span 2026 --columns quarters --as-of 2099-01-01");
    row("C11: visits by weeks", demo, "--metric visit --span 2026-01 --columns weeks --as-of 2026-01-21");
    row("C11: the week", demo, "--week 2026-W03 --as-of 2026-01-21");
    row("C11: the week of a region", demo, "--week 2026-W03 --as-of 2026-01-21 --unit 华东一区");
}

void TstGoalsCommand::everyCellRecomputes()
{
    QFETCH(QString, workspace);
    QFETCH(QString, arguments);
    const QStringList question = QStringList{QStringLiteral("heatmap"), workspace} + arguments.split(u' ');
    const CliAnswer answer = askJson(question + QStringList{QStringLiteral("--explain")});
    QVERIFY2(answer.exitCode == 0, answer.output + answer.errors);
    int explained = 0;
    QCOMPARE(wrongExplanation(answer.object(), explained), QString());
    QVERIFY(explained > 0);
    // What a cell shows is among what its explanation gives.
    QJsonArray rows = answer.object()[QLatin1String("rows")].toArray();
    rows << answer.object()[QLatin1String("total")];
    int compared = 0;
    for (const QJsonValue &row : rows) {
        QJsonArray cells = row[QLatin1String("cells")].toArray();
        if (row.toObject().contains(QStringLiteral("total")))
            cells << row[QLatin1String("total")];
        for (const QJsonValue &cell : cells) {
            QVERIFY(cell.toObject().contains(QStringLiteral("explanation")));
            if (cell[QLatin1String("ratio")].isNull())
                continue;
            const QString percent = cell[QLatin1String("percent")].toString();
            QVERIFY2(resultsOf(cell.toObject()).contains(percent), qPrintable(percent));
            ++compared;
        }
    }
    QVERIFY(compared > 0);
    const CliAnswer text = runCli(question + QStringList{QStringLiteral("--explain"), QStringLiteral("--lang=en")});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("version 1"));
}

QTEST_GUILESS_MAIN(TstGoalsCommand)
#include "tst_goalscommand.moc"
