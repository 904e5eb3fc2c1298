#include "goals/alertfindings.h"

#include "goals/goaltext.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertFindings)
};

constexpr QLatin1String collections("collected");

/// After a pause of the program; whoever was away longer has other worries than the plans of then.
constexpr int longestCatchUp = 4;

// R7

/// The batch that alerts were last raised by.
struct LastLook {
    BatchId batch;
    QDateTime at;
};

std::optional<LastLook> lastLook(Connection &connection)
{
    Query query(
        connection, QStringLiteral("SELECT id, recorded_at FROM batch WHERE kind = ? ORDER BY seq DESC LIMIT 1"));
    query.exec(QString(alertBatchKind));
    return query.first([](const Row &row) {
        return LastLook{row.id<BatchId>(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs)};
    });
}

QString deviationSummary(const AlertGround &ground, PersonId person, IsoWeek week, const HeatCell &cell)
{
    const QString sentence = cell.deviation.direction == Deviation::Direction::Short
        ? Text::tr("%1, %2, %3: %4 of %5 planned, short by %6")
        : Text::tr("%1, %2, %3: %4 of %5 planned, over by %6");
    return sentence.arg(personText(ground.org(), person), week.toText(), actionName(cell.action))
        .arg(cell.actual)
        .arg(cell.plan.value_or(0))
        .arg(cell.deviation.difference.magnitude().toText());
}

void findDeviationsOf(
    AlertGround &ground, PersonId person, IsoWeek week, const RuleSet &rules, std::vector<Finding> &findings)
{
    const std::optional<HeatCells> cells = ground.cellsOf(person, week, rules);
    if (!cells)
        return;
    const AsOf end = AsOf::endOf(week.sunday());
    for (const HeatCell &cell : cells->actions) {
        if (cell.deviation.isAlert)
            findings.push_back({{{}, deviationRule, actionCode(cell.action), {{}, person}, Period::ofWeek(week), end,
                                    {}, deviationSummary(ground, person, week, cell)},
                end, end});
    }
}

void findDeviations(Connection &connection, AlertGround &ground, const RuleSet &rules, std::vector<Finding> &findings)
{
    const IsoWeek last = IsoWeek::of(ground.asOf().endDay).plus(-1);
    const IsoWeek first = last.plus(1 - longestCatchUp);
    const std::optional<LastLook> look = lastLook(connection);
    // What was complete at the last look has been looked at then.
    const IsoWeek next = look ? std::clamp(IsoWeek::of(look->at.toLocalTime().date()), first, last) : last;
    for (IsoWeek week = first; look && week < next; week = week.plus(1)) {
        const std::set<PersonId> changed = ground.changedSince(look->batch, week);
        for (const PersonId person : ground.order().people()) {
            if (changed.contains(person))
                findDeviationsOf(ground, person, week, rules, findings);
        }
    }
    for (IsoWeek week = next; week <= last; week = week.plus(1)) {
        for (const PersonId person : ground.order().people())
            findDeviationsOf(ground, person, week, rules, findings);
    }
}

// R16

void findSlowPaces(AlertGround &ground, const RuleSet &rules, std::vector<Finding> &findings)
{
    const Period month = ground.calendar().periodOf(IsoWeek::of(ground.asOf().endDay.addDays(-1)), Period::Kind::Month);
    const WeekRange weeks = ground.calendar().weeksOf(month);
    const int version = ground.versionAt(ground.asOf());
    for (const Metric &metric : ground.metrics()) {
        if (!metric.isMoney() || metric.isShare())
            continue;
        for (const OrgPlace &place : ground.places()) {
            const Pace pace = ground.paceOf(metric, place, month, version, ground.asOf(), rules);
            // One that has been made good since is no news.
            if (pace.days.empty() || pace.days.back().run < rules.paceDays)
                continue;
            const QDate since = pace.days[pace.days.size() - std::size_t(pace.days.back().run)].day;
            const AsOf condition = ground.knownSince(AsOf::endOf(pace.alertDays.back()), metric, place, weeks, version);
            const PacePoint then = ground.paceOf(metric, place, month, version, condition, rules).point();
            const QString summary =
                Text::tr("%1, %2, %3: %4")
                    .arg(placeText(ground.org(), place), month.toText(), metric.name, paceVerdict(then, rules));
            findings.push_back({{{}, paceRule, metric.code, place, month, condition, {}, summary},
                AsOf::at(since, QTime(0, 0)), ground.asOf()});
        }
    }
}

// R11

void findStreaks(AlertGround &ground, const RuleSet &rules, std::vector<Finding> &findings)
{
    const Metric *metric = metricOf(ground.metrics(), QString(collections));
    if (!metric)
        return;
    const int version = ground.versionAt(ground.asOf());
    for (const OrgPlace &place : ground.places()) {
        const Streak streak = ground.streakOf(*metric, place, version, ground.asOf(), rules);
        if (!streak.isAlert())
            continue;
        const WeekRange weeks{
            ground.calendar().weeksOf(streak.first).first, ground.calendar().weeksOf(streak.alertedBy).last};
        const AsOf condition = ground.knownSince(ground.endOf(streak.alertedBy), *metric, place, weeks, version);
        const int length = ground.streakOf(*metric, place, version, condition, rules).length;
        const QString summary =
            Text::tr("%1: collections below %2% of the target for %n month(s) in a row, since %3", nullptr, length)
                .arg(placeText(ground.org(), place))
                .arg(rules.collectionsPercent)
                .arg(streak.first.toText());
        findings.push_back({{{}, streakRule, metric->code, place, streak.alertedBy, condition, {}, summary},
            AsOf::at(weeks.first.monday(), QTime(0, 0)), ground.asOf()});
    }
}

} // namespace

std::vector<Finding> findWarnings(Connection &connection, AlertGround &ground, const RuleSet &rules)
{
    std::vector<Finding> findings;
    findDeviations(connection, ground, rules, findings);
    findSlowPaces(ground, rules, findings);
    findStreaks(ground, rules, findings);
    return findings;
}

} // namespace waterline
