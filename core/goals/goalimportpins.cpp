#include "goals/goalimportpins.h"

#include "calendar/settings.h"
#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "store/query.h"

#include <cstdlib>
#include <set>

namespace waterline {

namespace {

/// The fiscal years in which anything of the metric is pinned.
std::set<int> pinnedYears(Connection &connection, const QString &metric)
{
    const FiscalCalendar calendar = readFiscalCalendar(connection);
    std::set<int> years;
    Query query(connection, QStringLiteral("SELECT DISTINCT period FROM goal_pin WHERE metric = ?"));
    query.exec(metric);
    query.forEach([&](const Row &row) {
        if (const std::optional<Period> period = Period::parse(row.text(0)))
            years.insert(fiscalYearOf(*period, calendar));
    });
    return years;
}

} // namespace

std::optional<PinWatch::Breach> PinWatch::breachOf(
    const QString &metric, PersonId person, const std::vector<YearChange> &changes)
{
    for (const Watched &watched : pinsOf(metric)) {
        BrokenPin pin = watched.pin;
        const qint64 former = std::abs(pin.present - pin.held);
        pin.present += watched.moved(person, changes);
        if (std::abs(pin.present - pin.held) > former)
            return Breach{pin, nodeText(*watched.tree, pin.node)};
    }
    return std::nullopt;
}

void PinWatch::take(const QString &metric, PersonId person, const std::vector<YearChange> &changes)
{
    for (Watched &watched : pinsOf(metric))
        watched.pin.present += watched.moved(person, changes);
}

qint64 PinWatch::Watched::moved(PersonId person, const std::vector<YearChange> &changes) const
{
    const std::optional<std::size_t> position = tree->order().positionOf(person);
    const OrgOrder::Range people = tree->order().rangeOf(pin.node.place);
    // Who comes in with the file stands in no unit yet.
    const bool isBelow = position ? people.first <= *position && *position < people.end : pin.node.place.isCompany();
    if (!isBelow)
        return 0;
    const OrgOrder::Range held = tree->blockOf(pin.node).weeks;
    qint64 sum = 0;
    for (std::size_t week = held.first; week < held.end; ++week) {
        const IsoWeek iso = tree->weeks()[week];
        for (const YearChange &change : changes) {
            if (change.year == iso.year())
                sum += change.after.at(iso.week()) - change.before.at(iso.week());
        }
    }
    return sum;
}

std::vector<PinWatch::Watched> &PinWatch::pinsOf(const QString &metric)
{
    const auto [pins, isNew] = m_pins.try_emplace(metric);
    if (!isNew)
        return pins->second;
    for (const int year : pinnedYears(m_connection, metric)) {
        const auto tree = readGoalTree(m_connection, year);
        const GoalGrid draft = readDraft(m_connection, tree, metric);
        for (std::size_t i = 0; i < draft.pins().size(); ++i)
            pins->second.push_back({tree, {draft.pins()[i], draft.held()[i], draft.sum(draft.pins()[i])}});
    }
    return pins->second;
}

} // namespace waterline
