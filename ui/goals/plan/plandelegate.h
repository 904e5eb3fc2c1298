#pragma once

#include "parts/twolinedelegate.h"

namespace waterline {

/// Draws the cells of a PlanModel: the number, a pin where it is held, a dot where it differs from what is published.
/// Numbers are typed over in the cell.
class PlanDelegate final : public TwoLineDelegate {
public:
    using TwoLineDelegate::TwoLineDelegate;

    [[nodiscard]] static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static qint64 number(const QModelIndex &index);
    void paintPin(QPainter *painter, const QRectF &box) const;
};

} // namespace waterline
