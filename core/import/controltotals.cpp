#include "import/controltotals.h"

#include "base/isoweek.h"
#include "base/money.h"
#include "store/query.h"
#include "store/rowimage.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace waterline {

namespace {

constexpr std::array unitNames{"rows", "count", "money"};

QString unitName(TotalSpec::Unit unit)
{
    return QLatin1String(unitNames[std::size_t(unit)]);
}

TotalSpec::Unit unitFromName(const QString &name)
{
    for (std::size_t i = 0; i < unitNames.size(); ++i) {
        if (name == QLatin1String(unitNames[i]))
            return TotalSpec::Unit(i);
    }
    return TotalSpec::Unit::Rows;
}

constexpr qint64 largest = std::numeric_limits<qint64>::max();

/// Amounts that no company has stop at the largest number rather than turn round.
qint64 plus(qint64 left, qint64 right)
{
    qint64 sum = 0;
    return __builtin_add_overflow(left, right, &sum) ? (left < 0 ? -largest : largest) : sum;
}

qint64 times(qint64 left, qint64 right)
{
    qint64 product = 0;
    return __builtin_mul_overflow(left, right, &product) ? ((left < 0) == (right < 0) ? largest : -largest) : product;
}

void addTo(qint64 &sum, qint64 value)
{
    sum = plus(sum, value);
}

/// SQLite fails where a sum is too large, so it adds up two halves.
constexpr qint64 half = 1'000'000'000;

QString sumOf(const TotalSpec &spec)
{
    if (spec.valueColumn.isEmpty())
        return QStringLiteral("0, count(*)");
    return QStringLiteral("coalesce(sum(%1 / %2), 0), coalesce(sum(%1 % %2), 0)").arg(spec.valueColumn).arg(half);
}

qint64 sumIn(Query &query)
{
    return query.first([](const Row &row) { return plus(times(row.integer(0), half), row.integer(1)); }).value_or(0);
}

/// NULL as well as a number.
QString equals(const QString &column)
{
    return column + QStringLiteral(" IS nullif(?, 0)");
}

QString groupTable(const TotalSpec &spec)
{
    return spec.table->columns[std::size_t(spec.table->columnIndex(spec.groupColumn))].refersTo;
}

QJsonObject toJson(const ControlTotal::Entry &entry)
{
    QJsonObject json{{QStringLiteral("code"), entry.code}, {QStringLiteral("name"), entry.name},
        {QStringLiteral("before"), entry.before}, {QStringLiteral("after"), entry.after}};
    if (!entry.week.isEmpty())
        json[QStringLiteral("week")] = entry.week;
    return json;
}

ControlTotal::Entry entryFrom(const QJsonValue &json)
{
    return {json[QStringLiteral("code")].toString(), json[QStringLiteral("name")].toString(),
        json[QStringLiteral("week")].toString(), json[QStringLiteral("before")].toInteger(),
        json[QStringLiteral("after")].toInteger()};
}

} // namespace

QString ControlTotal::label(const Schema &schema) const
{
    const auto spec = std::ranges::find(schema.totals, name, &TotalSpec::name);
    return spec == schema.totals.end() ? name : QCoreApplication::translate("ControlTotal", spec->label);
}

QString totalText(qint64 value, TotalSpec::Unit unit)
{
    return unit == TotalSpec::Unit::Money ? Money{value}.toText() : QString::number(value);
}

QJsonArray toJson(const std::vector<ControlTotal> &totals)
{
    QJsonArray list;
    for (const ControlTotal &total : totals) {
        QJsonArray entries;
        for (const ControlTotal::Entry &entry : total.entries)
            entries << toJson(entry);
        list << QJsonObject{{QStringLiteral("name"), total.name}, {QStringLiteral("unit"), unitName(total.unit)},
            {QStringLiteral("before"), total.before}, {QStringLiteral("after"), total.after},
            {QStringLiteral("changed_entries"), total.changedEntries}, {QStringLiteral("entries"), entries}};
    }
    return list;
}

std::vector<ControlTotal> controlTotalsOf(const QString &ledgerTotals)
{
    std::vector<ControlTotal> totals;
    const QJsonObject kept = QJsonDocument::fromJson(ledgerTotals.toUtf8()).object();
    for (const QJsonValue &json : kept.value(QStringLiteral("control")).toArray()) {
        ControlTotal total;
        total.name = json[QStringLiteral("name")].toString();
        total.unit = unitFromName(json[QStringLiteral("unit")].toString());
        total.before = json[QStringLiteral("before")].toInteger();
        total.after = json[QStringLiteral("after")].toInteger();
        total.changedEntries = json[QStringLiteral("changed_entries")].toInteger();
        for (const QJsonValue &entry : json[QStringLiteral("entries")].toArray())
            total.entries.push_back(entryFrom(entry));
        totals.push_back(std::move(total));
    }
    return totals;
}

