#include "store/verify.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

const QByteArray header = "商机编号,客户,负责人,产品,阶段,立项日期,阶段更新日期,关闭日期,金额\n";

}

class TstOpportunityImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheHistory_data();
    void keepsTheHistory();
    void movesOnAndKeepsWhatWas();
    void endThatIsCorrectedIsRevised_data();
    void endThatIsCorrectedIsRevised();
    void correctionOfAnEndCanBeReverted();
    void changeWithoutADayIsOfTheDayItWasSeen();
    void changeWithoutADayIsNeverBeforeWhatIsKnown();
    void openingDayStandsForTheFirstSightOnly();
    void knowsTheHeaderWords_data();
    void knowsTheHeaderWords();
    void missingColumnsLeaveValuesAsTheyAre();
    void categoryOfTheProduct_data();
    void categoryOfTheProduct();
    void sameFileTwiceChangesNothing();
    void rowsAreRejectedWithAReason_data();
    void rowsAreRejectedWithAReason();
    void unknownNamesAreCreatedWhenAllowed();
    void rejectedRowCreatesNobody();

private:
    [[nodiscard]] QString row()
    {
        return line(
            QStringLiteral(
                "SELECT o.code, coalesce(c.code, '-'), coalesce(p.code, '-'), o.product, o.stage, o.outcome, "
                "coalesce(o.opened_on, '-'), coalesce(o.closed_on, '-'), coalesce(o.amount, '-') FROM opportunity o "
                "LEFT JOIN customer c ON c.id = o.customer LEFT JOIN person p ON p.id = o.owner ORDER BY o.code"),
            9);
    }
    [[nodiscard]] QString history()
    {
        return line(
            QStringLiteral("SELECT stage, outcome, substr(event_at, 1, 10) FROM stage_change ORDER BY event_at, id"),
            3);
    }
    [[nodiscard]] QString line(const QString &sql, int columns)
    {
        QStringList lines;
        Query query(m_test->connection(), sql);
        query.exec();
        query.forEach([&](const Row &row) {
            QStringList words;
            for (int i = 0; i < columns; ++i)
                words << row.text(i);
            lines << words.join(u' ');
        });
        return lines.join(QStringLiteral("; "));
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstOpportunityImport::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("customers.csv"), "客户编号,客户名称\nC1,Acme\n"));
}

void TstOpportunityImport::keepsTheHistory_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("history");
    QTest::newRow("open, with both days") << QByteArray("O1,C1,S1,Crane,谈判,2026-01-03,2026-01-10,,1200\n")
                                          << QStringLiteral("O1 C1 S1 Crane 谈判 open 2026-01-03 - 120000")
                                          << QStringLiteral("opened open 2026-01-03; 谈判 open 2026-01-10");
    QTest::newRow("open since its first day")
        << QByteArray("O1,C1,S1,Crane,谈判,2026-01-03,,,\n")
        << QStringLiteral("O1 C1 S1 Crane 谈判 open 2026-01-03 - -") << QStringLiteral("谈判 open 2026-01-03");
    QTest::newRow("won: closed on the day of closing")
        << QByteArray("O1,C1,S1,Crane,赢单,2026-01-03,2026-01-09,2026-01-10,1.5万\n")
        << QStringLiteral("O1 C1 S1 Crane 赢单 won 2026-01-03 2026-01-10 1500000")
        << QStringLiteral("opened open 2026-01-03; 赢单 won 2026-01-10");
    QTest::newRow("lost: else on the day of the stage")
        << QByteArray("O1,C1,S1,Crane,输单,2026-01-03,2026-01-09,,\n")
        << QStringLiteral("O1 C1 S1 Crane 输单 lost 2026-01-03 2026-01-09 -")
        << QStringLiteral("opened open 2026-01-03; 输单 lost 2026-01-09");
    QTest::newRow("an expected day of closing closes nothing")
        << QByteArray("O1,C1,S1,Crane,谈判,2026-01-03,,2026-06-30,\n")
        << QStringLiteral("O1 C1 S1 Crane 谈判 open 2026-01-03 - -") << QStringLiteral("谈判 open 2026-01-03");
    QTest::newRow("won on its first day")
        << QByteArray("O1,C1,S1,Crane,Won,2026-01-03,,2026-01-03,\n")
        << QStringLiteral("O1 C1 S1 Crane Won won 2026-01-03 2026-01-03 -") << QStringLiteral("Won won 2026-01-03");
    QTest::newRow("without any day there is no history")
        << QByteArray("O1,,,Crane,谈判,,,,\n") << QStringLiteral("O1 - - Crane 谈判 open - - -") << QString();
}

