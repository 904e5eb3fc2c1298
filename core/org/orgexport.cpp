#include "org/orgexport.h"

#include "org/org.h"
#include "org/peopleimport.h"
#include "org/unitimport.h"

namespace waterline {

const ExportTable &unitExport()
{
    static const ExportTable table{unitImport(), {},
        // What a unit is part of was there before it.
        QStringLiteral(
            "SELECT u.code, u.name, u.kind, p.code, u.leader FROM unit u LEFT JOIN unit p ON p.id = u.parent "
            "ORDER BY u.id"),
        [](Connection &) {
            return [](const Row &row) {
                const UnitKind kind = row.text(2) == QStringLiteral("region") ? UnitKind::Region : UnitKind::Team;
                return ExportRow{
                    textCell(row, 0), textCell(row, 1), unitKindWord(kind), textCell(row, 3), textCell(row, 4)};
            };
        },
        QStringLiteral("SELECT count(*) FROM unit")};
    return table;
}

const ExportTable &peopleExport()
{
    static const ExportTable table{peopleImport(), {},
        QStringLiteral(
            "SELECT p.code, p.name, p.role, CASE WHEN u.kind = 'region' THEN u.code ELSE r.code END, "
            "CASE WHEN u.kind = 'team' THEN u.name END, CASE WHEN u.kind = 'team' THEN u.leader END, p.hired_on "
            "FROM person p LEFT JOIN unit u ON u.id = p.unit LEFT JOIN unit r ON r.id = u.parent ORDER BY p.id"),
        [](Connection &) {
            return [](const Row &row) {
                return ExportRow{textCell(row, 0), textCell(row, 1), textCell(row, 2), textCell(row, 3),
                    textCell(row, 4), textCell(row, 5), dayCell(row, 6)};
            };
        },
        QStringLiteral("SELECT count(*) FROM person")};
    return table;
}

} // namespace waterline
