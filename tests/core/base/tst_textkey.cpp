#include "base/textkey.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waterline;

class TestTextKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        add("plain", QStringLiteral("Acme Ltd"), QStringLiteral("Acme Ltd"));
        add("outer spaces, inner ones stay", QStringLiteral("  Acme  Ltd "), QStringLiteral("Acme  Ltd"));
        add("tabs and line ends outside", QStringLiteral("\tAcme\r\n"), QStringLiteral("Acme"));
        add("no-break and ideographic spaces outside", QStringLiteral("\u00A0\u3000华东科技\u3000\u00A0"),
            QStringLiteral("华东科技"));
        add("a byte order mark", QStringLiteral("\uFEFF客户"), QStringLiteral("客户"));
        add("zero-width characters inside", QStringLiteral("华\u200B东\u200C科\u200D技"), QStringLiteral("华东科技"));
        add("a soft hyphen", QStringLiteral("Water\u00ADline"), QStringLiteral("Waterline"));
        add("bidi marks and embeddings", QStringLiteral("\u202Eabc\u202C\u200F\u2066d\u2069\u061C"),
            QStringLiteral("abcd"));
        add("a space hidden behind a zero-width one", QStringLiteral(" \u200B Acme"), QStringLiteral("Acme"));
        add("composed: e and an accent become one", QStringLiteral("Cafe\u0301"), QStringLiteral("Caf\u00E9"));
        add("full width stays as it was written", QStringLiteral("ＡＢＣ１２３"), QStringLiteral("ＡＢＣ１２３"));
        add("case stays", QStringLiteral("iPhone"), QStringLiteral("iPhone"));
        add("nothing", QString(), QString());
        add("only invisible characters", QStringLiteral("\uFEFF\u200B "), QString());
    }
    void cleans()
    {
        QFETCH(QString, text);
        QTEST(cleanText(text), "expected");
    }

    void samePeople_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isSame");
        const auto add = [](const char *name, const QString &left, const QString &right, bool same) {
            QTest::newRow(name) << left << right << same;
        };
        add("upper and lower case", QStringLiteral("ACME Ltd"), QStringLiteral("acme ltd"), true);
        add("full-width letters and digits", QStringLiteral("ＡＣＭＥ１２"), QStringLiteral("acme12"), true);
        add("full-width brackets", QStringLiteral("上海（华东）"), QStringLiteral("上海(华东)"), true);
        add("half-width katakana", QStringLiteral("ｶﾌﾞ"), QStringLiteral("カブ"), true);
        add("composed and decomposed", QStringLiteral("Caf\u00E9"), QStringLiteral("Cafe\u0301"), true);
        add("one space and many", QStringLiteral("Acme  Ltd"), QStringLiteral("Acme Ltd"), true);
        add("no-break space", QStringLiteral("Acme\u00A0Ltd"), QStringLiteral("Acme Ltd"), true);
        add("ideographic space", QStringLiteral("王\u3000芳"), QStringLiteral("王 芳"), true);
        add("invisible characters", QStringLiteral("\uFEFF王\u200B芳"), QStringLiteral("王芳"), true);
        add("a line end in plain text", QStringLiteral("Acme\nLtd"), QStringLiteral("Acme Ltd"), true);
        add("a space matters", QStringLiteral("王 芳"), QStringLiteral("王芳"), false);
        add("an accent matters", QStringLiteral("Cafe"), QStringLiteral("Caf\u00E9"), false);
        add("leading zeros matter", QStringLiteral("0012"), QStringLiteral("12"), false);
        add("simplified is not traditional", QStringLiteral("华东"), QStringLiteral("華東"), false);
    }
    void samePeople()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, isSame);
        QCOMPARE(textKey(left) == textKey(right), isSame);
    }

    /// What is looked up by a key must also be found by the key of the cleaned text and of the key itself.
    void aKeyIsItsOwnKey()
    {
        const bool holds = rc::check("keys and cleaned texts are stable", [] {
            const auto pieces = *rc::gen::container<std::vector<std::u16string>>(rc::gen::element<std::u16string>(u"a",
                u"Z", u"9", u" ", u"\u3000", u"\u00A0", u"\t", u"\u200B", u"\uFEFF", u"Ａ", u"ｶ", u"ﾞ", u"e", u"\u0301",
                u"é", u"ß", u"İ", u"ﬁ", u"①", u"客", u"戶", u"（", u"\U0001F600", u"⼀", u"Ω", u"ς"));
            QString text;
            for (const std::u16string &piece : pieces)
                text += QString::fromStdU16String(piece);
            RC_ASSERT(cleanText(cleanText(text)) == cleanText(text));
            RC_ASSERT(textKey(textKey(text)) == textKey(text));
            RC_ASSERT(textKey(cleanText(text)) == textKey(text));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTextKey)
#include "tst_textkey.moc"
