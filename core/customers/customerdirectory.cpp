#include "customers/customerdirectory.h"

#include "base/textkey.h"
#include "customers/customerstore.h"
#include "import/words.h"
#include "store/query.h"

#include <QCoreApplication>

namespace waterline {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

CustomerDirectory::CustomerDirectory(Connection &connection)
{
    Query query(connection, QStringLiteral("SELECT id, code, name FROM customer"));
    query.exec();
    query.forEach([&](const Row &row) { add(row.id<CustomerId>(0), row.text(1), row.text(2)); });
}

CustomerDirectory::Match CustomerDirectory::find(const QString &codeOrName) const
{
    if (const auto found = m_found.constFind(codeOrName); found != m_found.cend())
        return {*found, false};
    const QString key = textKey(codeOrName);
    const CustomerId byCode = m_byCode.value(key);
    const auto byName = m_byName.constFind(key);
    const CustomerId id = byCode.isNull() && byName != m_byName.cend() ? *byName : byCode;
    if (id.isNull())
        return {id, byName != m_byName.cend()};
    m_found.insert(codeOrName, id);
    return {id, false};
}

CustomerId CustomerDirectory::create(Batch &batch, const QString &name, PersonId owner, qint64 line)
{
    Customer customer;
    customer.id = {batch.newId()};
    customer.code = name;
    customer.name = name;
    customer.owner = owner;
    const Values values = toValues(customer);
    batch.change(customerTable(), nullptr, &values, line);
    add(customer.id, customer.code, customer.name);
    return customer.id;
}

void CustomerDirectory::add(CustomerId id, const QString &code, const QString &name)
{
    m_found.clear();
    m_byCode.insert(textKey(code), id);
    m_numbers.add(code);
    const QString key = textKey(name);
    m_byName.insert(key, m_byName.contains(key) && m_byName.value(key) != id ? CustomerId() : id);
}

NamedCustomer customerIn(
    const CheckedRow &row, int field, const CustomerDirectory &customers, const ImportOptions &options)
{
    const QString name = row.text(field);
    if (name.isEmpty())
        return {};
    const CustomerDirectory::Match match = customers.find(name);
    if (!match.id.isNull())
        return {match.id};
    if (match.isAmbiguous) {
        return {{}, false,
            RowOutcome::rejected(field, Text::tr("More than one customer is called %1.").arg(name),
                Text::tr("Write the customer's number instead of the name."), QStringLiteral("ambiguous_customer"))};
    }
    const bool isChosen = options.createsCustomers.contains(name);
    // Never silently another one: that takes a word about this very number.
    if (const QString twin = isChosen ? QString() : customers.withOtherZeros(name); !twin.isEmpty()) {
        return {{}, false,
            RowOutcome::rejected(field,
                Text::tr("There is no customer %1, but there is %2, which differs in leading zeros only.")
                    .arg(name, twin),
                Text::tr("Excel drops leading zeros: write the number as %1, or create the other one if it is new.")
                    .arg(twin),
                QStringLiteral("lost_zeros_customer"))};
    }
    if (options.createsUnknown || isChosen)
        return {{-1}, true};
    return {{}, false,
        RowOutcome::rejected(field, Text::tr("No customer is known by the name or number %1.").arg(name),
            Text::tr("Import the customers first, correct the name, or allow unknown customers to be created."),
            QStringLiteral("unknown_customer"))};
}

CustomerId settled(const NamedCustomer &customer, const CheckedRow &row, int field, CustomerDirectory &customers,
    PersonId owner, Batch &batch)
{
    return customer.isNew ? customers.create(batch, row.text(field), owner, row.line) : customer.id;
}

QStringList customerSynonyms()
{
    return words(u"客户编号|客户编码|客户号|客户id|customer id|customer_id|customer code|account "
                 u"id|客户|客户名称|客户名|公司|公司名称|"
                 u"customer|customer name|account|account name|company|company name|organization");
}

} // namespace waterline
