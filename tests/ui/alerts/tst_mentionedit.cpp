#include "alerts/mentionedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace waterline;

class TestMentionEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsBeingTyped_data();
    void whatIsBeingTyped();
    void atOffersNames();
    void chosenNameIsWritten();
    void escapeLeavesWhatWasTyped();
    void wholeNamesAreNotOfferedAgain();
    void controlReturnSubmits();

private:
    static std::unique_ptr<MentionEdit> shown()
    {
        auto edit = std::make_unique<MentionEdit>();
        edit->setNames({QStringLiteral("Wang Fang"), QStringLiteral("Li Qiang"), QStringLiteral("王芳")});
        edit->show();
        edit->setFocus();
        return edit;
    }
    static bool isOffering(const MentionEdit &edit) { return edit.completer()->popup()->isVisible(); }
};

void TestMentionEdit::whatIsBeingTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<TypedMention>("typed");
    QTest::newRow("nothing") << "" << 0 << TypedMention{};
    QTest::newRow("no call") << "wang" << 4 << TypedMention{};
    QTest::newRow("just called") << "@" << 1 << TypedMention{0, {}};
    QTest::newRow("some letters") << "ask @wa" << 7 << TypedMention{4, QStringLiteral("wa")};
    QTest::newRow("full width") << QStringLiteral("请＠王") << 3 << TypedMention{1, QStringLiteral("王")};
    QTest::newRow("Chinese before it") << QStringLiteral("请@王") << 3 << TypedMention{1, QStringLiteral("王")};
    QTest::newRow("name of two words") << "@Wang F" << 7 << TypedMention{0, QStringLiteral("Wang F")};
    QTest::newRow("only up to the cursor") << "@wang" << 3 << TypedMention{0, QStringLiteral("wa")};
    QTest::newRow("the last one") << "@a @b" << 5 << TypedMention{3, QStringLiteral("b")};
    QTest::newRow("e-mail") << "lu@example" << 10 << TypedMention{};
    QTest::newRow("line before") << "@wang\nso" << 8 << TypedMention{};
}

void TestMentionEdit::whatIsBeingTyped()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QTEST(typedMention(text, position), "typed");
}

void TestMentionEdit::atOffersNames()
{
    const auto edit = shown();
    QTest::keyClicks(edit.get(), QStringLiteral("ask "));
    QVERIFY(!isOffering(*edit));
    QTest::keyClicks(edit.get(), QStringLiteral("@"));
    QVERIFY(isOffering(*edit));
    QCOMPARE(edit->completer()->completionCount(), 3);
    // Any part of a name, whatever its case.
    QTest::keyClicks(edit.get(), QStringLiteral("fang"));
    QCOMPARE(edit->completer()->completionCount(), 1);
    QTest::keyClicks(edit.get(), QStringLiteral("x"));
    QVERIFY(!isOffering(*edit));
}

void TestMentionEdit::chosenNameIsWritten()
{
    const auto edit = shown();
    QTest::keyClicks(edit.get(), QStringLiteral("ask @li"));
    QVERIFY(isOffering(*edit));
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), QStringLiteral("ask @Li Qiang "));
    QVERIFY(!isOffering(*edit));
    QTest::keyClicks(edit.get(), QStringLiteral("now"));
    QCOMPARE(edit->toPlainText(), QStringLiteral("ask @Li Qiang now"));
}

void TestMentionEdit::escapeLeavesWhatWasTyped()
{
    const auto edit = shown();
    QTest::keyClicks(edit.get(), QStringLiteral("@li"));
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Escape);
    QVERIFY(!isOffering(*edit));
    QCOMPARE(edit->toPlainText(), QStringLiteral("@li"));
}

void TestMentionEdit::wholeNamesAreNotOfferedAgain()
{
    const auto edit = shown();
    edit->insertPlainText(QStringLiteral("@Wang Fan"));
    QTest::keyClicks(edit.get(), QStringLiteral("g"));
    QVERIFY(!isOffering(*edit));
}

void TestMentionEdit::controlReturnSubmits()
{
    const auto edit = shown();
    const QSignalSpy submitted(edit.get(), &MentionEdit::submitted);
    QTest::keyClicks(edit.get(), QStringLiteral("stock"));
    QTest::keyClick(edit.get(), Qt::Key_Return);
    QVERIFY(submitted.isEmpty());
    QTest::keyClick(edit.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(edit->toPlainText(), QStringLiteral("stock\n"));
}

QTEST_MAIN(TestMentionEdit)
#include "tst_mentionedit.moc"
