#include "customers/customerimport.h"

#include "base/joinedtext.h"
#include "base/textkey.h"
#include "customers/creditcode.h"
#include "customers/customerstore.h"
#include "customers/lookalikes.h"
#include "customers/phonenumber.h"
#include "import/entitywriter.h"
#include "import/lostzeros.h"
#include "import/words.h"
#include "org/personfield.h"

#include <QCoreApplication>

#include <array>

namespace waterline {

namespace {

enum Field {
    Code,
    Name,
    Owner,
    CreatedOn,
    Industry,
    Size,
    City,
    Phone,
    ParentName,
    FoundedYear,
    Revenue,
    Competitor,
    Status,
    CreditCode,
    Channel
};

/// What a file says of a customer's status; empty and ordinary words mean that nothing is wrong.
std::optional<Setback> setbackFromWord(const QString &word)
{
    static const QHash<QString, Setback> known = [] {
        QHash<QString, Setback> result;
        const auto add = [&](Setback setback, const char16_t *text) {
            for (const QString &entry : words(text))
                result.insert(textKey(entry), setback);
        };
        add(Setback::None,
            u"|正常|跟进中|活跃|潜在|意向|合作中|已成交|新客户|老客户|无|none|normal|active|ok|open|in "
            u"progress|prospect|customer|won");
        add(Setback::Abandoned,
            u"放弃|已放弃|客户放弃|项目取消|流失|已流失|abandoned|lost|cancelled|canceled|churned|dead");
        add(Setback::BudgetCancelled,
            u"预算取消|预算被砍|取消预算|无预算|budget cancelled|budget canceled|budget cut|no budget");
        add(Setback::CompetitorMou,
            u"竞品mou|竞品签mou|竞争对手mou|竞品已签意向|竞品签约|已签竞品|competitor mou|mou with competitor|lost to "
            u"competitor");
        return result;
    }();
    const auto found = known.constFind(textKey(word));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

class CustomerApplier final : public RowApplier {
public:
    CustomerApplier(Connection &connection, std::vector<bool> hasColumn, ImportOptions options)
        : m_people(connection)
        , m_customers(connection, customerTable(), {QStringLiteral("code")})
        , m_numbers(connection, customerTable().name)
        , m_lookalikes(connection)
        , m_hasColumn(std::move(hasColumn))
        , m_options(std::move(options))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const std::optional<Setback> setback = setbackFromWord(row.text(Status));
        if (!setback) {
            return RowOutcome::rejected(Status,
                QCoreApplication::translate("Import", "The status %1 is not known.").arg(row.text(Status)),
                QCoreApplication::translate("Import", "Write normal, abandoned, budget cancelled or competitor MOU."));
        }
        const auto creditCode = parseCreditCode(row.text(CreditCode));
        if (const CreditCodeFault *fault = std::get_if<CreditCodeFault>(&creditCode);
            fault && *fault != CreditCodeFault::Empty) {
            return RowOutcome::rejected(CreditCode, reasonOf(*fault, row.text(CreditCode)), remedyOf(*fault),
                QStringLiteral("bad_credit_code"));
        }
        const NamedPerson owner = personIn(row, Owner, m_people, m_options);
        if (owner.fault)
            return *owner.fault;
        Customer customer = customerFrom(row, owner.id, *setback);
        if (const QString *sound = std::get_if<QString>(&creditCode))
            customer.creditCode = *sound;
        if (const std::optional<RowOutcome> held = decide(customer, row))
            return *held;
        if (const std::optional<RowOutcome> conflict = m_customers.conflict(merged(customer)))
            return *conflict;
        const QString doubt = numberDoubt(customer, row.line);
        customer.owner = settled(owner, row, Owner, m_people, batch);
        return write(customer, row, doubt, batch);
    }

private:
    /// What the person decided about the row, or a reason to hold it back until one does (R87, R88).
    std::optional<RowOutcome> decide(Customer &customer, const CheckedRow &row)
    {
        const auto decision = m_options.decisions.find(row.line);
        if (decision != m_options.decisions.end() && !decision->second.code.isEmpty()) {
            customer.code = decision->second.code;
            if (m_customers.find(keyOf(customer)))
                return std::nullopt;
            return RowOutcome::rejected(Code,
                QCoreApplication::translate("Import", "There is no customer %1 any more.").arg(customer.code),
                QCoreApplication::translate("Import", "Decide anew which customer it is."));
        }
        if (decision != m_options.decisions.end() || !m_options.holdsLookalikes || m_customers.find(keyOf(customer)))
            return std::nullopt;
        const std::optional<Lookalike> found = m_lookalikes.find(customer);
        if (!found)
            return std::nullopt;
        RowOutcome held{RowOutcome::Kind::Queued, fieldOf(found->sameness), found->reason, found->remedy};
        held.cause = QStringLiteral("lookalike");
        held.candidates = found->candidates;
        return held;
    }

    static int fieldOf(Lookalike::Sameness sameness)
    {
        switch (sameness) {
        case Lookalike::Sameness::CreditCode:
            return CreditCode;
        case Lookalike::Sameness::Phone:
            return Phone;
        case Lookalike::Sameness::Number:
            return Code;
        case Lookalike::Sameness::Name:
            break;
        }
        return Name;
    }

    /// About the number of a new customer, unless the person has decided that it is one.
    QString numberDoubt(const Customer &customer, qint64 line)
    {
        const bool isNew = !m_customers.find(keyOf(customer));
        return isNew && !m_options.decisions.contains(line) ? m_numbers.doubtAbout(customer.code) : QString();
    }

    RowOutcome write(const Customer &customer, const CheckedRow &row, const QString &doubt, Batch &batch)
    {
        Customer written = customer;
        RowOutcome outcome = m_customers.write(batch, merged(customer), row.line, &written.id.value);
        if (outcome.kind != RowOutcome::Kind::New && outcome.kind != RowOutcome::Kind::Changed)
            return outcome;
        m_lookalikes.add(written);
        outcome.warning = phoneWarning(row.text(Phone));
        outcome.field = outcome.warning.isEmpty() ? -1 : Phone;
        if (!doubt.isEmpty()) {
            outcome.warning = doubt;
            outcome.field = Code;
        }
        return outcome;
    }

    /// A number that cannot be dialled is kept as it is: the customer matters more than its phone.
    static QString phoneWarning(const QString &cell)
    {
        for (const QString &part : phoneParts(cell)) {
            const auto phone = parsePhone(part);
            if (const PhoneFault *fault = std::get_if<PhoneFault>(&phone))
                return joinedSentences({reasonOf(*fault, part), remedyOf(*fault)});
        }
        return {};
    }

    [[nodiscard]] QString keyOf(const Customer &customer) const { return m_customers.keyOf(toValues(customer)); }

    static Customer customerFrom(const CheckedRow &row, PersonId owner, Setback setback)
    {
        Customer customer;
        customer.code = row.isEmpty(Code) ? row.text(Name) : row.text(Code);
        customer.name = row.text(Name);
        customer.owner = owner;
        customer.createdOn = row.day(CreatedOn);
        customer.industry = row.text(Industry);
        customer.size = row.text(Size);
        customer.city = row.text(City);
        customer.phone = row.text(Phone);
        customer.parentName = row.text(ParentName);
        customer.foundedYear = row.integer(FoundedYear);
        customer.annualRevenue = row.money(Revenue);
        customer.competitor = row.text(Competitor);
        customer.setback = setback;
        customer.channel = row.text(Channel);
        return customer;
    }

    /// What the file has no column for stays as it is. Field n stands in column n + 1.
    Values merged(const Customer &customer) const
    {
        Values next = toValues(customer);
        const Values *present = m_customers.find(m_customers.keyOf(next));
        for (std::size_t field = Owner; present && field < m_hasColumn.size(); ++field) {
            if (!m_hasColumn[field])
                next[qsizetype(field) + 1] = (*present)[qsizetype(field) + 1];
        }
        return next;
    }

    PeopleDirectory m_people;
    EntityWriter m_customers;
    PresentNumbers m_numbers;
    Lookalikes m_lookalikes;
    std::vector<bool> m_hasColumn;
    ImportOptions m_options;
};

} // namespace

QString setbackWord(Setback setback)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Setback", "normal"), QT_TRANSLATE_NOOP("Setback", "abandoned"),
        QT_TRANSLATE_NOOP("Setback", "budget cancelled"), QT_TRANSLATE_NOOP("Setback", "competitor MOU")};
    const char *const word = words[std::size_t(setback)];
    const QString translated = QCoreApplication::translate("Setback", word);
    return setbackFromWord(translated) == setback ? translated : QLatin1String(word);
}