void TstOpportunityImport::keepsTheHistory()
{
    QFETCH(QByteArray, csv);
    const auto report = m_test->importText(QStringLiteral("o.csv"), header + csv);
    QVERIFY_OK(report);
    QCOMPARE(report->entity, QStringLiteral("opportunities"));
    QCOMPARE(report->counts.created, 1);
    QTEST(row(), "row");
    QTEST(history(), "history");
}

void TstOpportunityImport::movesOnAndKeepsWhatWas()
{
    QVERIFY_OK(
        m_test->importText(QStringLiteral("a.csv"), header + "O1,C1,S1,Crane,谈判,2026-01-03,2026-01-10,,1200\n"));
    const auto report =
        m_test->importText(QStringLiteral("b.csv"), header + "O1,C1,S1,Crane,赢单,2026-01-03,,2026-01-17,1300\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.changed, 1);
    QCOMPARE(history(), QStringLiteral("opened open 2026-01-03; 谈判 open 2026-01-10; 赢单 won 2026-01-17"));
    QVERIFY_OK(m_test->workspace->revert(report->batch, QStringLiteral("test")));
    QCOMPARE(row(), QStringLiteral("O1 C1 S1 Crane 谈判 open 2026-01-03 - 120000"));
    QCOMPARE(history(), QStringLiteral("opened open 2026-01-03; 谈判 open 2026-01-10"));
}

void TstOpportunityImport::endThatIsCorrectedIsRevised_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("history");
    const QByteArray won = "O1,C1,S1,Crane,赢单,2026-01-01,,2026-01-14,100\n";
    QTest::newRow("another closing day") << won << QByteArray("O1,C1,S1,Crane,赢单,2026-01-01,,2026-01-21,100\n")
                                         << "opened open 2026-01-01; 赢单 won 2026-01-21";
    QTest::newRow("an earlier closing day") << won << QByteArray("O1,C1,S1,Crane,赢单,2026-01-01,,2026-01-07,100\n")
                                            << "opened open 2026-01-01; 赢单 won 2026-01-07";
    QTest::newRow("lost after all") << won << QByteArray("O1,C1,S1,Crane,输单,2026-01-01,,2026-01-21,100\n")
                                    << "opened open 2026-01-01; 输单 lost 2026-01-21";
    QTest::newRow("lost after all, without a day: seen on the day of the import")
        << won << QByteArray("O1,C1,S1,Crane,输单,2026-01-01,,,100\n")
        << "opened open 2026-01-01; 输单 lost 2026-02-02";
    QTest::newRow("won after all") << QByteArray("O1,C1,S1,Crane,输单,2026-01-01,,2026-01-14,100\n")
                                   << QByteArray("O1,C1,S1,Crane,赢单,2026-01-01,,2026-01-15,100\n")
                                   << "opened open 2026-01-01; 赢单 won 2026-01-15";
    QTest::newRow("another day of the stage") << QByteArray("O1,C1,S1,Crane,赢单,2026-01-01,2026-01-14,,100\n")
                                              << QByteArray("O1,C1,S1,Crane,赢单,2026-01-01,2026-01-16,,100\n")
                                              << "opened open 2026-01-01; 赢单 won 2026-01-16";
    QTest::newRow("paid for later is the same end")
        << won << QByteArray("O1,C1,S1,Crane,已回款,2026-01-01,2026-02-01,,100\n")
        << "opened open 2026-01-01; 赢单 won 2026-01-14; 已回款 won 2026-02-01";
    QTest::newRow("paid for, with another closing day")
        << won << QByteArray("O1,C1,S1,Crane,已回款,2026-01-01,2026-02-01,2026-01-20,100\n")
        << "opened open 2026-01-01; 已回款 won 2026-01-20";
    QTest::newRow("open again: both ends happened")
        << won << QByteArray("O1,C1,S1,Crane,谈判,2026-01-01,2026-01-16,,100\n")
        << "opened open 2026-01-01; 赢单 won 2026-01-14; 谈判 open 2026-01-16";
}

