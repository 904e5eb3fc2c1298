#pragma once

#include "goals/plan/planbook.h"

#include <QAbstractTableModel>

namespace waterline {

/// Which goals a table shows: of one metric, the places below one, in the parts of one period.
struct PlanFrame {
    QString metric;
    OrgPlace place;
    Period span;
    Period::Kind columns = Period::Kind::Quarter;

    bool operator==(const PlanFrame &) const = default;
};

/// One number of the plan.
struct PlanCell {
    qint64 goal = 0;
    qint64 published = 0;
    bool isPinned = false;
    /// Nothing was published that it could differ from.
    bool isNew = true;
    /// The goal of what it is a share of; 0 for what is no share.
    qint64 whole = 0;

    [[nodiscard]] bool isChanged() const { return !isNew && goal != published; }
    bool operator==(const PlanCell &) const = default;
};

/// Goals that can be typed over: the name, the whole period, its parts; the place itself comes first as the total. What
/// is typed goes out by a signal, and shows when the goals that were set anew have it.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SpanColumn, FirstPartColumn };

    explicit PlanModel(QObject *parent = nullptr);

    /// The numbers of `goals` beside those of the book's published version, and of `whole`, which they are a share of,
    /// if there is such. The rows stay as they are where only numbers change.
    void show(const PlanBook &book, const GoalGrid &goals, const PlanFrame &frame, bool isEditable,
        const GoalGrid *whole = nullptr);
    void clear();
    void retranslate();

    /// Precondition: the index is valid.
    [[nodiscard]] GoalNode nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const GoalNode &node) const;
    [[nodiscard]] const Metric &metric() const { return m_metric; }
    [[nodiscard]] const PlanFrame &frame() const { return m_frame; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    enum Role {
        /// A PlanCell, for every column but the name.
        CellRole = 1000,
    };

Q_SIGNALS:
    void typed(const waterline::GoalNode &node, qint64 value);
    /// For a share, so much of what it is a share of.
    void shareTyped(const waterline::GoalNode &node, int basisPoints);
    /// What was typed is no amount of the metric.
    void unreadable(const QString &text);

private:
    struct Row {
        OrgPlace place;
        QString name;
        QString code;
        bool isEmpty = false;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] std::vector<Row> makeRows(const GoalTree &tree) const;
    /// Precondition: not of the names.
    [[nodiscard]] const PlanCell &cellAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant nameData(const Row &row, int role, bool isTotal) const;
    [[nodiscard]] QString toolTipOf(const QModelIndex &index) const;
    [[nodiscard]] QString spokenOf(const QModelIndex &index) const;

    PlanFrame m_frame;
    Metric m_metric;
    QString m_wholeName;
    int m_version = 0;
    bool m_isEditable = false;
    std::vector<Row> m_rows;
    /// The span first, then its parts.
    std::vector<Period> m_periods;
    /// First and last day of each.
    std::vector<WeekRange> m_weeks;
    /// Row by row.
    std::vector<PlanCell> m_cells;
};

} // namespace waterline
