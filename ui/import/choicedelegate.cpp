#include "import/choicedelegate.h"

#include "import/columnmodel.h"

#include <QComboBox>
#include <QTimer>

namespace waterline {

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ColumnModel::ChoicesRole).toStringList().isEmpty())
        return TwoLineDelegate::paint(painter, option, index);
    constexpr int arrowRoom = 18;
    QStyleOptionViewItem narrower = option;
    narrower.rect.adjust(0, 0, -arrowRoom, 0);
    paintBackground(painter, option);
    TwoLineDelegate::paint(painter, narrower, index);
    const QPointF middle(option.rect.right() - 11, option.rect.center().y());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().mutedText, 1.5));
    painter->drawPolyline(QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}));
    painter->restore();
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->addItems(index.data(ColumnModel::ChoicesRole).toStringList());
    combo->setMaxVisibleItems(20);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *self = const_cast<ChoiceDelegate *>(this);
    QObject::connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    // Opened at once: it was clicked to choose.
    QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(ColumnModel::ChoiceRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    static_cast<ColumnModel *>(model)->choose(index, static_cast<QComboBox *>(editor)->currentIndex());
}

void ChoiceDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace waterline
