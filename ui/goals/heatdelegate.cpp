#include "goals/heatdelegate.h"

#include "goals/heatmodel.h"

namespace waterline {

namespace {

constexpr double corner = 4;

bool isWord(const HeatCellView &view)
{
    return view.kind == HeatCellView::Kind::NoPlan || view.kind == HeatCellView::Kind::Unplanned;
}

} // namespace

HeatColors colorsOf(const HeatCellView &view, const Theme &theme)
{
    if (view.kind == HeatCellView::Kind::Count || view.kind == HeatCellView::Kind::Pending)
        return {theme.raised, theme.text};
    return heatColors(view.heat, theme);
}

void paintHeatTile(QPainter *painter, const QRectF &tile, const HeatColors &colors)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.background);
    painter->drawRoundedRect(tile, corner, corner);
    if (colors.isHatched) {
        painter->setBrush(QBrush(colors.hatch, Qt::BDiagPattern));
        painter->drawRoundedRect(tile, corner, corner);
    }
    painter->setBrush(Qt::NoBrush);
}

QFont HeatDelegate::figureFont(const QFont &font)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * 1.3);
    result.setBold(true);
    return result;
}

int HeatDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(figureFont(font)).height() + QFontMetrics(subTextFont(font)).height() + 10;
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant cell = index.data(HeatModel::CellRole);
    const bool isTotal = index.data(TableRole::Pin).toBool();
    if (isTotal)
        painter->fillRect(option.rect, theme().raised);
    if (!cell.isValid()) {
        TwoLineDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintCell(painter, option, cell.value<HeatCellView>(), isTotal);
    painter->restore();
}

QSize HeatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant cell = index.data(HeatModel::CellRole);
    if (!cell.isValid())
        return {TwoLineDelegate::sizeHint(option, index).width(), rowHeight(option.font)};
    const auto view = cell.value<HeatCellView>();
    const QFont font = isWord(view) ? option.font : figureFont(option.font);
    const double figure = QFontMetricsF(font).horizontalAdvance(view.figure) + (view.mark ? 16 : 0);
    const double detail = QFontMetricsF(subTextFont(option.font)).horizontalAdvance(view.detail);
    constexpr int around = 16;
    return {int(std::max(figure, detail)) + around, rowHeight(option.font)};
}

void HeatDelegate::paintCell(
    QPainter *painter, const QStyleOptionViewItem &option, const HeatCellView &view, bool isTotal) const
{
    const QFont font = isWord(view) ? option.font : figureFont(option.font);
    const QFont smallFont = subTextFont(option.font);
    const QFontMetricsF metrics(font);
    const HeatGeometry at = layoutHeatCell(QRectF(option.rect),
        {metrics.horizontalAdvance(view.figure) + 1, metrics.height(), QFontMetricsF(smallFont).height()},
        view.mark.has_value(), !view.detail.isEmpty());
    HeatColors colors = colorsOf(view, theme());
    if (isTotal && view.kind != HeatCellView::Kind::Attainment)
        colors.background = theme().surface;
    paintHeatTile(painter, at.tile, colors);
    if (view.mark)
        painter->fillPath(markPath(*view.mark, at.mark), colors.text);
    paintText(painter, font, colors.text, at.figure, Qt::AlignCenter, view.figure);
    QColor quiet = colors.text;
    quiet.setAlphaF(0.85F);
    paintText(painter, smallFont, quiet, at.detail, Qt::AlignCenter, view.detail);
    if (option.state & QStyle::State_Selected)
        paintFocus(painter, option, at.tile);
}

void HeatDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &tile) const
{
    // The colour is the message, so a selected cell gets a frame and keeps its ground.
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    painter->setPen(QPen(isCurrent ? theme().text : theme().accent, 2));
    painter->drawRoundedRect(tile.adjusted(1, 1, -1, -1), corner, corner);
}

} // namespace waterline
