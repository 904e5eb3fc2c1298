#include "followups/followupstore.h"
#include "store/verify.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

const QByteArray header = "跟进编号,跟进时间,跟进人,客户,跟进方式,内容,证据\n";

}

class TstFollowUpImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isKnownByItsNumber();
    void isKnownByItsContentWithoutANumber();
    void missingColumnsLeaveValuesAsTheyAre();
    void emptyCellEmpties();
    void sameNumberTwiceInOneFile();
    void sameNumberTwiceInALaterFile();
    void withoutAnActionItIsAContact();
    void rowsAreRejectedWithAReason_data();
    void rowsAreRejectedWithAReason();
    void plansAreNoFollowUps_data();
    void plansAreNoFollowUps();
    void statesOfSomethingElse_data();
    void statesOfSomethingElse();
    void doneBeforeDue();
    void rejectedRowCreatesNobody();
    void knownAndUnknownNamesInTurn();
    void rollupFollowsEveryChange();

private:
    [[nodiscard]] QStringList rows()
    {
        QStringList lines;
        Query query(m_test->connection(),
            QStringLiteral("SELECT f.code, f.event_at, p.code, coalesce(c.code, '-'), f.action, f.channel, f.content, "
                           "f.evidence, f.line "
                           "FROM follow_up f JOIN person p ON p.id = f.person LEFT JOIN customer c ON c.id = "
                           "f.customer ORDER BY f.event_at, f.id"));
        query.exec();
        query.forEach([&](const Row &row) {
            QStringList words;
            for (int i = 0; i < 9; ++i)
                words << row.text(i);
            lines << words.join(u'|');
        });
        return lines;
    }
    [[nodiscard]] QString rollup()
    {
        QStringList lines;
        Query query(m_test->connection(),
            QStringLiteral("SELECT source, year, person, weeks FROM actual_year ORDER BY source, year, person"));
        query.exec();
        query.forEach([&](const Row &row) {
            lines << QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(u' ');
        });
        return lines.join(u'\n');
    }
    void verifyRollup()
    {
        const QString kept = rollup();
        rebuildActions(m_test->connection());
        QCOMPARE(kept, rollup());
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstFollowUpImport::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\nS2,李强\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("customers.csv"), "客户编号,客户名称\nC1,Acme\n"));
}

void TstFollowUpImport::isKnownByItsNumber()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), header + "F1,2026-01-12 09:00,S1,C1,拜访,hello,\n"));
    const auto report = m_test->importText(QStringLiteral("b.csv"),
        header + "F2,2026-01-13,S1,C1,拜访,new,\nF1,2026-01-12 10:00,S1,C1,电话,corrected,照片\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{2, 1, 1, 0, 0, 0}));
    // Its provenance stays the line that first brought it.
    QCOMPARE(rows(),
        (QStringList{QStringLiteral("F1|2026-01-12T10:00:00|S1|C1|contact|电话|corrected|照片|2"),
            QStringLiteral("F2|2026-01-13T00:00:00|S1|C1|visit|拜访|new||2")}));
    verifyRollup();
}

void TstFollowUpImport::isKnownByItsContentWithoutANumber()
{
    const QByteArray csv = "跟进时间,跟进人,客户,跟进方式,内容\n2026-01-12 09:00,S1,C1,拜访,hello\n2026-01-12 "
                           "09:00,S1,C1,拜访,hello\n2026-01-12 09:00,S1,C1,拜访,other\n";
    const auto report = m_test->importText(QStringLiteral("a.csv"), csv);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 2, 0, 0, 1, 0}));
    const auto again = m_test->importText(QStringLiteral("b.csv"), csv);
    QVERIFY_OK(again);
    QVERIFY(again->state == ImportReport::State::NothingToDo);
}

void TstFollowUpImport::missingColumnsLeaveValuesAsTheyAre()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), header + "F1,2026-01-12 09:00,S1,C1,拜访,hello,照片\n"));
    const auto report =
        m_test->importText(QStringLiteral("b.csv"), "跟进编号,跟进时间,跟进人,内容\nF1,2026-01-12 09:00,S1,bye\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.changed, 1);
    QCOMPARE(rows(), QStringList{QStringLiteral("F1|2026-01-12T09:00:00|S1|C1|visit|拜访|bye|照片|2")});
    verifyRollup();
}

