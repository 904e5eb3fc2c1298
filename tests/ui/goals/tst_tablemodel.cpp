#include "parts/sortproxy.h"
#include "parts/tablemodel.h"
#include "parts/tabletools.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>

using namespace waterline;

namespace {

struct Fruit {
    int id = 0;
    QString name;
    std::optional<qint64> weight;
    Ratio share;
    bool isPinned = false;
};

class FruitModel final : public TableModel<Fruit> {
public:
    FruitModel()
        : TableModel(columns())
    {
    }

private:
    static std::vector<TableColumn<Fruit>> columns()
    {
        TableColumn<Fruit> name;
        name.title = [] { return QStringLiteral("Name"); };
        name.text = [](const Fruit &fruit) { return fruit.name; };
        name.toolTip = name.text;
        TableColumn<Fruit> weight;
        weight.title = [] { return QStringLiteral("Weight"); };
        weight.text = [](const Fruit &fruit) {
            return fruit.weight ? QStringLiteral("%1 g").arg(*fruit.weight) : QStringLiteral("n/a");
        };
        weight.sortKey = [](const Fruit &fruit) { return fruit.weight ? QVariant(*fruit.weight) : QVariant(); };
        weight.accessibleText = [](const Fruit &fruit) {
            return QStringLiteral("%1 grams").arg(fruit.weight.value_or(0));
        };
        weight.mark = [](const Fruit &fruit) { return fruit.weight ? std::optional(Mark::Good) : std::nullopt; };
        weight.alignment = Qt::AlignRight;
        TableColumn<Fruit> share;
        share.title = [] { return QStringLiteral("Share"); };
        share.text = [](const Fruit &fruit) { return fruit.share.toText(); };
        share.sortKey = [](const Fruit &fruit) {
            return fruit.share.isComputable() ? QVariant::fromValue(fruit.share) : QVariant();
        };
        return {name, weight, share};
    }

    QVariant keyOf(const Fruit &fruit) const override { return fruit.id; }
    QVariant extra(const Fruit &fruit, int, int role) const override
    {
        return role == TableRole::Pin ? QVariant(fruit.isPinned) : QVariant();
    }
};

std::vector<Fruit> fruits()
{
    return {
        {1, QStringLiteral("sum"), 1000, {}, true},
        {2, QStringLiteral("pear"), 90, Ratio(1, 3), false},
        {3, QStringLiteral("fig"), std::nullopt, {}, false},
        {4, QStringLiteral("apple"), 100, Ratio(333, 1000), false},
        {5, QStringLiteral("plum"), 20, Ratio(1, 1), false},
    };
}

QString order(const QAbstractItemModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(TableRole::Key).toString();
    return ids;
}

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersByRole();
    void toolTipsAreNeverMarkup();
    void isAProperModel();
    void sorts_data();
    void sorts();
    void keepsTheCurrentRow();
    void copiesForASpreadsheet();
};

void TestTableModel::answersByRole()
{
    FruitModel model;
    model.setRows(fruits());
    const QModelIndex weight = model.index(1, 1);
    QCOMPARE(weight.data().toString(), QStringLiteral("90 g"));
    QCOMPARE(weight.data(TableRole::Sort), QVariant(qint64(90)));
    QCOMPARE(weight.data(Qt::AccessibleTextRole).toString(), QStringLiteral("90 grams"));
    QCOMPARE(weight.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight));
    QCOMPARE(weight.data(TableRole::Shape).value<Mark>(), Mark::Good);
    QVERIFY(!weight.data(Qt::ToolTipRole).isValid());
    QVERIFY(!model.index(2, 1).data(TableRole::Sort).isValid());
    QVERIFY(!model.index(2, 1).data(TableRole::Shape).isValid());
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("pear"));
    QCOMPARE(model.index(1, 0).data(TableRole::Sort), QVariant(QStringLiteral("pear")));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Weight"));
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!model.data(QModelIndex()).isValid());
}

void TestTableModel::toolTipsAreNeverMarkup()
{
    FruitModel model;
    model.setRows({{1, QStringLiteral("<img src='file:///etc/hostname'>"), 1, {}, false}});
    const QString toolTip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!toolTip.contains(QStringLiteral("<img")), qPrintable(toolTip));
    QVERIFY2(toolTip.contains(QStringLiteral("&lt;img")), qPrintable(toolTip));
}

void TestTableModel::isAProperModel()
{
    FruitModel model;
    SortProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(fruits());
    proxy.sort(1, Qt::DescendingOrder);
    model.retranslate();
    model.setRows({});
    model.setRows(fruits());
    QCOMPARE(proxy.rowCount(), 5);
}

void TestTableModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("sortOrder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not sorted: the order of the rows") << -1 << Qt::AscendingOrder << "12345";
    QTest::newRow("numbers as numbers, not as text; n/a last") << 1 << Qt::AscendingOrder << "15243";
    QTest::newRow("n/a last and pinned first also when descending") << 1 << Qt::DescendingOrder << "14253";
    QTest::newRow("ratios exactly: 333/1000 before 1/3") << 2 << Qt::AscendingOrder << "14253";
    QTest::newRow("ratios descending") << 2 << Qt::DescendingOrder << "15243";
    QTest::newRow("text as people order it") << 0 << Qt::AscendingOrder << "14325";
    QTest::newRow("text descending") << 0 << Qt::DescendingOrder << "15234";
}

void TestTableModel::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, sortOrder);
    QFETCH(QString, expected);
    FruitModel model;
    SortProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(column, sortOrder);
    model.setRows(fruits());
    QCOMPARE(order(proxy), expected);
}

void TestTableModel::keepsTheCurrentRow()
{
    FruitModel model;
    SortProxy proxy;
    proxy.setSourceModel(&model);
    QTableView view;
    view.setModel(&proxy);
    keepCurrentByKey(&view);
    model.setRows(fruits());
    view.setCurrentIndex(proxy.index(3, 1));

    std::vector<Fruit> fewer = fruits();
    fewer.erase(fewer.begin() + 1);
    model.setRows(fewer);
    QCOMPARE(view.currentIndex(), proxy.index(2, 1));
    QCOMPARE(view.currentIndex().data(TableRole::Key).toInt(), 4);

    // Gone for a moment, as when a page asks its report again.
    model.setRows({});
    QVERIFY(!view.currentIndex().isValid());
    model.setRows(fruits());
    QCOMPARE(view.currentIndex().data(TableRole::Key).toInt(), 4);
}

void TestTableModel::copiesForASpreadsheet()
{
    FruitModel model;
    std::vector<Fruit> rows = fruits();
    rows[1].name = QStringLiteral("=1+1");
    rows[2].name = QStringLiteral("a\tb\nc");
    model.setRows(rows);
    QTableView view;
    view.setModel(&model);
    installCopy(&view);
    auto *selection = view.selectionModel();
    selection->select({model.index(1, 0), model.index(2, 1)}, QItemSelectionModel::Select);
    QCOMPARE(selectionAsTsv(*selection), QStringLiteral("'=1+1\t90 g\na b c\tn/a\n"));

    // Single cells, left over right: gaps stay gaps.
    selection->clear();
    selection->select(model.index(4, 0), QItemSelectionModel::Select);
    selection->select(model.index(3, 2), QItemSelectionModel::Select);
    QCOMPARE(selectionAsTsv(*selection), QStringLiteral("\t\t33.3%\nplum\t\t\n"));

    view.show();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("\t\t33.3%\nplum\t\t\n"));
}

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
