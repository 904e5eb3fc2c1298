#include "meeting/meetingmodels.h"

#include "report/meetingtext.h"

namespace waterline {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

template <class Row>
TableColumn<Row> columnOf(std::function<QString()> title, std::function<QString(const Row &)> text)
{
    TableColumn<Row> column;
    column.title = std::move(title);
    column.text = std::move(text);
    return column;
}

template <class Row>
TableColumn<Row> withTip(TableColumn<Row> column)
{
    column.toolTip = column.text;
    return column;
}

template <class Row>
TableColumn<Row> countColumn(std::function<QString()> title, std::function<qint64(const Row &)> count)
{
    TableColumn<Row> column =
        columnOf<Row>(std::move(title), [count](const Row &row) { return reportCount(count(row)); });
    column.sortKey = [count](const Row &row) { return QVariant(count(row)); };
    column.alignment = right;
    return column;
}

/// A person with the unit below; `who` and `unit` name them.
template <class Row>
TableColumn<Row> personColumn(
    std::function<QString()> title, std::function<QString(const Row &)> who, std::function<QString(const Row &)> unit)
{
    TableColumn<Row> column = columnOf<Row>(std::move(title), who);
    column.subText = unit;
    column.toolTip = [who, unit](const Row &row) { return DeviationModel::tr("%1, %2").arg(who(row), unit(row)); };
    return column;
}

template <class Row>
TableColumn<Row> lightColumn(std::function<QString()> title, std::function<Light(const Row &)> light)
{
    TableColumn<Row> column =
        columnOf<Row>(std::move(title), [light](const Row &row) { return lightName(light(row)); });
    column.sortKey = [light](const Row &row) { return QVariant(int(light(row))); };
    column.mark = [light](const Row &row) { return std::optional(lightMark(light(row))); };
    return column;
}

std::vector<TableColumn<TurnedCustomer>> turnedColumns()
{
    using Row = TurnedCustomer;
    auto before = columnOf<Row>([] { return TurnedModel::tr("Before"); }, lightBeforeText);
    before.sortKey = [](const Row &row) { return QVariant(row.isNew ? 3 : int(row.before)); };
    auto reason =
        withTip(columnOf<Row>([] { return TurnedModel::tr("Reason"); }, [](const Row &row) { return row.now.reason; }));
    reason.sortKey = [](const Row &row) { return QVariant(row.now.verdict.silentDays); };
    return {
        lightColumn<Row>([] { return TurnedModel::tr("Now"); }, [](const Row &row) { return row.now.verdict.light; }),
        before,
        withTip(columnOf<Row>([] { return TurnedModel::tr("Customer"); }, [](const Row &row) { return row.now.name; })),
        personColumn<Row>([] { return TurnedModel::tr("Owner"); }, [](const Row &row) { return row.now.ownerName; },
            [](const Row &row) { return row.now.unitName; }),
        reason,
    };
}

std::vector<TableColumn<DeviationLine>> deviationColumns(const RuleSet &rules)
{
    using Row = DeviationLine;
    auto action = columnOf<Row>(
        [] { return DeviationModel::tr("Action"); }, [](const Row &row) { return actionName(row.cell.action); });
    action.sortKey = [](const Row &row) { return QVariant(int(row.cell.action)); };
    auto difference = columnOf<Row>([] { return DeviationModel::tr("Deviation"); },
        [](const Row &row) { return deviationText(row.cell.deviation); });
    difference.sortKey = [](const Row &row) { return QVariant::fromValue(row.cell.deviation.difference); };
    difference.accessibleText = [](const Row &row) {
        return DeviationModel::tr("%1, %2").arg(deviationText(row.cell.deviation), markWord(heatMark(row.cell)));
    };
    difference.mark = [](const Row &row) { return std::optional(heatMark(row.cell)); };
    difference.alignment = right;
    auto toQuiet = columnOf<Row>([] { return DeviationModel::tr("To be within the limit"); },
        [rules](const Row &row) { return toQuietText(row.cell, rules); });
    toQuiet.sortKey = [rules](const Row &row) {
        return QVariant(actionsToQuiet(row.cell.plan.value_or(0), row.cell.actual, rules));
    };
    toQuiet.alignment = right;
    return {
        personColumn<Row>([] { return DeviationModel::tr("Person"); }, [](const Row &row) { return row.personName; },
            [](const Row &row) { return row.unitName; }),
        action,
        countColumn<Row>(
            [] { return DeviationModel::tr("Plan"); }, [](const Row &row) { return row.cell.plan.value_or(0); }),
        countColumn<Row>([] { return DeviationModel::tr("Actual"); }, [](const Row &row) { return row.cell.actual; }),
        difference,
        toQuiet,
    };
}

std::vector<TableColumn<LightRow>> overdueColumns()
{
    using Row = LightRow;
    return {
        lightColumn<Row>([] { return OverdueModel::tr("Light"); }, [](const Row &row) { return row.verdict.light; }),
        withTip(columnOf<Row>([] { return OverdueModel::tr("Customer"); }, [](const Row &row) { return row.name; })),
        personColumn<Row>([] { return OverdueModel::tr("Owner"); }, [](const Row &row) { return row.ownerName; },
            [](const Row &row) { return row.unitName; }),
        countColumn<Row>(
            [] { return OverdueModel::tr("Days"); }, [](const Row &row) { return qint64(row.verdict.silentDays); }),
        withTip(columnOf<Row>([] { return OverdueModel::tr("Reason"); }, [](const Row &row) { return row.reason; })),
    };
}

} // namespace

TurnedModel::TurnedModel(QObject *parent)
    : TableModel(turnedColumns(), parent)
{
}

DeviationModel::DeviationModel(const RuleSet &rules, QObject *parent)
    : TableModel(deviationColumns(rules), parent)
{
}

QVariant DeviationModel::keyOf(const DeviationLine &row) const
{
    return QStringLiteral("%1/%2").arg(row.person.value).arg(int(row.cell.action));
}

OverdueModel::OverdueModel(QObject *parent)
    : TableModel(overdueColumns(), parent)
{
}

} // namespace waterline
