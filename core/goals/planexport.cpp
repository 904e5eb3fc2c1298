#include "goals/planexport.h"

#include "base/isoweek.h"
#include "goals/planimport.h"

namespace waterline {

namespace {

/// Read along the unique key, so that nothing is sorted or gathered.
QString planSql()
{
    QStringList counts;
    for (const char *count : {"planned", "reported"}) {
        for (const char *action : {"lead", "visit", "proposal"})
            counts << QStringLiteral("max(CASE WHEN w.action = '%1' THEN w.%2 END)")
                          .arg(QLatin1String(action), QLatin1String(count));
    }
    return QStringLiteral("SELECT w.week, p.code, %1 FROM weekly_plan w JOIN person p ON p.id = w.person "
                          "GROUP BY w.person, w.week, p.code ORDER BY w.person, w.week")
        .arg(counts.join(QStringLiteral(", ")));
}

} // namespace

const ExportTable &planExport()
{
    static const ExportTable table{planImportTable(),
        {QStringLiteral("action"), QStringLiteral("planned"), QStringLiteral("reported")}, planSql(),
        [](Connection &) {
            return [](const Row &row) {
                ExportRow cells{IsoWeek::fromNumber(int(row.integer(0))).toText(), textCell(row, 1)};
                for (int column = 2; column < 8; ++column)
                    cells.push_back(countCell(row, column));
                return cells;
            };
        },
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM weekly_plan GROUP BY person, week) AS weeks")};
    return table;
}

} // namespace waterline
