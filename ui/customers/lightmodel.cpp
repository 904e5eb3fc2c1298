#include "customers/lightmodel.h"

#include "base/textkey.h"
#include "parts/displaytext.h"

#include <algorithm>

namespace waterline {

namespace {

TableColumn<CustomerLine> makeColumn(std::function<QString()> title, QString (*text)(const CustomerLine &))
{
    TableColumn<CustomerLine> column;
    column.title = std::move(title);
    column.text = text;
    return column;
}

/// The report's own order: the colour, then the longest silence.
qint64 urgencyOf(const LightRow &row)
{
    constexpr qint64 longerThanAnySilence = 10'000'000;
    return qint64(row.verdict.light) * longerThanAnySilence - row.verdict.silentDays;
}

} // namespace

Mark markOf(Light light)
{
    switch (light) {
    case Light::Red:
        return Mark::Alert;
    case Light::Yellow:
        return Mark::Watch;
    case Light::Green:
        break;
    }
    return Mark::Good;
}

LightModel::LightModel(QObject *parent)
    : TableModel(makeColumns(), parent)
{
}

void LightModel::setCustomers(const std::vector<LightRow> &customers)
{
    std::vector<CustomerLine> lines;
    lines.reserve(customers.size());
    for (const LightRow &row : customers)
        lines.push_back({row, textKey(QStringList{row.name, row.code, row.ownerName}.join(u'\n'))});
    setRows(std::move(lines));
}

QVariant LightModel::keyOf(const CustomerLine &line) const
{
    return line.row.id.value;
}

QVariant LightModel::extra(const CustomerLine &line, int, int role) const
{
    if (role == LightRole)
        return int(line.row.verdict.light);
    return role == SearchRole ? QVariant(line.searchKey) : QVariant();
}

std::vector<TableColumn<CustomerLine>> LightModel::makeColumns()
{
    auto light = makeColumn(
        [] { return tr("Light"); }, [](const CustomerLine &line) { return lightName(line.row.verdict.light); });
    light.sortKey = [](const CustomerLine &line) { return QVariant(urgencyOf(line.row)); };
    light.mark = [](const CustomerLine &line) { return std::optional(markOf(line.row.verdict.light)); };
    light.toolTip = [](const CustomerLine &line) { return line.row.reason; };
    auto name = makeColumn([] { return tr("Customer"); }, [](const CustomerLine &line) { return line.row.name; });
    // A customer without a number is known by its name, which need not be said twice.
    name.subText = [](const CustomerLine &line) { return line.row.code == line.row.name ? QString() : line.row.code; };
    name.toolTip = [](const CustomerLine &line) {
        return line.row.code == line.row.name ? line.row.name : tr("%1 (%2)").arg(line.row.name, line.row.code);
    };
    auto owner = makeColumn([] { return tr("Owner"); },
        [](const CustomerLine &line) { return line.row.ownerName.isEmpty() ? tr("no owner") : line.row.ownerName; });
    owner.sortKey = [](const CustomerLine &line) {
        return line.row.ownerName.isEmpty() ? QVariant() : QVariant(line.row.ownerName);
    };
    owner.subText = [](const CustomerLine &line) { return line.row.unitName; };
    owner.toolTip = [](const CustomerLine &line) {
        return line.row.unitName.isEmpty() ? line.row.ownerName
                                           : tr("%1, %2").arg(line.row.ownerName, line.row.unitName);
    };
    auto silence = makeColumn([] { return tr("Silence"); },
        [](const CustomerLine &line) { return tr("%1 d", "days").arg(numberText(line.row.verdict.silentDays)); });
    silence.sortKey = [](const CustomerLine &line) { return QVariant(line.row.verdict.silentDays); };
    silence.accessibleText = [](const CustomerLine &line) {
        return tr("silent for %n day(s)", "", line.row.verdict.silentDays);
    };
    silence.alignment = Qt::AlignRight | Qt::AlignVCenter;
    auto reason = makeColumn([] { return tr("Reason"); }, [](const CustomerLine &line) { return line.row.reason; });
    reason.toolTip = reason.text;
    return {std::move(light), std::move(name), std::move(owner), std::move(silence), std::move(reason)};
}

void LightFilter::setLights(std::set<Light> lights)
{
    m_lights = std::move(lights);
    invalidateFilter();
}

void LightFilter::setSearch(const QString &text)
{
    m_words = textKey(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LightFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_lights.empty() && !m_lights.contains(Light(index.data(LightModel::LightRole).toInt())))
        return false;
    const QString key = index.data(LightModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&key](const QString &word) { return key.contains(word); });
}

} // namespace waterline
