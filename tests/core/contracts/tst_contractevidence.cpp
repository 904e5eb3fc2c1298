#include "contracts/contractevidence.h"

#include <QtTest>

using namespace waterline;

using Kind = EvidenceKind;
using Fault = EvidenceFault;

Q_DECLARE_METATYPE(FileFacts)
Q_DECLARE_METATYPE(std::optional<EvidenceFault>)
Q_DECLARE_METATYPE(std::vector<CheckedEvidence>)

namespace {

const QString hash = QString(64, u'a');

CheckedEvidence sound(Kind kind)
{
    return {{kind, evidenceKindCode(kind) + QStringLiteral(".pdf"), 3, hash}, {true, 3, hash}};
}

CheckedEvidence gone(Kind kind)
{
    return {sound(kind).evidence, {}};
}

QString textOf(const std::vector<MissingEvidence> &missing)
{
    QStringList words;
    for (const MissingEvidence &one : missing)
        words << (evidenceKindCode(one.kind) + u' ' + evidenceFaultCode(one.fault) + u' ' + one.path).trimmed();
    return words.join(QStringLiteral(", "));
}

} // namespace

class TestContractEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultOfAFile_data();
    void faultOfAFile();
    void whatASubmissionLacks_data();
    void whatASubmissionLacks();
    void sentenceNamesEverything_data();
    void sentenceNamesEverything();
    void codesComeBack();
};

void TestContractEvidence::faultOfAFile_data()
{
    using Answer = std::optional<Fault>;
    QTest::addColumn<FileFacts>("file");
    QTest::addColumn<std::optional<EvidenceFault>>("fault");
    const QString other = QString(63, u'a') + u'b';
    QTest::newRow("R6: as it was attached") << FileFacts{true, 3, hash} << Answer();
    QTest::newRow("R6: gone") << FileFacts{} << Answer(Fault::Gone);
    QTest::newRow("R6: gone, whatever was known of it") << FileFacts{false, 3, hash} << Answer(Fault::Gone);
    QTest::newRow("R6: 0 bytes are empty") << FileFacts{true, 0, other} << Answer(Fault::Empty);
    QTest::newRow("R6: 1 byte is not empty, but another file") << FileFacts{true, 1, other} << Answer(Fault::Changed);
    QTest::newRow("R6: same size, one digit of the hash differs")
        << FileFacts{true, 3, other} << Answer(Fault::Changed);
    QTest::newRow("R6: same hash, another size") << FileFacts{true, 4, hash} << Answer(Fault::Changed);
    QTest::newRow("a glance: same size") << FileFacts{true, 3} << Answer();
    QTest::newRow("a glance: another size") << FileFacts{true, 2} << Answer(Fault::Changed);
    QTest::newRow("a glance: empty") << FileFacts{true, 0} << Answer(Fault::Empty);
}

void TestContractEvidence::faultOfAFile()
{
    QFETCH(FileFacts, file);
    QFETCH(std::optional<EvidenceFault>, fault);
    QVERIFY(faultOf(sound(Kind::PurchaseIntent).evidence, file) == fault);
}

void TestContractEvidence::whatASubmissionLacks_data()
{
    using List = std::vector<CheckedEvidence>;
    QTest::addColumn<std::vector<CheckedEvidence>>("attached");
    QTest::addColumn<QString>("missing");
    const Kind licence = Kind::BusinessLicence;
    const Kind intent = Kind::PurchaseIntent;
    QTest::newRow("R6: both") << List{sound(intent), sound(licence)} << QString();
    QTest::newRow("R6: nothing") << List{} << "business_licence not_attached, purchase_intent not_attached";
    QTest::newRow("R6: the licence alone") << List{sound(licence)} << "purchase_intent not_attached";
    QTest::newRow("R6: the intent alone") << List{sound(intent)} << "business_licence not_attached";
    QTest::newRow("R6: one is gone") << List{sound(licence), gone(intent)}
                                     << "purchase_intent gone purchase_intent.pdf";
    QTest::newRow("R6: both are named") << List{gone(licence)}
                                        << "business_licence gone business_licence.pdf, purchase_intent not_attached";
}

void TestContractEvidence::whatASubmissionLacks()
{
    QFETCH(std::vector<CheckedEvidence>, attached);
    const QString missing = textOf(missingEvidence(attached));
    QTEST(missing, "missing");
}

void TestContractEvidence::sentenceNamesEverything_data()
{
    QTest::addColumn<int>("fault");
    for (const Fault fault : {Fault::NotAttached, Fault::Gone, Fault::Empty, Fault::Changed})
        QTest::newRow(qPrintable(QStringLiteral("R6: ") + evidenceFaultCode(fault))) << int(fault);
}

void TestContractEvidence::sentenceNamesEverything()
{
    QFETCH(int, fault);
    // A name that looks like a place in the sentence stays a name.
    const QString path = QStringLiteral("/scans/%1 %2.pdf");
    const bool hasFile = Fault(fault) != Fault::NotAttached;
    const QString text =
        missingText(QStringLiteral("SJ%3"), {Kind::PurchaseIntent, Fault(fault), hasFile ? path : QString()});
    QVERIFY2(text.contains(QStringLiteral("SJ%3")), qPrintable(text));
    QVERIFY2(text.contains(evidenceKindName(Kind::PurchaseIntent)), qPrintable(text));
    QVERIFY2(text.contains(path) == hasFile, qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("ttach")), qPrintable(text));
}

void TestContractEvidence::codesComeBack()
{
    QSet<QString> codes;
    for (const Kind kind : evidenceKinds) {
        QVERIFY(evidenceKindFromCode(evidenceKindCode(kind)) == kind);
        codes << evidenceKindCode(kind);
    }
    QCOMPARE(codes, QSet<QString>({QStringLiteral("business_licence"), QStringLiteral("purchase_intent")}));
    QVERIFY(!evidenceKindFromCode(u"licence"));
    QVERIFY(contractStateFromCode(u"draft") == ContractState::Draft);
    QVERIFY(contractStateFromCode(contractStateCode(ContractState::Submitted)) == ContractState::Submitted);
    QVERIFY(!contractStateFromCode(u""));
}

QTEST_GUILESS_MAIN(TestContractEvidence)
#include "tst_contractevidence.moc"
