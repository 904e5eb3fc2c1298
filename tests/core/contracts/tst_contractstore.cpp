#include "contractfixture.h"

#include "org/orgstore.h"
#include "store/ledger.h"
#include "store/verify.h"

#include <sys/stat.h>

using namespace waterline;

using Kind = EvidenceKind;
using State = ContractState;

namespace {

// sha256sum of "licence" and "intent".
const QString licenceHash = QStringLiteral("8178ac72b28d77fcb851fcd301583182bd05d9663ed2ec8131e60f057c2795f7");
const QString intentHash = QStringLiteral("282bcbc3f0a34a8a4ac6f00c276fcf66cf3757a3332e83d92208e5079af46922");

bool isSound(ContractFixture &f)
{
    const auto report = verifyChain(f.connection(), workspaceSchema());
    return report && report->isOk();
}

QString codesOf(const std::vector<Contract> &contracts)
{
    QStringList codes;
    for (const Contract &contract : contracts)
        codes << contract.code;
    return codes.join(u' ');
}

} // namespace

class TestContractStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contractsAreWonOpportunities();
    void attachedFileIsKept();
    void attachedAgainReplaces();
    void refusedFileChangesNothing_data();
    void refusedFileChangesNothing();
    void onlyContracts_data();
    void onlyContracts();
    void submitted();
    void refusedWithTheWholeList();
    void refusedFileByFile_data();
    void refusedFileByFile();
    void submittedIsClosed();
    void revertWithdraws();
    void evidenceOfASubmissionStays();
    void replacementUnderASubmissionStays();
    void asItWasThen();
    void largeFileIsReadInPieces();
};

void TestContractStore::contractsAreWonOpportunities()
{
    ContractFixture f;
    QCOMPARE(codesOf(f.contracts()), QStringLiteral("O3 O2 O1"));
    const Contract first = f.contract("O1");
    QCOMPARE(first.customer, QStringLiteral("一汽集团"));
    QCOMPARE(first.owner, QStringLiteral("王芳"));
    QCOMPARE(first.amount->minor, qint64(12'000'050));
    QCOMPARE(first.closedOn, QDate(2026, 1, 5));
    QVERIFY(first.state() == State::Draft);
    QCOMPARE(first.missing.size(), 2U);
    QVERIFY(!f.contract("O3").amount);
    const Org org = readOrg(f.connection());
    const AsOf today = AsOf::endOf(QDate(2026, 1, 19));
    QCOMPARE(codesOf(f.contracts(today, *org.find(QStringLiteral("华东")))), QStringLiteral("O2 O1"));
    QCOMPARE(codesOf(f.contracts(today, *org.find(QStringLiteral("李强")))), QStringLiteral("O3"));
    // C2: signed on the day itself, and a day later.
    QCOMPARE(codesOf(f.contracts(AsOf::endOf(QDate(2026, 1, 12)))), QStringLiteral("O2 O1"));
    QCOMPARE(codesOf(f.contracts(AsOf::endOf(QDate(2026, 1, 11)))), QStringLiteral("O1"));
}

void TestContractStore::attachedFileIsKept()
{
    ContractFixture f;
    const auto batch = f.attachNew("O1", Kind::BusinessLicence, QStringLiteral("licence.pdf"), "licence");
    QVERIFY_OK(batch);
    const Contract contract = f.contract("O1");
    const Evidence expected{Kind::BusinessLicence, f.file(QStringLiteral("licence.pdf")), 7, licenceHash,
        QStringLiteral("2026-01-19T09:00:00")};
    QVERIFY(contract.of(Kind::BusinessLicence) == expected);
    QVERIFY(!contract.of(Kind::PurchaseIntent));
    QVERIFY(contract.missing == std::vector<MissingEvidence>{{Kind::PurchaseIntent}});
    const BatchRecord record = readLedger(f.connection()).back().record;
    QCOMPARE(record.kind, QStringLiteral("contract"));
    QCOMPARE(record.actor, QStringLiteral("test"));
    // A glance sees that it is gone since.
    QVERIFY(QFile::remove(expected.path));
    const MissingEvidence gone{Kind::BusinessLicence, EvidenceFault::Gone, expected.path};
    QVERIFY(f.contract("O1").missing.front() == gone);
    QVERIFY(isSound(f));
}

void TestContractStore::attachedAgainReplaces()
{
    ContractFixture f;
    f.attachBoth("O1");
    const Contract before = f.contract("O1");
    const auto batch = f.attachNew("O1", Kind::BusinessLicence, QStringLiteral("new.pdf"), "intent");
    QVERIFY_OK(batch);
    QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM contract_evidence")), qint64(2));
    QCOMPARE(f.contract("O1").of(Kind::BusinessLicence)->path, f.file(QStringLiteral("new.pdf")));
    QCOMPARE(f.contract("O1").of(Kind::BusinessLicence)->sha256, intentHash);
    QVERIFY(f.contract("O1").of(Kind::PurchaseIntent) == before.of(Kind::PurchaseIntent));
    // The revisions remember what was replaced.
    QVERIFY_OK(f.workspace->revert(*batch, QStringLiteral("test")));
    QVERIFY(f.contract("O1") == before);
    QVERIFY(isSound(f));
}

