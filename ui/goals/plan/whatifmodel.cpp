#include "goals/plan/whatifmodel.h"

#include "base/joinedtext.h"
#include "base/money.h"
#include "goals/plan/plannumber.h"

#include <QLocale>

#include <cstdlib>

namespace waterline {

namespace {

constexpr auto toTheRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr int actionDigits = 2;
constexpr qint64 hundred = 100;

/// In so many parts of one, rounded half away from zero. Precondition: isComputable().
qint64 roundedParts(const Ratio &ratio, qint64 partsOfOne)
{
    const Ratio parts = ratio.times(Ratio(partsOfOne, 1));
    const qint64 whole = parts.numerator() / parts.denominator();
    const qint64 rest = std::abs(parts.numerator() % parts.denominator());
    const int away = rest >= parts.denominator() - rest ? 1 : 0;
    return whole + (parts.numerator() < 0 ? -away : away);
}

/// What would be rounded to nothing and is not nothing stands as less than the least that is shown.
QString decimalText(const Ratio &ratio, int digits, bool isSigned)
{
    if (!ratio.isComputable())
        return QStringLiteral("–");
    qint64 partsOfOne = 1;
    for (int digit = 0; digit < digits; ++digit)
        partsOfOne *= 10;
    const auto textOf = [&](qint64 parts) {
        return QLocale().toString(double(parts) / double(partsOfOne), 'f', digits);
    };
    const qint64 parts = roundedParts(ratio, partsOfOne);
    if (parts == 0 && ratio.numerator() != 0)
        return ratio.numerator() > 0 ? QStringLiteral("< ") + textOf(1) : QStringLiteral("> ") + textOf(-1);
    return isSigned && parts > 0 ? QLocale().positiveSign() + textOf(parts) : textOf(parts);
}

/// With two digits behind the point, as amounts leave: a ratio by its kind would leave as a percentage, which this is
/// not. Nothing where it is not computable, so that the column stays one of numbers.
QVariant exportedDecimal(const Ratio &ratio)
{
    return ratio.isComputable() ? QVariant::fromValue(Money{roundedParts(ratio, hundred)}) : QVariant(QString());
}

/// Whose rates the actions are told by; with the actions where they are of several. Empty where there is none.
QString rateOwners(const WhatIfRow &row)
{
    QStringList owners;
    QStringList told;
    for (const Action action : coreActions) {
        if (!row.line.extraPerDay(action).isComputable())
            continue;
        const QString owner =
            row.line.isToldByUnit(action) ? row.rateNames[coreIndex(action)] : WhatIfModel::tr("Own", "a rate");
        told << WhatIfModel::tr("%1: %2", "an action, and whose rate it is told by").arg(actionName(action), owner);
        if (!owners.contains(owner))
            owners << owner;
    }
    return owners.size() > 1 ? joinedPhrases(told) : owners.value(0);
}

} // namespace

WhatIfModel::WhatIfModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<WhatIfRow> name;
    name.title = [] { return tr("Name"); };
    name.text = [](const WhatIfRow &row) { return row.name; };
    name.toolTip = name.text;
    TableColumn<WhatIfRow> difference;
    difference.title = [] { return tr("More or less"); };
    difference.text = [this](const WhatIfRow &row) { return differenceText(m_metric, row.line.difference()); };
    difference.sortKey = [](const WhatIfRow &row) { return QVariant(row.line.difference()); };
    difference.exported = [this](const WhatIfRow &row) { return exportedAmount(m_metric, row.line.difference()); };
    difference.toolTip = [this](const WhatIfRow &row) {
        return tr("Left of the year: %1 as published, %2 tried out")
            .arg(exactNumberText(m_metric, row.line.published), exactNumberText(m_metric, row.line.tried));
    };
    difference.alignment = toTheRight;
    setColumns({std::move(name), verdictColumn(), std::move(difference),
        ratioColumn([] { return tr("Extra/day"); }, [](const WhatIfRow &row) { return row.line.extraPerDay(); }, true),
        actionColumn(Action::Lead), actionColumn(Action::Visit), actionColumn(Action::Proposal), rateColumn(),
        weekColumn([] { return tr("Hardest week"); }, &WhatIfLine::hardestWeek, &WhatIfLine::hardestWeekWhen),
        ratioColumn(
            [] { return tr("Best four weeks"); }, [](const WhatIfRow &row) { return row.line.capacity; }, false),
        weekColumn([] { return tr("Best week ever"); }, &WhatIfLine::bestWeek, &WhatIfLine::bestWeekWhen)});
}

Ratio WhatIfModel::shownRatio(const Ratio &ratio) const
{
    return m_metric.isMoney() ? ratio.times(Ratio(1, hundred)) : ratio;
}

QString WhatIfModel::ratioText(const Ratio &ratio, bool isSigned) const
{
    return decimalText(shownRatio(ratio), m_metric.isMoney() ? 0 : 1, isSigned);
}

TableColumn<WhatIfRow> WhatIfModel::ratioColumn(
    std::function<QString()> title, std::function<Ratio(const WhatIfRow &)> ratio, bool isSigned) const
{
    TableColumn<WhatIfRow> column;
    column.title = std::move(title);
    column.text = [this, ratio, isSigned](const WhatIfRow &row) { return ratioText(ratio(row), isSigned); };
    column.sortKey = [ratio](const WhatIfRow &row) {
        const Ratio value = ratio(row);
        return value.isComputable() ? QVariant::fromValue(value) : QVariant();
    };
    column.exported = [this, ratio](const WhatIfRow &row) { return exportedDecimal(shownRatio(ratio(row))); };
    column.alignment = toTheRight;
    return column;
}

