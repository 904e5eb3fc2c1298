#include "alerts/mentions.h"

#include <QtTest>

using namespace waterline;

namespace {

Person person(qint64 id, const QString &name)
{
    return {{id}, QStringLiteral("S%1").arg(id), name, {}, {}, {}};
}

Unit unit(qint64 id, const QString &leader)
{
    return {{id}, QStringLiteral("U%1").arg(id), QStringLiteral("区%1").arg(id), UnitKind::Region, {}, leader};
}

Org company()
{
    return Org({unit(1, QStringLiteral("陆敏")), unit(2, QStringLiteral("Zoë O'Neill")), unit(3, QString())},
        {person(1, QStringLiteral("王芳")), person(2, QStringLiteral("王芳芳")), person(3, QStringLiteral("Ann Lee")),
            person(4, QStringLiteral("Ann")), person(5, QStringLiteral("李 Leo")), person(6, QString())});
}

} // namespace

class TstMentions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void saysWhere();
    void comparesWholeNames();
};

void TstMentions::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("R17: a Chinese name before Chinese text") << "@王芳请看一下"
                                                             << "王芳";
    QTest::newRow("R17: the longest name counts") << "@王芳芳请看"
                                                  << "王芳芳";
    QTest::newRow("R17: the leader of a unit") << "请@陆敏支持"
                                               << "陆敏";
    QTest::newRow("R17: two of them") << "@陆敏 @王芳"
                                      << "陆敏,王芳";
    QTest::newRow("R17: side by side") << "@陆敏@王芳"
                                       << "陆敏,王芳";
    QTest::newRow("R17: a full-width sign") << "＠王芳"
                                            << "王芳";
    QTest::newRow("R17: an English name has a space") << "ask @Ann Lee about it"
                                                      << "Ann Lee";
    QTest::newRow("R17: the shorter one where the longer is not") << "ask @Ann about it"
                                                                  << "Ann";
    QTest::newRow("R17: upper and lower case are the same") << "@ANN LEE!"
                                                            << "Ann Lee";
    QTest::newRow("R17: letters do not end in the middle") << "@Annabel"
                                                           << "";
    QTest::newRow("R17: a Chinese word may follow an English name") << "@Ann请看"
                                                                    << "Ann";
    QTest::newRow("R17: letters, apostrophe and accent") << "(@zoë o'neill)"
                                                         << "Zoë O'Neill";
    QTest::newRow("R17: a name of both scripts") << "@李 Leo看看"
                                                 << "李 Leo";
    QTest::newRow("R17: full-width letters") << "@Ａｎｎ"
                                             << "Ann";
    QTest::newRow("R17: an e-mail address calls nobody") << "mail to bob@ann.com"
                                                         << "";
    QTest::newRow("R17: but letters before a Chinese name do") << "OK@王芳"
                                                               << "王芳";
    QTest::newRow("R17: nobody of that name") << "@张三"
                                              << "";
    QTest::newRow("R17: a name without the sign") << "王芳看看"
                                                  << "";
    QTest::newRow("R17: the sign alone") << "@ 王芳 @"
                                         << "";
    QTest::newRow("R17: empty text") << ""
                                     << "";
}

void TstMentions::findsNames()
{
    QFETCH(QString, text);
    QStringList names;
    for (const Mention &mention : mentionsIn(text, company()))
        names << mention.name;
    QTEST(names.join(u','), "names");
}

void TstMentions::saysWhere()
{
    const QString text = QStringLiteral("请 @ann lee 和＠王芳芳看");
    QCOMPARE(mentionsIn(text, company()),
        (std::vector<Mention>{{2, 8, QStringLiteral("Ann Lee")}, {12, 4, QStringLiteral("王芳芳")}}));
    QCOMPARE(text.mid(2, 8), QStringLiteral("@ann lee"));
    QCOMPARE(text.mid(12, 4), QStringLiteral("＠王芳芳"));
}

void TstMentions::comparesWholeNames()
{
    const auto mentions = mentionsIn(QStringLiteral("@Ann Lee @王芳芳"), company());
    QVERIFY(isMentioned(mentions, QStringLiteral("ANN LEE")));
    QVERIFY(!isMentioned(mentions, QStringLiteral("Ann")));
    QVERIFY(!isMentioned(mentions, QStringLiteral("王芳")));
    QVERIFY(!isMentioned({}, QStringLiteral("王芳")));
}

QTEST_GUILESS_MAIN(TstMentions)
#include "tst_mentions.moc"
