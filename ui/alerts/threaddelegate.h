#pragma once

#include "alerts/threadmodel.h"
#include "parts/session.h"
#include "parts/timelinegeometry.h"

#include <QStyledItemDelegate>

namespace waterline {

/// Draws the thread of an alert: who and when, the state it came to, and the words, wrapped, on a rail.
class ThreadDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ThreadDelegate(const Session &session, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDisc(QPainter *painter, const ThreadLine &line, const QRectF &disc) const;
    void paintHeading(QPainter *painter, const ThreadLine &line, const QFont &font, QRectF box) const;

    const Session &m_session;
};

} // namespace waterline
