#include "goals/sourcedelegate.h"

#include "goals/followupmodel.h"
#include "parts/displaytext.h"

namespace waterline {

namespace {

constexpr int widestSource = 230;

QString fileOf(const QModelIndex &index)
{
    return index.data(FollowUpModel::FileRole).toString().simplified();
}

qint64 lineOf(const QModelIndex &index)
{
    return index.data(FollowUpModel::LineRole).toLongLong();
}

} // namespace

QString shortSourceText(const QString &file, qint64 line, const QFontMetricsF &metrics, double width)
{
    const QString whole = sourceText(file, line);
    const double missing = metrics.horizontalAdvance(whole) - width;
    if (missing <= 0)
        return whole;
    return sourceText(
        metrics.elidedText(file, Qt::ElideMiddle, std::max(0.0, metrics.horizontalAdvance(file) - missing)), line);
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option);
    const QFontMetricsF metrics(option.font);
    const TwoLineGeometry at = layoutTwoLines(QRectF(option.rect), metrics.height(), 0, false, false);
    paintText(painter, option.font, theme().text, at.text, Qt::AlignLeft | Qt::AlignVCenter,
        shortSourceText(fileOf(index), lineOf(index), metrics, at.text.width()));
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize whole = TwoLineDelegate::sizeHint(option, index);
    return {std::min(whole.width(), widestSource), whole.height()};
}

} // namespace waterline
