#include "contractfixture.h"

#include "contracts/contractimport.h"

using namespace waterline;

namespace {

const QByteArray evidenceHeader = "商机编号,凭证类型,扫描件文件,文件大小,SHA-256,上传时间\n";
const QByteArray submissionHeader = "商机编号,合同提交时间,合同提交人\n";
const QByteArray hashA(64, 'a');
const QByteArray hashB(64, 'B');

QByteArray both(const QByteArray &contract)
{
    return contract + ",营业执照,/scans/licence.pdf,7," + hashA + ",2026-01-06 09:30\n" + contract
        + ",purchase intent,/scans/intent.pdf,6," + hashB + ",2026-01-07\n";
}

} // namespace

class TestContractImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatTheFileSays();
    void rejected_data();
    void rejected();
    void sameKeyTwice();
    void comesAgain();
    void evidenceOfASubmissionStays();
    void submissionNeedsBothKinds_data();
    void submissionNeedsBothKinds();
    void submissionComesAgain();
};

void TestContractImport::recordsWhatTheFileSays()
{
    ContractFixture f;
    const auto report = f.importText(QStringLiteral("evidence.csv"), evidenceHeader + both("o1"));
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, qint64(2));
    const Contract contract = f.contract("O1");
    QVERIFY(contract.of(EvidenceKind::BusinessLicence)
        == (Evidence{EvidenceKind::BusinessLicence, QStringLiteral("/scans/licence.pdf"), 7, QString(64, u'a'),
            QStringLiteral("2026-01-06T09:30:00")}));
    QVERIFY(contract.of(EvidenceKind::PurchaseIntent)
        == (Evidence{EvidenceKind::PurchaseIntent, QStringLiteral("/scans/intent.pdf"), 6, QString(64, u'b'),
            QStringLiteral("2026-01-07T00:00:00")}));
    // Nobody looked whether the files are there, so it cannot be submitted.
    QCOMPARE(contract.missing.size(), 2U);
    QVERIFY(!f.submit("O1"));
}

void TestContractImport::rejected_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *contract, const char *kind, const char *size, const QByteArray &hash) {
        return QByteArray(contract) + ',' + kind + ",/a.pdf," + size + ',' + hash + ",2026-01-06\n";
    };
    QTest::newRow("R6: no such opportunity") << row("O9", "营业执照", "1", hashA) << QStringLiteral("商机编号");
    QTest::newRow("R6: no such kind") << row("O1", "身份证", "1", hashA) << QStringLiteral("凭证类型");
    QTest::newRow("R6: 0 bytes") << row("O1", "营业执照", "0", hashA) << QStringLiteral("文件大小");
    QTest::newRow("R6: 1 byte") << row("O1", "营业执照", "1", hashA) << QString();
    QTest::newRow("R6: 63 digits") << row("O1", "营业执照", "1", hashA.first(63)) << QStringLiteral("SHA-256");
    QTest::newRow("R6: 65 digits") << row("O1", "营业执照", "1", hashA + 'a') << QStringLiteral("SHA-256");
    QTest::newRow("R6: no digits") << row("O1", "营业执照", "1", QByteArray(64, 'g')) << QStringLiteral("SHA-256");
}

void TestContractImport::rejected()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    ContractFixture f;
    const auto report = f.importText(QStringLiteral("evidence.csv"), evidenceHeader + both("O2") + row);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, qint64(column.isEmpty() ? 3 : 2));
    QCOMPARE(report->counts.rejected, qint64(column.isEmpty() ? 0 : 1));
    if (column.isEmpty())
        return;
    QCOMPARE(report->rejects.front().column, column);
    QVERIFY(!report->rejects.front().reason.isEmpty() && !report->rejects.front().remedy.isEmpty());
}

