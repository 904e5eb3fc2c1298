#include "storefixture.h"

#include "base/weekseries.h"
#include "customers/salesrollup.h"
#include "goals/planstore.h"
#include "goals/planyear.h"
#include "store/workspacefile.h"
#include "support/yeartext.h"

using namespace waterline;

namespace {

constexpr int versionBefore = 3;

Table without(Table table, const QString &column)
{
    std::erase_if(table.columns, [&](const Table::Column &one) { return one.name == column; });
    return table;
}

/// The tables as they were, as far as rows are written here. What was derived is left out: it is computed anew.
struct OldTables {
    Table customer = without(customerTable(), QStringLiteral("channel"));
    Table opportunity = without(opportunityTable(), QStringLiteral("category"));
    Schema schema{{&personTable(), &customer, &opportunity, &followUpTable(), &weeklyPlanTable()}, {}, 16384, {}};
};

std::vector<Migration> stepsBefore()
{
    std::vector<Migration> steps = shippedMigrations();
    std::erase_if(steps, [](const Migration &step) { return step.version > versionBefore; });
    return steps;
}

/// Writes an old file with a few rows of everything that is counted.
class OldFile {
public:
    explicit OldFile(const QString &path, const Clock &clock)
    {
        auto connection = Connection::open(path, Connection::Access::Create);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().message));
        m_connection = std::move(*connection);
        for (const QString &sql : {QStringLiteral("PRAGMA page_size = %1").arg(workspacePageSize),
                 QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId)})
            Query(*m_connection, sql).exec();
        if (const Result<> done = migrate(*m_connection, stepsBefore()); !done)
            qFatal("%s", qPrintable(done.error().message));
        Query(*m_connection, QStringLiteral("INSERT INTO meta (key, value) VALUES ('node', '7')")).exec();
        auto batch = Batch::begin(*m_connection, m_tables.schema, clock, {QStringLiteral("edit"), {}});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        m_batch = std::move(*batch);
    }

    PersonId addPerson(const QString &code)
    {
        Person person;
        person.id = {m_batch->newId()};
        person.code = person.name = code;
        const Values values = toValues(person);
        m_batch->change(personTable(), nullptr, &values);
        return person.id;
    }

    void addCustomer(const QString &code)
    {
        Customer customer;
        customer.id = {m_batch->newId()};
        customer.code = customer.name = code;
        const Values values = toValues(customer).mid(0, qsizetype(m_tables.customer.columns.size()));
        m_batch->change(m_tables.customer, nullptr, &values);
    }

    void addOpportunity(
        PersonId owner, const QString &product, Outcome outcome, QDate closedOn, std::optional<qint64> amount)
    {
        Opportunity opportunity;
        opportunity.id = {m_batch->newId()};
        opportunity.code = QString::number(opportunity.id.value);
        opportunity.owner = owner;
        opportunity.product = product;
        opportunity.stage = QStringLiteral("end");
        opportunity.outcome = outcome;
        opportunity.closedOn = closedOn;
        if (amount)
            opportunity.amount = Money{*amount};
        const Values values = toValues(opportunity).mid(0, qsizetype(m_tables.opportunity.columns.size()));
        m_batch->change(m_tables.opportunity, nullptr, &values);
    }

    void addFollowUp(PersonId person, QDate day, Action action)
    {
        Person someone;
        someone.id = person;
        const FollowUp followUp = StoreFixture::followUp(QString::number(++m_followUps), someone, day, action);
        m_batch->append(followUpTable(), toValues(followUp), m_followUps);
    }

    void addPlan(
        PersonId person, int week, Action action, std::optional<qint64> planned, std::optional<qint64> reported)
    {
        const auto count = [](std::optional<qint64> number) { return number ? QVariant(*number) : QVariant(); };
        const Values values{
            m_batch->newId(), person.value, qint64(week), actionCode(action), count(planned), count(reported)};
        m_batch->change(weeklyPlanTable(), nullptr, &values);
    }

    void close()
    {
        (void)StoreFixture::commit(*m_batch);
        m_batch.reset();
        m_connection.reset();
    }

