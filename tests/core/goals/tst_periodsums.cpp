#include "goals/periodheatreport.h"
#include "goals/planyear.h"
#include "publishedgoals.h"

#include <rapidcheck.h>

using namespace waterline;

namespace {

// Not in the order of the tree, so that others stand between the people of a place.
const QByteArray people = "工号,姓名,大区,团队\n"
                          "S2,李强,华东,一组\n"
                          "S4,赵六,华南,三组\n"
                          "S3,张敏,华东,二组\n"
                          "S5,孙七,,\n"
                          "S1,王芳,华东,一组\n";

struct Numbers {
    qint64 goal = 0;
    qint64 actual = 0;

    void add(const PeriodCell &cell)
    {
        goal += cell.sums.goal;
        actual += cell.sums.actual;
    }
    bool operator==(const Numbers &) const = default;
};

Numbers numbersOf(const PeriodCell &cell)
{
    return {cell.sums.goal, cell.sums.actual};
}

QString randomWeeks(int year, qint64 least, qint64 end)
{
    WeekSeries series;
    const int last = IsoWeek::weeksIn(year);
    for (int week = 1; week <= last; ++week)
        series.at(week) = *rc::gen::inRange<qint64>(least, end);
    return series.toText();
}

} // namespace

/// C3, R1: weeks, months, quarters and the year give one sum, and so do people, teams, regions and the company.
class TstPeriodSums : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLevelSumsUp();

private:
    void fill(int startMonth, int fiscalYear);
    [[nodiscard]] PeriodHeatReport report(const OrgPlace &place, const Period &span, Period::Kind columns)
    {
        const Scope scope{place, {}, AsOf::endOf(QDate(2100, 1, 1))};
        const auto result = periodHeatReport(m_test.connection(), scope, m_metric, span, columns, {});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    PublishedGoals m_test;
    QString m_metric;
};

void TstPeriodSums::fill(int startMonth, int fiscalYear)
{
    Connection &connection = m_test.connection();
    const auto run = [&](const QString &sql, const auto &...values) { Query(connection, sql).exec(values...); };
    for (const char *table : {"setting", "published_goal", "actual_year", "plan_year"})
        run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
    run(QStringLiteral("INSERT INTO setting VALUES (1, 'fiscal_start_month', ?)"), QString::number(startMonth));
    qint64 id = 0;
    const Org org = readOrg(connection);
    for (const Person &person : org.people()) {
        for (int year = fiscalYear; year <= fiscalYear + 1; ++year) {
            const bool isAction = m_metric == QStringLiteral("visit");
            const qint64 end = isAction ? 3 : 1'000'000'000;
            run(QStringLiteral("INSERT INTO published_goal SELECT ?, min(id), 1, 1, ?, ?, ?, ?, 0 FROM batch"), ++id,
                m_metric, year, person.id, randomWeeks(year, 0, end));
            run(QStringLiteral("INSERT INTO actual_year VALUES (?, ?, ?, '', ?)"), m_metric, year, person.id,
                randomWeeks(year, 0, end));
            // Of an action plans go before goals, and summaries stand in where nothing was done.
            if (isAction)
                run(QStringLiteral("INSERT INTO plan_year VALUES ('visit', ?, ?, ?, ?)"), year, person.id,
                    randomWeeks(year, PlanYear::unknownCount, end), randomWeeks(year, PlanYear::unknownCount, end));
        }
    }
    if (const Result<> status = connection.takeStatus(); !status)
        qFatal("%s", qPrintable(status.error().message));
}

void TstPeriodSums::everyLevelSumsUp()
{
    QVERIFY_OK(m_test.importText(QStringLiteral("people.csv"), people));
    m_test.publish(1, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC), {});
    const bool isHeld = rc::check("C3, R1: columns sum to their span and rows to their place, at every level", [this] {
        m_metric = *rc::gen::element(QStringLiteral("signed"), QStringLiteral("visit"));
        const int startMonth = *rc::gen::inRange(1, 13);
        // 2026 has 53 weeks, 2024 and 2025 have 52.
        const int fiscalYear = *rc::gen::inRange(2024, 2028);
        fill(startMonth, fiscalYear);
        const Period year = Period::ofYear(fiscalYear);
        std::vector<OrgPlace> places{{}};
        const Org org = readOrg(m_test.connection());
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (const OrgPlace &child : org.childrenOf(places[i]))
                places.push_back(child);
        }
        RC_ASSERT(places.size() == 11U); // company, two regions, three teams, five people
        for (const OrgPlace &place : places) {
            const PeriodHeatReport yearly = report(place, year, Period::Kind::Year);
            const PeriodCell &whole = yearly.total.total;
            // A place alone is what it is among others.
            for (const PeriodHeatRow &row : yearly.rows)
                RC_ASSERT(numbersOf(report(row.place, year, Period::Kind::Year).total.total) == numbersOf(row.total));
            for (const Period::Kind kind : {Period::Kind::Quarter, Period::Kind::Month, Period::Kind::Week}) {
                const PeriodHeatReport shown = report(place, year, kind);
                RC_ASSERT(numbersOf(shown.total.total) == numbersOf(whole));
                Numbers columns;
                Numbers rows;
                for (const PeriodCell &cell : shown.total.cells)
                    columns.add(cell);
                for (const PeriodHeatRow &row : shown.rows)
                    rows.add(row.total);
                RC_ASSERT(columns == numbersOf(whole));
                RC_ASSERT(rows == numbersOf(whole));
                for (std::size_t i = 0; i < shown.columns.size(); ++i) {
                    Numbers column;
                    for (const PeriodHeatRow &row : shown.rows)
                        column.add(row.cells[i]);
                    RC_ASSERT(column == numbersOf(shown.total.cells[i]));
                }
            }
        }
        // A finer view of a part is that part of the view.
        const PeriodHeatReport quarters = report({}, year, Period::Kind::Quarter);
        for (std::size_t i = 0; i < quarters.columns.size(); ++i) {
            const PeriodHeatReport weeks = report({}, quarters.columns[i], Period::Kind::Week);
            Numbers sum;
            for (const PeriodCell &cell : weeks.total.cells)
                sum.add(cell);
            RC_ASSERT(sum == numbersOf(quarters.total.cells[i]));
            RC_ASSERT(numbersOf(weeks.total.total) == sum);
        }
    });
    QVERIFY(isHeld);
}

QTEST_GUILESS_MAIN(TstPeriodSums)
#include "tst_periodsums.moc"