void TstOpportunityImport::endThatIsCorrectedIsRevised()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    m_test->clock = FixedClock(QDateTime(QDate(2026, 2, 2), QTime(9, 0)));
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), header + first));
    const auto report = m_test->importText(QStringLiteral("b.csv"), header + second);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.changed, 1);
    QTEST(history(), "history");
    const auto again = m_test->importText(QStringLiteral("b.csv"), header + second);
    QVERIFY_OK(again);
    QVERIFY(again->state == ImportReport::State::NothingToDo);
    QTEST(history(), "history");
    if (qstrcmp(QTest::currentDataTag(), "paid for later is the same end") == 0)
        QVERIFY(row().contains(QStringLiteral("2026-01-14")));
    const auto verified = verifyChain(m_test->connection(), workspaceSchema());
    QVERIFY_OK(verified);
    QVERIFY(verified->isOk());
}

void TstOpportunityImport::correctionOfAnEndCanBeReverted()
{
    QVERIFY_OK(
        m_test->importText(QStringLiteral("a.csv"), header + "O1,C1,S1,Crane,赢单,2026-01-01,,2026-01-14,100\n"));
    const QString before = history();
    const auto report =
        m_test->importText(QStringLiteral("b.csv"), header + "O1,C1,S1,Crane,输单,2026-01-01,,2026-01-21,100\n");
    QVERIFY_OK(report);
    QVERIFY_OK(m_test->workspace->revert(report->batch, QStringLiteral("test")));
    QCOMPARE(history(), before);
}

void TstOpportunityImport::changeWithoutADayIsOfTheDayItWasSeen()
{
    m_test->clock = FixedClock(QDateTime(QDate(2026, 2, 2), QTime(9, 0)));
    QVERIFY_OK(m_test->importText(QStringLiteral("s1.csv"), "商机编号,阶段,创建日期\nO9,初步接触,2026-01-01\n"));
    QCOMPARE(history(), QStringLiteral("初步接触 open 2026-01-01"));
    m_test->clock = FixedClock(QDateTime(QDate(2026, 2, 9), QTime(9, 0)));
    QVERIFY_OK(m_test->importText(QStringLiteral("s2.csv"), "商机编号,阶段,创建日期\nO9,商务谈判,2026-01-01\n"));
    QCOMPARE(history(), QStringLiteral("初步接触 open 2026-01-01; 商务谈判 open 2026-02-09"));
    m_test->clock = FixedClock(QDateTime(QDate(2026, 2, 16), QTime(9, 0)));
    const auto again = m_test->importText(QStringLiteral("s2.csv"), "商机编号,阶段,创建日期\nO9,商务谈判,2026-01-01\n");
    QVERIFY_OK(again);
    QVERIFY(again->state == ImportReport::State::NothingToDo);
    QVERIFY_OK(m_test->importText(QStringLiteral("s3.csv"), "商机编号,阶段\nO9,赢单\n"));
    QCOMPARE(history(), QStringLiteral("初步接触 open 2026-01-01; 商务谈判 open 2026-02-09; 赢单 won 2026-02-16"));
}

