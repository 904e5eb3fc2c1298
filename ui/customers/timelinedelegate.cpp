#include "customers/timelinedelegate.h"

#include "parts/displaytext.h"
#include "parts/wrappedtext.h"
#include "theme/icons.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace waterline {

namespace {

constexpr double iconSide = 14;

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

QString dayHeading(const TimelineEntry &entry)
{
    return QLocale().toString(QDate::fromString(entry.at.left(10), Qt::ISODate), QLocale::LongFormat);
}

QString evidenceText(const TimelineEntry &entry)
{
    return entry.evidence.isEmpty() ? QString() : TimelineDelegate::tr("Evidence: %1").arg(entry.evidence);
}

/// "09:30"; empty where only the day is known.
QString timeText(const TimelineEntry &entry)
{
    const QTime time = QDateTime::fromString(entry.at, Qt::ISODate).time();
    return time == QTime(0, 0) ? QString() : QLocale().toString(time, QLocale::ShortFormat);
}

IconName iconOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::StageChange:
        return IconName::Goals;
    case TimelineEntry::Kind::Created:
        return IconName::Plus;
    case TimelineEntry::Kind::FollowUp:
        break;
    }
    return entry.isContact ? IconName::Customers : IconName::File;
}

} // namespace

TimelineDelegate::TimelineDelegate(const Session &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

TimelineSizes TimelineDelegate::sizesOf(const TimelineLine &line, const QFont &font, double width) const
{
    const double textWidth = timelineTextWidth(width);
    return {
        line.opensDay ? QFontMetricsF(boldFont(font)).height() : 0,
        QFontMetricsF(boldFont(font)).height(),
        wrappedHeight(line.entry.text, font, textWidth),
        wrappedHeight(evidenceText(line.entry), smallFont(font), textWidth),
    };
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    const auto line = index.data(TimelineModel::LineRole).value<TimelineLine>();
    return {1, int(std::ceil(layoutTimeline({}, width, sizesOf(line, option.font, width)).height))};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(TimelineModel::LineRole).value<TimelineLine>();
    const TimelineEntry &entry = line.entry;
    const Theme &theme = m_session.theme();
    const double width = option.rect.width();
    const TimelineGeometry at =
        layoutTimeline(QPointF(option.rect.topLeft()), width, sizesOf(line, option.font, width));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selection);
        const QRectF body(option.rect.left() + 2, at.rail.top(), width - 4, at.rail.height());
        painter->drawRoundedRect(body, 6, 6);
    }
    painter->setFont(boldFont(option.font));
    painter->setPen(theme.mutedText);
    painter->drawText(at.day, Qt::AlignLeft | Qt::AlignVCenter, line.opensDay ? dayHeading(entry) : QString());
    painter->fillRect(at.rail, theme.border);
    paintDisc(painter, entry, at.disc);
    paintHeading(painter, entry, option.font, at.heading);
    paintWrapped(painter, entry.text, option.font, theme.text, at.text);
    paintWrapped(painter, evidenceText(entry), smallFont(option.font), theme.mutedText, at.evidence);
    painter->restore();
}

void TimelineDelegate::paintDisc(QPainter *painter, const TimelineEntry &entry, const QRectF &disc) const
{
    // Only a customer contact ends a silence (R78): it stands out, and its word stands in the heading.
    const Theme &theme = m_session.theme();
    painter->setPen(QPen(entry.isContact ? theme.green.solid : theme.border, 1));
    painter->setBrush(entry.isContact ? theme.green.tint : theme.raised);
    painter->drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF box(disc.center() - QPointF(iconSide / 2, iconSide / 2), QSizeF(iconSide, iconSide));
    icon(iconOf(entry), entry.isContact ? theme.green.text : theme.mutedText).paint(painter, box.toRect());
}

void TimelineDelegate::paintHeading(QPainter *painter, const TimelineEntry &entry, const QFont &font, QRectF box) const
{
    const Theme &theme = m_session.theme();
    if (entry.isContact) {
        const QString word = tr("contact");
        const QFont small = smallFont(font);
        const double width = QFontMetricsF(small).horizontalAdvance(word) + 12;
        const QRectF badge(box.right() - width, box.top(), width, box.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.green.tint);
        painter->drawRoundedRect(badge, 4, 4);
        painter->setFont(small);
        painter->setPen(theme.green.text);
        painter->drawText(badge, Qt::AlignCenter, word);
        box.setRight(badge.left() - 8);
    }
    const QFont bold = boldFont(font);
    const QFontMetricsF metrics(bold);
    const QString what = metrics.elidedText(entry.what.simplified(), Qt::ElideRight, box.width());
    painter->setFont(bold);
    painter->setPen(theme.text);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, what);
    box.setLeft(std::min(box.right(), box.left() + metrics.horizontalAdvance(what) + 8));
    QStringList about{timeText(entry), entry.who.simplified()};
    about.removeAll(QString());
    painter->setFont(font);
    painter->setPen(theme.mutedText);
    const QString quiet =
        QFontMetricsF(font).elidedText(about.join(QStringLiteral(" · ")), Qt::ElideRight, box.width());
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, quiet);
}

} // namespace waterline
