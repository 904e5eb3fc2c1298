#include "goals/perioddelegate.h"

#include "goals/heatdelegate.h"
#include "goals/periodmodel.h"

#include <QPainterPath>

namespace waterline {

namespace {

constexpr double corner = 4;

bool isWord(const PeriodCellView &view)
{
    return view.kind == PeriodCellView::Kind::NoGoal;
}

QFont smallFigureFont(const QFont &font, bool isBold)
{
    QFont result = TwoLineDelegate::subTextFont(font);
    result.setBold(isBold);
    return result;
}

struct Fonts {
    QFont large;
    QFont small;
    QFont detail;
};

Fonts fontsOf(const PeriodCellView &view, const QFont &font)
{
    const bool isBold = view.kind == PeriodCellView::Kind::Attainment;
    return {isWord(view) || view.isQuiet ? font : HeatDelegate::figureFont(font), smallFigureFont(font, isBold),
        TwoLineDelegate::subTextFont(font)};
}

PeriodTextSizes sizesOf(const PeriodCellView &view, const Fonts &fonts)
{
    const QFontMetricsF large(fonts.large);
    const QFontMetricsF small(fonts.small);
    const QFontMetricsF detail(fonts.detail);
    return {large.horizontalAdvance(view.figure) + 1, large.height(), small.horizontalAdvance(view.figure) + 1,
        small.height(), detail.horizontalAdvance(view.detail) + 1, detail.height()};
}

} // namespace

HeatColors colorsOf(const PeriodCellView &view, const Theme &theme)
{
    switch (view.kind) {
    case PeriodCellView::Kind::Attainment:
        return heatColors(view.heat, theme);
    case PeriodCellView::Kind::NoGoal:
        return heatColors({}, theme);
    case PeriodCellView::Kind::Amount:
    case PeriodCellView::Kind::Ahead:
        break;
    }
    return {theme.raised, view.isQuiet ? theme.mutedText : theme.text};
}

void paintPeriodProgress(
    QPainter *painter, const QRectF &tile, const QRectF &bar, const Ratio &elapsed, const QColor &color)
{
    QPainterPath shape;
    shape.addRoundedRect(tile, corner, corner);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(shape, Qt::IntersectClip);
    QColor track = color;
    track.setAlphaF(0.22F);
    painter->fillRect(bar, track);
    QColor over = color;
    over.setAlphaF(0.75F);
    const double part = elapsed.isComputable() ? elapsed.capped().toDouble() : 0;
    painter->fillRect(QRectF(bar.left(), bar.top(), bar.width() * part, bar.height()), over);
    painter->restore();
}

void PeriodDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant cell = index.data(PeriodModel::CellRole);
    const bool isTotal = index.data(TableRole::Pin).toBool();
    if (isTotal)
        painter->fillRect(option.rect, theme().raised);
    if (!cell.isValid()) {
        TwoLineDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintCell(painter, option, cell.value<PeriodCellView>(), isTotal);
    painter->restore();
}

QSize PeriodDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = HeatDelegate::rowHeight(option.font);
    const QVariant cell = index.data(PeriodModel::CellRole);
    if (!cell.isValid())
        return {TwoLineDelegate::sizeHint(option, index).width(), height};
    const auto view = cell.value<PeriodCellView>();
    const PeriodTextSizes sizes = sizesOf(view, fontsOf(view, option.font));
    constexpr int around = 10;
    return {int(sizes.smallWidth) + (view.mark ? 12 : 0) + around, height};
}

void PeriodDelegate::paintCell(
    QPainter *painter, const QStyleOptionViewItem &option, const PeriodCellView &view, bool isTotal) const
{
    const Fonts fonts = fontsOf(view, option.font);
    const PeriodGeometry at = layoutPeriodCell(QRectF(option.rect), sizesOf(view, fonts),
        {view.mark.has_value(), !view.detail.isEmpty(), view.isLate, view.isRunning});
    HeatColors colors = colorsOf(view, theme());
    if (isTotal && view.kind != PeriodCellView::Kind::Attainment)
        colors.background = theme().surface;
    paintHeatTile(painter, at.tile, colors);
    if (view.isRunning)
        paintPeriodProgress(painter, at.tile, at.progress, view.elapsed, colors.text);
    if (view.mark && !at.mark.isEmpty())
        painter->fillPath(markPath(*view.mark, at.mark), colors.text);
    if (!at.figure.isEmpty())
        paintText(
            painter, at.isLarge ? fonts.large : fonts.small, colors.text, at.figure, Qt::AlignCenter, view.figure);
    QColor quiet = colors.text;
    quiet.setAlphaF(0.85F);
    if (!at.detail.isEmpty())
        paintText(painter, fonts.detail, quiet, at.detail, Qt::AlignCenter, view.detail);
    if (view.isLate) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().link);
        painter->drawEllipse(at.late);
        painter->setBrush(Qt::NoBrush);
    }
    if (option.state & QStyle::State_Selected) {
        // The colour is the message, so a selected cell gets a frame and keeps its ground.
        const bool isCurrent = option.state & QStyle::State_HasFocus;
        painter->setPen(QPen(isCurrent ? theme().text : theme().accent, 2));
        painter->drawRoundedRect(at.tile.adjusted(1, 1, -1, -1), corner, corner);
    }
}

} // namespace waterline