void TstFollowUpImport::emptyCellEmpties()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"), header + "F1,2026-01-12 09:00,S1,C1,拜访,hello,照片\n"));
    QVERIFY_OK(m_test->importText(QStringLiteral("b.csv"), header + "F1,2026-01-12 09:00,S1,,拜访,,\n"));
    QCOMPARE(rows(), QStringList{QStringLiteral("F1|2026-01-12T09:00:00|S1|-|visit|拜访|||2")});
}

void TstFollowUpImport::sameNumberTwiceInOneFile()
{
    const auto report = m_test->importText(QStringLiteral("a.csv"),
        header
            + "F1,2026-01-12 09:00,S1,C1,拜访,hello,\nF1,2026-01-12 09:00,S1,C1,拜访,hello,\nF1,2026-01-12 "
              "09:00,S1,C1,拜访,bye,\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 1, 0, 0, 1, 1}));
    QCOMPARE(report->rejects[0].line, 4);
    QVERIFY(report->rejects[0].reason.contains(QStringLiteral("line 2")));
    QCOMPARE(rows().size(), 1);
}

void TstFollowUpImport::sameNumberTwiceInALaterFile()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"),
        header + "F1,2026-01-12 09:00,S1,C1,拜访,hello,\nF2,2026-01-13 09:00,S1,C1,拜访,two,\n"));
    const auto report = m_test->importText(QStringLiteral("b.csv"),
        header
            + "F1,2026-01-12 09:00,S1,C1,拜访,corrected,\nF1,2026-01-12 09:00,S1,C1,拜访,otherwise,\n"
              "F2,2026-01-13 09:00,S1,C1,拜访,two,\nF2,2026-01-13 09:00,S1,C1,拜访,two,\nF2,2026-01-13 "
              "09:00,S1,C1,拜访,three,\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{5, 0, 1, 1, 1, 2}));
    QVERIFY(report->rejects[0].reason.contains(QStringLiteral("line 2")));
    QVERIFY(report->rejects[1].reason.contains(QStringLiteral("line 4")));
    QVERIFY(rows()[0].contains(QStringLiteral("corrected")));
    QVERIFY(rows()[1].contains(QStringLiteral("two")));
}

void TstFollowUpImport::withoutAnActionItIsAContact()
{
    QVERIFY_OK(
        m_test->importText(QStringLiteral("a.csv"), "跟进时间,跟进人,客户,内容\n2026-01-12 09:00,S1,Acme,hello\n"));
    QCOMPARE(rows(), QStringList{QStringLiteral("|2026-01-12T09:00:00|S1|C1|contact||hello||2")});
}

void TstFollowUpImport::rowsAreRejectedWithAReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown action") << QByteArray("F1,2026-01-12,S1,C1,打高尔夫,,\n") << QStringLiteral("跟进方式")
                                    << QStringLiteral("打高尔夫");
    QTest::newRow("unknown person") << QByteArray("F1,2026-01-12,S9,C1,拜访,,\n") << QStringLiteral("跟进人")
                                    << QStringLiteral("S9");
    QTest::newRow("unknown customer") << QByteArray("F1,2026-01-12,S1,C9,拜访,,\n") << QStringLiteral("客户")
                                      << QStringLiteral("C9");
    QTest::newRow("no time") << QByteArray("F1,,S1,C1,拜访,,\n") << QStringLiteral("跟进时间")
                             << QStringLiteral("empty");
    QTest::newRow("a time that does not exist")
        << QByteArray("F1,2026-01-12 25:00,S1,C1,拜访,,\n") << QStringLiteral("跟进时间") << QStringLiteral("25:00");
}

void TstFollowUpImport::rowsAreRejectedWithAReason()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const auto report = m_test->importText(QStringLiteral("a.csv"), header + row);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{1, 0, 0, 0, 0, 1}));
    QTEST(report->rejects[0].column, "column");
    QVERIFY2(report->rejects[0].reason.contains(reason), qPrintable(report->rejects[0].reason));
    QVERIFY(rows().isEmpty());
}

