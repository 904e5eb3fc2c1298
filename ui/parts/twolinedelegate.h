#pragma once

#include "parts/session.h"
#include "parts/tablemodel.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace waterline {

/// Where the parts of a text cell stand; whatever the cell does not have is empty.
struct TwoLineGeometry {
    QRectF mark;
    QRectF text;
    QRectF subText;

    bool operator==(const TwoLineGeometry &) const = default;
};

/// Both lines centred together in the height; the mark before them, as high as the first line allows.
[[nodiscard]] inline TwoLineGeometry layoutTwoLines(
    const QRectF &cell, double textHeight, double subTextHeight, bool hasMark, bool hasSubText)
{
    constexpr double padding = 8;
    constexpr double markSide = 10;
    TwoLineGeometry result;
    QRectF content = cell.adjusted(padding, 0, -padding, 0);
    if (hasMark) {
        result.mark = QRectF(content.left(), cell.center().y() - markSide / 2, markSide, markSide);
        content.setLeft(content.left() + markSide + padding);
    }
    const double height = textHeight + (hasSubText ? subTextHeight : 0);
    result.text = QRectF(content.left(), cell.center().y() - height / 2, content.width(), textHeight);
    if (hasSubText)
        result.subText = QRectF(content.left(), result.text.bottom(), content.width(), subTextHeight);
    return result;
}

/// Draws a cell of text: its shape, its text, and a muted line below, each elided where it does not fit.
class TwoLineDelegate : public QStyledItemDelegate {
public:
    explicit TwoLineDelegate(const Session &session, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_session(session)
    {
    }

    [[nodiscard]] static QFont subTextFont(const QFont &font)
    {
        QFont result = font;
        result.setPointSizeF(font.pointSizeF() * 0.88);
        result.setBold(false);
        return result;
    }
    /// The row height at which both lines have room.
    [[nodiscard]] static int rowHeight(const QFont &font)
    {
        return QFontMetrics(font).height() + QFontMetrics(subTextFont(font)).height() + 10;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintBackground(painter, option);
        QFont font = option.font;
        font.setBold(index.data(TableRole::Pin).toBool());
        const QFont smallFont = subTextFont(font);
        const QString subText = index.data(TableRole::SubText).toString();
        const QVariant shape = index.data(TableRole::Shape);
        const TwoLineGeometry at = layoutTwoLines(QRectF(option.rect), QFontMetricsF(font).height(),
            QFontMetricsF(smallFont).height(), shape.isValid(), !subText.isEmpty());
        if (shape.isValid())
            paintMark(painter, shape.value<Mark>(), at.mark);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        paintText(painter, font, theme().text, at.text, alignment, index.data().toString());
        paintText(painter, smallFont, theme().mutedText, at.subText, alignment, subText);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double text = QFontMetricsF(option.font).horizontalAdvance(index.data().toString());
        const double subText =
            QFontMetricsF(subTextFont(option.font)).horizontalAdvance(index.data(TableRole::SubText).toString());
        const int mark = index.data(TableRole::Shape).isValid() ? 18 : 0;
        return {int(std::max(text, subText)) + 20 + mark, rowHeight(option.font)};
    }

protected:
    [[nodiscard]] const Theme &theme() const { return m_session.theme(); }

    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme().selection);
        painter->setPen(theme().border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    void paintMark(QPainter *painter, Mark mark, const QRectF &box) const
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(markPath(mark, box), markColor(mark, theme()));
    }

    static void paintText(QPainter *painter, const QFont &font, const QColor &color, const QRectF &box,
        Qt::Alignment alignment, const QString &text)
    {
        painter->setFont(font);
        painter->setPen(color);
        // An imported line break must not push the text out of its line.
        const QString line = QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, box.width());
        painter->drawText(box, int(alignment) | Qt::TextSingleLine, line);
    }

private:
    const Session &m_session;
};

} // namespace waterline
