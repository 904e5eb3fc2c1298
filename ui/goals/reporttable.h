#pragma once

#include "parts/plaintable.h"
#include "parts/sortproxy.h"

namespace waterline {

/// A table that can be sorted and is in the report's own order until a column is chosen.
[[nodiscard]] inline QTableView *makeReportTable(QAbstractItemModel *model, const Session &session, QWidget *parent)
{
    auto *proxy = new SortProxy(parent);
    proxy->setSourceModel(model);
    QTableView *view = makePlainTable(proxy, session, parent);
    view->horizontalHeader()->setSortIndicatorClearable(true);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    keepCurrentByKey(view);
    return view;
}

} // namespace waterline