void TstFollowUpImport::plansAreNoFollowUps_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isTaken");
    const auto add = [](const char *header, const char *status, bool isTaken) {
        QTest::addRow("%s: %s", header, *status ? status : "empty")
            << QString::fromUtf8(header) << QString::fromUtf8(status) << isTaken;
    };
    add("Status", "Completed", true);
    add("Status", "Not Started", false);
    add("Status", "In Progress", false);
    add("Status", "Waiting on someone else", false);
    add("Status", "Deferred", false);
    add("Status", "", true);
    add("Task Status", "COMPLETED", true);
    add("Task Status", "NOT STARTED", false);
    add("Meeting outcome", "Completed", true);
    add("Meeting outcome", "Scheduled", false);
    add("Meeting outcome", "No show", false);
    add("Is Closed", "TRUE", true);
    add("Is Closed", "false", false);
    add("Done", "To do", false);
    add("Done", "Done", true);
    add("任务状态", "未开始", false);
    add("任务状态", "已完成", true);
    add("状态", "已取消", false);
    add("状态", "进行中", false);
    add("状态", "正常", true); // says nothing of its being done
    add("状态", "未到访", false);
    add("状态", "作废", false);
    add("Status", "Missed", false);
    add("是否完成", "否", false);
    add("是否完成", "是", true);
}

void TstFollowUpImport::plansAreNoFollowUps()
{
    QFETCH(QString, header);
    QFETCH(QString, status);
    QFETCH(bool, isTaken);
    const auto report = m_test->importText(QStringLiteral("tasks.csv"),
        "Task ID,Due date,Assigned to,Company," + header.toUtf8() + "\nT1,2026-01-12,S1,C1," + status.toUtf8() + "\n");
    QVERIFY_OK(report);
    QCOMPARE(report->entity, QStringLiteral("followups"));
    QCOMPARE(report->counts.created, isTaken ? 1 : 0);
    QCOMPARE(report->counts.rejected, isTaken ? 0 : 1);
    if (isTaken) {
        QCOMPARE(report->warningCount, 0);
        return;
    }
    QCOMPARE(report->rejects[0].column, header);
    QCOMPARE(report->rejects[0].cause, QStringLiteral("not_done"));
    QVERIFY2(report->rejects[0].reason.contains(status), qPrintable(report->rejects[0].reason));
}

void TstFollowUpImport::statesOfSomethingElse_data()
{
    QTest::addColumn<QByteArrayList>("states");
    QTest::addColumn<bool>("isStatus");
    QTest::addColumn<int>("created");
    QTest::addColumn<int>("warnings");
    QTest::newRow("all are states of a task") << QByteArrayList{"已完成", "进行中", "已取消"} << true << 1 << 0;
    QTest::newRow("one is not") << QByteArrayList{"已完成", "进行中", "赢单"} << true << 2 << 1;
    QTest::newRow("half are not") << QByteArrayList{"已完成", "", "进行中", "赢单", "输单"} << true << 4 << 2;
    QTest::newRow("more than half are not") << QByteArrayList{"进行中", "", "赢单", "输单"} << false << 4 << 0;
}

/// A column called 状态 may hold the states of deals: 进行中 then says nothing of the follow-up.
void TstFollowUpImport::statesOfSomethingElse()
{
    QFETCH(QByteArrayList, states);
    QFETCH(bool, isStatus);
    QFETCH(int, created);
    QFETCH(int, warnings);
    QByteArray csv = "跟进编号,跟进时间,跟进人,客户,状态\n";
    for (qsizetype i = 0; i < states.size(); ++i)
        csv += "F" + QByteArray::number(i) + ",2026-01-12,S1,C1," + states[i] + "\n";
    const QString file = m_test->write(QStringLiteral("f.csv"), csv);
    const auto plan = planImport(file, importTables());
    QVERIFY_OK(plan);
    QCOMPARE(plan->mapping.fieldOfColumn[4] >= 0, isStatus);
    QCOMPARE(plan->warnings.size(), std::size_t(isStatus ? 0 : 1));
    if (!isStatus) {
        QCOMPARE(warningName(plan->warnings[0].kind), QStringLiteral("other_words"));
        QCOMPARE(plan->warnings[0].column, 4);
    }
    const auto report = m_test->importFile(file);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, created);
    QCOMPARE(report->counts.rejected, states.size() - created);
    QCOMPARE(report->warningCount, warnings);
    // What a person chose is not left out.
    ImportChoices choices;
    choices.mapping = plan->mapping;
    choices.mapping->fieldOfColumn[4] = plan->table->fieldIndex(QStringLiteral("status"));
    const auto chosen = planImport(file, importTables(), choices);
    QVERIFY_OK(chosen);
    QCOMPARE(chosen->mapping, *choices.mapping);
    QVERIFY(chosen->warnings.empty());
}

