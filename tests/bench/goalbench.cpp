#include "goalbench.h"

#include "calendar/settings.h"
#include "goals/goalcommands.h"
#include "goals/goalstore.h"
#include "goals/heatmapreport.h"
#include "goals/periodheatreport.h"
#include "goals/publish/goalpublish.h"
#include "metrics/composite.h"
#include "store/query.h"
#include "store/table.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

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
        const Period quarter = m_calendar.periodOf(IsoWeek::of(m_asOf.day()), Period::Kind::Quarter);
        for (const char *metric : {"signed", "visit"}) {
            drill(QLatin1String(metric), m_year, Period::Kind::Month, m_asOf);
            drill(QLatin1String(metric), quarter, Period::Kind::Week, m_asOf);
        }
        // In the middle of a week, what came later in it is taken off.
        const AsOf midweek = AsOf::at(IsoWeek::of(m_asOf.day()).thursday(), QTime(12, 0));
        drill(QStringLiteral("visit"), m_year, Period::Kind::Month, midweek);
        publishWeighted();
        drill(compositeMetric().code, m_year, Period::Kind::Month, m_asOf);
        drill(compositeMetric().code, m_year, Period::Kind::Month, midweek);
        drillWeek(m_asOf);
        drillWeek(midweek);
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

    /// What else the composite score is made of: 600,000 a year collected for each person, and 360,000 high-margin.
    void publishWeighted()
    {
        const SpreadKeys keys{{}, {SplitKey::Kind::Even, {}, {}}};
        for (const auto &[metric, each] : {std::pair("collected", qint64(60'000'000)), {"high_margin", 36'000'000}})
            (void)orDie(
                spreadGoalAt(m_desk, {QLatin1String(metric), {{}, m_year}}, each * m_people, Keep::Nothing, keys));
        PublishOrder order;
        order.fiscalYear = m_year.year();
        order.reason = QStringLiteral("bench");
        (void)orDie(publishGoals(m_desk, order));
    }

    /// The median of a few times, in milliseconds.
    template <class Work>
    static double medianOf(Work &&work)
    {
        std::array<double, 5> times = {};
        for (double &time : times) {
            QElapsedTimer timer;
            timer.start();
            work();
            time = double(timer.nsecsElapsed()) / 1e6;
        }
        std::ranges::sort(times);
        return times[times.size() / 2];
    }

    /// From the company to its first region, its first team, and the first person of it. `reportOf` answers for a
    /// scope.
    template <class ReportOf>
    void descend(const QString &what, const AsOf &asOf, double plain, ReportOf &&reportOf)
    {
        Scope scope{{}, IsoWeek::of(asOf.day()), asOf};
        for (const char *place : {"company", "region", "team", "person"}) {
            auto report = reportOf(scope);
            const double time = medianOf([&] { report = reportOf(scope); });
            m_times.push_back({QStringLiteral("%1: %2").arg(what, QLatin1String(place)), time, plain});
            if (!report.rows.empty())
                scope.place = report.rows.front().place;
        }
    }

    void drill(const QString &metric, const Period &span, Period::Kind columns, const AsOf &asOf)
    {
        const QString what =
            QStringLiteral("drill, %1 by %2 of %3%4")
                .arg(metric, columns == Period::Kind::Month ? QStringLiteral("months") : QStringLiteral("weeks"),
                    span.toText(), asOf == m_asOf ? QString() : QStringLiteral(", midweek"));
        const WeekRange weeks = m_calendar.weeksOf(span);
        const double plain = metric != QStringLiteral("visit")
            ? plainTime(QStringLiteral("SELECT owner, closed_on, sum(amount) FROM opportunity WHERE closed_on >= ? AND "
                                       "closed_on <= ? AND outcome = 'won' GROUP BY owner, closed_on"),
                isoText(weeks.first.monday()), isoText(weeks.last.sunday()))
            : plainTime(QStringLiteral("SELECT person, week, count(*) FROM follow_up WHERE week >= ? AND week <= ? AND "
                                       "action = 'visit' GROUP BY person, week"),
                weeks.first.toNumber(), weeks.last.toNumber());
        descend(what, asOf, plain, [&](const Scope &scope) {
            return orDie(periodHeatReport(m_desk.connection, scope, metric, span, columns, {}));
        });
    }

    void drillWeek(const AsOf &asOf)
    {
        const int week = IsoWeek::of(asOf.day()).toNumber();
        const double plain = plainTime(
            QStringLiteral("SELECT person, action, count(*) FROM follow_up WHERE week = ? GROUP BY person, action"),
            week);
        const QString what =
            asOf == m_asOf ? QStringLiteral("drill, this week") : QStringLiteral("drill, this week, midweek");
        descend(
            what, asOf, plain, [&](const Scope &scope) { return orDie(heatmapReport(m_desk.connection, scope, {})); });
    }

    template <class... Bound>
    double plainTime(const QString &sql, const Bound &...bound)
    {
        Query query(m_desk.connection, sql);
        QElapsedTimer timer;
        timer.start();
        query.exec(bound...);
        query.forEach([](const Row &) {});
        return double(timer.nsecsElapsed()) / 1e6;
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
