#include "customers/paymentexport.h"

#include "customers/paymentimport.h"

namespace waterline {

const ExportTable &paymentExport()
{
    static const ExportTable table{paymentImport(), {},
        QStringLiteral("SELECT f.code, f.event_at, f.amount, c.code, p.code, o.code FROM payment f "
                       "JOIN person p ON p.id = f.person LEFT JOIN customer c ON c.id = f.customer "
                       "LEFT JOIN opportunity o ON o.id = f.opportunity ORDER BY f.id"),
        [](Connection &) {
            return [](const Row &row) {
                return ExportRow{textCell(row, 0), dayCell(row, 1), moneyCell(row, 2), textCell(row, 3),
                    textCell(row, 4), textCell(row, 5)};
            };
        },
        QStringLiteral("SELECT count(*) FROM payment")};
    return table;
}

} // namespace waterline
