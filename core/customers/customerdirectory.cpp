#include "customers/customerdirectory.h"

#include "customers/customerstore.h"
#include "import/words.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Faults {
    static RowOutcome ambiguous(int field, const QString &name)
    {
        return RowOutcome::rejected(field, Text::tr("More than one customer is called %1.").arg(name),
            Text::tr("Write the customer's number instead of the name."), QStringLiteral("ambiguous_customer"));
    }
    static RowOutcome lostZeros(int field, const QString &name, const QString &twin)
    {
        return RowOutcome::rejected(field,
            Text::tr("There is no customer %1, but there is %2, which differs in leading zeros only.").arg(name, twin),
            Text::tr("Excel drops leading zeros: write the number as %1, or create the other one if it is new.")
                .arg(twin),
            QStringLiteral("lost_zeros_customer"));
    }
    static RowOutcome unknown(int field, const QString &name)
    {
        return RowOutcome::rejected(field, Text::tr("No customer is known by the name or number %1.").arg(name),
            Text::tr("Import the customers first, correct the name, or allow unknown customers to be created."),
            QStringLiteral("unknown_customer"));
    }
};

} // namespace

CustomerDirectory::CustomerDirectory(Connection &connection)
    : NameDirectory(connection, customerTable().name)
{
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

NamedCustomer customerIn(
    const CheckedRow &row, int field, const CustomerDirectory &customers, const ImportOptions &options)
{
    return namedIn<Faults, CustomerId>(row, field, customers, options.createsUnknown, options.createsCustomers);
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
