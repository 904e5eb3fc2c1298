#pragma once

#include "customers/customerstore.h"
#include "followups/followupstore.h"
#include "org/orgstore.h"
#include "store/batch.h"
#include "store/chain.h"
#include "store/verify.h"
#include "support/rawsqlite.h"
#include "support/testworkspace.h"

namespace waterline {

/// A workspace into which a test writes batches by hand, with the few rows that they need.
class StoreFixture : public TestWorkspace {
public:
    [[nodiscard]] std::unique_ptr<Batch> begin(const QString &kind = QStringLiteral("edit"))
    {
        auto batch = Batch::begin(connection(), workspaceSchema(), clock, {kind, QStringLiteral("test")});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        return std::move(*batch);
    }

    [[nodiscard]] static BatchId commit(Batch &batch, const RowCounts &counts = {})
    {
        const Result<BatchId> id = batch.commit(counts);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }

    /// A person in a batch of their own.
    Person addPerson(const QString &code, const QString &role = QStringLiteral("rep"))
    {
        auto batch = begin();
        Person person;
        person.id = {batch->newId()};
        person.code = code;
        person.name = code;
        person.role = role;
        const Values values = toValues(person);
        batch->change(personTable(), nullptr, &values);
        (void)commit(*batch);
        return person;
    }

    [[nodiscard]] static FollowUp followUp(
        const QString &code, const Person &person, QDate day, Action action = Action::Visit)
    {
        FollowUp result;
        result.code = code;
        result.person = person.id;
        result.eventAt = day.toString(Qt::ISODate) + QStringLiteral("T09:30:00");
        result.week = IsoWeek::of(day);
        result.action = action;
        result.content = QStringLiteral("visited ") + code;
        return result;
    }

    /// Appends follow-ups as one batch; their ids and batch are those of the rows on return.
    BatchId append(const std::vector<FollowUp> &followUps)
    {
        auto batch = begin(QStringLiteral("import"));
        qint64 line = 1;
        for (const FollowUp &one : followUps) {
            if (!batch->append(followUpTable(), toValues(one), ++line))
                qFatal("%s was not appended", qPrintable(one.code));
        }
        const qint64 count = qint64(followUps.size());
        return commit(*batch, {count, count});
    }

    [[nodiscard]] std::optional<Values> row(const Table &table, const QString &keyColumn, const QString &key)
    {
        Query query(connection(),
            QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(table.columnList(), table.name, keyColumn));
        query.exec(key);
        return query.first([&](const Row &found) {
            Values values;
            for (int i = 0; i < int(table.columns.size()); ++i)
                values << found.value(i);
            return values;
        });
    }

    /// Changes one column of the row of that key, as a batch.
    BatchId edit(
        const Table &table, const QString &keyColumn, const QString &key, const QString &column, const QVariant &value)
    {
        const std::optional<Values> before = row(table, keyColumn, key);
        if (!before)
            qFatal("no %s", qPrintable(key));
        Values after = *before;
        after[table.columnIndex(column)] = value;
        auto batch = begin();
        batch->change(table, &*before, &after);
        return commit(*batch);
    }

    [[nodiscard]] VerifyReport verify()
    {
        const Result<VerifyReport> report = verifyChain(connection(), workspaceSchema());
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
};

/// Fails the test with the first finding.
#define VERIFY_CHAIN(fixture)                                                                                          \
    do {                                                                                                               \
        const VerifyReport chainReport = (fixture).verify();                                                           \
        QVERIFY2(chainReport.isOk(), chainReport.isOk() ? "" : qPrintable(chainReport.findings.front().message));      \
    } while (false)

} // namespace waterline
