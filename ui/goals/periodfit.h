#pragma once

class QTableView;

namespace waterline {

/// Narrower than this no column of a heatmap of periods becomes: a colour and a mark.
inline constexpr int leastPeriodColumn = 14;

/// Shares the width out over the columns of a PeriodModel with so many periods. The whole span shows its figure
/// whatever happens; names give way before figures do, and heads of columns become short where those are narrow.
void fitPeriodColumns(QTableView *table, int periods);

/// Spreads few rows a little over the height that is there; a person is one row and needs no more.
void fitPeriodRows(QTableView *table, bool isAtPerson);

} // namespace waterline