void TestContractStore::refusedFileChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"missing", "empty", "folder", "pipe", "unreadable", "invisible"})
        QTest::newRow(qPrintable(QStringLiteral("R6: ") + QLatin1String(what))) << QString::fromLatin1(what);
}

void TestContractStore::refusedFileChangesNothing()
{
    QFETCH(QString, what);
    ContractFixture f;
    f.attachBoth("O1");
    QString path = f.file(QStringLiteral("scan.pdf"));
    if (what == QStringLiteral("empty")) {
        f.write(QStringLiteral("scan.pdf"), {});
    } else if (what == QStringLiteral("folder")) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == QStringLiteral("pipe")) {
        QCOMPARE(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    } else if (what == QStringLiteral("unreadable")) {
        f.write(QStringLiteral("scan.pdf"), "scan");
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            QSKIP("whoever runs the tests may read everything");
    } else if (what == QStringLiteral("invisible")) {
        path = f.write(QStringLiteral("scan\u200B.pdf"), "scan");
    }
    const QString before = f.dump();
    const qint64 batches = f.count(QStringLiteral("SELECT count(*) FROM batch"));
    const auto refused = f.attach("O1", Kind::BusinessLicence, path);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(path), qPrintable(refused.error().message));
    QCOMPARE(f.dump(), before);
    QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM batch")), batches);
}

void TestContractStore::onlyContracts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("problem");
    QTest::newRow("R6: unknown") << QStringLiteral("O9") << int(Problem::NotFound);
    QTest::newRow("R6: not won") << QStringLiteral("O4") << int(Problem::BadInput);
}

void TestContractStore::onlyContracts()
{
    QFETCH(QString, code);
    QFETCH(int, problem);
    ContractFixture f;
    const QString path = f.write(QStringLiteral("scan.pdf"), "scan");
    const QByteArray name = code.toLatin1();
    for (const auto &refused : {f.attach(name.constData(), Kind::PurchaseIntent, path), f.submit(name.constData())}) {
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().problem), problem);
        QVERIFY2(refused.error().message.contains(code), qPrintable(refused.error().message));
    }
    QCOMPARE(f.count(QStringLiteral("SELECT count(*) FROM contract_evidence")), qint64(0));
}

void TestContractStore::submitted()
{
    ContractFixture f;
    f.attachBoth("O1");
    f.clock.advanceSeconds(3600);
    QVERIFY_OK(f.submit("O1"));
    const Contract contract = f.contract("O1");
    QVERIFY(contract.state() == State::Submitted);
    QCOMPARE(contract.submittedAt, QStringLiteral("2026-01-19T10:00:00"));
    QCOMPARE(contract.submittedBy, QStringLiteral("test"));
    QVERIFY(contract.missing.empty());
    QVERIFY(f.contract("O2").state() == State::Draft);
    QVERIFY(isSound(f));
}

void TestContractStore::refusedWithTheWholeList()
{
    ContractFixture f;
    const QString before = f.dump();
    const auto refused = f.submit("O1");
    QVERIFY(!refused);
    QVERIFY(refused.error().problem == Problem::BadInput);
    const QStringList lines = refused.error().message.split(u'\n');
    QCOMPARE(lines.size(), qsizetype(2));
    QCOMPARE(lines[0], missingText(QStringLiteral("O1"), {Kind::BusinessLicence}));
    QCOMPARE(lines[1], missingText(QStringLiteral("O1"), {Kind::PurchaseIntent}));
    QCOMPARE(f.dump(), before);
}

void TestContractStore::refusedFileByFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");
    QTest::newRow("R6: gone") << QByteArray() << QStringLiteral("gone");
    QTest::newRow("R6: empty") << QByteArray("") << QStringLiteral("empty");
    QTest::newRow("R6: other content of the same size") << QByteArray("license") << QStringLiteral("changed");
    QTest::newRow("R6: written anew with the same content") << QByteArray("licence") << QString();
}

void TestContractStore::refusedFileByFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, fault);
    ContractFixture f;
    f.attachBoth("O1");
    const QString path = f.file(QStringLiteral("licence.pdf"));
    if (content.isNull())
        QVERIFY(QFile::remove(path));
    else
        f.write(QStringLiteral("licence.pdf"), content);
    const auto done = f.submit("O1");
    QCOMPARE(done.isOk(), fault.isEmpty());
    QVERIFY(f.contract("O1").state() == (fault.isEmpty() ? State::Submitted : State::Draft));
    if (done)
        return;
    for (const EvidenceFault one : {EvidenceFault::Gone, EvidenceFault::Empty, EvidenceFault::Changed}) {
        if (evidenceFaultCode(one) == fault)
            QCOMPARE(done.error().message, missingText(QStringLiteral("O1"), {Kind::BusinessLicence, one, path}));
    }
}

