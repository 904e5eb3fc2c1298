#include "goals/plan/plandelegate.h"

#include "goals/plan/planmodel.h"

#include <QLineEdit>

namespace waterline {

namespace {
constexpr double padding = 7;
constexpr double signSide = 10;
/// Of the pin and the dot, which have a place of their own in every cell, so that numbers stand below each other.
constexpr double signRoom = 2 * signSide + 4;
} // namespace

int PlanDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 16;
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isTotal = index.data(TableRole::Pin).toBool();
    const bool isSpan = index.column() == PlanModel::SpanColumn;
    if ((isTotal || isSpan) && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, theme().raised);
    paintBackground(painter, option);
    QFont font = option.font;
    font.setBold(isTotal || isSpan);
    const QRectF cell = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    QRectF text = cell;
    if (index.column() != PlanModel::NameColumn) {
        const auto number = index.data(PlanModel::CellRole).value<PlanCell>();
        QRectF sign(cell.left(), cell.center().y() - signSide / 2, signSide, signSide);
        painter->setRenderHint(QPainter::Antialiasing);
        if (number.isPinned)
            paintPin(painter, sign);
        sign.translate(signSide + 2, 0);
        if (number.isChanged()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().accent);
            painter->drawEllipse(sign.center(), 3, 3);
        }
        text.setLeft(cell.left() + signRoom);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme().accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2));
        }
    }
    const bool isNothing = number(index) == 0 && index.column() != PlanModel::NameColumn;
    paintText(painter, font, isNothing ? theme().mutedText : theme().text, text,
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), index.data().toString());
    painter->restore();
}

qint64 PlanDelegate::number(const QModelIndex &index)
{
    return index.data(PlanModel::CellRole).value<PlanCell>().goal;
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setBold(index.data(TableRole::Pin).toBool() || index.column() == PlanModel::SpanColumn);
    const double signs = index.column() == PlanModel::NameColumn ? 0 : signRoom;
    const double text = QFontMetricsF(font).horizontalAdvance(index.data().toString());
    return {int(text + signs + 2 * padding) + 2, rowHeight(option.font)};
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    editor->setAccessibleName(QCoreApplication::translate("PlanDelegate", "Goal of %1, %2")
                                  .arg(index.siblingAtColumn(PlanModel::NameColumn).data().toString(),
                                      index.model()->headerData(index.column(), Qt::Horizontal).toString()));
    return editor;
}

/// A round head on a needle.
void PlanDelegate::paintPin(QPainter *painter, const QRectF &box) const
{
    const QColor color = theme().mutedText;
    const QPointF head(box.center().x() + 1, box.top() + 3.2);
    painter->setPen(QPen(color, 1.4));
    painter->drawLine(head, QPointF(box.left() + 1, box.bottom()));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(head, 3.2, 3.2);
}

} // namespace waterline
