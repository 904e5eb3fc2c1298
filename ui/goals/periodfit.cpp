#include "goals/periodfit.h"

#include "goals/heatdelegate.h"
#include "goals/periodgeometry.h"
#include "goals/periodmodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace waterline {

namespace {

constexpr int nameWidth = 200;
constexpr int leastName = 140;
constexpr int spanWidth = 96;
/// Narrower than this, figures and heads of columns are short of room.
constexpr int tightColumn = 48;
constexpr int mostColumn = 240;

void setHeaderRole(QHeaderView *header, const QString &role)
{
    if (header->property("role").toString() == role)
        return;
    header->setProperty("role", role);
    header->style()->unpolish(header);
    header->style()->polish(header);
}

} // namespace

void fitPeriodColumns(QTableView *table, int periods)
{
    auto *header = table->horizontalHeader();
    const int room = table->viewport()->width();
    const bool isTight = periods > 0 && (room - nameWidth - spanWidth) / periods < tightColumn;
    const int name = isTight ? leastName : nameWidth;
    header->resizeSection(PeriodModel::nameColumn, name);
    if (header->count() > PeriodModel::spanColumn)
        header->resizeSection(PeriodModel::spanColumn, spanWidth);
    const int width = periodColumnWidth(room - name - spanWidth, periods, leastPeriodColumn, mostColumn);
    setHeaderRole(header, width < tightColumn ? QStringLiteral("strip") : QString());
    QVariantList elided;
    for (int column = PeriodModel::spanColumn; column < header->count(); ++column) {
        elided << column;
        if (column >= PeriodModel::firstPeriodColumn)
            header->resizeSection(column, width);
    }
    // Where a figure has no room the colour and the mark stand for it, and the tool tip says it.
    table->setProperty("elidedColumns", elided);
}

void fitPeriodRows(QTableView *table, bool isAtPerson)
{
    const int least = HeatDelegate::rowHeight(table->font());
    const int rows = std::max(1, table->model()->rowCount());
    const int height =
        isAtPerson ? least * 4 / 3 : std::clamp(table->viewport()->height() / rows, least, least * 4 / 3);
    table->verticalHeader()->setDefaultSectionSize(height);
    const int scrollBar = table->horizontalScrollBar()->isVisible() ? table->horizontalScrollBar()->height() : 0;
    const int oneRow =
        table->horizontalHeader()->sizeHint().height() + height + scrollBar + 2 * table->frameWidth() + 2;
    table->setMinimumHeight(oneRow);
    table->setMaximumHeight(isAtPerson ? oneRow : QWIDGETSIZE_MAX);
}

} // namespace waterline
