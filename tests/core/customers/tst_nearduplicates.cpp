#include "customers/nearduplicates.h"

#include <QtTest>

using namespace waterline;

namespace {

const QString codeA = QStringLiteral("914403001922038216");
const QString codeB = QStringLiteral("91440300708461136T");

/// "1 code name, 2 phone": whom, and what speaks for it.
QString textOf(const std::vector<NearDuplicate> &duplicates)
{
    QStringList texts;
    for (const NearDuplicate &duplicate : duplicates) {
        QString text = QString::number(duplicate.customer.value);
        if (duplicate.isSameCreditCode)
            text += QStringLiteral(" code");
        if (duplicate.isSameName)
            text += QStringLiteral(" name");
        if (duplicate.isSamePhone)
            text += QStringLiteral(" phone");
        texts << text;
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TstNearDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void itselfIsNoDuplicate();
    void customersAddedLaterAreFound();
    void numbersOfManySayNothing();
    void answersAreBounded();
    void emptyIndex();
};

void TstNearDuplicates::answers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("creditCode");
    QTest::addColumn<QString>("answer");
    const QString none;
    QTest::newRow("R87: nothing in common") << QStringLiteral("上海乙贸易有限公司") << "13900139000" << none << none;
    QTest::newRow("R87: by name") << QStringLiteral("北京华信科技") << none << none << "1 name";
    QTest::newRow("R87: by phone, however written") << QStringLiteral("丙") << "+86 138-0013-8000" << none << "1 phone";
    QTest::newRow("R87: by name and phone")
        << QStringLiteral("北京华信科技公司") << "13800138000" << none << "1 name phone";
    QTest::newRow("R87: one of several phones")
        << QStringLiteral("丙") << QStringLiteral("13900139000、0755-83456789转2") << none << "2 phone";
    QTest::newRow("R87: by credit code, under another name")
        << QStringLiteral("丁") << none << codeA.toLower() << "2 code";
    QTest::newRow("R87: name and phone of two")
        << QStringLiteral("北京华信科技") << "075583456789" << none << "1 name, 2 phone";
    QTest::newRow("R87: the credit code speaks loudest")
        << QStringLiteral("北京华信科技") << none << codeA << "2 code, 1 name";
    QTest::newRow("R87: credit codes that differ forbid the name")
        << QStringLiteral("深圳甲实业") << none << codeB << none;
    QTest::newRow("R87: an unsound credit code forbids nothing")
        << QStringLiteral("深圳甲实业") << none << "914403001922038217"
        << "2 name";
    QTest::newRow("R88: an unsound phone finds nobody") << QStringLiteral("戊") << "1234" << none << none;
    QTest::newRow("R88: empty finds nobody") << none << none << none << none;
    QTest::newRow("R88: punctuation is no name") << QStringLiteral("——") << none << none << none;
}

void TstNearDuplicates::answers()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(QString, creditCode);
    NearDuplicates index;
    index.add({1}, {QStringLiteral("北京华信科技有限公司"), QStringLiteral("13800138000"), {}});
    index.add({2}, {QStringLiteral("深圳甲实业有限公司"), QStringLiteral("0755-83456789"), codeA});
    index.add({3}, {QStringLiteral("（无名）"), QStringLiteral("1234"), {}});
    index.add({4}, {QStringLiteral("。"), QStringLiteral("-"), QStringLiteral("无")});
    QTEST(textOf(index.find({name, phone, creditCode})), "answer");
}

void TstNearDuplicates::itselfIsNoDuplicate()
{
    NearDuplicates index;
    const CustomerTraits traits{QStringLiteral("北京华信科技有限公司"), QStringLiteral("13800138000"), codeA};
    index.add({1}, traits);
    QCOMPARE(textOf(index.find(traits, {1})), QString());
    QCOMPARE(textOf(index.find(traits, {2})), QStringLiteral("1 code name phone"));
}

void TstNearDuplicates::customersAddedLaterAreFound()
{
    NearDuplicates index;
    index.add({1}, {QStringLiteral("Acme Ltd"), {}, {}});
    QCOMPARE(textOf(index.find({QStringLiteral("ACME"), {}, {}})), QStringLiteral("1 name"));
    index.add({2}, {QStringLiteral("Acme Inc."), {}, {}});
    QCOMPARE(textOf(index.find({QStringLiteral("ACME"), {}, {}})), QStringLiteral("1 name, 2 name"));
}

void TstNearDuplicates::numbersOfManySayNothing()
{
    NearDuplicates index;
    const auto nameOf = [](int i) { return QStringLiteral("客户%1号").arg(i); };
    const CustomerTraits asked{QStringLiteral("别人"), QStringLiteral("13800138000"), {}};
    for (int i = 1; i <= NearDuplicates::mostSharers; ++i)
        index.add({i}, {nameOf(i), QStringLiteral("13800138000"), {}});
    QCOMPARE(index.find(asked).size(), std::size_t(NearDuplicates::mostSharers));
    index.add({99}, {nameOf(99), QStringLiteral("13800138000"), {}});
    QVERIFY(index.find(asked).empty());
    // Their names still do.
    QCOMPARE(textOf(index.find({nameOf(99), QStringLiteral("13800138000"), {}})), QStringLiteral("99 name"));
}

void TstNearDuplicates::answersAreBounded()
{
    NearDuplicates index;
    for (int i = 1; i <= 1000; ++i)
        index.add({i}, {QStringLiteral("Acme Ltd"), {}, {}});
    const auto found = index.find({QStringLiteral("Acme"), {}, {}});
    QCOMPARE(found.size(), std::size_t(NearDuplicates::mostSharers));
    QCOMPARE(found.front().customer, CustomerId{1});
}

void TstNearDuplicates::emptyIndex()
{
    QVERIFY(NearDuplicates().find({QStringLiteral("Acme"), QStringLiteral("13800138000"), codeA}).empty());
}

QTEST_GUILESS_MAIN(TstNearDuplicates)
#include "tst_nearduplicates.moc"
