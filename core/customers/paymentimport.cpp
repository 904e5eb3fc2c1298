#include "customers/paymentimport.h"

#include "base/textkey.h"
#include "customers/customerdirectory.h"
#include "customers/paymentstore.h"
#include "import/words.h"
#include "org/personfield.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QHash>

namespace waterline {

namespace {

enum Field { Code, PaidOn, Amount, CustomerName, Owner, OpportunityCode };

// Of paymentTable().
enum Column { RowId, BatchColumn, LineColumn, Key, CodeColumn, PersonColumn, CustomerColumn, OpportunityColumn };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class PaymentApplier final : public RowApplier {
public:
    PaymentApplier(Connection &connection, std::vector<bool> hasColumn, ImportOptions options)
        : m_people(connection)
        , m_customers(connection)
        , m_find(
              connection, QStringLiteral("SELECT %1 FROM payment WHERE row_key = ?").arg(paymentTable().columnList()))
        , m_customerOwner(connection, QStringLiteral("SELECT coalesce(owner, 0) FROM customer WHERE id = ?"))
        , m_opportunityOwner(connection, QStringLiteral("SELECT coalesce(owner, 0) FROM opportunity WHERE id = ?"))
        , m_hasColumn(std::move(hasColumn))
        , m_options(std::move(options))
    {
        Query query(connection, QStringLiteral("SELECT code, id FROM opportunity"));
        query.exec();
        query.forEach([&](const Row &row) { m_opportunities.insert(textKey(row.text(0)), row.id<OpportunityId>(1)); });
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        Payment payment{row.text(Code), {}, {}, {}, row.day(PaidOn), *row.money(Amount)};
        if (!row.isEmpty(OpportunityCode)) {
            payment.opportunity = m_opportunities.value(textKey(row.text(OpportunityCode)));
            if (payment.opportunity.isNull()) {
                return RowOutcome::rejected(OpportunityCode,
                    Text::tr("There is no opportunity %1.").arg(row.text(OpportunityCode)),
                    Text::tr("Import the opportunities first, or correct the number."));
            }
        }
        const NamedCustomer customer = customerIn(row, CustomerName, m_customers, m_options);
        if (customer.fault)
            return *customer.fault;
        const NamedPerson person = personIn(row, Owner, m_people, m_options);
        if (person.fault)
            return *person.fault;
        payment.customer = customer.id;
        payment.person = row.isEmpty(Owner) ? ownerOf(payment) : person.id;
        const std::optional<Values> present = find(toValues(payment)[Key].toString());
        if (payment.person.isNull() && !present)
            return nobody();
        // A row that is going to be rejected creates nobody.
        if (const qint64 first = present ? lineOf(*present, batch.id()) : 0;
            first != 0 && (customer.isNew || person.isNew))
            return twice(first);
        if (!row.isEmpty(Owner))
            payment.person = settled(person, row, Owner, m_people, batch);
        payment.customer = settled(customer, row, CustomerName, m_customers, payment.person, batch);
        return take(toValues(payment), present, row, batch);
    }

private:
    /// Whose opportunity it is or, failing that, whose customer; null if it is nobody's.
    [[nodiscard]] PersonId ownerOf(const Payment &payment)
    {
        PersonId owner;
        if (!payment.opportunity.isNull()) {
            m_opportunityOwner.exec(payment.opportunity);
            owner = {m_opportunityOwner.integer()};
        }
        if (owner.isNull() && payment.customer.value > 0) {
            m_customerOwner.exec(payment.customer);
            owner = {m_customerOwner.integer()};
        }
        return owner;
    }

    RowOutcome take(Values values, const std::optional<Values> &present, const CheckedRow &row, Batch &batch)
    {
        if (!present) {
            batch.append(paymentTable(), values, row.line);
            return {RowOutcome::Kind::New};
        }
        keepUnnamed(values, *present, row);
        const bool isEqual = isSameRow(values, *present);
        if (const qint64 first = lineOf(*present, batch.id()); first != 0)
            return isEqual ? RowOutcome{RowOutcome::Kind::Duplicate} : twice(first);
        m_lines.insert((*present)[RowId].toLongLong(), row.line);
        if (isEqual)
            return {RowOutcome::Kind::Unchanged};
        batch.change(paymentTable(), &*present, &values, row.line);
        return {RowOutcome::Kind::Changed};
    }

