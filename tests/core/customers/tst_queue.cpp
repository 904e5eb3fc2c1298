#include "support/testworkspace.h"

#include "store/ledger.h"

using namespace waterline;

namespace {

const QByteArray present =
    "客户编号,客户名称,联系电话,统一社会信用代码\nK1,北京华信科技有限公司,13800138000,91350100M000100Y43\n";

}

/// R87, R88: who resembles a present customer waits for a decision and is never merged by itself.
class TstQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookalikes_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const char *row, const char *column, const char *reason) {
            QTest::newRow(name) << QByteArray(row) << QString::fromUtf8(column) << QString::fromUtf8(reason);
        };
        add("R87: the same credit code", "X1,华信(北京),,91350100M000100Y43", "统一社会信用代码",
            "the same credit code.");
        add("R88: another legal form", "X1,北京华信科技股份有限公司,,", "客户名称",
            "the same name but for the legal form.");
        add("R88: full width and spaces", "X1,北京 华信科技,,", "客户名称", "the same name but for the legal form.");
        add("R87: the same name, another number", "X1,北京华信科技有限公司,,", "客户名称", "the same name.");
        add("R88: the same phone", "X1,深圳南山电子,+86 138 0013 8000,", "联系电话", "the same phone number.");
        add("another customer", "X1,深圳南山电子,13900139000,", "", "");
        add("R87: the same number is the same customer", "K1,北京华信科技,13800138000,91350100M000100Y43", "", "");
    }
    void lookalikes()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        TestWorkspace test;
        QVERIFY_OK(test.importText(QStringLiteral("a.csv"), present));
        const auto report =
            test.importText(QStringLiteral("b.csv"), "客户编号,客户名称,联系电话,统一社会信用代码\n" + row + "\n");
        QVERIFY_OK(report);
        QCOMPARE(report->counts.queued, qint64(reason.isEmpty() ? 0 : 1));
        QVERIFY(report->counts.isBalanced());
        if (reason.isEmpty())
            return;
        const RejectedRow &queued = report->queued.front();
        QCOMPARE(queued.column, column);
        QVERIFY2(queued.reason.endsWith(reason), qPrintable(queued.reason));
        QVERIFY(!queued.remedy.isEmpty());
        QCOMPARE(queued.candidates.size(), std::size_t(1));
        QCOMPARE(queued.candidates.front().code, QStringLiteral("K1"));
        QCOMPARE(queued.candidates.front().fields[2].present, QStringLiteral("13800138000"));
        // As the ledger keeps it.
        const std::vector<RejectedRow> kept = readRejects(test.connection(), report->batch);
        QVERIFY(kept == report->queued);
        QCOMPARE(test.count(QStringLiteral("SELECT count(*) FROM customer")), qint64(1));
    }

    void anEarlierRowOfTheFile()
    {
        TestWorkspace test;
        const auto report =
            test.importText(QStringLiteral("b.csv"), "客户编号,客户名称\nA1,上海明远集团\nA2,上海明远集团有限公司\n");
        QVERIFY_OK(report);
        QCOMPARE(report->counts, (RowCounts{2, 1, 0, 0, 0, 0, 1}));
        QCOMPARE(report->queued.front().candidates.front().code, QStringLiteral("A1"));
    }

    void aPersonMayWaiveTheQueue()
    {
        TestWorkspace test;
        const Result<ImportPlan> plan = planImport(
            test.write(QStringLiteral("b.csv"), "客户编号,客户名称\nA1,上海明远集团\nA2,上海明远集团有限公司\n"),
            importTables());
        QVERIFY_OK(plan);
        const auto report =
            runImport(*plan, {.holdsLookalikes = false}, {test.connection(), workspaceSchema(), test.clock});
        QVERIFY_OK(report);
        QCOMPARE(report->counts.created, qint64(2));
    }

    void creditCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("stored");
        QTest::newRow("sound") << "91350100M000100Y43"
                               << "91350100M000100Y43";
        QTest::newRow("small letters and spaces") << "91350100 m000100 y43"
                                                  << "91350100M000100Y43";
        QTest::newRow("R88: a wrong check digit") << "91350100M000100Y44"
                                                  << "";
        QTest::newRow("R88: too short") << "91350100M000100Y4"
                                        << "";
    }
    void creditCodes()
    {
        QFETCH(QString, code);
        QFETCH(QString, stored);
        TestWorkspace test;
        const auto report =
            test.importText(QStringLiteral("c.csv"), "客户编号,客户名称,税号\nK1,甲," + code.toUtf8() + "\n");
        QVERIFY_OK(report);
        if (stored.isEmpty()) {
            QCOMPARE(report->counts.rejected, qint64(1));
            QCOMPARE(report->rejects.front().column, QStringLiteral("税号"));
            QCOMPARE(report->rejects.front().cause, QStringLiteral("bad_credit_code"));
            return;
        }
        Query query(test.connection(), QStringLiteral("SELECT credit_code FROM customer"));
        query.exec();
        QCOMPARE(query.text(), stored);
    }

    /// R88: the row is kept, the number is told.
    void aPhoneThatCannotBeDialled()
    {
        TestWorkspace test;
        const auto report = test.importText(
            QStringLiteral("c.csv"), "客户编号,客户名称,联系电话\nK1,甲,123\nK2,乙,13800138000\nK3,丙,\n");
        QVERIFY_OK(report);
        QCOMPARE(report->counts.created, qint64(3));
        QCOMPARE(report->warningCount, qint64(1));
        QCOMPARE(report->warnings.front().line, qint64(2));
        QCOMPARE(report->warnings.front().column, QStringLiteral("联系电话"));
        QVERIFY(readBatch(test.connection(), report->batch)->totals.contains(QStringLiteral("\"warning_count\":1")));
    }
};

QTEST_GUILESS_MAIN(TstQueue)
#include "tst_queue.moc"
