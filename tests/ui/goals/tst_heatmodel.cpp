#include "goals/heatmodel.h"
#include "parts/sortproxy.h"
#include "ui/goals/smallcompany.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waterline;

namespace {

QStringList names(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, HeatModel::nameColumn).data().toString();
    return result;
}

} // namespace

class TestHeatModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void isTheReport();
    void sortsByValue();
    void countsSortWithoutPlans();
    void personIsOneRow();
    void columnsNameNumbers();

private:
    static HeatmapReport reportOf(SmallCompany &sample, const OrgPlace &place)
    {
        const Scope scope{place, SmallCompany::week(), AsOf::endOf(SmallCompany::today())};
        Result<HeatmapReport> report = heatmapReport(sample.workspace().connection(), scope, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return std::move(report).value();
    }
};

// C12: every number of the table is the report's.
void TestHeatModel::isTheReport()
{
    SmallCompany sample;
    sample.addPeople();
    sample.addPlans();
    sample.addFollowUps();
    HeatModel model;
    SortProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);

    const HeatmapReport report = reportOf(sample, {});
    model.setReport(report, {});
    QCOMPARE(names(model), QStringList({QStringLiteral("Company"), QStringLiteral("North"), QStringLiteral("South")}));
    std::vector<HeatRow> rows{report.total};
    rows.insert(rows.end(), report.rows.begin(), report.rows.end());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column <= HeatModel::penetrationColumn; ++column) {
            const HeatColumn number = HeatModel::numberIn(column);
            const HeatCells &cells = rows[std::size_t(row)].cells;
            const auto view = model.index(row, column).data(HeatModel::CellRole).value<HeatCellView>();
            QCOMPARE(view.ratio, number ? cells.actions[coreIndex(*number)].ratio : cells.penetration);
            QCOMPARE(model.index(row, column).data().toString(), view.ratio.toText());
        }
    }
    // By hand: leads (5 + 2 + 5) / 15, visits (15 + 11 + 20) / 60, proposals (2 + 1 + 4) / 9, all 65 / 84.
    const auto shown = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(shown(1), QStringLiteral("80.0%"));
    QCOMPARE(shown(2), QStringLiteral("76.7%"));
    QCOMPARE(shown(3), QStringLiteral("77.8%"));
    QCOMPARE(shown(4), QStringLiteral("77.4%"));
    QVERIFY(model.index(0, 0).data(TableRole::Pin).toBool());
    QCOMPARE(model.index(1, 0).data(TableRole::SubText).toString(), QStringLiteral("Zhao Lei"));
    QCOMPARE(model.index(0, 0).data(TableRole::Shape).value<Mark>(), Mark::Short);
    QVERIFY(!model.index(0, 0).data(HeatModel::CellRole).isValid());
}

void TestHeatModel::sortsByValue()
{
    SmallCompany sample;
    sample.addPeople();
    sample.addPlans();
    sample.addFollowUps();
    HeatModel model;
    SortProxy proxy;
    proxy.setSourceModel(&model);
    model.setReport(reportOf(sample, {UnitId{SmallCompany::South}, {}}), {});
    QCOMPARE(
        names(proxy), QStringList({QStringLiteral("South"), QStringLiteral("Zhang Min"), QStringLiteral("Chen Bo")}));
    // Chen Bo's visits have no plan: last both ways, while the total stays on top.
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        proxy.sort(2, order);
        QCOMPARE(names(proxy),
            QStringList({QStringLiteral("South"), QStringLiteral("Zhang Min"), QStringLiteral("Chen Bo")}));
    }
    model.setReport(reportOf(sample, {UnitId{SmallCompany::NorthOne}, {}}), {});
    proxy.sort(4, Qt::AscendingOrder);
    QCOMPARE(names(proxy),
        QStringList({QStringLiteral("North 1"), QStringLiteral("Li Qiang"), QStringLiteral("Wang Fang")}));
    proxy.sort(4, Qt::DescendingOrder);
    QCOMPARE(names(proxy),
        QStringList({QStringLiteral("North 1"), QStringLiteral("Wang Fang"), QStringLiteral("Li Qiang")}));
}

void TestHeatModel::countsSortWithoutPlans()
{
    SmallCompany sample;
    sample.addPeople();
    sample.addFollowUps();
    HeatModel model;
    SortProxy proxy;
    proxy.setSourceModel(&model);
    const HeatmapReport report = reportOf(sample, {UnitId{SmallCompany::NorthOne}, {}});
    QVERIFY(!report.hasPlans);
    model.setReport(report, {});
    proxy.sort(2, Qt::AscendingOrder);
    QCOMPARE(names(proxy),
        QStringList({QStringLiteral("North 1"), QStringLiteral("Li Qiang"), QStringLiteral("Wang Fang")}));
    QCOMPARE(proxy.index(0, 2).data().toString(), QStringLiteral("26"));
    QCOMPARE(proxy.index(1, 2).data().toString(), QStringLiteral("11"));
    QCOMPARE(proxy.index(0, 0).data(TableRole::Shape).value<Mark>(), Mark::NotComputable);
}

void TestHeatModel::personIsOneRow()
{
    SmallCompany sample;
    sample.addPeople();
    sample.addPlans();
    sample.addFollowUps();
    HeatModel model;
    model.setReport(reportOf(sample, {{}, PersonId{SmallCompany::WangFang}}), {});
    QCOMPARE(names(model), QStringList({QStringLiteral("Wang Fang")}));
    QVERIFY(!model.index(0, 0).data(TableRole::Pin).toBool());
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("91.7%"));
    const OrgPlace person{{}, PersonId{SmallCompany::WangFang}};
    QCOMPARE(model.index(0, 0).data(TableRole::Key).value<OrgPlace>(), person);
}

void TestHeatModel::columnsNameNumbers()
{
    QCOMPARE(HeatModel::numberIn(0), HeatColumn());
    QCOMPARE(HeatModel::numberIn(1), HeatColumn(Action::Lead));
    QCOMPARE(HeatModel::numberIn(3), HeatColumn(Action::Proposal));
    QCOMPARE(HeatModel::numberIn(4), HeatColumn());
    const HeatModel model;
    QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), QStringLiteral("Penetration"));
}

QTEST_GUILESS_MAIN(TestHeatModel)
#include "tst_heatmodel.moc"