private:
    OldTables m_tables;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Batch> m_batch;
    int m_followUps = 0;
};

/// Rows of five columns.
QStringList rowsOf(Connection &connection, const QString &sql)
{
    QStringList rows;
    Query query(connection, sql);
    query.exec();
    query.forEach([&](const Row &row) {
        rows << QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}.join(u'|');
    });
    return rows;
}

QStringList actualYears(Connection &connection)
{
    return rowsOf(connection,
        QStringLiteral("SELECT source, year, p.code, bucket, weeks FROM actual_year a JOIN person p ON p.id = a.person "
                       "ORDER BY source, year, p.code, bucket"));
}

QStringList planYears(Connection &connection)
{
    return rowsOf(connection,
        QStringLiteral("SELECT action, year, p.code, planned, reported FROM plan_year y JOIN person p ON p.id = "
                       "y.person ORDER BY action, year, p.code"));
}

} // namespace

class TestMigrationToGoals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasCountedIsCountedOnce();
    void everyDayFallsIntoItsWeek();
    void whatWasPlannedIsPacked();
    void anEmptyFile();

private:
    /// The rows of actual_year as the file has them once it is brought up.
    QStringList broughtUp(TestWorkspace &test)
    {
        const Result<> opened = test.open();
        if (!opened)
            return {opened.error().message};
        const auto verified = verifyChain(test.connection(), workspaceSchema());
        if (!verified || !verified->isOk())
            return {verified ? verified->findings.front().message : verified.error().message};
        const QStringList rows = actualYears(test.connection());
        const QString kept = test.dump();
        rebuildActions(test.connection());
        rebuildSales(test.connection());
        rebuildPlans(test.connection());
        return test.dump() == kept ? rows : QStringList{QStringLiteral("not as rebuilt")};
    }
};

void TestMigrationToGoals::whatWasCountedIsCountedOnce()
{
    TestWorkspace test;
    test.close();
    QVERIFY(QFile::remove(test.path()));
    OldFile old(test.path(), test.clock);
    const PersonId p = old.addPerson(QStringLiteral("p"));
    const PersonId q = old.addPerson(QStringLiteral("q"));
    old.addCustomer(QStringLiteral("c"));
    old.addFollowUp(p, QDate(2026, 1, 5), Action::Visit);
    old.addFollowUp(p, QDate(2026, 1, 6), Action::Visit);
    old.addFollowUp(p, QDate(2026, 1, 12), Action::Visit);
    old.addFollowUp(p, QDate(2026, 1, 12), Action::Lead);
    old.addFollowUp(p, QDate(2026, 1, 12), Action::Contact);
    old.addFollowUp(q, QDate(2025, 6, 2), Action::Proposal);
    old.addOpportunity(p, QStringLiteral("Crane"), Outcome::Won, QDate(2026, 1, 7), 500);
    old.addOpportunity(p, QStringLiteral("Crane"), Outcome::Won, QDate(2026, 1, 9), 70);
    old.addOpportunity(p, QStringLiteral("Hook"), Outcome::Won, QDate(2026, 1, 9), -5);
    old.addOpportunity(p, QStringLiteral("Even"), Outcome::Won, QDate(2026, 1, 9), 5);
    old.addOpportunity(p, QStringLiteral("Even"), Outcome::Won, QDate(2026, 1, 9), -5);
    old.addOpportunity(p, QStringLiteral("Crane"), Outcome::Lost, QDate(2026, 1, 7), 900);
    old.addOpportunity(p, QStringLiteral("Crane"), Outcome::Won, QDate(), 900);
    old.addOpportunity(p, QStringLiteral("Crane"), Outcome::Won, QDate(2026, 1, 7), std::nullopt);
    old.addOpportunity({}, QStringLiteral("Crane"), Outcome::Won, QDate(2026, 1, 7), 900);
    old.close();
    QCOMPARE(broughtUp(test),
        (QStringList{QStringLiteral("lead|2026|p||") + yearText({{3, 1}}),
            QStringLiteral("proposal|2025|q||") + yearText({{23, 1}}),
            QStringLiteral("signed|2026|p|Crane|") + yearText({{2, 570}}),
            QStringLiteral("signed|2026|p|Hook|") + yearText({{2, -5}}),
            QStringLiteral("visit|2026|p||") + yearText({{2, 2}, {3, 1}})}));
}

