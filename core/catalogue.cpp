#include "catalogue.h"

#include "customers/customerexport.h"
#include "customers/customerimport.h"
#include "customers/customerstore.h"
#include "customers/opportunityimport.h"
#include "customers/stageimport.h"
#include "followups/followupexport.h"
#include "followups/followupimport.h"
#include "followups/followupstore.h"
#include "goals/planexport.h"
#include "goals/planimport.h"
#include "goals/planstore.h"
#include "org/orgexport.h"
#include "org/orgstore.h"
#include "org/peopleimport.h"
#include "org/unitimport.h"

namespace waterline {

namespace {

/// What the ledger adds up before and after each batch (N5).
std::vector<TotalSpec> controlTotals()
{
    const QString owner = QStringLiteral("owner");
    const QString person = QStringLiteral("person");
    const QString week = QStringLiteral("week");
    return {
        {QStringLiteral("opportunity_amount_by_owner"),
            QT_TRANSLATE_NOOP("ControlTotal", "Opportunity amount by owner"), &opportunityTable(), owner, {},
            QStringLiteral("amount"), TotalSpec::Unit::Money},
        {QStringLiteral("followups_by_person_week"), QT_TRANSLATE_NOOP("ControlTotal", "Follow-ups by person and week"),
            &followUpTable(), person, week},
        {QStringLiteral("planned_by_person_week"),
            QT_TRANSLATE_NOOP("ControlTotal", "Planned actions by person and week"), &weeklyPlanTable(), person, week,
            QStringLiteral("planned"), TotalSpec::Unit::Count},
        {QStringLiteral("customers_by_owner"), QT_TRANSLATE_NOOP("ControlTotal", "Customers by owner"),
            &customerTable(), owner},
        {QStringLiteral("people_by_unit"), QT_TRANSLATE_NOOP("ControlTotal", "People by team"), &personTable(),
            QStringLiteral("unit")},
    };
}

} // namespace

const Schema &workspaceSchema()
{
    static const Schema schema{
        {&unitTable(), &personTable(), &customerTable(), &opportunityTable(), &stageChangeTable(), &followUpTable(),
            &weeklyPlanTable()},
        {&makeActionWeekRollup},
        16384,
        controlTotals(),
    };
    return schema;
}

const std::vector<const ImportTable *> &importTables()
{
    static const std::vector<const ImportTable *> tables{&unitImport(), &peopleImport(), &customerImport(),
        &opportunityImport(), &stageImport(), &planImportTable(), &followUpImport()};
    return tables;
}

const std::vector<const ExportTable *> &exportTables()
{
    static const std::vector<const ExportTable *> tables{&unitExport(), &peopleExport(), &customerExport(),
        &opportunityExport(), &stageExport(), &planExport(), &followUpExport()};
    return tables;
}

} // namespace waterline
