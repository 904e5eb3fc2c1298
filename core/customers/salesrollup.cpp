#include "customers/salesrollup.h"

#include "base/isoweek.h"
#include "customers/customerstore.h"
#include "customers/paymentstore.h"
#include "metrics/actualyear.h"
#include "store/query.h"

namespace waterline {

namespace {

enum Source { Signed, Collected };

QStringList sources()
{
    return {QStringLiteral("signed"), QStringLiteral("collected")};
}

class SalesRollup final : public DerivedTable {
public:
    [[nodiscard]] bool watches(const Table &table) const override
    {
        return &table == &opportunityTable() || &table == &paymentTable();
    }

    void rowChanged(const Table &table, const Values *before, const Values *after) override
    {
        if (&table == &opportunityTable()) {
            addOpportunity(before, -1);
            addOpportunity(after, 1);
        } else {
            addPayment(before, -1);
            addPayment(after, 1);
        }
    }

    void settle(Connection &connection) override { m_changes.settle(connection); }

private:
    /// Of an amount without an owner, a day or a number nothing is known that could be counted.
    void addOpportunity(const Values *row, qint64 sign)
    {
        static const Table &table = opportunityTable();
        static const qsizetype owner = table.columnIndex(u"owner");
        static const qsizetype product = table.columnIndex(u"product");
        static const qsizetype outcome = table.columnIndex(u"outcome");
        static const qsizetype closedOn = table.columnIndex(u"closed_on");
        static const qsizetype amount = table.columnIndex(u"amount");
        static const qsizetype category = table.columnIndex(u"category");
        if (!row || (*row)[outcome].toString() != outcomeCode(Outcome::Won) || (*row)[owner].isNull())
            return;
        const QDate day = QDate::fromString((*row)[closedOn].toString(), Qt::ISODate);
        if (!day.isValid())
            return;
        const QString bucket = (*row)[category].toString();
        m_changes.add(Signed, IsoWeek::of(day).toNumber(), (*row)[owner].toLongLong(),
            sign * (*row)[amount].toLongLong(), bucket.isEmpty() ? (*row)[product].toString() : bucket);
    }

    void addPayment(const Values *row, qint64 sign)
    {
        static const Table &table = paymentTable();
        static const qsizetype person = table.columnIndex(u"person");
        static const qsizetype week = table.columnIndex(u"week");
        static const qsizetype amount = table.columnIndex(u"amount");
        if (row)
            m_changes.add(
                Collected, (*row)[week].toLongLong(), (*row)[person].toLongLong(), sign * (*row)[amount].toLongLong());
    }

    ActualYearChanges m_changes{sources()};
};

} // namespace

std::unique_ptr<DerivedTable> makeSalesRollup()
{
    return std::make_unique<SalesRollup>();
}

void rebuildSales(Connection &connection)
{
    clearActualYears(connection, sources());
    SalesRollup rollup;
    for (const Table *table : {&opportunityTable(), &paymentTable()}) {
        Query query(connection, QStringLiteral("SELECT %1 FROM %2").arg(table->columnList(), table->name));
        query.exec();
        query.forEach([&](const Row &row) {
            Values values;
            for (int i = 0; i < int(table->columns.size()); ++i)
                values << row.value(i);
            rollup.rowChanged(*table, nullptr, &values);
        });
    }
    rollup.settle(connection);
}

} // namespace waterline
