#include "customers/opportunityimport.h"

#include "base/textkey.h"
#include "customers/customerdirectory.h"
#include "customers/customerstore.h"
#include "customers/stagehistory.h"
#include "import/entitywriter.h"
#include "import/lostzeros.h"
#include "import/words.h"
#include "org/personfield.h"

#include <QCoreApplication>

namespace waterline {

namespace {

enum Field { Code, CustomerName, Owner, Product, Stage, OpenedOn, StageOn, ClosedOn, Amount, Listed, Category };

}

Outcome outcomeOfStage(const QString &stage)
{
    static const QHash<QString, Outcome> ends = [] {
        QHash<QString, Outcome> result;
        for (const QString &word : words(u"won|closed won|close won|win|赢单|成交|已成交|签约|已签约|已回款|成功"))
            result.insert(textKey(word), Outcome::Won);
        for (const QString &word :
            words(u"lost|closed lost|close lost|输单|丢单|失败|已输单|流失|abandoned|cancelled|canceled|作废|取消"))
            result.insert(textKey(word), Outcome::Lost);
        return result;
    }();
    return ends.value(textKey(stage), Outcome::Open);
}

std::vector<StageChange> inferredHistory(const Opportunity &opportunity, QDate stageOn)
{
    const bool isClosed = opportunity.outcome != Outcome::Open && opportunity.closedOn.isValid();
    QDate entered = isClosed ? opportunity.closedOn : stageOn;
    const bool isStillInFirst = !entered.isValid() && opportunity.outcome == Outcome::Open;
    if (isStillInFirst)
        entered = opportunity.openedOn;
    std::vector<StageChange> history;
    if (opportunity.openedOn.isValid() && !isStillInFirst && opportunity.openedOn != entered)
        history.push_back({opportunity.id, openingStage(), Outcome::Open, opportunity.openedOn});
    if (entered.isValid())
        history.push_back({opportunity.id, opportunity.stage, opportunity.outcome, entered});
    return history;
}

namespace {

bool isListedWord(const QString &word)
{
    return words(u"yes|y|true|是|对|√").contains(textKey(word));
}

class OpportunityApplier final : public RowApplier {
public:
    OpportunityApplier(Connection &connection, std::vector<bool> hasColumn, ImportOptions options)
        : m_people(connection)
        , m_customers(connection)
        , m_opportunities(connection, opportunityTable(), {QStringLiteral("code")})
        , m_numbers(connection, opportunityTable().name)
        , m_history(connection)
        , m_hasColumn(std::move(hasColumn))
        , m_options(std::move(options))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const NamedPerson owner = personIn(row, Owner, m_people, m_options);
        if (owner.fault)
            return *owner.fault;
        const NamedCustomer customer = customerIn(row, CustomerName, m_customers, m_options);
        if (customer.fault)
            return *customer.fault;
        Opportunity opportunity = opportunityFrom(row, customer.id, owner.id);
        StageSighting seen = sightingOf(opportunity, row);
        if (opportunity.closedOn.isValid() && row.isEmpty(ClosedOn))
            opportunity.closedOn = m_history.endedOn(seen);
        // With what stays from other files: together the two days must make sense too.
        const Values next = merged(opportunity);
        const auto dayIn = [&next](
                               qsizetype column) { return QDate::fromString(next[column].toString(), Qt::ISODate); };
        if (dayIn(8).isValid() && dayIn(8) < dayIn(7)) {
            return RowOutcome::rejected(ClosedOn,
                QCoreApplication::translate("Import", "It was closed before it was opened."),
                QCoreApplication::translate("Import", "Correct one of the two days."));
        }
        if (const std::optional<RowOutcome> conflict = m_opportunities.conflict(next))
            return *conflict;
        const bool isNew = !m_opportunities.find(m_opportunities.keyOf(next));
        const QString doubt = isNew ? m_numbers.doubtAbout(opportunity.code) : QString();
        opportunity.owner = settled(owner, row, Owner, m_people, batch);
        opportunity.customer = settled(customer, row, CustomerName, m_customers, opportunity.owner, batch);
        qint64 id = 0;
        RowOutcome outcome = m_opportunities.write(batch, merged(opportunity), row.line, &id);
        if (outcome.kind == RowOutcome::Kind::Rejected || outcome.kind == RowOutcome::Kind::Duplicate)
            return outcome;
        if (!doubt.isEmpty()) {
            outcome.warning = doubt;
            outcome.field = Code;
        }
        seen.opportunity = {id};
        if (!isListedWord(row.text(Listed)) && m_history.take(seen, row.line, batch)
            && outcome.kind == RowOutcome::Kind::Unchanged)
            outcome.kind = RowOutcome::Kind::Changed;
        return outcome;
    }

private:
    static Opportunity opportunityFrom(const CheckedRow &row, CustomerId customer, PersonId owner)
    {
        Opportunity opportunity;
        opportunity.code = row.text(Code);
        opportunity.customer = customer;
        opportunity.owner = owner;
        opportunity.product = row.text(Product);
        opportunity.stage = row.text(Stage);
        opportunity.outcome = outcomeOfStage(opportunity.stage);
        opportunity.openedOn = row.day(OpenedOn);
        opportunity.amount = row.money(Amount);
        opportunity.category = row.text(Category);
        if (opportunity.outcome != Outcome::Open)
            opportunity.closedOn = row.day(ClosedOn).isValid() ? row.day(ClosedOn) : row.day(StageOn);
        return opportunity;
    }

