#include "goals/goalstore.h"

#include "calendar/settings.h"
#include "org/orgstore.h"
#include "store/query.h"

#include <algorithm>

namespace waterline {

namespace {

struct StoredPin {
    qint64 id = 0;
    GoalNode node;
};

/// Those of the tree: a place that is there, in a period of its year.
std::vector<StoredPin> readPins(Connection &connection, const GoalTree &tree, const QString &metric)
{
    std::vector<StoredPin> pins;
    Query query(
        connection, QStringLiteral("SELECT id, unit, person, period FROM goal_pin WHERE metric = ? ORDER BY id"));
    query.exec(metric);
    query.forEach([&](const Row &row) {
        const std::optional<Period> period = Period::parse(row.text(3));
        if (!period)
            return;
        const GoalNode node{{row.id<UnitId>(1), row.id<PersonId>(2)}, *period};
        if (!tree.blockOf(node).isEmpty())
            pins.push_back({row.integer(0), node});
    });
    return pins;
}

Values toValues(const StoredPin &pin, const QString &metric)
{
    return {pin.id, metric, idValue(pin.node.place.unit), idValue(pin.node.place.person), pin.node.period.toText()};
}

qint64 writePins(Batch &batch, const QString &metric, const GoalGrid &before, const GoalGrid &after)
{
    if (before.pins() == after.pins())
        return 0;
    qint64 written = 0;
    for (const StoredPin &pin : readPins(batch.connection(), before.tree(), metric)) {
        if (after.isPinned(pin.node))
            continue;
        const Values row = toValues(pin, metric);
        batch.change(goalPinTable(), &row, nullptr);
        ++written;
    }
    for (const GoalNode &node : after.pins()) {
        if (before.isPinned(node))
            continue;
        const Values row = toValues({batch.newId(), node}, metric);
        batch.change(goalPinTable(), nullptr, &row);
        ++written;
    }
    return written;
}

bool isSameIn(int year, const GoalGrid &before, const GoalGrid &after, std::size_t person)
{
    const std::vector<IsoWeek> &weeks = before.tree().weeks();
    const std::span<const qint64> left = before.row(person);
    const std::span<const qint64> right = after.row(person);
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        if (weeks[week].year() == year && left[week] != right[week])
            return false;
    }
    return true;
}

void writeRow(
    Batch &batch, const QString &metric, int year, PersonId person, const GoalRow &row, const WeekSeries &weeks)
{
    const auto values = [&](qint64 id, const WeekSeries &series) {
        return Values{id, metric, qint64(year), person.value, series.toText()};
    };
    if (row.draftId == 0) {
        const Values next = values(batch.newId(), weeks);
        batch.change(goalTable(), nullptr, &next);
        return;
    }
    const Values present = values(row.draftId, row.weeks);
    const Values next = values(row.draftId, weeks);
    batch.change(goalTable(), &present, &next);
}

} // namespace

int fiscalYearOf(const Period &period, const FiscalCalendar &calendar)
{
    return calendar.periodOf(calendar.weeksOf(period).first, Period::Kind::Year).year();
}

std::shared_ptr<const GoalTree> readGoalTree(Connection &connection, int fiscalYear)
{
    return std::make_shared<const GoalTree>(readOrg(connection), readFiscalCalendar(connection), fiscalYear);
}

GoalGrid readDraft(Connection &connection, const std::shared_ptr<const GoalTree> &tree, const QString &metric)
{
    GoalGrid grid = gridOf(tree, readDraftRows(connection, metric, isoYearsOf(*tree)));
    for (const StoredPin &pin : readPins(connection, *tree, metric))
        grid.pin(pin.node);
    return grid;
}

GoalGrid readPublished(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, const QString &metric, int version)
{
    return gridOf(tree, readPublishedRows(connection, metric, isoYearsOf(*tree), version));
}

qint64 writeDraft(Batch &batch, const QString &metric, const GoalGrid &before, const GoalGrid &after)
{
    const GoalTree &tree = before.tree();
    const std::vector<int> years = isoYearsOf(tree);
    GoalRows rows = readDraftRows(batch.connection(), metric, years);
    qint64 written = 0;
    for (std::size_t position = 0; position < tree.order().people().size(); ++position) {
        const PersonId person = tree.order().people()[position];
        for (const int year : years) {
            if (isSameIn(year, before, after, position))
                continue;
            const GoalRow &row = rows[year][person];
            writeRow(batch, metric, year, person, row, overlaid(row.weeks, year, after, position));
            ++written;
        }
    }
    return written + writePins(batch, metric, before, after);
}

} // namespace waterline
