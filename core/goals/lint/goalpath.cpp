#include "goals/lint/goalpath.h"

#include "calendar/settings.h"
#include "goals/goaltables.h"
#include "goals/goaltext.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr qint64 wholeBasisPoints = 10'000;

Values toValues(const GoalPath &path)
{
    return {path.id, path.metric, qint64(path.fiscalYear), idValue(path.unit), path.customerClass, path.customers,
        path.conversion};
}

Values toValues(const CheckIn &checkIn)
{
    return {checkIn.id, checkIn.period.toText(), dayValue(checkIn.day)};
}

/// The work says whether it wrote anything.
Result<BatchId> writeUnderLock(const GoalDesk &desk, const std::function<Result<bool>(Batch &)> &work)
{
    BatchInfo info{QStringLiteral("goals"), desk.actor};
    info.entity = QStringLiteral("goals");
    auto batch = Batch::begin(desk.connection, desk.schema, desk.clock, info);
    if (!batch)
        return batch.error();
    const Result<bool> written = work(**batch);
    if (Result<> status = desk.connection.takeStatus(); !status)
        return status.error();
    if (!written)
        return written.error();
    return *written ? (*batch)->commit({}) : Result<BatchId>(BatchId());
}

std::optional<Error> pathFault(Connection &connection, const GoalPath &path)
{
    const std::vector<Metric> metrics = readMetrics(connection);
    if (!metricOf(metrics, path.metric))
        return unknownMetric(path.metric, metrics);
    if (!path.unit.isNull() && !readOrg(connection).unit(path.unit))
        return Error{Problem::UnknownName, Text::tr("The unit of the path is not in this workspace."), {}};
    if (path.customerClass.trimmed().isEmpty())
        return Error{Problem::BadInput, Text::tr("Say by which class of customers the goal is to be reached."), {}};
    if (path.customers < 1)
        return Error{Problem::BadInput, Text::tr("A path needs at least one customer."), {}};
    if (path.conversion < 1 || path.conversion > wholeBasisPoints)
        return Error{Problem::BadInput,
            Text::tr("%1 is no conversion: write basis points from 1 to 10000.").arg(path.conversion), {}};
    return std::nullopt;
}

} // namespace

std::vector<GoalPath> readGoalPaths(Connection &connection, int fiscalYear)
{
    std::vector<GoalPath> paths;
    Query query(connection,
        QStringLiteral(
            "SELECT id, metric, year, unit, customer_class, customers, conversion FROM goal_path WHERE year = ? "
            "ORDER BY metric, id"));
    query.exec(fiscalYear);
    query.forEach([&](const Row &row) {
        paths.push_back({row.integer(0), row.text(1), int(row.integer(2)), row.id<UnitId>(3), row.text(4),
            row.integer(5), row.integer(6)});
    });
    return paths;
}

std::vector<CheckIn> readCheckIns(Connection &connection)
{
    std::vector<CheckIn> checkIns;
    Query query(connection, QStringLiteral("SELECT id, period, day FROM check_in ORDER BY day, id"));
    query.exec();
    query.forEach([&](const Row &row) {
        if (const std::optional<Period> period = Period::parse(row.text(1)))
            checkIns.push_back({row.integer(0), *period, row.day(2)});
    });
    return checkIns;
}

Result<BatchId> planPath(const GoalDesk &desk, const GoalPath &path)
{
    return writeUnderLock(desk, [&](Batch &batch) -> Result<bool> {
        if (std::optional<Error> fault = pathFault(desk.connection, path))
            return *fault;
        GoalPath next = path;
        next.customerClass = path.customerClass.trimmed();
        const std::vector<GoalPath> paths = readGoalPaths(desk.connection, path.fiscalYear);
        const auto present = std::ranges::find_if(paths, [&](const GoalPath &other) {
            return other.metric == next.metric && other.unit == next.unit && other.customerClass == next.customerClass;
        });
        next.id = present == paths.end() ? batch.newId() : present->id;
        if (present != paths.end() && *present == next)
            return false;
        const Values after = toValues(next);
        const Values before = present == paths.end() ? Values() : toValues(*present);
        return batch.change(goalPathTable(), present == paths.end() ? nullptr : &before, &after);
    });
}

Result<BatchId> removePath(const GoalDesk &desk, qint64 id)
{
    return writeUnderLock(desk, [&](Batch &batch) -> Result<bool> {
        const int year = int(integerOf(desk.connection, QStringLiteral("SELECT year FROM goal_path WHERE id = ?"), id));
        for (const GoalPath &path : readGoalPaths(desk.connection, year)) {
            const Values before = toValues(path);
            if (path.id == id)
                return batch.change(goalPathTable(), &before, nullptr);
        }
        return false;
    });
}

Result<BatchId> planCheckIn(const GoalDesk &desk, const CheckIn &checkIn)
{
    return writeUnderLock(desk, [&](Batch &batch) -> Result<bool> {
        const WeekRange weeks = readFiscalCalendar(desk.connection).weeksOf(checkIn.period);
        if (!checkIn.day.isValid() || checkIn.day < weeks.first.monday() || weeks.last.sunday() < checkIn.day)
            return Error{Problem::BadInput,
                Text::tr("%1 runs from %2 to %3: choose a day in it.")
                    .arg(checkIn.period.toText(), weeks.first.monday().toString(Qt::ISODate),
                        weeks.last.sunday().toString(Qt::ISODate)),
                {}};
        for (const CheckIn &present : readCheckIns(desk.connection)) {
            if (present.period == checkIn.period && present.day == checkIn.day)
                return false;
        }
        const Values after = toValues(CheckIn{batch.newId(), checkIn.period, checkIn.day});
        return batch.change(checkInTable(), nullptr, &after);
    });
}

Result<BatchId> removeCheckIn(const GoalDesk &desk, qint64 id)
{
    return writeUnderLock(desk, [&](Batch &batch) -> Result<bool> {
        for (const CheckIn &checkIn : readCheckIns(desk.connection)) {
            const Values before = toValues(checkIn);
            if (checkIn.id == id)
                return batch.change(checkInTable(), &before, nullptr);
        }
        return false;
    });
}

} // namespace waterline
