#pragma once

#include "goals/periodcellview.h"
#include "goals/periodgeometry.h"
#include "parts/twolinedelegate.h"
#include "theme/heatscale.h"

namespace waterline {

/// The colours of a cell: the scale's, or plain where there is an amount without anything to compare it with.
[[nodiscard]] HeatColors colorsOf(const PeriodCellView &view, const Theme &theme);

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
