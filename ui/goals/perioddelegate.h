#pragma once

#include "goals/periodcellview.h"
#include "goals/periodgeometry.h"
#include "parts/twolinedelegate.h"
#include "theme/heatscale.h"

namespace waterline {

/// The colours of a cell: the scale's, or plain where there is an amount without anything to compare it with.
[[nodiscard]] HeatColors colorsOf(const PeriodCellView &view, const Theme &theme);

/// Paints how far a period that runs is: a track as wide as `bar`, at the bottom of `tile` and within its round
/// corners, and of it the part that is over in full.
void paintPeriodProgress(
    QPainter *painter, const QRectF &tile, const QRectF &bar, const Ratio &elapsed, const QColor &color);

/// Draws the cells of a heatmap of periods from PeriodModel::CellRole, and names as two lines.
class PeriodDelegate final : public TwoLineDelegate {
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The width at which the figure has room in its smaller size.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(
        QPainter *painter, const QStyleOptionViewItem &option, const PeriodCellView &view, bool isTotal) const;
};

} // namespace waterline
