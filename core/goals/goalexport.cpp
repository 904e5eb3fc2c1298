#include "goals/goalexport.h"

#include "base/isoweek.h"
#include "base/weekseries.h"
#include "goals/goalimport.h"
#include "metrics/metricstore.h"

namespace waterline {

namespace {

QStringList monthAndYearKeys()
{
    QStringList keys;
    for (std::size_t field = GoalColumn::firstMonth; field < goalImport().fields.size(); ++field)
        keys << goalImport().fields[field].key;
    return keys;
}

ExportRow cellsOf(const Row &row, const std::vector<Metric> &metrics)
{
    const QString code = row.text(2);
    const Metric *metric = metricOf(metrics, code);
    const int year = int(row.integer(0));
    ExportRow cells{row.integer(0), textCell(row, 1), code};
    const WeekSeries weeks = WeekSeries::parse(row.text(3)).value_or(WeekSeries());
    const int last = IsoWeek::weeksIn(year);
    for (int week = 1; week <= WeekSeries::weeks; ++week) {
        if (week > last)
            cells.emplace_back();
        else if (metric && metric->isMoney())
            cells.emplace_back(Money{weeks.at(week)});
        else
            cells.emplace_back(weeks.at(week));
    }
    return cells;
}

} // namespace

const ExportTable &goalExport()
{
    static const ExportTable table{goalImport(), monthAndYearKeys(),
        QStringLiteral("SELECT g.year, p.code, g.metric, g.weeks FROM goal g JOIN person p ON p.id = g.person "
                       "ORDER BY g.metric, g.year, g.person"),
        [](Connection &connection) {
            return [metrics = readMetrics(connection)](const Row &row) { return cellsOf(row, metrics); };
        },
        QStringLiteral("SELECT count(*) FROM goal")};
    return table;
}

} // namespace waterline
