#include "calendar/calendarexport.h"

#include "calendar/calendarimport.h"
#include "calendar/settingimport.h"

namespace waterline {

const ExportTable &calendarExport()
{
    static const ExportTable table{calendarImport(), {},
        QStringLiteral("SELECT day, is_workday, name FROM calendar_day ORDER BY day"),
        [](Connection &) {
            return [](const Row &row) {
                return ExportRow{dayCell(row, 0), workdayWord(row.integer(1) != 0), textCell(row, 2)};
            };
        },
        QStringLiteral("SELECT count(*) FROM calendar_day")};
    return table;
}

const ExportTable &settingExport()
{
    static const ExportTable table{settingImport(), {}, QStringLiteral("SELECT key, value FROM setting ORDER BY key"),
        [](Connection &) { return [](const Row &row) {
                               return ExportRow{textCell(row, 0), textCell(row, 1)};
                           }; },
        QStringLiteral("SELECT count(*) FROM setting")};
    return table;
}

} // namespace waterline
