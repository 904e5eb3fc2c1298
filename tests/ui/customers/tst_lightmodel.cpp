#include "customers/lightmodel.h"
#include "parts/wrapdelegate.h"

#include <QAbstractItemModelTester>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace waterline;

namespace {

LightRow customer(qint64 id, const char *name, Light light, int silentDays, const char *owner)
{
    LightRow row;
    row.id = CustomerId{id};
    row.code = QStringLiteral("C-%1").arg(id);
    row.name = QString::fromUtf8(name);
    row.ownerName = QString::fromUtf8(owner);
    row.verdict.light = light;
    row.verdict.silentDays = silentDays;
    row.reason = QStringLiteral("because");
    return row;
}

/// In the order of the report: by urgency.
std::vector<LightRow> customers()
{
    return {
        customer(1, "Alpha Tools", Light::Red, 40, "Wang Fang"),
        customer(2, "Beta 科技", Light::Red, 16, ""),
        customer(3, "Gamma", Light::Yellow, 100, "Li Qiang"),
        customer(4, "Delta Tools", Light::Yellow, 9, "Wang Fang"),
        customer(5, "Epsilon", Light::Green, 2, "Li Qiang"),
    };
}

QString order(const QAbstractItemModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(TableRole::Key).toString();
    return ids;
}

struct Fixture {
    LightModel model;
    LightFilter filter;
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Fixture()
    {
        filter.setSourceModel(&model);
        model.setCustomers(customers());
    }
};

} // namespace

class TestLightModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void lightHasShapeAndWord();
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();
    void isAProperModel();
    void reasonsTakeTwoLines();
};

void TestLightModel::lightHasShapeAndWord()
{
    const Fixture f;
    const auto cell = [&f](int row, int column) { return f.model.index(row, column); };
    QCOMPARE(cell(0, LightModel::LightColumn).data().toString(), QStringLiteral("Red"));
    QCOMPARE(cell(0, LightModel::LightColumn).data(TableRole::Shape).value<Mark>(), Mark::Alert);
    QCOMPARE(cell(2, LightModel::LightColumn).data(TableRole::Shape).value<Mark>(), Mark::Watch);
    QCOMPARE(cell(4, LightModel::LightColumn).data(TableRole::Shape).value<Mark>(), Mark::Good);
    QCOMPARE(cell(0, LightModel::NameColumn).data(TableRole::SubText).toString(), QStringLiteral("C-1"));
    // A customer without a number is known by its name, which is not said twice.
    LightModel nameless;
    LightRow row = customer(9, "Omega", Light::Green, 1, "Wang Fang");
    row.code = row.name;
    nameless.setCustomers({row});
    QCOMPARE(nameless.index(0, LightModel::NameColumn).data(TableRole::SubText).toString(), QString());
    QCOMPARE(
        nameless.index(0, LightModel::NameColumn).data(Qt::ToolTipRole).toString(), QStringLiteral("<p>Omega</p>"));
    QCOMPARE(cell(1, LightModel::OwnerColumn).data().toString(), QStringLiteral("no owner"));
    QCOMPARE(cell(0, LightModel::SilenceColumn).data().toString(), QStringLiteral("40 d"));
    QCOMPARE(cell(0, LightModel::ReasonColumn).data().toString(), QStringLiteral("because"));
}

void TestLightModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("sortOrder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("R77: red before yellow before green, then the longest silence")
        << int(LightModel::LightColumn) << Qt::AscendingOrder << "12345";
    QTest::newRow("the least urgent first") << int(LightModel::LightColumn) << Qt::DescendingOrder << "54321";
    QTest::newRow("silence as a number, not as text")
        << int(LightModel::SilenceColumn) << Qt::AscendingOrder << "54213";
    QTest::newRow("silence descending") << int(LightModel::SilenceColumn) << Qt::DescendingOrder << "31245";
    QTest::newRow("no owner comes last") << int(LightModel::OwnerColumn) << Qt::AscendingOrder << "35142";
    QTest::newRow("no owner comes last when descending too")
        << int(LightModel::OwnerColumn) << Qt::DescendingOrder << "14352";
}

void TestLightModel::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, sortOrder);
    QFETCH(QString, expected);
    Fixture f;
    f.filter.sort(column, sortOrder);
    QCOMPARE(order(f.filter), expected);
}

void TestLightModel::filters_data()
{
    QTest::addColumn<QList<Light>>("lights");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing chosen shows all") << QList<Light>() << ""
                                              << "12345";
    QTest::newRow("red only") << QList<Light>{Light::Red} << ""
                              << "12";
    QTest::newRow("red and green") << QList<Light>{Light::Red, Light::Green} << ""
                                   << "125";
    QTest::newRow("name, whatever the case") << QList<Light>() << "tOOLS"
                                             << "14";
    QTest::newRow("full width counts as half width") << QList<Light>() << "ｔｏｏｌｓ"
                                                     << "14";
    QTest::newRow("code") << QList<Light>() << "c-3"
                          << "3";
    QTest::newRow("owner") << QList<Light>() << "qiang"
                           << "35";
    QTest::newRow("Chinese") << QList<Light>() << "科技"
                             << "2";
    QTest::newRow("every word, in any order") << QList<Light>() << "fang  delta"
                                              << "4";
    QTest::newRow("both") << QList<Light>{Light::Yellow} << "tools"
                          << "4";
    QTest::newRow("spaces only") << QList<Light>() << "  "
                                 << "12345";
    QTest::newRow("nothing found") << QList<Light>{Light::Green} << "tools"
                                   << "";
}

void TestLightModel::filters()
{
    QFETCH(QList<Light>, lights);
    QFETCH(QString, search);
    QFETCH(QString, expected);
    Fixture f;
    f.filter.setLights({lights.begin(), lights.end()});
    f.filter.setSearch(search);
    QCOMPARE(order(f.filter), expected);
}

void TestLightModel::isAProperModel()
{
    LightModel model;
    LightFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCustomers(customers());
    filter.sort(LightModel::SilenceColumn, Qt::DescendingOrder);
    filter.setLights({Light::Red});
    filter.setSearch(QStringLiteral("alpha"));
    filter.setLights({});
    model.setCustomers({});
    model.setCustomers(customers());
    QCOMPARE(filter.rowCount(), 1);
}

void TestLightModel::reasonsTakeTwoLines()
{
    const QFont font = QGuiApplication::font();
    const double width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("No contact for")) + 4;
    using Lines = std::pair<QString, QString>;
    QCOMPARE(inTwoLines(QStringLiteral("No contact"), font, width), Lines(QStringLiteral("No contact"), QString()));
    QCOMPARE(inTwoLines(QStringLiteral("No contact for\n22 days"), font, width),
        Lines(QStringLiteral("No contact for"), QStringLiteral("22 days")));
    const auto [first, second] =
        inTwoLines(QStringLiteral("No contact for a very long time, which nobody explained"), font, width);
    QCOMPARE(first, QStringLiteral("No contact for"));
    QVERIFY(second.endsWith(QChar(0x2026)));
    QVERIFY(QFontMetricsF(font).horizontalAdvance(second) <= width);
    QCOMPARE(inTwoLines(QString(), font, width), Lines());
}

QTEST_MAIN(TestLightModel)
#include "tst_lightmodel.moc"