void TstOpportunityImport::changeWithoutADayIsNeverBeforeWhatIsKnown()
{
    m_test->clock = FixedClock(QDateTime(QDate(2026, 2, 2), QTime(9, 0)));
    QVERIFY_OK(
        m_test->importText(QStringLiteral("a.csv"), header + "O1,C1,S1,Crane,谈判,2026-01-03,2026-02-05,,1200\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("b.csv"), "商机编号,阶段\nO1,方案\n"));
    QCOMPARE(history(), QStringLiteral("opened open 2026-01-03; 谈判 open 2026-02-05; 方案 open 2026-02-05"));
}

void TstOpportunityImport::openingDayStandsForTheFirstSightOnly()
{
    // Seen first without any day; when its day of opening comes to be known, it is still in the same stage.
    m_test->clock = FixedClock(QDateTime(QDate(2026, 2, 2), QTime(9, 0)));
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), "商机编号,阶段\nO1,谈判\nO2,谈判\n"));
    QCOMPARE(history(), QString());
    QVERIFY_OK(m_test->importText(
        QStringLiteral("b.csv"), "商机编号,阶段,创建日期\nO1,谈判,2026-01-03\nO2,方案,2026-01-04\n"));
    QCOMPARE(history(), QStringLiteral("谈判 open 2026-01-03; opened open 2026-01-04; 方案 open 2026-02-02"));
}

void TstOpportunityImport::knowsTheHeaderWords_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("建立日期, 阶段日期") << QByteArray("商机编号,阶段,建立日期,阶段日期");
    QTest::newRow("建立时间, 阶段变更时间") << QByteArray("商机编号,阶段,建立时间,阶段变更时间");
    QTest::newRow("新建日期, 当前阶段日期") << QByteArray("商机编号,阶段,新建日期,当前阶段日期");
    QTest::newRow("录入日期, 阶段开始日期") << QByteArray("商机编号,阶段,录入日期,阶段开始日期");
    QTest::newRow("Creation Date, Stage Entry Date") << QByteArray("opp id,stage,Creation Date,Stage Entry Date");
    QTest::newRow("Created At, Stage Start Date") << QByteArray("opp id,stage,Created At,Stage Start Date");
}

void TstOpportunityImport::knowsTheHeaderWords()
{
    QFETCH(QByteArray, header);
    const auto report = m_test->importText(QStringLiteral("o.csv"), header + "\nO1,谈判,2026-01-01,2026-01-05\n");
    QVERIFY_OK(report);
    QCOMPARE(report->entity, QStringLiteral("opportunities"));
    QCOMPARE(history(), QStringLiteral("opened open 2026-01-01; 谈判 open 2026-01-05"));
}

void TstOpportunityImport::missingColumnsLeaveValuesAsTheyAre()
{
    QVERIFY_OK(
        m_test->importText(QStringLiteral("a.csv"), header + "O1,C1,S1,Crane,赢单,2026-01-03,,2026-01-17,1300\n"));
    const QString before = row();
    const auto same = m_test->importText(QStringLiteral("b.csv"), "商机编号,阶段\nO1,赢单\n");
    QVERIFY_OK(same);
    QVERIFY(same->state == ImportReport::State::NothingToDo);
    QCOMPARE(row(), before);
    // Open again: what was closed is so no more.
    QVERIFY_OK(m_test->importText(QStringLiteral("c.csv"), "商机编号,阶段\nO1,谈判\n"));
    QCOMPARE(row(), QStringLiteral("O1 C1 S1 Crane 谈判 open 2026-01-03 - 130000"));
}

void TstOpportunityImport::categoryOfTheProduct_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"品类", "产品类别", "产品大类", "category", "Product Category"})
        QTest::newRow(word) << QByteArray(word);
}