/// Rows of known names are made ready ahead of those that create somebody; all of them must stand in the file's order,
/// by which the digest of the batch goes.
void TstFollowUpImport::knownAndUnknownNamesInTurn()
{
    constexpr int count = 3000;
    QByteArray csv = header;
    for (int i = 0; i < count; ++i) {
        const QByteArray person = i % 7 == 3 ? "新人" + QByteArray::number(i % 70) : "S1";
        const QByteArray customer = i % 5 == 2 ? "新客户" + QByteArray::number(i % 300) : "C1";
        const QByteArray day = i % 100 == 50 ? "某天" : "2026-01-" + QByteArray::number(10 + i % 9);
        // Every hundredth row stands there twice.
        for (int copy = 0; copy < (i % 100 == 0 ? 2 : 1); ++copy)
            csv += "F" + QByteArray::number(i) + "," + day + "," + person + "," + customer + ",拜访,谈了预算,照片\n";
    }
    const QString file = m_test->write(QStringLiteral("mixed.csv"), csv);
    const auto report = m_test->importFile(file, {}, true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, count - count / 100);
    QCOMPARE(report->counts.duplicate, count / 100);
    QCOMPARE(report->counts.rejected, count / 100);
    const auto verified = verifyChain(m_test->connection(), workspaceSchema());
    QVERIFY_OK(verified);
    QVERIFY2(verified->isOk(), qPrintable(verified->isOk() ? QString() : verified->findings.front().message));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM (SELECT line, lag(line) OVER (ORDER BY id) AS above "
                                          "FROM follow_up) WHERE line < above")),
        0);
    QVERIFY_OK(m_test->importText(QStringLiteral("again.csv"), csv + "\n", {}, true));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM follow_up")), count - count / 100);
    verifyRollup();
}

void TstFollowUpImport::doneBeforeDue()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("tasks.csv"),
        "Task ID,Due date,Completed at,Assigned to,Company,Activity type\nT1,2026-01-19,2026-01-12 15:00,S1,C1,SMS\n"));
    QCOMPARE(rows(), QStringList(QStringLiteral("T1|2026-01-12T15:00:00|S1|C1|contact|SMS|||2")));
}

void TstFollowUpImport::rejectedRowCreatesNobody()
{
    const auto report = m_test->importText(QStringLiteral("a.csv"),
        header + "F1,2026-01-12,S1,C1,拜访,,\nF1,2026-01-12,陈九,Newco,拜访,,\nF2,2026-01-12,陈九,Newco,高尔夫,,\n", {},
        true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 1, 0, 0, 0, 2}));
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM person")), 2);
    QCOMPARE(m_test->count(QStringLiteral("SELECT count(*) FROM customer")), 1);
    QVERIFY_OK(m_test->importText(QStringLiteral("b.csv"), header + "F3,2026-01-12,陈九,Newco,拜访,,\n", {}, true));
    QCOMPARE(rows().size(), 2);
}

void TstFollowUpImport::rollupFollowsEveryChange()
{
    QVERIFY_OK(m_test->importText(QStringLiteral("a.csv"),
        header + "F1,2026-01-12,S1,C1,拜访,,\nF2,2026-01-13,S1,C1,拜访,,\nF3,2026-01-14,S1,C1,线索,,\n"));
    QCOMPARE(m_test->count(QStringLiteral("SELECT sum(json_extract(weeks, '$[2]')) FROM actual_year")), 3);
    // One visit becomes a proposal, another moves to the week before, the lead becomes a call.
    const auto report = m_test->importText(QStringLiteral("b.csv"),
        header + "F1,2026-01-12,S1,C1,方案,,\nF2,2026-01-11,S1,C1,拜访,,\nF3,2026-01-14,S1,C1,电话,,\n");
    QVERIFY_OK(report);
    QCOMPARE(m_test->count(QStringLiteral("SELECT sum(json_extract(weeks, '$[2]')) FROM actual_year")), 1);
    QCOMPARE(m_test->count(QStringLiteral("SELECT sum(json_extract(weeks, '$[1]')) FROM actual_year")), 1);
    verifyRollup();
    QVERIFY_OK(m_test->workspace->revert(report->batch, QStringLiteral("test")));
    QCOMPARE(m_test->count(QStringLiteral("SELECT sum(json_extract(weeks, '$[2]')) FROM actual_year")), 3);
    verifyRollup();
}

QTEST_GUILESS_MAIN(TstFollowUpImport)
#include "tst_followupimport.moc"
