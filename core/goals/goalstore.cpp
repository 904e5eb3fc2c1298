#include "goals/goalstore.h"

#include "calendar/calendarstore.h"
#include "calendar/settings.h"
#include "org/orgstore.h"
#include "store/query.h"

#include <algorithm>

namespace waterline {

namespace {

struct StoredPin {
    qint64 id = 0;
    GoalNode node;
    std::optional<qint64> held;
};

/// Those of the tree: a place that is there, in a period of its year.
std::vector<StoredPin> readPins(Connection &connection, const GoalTree &tree, const QString &metric)
{
    std::vector<StoredPin> pins;
    Query query(
        connection, QStringLiteral("SELECT id, unit, person, period, held FROM goal_pin WHERE metric = ? ORDER BY id"));
    query.exec(metric);
    query.forEach([&](const Row &row) {
        const std::optional<Period> period = Period::parse(row.text(3));
        if (!period)
            return;
        const GoalNode node{{row.id<UnitId>(1), row.id<PersonId>(2)}, *period};
        if (!tree.blockOf(node).isEmpty())
            pins.push_back({row.integer(0), node, row.maybeInteger(4)});
    });
    return pins;
}

Values toValues(const StoredPin &pin, const QString &metric)
{
    return {pin.id, metric, idValue(pin.node.place.unit), idValue(pin.node.place.person), pin.node.period.toText(),
        pin.held ? QVariant(*pin.held) : QVariant()};
}

/// What differs, and what pins of before the amounts were kept hold.
qint64 writePins(Batch &batch, const QString &metric, const GoalGrid &before, const GoalGrid &after)
{
    if (before == after)
        return 0;
    std::map<GoalNode, StoredPin> stored;
    for (const StoredPin &pin : readPins(batch.connection(), before.tree(), metric))
        stored.emplace(pin.node, pin);
    qint64 written = 0;
    const auto write = [&](const StoredPin *from, const StoredPin *to) {
        const Values row = from ? toValues(*from, metric) : Values();
        const Values next = to ? toValues(*to, metric) : Values();
        batch.change(goalPinTable(), from ? &row : nullptr, to ? &next : nullptr);
        ++written;
    };
    for (std::size_t i = 0; i < after.pins().size(); ++i) {
        const auto present = stored.find(after.pins()[i]);
        if (present == stored.end()) {
            const StoredPin pin{batch.newId(), after.pins()[i], after.held()[i]};
            write(nullptr, &pin);
        } else if (present->second.held != after.held()[i]) {
            const StoredPin pin{present->second.id, present->first, after.held()[i]};
            write(&present->second, &pin);
        }
    }
    for (const auto &[node, pin] : stored) {
        if (!after.isPinned(node))
            write(&pin, nullptr);
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

} // namespace

int fiscalYearOf(const Period &period, const FiscalCalendar &calendar)
{
    return calendar.periodOf(calendar.weeksOf(period).first, Period::Kind::Year).year();
}

std::shared_ptr<const GoalTree> readGoalTree(Connection &connection, int fiscalYear)
{
    return std::make_shared<const GoalTree>(
        readOrg(connection), readFiscalCalendar(connection), fiscalYear, readWorkCalendar(connection));
}

GoalGrid readDraft(Connection &connection, const std::shared_ptr<const GoalTree> &tree, const QString &metric)
{
    GoalGrid grid = gridOf(tree, readDraftRows(connection, metric, isoYearsOf(*tree)));
    for (const StoredPin &pin : readPins(connection, *tree, metric))
        grid.pin(pin.node, pin.held.value_or(grid.sum(pin.node)));
    return grid;
}

GoalGrid readPublished(
    Connection &connection, const std::shared_ptr<const GoalTree> &tree, const QString &metric, int version)
{
    return gridOf(tree, readPublishedRows(connection, metric, isoYearsOf(*tree), version));
}

GoalRow writeDraftRow(Batch &batch, const GoalRowKey &key, const GoalRow &present, const WeekSeries &weeks, qint64 line)
{
    const auto values = [&](const GoalRow &row) {
        return Values{row.draftId, key.metric, qint64(key.year), key.person.value, row.weeks.toText()};
    };
    const bool isNew = present.draftId == 0;
    const GoalRow next{weeks, isNew ? batch.newId() : present.draftId};
    const Values before = values(present);
    const Values after = values(next);
    batch.change(goalTable(), isNew ? nullptr : &before, &after, line);
    return next;
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
            writeDraftRow(batch, {metric, year, person}, row, overlaid(row.weeks, year, after, position));
            ++written;
        }
    }
    return written + writePins(batch, metric, before, after);
}

} // namespace waterline
