#pragma once

#include "goals/split/splitcomparison.h"
#include "parts/tablemodel.h"

namespace waterline {

/// One part of a split.
struct SplitLine {
    SplitShare share;
    QString name;
    qint64 lastYear = 0;
};

/// The parts of a split beside those of the even one (R2). By hand the weights are typed, as percentages.
class SplitModel final : public TableModel<SplitLine> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        LastYearColumn,
        WeightColumn,
        AmountColumn,
        EvenColumn,
        DeltaColumn,
        AttainmentColumn,
        EvenAttainmentColumn,
    };

    explicit SplitModel(QObject *parent = nullptr);

    void setMetric(const Metric &metric) { m_metric = metric; }
    void setByHand(bool isByHand) { m_isByHand = isByHand; }
    /// Lines of the same parts only change their numbers.
    void showLines(std::vector<SplitLine> lines);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void shareTyped(int part, int basisPoints);

protected:
    [[nodiscard]] QVariant keyOf(const SplitLine &line) const override;
    [[nodiscard]] QVariant extra(const SplitLine &line, int column, int role) const override;

private:
    [[nodiscard]] TableColumn<SplitLine> amountColumn(
        std::function<QString()> title, std::function<qint64(const SplitLine &)> amount, bool isSigned = false) const;

    Metric m_metric;
    bool m_isByHand = false;
};

/// One channel, with what its amounts count.
struct ChannelLine {
    QString key;
    QString name;
    qint64 won = 0;
    int factor = 10'000;

    bool operator==(const ChannelLine &) const = default;
};

/// The channels of a mix; the factors are typed, as percentages.
class ChannelModel final : public TableModel<ChannelLine> {
    Q_OBJECT

public:
    enum Column { NameColumn, WonColumn, FactorColumn };

    explicit ChannelModel(QObject *parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void factorTyped(const QString &channel, int basisPoints);

protected:
    [[nodiscard]] QVariant keyOf(const ChannelLine &line) const override { return line.key; }
    [[nodiscard]] QVariant extra(const ChannelLine &line, int column, int role) const override;
};

} // namespace waterline
