#pragma once

#include "customers/timelinemodel.h"
#include "parts/session.h"
#include "parts/timelinegeometry.h"

#include <QStyledItemDelegate>

namespace waterline {

/// Draws the timeline: days as headings, entries on a rail, their text wrapped.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(const Session &session, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] TimelineSizes sizesOf(const TimelineLine &line, const QFont &font, double width) const;
    void paintDisc(QPainter *painter, const TimelineEntry &entry, const QRectF &disc) const;
    void paintHeading(QPainter *painter, const TimelineEntry &entry, const QFont &font, QRectF box) const;

    const Session &m_session;
};

} // namespace waterline
