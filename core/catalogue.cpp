#include "catalogue.h"

#include "customers/customerimport.h"
#include "customers/customerstore.h"
#include "customers/opportunityimport.h"
#include "followups/followupimport.h"
#include "followups/followupstore.h"
#include "goals/planimport.h"
#include "goals/planstore.h"
#include "org/orgstore.h"
#include "org/peopleimport.h"

namespace waterline {

const Schema &workspaceSchema()
{
    static const Schema schema{
        {&unitTable(), &personTable(), &customerTable(), &opportunityTable(), &stageChangeTable(), &followUpTable(),
            &weeklyPlanTable()},
        {&makeActionWeekRollup},
    };
    return schema;
}

const std::vector<const ImportTable *> &importTables()
{
    static const std::vector<const ImportTable *> tables{&peopleImport(), &customerImport(), &opportunityImport(),
        &planImportTable(), &followUpImport()};
    return tables;
}

} // namespace waterline
