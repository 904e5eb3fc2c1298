#include "catalogue.h"
#include "import/mapping/builtinpresets.h"

#include <QtTest>

#include <algorithm>

using namespace waterline;

namespace {

const ImportTable *tableOf(const QString &entity)
{
    for (const ImportTable *table : importTables()) {
        if (table->entity == entity)
            return table;
    }
    return nullptr;
}

} // namespace

class TstBuiltInPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySystemHasItsEntities();
    void everyFieldIsInTheCatalogue();
    void noColumnTwice();
    void everyPresetKnowsItself();
    void recognisesExports_data();
    void recognisesExports();
    void ordinarySheetsAreNobodysExport_data();
    void ordinarySheetsAreNobodysExport();
};

void TstBuiltInPresets::everySystemHasItsEntities()
{
    for (const char16_t *system :
        {u"Salesforce", u"HubSpot", u"Pipedrive", u"Zoho CRM", u"纷享销客", u"销售易", u"CordysCRM"}) {
        for (const char *entity : {"customers", "opportunities", "followups"}) {
            const auto isIt = [&](const MappingPreset &preset) {
                return preset.name == QString::fromUtf16(system) && preset.entity == QLatin1String(entity);
            };
            QVERIFY2(std::ranges::count_if(builtInPresets(), isIt) == 1,
                qPrintable(QString::fromUtf16(system) + QLatin1String(entity)));
        }
    }
}

void TstBuiltInPresets::everyFieldIsInTheCatalogue()
{
    for (const MappingPreset &preset : builtInPresets()) {
        const ImportTable *table = tableOf(preset.entity);
        QVERIFY2(table, qPrintable(preset.entity));
        QVERIFY(preset.isBuiltIn);
        for (const PresetColumn &column : preset.columns) {
            QVERIFY2(!column.header.isEmpty() && !column.header.contains(u'!'), qPrintable(preset.name));
            QVERIFY2(column.field.isEmpty() || table->fieldIndex(column.field) >= 0,
                qPrintable(preset.name + u' ' + column.field));
        }
        // Every field that must be there can be filled.
        for (const ImportField &field : table->fields) {
            const auto fills = [&](const PresetColumn &column) { return column.field == field.key; };
            QVERIFY2(!field.isRequired || std::ranges::any_of(preset.columns, fills),
                qPrintable(preset.name + u' ' + field.key));
        }
    }
}

void TstBuiltInPresets::noColumnTwice()
{
    for (const MappingPreset &preset : builtInPresets()) {
        QHash<QString, QString> keys;
        for (const PresetColumn &column : preset.columns) {
            const QString key = headerKey(column.header);
            QVERIFY2(!keys.contains(key), qPrintable(preset.name + u' ' + preset.entity + u' ' + column.header));
            keys.insert(key, column.header);
        }
    }
}

void TstBuiltInPresets::everyPresetKnowsItself()
{
    const std::vector<MappingPreset> &presets = builtInPresets();
    for (std::size_t i = 0; i < presets.size(); ++i) {
        QStringList headers;
        for (const PresetColumn &column : presets[i].columns)
            headers << column.header;
        const auto match = recognisePreset(headers, presets);
        QVERIFY2(match, qPrintable(presets[i].name + presets[i].entity));
        QCOMPARE(match->preset, i);
    }
}

