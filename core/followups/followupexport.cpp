#include "followups/followupexport.h"

#include "followups/followupimport.h"

namespace waterline {

const ExportTable &followUpExport()
{
    // The word of the source stands for the action: it is read as that action again. What is here is done, so that no
    // status needs to say so.
    static const ExportTable table{followUpImport(), {QStringLiteral("status")},
        QStringLiteral(
            "SELECT f.code, f.event_at, p.code, c.code, f.channel, f.content, f.evidence, f.budget, f.decision_maker, "
            "f.next_contact_on FROM follow_up f JOIN person p ON p.id = f.person "
            "LEFT JOIN customer c ON c.id = f.customer ORDER BY f.id"),
        [](Connection &) {
            return [](const Row &row) {
                ExportRow cells{textCell(row, 0), momentCell(row, 1)};
                for (int column = 2; column < 9; ++column)
                    cells.push_back(textCell(row, column));
                cells.push_back(dayCell(row, 9));
                return cells;
            };
        },
        QStringLiteral("SELECT count(*) FROM follow_up")};
    return table;
}

} // namespace waterline