void TestContractStore::submittedIsClosed()
{
    ContractFixture f;
    f.attachBoth("O1");
    QVERIFY_OK(f.submit("O1"));
    const QString before = f.dump();
    for (const auto &refused :
        {f.attachNew("O1", Kind::BusinessLicence, QStringLiteral("new.pdf"), "new"), f.submit("O1")}) {
        QVERIFY(!refused);
        QVERIFY(refused.error().problem == Problem::BadInput);
    }
    QCOMPARE(f.dump(), before);
}

void TestContractStore::revertWithdraws()
{
    ContractFixture f;
    f.attachBoth("O1");
    const QString draft = f.dump();
    const auto batch = f.submit("O1");
    QVERIFY_OK(batch);
    const QString submitted = f.dump();
    const auto withdrawn = f.workspace->revert(*batch, QStringLiteral("test"));
    QVERIFY_OK(withdrawn);
    QVERIFY(withdrawn->conflicts.empty());
    QCOMPARE(f.dump(), draft);
    QVERIFY(f.contract("O1").state() == State::Draft);
    // The redo, as long as the evidence is the same.
    const auto redone = f.workspace->revert(withdrawn->batch, QStringLiteral("test"));
    QVERIFY_OK(redone);
    QCOMPARE(f.dump(), submitted);
    QVERIFY_OK(f.workspace->revert(redone->batch, QStringLiteral("test")));
    QVERIFY_OK(f.attachNew("O1", Kind::PurchaseIntent, QStringLiteral("new.pdf"), "new"));
    const auto late = f.workspace->revert(withdrawn->batch, QStringLiteral("test"));
    QVERIFY_OK(late);
    QCOMPARE(late->conflicts.size(), 1U);
    QVERIFY(f.contract("O1").state() == State::Draft);
    QVERIFY(isSound(f));
}

/// R6: submitted only while both kinds are attached, whatever is undone.
void TestContractStore::evidenceOfASubmissionStays()
{
    ContractFixture f;
    const auto attached = f.attachNew("O1", Kind::BusinessLicence, QStringLiteral("licence.pdf"), "licence");
    QVERIFY_OK(attached);
    QVERIFY_OK(f.attachNew("O1", Kind::PurchaseIntent, QStringLiteral("intent.pdf"), "intent"));
    QVERIFY_OK(f.submit("O1"));
    const auto undone = f.workspace->revert(*attached, QStringLiteral("test"));
    QVERIFY_OK(undone);
    QCOMPARE(undone->rowsUndone, qint64(0));
    QCOMPARE(undone->conflicts.size(), 1U);
    QVERIFY(f.contract("O1").of(Kind::BusinessLicence));
}

void TestContractStore::replacementUnderASubmissionStays()
{
    ContractFixture f;
    f.attachBoth("O1");
    const auto replaced = f.attachNew("O1", Kind::BusinessLicence, QStringLiteral("new.pdf"), "new");
    QVERIFY_OK(replaced);
    QVERIFY_OK(f.submit("O1"));
    const Contract before = f.contract("O1");
    const auto undone = f.workspace->revert(*replaced, QStringLiteral("test"));
    QVERIFY_OK(undone);
    QCOMPARE(undone->rowsUndone, qint64(0));
    QCOMPARE(undone->conflicts.size(), 2U);
    QVERIFY(f.contract("O1") == before);
}

void TestContractStore::asItWasThen()
{
    ContractFixture f;
    QVERIFY_OK(f.attachNew("O1", Kind::BusinessLicence, QStringLiteral("licence.pdf"), "licence"));
    f.clock.advanceSeconds(86400);
    QVERIFY_OK(f.attachNew("O1", Kind::PurchaseIntent, QStringLiteral("intent.pdf"), "intent"));
    f.clock.advanceSeconds(86400);
    QVERIFY_OK(f.submit("O1"));
    const auto seenOn = [&](int day) {
        const Contract contract = f.contracts(AsOf::endOf(QDate(2026, 1, day))).back();
        return QStringLiteral("%1 %2 %3")
            .arg(int(contract.of(Kind::BusinessLicence).has_value()))
            .arg(int(contract.of(Kind::PurchaseIntent).has_value()))
            .arg(contractStateCode(contract.state()));
    };
    QCOMPARE(seenOn(18), QStringLiteral("0 0 draft"));
    QCOMPARE(seenOn(19), QStringLiteral("1 0 draft"));
    QCOMPARE(seenOn(20), QStringLiteral("1 1 draft"));
    QCOMPARE(seenOn(21), QStringLiteral("1 1 submitted"));
}

void TestContractStore::largeFileIsReadInPieces()
{
    ContractFixture f;
    // More than one piece, and no multiple of it.
    const QByteArray bytes(200'001, 'x');
    QVERIFY_OK(f.attachNew("O1", Kind::BusinessLicence, QStringLiteral("large.pdf"), bytes));
    QCOMPARE(f.contract("O1").of(Kind::BusinessLicence)->size, qint64(200'001));
    QCOMPARE(f.contract("O1").of(Kind::BusinessLicence)->sha256,
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

QTEST_GUILESS_MAIN(TestContractStore)
#include "tst_contractstore.moc"