void TstBuiltInPresets::recognisesExports_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("mapping");
    const auto add = [](const char *name, const char16_t *headers, const char16_t *preset, const char *mapping) {
        QTest::newRow(name) << QString::fromUtf16(headers) << QString::fromUtf16(preset)
                            << QString::fromLatin1(mapping);
    };
    add("Salesforce, a report of accounts",
        u"Account Owner|Account Name|Type|Rating|Last Activity|Last Modified Date|Billing State/Province|Account ID",
        u"Salesforce customers", "owner name - - - - - code");
    add("Salesforce, the data export of accounts",
        u"Id|IsDeleted|MasterRecordId|Name|Type|ParentId|BillingCity|BillingPostalCode|Phone|Industry|AnnualRevenue|"
        u"NumberOfEmployees|OwnerId|"
        u"CreatedDate|SystemModstamp|Custom__c",
        u"Salesforce customers", "code - - name - - city - phone industry annual_revenue size owner created_on - -");
    add("Salesforce, a report of opportunities",
        u"Opportunity Owner|Account Name|Opportunity Name|Stage|Fiscal Period|Amount|Probability (%)|Age|Close "
        u"Date|Created Date|Next Step|"
        u"Lead Source|Type",
        u"Salesforce opportunities", "owner customer code stage - amount - - closed_on opened_on - - -");
    add("Salesforce, the data export of tasks",
        u"Id|WhoId|WhatId|Subject|ActivityDate|Status|Priority|IsHighPriority|OwnerId|Description|IsDeleted|AccountId|"
        u"IsClosed|TaskSubtype|"
        u"CompletedDateTime",
        u"Salesforce followups", "code - - - - status - - person content - customer - action at");
    add("Salesforce, users",
        u"Id|Username|LastName|FirstName|Name|CompanyName|Division|Department|Title|IsActive|UserRoleId|ManagerId",
        u"Salesforce people", "code - - - name - region team role - - -");
    add("HubSpot, companies",
        u"Record ID|Company name|Company owner|Create Date|Phone Number|Last Activity "
        u"Date|City|Country/Region|Industry|Lifecycle Stage",
        u"HubSpot customers", "code name owner created_on phone - city - industry -");
    add("HubSpot, deals",
        u"Record ID|Deal Name|Deal Stage|Close Date|Deal owner|Amount|Pipeline|Associated Company|Associated Company "
        u"IDs",
        u"HubSpot opportunities", "code - stage closed_on owner amount - customer -");
    add("HubSpot, calls",
        u"Record ID|Call Title|Call notes|Activity date|Activity assigned to|Call outcome|Associated Company",
        u"HubSpot followups", "code - content at person - customer");
    add("HubSpot, tasks",
        u"Record ID|Task Title|Task notes|Task Type|Task Status|Due date|Completed at|Assigned to|Associated Company",
        u"HubSpot followups", "code - content action status - at person customer");
    add("HubSpot, meetings",
        u"Record ID|Meeting name|Meeting description|Activity date|Meeting outcome|Activity assigned to|Queue",
        u"HubSpot followups", "code - content at status person -");
    add("Salesforce, open activities as the data export has them",
        u"Id|WhoId|WhatId|Subject|ActivityDate|IsClosed|OwnerId|AccountId|IsDeleted", u"Salesforce followups",
        "code - - content at status person customer -");
    add("Pipedrive, organizations",
        u"Organization - Name|Organization - Label|Organization - Address|Organization - People|Organization - Closed "
        u"deals|"
        u"Organization - Open deals|Organization - Next activity date|Organization - Owner|Organization - ID",
        u"Pipedrive customers", "name - city - - - - owner code");
    add("Pipedrive, deals",
        u"Deal - ID|Deal - Title|Deal - Label|Deal - Stage|Deal - Status|Organization - Won deals|Deal - Expected "
        u"close date|Deal - Value|"
        u"Deal - Deal created|Deal - Lost reason|Deal - Organization|Deal - Owner|Deal - Won time",
        u"Pipedrive opportunities", "code - - - stage - - amount opened_on - customer owner closed_on");
    add("Pipedrive, activities",
        u"Activity - Subject|Activity - Type|Activity - Due date|Activity - Due time|Activity - Done|Activity - Note|"
        u"Activity - Assigned to user|Deal - Title|Person - Name|Person - Email|Organization - Name",
        u"Pipedrive followups", "- action at - status content person - - - customer");
    add("Zoho, accounts",
        u"Record Id|Account Owner.id|Account Owner|Rating|Account Name|Phone|Account Site|Parent "
        u"Account|Industry|Employees|Created Time|"
        u"Modified Time|Billing City|Billing Code|Tag",
        u"Zoho CRM customers", "code - owner - name phone - parent_name industry size created_on - city - -");
    add("Zoho, deals",
        u"Record Id|Deal Owner.id|Deal Owner|Amount|Deal Name|Closing Date|Account Name.id|Account "
        u"Name|Stage|Type|Probability (%)|Created Time|"
        u"Modified Time",
        u"Zoho CRM opportunities", "code - owner amount - closed_on - customer stage - - opened_on -");
    add("Zoho, tasks",
        u"Record Id|Task Owner.id|Task Owner|Subject|Due Date|Contact Name|Related To|Status|Priority|Closed "
        u"Time|Created Time",
        u"Zoho CRM followups", "code - person content - - customer status - at -");
    add("Fxiaoke, customers",
        u"客户编号|客户名称|负责人|负责人主属部门|客户级别|成交状态|1级行业|电话|创建时间|最后跟进时间|生命状态|"
        u"锁定状态",
        u"纷享销客 customers", "code name owner - - - industry phone created_on - - -");
    add("Fxiaoke, opportunities",
        u"商机编号|商机名称|客户名称|商机金额|商机阶段|预计成交日期|赢率|负责人|创建时间|生命状态",
        u"纷享销客 opportunities", "code - customer amount stage closed_on - owner opened_on -");
    add("Fxiaoke, records", u"销售记录编号|销售记录类型|跟进内容|关联客户|创建人|创建时间|生命状态",
        u"纷享销客 followups", "code action content customer person at -");
    add("Neocrm, customers", u"客户名称|客户所有人|客户级别|行业|总人数|电话|创建日期|最新修改日|最新活动记录时间",
        u"销售易 customers", "name owner - industry size phone created_on - -");
    add("Neocrm, opportunities",
        u"销售机会名称|客户名称|销售机会所有人|销售阶段|销售金额|结单日期|赢率|创建日期|输单原因",
        u"销售易 opportunities", "code customer owner stage amount closed_on - opened_on -");
    add("Neocrm, records", u"活动记录类型|活动记录内容|开始时间|客户名称|所有人|签到地点", u"销售易 followups",
        "action content at customer person -");
    add("CordysCRM, plans of follow-ups", u"跟进类型|客户名称|公司名称|跟进方式|跟进时间|负责人|跟进内容|状态",
        u"CordysCRM followups", "- customer - action at person content status");
    add("CordysCRM, customers",
        u"客户名称|客户行业|客户等级|客户类型|客户来源|线上来源详情|客户标签|地区|负责人|创建时间",
        u"CordysCRM customers", "name industry - - - - - city owner created_on");
    add("CordysCRM, opportunities",
        u"商机名称|客户名称|业务编码|商机来源|金额|意向产品|结束时间|可能性|联系人|商机阶段|负责人|创建时间",
        u"CordysCRM opportunities", "- customer code - amount product closed_on - - stage owner opened_on");
    add("CordysCRM, records", u"跟进类型|客户名称|公司名称|商机|联系人|跟进方式|跟进时间|负责人|意向产品|跟进内容",
        u"CordysCRM followups", "- customer - - - action at person - content");
}

