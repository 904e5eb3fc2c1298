#pragma once

#include "import/cells/cellguard.h"
#include "parts/tablemodel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QShortcut>

#include <algorithm>
#include <memory>

namespace waterline {

/// The first cell of a view's model whose row has this key; invalid if none has.
[[nodiscard]] inline QModelIndex indexOfKey(const QAbstractItemModel &model, const QVariant &key, int column = 0)
{
    for (int row = 0; key.isValid() && row < model.rowCount(); ++row) {
        if (const QModelIndex index = model.index(row, column); index.data(TableRole::Key) == key)
            return index;
    }
    return {};
}

/// Keeps the current cell on the row of the same key whenever the view's model gets new rows. Call it once, after the
/// view has its model.
inline void keepCurrentByKey(QAbstractItemView *view)
{
    struct Spot {
        QVariant key;
        int column = 0;
    };
    const auto spot = std::make_shared<Spot>();
    QObject::connect(view->model(), &QAbstractItemModel::modelAboutToBeReset, view, [view, spot] {
        const QModelIndex current = view->currentIndex();
        if (current.isValid())
            *spot = {current.data(TableRole::Key), current.column()};
    });
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, view, [view, spot] {
        // Rows may be gone for a moment and come back: the place is remembered until another is chosen.
        if (const QModelIndex index = indexOfKey(*view->model(), spot->key, spot->column); index.isValid())
            view->setCurrentIndex(index);
    });
}

/// The selected cells as a spreadsheet takes them: rows in the order shown, TAB between cells, a gap left empty, and
/// nothing that it would run as a formula.
[[nodiscard]] inline QString selectionAsTsv(const QItemSelectionModel &selection)
{
    QModelIndexList cells = selection.selectedIndexes();
    if (cells.isEmpty())
        return {};
    const auto [left, right] = std::ranges::minmax(cells, {}, &QModelIndex::column);
    std::ranges::sort(cells, {}, [](const QModelIndex &cell) { return std::pair(cell.row(), cell.column()); });
    QString text;
    int row = cells.first().row();
    int column = left.column();
    for (const QModelIndex &cell : cells) {
        if (cell.row() != row) {
            text += QString(right.column() - column, u'\t') + u'\n';
            row = cell.row();
            column = left.column();
        }
        text += QString(cell.column() - column, u'\t') + guarded(cell.data().toString().simplified());
        column = cell.column();
    }
    return text + QString(right.column() - column, u'\t') + u'\n';
}

/// Ctrl+C copies the selected cells.
inline void installCopy(QAbstractItemView *view)
{
    auto *copy = new QShortcut(QKeySequence::Copy, view);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, view, [view] {
        if (const QString text = selectionAsTsv(*view->selectionModel()); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
}

} // namespace waterline
