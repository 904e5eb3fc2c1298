#include "parts/wrapdelegate.h"

#include <QTextLayout>

#include <algorithm>

namespace waterline {

std::pair<QString, QString> inTwoLines(const QString &sentence, const QFont &font, double width)
{
    const QString text = sentence.simplified();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const int first = line.isValid() ? line.textLength() : 0;
    return {text.left(first).trimmed(), QFontMetricsF(font).elidedText(text.mid(first), Qt::ElideRight, width)};
}

void WrapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option);
    const double height = QFontMetricsF(option.font).height();
    const TwoLineGeometry one = layoutTwoLines(QRectF(option.rect), height, height, false, false);
    const auto [first, second] = inTwoLines(index.data().toString(), option.font, one.text.width());
    const TwoLineGeometry at = layoutTwoLines(QRectF(option.rect), height, height, false, !second.isEmpty());
    constexpr Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    paintText(painter, option.font, theme().text, at.text, alignment, first);
    paintText(painter, option.font, theme().text, at.subText, alignment, second);
    painter->restore();
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double room = layoutTwoLines(QRectF(option.rect), 1, 1, false, false).text.width();
    if (QFontMetricsF(option.font).horizontalAdvance(index.data().toString().simplified()) <= room)
        TwoLineDelegate::paint(painter, option, index);
    else
        WrapDelegate::paint(painter, option, index);
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize whole = TwoLineDelegate::sizeHint(option, index);
    const QString sentence = index.data().toString().simplified();
    const double width = layoutTwoLines(QRectF(option.rect), 1, 1, false, false).text.width();
    if (width <= 0)
        return whole;
    const auto [first, second] = inTwoLines(sentence, option.font, width);
    const bool isWhole = second.isEmpty() || sentence.endsWith(second);
    return {isWhole ? std::min(option.rect.width(), whole.width()) : whole.width(), whole.height()};
}

} // namespace waterline