void TestContractImport::sameKeyTwice()
{
    ContractFixture f;
    const auto report = f.importText(QStringLiteral("evidence.csv"),
        evidenceHeader + both("O1") + both("O1") + "O1,营业执照,/scans/other.pdf,7," + hashA + ",2026-01-06\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, qint64(2));
    QCOMPARE(report->counts.duplicate, qint64(2));
    QCOMPARE(report->counts.rejected, qint64(1));
    QCOMPARE(report->rejects.front().cause, QStringLiteral("other_values"));
    QVERIFY(report->rejects.front().reason.contains(u'2'));
}

void TestContractImport::comesAgain()
{
    ContractFixture f;
    QVERIFY_OK(f.importText(QStringLiteral("a.csv"), evidenceHeader + both("O1")));
    const QString before = f.dump();
    const auto report = f.importText(QStringLiteral("b.csv"),
        evidenceHeader + "O1,营业执照,/scans/new.pdf,9," + hashB + ",2026-01-08\n" + both("O1").split('\n')[1] + '\n');
    QVERIFY_OK(report);
    QCOMPARE(report->counts.changed, qint64(1));
    QCOMPARE(report->counts.unchanged, qint64(1));
    QCOMPARE(f.contract("O1").of(EvidenceKind::BusinessLicence)->path, QStringLiteral("/scans/new.pdf"));
    QVERIFY_OK(f.workspace->revert(report->batch, QStringLiteral("test")));
    QCOMPARE(f.dump(), before);
}

void TestContractImport::evidenceOfASubmissionStays()
{
    ContractFixture f;
    f.attachBoth("O1");
    QVERIFY_OK(f.submit("O1"));
    const QString before = f.dump();
    const auto report = f.importText(QStringLiteral("a.csv"), evidenceHeader + both("O1"));
    QVERIFY_OK(report);
    QCOMPARE(report->counts.rejected, qint64(2));
    QCOMPARE(f.dump(), before);
}

void TestContractImport::submissionNeedsBothKinds_data()
{
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<bool>("isTaken");
    const QList<QByteArray> rows = both("O1").split('\n');
    QTest::newRow("R6: both") << both("O1") << true;
    QTest::newRow("R6: no purchase intent") << rows[0] + '\n' << false;
    QTest::newRow("R6: no business licence") << rows[1] + '\n' << false;
    QTest::newRow("R6: both of another contract") << both("O2") << false;
}

void TestContractImport::submissionNeedsBothKinds()
{
    QFETCH(QByteArray, evidence);
    QFETCH(bool, isTaken);
    ContractFixture f;
    QVERIFY_OK(f.importText(QStringLiteral("a.csv"), evidenceHeader + evidence));
    const auto report = f.importText(QStringLiteral("b.csv"), submissionHeader + "O1,2026-01-08 10:00,王芳\n");
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, qint64(isTaken ? 1 : 0));
    QCOMPARE(report->counts.rejected, qint64(isTaken ? 0 : 1));
    QVERIFY(f.contract("O1").state() == (isTaken ? ContractState::Submitted : ContractState::Draft));
    if (isTaken)
        QCOMPARE(f.contract("O1").submittedAt, QStringLiteral("2026-01-08T10:00:00"));
}

void TestContractImport::submissionComesAgain()
{
    ContractFixture f;
    QVERIFY_OK(f.importText(QStringLiteral("a.csv"), evidenceHeader + both("O1")));
    QVERIFY_OK(f.importText(QStringLiteral("b.csv"), submissionHeader + "O1,2026-01-08 10:00,王芳\n"));
    // Without the column, who submitted it stays.
    const auto same = f.importText(QStringLiteral("c.csv"), "合同号,合同提交时间\nO1,2026-01-08 10:00\n");
    QVERIFY_OK(same);
    QCOMPARE(same->counts.unchanged, qint64(1));
    const auto later = f.importText(QStringLiteral("d.csv"), "合同号,合同提交时间\nO1,2026-01-09 10:00\n");
    QVERIFY_OK(later);
    QCOMPARE(later->counts.changed, qint64(1));
    QCOMPARE(f.contract("O1").submittedBy, QStringLiteral("王芳"));
    QCOMPARE(f.contract("O1").submittedAt, QStringLiteral("2026-01-09T10:00:00"));
}

QTEST_GUILESS_MAIN(TestContractImport)
#include "tst_contractimport.moc"