void TstBuiltInPresets::recognisesExports()
{
    QFETCH(QString, headers);
    const QStringList columns = headers.split(u'|');
    const auto match = recognisePreset(columns, builtInPresets());
    QVERIFY(match);
    const MappingPreset &preset = builtInPresets()[match->preset];
    QTEST(preset.name + u' ' + preset.entity, "preset");
    const ImportTable &table = *tableOf(preset.entity);
    const AppliedPreset applied = applyPreset(preset, columns, table);
    QStringList fields;
    for (const int field : applied.mapping.fieldOfColumn)
        fields << (field < 0 ? QStringLiteral("-") : table.fields[std::size_t(field)].key);
    QTEST(fields.join(u' '), "mapping");
}

void TstBuiltInPresets::ordinarySheetsAreNobodysExport_data()
{
    QTest::addColumn<QString>("headers");
    QTest::newRow("customers") << QStringLiteral("客户编号|客户名称|负责人|电话|行业|城市|创建时间");
    QTest::newRow("customers in English") << "Account Name|Account Owner|Industry|Phone|City";
    QTest::newRow("opportunities") << QStringLiteral("商机编号|客户名称|负责人|金额|阶段|创建时间");
    QTest::newRow("opportunities in English")
        << "opportunity_id|sales_agent|product|account|deal_stage|engage_date|close_date|close_value";
    QTest::newRow("follow-ups") << QStringLiteral("跟进时间|跟进人|客户名称|跟进方式|跟进内容");
    QTest::newRow("people") << QStringLiteral("工号|姓名|大区|部门|入职日期");
    QTest::newRow("plans") << QStringLiteral("周次|姓名|线索数计划|拜访量计划|方案提交计划");
}

void TstBuiltInPresets::ordinarySheetsAreNobodysExport()
{
    QFETCH(QString, headers);
    const auto match = recognisePreset(headers.split(u'|'), builtInPresets());
    QVERIFY2(!match, match ? qPrintable(builtInPresets()[match->preset].name) : "");
}

QTEST_GUILESS_MAIN(TstBuiltInPresets)
#include "tst_builtinpresets.moc"