TableColumn<WhatIfRow> WhatIfModel::actionColumn(Action action) const
{
    TableColumn<WhatIfRow> column = ratioColumn([action] { return tr("%1/day", "an action").arg(actionName(action)); },
        [action](const WhatIfRow &row) { return row.line.extraPerDay(action); }, true);
    // Where the rate is not the person's own it is no more than likely.
    column.text = [action](const WhatIfRow &row) {
        const Ratio extra = row.line.extraPerDay(action);
        const QString text = decimalText(extra, actionDigits, true);
        const bool isLikely =
            row.line.isToldByUnit(action) && extra.isComputable() && roundedParts(extra, hundred) != 0;
        return isLikely ? QStringLiteral("≈ ") + text : text;
    };
    column.exported = [action](const WhatIfRow &row) { return exportedDecimal(row.line.extraPerDay(action)); };
    column.titleToolTip = [] {
        return tr("What the extra amount takes on each workday, at the person's own rate. With ≈ at that of the unit "
                  "above, where the person has none.");
    };
    column.toolTip = [this, action](const WhatIfRow &row) { return rateText(row, action); };
    return column;
}

/// A column of its own, so that it is also known of a list that has left: there the numbers stand alone.
TableColumn<WhatIfRow> WhatIfModel::rateColumn() const
{
    TableColumn<WhatIfRow> column;
    column.title = [] { return tr("Whose rate"); };
    column.text = [](const WhatIfRow &row) {
        const QString owners = rateOwners(row);
        return owners.isEmpty() ? QStringLiteral("–") : owners;
    };
    column.exported = [](const WhatIfRow &row) { return QVariant(rateOwners(row)); };
    column.titleToolTip = [] { return tr("Whose actions and results the extra actions a day are told by."); };
    column.toolTip = column.text;
    return column;
}

QString WhatIfModel::rateText(const WhatIfRow &row, Action action) const
{
    const QString lack = lackText(row.line, action);
    const bool isUnit = row.line.isToldByUnit(action);
    if (!lack.isEmpty() && !isUnit)
        return lack;
    const ActionRate &rate = row.line.rateOf(action).rate;
    const QString first = rate.first.toText();
    const QString last = rate.last.toText();
    const QString count = QLocale().toString(rate.actions[coreIndex(action)]);
    const QString amount = exactNumberText(m_metric, rate.amount);
    if (!isUnit)
        return tr("%1 from %2 to %3: %4 while %5 came in", "an action, first and last week, count, amount")
            .arg(actionName(action), first, last, count, amount);
    return lack + u'\n'
        + tr("The rate of %1 stands in. %2 from %3 to %4: %5 while %6 came in",
            "a unit, an action, first and last week, count, amount")
              .arg(row.rateNames[coreIndex(action)], actionName(action), first, last, count, amount);
}

TableColumn<WhatIfRow> WhatIfModel::weekColumn(
    std::function<QString()> title, qint64 WhatIfLine::*amount, IsoWeek WhatIfLine::*week) const
{
    TableColumn<WhatIfRow> column;
    column.title = std::move(title);
    column.text = [this, amount, week](const WhatIfRow &row) {
        return (row.line.*week).isNull() ? QStringLiteral("–") : planNumberText(m_metric, row.line.*amount);
    };
    column.sortKey = [amount](const WhatIfRow &row) { return QVariant(row.line.*amount); };
    column.exported = [this, amount](const WhatIfRow &row) { return exportedAmount(m_metric, row.line.*amount); };
    column.toolTip = [this, amount, week](const WhatIfRow &row) {
        return (row.line.*week).isNull()
            ? tr("There is none.")
            : tr("%1 in %2", "amount, week")
                  .arg(exactNumberText(m_metric, row.line.*amount), (row.line.*week).toText());
    };
    column.alignment = toTheRight;
    return column;
}

TableColumn<WhatIfRow> WhatIfModel::verdictColumn() const
{
    TableColumn<WhatIfRow> column;
    column.title = [] { return tr("Can it be done?"); };
    column.text = [](const WhatIfRow &row) {
        const int over = row.line.weeksOverBest;
        const int heavy = row.line.weeksOverCapacity;
        if (!row.line.capacity.isComputable())
            return tr("Nothing known");
        if (over > 0)
            return tr("%n week(s) over the best ever", "", over);
        return heavy > 0 ? tr("%n week(s) over the best four", "", heavy) : tr("Within reach");
    };
    column.sortKey = [](const WhatIfRow &row) {
        return row.line.capacity.isComputable() ? QVariant(row.line.weeksOverBest * 1000 + row.line.weeksOverCapacity)
                                                : QVariant();
    };
    column.mark = [](const WhatIfRow &row) -> std::optional<Mark> {
        if (!row.line.capacity.isComputable())
            return Mark::NotComputable;
        if (row.line.exceedsBest())
            return Mark::Alert;
        return row.line.exceedsCapacity() ? Mark::Watch : Mark::Good;
    };
    column.exported = [text = column.text](const WhatIfRow &row) { return QVariant(text(row)); };
    return column;
}

} // namespace waterline