void TstOpportunityImport::categoryOfTheProduct()
{
    QFETCH(QByteArray, word);
    const auto category = [&](const QString &condition) {
        return m_test->count(QStringLiteral("SELECT count(*) FROM opportunity WHERE category ") + condition);
    };
    const QByteArray columns = "商机编号,产品," + word + ",阶段\n";
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), columns + "O1,Crane,高毛利,谈判\nO2,Crane,,谈判\n"));
    QCOMPARE(category(QStringLiteral("= '高毛利' AND product = 'Crane'")), 1);
    QCOMPARE(category(QStringLiteral("IS NULL AND product = 'Crane'")), 1);
    QVERIFY_OK(m_test->importText(QStringLiteral("b.csv"), "商机编号,产品,阶段\nO1,Hook,谈判\n"));
    QCOMPARE(category(QStringLiteral("= '高毛利' AND product = 'Hook'")), 1);
    QVERIFY_OK(m_test->importText(QStringLiteral("c.csv"), columns + "O1,Hook,,谈判\n"));
    QCOMPARE(category(QStringLiteral("IS NULL")), 2);
}

void TstOpportunityImport::sameFileTwiceChangesNothing()
{
    const QByteArray csv =
        header + "O1,C1,S1,Crane,赢单,2026-01-03,,2026-01-17,1300\nO2,C1,S1,Crane,谈判,2026-01-03,,,\n";
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), csv));
    const QString before = m_test->dump();
    const auto again = m_test->importText(QStringLiteral("a.csv"), csv);
    QVERIFY_OK(again);
    QVERIFY(again->state == ImportReport::State::NothingToDo);
    QCOMPARE(m_test->dump(), before);
}

void TstOpportunityImport::rowsAreRejectedWithAReason_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown customer") << QByteArray("O1,C9,S1,Crane,谈判,,,,\n") << QStringLiteral("客户")
                                      << QStringLiteral("C9");
    QTest::newRow("unknown owner") << QByteArray("O1,C1,S9,Crane,谈判,,,,\n") << QStringLiteral("负责人")
                                   << QStringLiteral("S9");
    QTest::newRow("closed before it was opened") << QByteArray("O1,C1,S1,Crane,赢单,2026-01-03,,2026-01-02,\n")
                                                 << QStringLiteral("关闭日期") << QStringLiteral("before");
    QTest::newRow("no stage") << QByteArray("O1,C1,S1,Crane,,,,,\n") << QStringLiteral("阶段")
                              << QStringLiteral("empty");
    QTest::newRow("no number") << QByteArray(",C1,S1,Crane,谈判,,,,\n") << QStringLiteral("商机编号")
                               << QStringLiteral("empty");
    QTest::newRow("an amount in words") << QByteArray("O1,C1,S1,Crane,谈判,,,,很多\n") << QStringLiteral("金额")
                                        << QStringLiteral("很多");
}

void TstOpportunityImport::rowsAreRejectedWithAReason()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, reason);
    const auto report = m_test->importText(QStringLiteral("o.csv"), header + csv);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 0, 0, 0, 0, 1}));
    QTEST(report->rejects[0].column, "column");
    QVERIFY2(report->rejects[0].reason.contains(reason), qPrintable(report->rejects[0].reason));
    QCOMPARE(row(), QString());
    QCOMPARE(history(), QString());
}

void TstOpportunityImport::unknownNamesAreCreatedWhenAllowed()
{
    QVERIFY_OK(
        m_test->importText(QStringLiteral("o.csv"), header + "O1,Newco,陈九,Crane,谈判,2026-01-03,,,\n", {}, true));
    QCOMPARE(row(), QStringLiteral("O1 Newco 陈九 Crane 谈判 open 2026-01-03 - -"));
    QCOMPARE(m_test->count(QStringLiteral(
                 "SELECT count(*) FROM customer c JOIN person p ON p.id = c.owner WHERE p.name = '陈九'")),
        1);
}

void TstOpportunityImport::rejectedRowCreatesNobody()
{
    const auto report = m_test->importText(QStringLiteral("o.csv"),
        header
            + "O1,Newco,陈九,Crane,赢单,2026-01-03,,2026-01-02,\nO2,C1,S1,Crane,谈判,,,,\nO2,Newco,陈九,Crane,谈判,,,,"
              "\n",
        {}, true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 1, 0, 0, 0, 2}));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM person")), 1);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM customer")), 1);
}

QTEST_GUILESS_MAIN(TstOpportunityImport)
#include "tst_opportunityimport.moc"
