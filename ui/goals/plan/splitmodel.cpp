#include "goals/plan/splitmodel.h"

#include "goals/plan/plannumber.h"
#include "parts/displaytext.h"

namespace waterline {

namespace {

constexpr auto toTheRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr int mostFactor = 1'000'000;

TableColumn<SplitLine> ratioColumn(std::function<QString()> title, std::function<Ratio(const SplitLine &)> ratio)
{
    TableColumn<SplitLine> column;
    column.title = std::move(title);
    column.text = [ratio](const SplitLine &line) {
        const QString text = percentText(ratio(line));
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    column.sortKey = [ratio](const SplitLine &line) {
        const Ratio value = ratio(line);
        return value.isComputable() ? QVariant::fromValue(value) : QVariant();
    };
    column.alignment = toTheRight;
    return column;
}

bool isSameParts(const std::vector<SplitLine> &left, const std::vector<SplitLine> &right)
{
    return std::ranges::equal(
        left, right, {}, [](const SplitLine &line) { return line.share.node; },
        [](const SplitLine &line) { return line.share.node; });
}

} // namespace

SplitModel::SplitModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<SplitLine> name;
    name.title = [] { return tr("Name"); };
    name.text = [](const SplitLine &line) { return line.name; };
    name.toolTip = name.text;
    TableColumn<SplitLine> weight;
    weight.title = [] { return tr("Weight"); };
    weight.text = [](const SplitLine &line) { return basisPointsText(line.share.basisPoints); };
    weight.sortKey = [](const SplitLine &line) { return QVariant(line.share.basisPoints); };
    weight.alignment = toTheRight;
    setColumns({std::move(name),
        amountColumn([] { return tr("Last year"); }, [](const SplitLine &line) { return line.lastYear; }),
        std::move(weight),
        amountColumn([] { return tr("Goal"); }, [](const SplitLine &line) { return line.share.amount; }),
        amountColumn([] { return tr("Split evenly"); }, [](const SplitLine &line) { return line.share.evenAmount; }),
        amountColumn([] { return tr("Difference"); }, [](const SplitLine &line) { return line.share.delta(); }, true),
        ratioColumn([] { return tr("Reached"); }, [](const SplitLine &line) { return line.share.attainment(); }),
        ratioColumn(
            [] { return tr("Evenly reached"); }, [](const SplitLine &line) { return line.share.evenAttainment(); })});
}

TableColumn<SplitLine> SplitModel::amountColumn(
    std::function<QString()> title, std::function<qint64(const SplitLine &)> amount, bool isSigned) const
{
    TableColumn<SplitLine> column;
    column.title = std::move(title);
    column.text = [this, amount, isSigned](const SplitLine &line) {
        return isSigned ? differenceText(m_metric, amount(line)) : planNumberText(m_metric, amount(line));
    };
    column.sortKey = [amount](const SplitLine &line) { return QVariant(amount(line)); };
    column.toolTip = [this, amount](const SplitLine &line) { return exactNumberText(m_metric, amount(line)); };
    column.exported = [this, amount](const SplitLine &line) { return exportedAmount(m_metric, amount(line)); };
    column.alignment = toTheRight;
    return column;
}

void SplitModel::showLines(std::vector<SplitLine> lines)
{
    // An editor that is open stays open while the numbers beside it follow.
    if (isSameParts(lines, rows()))
        replaceRows(std::move(lines));
    else
        setRows(std::move(lines));
}

Qt::ItemFlags SplitModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.column() == WeightColumn && m_isByHand ? flags | Qt::ItemIsEditable : flags;
}

bool SplitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<int> points = basisPointsFromText(value.toString());
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || !points)
        return false;
    Q_EMIT shareTyped(index.row(), *points);
    return true;
}

QVariant SplitModel::keyOf(const SplitLine &line) const
{
    return QStringLiteral("%1/%2/%3")
        .arg(line.share.node.place.unit.value)
        .arg(line.share.node.place.person.value)
        .arg(line.share.node.period.toText());
}

QVariant SplitModel::extra(const SplitLine &line, int column, int role) const
{
    return role == Qt::EditRole && column == WeightColumn ? QVariant(basisPointsText(line.share.basisPoints))
                                                          : QVariant();
}

ChannelModel::ChannelModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<ChannelLine> name;
    name.title = [] { return tr("Channel"); };
    name.text = [](const ChannelLine &line) { return line.name.isEmpty() ? tr("No channel") : line.name; };
    TableColumn<ChannelLine> won;
    won.title = [] { return tr("Won last year"); };
    won.text = [](const ChannelLine &line) { return numberText((line.won + 50) / 100); };
    won.sortKey = [](const ChannelLine &line) { return QVariant(line.won); };
    won.alignment = toTheRight;
    TableColumn<ChannelLine> factor;
    factor.title = [] { return tr("Counts"); };
    factor.text = [](const ChannelLine &line) { return basisPointsText(line.factor); };
    factor.sortKey = [](const ChannelLine &line) { return QVariant(line.factor); };
    factor.toolTip = [](const ChannelLine &) { return tr("What an amount of this channel counts; type over it"); };
    factor.alignment = toTheRight;
    setColumns({std::move(name), std::move(won), std::move(factor)});
}

Qt::ItemFlags ChannelModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.column() == FactorColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ChannelModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<int> factor = basisPointsFromText(value.toString(), mostFactor);
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || !factor || *factor < 1)
        return false;
    Q_EMIT factorTyped(rowAt(index).key, *factor);
    return true;
}

QVariant ChannelModel::extra(const ChannelLine &line, int column, int role) const
{
    return role == Qt::EditRole && column == FactorColumn ? QVariant(basisPointsText(line.factor)) : QVariant();
}

} // namespace waterline
