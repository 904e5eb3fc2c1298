#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace waterline {

class Session;

/// The table of a PlanModel. Its first column stays in sight however far one scrolls to the side. Numbers are typed
/// over (a digit, F2, Return or a double click); P pins; Return or a double click on a name opens it. Where goals are
/// tried out, a number can also be dragged to the side, or changed with + and -.
class PlanTable final : public QTableView {
    Q_OBJECT

public:
    PlanTable(QAbstractItemModel *model, const Session &session, QWidget *parent = nullptr);

    /// Whether numbers can be dragged.
    void setDraggable(bool isDraggable) { m_isDraggable = isDraggable; }
    /// Widths by what the columns show.
    void fitColumns();

Q_SIGNALS:
    void pinAsked(const QModelIndex &index);
    void opened(const QModelIndex &index);
    /// The number is to become so many percent more, or less.
    void dragged(const QModelIndex &index, int percent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void makeNames(const Session &session);
    void placeNames();
    /// So many percent where the mouse is by now.
    [[nodiscard]] int dragPercent(const QMouseEvent &event) const;
    void stopDragging();

    /// Lies over the first column.
    QTableView *m_names;
    bool m_isDraggable = false;
    /// While a number is held by the mouse, the cell and where it was taken.
    QPersistentModelIndex m_held;
    QPoint m_heldAt;
};

} // namespace waterline
