#include "shell/searchindex.h"

#include <QTest>

using namespace waterline;

class TestSearchIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsBestFirst_data();
    void findsBestFirst();
    void emptyQueryGivesTheFirst();
    void limitHolds();

private:
    static SearchIndex index()
    {
        return SearchIndex({{1, QStringLiteral("Goals")}, {2, QStringLiteral("New Workspace")},
            {OrgPlace{UnitId{5}, {}}, QStringLiteral("上海一组"), QStringLiteral("SH-1")},
            {OrgPlace{{}, PersonId{7}}, QStringLiteral("王芳"), QStringLiteral("E10001")},
            {OrgPlace{{}, PersonId{8}}, QStringLiteral("Wang Fang"), QStringLiteral("E10002")},
            {CustomerId{9}, QStringLiteral("上海启航供应链管理有限公司"), QStringLiteral("KH000001")},
            {CustomerId{10}, QStringLiteral("Goalscape Ltd"), QStringLiteral("KH000002")},
            {CustomerId{11}, QStringLiteral("Big Goals"), QStringLiteral("KH000003")},
            {CustomerId{12}, QStringLiteral("Megagoals"), QStringLiteral("KH000004")}});
    }
};

void TestSearchIndex::findsBestFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &query, const QStringList &found) {
        QTest::newRow(name) << query << found;
    };
    row("whole name, beginning, beginning of a word, part", QStringLiteral("goals"),
        {QStringLiteral("Goals"), QStringLiteral("Goalscape Ltd"), QStringLiteral("Big Goals"),
            QStringLiteral("Megagoals")});
    row("upper case and full width are the same", QStringLiteral("ＧＯＡＬＳ"),
        {QStringLiteral("Goals"), QStringLiteral("Goalscape Ltd"), QStringLiteral("Big Goals"),
            QStringLiteral("Megagoals")});
    row("a Chinese part; the shorter name first", QStringLiteral("上海"),
        {QStringLiteral("上海一组"), QStringLiteral("上海启航供应链管理有限公司")});
    row("a part in the middle", QStringLiteral("供应链"), {QStringLiteral("上海启航供应链管理有限公司")});
    row("a code", QStringLiteral("e10001"), {QStringLiteral("王芳")});
    row("the beginning of codes, the shorter name first", QStringLiteral("E1000"),
        {QStringLiteral("王芳"), QStringLiteral("Wang Fang")});
    row("words in any order", QStringLiteral("fang wang"), {QStringLiteral("Wang Fang")});
    row("white space around it", QStringLiteral("  王芳 "), {QStringLiteral("王芳")});
    row("one word that is not there", QStringLiteral("wang nobody"), {});
    row("nothing", QStringLiteral("北京"), {});
}

void TestSearchIndex::findsBestFirst()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    const SearchIndex all = index();
    QStringList names;
    for (const std::size_t position : all.find(query, 20))
        names << all.entries()[position].text;
    QCOMPARE(names, found);
}

void TestSearchIndex::emptyQueryGivesTheFirst()
{
    const std::vector<std::size_t> found = index().find(QStringLiteral("  "), 3);
    QCOMPARE(found, (std::vector<std::size_t>{0, 1, 2}));
}

void TestSearchIndex::limitHolds()
{
    QCOMPARE(index().find(QStringLiteral("goals"), 2).size(), std::size_t(2));
    QCOMPARE(SearchIndex().find(QStringLiteral("goals"), 2).size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