    /// What the file has no column for stays as it is.
    Values merged(const Opportunity &opportunity) const
    {
        Values next = toValues(opportunity);
        const Values *present = m_opportunities.find(m_opportunities.keyOf(next));
        if (!present)
            return next;
        const auto keep = [&](Field field, qsizetype column) {
            if (!m_hasColumn[field])
                next[column] = (*present)[column];
        };
        keep(CustomerName, 2);
        keep(Owner, 3);
        keep(Product, 4);
        keep(OpenedOn, 7);
        // While it stays won or lost, a file that dates nothing does not take the day away.
        if (!m_hasColumn[ClosedOn] && !m_hasColumn[StageOn] && next[6] == (*present)[6])
            next[8] = (*present)[8];
        keep(Amount, 9);
        keep(Category, 10);
        return next;
    }

    /// To be called before the opportunity is written.
    [[nodiscard]] StageSighting sightingOf(const Opportunity &opportunity, const CheckedRow &row) const
    {
        StageSighting seen;
        seen.stage = opportunity.stage;
        seen.outcome = opportunity.outcome;
        seen.openedOn = opportunity.openedOn;
        seen.closedOn = row.day(ClosedOn);
        seen.stageOn = row.day(StageOn);
        const Values *present = m_opportunities.find(m_opportunities.keyOf(toValues(opportunity)));
        if (present) {
            seen.opportunity = {(*present)[0].toLongLong()};
            seen.isMoved = textKey((*present)[5].toString()) != textKey(opportunity.stage);
        }
        return seen;
    }

    PeopleDirectory m_people;
    CustomerDirectory m_customers;
    EntityWriter m_opportunities;
    PresentNumbers m_numbers;
    StageHistory m_history;
    std::vector<bool> m_hasColumn;
    ImportOptions m_options;
};

} // namespace

QString listedWord()
{
    const QString translated = QCoreApplication::translate("Export", "yes");
    return isListedWord(translated) ? translated : QStringLiteral("yes");
}

const ImportTable &opportunityImport()
{
    static const ImportTable table{QStringLiteral("opportunities"), QT_TRANSLATE_NOOP("ImportTable", "Opportunities"),
        {
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("ImportField", "Opportunity's number"), FieldKind::Code,
                words(u"商机编号|商机编码|商机号|机会编号|商机id|项目编号|opportunity id|opportunity_id|opp "
                      u"id|opp_id|deal id|opportunity number|opportunity's number"),
                true},
            {QStringLiteral("customer"), QT_TRANSLATE_NOOP("ImportField", "Customer"), FieldKind::Code,
                customerSynonyms()},
            {QStringLiteral("owner"), QT_TRANSLATE_NOOP("ImportField", "Owner"), FieldKind::Code, ownerSynonyms()},
            {QStringLiteral("product"), QT_TRANSLATE_NOOP("ImportField", "Product"), FieldKind::Text,
                words(u"产品|产品名称|意向产品|product|product name")},
            {QStringLiteral("stage"), QT_TRANSLATE_NOOP("ImportField", "Stage"), FieldKind::Text,
                words(u"阶段|商机阶段|销售阶段|当前阶段|状态|stage|deal stage|opportunity stage|sales stage|status"),
                true},
            {QStringLiteral("opened_on"), QT_TRANSLATE_NOOP("ImportField", "Opened on"), FieldKind::Day,
                words(u"立项日期|立项时间|创建日期|创建时间|商机创建日期|商机创建时间|建立日期|建立时间|新建日期|"
                      u"新建时间|录入日期|录入时间|"
                      u"开始日期|发现日期|engage date|created|created on|created at|created date|create date|creation "
                      u"date|open date|opened|"
                      u"opened on|opened_on")},
            {QStringLiteral("stage_on"), QT_TRANSLATE_NOOP("ImportField", "Stage entered on"), FieldKind::Day,
                words(u"阶段更新日期|阶段更新时间|进入阶段日期|进入阶段时间|阶段变更日期|阶段变更时间|阶段日期|"
                      u"阶段时间|阶段开始日期|阶段开始时间|"
                      u"阶段进入日期|阶段进入时间|当前阶段日期|当前阶段时间|进入当前阶段日期|进入当前阶段时间|"
                      u"最近阶段变更日期|stage date|"
                      u"stage changed|stage changed on|stage change date|stage entered|stage entered on|stage entry "
                      u"date|stage start date|"
                      u"stage_on|entered_at|entered on|last stage change date|last stage change")},
            {QStringLiteral("closed_on"), QT_TRANSLATE_NOOP("ImportField", "Closed on"), FieldKind::Day,
                words(u"关闭日期|关闭时间|结单日期|结单时间|成交日期|成交时间|签约日期|签约时间|赢单日期|赢单时间|"
                      u"输单日期|实际成交日期|结束日期|"
                      u"close date|closed date|closed on|closed_on|close_date|actual close date|won date")},
            {QStringLiteral("amount"), QT_TRANSLATE_NOOP("ImportField", "Amount"), FieldKind::Money,
                words(u"金额|预计金额|商机金额|成交金额|合同金额|预计成交金额|amount|close value|value|deal value|deal "
                      u"amount|expected revenue")},
            {QStringLiteral("listed"), QT_TRANSLATE_NOOP("ImportField", "Stages listed apart"), FieldKind::Text,
                words(u"阶段另列|阶段历史另列|阶段单独列出|stages listed apart")},
            {QStringLiteral("category"), QT_TRANSLATE_NOOP("ImportField", "Product category"), FieldKind::Text,
                words(
                    u"产品类别|产品大类|产品品类|产品分类|产品类型|品类|product category|category|product line|product "
                    u"type")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &options) {
            return std::make_unique<OpportunityApplier>(connection, hasColumn, options);
        }};
    return table;
}

} // namespace waterline
