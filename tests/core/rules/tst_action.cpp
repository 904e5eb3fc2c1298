#include "rules/action.h"

#include <QtTest>

using namespace waterline;

class TstAction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheWordsOfExports_data();
    void readsTheWordsOfExports();
    void doesNotKnowOtherWords_data();
    void doesNotKnowOtherWords();
    void codesGoBothWays_data();
    void codesGoBothWays();
    void onlyContactEndsASilence_data();
    void onlyContactEndsASilence();
};

void TstAction::readsTheWordsOfExports_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code");
    QTest::newRow("R5: a lead in Chinese") << QStringLiteral("新增线索") << "lead";
    QTest::newRow("R5: a lead in English, capitals") << QStringLiteral("LEAD") << "lead";
    QTest::newRow("R5: a visit") << QStringLiteral("上门拜访") << "visit";
    QTest::newRow("R5: a visit in full width") << QStringLiteral("ｖｉｓｉｔ") << "visit";
    QTest::newRow("R5: a visit with spaces") << QStringLiteral("  Site   Visit ") << "visit";
    QTest::newRow("R5: a visit by telephone is a call") << QStringLiteral("电话拜访") << "contact";
    for (const char *visit : {"到访", "上门", "走访", "demo", "产品演示"})
        QTest::addRow("R5: a visit, %s", visit) << QString::fromUtf8(visit) << "visit";
    for (const char *contact : {"event", "SMS", "短信", "微信沟通", "WeChat", "电话沟通", "Calls", "客户来访", "面谈"})
        QTest::addRow("R78: a contact, %s", contact) << QString::fromUtf8(contact) << "contact";
    QTest::newRow("R5: a proposal") << QStringLiteral("方案提交") << "proposal";
    QTest::newRow("R5: a quote is a proposal") << QStringLiteral("Quote") << "proposal";
    QTest::newRow("R78: WeChat is a contact") << QStringLiteral("微信") << "contact";
    QTest::newRow("R78: an internal note") << QStringLiteral("内部备注") << "note";
}

void TstAction::readsTheWordsOfExports()
{
    QFETCH(QString, word);
    const std::optional<Action> action = actionFromWord(word);
    QVERIFY(action.has_value());
    QTEST(actionCode(*action), "code");
}

void TstAction::doesNotKnowOtherWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a sentence") << QStringLiteral("拜访了客户");
    QTest::newRow("a number") << QStringLiteral("3");
}

void TstAction::doesNotKnowOtherWords()
{
    QFETCH(QString, word);
    QVERIFY(!actionFromWord(word).has_value());
}

void TstAction::codesGoBothWays_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("code");
    QTest::newRow("lead") << Action::Lead << "lead";
    QTest::newRow("visit") << Action::Visit << "visit";
    QTest::newRow("proposal") << Action::Proposal << "proposal";
    QTest::newRow("contact") << Action::Contact << "contact";
    QTest::newRow("note") << Action::Note << "note";
}

void TstAction::codesGoBothWays()
{
    QFETCH(Action, action);
    QFETCH(QString, code);
    QCOMPARE(actionCode(action), code);
    QVERIFY(actionFromCode(code) == action);
    QVERIFY(!actionFromCode(code.toUpper()).has_value());
    QVERIFY(!actionName(action).isEmpty());
}

void TstAction::onlyContactEndsASilence_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("isContact");
    QTest::newRow("R78: registering a lead ends no silence") << Action::Lead << false;
    QTest::newRow("R78: a visit does") << Action::Visit << true;
    QTest::newRow("R78: a proposal does") << Action::Proposal << true;
    QTest::newRow("R78: a call does") << Action::Contact << true;
    QTest::newRow("R78: an internal note ends no silence") << Action::Note << false;
}

void TstAction::onlyContactEndsASilence()
{
    QFETCH(Action, action);
    QTEST(isCustomerContact(action), "isContact");
}

QTEST_GUILESS_MAIN(TstAction)
#include "tst_action.moc"
