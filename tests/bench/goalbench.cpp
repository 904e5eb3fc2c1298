#include "goalbench.h"

#include "calendar/settings.h"
#include "goals/goalcommands.h"
#include "goals/goalstore.h"
#include "goals/periodheatreport.h"
#include "goals/publish/goalpublish.h"
#include "store/query.h"

#include <QElapsedTimer>

namespace waterline {

namespace {

template <class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

class GoalBench {
public:
    GoalBench(Workspace &workspace, const Clock &clock, QDate day)
        : m_desk{workspace.connection(), workspace.schema(), clock, QStringLiteral("bench")}
        , m_asOf(AsOf::endOf(day))
        , m_calendar(readFiscalCalendar(workspace.connection()))
        , m_year(m_calendar.periodOf(IsoWeek::of(day), Period::Kind::Year))
        , m_people(integerOf(workspace.connection(), QStringLiteral("SELECT count(*) FROM person")))
    {
    }

    std::vector<BenchTime> run()
    {
        setGoals(SplitKey::Kind::Workdays, QStringLiteral("a full year of %1 for %2 people, divided to the weeks"));
        publish(QStringLiteral("publishing the year for %1 people, four metrics"));
        setGoals(SplitKey::Kind::Even, QStringLiteral("a full year of %1 for %2 people, divided anew"));
        publish(QStringLiteral("publishing it anew"));
        drill(QStringLiteral("signed"), m_year, Period::Kind::Month);
        drill(QStringLiteral("visit"), m_year, Period::Kind::Month);
        const Period quarter = m_calendar.periodOf(IsoWeek::of(m_asOf.day()), Period::Kind::Quarter);
        drill(QStringLiteral("signed"), quarter, Period::Kind::Week);
        drill(QStringLiteral("visit"), quarter, Period::Kind::Week);
        plainGroupBy(m_year);
        plainGroupBy(quarter);
        return std::move(m_times);
    }

private:
    template <class Work>
    void measure(const QString &what, Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.push_back({what, double(timer.nsecsElapsed()) / 1e6});
    }

    /// For each person 800,000 a year in money, a lead, two visits and a proposal a workday.
    void setGoals(SplitKey::Kind periods, const QString &what)
    {
        const std::pair<const char *, qint64> goals[]{
            {"signed", 80'000'000}, {"lead", 250}, {"visit", 500}, {"proposal", 250}};
        const SpreadKeys keys{{}, {periods, {}, {}}};
        for (const auto &[metric, each] : goals) {
            const GoalTarget target{QLatin1String(metric), {{}, m_year}};
            measure(what.arg(QLatin1String(metric)).arg(m_people),
                [&] { (void)orDie(spreadGoalAt(m_desk, target, each * m_people, Keep::Nothing, keys)); });
        }
    }

    void publish(const QString &what)
    {
        PublishOrder order;
        order.fiscalYear = m_year.year();
        order.reason = QStringLiteral("bench");
        measure(what.contains(u'%') ? what.arg(m_people) : what, [&] { (void)orDie(publishGoals(m_desk, order)); });
    }

    /// From the company to its first region, and on to the first team.
    void drill(const QString &metric, const Period &span, Period::Kind columns)
    {
        Scope scope{{}, IsoWeek::of(m_asOf.day()), m_asOf};
        const QString axis =
            QStringLiteral("%1 by %2 of %3")
                .arg(metric, columns == Period::Kind::Month ? QStringLiteral("months") : QStringLiteral("weeks"),
                    span.toText());
        for (const char *place : {"company", "region", "team"}) {
            PeriodHeatReport report;
            measure(QStringLiteral("drill, %1: %2").arg(axis, QLatin1String(place)),
                [&] { report = orDie(periodHeatReport(m_desk.connection, scope, metric, span, columns, {})); });
            if (!report.rows.empty())
                scope.place = report.rows.front().place;
        }
    }

    void plainGroupBy(const Period &span)
    {
        const WeekRange weeks = m_calendar.weeksOf(span);
        measure(QStringLiteral("the plain GROUP BY over the follow-ups of %1").arg(span.toText()), [&] {
            Query query(m_desk.connection,
                QStringLiteral(
                    "SELECT person, week, count(*) FROM follow_up WHERE week >= ? AND week <= ? AND action = "
                    "'visit' GROUP BY person, week"));
            query.exec(weeks.first.toNumber(), weeks.last.toNumber());
            query.forEach([](const Row &) {});
        });
    }

    GoalDesk m_desk;
    AsOf m_asOf;
    FiscalCalendar m_calendar;
    Period m_year;
    qint64 m_people;
    std::vector<BenchTime> m_times;
};

} // namespace

std::vector<BenchTime> goalTimes(Workspace &workspace, const Clock &clock, QDate day)
{
    return GoalBench(workspace, clock, day).run();
}

} // namespace waterline
