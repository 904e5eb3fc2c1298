#include "catalogue.h"

#include "alerts/alertstore.h"
#include "calendar/calendarexport.h"
#include "calendar/calendarimport.h"
#include "calendar/calendarstore.h"
#include "calendar/settingimport.h"
#include "calendar/settings.h"
#include "contracts/contractexport.h"
#include "contracts/contractimport.h"
#include "contracts/contractstore.h"
#include "customers/customerexport.h"
#include "customers/customerimport.h"
#include "customers/customerstore.h"
#include "customers/opportunityimport.h"
#include "customers/paymentexport.h"
#include "customers/paymentimport.h"
#include "customers/paymentstore.h"
#include "customers/salesrollup.h"
#include "customers/stageimport.h"
#include "followups/followupexport.h"
#include "followups/followupimport.h"
#include "followups/followupstore.h"
#include "goals/goalexport.h"
#include "goals/goalimport.h"
#include "goals/goaltables.h"
#include "goals/planexport.h"
#include "goals/planimport.h"
#include "goals/planstore.h"
#include "goals/planyear.h"
#include "metrics/metricexport.h"
#include "metrics/metricimport.h"
#include "metrics/metricstore.h"
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
        {QStringLiteral("payments_by_person_week"), QT_TRANSLATE_NOOP("ControlTotal", "Payments by person and week"),
            &paymentTable(), person, week, QStringLiteral("amount"), TotalSpec::Unit::Money},
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
        {&settingTable(), &calendarDayTable(), &metricTable(), &unitTable(), &personTable(), &customerTable(),
            &opportunityTable(), &stageChangeTable(), &paymentTable(), &followUpTable(), &weeklyPlanTable(),
            &goalTable(), &goalPinTable(), &goalVersionTable(), &publishedGoalTable(), &acknowledgementTable(),
            &goalPathTable(), &checkInTable(), &alertTable(), &alertCommentTable(), &contractEvidenceTable(),
            &contractSubmissionTable()},
        {&makeActionRollup, &makeSalesRollup, &makePlanRollup},
        16384,
        controlTotals(),
    };
    return schema;
}

const std::vector<const ImportTable *> &importTables()
{
    static const std::vector<const ImportTable *> tables{&unitImport(), &peopleImport(), &customerImport(),
        &opportunityImport(), &stageImport(), &paymentImport(), &settingImport(), &calendarImport(), &metricImport(),
        &goalImport(), &planImportTable(), &followUpImport(), &contractEvidenceImport(), &contractSubmissionImport()};
    return tables;
}

const std::vector<const ExportTable *> &exportTables()
{
    static const std::vector<const ExportTable *> tables{&unitExport(), &peopleExport(), &customerExport(),
        &opportunityExport(), &stageExport(), &paymentExport(), &settingExport(), &calendarExport(), &metricExport(),
        &goalExport(), &planExport(), &followUpExport(), &contractEvidenceExport(), &contractSubmissionExport()};
    return tables;
}

} // namespace waterline
