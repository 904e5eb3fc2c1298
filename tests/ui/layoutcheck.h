#pragma once

#include "parts/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QTableView>

namespace waterline {

/// Looks over everything visible in a window and says what a person could not read or reach.
class LayoutCheck {
public:
    explicit LayoutCheck(const QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                checkLabel(*label);
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                checkButton(*button);
            else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
                checkHeader(*header);
            else if (const auto *box = qobject_cast<const QComboBox *>(widget))
                checkBox(*box);
            else if (const auto *table = qobject_cast<const QTableView *>(widget))
                checkCells(*table);
            checkName(*widget);
        }
    }

    [[nodiscard]] const QStringList &findings() const { return m_findings; }

private:
    void checkLabel(const QLabel &label)
    {
        if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty())
            return;
        const QRect room = label.contentsRect();
        if (label.wordWrap()) {
            if (label.heightForWidth(label.width()) > label.height() + slack)
                add(label, label.text(), QStringLiteral("is too low for its lines"));
        } else if (label.sizeHint().width() > label.width() + slack) {
            // A label may shorten its text on purpose and then says the whole in its tool tip.
            if (label.toolTip().isEmpty() || label.fontMetrics().horizontalAdvance(label.text()) > room.width() + slack)
                add(label, label.text(), QStringLiteral("is cut off at the side"));
        }
    }

    void checkButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty() || button.sizeHint().width() <= button.width() + slack)
            return;
        if (button.toolTip().isEmpty() || button.fontMetrics().horizontalAdvance(button.text()) > button.width())
            add(button, button.text(), QStringLiteral("is cut off at the side"));
    }

    void checkBox(const QComboBox &box)
    {
        constexpr int arrow = 30;
        if (box.fontMetrics().horizontalAdvance(box.currentText()) + arrow > box.width() && box.toolTip().isEmpty())
            add(box, box.currentText(), QStringLiteral("is cut off at the side"));
    }

    void checkHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal)
            return;
        for (int section = 0; section < header.count(); ++section) {
            if (header.isSectionHidden(section))
                continue;
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            QFont font = header.font();
            font.setBold(true);
            if (QFontMetrics(font).horizontalAdvance(text) > header.sectionSize(section)
                && header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
                add(header, text, QStringLiteral("does not fit into its column"));
        }
    }

    /// Cells that are in sight, by their delegate's own wish. Where a view's property "elidedColumns" lists a column,
    /// its texts may be shortened, but a tool tip must show the whole.
    void checkCells(const QTableView &table)
    {
        if (!table.model())
            return;
        const QVariantList elided = table.property("elidedColumns").toList();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                const QModelIndex index = table.model()->index(row, column);
                const QRect place = table.visualRect(index);
                if (table.isColumnHidden(column) || table.isRowHidden(row) || table.indexWidget(index)
                    || !isCut(table, index, place))
                    continue;
                if (!elided.contains(column))
                    add(table, index.data().toString(),
                        QStringLiteral("is shortened in its cell, %1 wide").arg(place.width()));
                else if (index.data(Qt::ToolTipRole).toString().isEmpty())
                    add(table, index.data().toString(), QStringLiteral("is shortened and has no tool tip"));
            }
        }
    }

    static bool isCut(const QTableView &table, const QModelIndex &index, const QRect &place)
    {
        if (!place.intersects(table.viewport()->rect()))
            return false;
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        option.fontMetrics = QFontMetrics(option.font);
        option.rect = place;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        return table.itemDelegateForIndex(index)->sizeHint(option, index).width() > place.width() + slack;
    }

    void checkName(const QWidget &widget)
    {
        if (widget.focusPolicy() == Qt::NoFocus || !widget.isEnabled() || qobject_cast<const QScrollBar *>(&widget)
            || qobject_cast<const QMenuBar *>(&widget))
            return;
        // Parts of a compound widget are reached through it.
        if (widget.focusProxy() || qobject_cast<const QHeaderView *>(&widget) || widget.inherits("QTabBar"))
            return;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            add(widget, {}, QStringLiteral("can take the focus but has no accessible name"));
    }

    void add(const QWidget &widget, const QString &text, const QString &what)
    {
        QString path;
        const QWidget *step = &widget;
        for (int depth = 0; step && depth < 3; step = step->parentWidget(), ++depth) {
            path.prepend(QString::fromLatin1(step->metaObject()->className())
                + (step->objectName().isEmpty() ? QString() : u'#' + step->objectName()) + u'/');
        }
        m_findings << QStringLiteral("%1 \"%2\" %3 (%4×%5, wants %6×%7)")
                          .arg(path, text.left(60), what)
                          .arg(widget.width())
                          .arg(widget.height())
                          .arg(widget.sizeHint().width())
                          .arg(widget.sizeHint().height());
    }

    static constexpr int slack = 1;
    QStringList m_findings;
};

} // namespace waterline