    [[nodiscard]] std::optional<Values> find(const QString &rowKey)
    {
        m_find.exec(rowKey);
        return m_find.first([](const Row &row) {
            Values found;
            for (int i = 0; i < int(paymentTable().columns.size()); ++i)
                found << row.value(i);
            return found;
        });
    }

    /// The line of this file that brought the row before; 0 if none did.
    [[nodiscard]] qint64 lineOf(const Values &present, BatchId batch) const
    {
        return present[BatchColumn].toLongLong() == batch.value ? present[LineColumn].toLongLong()
                                                                : m_lines.value(present[RowId].toLongLong());
    }

    /// Where it first came from stays its provenance, and what the file has no column for stays as it is. Whose it was
    /// stays so too, unless the row names another: an opportunity may have gone to somebody else since (F25).
    void keepUnnamed(Values &values, const Values &present, const CheckedRow &row) const
    {
        for (const int column : {RowId, BatchColumn, LineColumn})
            values[column] = present[column];
        if (row.isEmpty(Owner))
            values[PersonColumn] = present[PersonColumn];
        if (!m_hasColumn[CustomerName])
            values[CustomerColumn] = present[CustomerColumn];
        if (!m_hasColumn[OpportunityCode])
            values[OpportunityColumn] = present[OpportunityColumn];
    }

    static RowOutcome twice(qint64 firstLine)
    {
        return RowOutcome::rejected(Code,
            Text::tr("The same payment stands in line %1 with other values.").arg(firstLine),
            Text::tr("Keep the row that is right and delete the other."), QStringLiteral("other_values"));
    }

    static RowOutcome nobody()
    {
        return RowOutcome::rejected(Owner,
            Text::tr("Nobody is named for this payment, and its customer or opportunity has no owner."),
            Text::tr("Write whose payment it is, or give the customer an owner first."), QStringLiteral("no_owner"));
    }

    PeopleDirectory m_people;
    CustomerDirectory m_customers;
    QHash<QString, OpportunityId> m_opportunities;
    Query m_find;
    Query m_customerOwner;
    Query m_opportunityOwner;
    std::vector<bool> m_hasColumn;
    ImportOptions m_options;
    /// Per row that was there before this file: the line that brought it again.
    QHash<qint64, qint64> m_lines;
};

} // namespace

const ImportTable &paymentImport()
{
    static const ImportTable table{QStringLiteral("payments"), QT_TRANSLATE_NOOP("ImportTable", "Payments"),
        {
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("ImportField", "Payment's number"), FieldKind::Code,
                words(u"回款编号|回款单号|回款id|收款编号|收款单号|payment's number|payment number|payment id|payment "
                      u"code|"
                      u"receipt number")},
            {QStringLiteral("paid_on"), QT_TRANSLATE_NOOP("ImportField", "Paid on"), FieldKind::Day,
                words(
                    u"回款日期|回款时间|实际回款日期|收款日期|收款时间|到账日期|到账时间|paid on|paid at|payment date|"
                    u"date paid|received on|receipt date"),
                true},
            {QStringLiteral("amount"), QT_TRANSLATE_NOOP("ImportField", "Amount paid"), FieldKind::Money,
                words(u"回款金额|实际回款金额|本次回款金额|回款额|收款金额|到账金额|amount paid|payment amount|paid "
                      u"amount|amount received"),
                true},
            {QStringLiteral("customer"), QT_TRANSLATE_NOOP("ImportField", "Customer"), FieldKind::Code,
                customerSynonyms()},
            {QStringLiteral("owner"), QT_TRANSLATE_NOOP("ImportField", "Owner"), FieldKind::Code,
                ownerSynonyms() + words(u"回款负责人|工号|姓名|人员|员工|person")},
            {QStringLiteral("opportunity"), QT_TRANSLATE_NOOP("ImportField", "Opportunity's number"), FieldKind::Code,
                words(u"商机编号|商机编码|商机号|机会编号|商机id|关联商机|opportunity's number|opportunity number|"
                      u"opportunity id|deal id")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &options) {
            return std::make_unique<PaymentApplier>(connection, hasColumn, options);
        }};
    return table;
}

} // namespace waterline