ControlTotals::ControlTotals(const Schema &schema)
{
    for (const TotalSpec &spec : schema.totals) {
        const auto column = [&](const QString &name) { return name.isEmpty() ? -1 : spec.table->columnIndex(name); };
        m_sums.push_back({&spec, column(spec.groupColumn), column(spec.weekColumn), column(spec.valueColumn), {}});
    }
}

void ControlTotals::rowChanged(const Table &table, const Values *before, const Values *after)
{
    for (Sum &sum : m_sums) {
        if (sum.spec->table != &table)
            continue;
        const auto integerIn = [](const Values &row) {
            return [&row](qsizetype column) { return row[column].toLongLong(); };
        };
        if (before)
            add(sum, integerIn(*before), -1);
        if (after)
            add(sum, integerIn(*after), 1);
    }
}

void ControlTotals::rowAppended(const Table &table, const RowImage &row)
{
    for (Sum &sum : m_sums) {
        if (sum.spec->table == &table)
            add(
                sum, [&row](qsizetype column) { return row.integer(column); }, 1);
    }
}

template <class IntegerOf>
void ControlTotals::add(Sum &sum, const IntegerOf &integerOf, qint64 sign)
{
    const qint64 value = sum.value < 0 ? 1 : integerOf(sum.value);
    if (value != 0)
        addTo(sum.differences[{integerOf(sum.group), sum.week < 0 ? 0 : integerOf(sum.week)}], times(sign, value));
}

std::vector<ControlTotal> ControlTotals::read(Connection &connection) const
{
    std::vector<ControlTotal> totals;
    for (const Sum &sum : m_sums) {
        if (std::ranges::any_of(sum.differences, [](qint64 difference) { return difference != 0; }))
            totals.push_back(totalOf(sum, connection));
    }
    return totals;
}

/// The sums after the batch are read from the table, those before follow by what the batch changed.
ControlTotal ControlTotals::totalOf(const Sum &sum, Connection &connection)
{
    const TotalSpec &spec = *sum.spec;
    ControlTotal total;
    total.name = spec.name;
    total.unit = spec.unit;
    Query all(connection, QStringLiteral("SELECT %1 FROM %2").arg(sumOf(spec), spec.table->name));
    all.exec();
    total.after = sumIn(all);
    total.before = total.after;
    std::vector<std::pair<Key, qint64>> changed;
    for (const auto &[key, difference] : sum.differences.asKeyValueRange()) {
        addTo(total.before, -difference);
        if (difference != 0)
            changed.emplace_back(key, difference);
    }
    total.changedEntries = qint64(changed.size());
    if (changed.size() > ControlTotal::maxEntries) {
        const auto isLarger = [](const auto &left, const auto &right) {
            return std::tuple(-std::llabs(left.second), left.first.group, left.first.week)
                < std::tuple(-std::llabs(right.second), right.first.group, right.first.week);
        };
        std::ranges::partial_sort(changed, changed.begin() + ControlTotal::maxEntries, isLarger);
        changed.resize(ControlTotal::maxEntries);
    }
    QString condition = equals(spec.groupColumn);
    if (sum.week >= 0)
        condition += QStringLiteral(" AND ") + equals(spec.weekColumn);
    Query after(connection, QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(sumOf(spec), spec.table->name, condition));
    Query name(connection, QStringLiteral("SELECT code, name FROM %1 WHERE id = ?").arg(groupTable(spec)));
    for (const auto &[key, difference] : changed) {
        ControlTotal::Entry entry;
        name.exec(key.group);
        (void)name.first([&](const Row &row) {
            entry.code = row.text(0);
            entry.name = row.text(1);
            return true;
        });
        if (sum.week >= 0) {
            entry.week = IsoWeek::fromNumber(int(key.week)).toText();
            after.exec(key.group, key.week);
        } else {
            after.exec(key.group);
        }
        entry.after = sumIn(after);
        entry.before = plus(entry.after, -difference);
        total.entries.push_back(std::move(entry));
    }
    std::ranges::sort(
        total.entries, {}, [](const ControlTotal::Entry &entry) { return std::tuple(entry.code, entry.week); });
    return total;
}

} // namespace waterline
