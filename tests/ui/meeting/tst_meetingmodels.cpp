#include "meeting/meetingmodels.h"
#include "parts/sortproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waterline;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

DeviationLine deviation(const QString &name, qint64 person, qint64 plan, qint64 actual)
{
    PersonWeek week;
    week[coreIndex(Action::Visit)] = {plan, actual, {}};
    return {
        PersonId{person}, name, QStringLiteral("East"), personCells(week, RuleSet()).actions[coreIndex(Action::Visit)]};
}

LightRow lightRow(qint64 id, Light light, int days)
{
    LightRow row;
    row.id = CustomerId{id};
    row.name = QStringLiteral("Customer %1").arg(id);
    row.verdict.light = light;
    row.verdict.silentDays = days;
    return row;
}

} // namespace

class TestMeetingModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void deviations()
    {
        DeviationModel model{RuleSet()};
        const QAbstractItemModelTester tester(&model, fatal);
        SortProxy proxy;
        const QAbstractItemModelTester proxyTester(&proxy, fatal);
        proxy.setSourceModel(&model);
        model.setRows({deviation(QStringLiteral("Wang"), 1, 20, 15), deviation(QStringLiteral("Li"), 2, 1000, 1200)});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, DeviationModel::Difference), QStringLiteral("−25.0%"));
        QCOMPARE(text(0, DeviationModel::ToQuiet), QStringLiteral("2 more"));
        QCOMPARE(text(1, DeviationModel::Plan), QStringLiteral("1,000"));
        QCOMPARE(text(1, DeviationModel::Difference), QStringLiteral("+20.0%"));
        QCOMPARE(text(1, DeviationModel::ToQuiet), QStringLiteral("50 fewer"));
        QCOMPARE(model.index(0, DeviationModel::Difference).data(TableRole::Shape).value<Mark>(), Mark::Short);
        QCOMPARE(model.index(1, DeviationModel::Difference).data(TableRole::Shape).value<Mark>(), Mark::Over);
        // C9: the direction is also a word.
        QVERIFY(model.index(0, DeviationModel::Difference)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(markWord(Mark::Short)));
        // By number, not by text: "1,000" < "20" as text.
        proxy.sort(DeviationModel::Plan, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, DeviationModel::PersonName).data().toString(), QStringLiteral("Li"));
        proxy.sort(DeviationModel::Difference, Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, DeviationModel::PersonName).data().toString(), QStringLiteral("Wang"));
    }

    void turned()
    {
        TurnedModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows(
            {{lightRow(1, Light::Red, 16), Light::Yellow, false}, {lightRow(2, Light::Yellow, 9), Light::Green, true}});
        QCOMPARE(model.index(0, TurnedModel::Now).data().toString(), lightName(Light::Red));
        QCOMPARE(model.index(0, TurnedModel::Now).data(TableRole::Shape).value<Mark>(), Mark::Alert);
        QCOMPARE(model.index(0, TurnedModel::Before).data().toString(), lightName(Light::Yellow));
        QCOMPARE(model.index(1, TurnedModel::Now).data(TableRole::Shape).value<Mark>(), Mark::Watch);
        QCOMPARE(model.index(1, TurnedModel::Before).data().toString(), QStringLiteral("New"));
        QVERIFY(model.index(0, 0).data(TableRole::Key) != model.index(1, 0).data(TableRole::Key));
    }

    void overdue()
    {
        OverdueModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        SortProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows({lightRow(1, Light::Yellow, 9), lightRow(2, Light::Red, 116)});
        proxy.sort(OverdueModel::Days, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, OverdueModel::Days).data().toString(), QStringLiteral("116"));
        proxy.sort(OverdueModel::LightName, Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, OverdueModel::CustomerName).data().toString(), QStringLiteral("Customer 2"));
    }

    void importedMarkupIsEscapedInToolTips()
    {
        OverdueModel model;
        LightRow row = lightRow(1, Light::Red, 20);
        row.name = QStringLiteral("<img src='file:///x'>");
        model.setRows({row});
        const QString tip = model.index(0, OverdueModel::CustomerName).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(tip.contains(QStringLiteral("&lt;img")));
    }
};

QTEST_GUILESS_MAIN(TestMeetingModels)
#include "tst_meetingmodels.moc"
