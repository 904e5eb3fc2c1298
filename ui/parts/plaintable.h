#pragma once

#include "parts/tabletools.h"
#include "parts/twolinedelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace waterline {

/// Makes a table look as every list of the window does: whole rows, no grid, marks and elided text, Ctrl+C copies. The
/// model must outlive it.
inline void dressPlainTable(QTableView *view, QAbstractItemModel *model, const Session &session)
{
    view->setModel(model);
    view->setItemDelegate(new TwoLineDelegate(session, view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    installCopy(view);
}

[[nodiscard]] inline QTableView *makePlainTable(QAbstractItemModel *model, const Session &session, QWidget *parent)
{
    auto *view = new QTableView(parent);
    dressPlainTable(view, model, session);
    return view;
}

} // namespace waterline
