#include "import/mapping/builtinpresets.h"

#include "import/words.h"

namespace waterline {

namespace {

/// Columns are written "header=field", or "header" alone for a column that is known and not taken in; "!" in front
/// marks a telling one. Of several columns for one field the first that a file has is taken: record numbers before
/// names, the day a thing was done before the day it was due. Where an export need not hold the record's number, the
/// name stands last for it. Columns whose words are not ours (lifecycle stages, deal states) are known and left out, so
/// that nobody's guess takes them for ours.
struct Export {
    const char16_t *system;
    const char16_t *entity;
    const char16_t *columns;
    const char16_t *nullWords = u"";
};

// Labels of reports and names of the weekly data export, which mostly compare as equal: Close Date, CloseDate.
constexpr Export salesforce[]{
    {u"Salesforce", u"customers",
        u"Id=code|!Account ID=code|Account Number=code|Account Name=name|Name=name|Account Owner=owner|OwnerId=owner|"
        u"Created Date=created_on|Industry=industry|Employees=size|NumberOfEmployees=size|Billing City=city|"
        u"Phone=phone|Parent Account=parent_name|Year Started=founded_year|Annual Revenue=annual_revenue|"
        u"!Account Owner Alias|!Billing State/Province|!Billing Zip/Postal Code|!BillingPostalCode|"
        u"!BillingCountryCode|!Last Modified Date|!SystemModstamp|!IsDeleted|!MasterRecordId|!RecordTypeId|ParentId|"
        u"Billing Street|Billing State|Billing Country|Shipping Street|Shipping City|Shipping State/Province|"
        u"Shipping Zip/Postal Code|Shipping Country|Account Site|Account Source|Account Record Type|Type|Rating|Fax|"
        u"Website|SIC Code|SIC Description|Ticker Symbol|Ownership|Description|Last Activity|Last Activity Date|"
        u"CreatedById|LastModifiedById|LastViewedDate|Created By|Last Modified By|Account Currency|Territory",
        u"--None--"},
    {u"Salesforce", u"opportunities",
        u"Id=code|!Opportunity ID=code|Opportunity Name=code|Account Name=customer|Account ID=customer|"
        u"!Opportunity Owner=owner|OwnerId=owner|Product Name=product|Product Family=product|Stage=stage|"
        u"!StageName=stage|Created Date=opened_on|!Last Stage Change Date=stage_on|Close Date=closed_on|"
        u"Amount=amount|!Opportunity Record Type|!Fiscal Period|!Fiscal Quarter|!Fiscal Year|!Stage Duration|"
        u"!ForecastCategory|!ForecastCategoryName|!SystemModstamp|!IsClosed|!IsWon|!IsDeleted|"
        u"!Opportunity Owner Role|!Owner Role|!Primary Campaign Source|Probability (%)|Age|Next Step|Lead Source|"
        u"Type|Expected Revenue|Last Modified Date|Last Activity|LastActivityDate|Description|Name|CampaignId|"
        u"ContactId|Created By|CreatedById|LastModifiedById|RecordTypeId|HasOpportunityLineItem|Pricebook2Id|"
        u"Opportunity Currency|Closed|Won|Quantity",
        u"--None--"},
    {u"Salesforce", u"followups",
        u"Id=code|!Activity ID=code|!Completed Date/Time=at|Date=at|Start=at|ActivityDateTime=at|ActivityDate=at|"
        u"Assigned=person|Assigned To=person|OwnerId=person|!Company / Account=customer|AccountId=customer|"
        u"Account Name=customer|Related To=customer|Type=action|Task Type=action|Event Type=action|"
        u"!Task Subtype=action|Full Comments=content|Comments=content|Description=content|Subject=content|WhoId|"
        u"WhatId|Status=status|!IsClosed=status|!SystemModstamp|!IsDeleted|!Due Date "
        u"Only|Priority|Task|Event|Contact|Lead|"
        u"Opportunity|Created Date|CreatedById|Last Modified Date|LastModifiedById|Call Duration|Call Result|"
        u"Call Type|CallDurationInSeconds|CallDisposition|IsHighPriority|IsRecurrence|First Name|Last Name",
        u"--None--"},
    {u"Salesforce", u"people",
        u"Id=code|User ID=code|Employee Number=code|Full Name=name|Name=name|Title=role|Division=region|"
        u"Department=team|Manager=leader|!Username|!IsActive|!UserRoleId|!ProfileId|!Role Name|!Profile: Name|"
        u"!User License|!Last Login|!LastLoginDate|ManagerId|Active|Alias|Email|First Name|Last Name|Phone|Mobile|"
        u"MobilePhone|CompanyName|Street|City|State|Country|PostalCode|TimeZoneSidKey|LocaleSidKey|LanguageLocaleKey|"
        u"CreatedDate|LastModifiedDate|SystemModstamp",
        u"--None--"},
};

constexpr Export hubspot[]{
    {u"HubSpot", u"customers",
        u"Record ID=code|Company name=name|!Company owner=owner|!Create Date=created_on|Industry=industry|"
        u"Number of Employees=size|City=city|Phone Number=phone|!Parent Company=parent_name|"
        u"Year Founded=founded_year|Annual Revenue=annual_revenue|Lifecycle Stage|!Lead Status|!Company Domain Name|"
        u"!Number of Associated Contacts|!Number of Associated Deals|!HubSpot Team|!Original Source Type|"
        u"!Associated Contact|!Associated Contact IDs|!Associated Deal|!Associated Deal IDs|!Country/Region|"
        u"!State/Region|!LinkedIn Company Page|!Time Zone|Last Activity Date|Last Contacted|Next Activity Date|"
        u"Last Modified Date|Postal Code|Street Address|Website URL|Type|Description|Close Date|Total Revenue|"
        u"Recent Deal Amount|Domain",
        u"(No value)"},
    {u"HubSpot", u"opportunities",
        u"Record ID=code|!Associated Company=customer|Company name=customer|!Associated Company IDs=customer|"
        u"!Deal owner=owner|Product=product|!Deal Stage=stage|!Create Date=opened_on|"
        u"!Date entered current stage=stage_on|Close Date=closed_on|Amount=amount|!Deal Name|!Deal Type|"
        u"!Deal Description|!Pipeline|!Associated Contact|!Associated Contact IDs|!HubSpot Team|"
        u"!Amount in company currency|!Closed Lost Reason|!Closed Won Reason|!Is Closed Won|!Is Closed Lost|"
        u"!Is Deal Closed?|!Weighted amount|!Deal probability|!Forecast category|!Original Source Type|"
        u"Last Activity Date|Last Contacted|Next Activity Date|Last Modified Date|Next step|Priority|"
        u"Number of Associated Contacts|Currency|Time in current stage|Forecast probability",
        u"(No value)"},
    {u"HubSpot", u"followups",
        u"Record ID=code|!Completed at=at|!Activity date=at|Due date=at|!Activity assigned to=person|"
        u"!Assigned to=person|!Associated Company=customer|!Associated Company IDs=customer|Activity type=action|"
        u"!Task Type=action|!Type=action|!Call notes=content|!Note body=content|!Meeting description=content|"
        u"!Task notes=content|!Email body=content|!Body preview=content|!Call Title=content|!Meeting name=content|"
        u"!Task Title=content|!Email subject=content|!Call outcome|!Call direction|!Call duration|"
        u"!Call and meeting type|!Meeting outcome=status|!Meeting start time|!Meeting end time|!Task "
        u"Status=status|!Queue|"
        u"!HubSpot Team|!Associated Contact|!Associated Contact IDs|!Associated Deal|!Associated Deal IDs|"
        u"!Activity created by|Create Date|Created by|Last Modified Date|Last modified at|Priority",
        u"(No value)"},
};

// "Deal - Status" says won or lost, the stage stays where it was: a lost deal must not come in as an open one.
constexpr Export pipedrive[]{
    {u"Pipedrive", u"customers",
        u"!Organization - ID=code|!Organization - Pipedrive System ID=code|!Organization - System ID=code|"
        u"Organization - Name=name|!Organization - Owner=owner|!Organization - Created=created_on|"
        u"!Organization - Organization created=created_on|!Organization - Creation date=created_on|"
        u"!Organization - Industry=industry|!Organization - Number of employees=size|"
        u"!Organization - Employee count=size|!Organization - City/town/village/locality of Address=city|"
        u"!Organization - Address=city|!Organization - Phone=phone|!Organization - Annual revenue=annual_revenue|"
        u"!Organization - Label|!Organization - Labels|!Organization - People|!Organization - People count|"
        u"!Organization - Open deals|!Organization - Won deals|!Organization - Lost deals|"
        u"!Organization - Closed deals|!Organization - Total activities|!Organization - Activities to do|"
        u"!Organization - Done activities|!Organization - Last activity date|!Organization - Next activity date|"
        u"!Organization - Update time|!Organization - Visible to|!Organization - Email messages count|"
        u"!Organization - Profile picture|!Organization - Website|!Organization - LinkedIn profile|"
        u"!Organization - Country of Address|!Organization - State/county of Address|"
        u"!Organization - ZIP/Postal code of Address"},
    {u"Pipedrive", u"opportunities",
        u"!Deal - ID=code|!Deal - Pipedrive System ID=code|!Deal - System ID=code|!Deal - Organization=customer|"
        u"Organization - Name=customer|Organization=customer|!Deal - Owner=owner|!Deal - Product name=product|"
        u"!Deal - Status=stage|!Deal - Stage=stage|!Deal - Deal created=opened_on|!Deal - Creation date=opened_on|"
        u"!Deal - Add time=opened_on|!Deal - Last stage change=stage_on|!Deal - Deal closed on=closed_on|"
        u"!Deal - Closed on=closed_on|!Deal - Close time=closed_on|!Deal - Won time=closed_on|"
        u"!Deal - Lost time=closed_on|!Deal - Value=amount|!Deal - Title|!Deal - Currency of Value|"
        u"!Deal - Contact person|!Deal - Label|!Deal - Labels|!Deal - Probability|!Deal - Pipeline|"
        u"!Deal - Expected close date|!Deal - Lost reason|!Deal - Next activity date|!Deal - Last activity date|"
        u"!Deal - Update time|!Deal - Visible to|!Deal - Creator|!Deal - Weighted value|!Deal - Product quantity|"
        u"!Deal - Product amount|!Deal - Total activities|!Deal - Done activities|!Deal - Activities to do|"
        u"!Deal - Email messages count|!Deal - Source channel|!Deal - Source origin|!Deal - Archive status|"
        u"Contact person|Person - Name|Person - Email|Person - Phone"},
    {u"Pipedrive", u"followups",
        u"!Activity - ID=code|!Activity - Pipedrive System ID=code|!Activity - System ID=code|"
        u"!Activity - Marked as done time=at|!Activity - Due date=at|!Activity - Assigned to user=person|"
        u"!Activity - Owner=person|!Activity - Organization=customer|Organization - Name=customer|"
        u"Organization=customer|!Activity - Type=action|!Activity - Note=content|"
        u"!Activity - Public description=content|!Activity - Subject=content|!Activity - Done=status|!Activity - Due "
        u"time|"
        u"!Activity - Duration|!Activity - Priority|!Activity - Deal|!Activity - Lead|!Activity - Person|"
        u"!Activity - Contact person|!Activity - Creator|!Activity - Creation date|!Activity - Add time|"
        u"!Activity - Update time|!Activity - Last notification time|!Activity - Location|!Activity - Free/busy|"
        u"!Activity - Project|Deal - Title|Person - Name|Person - Email|Contact person|Deal|Lead"},
};

constexpr Export zoho[]{
    {u"Zoho CRM", u"customers",
        u"Record Id=code|Account Number=code|Account Name=name|Account Owner=owner|!Created Time=created_on|"
        u"Industry=industry|Employees=size|Billing City=city|Phone=phone|Parent Account=parent_name|"
        u"Annual Revenue=annual_revenue|!Account Owner.id|!Parent Account.id|!Modified Time|!Last Activity Time|"
        u"!Billing Code|!Shipping Code|!Tag|!Created By.id|!Modified By.id|!Account Type|Account Site|Ownership|"
        u"Website|Rating|Ticker Symbol|SIC Code|Fax|Billing Street|Billing State|Billing Country|Shipping Street|"
        u"Shipping City|Shipping State|Shipping Country|Description|Created By|Modified By|Currency|Exchange Rate|"
        u"Territories|Locked|Change Log Time|Unsubscribed Mode",
        u"-None-"},
    {u"Zoho CRM", u"opportunities",
        u"Record Id=code|Account Name=customer|Deal Owner=owner|Stage=stage|!Created Time=opened_on|"
        u"!Stage Modified Time=stage_on|!Closing Date=closed_on|Amount=amount|!Deal Owner.id|!Account Name.id|"
        u"!Contact Name.id|!Modified Time|!Last Activity Time|!Tag|!Reason For Loss|!Overall Sales Duration|"
        u"!Sales Cycle Duration|!Lead Conversion Time|!Campaign Source|Contact Name|Deal Name|Type|Pipeline|"
        u"Next Step|Lead Source|Probability (%)|Expected Revenue|Description|Created By|Modified By|Currency|"
        u"Exchange Rate|Locked|Change Log Time|Forecast Category",
        u"-None-"},
    {u"Zoho CRM", u"followups",
        u"Record Id=code|!Closed Time=at|!Call Start Time=at|From=at|Due Date=at|!Task Owner=person|"
        u"!Call Owner=person|!Meeting Owner=person|!Event Owner=person|Host=person|Account Name=customer|"
        u"Related To=customer|Description=content|!Call Agenda=content|!Call Purpose=content|Subject=content|"
        u"Title=content|!Task Owner.id|!Call Owner.id|!Host.id|!Related To.id|!Contact Name.id|!Call Type|"
        u"!Call Duration|!Call Result|!Outgoing Call Status=status|!Modified Time|!Created Time|!Tag|!Last Activity "
        u"Time|"
        u"!Check-In Time|To|All day|Location|Participants|Contact Name|Status=status|Priority|Created By|Modified By|"
        u"Reminder|Repeat",
        u"-None-"},
};

constexpr Export fxiaoke[]{
    {u"纷享销客", u"customers",
        u"客户编号=code|客户名称=name|负责人=owner|创建时间=created_on|1级行业=industry|行业=industry|人员规模=size|"
        u"员工数=size|市=city|城市=city|电话=phone|上级客户=parent_name|年营业额=annual_revenue|!成交状态|!生命状态|"
        u"!锁定状态|!负责人主属部门|!外部负责人|!所属公海|!剩余保有时间|!领取时间|!最后跟进时间|!最后修改人|"
        u"!最后修改时间|!转手次数|!外部来源|!客户级别|!跟进状态|!归属部门|!2级行业|业务类型|客户来源|客户类型|"
        u"客户状态|合作伙伴|相关团队|创建人|国家|省|区|详细地址|定位|网址|邮件|传真|备注|到期时间|最后成交时间|"
        u"分配状态"},
    {u"纷享销客", u"opportunities",
        u"商机编号=code|商机名称=code|客户名称=customer|客户=customer|负责人=owner|产品名称=product|商机阶段=stage|"
        u"阶段=stage|创建时间=opened_on|!阶段变更时间=stage_on|!实际成交日期=closed_on|!预计成交日期=closed_on|"
        u"!商机金额=amount|预计成交金额=amount|!销售流程|!赢率|!输单原因|!输单类型|!生命状态|!锁定状态|"
        u"!负责人主属部门|!归属部门|!最后跟进时间|!最后修改人|!最后修改时间|!外部负责人|!停留时长|!阶段状态|业务类型|"
        u"商机类型|商机来源|商机状态|相关团队|创建人|合作伙伴|联系人|备注|预测类型"},
    {u"纷享销客", u"followups",
        u"!销售记录编号=code|记录编号=code|跟进时间=at|!销售记录时间=at|创建时间=at|创建人=person|负责人=person|"
        u"!关联客户=customer|客户名称=customer|客户=customer|!销售记录类型=action|跟进类型=action|!互动方式=action|"
        u"!销售记录内容=content|跟进内容=content|内容=content|下次跟进时间=next_contact_on|!关联业务数据|!关联业务|"
        u"!关联对象|!生命状态|!锁定状态|!负责人主属部门|!归属部门|!最后修改人|!最后修改时间|!发送范围|!互动主题|"
        u"业务类型|联系人|关联联系人|关联商机|商机|定位|图片|附件|录音|点赞数|回复数"},
    {u"纷享销客", u"people",
        u"员工编号=code|!人员编码=code|工号=code|姓名=name|员工姓名=name|!人员名称=name|职务=role|职位=role|"
        u"!主属部门=team|!汇报对象=leader|入职日期=hired_on|!附属部门|!负责部门|!主角色|!人员状态|!昵称|!生命状态|"
        u"状态|手机|手机号|邮箱|性别|生日|登录账号|创建时间|备注"},
};

constexpr Export neocrm[]{
    {u"销售易", u"customers",
        u"客户编号=code|客户ID=code|客户名称=name|!客户所有人=owner|创建日期=created_on|行业=industry|总人数=size|"
        u"员工数=size|城市=city|市=city|电话=phone|上级客户=parent_name|年销售额=annual_revenue|!最新修改日|"
        u"!最新修改人|!最新活动记录时间|!最近活动记录时间|!最新跟进人|!公海名称|!公海状态|!所属公海|!销售线索来源|"
        u"!退回次数|!认领日期|!工商注册|客户级别|客户类型|所属部门|创建人|省份|区|详细地址|邮政编码|公司网址|微博|"
        u"传真|备注|状态|业务类型|锁定状态|审批状态|工商注册名称"},
    {u"销售易", u"opportunities",
        u"!销售机会编号=code|!机会编号=code|!销售机会ID=code|!销售机会名称=code|!机会名称=code|客户名称=customer|"
        u"!销售机会所有人=owner|!机会所有人=owner|产品名称=product|产品=product|销售阶段=stage|创建日期=opened_on|"
        u"!阶段更新日期=stage_on|!阶段更新时间=stage_on|!结单日期=closed_on|!销售金额=amount|!预计销售金额=amount|"
        u"!机会类型|!机会来源|!赢率|!输单阶段|!输单原因|!输单描述|!预计签单日期|!承诺状态|!最新修改日|!最新修改人|"
        u"!最新活动记录时间|!最近活动记录时间|价格表名称|市场活动|所属部门|创建人|备注|状态|业务类型|锁定状态|"
        u"审批状态|币种"},
    {u"销售易", u"followups",
        u"!活动记录编号=code|!活动记录ID=code|!活动开始时间=at|开始时间=at|!活动时间=at|创建日期=at|"
        u"!活动记录所有人=person|所有人=person|创建人=person|客户名称=customer|客户=customer|!关联客户=customer|"
        u"!活动记录类型=action|活动类型=action|!活动记录内容=content|活动内容=content|记录内容=content|"
        u"!下次联系时间=next_contact_on|!活动记录名称|!活动对象|!来自对象|!最新修改日|!最新修改人|!签到地点|"
        u"!签到时间|!销售机会名称|结束时间|联系人|所属部门|业务类型|位置|图片|附件|评论数"},
    {u"销售易", u"people",
        u"员工编号=code|工号=code|姓名=name|!用户姓名=name|职务=role|职位=role|所属部门=team|!直属上级=leader|"
        u"!直属主管=leader|入职日期=hired_on|!所属角色|!职能|!用户状态|!激活日期|!许可证|手机|邮箱|电话|性别|状态|"
        u"创建日期|最新修改日"},
};

// A record there is about a customer or a lead, which its 跟进类型 says: no action.
constexpr Export cordys[]{
    {u"CordysCRM", u"customers",
        u"客户名称=name|负责人=owner|创建时间=created_on|!客户行业=industry|地区=city|!客户等级|!线上来源详情|"
        u"!剩余归属天数|!最新跟进人|!最新跟进日期|!客户标签|!领取时间|!更新人|!更新时间|!公海原因|客户类型|客户来源|"
        u"部门|所属部门|创建人"},
    {u"CordysCRM", u"opportunities",
        u"!业务编码=code|商机名称=code|客户名称=customer|负责人=owner|意向产品=product|商机阶段=stage|阶段=stage|"
        u"创建时间=opened_on|!实际结束时间=closed_on|!结束时间=closed_on|金额=amount|!可能性|!剩余归属天数|"
        u"!最新跟进人|!最新跟进日期|!失败原因|!更新人|!更新时间|!客户标签|!备注信息|商机来源|联系人|地区|部门|"
        u"所属部门|创建人"},
    {u"CordysCRM", u"followups",
        u"跟进时间=at|负责人=person|客户名称=customer|跟进方式=action|跟进内容=content|!跟进类型|!意向产品|!公司名称|"
        u"!更新人|!更新时间|状态=status|商机|线索|联系人|电话|联系人电话|部门|所属部门|创建人|创建时间"},
    {u"CordysCRM", u"people",
        u"工号=code|姓名=name|!职位=role|部门=team|直属上级=leader|入职日期=hired_on|!员工类型|!工作城市|!用户组|"
        u"角色|状态|性别|手机号|邮箱|创建人|创建时间|更新人|更新时间"},
};

PresetColumn columnFrom(QStringView text)
{
    PresetColumn column;
    column.isTelling = text.startsWith(u'!');
    if (column.isTelling)
        text = text.mid(1);
    const qsizetype sign = text.indexOf(u'=');
    column.header = text.left(sign).toString();
    if (sign >= 0)
        column.field = text.mid(sign + 1).toString();
    return column;
}

MappingPreset presetFrom(const Export &source)
{
    MappingPreset preset;
    preset.name = QString::fromUtf16(source.system);
    preset.entity = QString::fromUtf16(source.entity);
    for (const QString &text : words(source.columns))
        preset.columns.push_back(columnFrom(text));
    if (*source.nullWords)
        preset.nullWords = words(source.nullWords);
    preset.isBuiltIn = true;
    return preset;
}

} // namespace

const std::vector<MappingPreset> &builtInPresets()
{
    static const std::vector<MappingPreset> presets = [] {
        std::vector<MappingPreset> result;
        const auto add = [&](const auto &exports) {
            for (const Export &source : exports)
                result.push_back(presetFrom(source));
        };
        add(salesforce);
        add(hubspot);
        add(pipedrive);
        add(zoho);
        add(fxiaoke);
        add(neocrm);
        add(cordys);
        return result;
    }();
    return presets;
}

} // namespace waterline
