#pragma once

#include "goals/heatcellview.h"
#include "goals/heatgeometry.h"
#include "parts/twolinedelegate.h"
#include "theme/heatscale.h"

namespace waterline {

/// The colours of a cell: the scale's, or plain where there is a count but no plan in the whole week.
[[nodiscard]] HeatColors colorsOf(const HeatCellView &view, const Theme &theme);

/// Paints the ground of a heat cell or of its legend: the colour, rounded, hatched where not computable.
void paintHeatTile(QPainter *painter, const QRectF &tile, const HeatColors &colors);

/// Draws the heatmap's cells from HeatModel::CellRole, and names as two lines.
class HeatDelegate final : public TwoLineDelegate {
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

    [[nodiscard]] static QFont figureFont(const QFont &font);
    [[nodiscard]] static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const HeatCellView &view, bool isTotal) const;
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &tile) const;
};

} // namespace waterline