void TestMigrationToGoals::everyDayFallsIntoItsWeek()
{
    TestWorkspace test;
    test.close();
    QVERIFY(QFile::remove(test.path()));
    OldFile old(test.path(), test.clock);
    const PersonId p = old.addPerson(QStringLiteral("p"));
    // Over years of 52 and 53 weeks, that begin on every day of the week.
    for (QDate day(2014, 12, 20); day < QDate(2027, 1, 15);
         day = day.addDays(day.dayOfYear() > 12 && day.dayOfYear() < 350 ? 3 : 1))
        old.addOpportunity(p, QStringLiteral("Crane"), Outcome::Won, day, day.toJulianDay());
    old.close();
    const QStringList rows = broughtUp(test);
    QCOMPARE(rows.size(), 14);
    QVERIFY2(rows.front().startsWith(QStringLiteral("signed|2014|p|Crane|[0,")), qPrintable(rows.front()));
}

void TestMigrationToGoals::whatWasPlannedIsPacked()
{
    TestWorkspace test;
    test.close();
    QVERIFY(QFile::remove(test.path()));
    OldFile old(test.path(), test.clock);
    const PersonId p = old.addPerson(QStringLiteral("p"));
    const PersonId q = old.addPerson(QStringLiteral("q"));
    for (int week = 1; week <= WeekSeries::weeks; ++week)
        old.addPlan(q, 202600 + week, Action::Proposal, week, 1000 + week);
    old.addPlan(p, 202601, Action::Visit, 20, std::nullopt);
    old.addPlan(p, 202603, Action::Visit, 0, 15);
    old.addPlan(p, 202653, Action::Visit, std::nullopt, 0);
    old.addPlan(p, 202552, Action::Visit, 4, std::nullopt);
    old.addPlan(p, 202603, Action::Lead, std::nullopt, 3);
    old.addPlan(q, 202603, Action::Lead, std::nullopt, std::nullopt);
    old.close();
    QCOMPARE(broughtUp(test), QStringList());
    QString all = QStringLiteral("proposal|2026|q|[");
    for (const int more : {0, 1000}) {
        for (int week = 1; week <= WeekSeries::weeks; ++week)
            all += QString::number(more + week) + (week < WeekSeries::weeks ? u',' : u']');
        all += more == 0 ? QStringLiteral("|[") : QString();
    }
    QCOMPARE(planYears(test.connection()),
        (QStringList{QStringLiteral("lead|2026|p|[]|") + yearText({{3, 3}}, -1), all,
            QStringLiteral("visit|2025|p|") + yearText({{52, 4}}, -1) + QStringLiteral("|[]"),
            QStringLiteral("visit|2026|p|") + yearText({{1, 20}, {3, 0}}, -1) + u'|'
                + yearText({{3, 15}, {53, 0}}, -1)}));
}

void TestMigrationToGoals::anEmptyFile()
{
    TestWorkspace test;
    test.close();
    QVERIFY(QFile::remove(test.path()));
    OldFile old(test.path(), test.clock);
    old.close();
    QCOMPARE(broughtUp(test), QStringList());
}

QTEST_GUILESS_MAIN(TestMigrationToGoals)
#include "tst_migrationtogoals.moc"
