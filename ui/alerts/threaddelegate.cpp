#include "alerts/threaddelegate.h"

#include "alerts/alerttext.h"
#include "parts/wrappedtext.h"
#include "theme/icons.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace waterline {

namespace {

QFont boldFont(const QFont &font)
{
    QFont result = font;
    result.setBold(true);
    return result;
}

QFont smallFont(const QFont &font)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * 0.88);
    return result;
}

TimelineSizes sizesOf(const ThreadLine &line, const QFont &font, double width)
{
    return {
        0, QFontMetricsF(boldFont(font)).height(), wrappedHeight(line.comment.text, font, timelineTextWidth(width)), 0};
}

const SignalColors &colorsOf(AlertState state, const Theme &theme)
{
    return markOf(state) == Mark::Good ? theme.green : markOf(state) == Mark::Alert ? theme.red : theme.yellow;
}

} // namespace

ThreadDelegate::ThreadDelegate(const Session &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    const auto line = index.data(ThreadModel::LineRole).value<ThreadLine>();
    return {1, int(std::ceil(layoutTimeline({}, width, sizesOf(line, option.font, width)).height))};
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(ThreadModel::LineRole).value<ThreadLine>();
    const Theme &theme = m_session.theme();
    const double width = option.rect.width();
    const TimelineGeometry at =
        layoutTimeline(QPointF(option.rect.topLeft()), width, sizesOf(line, option.font, width));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 0, -2, 0), 6, 6);
    }
    painter->fillRect(at.rail, theme.border);
    paintDisc(painter, line, at.disc);
    paintHeading(painter, line, option.font, at.heading);
    paintWrapped(painter, line.comment.text, option.font, theme.text, at.text);
    painter->restore();
}

void ThreadDelegate::paintDisc(QPainter *painter, const ThreadLine &line, const QRectF &disc) const
{
    const Theme &theme = m_session.theme();
    const SignalColors &colors = colorsOf(line.comment.state, theme);
    painter->setPen(QPen(line.isStep ? colors.solid : theme.border, 1));
    painter->setBrush(line.isStep ? colors.tint : theme.raised);
    painter->drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
    if (!line.isStep) {
        const QRectF box(disc.center() - QPointF(7, 7), QSizeF(14, 14));
        return icon(IconName::Meeting, theme.mutedText).paint(painter, box.toRect());
    }
    painter->fillPath(
        markPath(markOf(line.comment.state), QRectF(disc.center() - QPointF(5, 5), QSizeF(10, 10))), colors.text);
}

void ThreadDelegate::paintHeading(QPainter *painter, const ThreadLine &line, const QFont &font, QRectF box) const
{
    const Theme &theme = m_session.theme();
    if (line.isStep) {
        const SignalColors &colors = colorsOf(line.comment.state, theme);
        const QString word = alertStateName(line.comment.state);
        const QFont small = smallFont(font);
        const double width = QFontMetricsF(small).horizontalAdvance(word) + 12;
        const QRectF badge(box.right() - width, box.top(), width, box.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.tint);
        painter->drawRoundedRect(badge, 4, 4);
        painter->setFont(small);
        painter->setPen(colors.text);
        painter->drawText(badge, Qt::AlignCenter, word);
        box.setRight(badge.left() - 8);
    }
    const QFont bold = boldFont(font);
    const QFontMetricsF metrics(bold);
    const QString who = metrics.elidedText(line.comment.author.simplified(), Qt::ElideRight, box.width());
    painter->setFont(bold);
    painter->setPen(theme.text);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, who);
    box.setLeft(std::min(box.right(), box.left() + metrics.horizontalAdvance(who) + 8));
    painter->setFont(font);
    painter->setPen(theme.mutedText);
    const QString when = QFontMetricsF(font).elidedText(localText(line.comment.at), Qt::ElideRight, box.width());
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, when);
}

} // namespace waterline
