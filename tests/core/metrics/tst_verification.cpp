#include "metrics/verification.h"

#include <QTest>

using namespace waterline;

class TstVerification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsThereIfItSaysSomething_data();
    void aTextIsThereIfItSaysSomething();
    void eachItemReadsItsField_data();
    void eachItemReadsItsField();
    void countsFollowUpsAndWhatTheyLack();
};

void TstVerification::aTextIsThereIfItSaysSomething_data()
{
    QTest::addColumn<QString>("budget");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("R3: a range") << QStringLiteral("50-80万") << true;
    QTest::newRow("R3: nothing") << QString() << false;
    QTest::newRow("R3: blanks") << QStringLiteral(" \t　") << false;
    QTest::newRow("R3: a dash") << QStringLiteral("-") << false;
    QTest::newRow("R3: none in Chinese") << QStringLiteral(" 无 ") << false;
    QTest::newRow("R3: to be settled") << QStringLiteral("待定") << false;
    QTest::newRow("R3: not available") << QStringLiteral("N/A") << false;
    QTest::newRow("R3: a number of nothing") << QStringLiteral("0") << true;
    QTest::newRow("R3: a sentence that begins with none") << QStringLiteral("无上限") << true;
}

void TstVerification::aTextIsThereIfItSaysSomething()
{
    QFETCH(QString, budget);
    QFETCH(bool, isThere);
    const QStringList items{QStringLiteral("budget")};
    QCOMPARE(missingItems({.budget = budget}, items), isThere ? QStringList() : items);
}

void TstVerification::eachItemReadsItsField_data()
{
    QTest::addColumn<Proof>("proof");
    QTest::addColumn<QString>("item");
    QTest::newRow("R3: a customer") << Proof{.hasCustomer = true} << "customer";
    QTest::newRow("R3: a budget") << Proof{.budget = QStringLiteral("x")} << "budget";
    QTest::newRow("R3: a decision maker") << Proof{.decisionMaker = QStringLiteral("x")} << "decision_maker";
    QTest::newRow("R3: content") << Proof{.content = QStringLiteral("x")} << "content";
    QTest::newRow("R3: evidence") << Proof{.evidence = QStringLiteral("x")} << "evidence";
}

void TstVerification::eachItemReadsItsField()
{
    QFETCH(Proof, proof);
    QFETCH(QString, item);
    QStringList others = verificationItems();
    others.removeOne(item);
    QCOMPARE(missingItems(proof, verificationItems()), others);
    QCOMPARE(missingItems(proof, {item}), QStringList());
    QCOMPARE(missingItems(proof, {}), QStringList());
}

void TstVerification::countsFollowUpsAndWhatTheyLack()
{
    VerifiedCount count{{QStringLiteral("customer"), QStringLiteral("budget")}};
    count.add({});
    QCOMPARE(verifiedText(count), QStringLiteral("1 of 1 follow-up(s)"));
    count.add({QStringLiteral("budget")});
    count.add({QStringLiteral("customer"), QStringLiteral("budget")});
    QCOMPARE(count, (VerifiedCount{{QStringLiteral("customer"), QStringLiteral("budget")}, 3, 1, {1, 2}}));
    QCOMPARE(verifiedText(count), QStringLiteral("1 of 3 follow-up(s); missing: customer 1, budget range 2"));
    QCOMPARE(
        itemNames({QStringLiteral("budget"), QStringLiteral("evidence")}), QStringLiteral("budget range, evidence"));
}

QTEST_GUILESS_MAIN(TstVerification)
#include "tst_verification.moc"