const ImportTable &customerImport()
{
    static const ImportTable table{QStringLiteral("customers"), QT_TRANSLATE_NOOP("ImportTable", "Customers"),
        {
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("ImportField", "Customer's number"), FieldKind::Code,
                words(u"客户编号|客户编码|客户号|客户代码|客户id|customer id|customer_id|customer code|account "
                      u"id|account number|company id|customer's number")},
            {QStringLiteral("name"), QT_TRANSLATE_NOOP("ImportField", "Customer's name"), FieldKind::Text,
                words(u"客户名称|客户名|客户|公司|公司名称|企业名称|单位名称|customer|customer name|account|account "
                      u"name|company|"
                      u"company name|organization|organization name|name|customer's name"),
                true},
            {QStringLiteral("owner"), QT_TRANSLATE_NOOP("ImportField", "Owner"), FieldKind::Code, ownerSynonyms()},
            {QStringLiteral("created_on"), QT_TRANSLATE_NOOP("ImportField", "Created on"), FieldKind::Day,
                words(u"建档日期|建档时间|创建日期|创建时间|建立日期|建立时间|新建日期|录入日期|录入时间|登记日期|"
                      u"created|created on|created date|created at|create date|created_on")},
            {QStringLiteral("industry"), QT_TRANSLATE_NOOP("ImportField", "Industry"), FieldKind::Text,
                words(u"行业|所属行业|客户行业|industry|sector|vertical")},
            {QStringLiteral("size"), QT_TRANSLATE_NOOP("ImportField", "Size"), FieldKind::Text,
                words(u"客户规模|人数规模|员工规模|员工人数|人数|规模|企业规模|size|employees|number of "
                      u"employees|company size|headcount")},
            {QStringLiteral("city"), QT_TRANSLATE_NOOP("ImportField", "City"), FieldKind::Text,
                words(u"所在城市|城市|所在地|省市|地址|office location|location|city|country|billing city|address")},
            {QStringLiteral("phone"), QT_TRANSLATE_NOOP("ImportField", "Phone"), FieldKind::Code,
                words(u"联系电话|电话|手机|手机号|联系方式|phone|phone number|mobile|telephone")},
            {QStringLiteral("parent_name"), QT_TRANSLATE_NOOP("ImportField", "Parent company"), FieldKind::Text,
                words(u"上级公司|母公司|所属集团|集团|subsidiary of|parent|parent account|parent company")},
            {QStringLiteral("founded_year"), QT_TRANSLATE_NOOP("ImportField", "Founded in"), FieldKind::Count,
                words(u"成立年份|成立年|year established|founded|founded year|founded in")},
            {QStringLiteral("annual_revenue"), QT_TRANSLATE_NOOP("ImportField", "Annual revenue"), FieldKind::Money,
                words(u"年营收|营业额|年收入|年销售额|revenue|annual revenue")},
            {QStringLiteral("competitor"), QT_TRANSLATE_NOOP("ImportField", "Competitor"), FieldKind::Code,
                words(u"竞争对手|竞品|主要竞争对手|competitor|main competitor|competition")},
            {QStringLiteral("status"), QT_TRANSLATE_NOOP("ImportField", "Status"), FieldKind::Text,
                words(u"客户状态|状态|status|customer status|account status")},
            {QStringLiteral("credit_code"), QT_TRANSLATE_NOOP("ImportField", "Credit code"), FieldKind::Code,
                words(u"统一社会信用代码|社会信用代码|信用代码|纳税人识别号|税号|credit code|unified social credit "
                      u"code|uscc|tax id|tax number|"
                      u"taxpayer id|vat number")},
            {QStringLiteral("channel"), QT_TRANSLATE_NOOP("ImportField", "Sales channel"), FieldKind::Text,
                words(u"销售渠道|客户渠道|客户来源渠道|成交渠道|渠道|渠道类型|sales channel|customer channel|channel")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &options) {
            return std::make_unique<CustomerApplier>(connection, hasColumn, options);
        }};
    return table;
}

} // namespace waterline
