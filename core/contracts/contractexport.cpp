#include "contracts/contractexport.h"

#include "contracts/contractimport.h"

namespace waterline {

const ExportTable &contractEvidenceExport()
{
    static const ExportTable table{contractEvidenceImport(), {},
        QStringLiteral("SELECT o.code, e.kind, e.path, e.size, e.sha256, e.attached_at FROM contract_evidence e "
                       "JOIN opportunity o ON o.id = e.opportunity ORDER BY e.id"),
        [](Connection &) {
            return [](const Row &row) {
                const std::optional<EvidenceKind> kind = evidenceKindFromCode(row.text(1));
                return ExportRow{textCell(row, 0), kind ? ExportCell(evidenceKindWord(*kind)) : ExportCell(),
                    textCell(row, 2), countCell(row, 3), textCell(row, 4), momentCell(row, 5)};
            };
        },
        QStringLiteral("SELECT count(*) FROM contract_evidence")};
    return table;
}

const ExportTable &contractSubmissionExport()
{
    static const ExportTable table{contractSubmissionImport(), {},
        QStringLiteral("SELECT o.code, s.submitted_at, s.submitted_by FROM contract_submission s "
                       "JOIN opportunity o ON o.id = s.opportunity ORDER BY s.id"),
        [](Connection &) {
            return [](const Row &row) { return ExportRow{textCell(row, 0), momentCell(row, 1), textCell(row, 2)}; };
        },
        QStringLiteral("SELECT count(*) FROM contract_submission")};
    return table;
}

} // namespace waterline
