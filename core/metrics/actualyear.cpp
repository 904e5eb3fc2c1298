#include "metrics/actualyear.h"

#include "store/connection.h"
#include "store/cursor.h"
#include "store/query.h"
#include "store/rowimage.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace waterline {

namespace {

/// Takes one number and the character in front of it; false if there is none.
bool takeNumber(std::string_view &rest, qint64 &number)
{
    if (rest.empty())
        return false;
    const char *const end = rest.data() + rest.size();
    const auto [after, error] = std::from_chars(rest.data() + 1, end, number);
    rest = {after, std::size_t(end - after)};
    return error == std::errc();
}

/// So that amounts beyond all reason give the same sum in any order, and can be taken away again.
qint64 wrappedSum(qint64 left, qint64 right)
{
    return qint64(quint64(left) + quint64(right));
}

/// The number of one week without reading those before it.
bool takeWeek(std::string_view packed, int week, qint64 &number)
{
    for (int before = 1; before < week; ++before) {
        const std::size_t comma = packed.find(',', 1);
        if (comma == std::string_view::npos)
            return false;
        packed.remove_prefix(comma);
    }
    return takeNumber(packed, number);
}

/// The last week up to `limit` that is not 0; 0 if there is none.
int lastWeekIn(const WeekSeries &series, int limit)
{
    while (limit > 0 && series.at(limit) == 0)
        --limit;
    return limit;
}

} // namespace

ActualYearChanges::ActualYearChanges(QStringList sources)
    : m_sources(std::move(sources))
{
}

void ActualYearChanges::add(int source, qint64 week, qint64 person, qint64 difference, const QString &bucket)
{
    const qint64 number = week % 100;
    if (difference == 0 || difference < -largestAmount || difference > largestAmount || week < 0 || number < 1
        || number > WeekSeries::weeks)
        return;
    const Key key{source, int(week / 100), person, indexOf(bucket)};
    const auto found = m_rows.constFind(key);
    const std::size_t index = found == m_rows.cend() ? m_series.size() : *found;
    if (found == m_rows.cend()) {
        m_rows.insert(key, index);
        m_series.emplace_back();
    }
    qint64 &sum = m_series[index].at(int(number));
    sum = wrappedSum(sum, difference);
}

int ActualYearChanges::indexOf(const QString &bucket)
{
    if (bucket.isEmpty())
        return 0;
    const auto found = m_bucketIndex.constFind(bucket);
    if (found != m_bucketIndex.cend())
        return *found;
    const int index = int(m_buckets.size());
    m_buckets << bucket;
    m_bucketIndex.insert(bucket, index);
    return index;
}

void ActualYearChanges::settle(Connection &connection)
{
    Cursor read(connection,
        QStringLiteral("SELECT weeks FROM actual_year WHERE source = ? AND year = ? AND person = ? AND bucket = ?"));
    // Placeholders in the order in which a Statement binds: a row, then a number.
    Statement write(connection,
        QStringLiteral("INSERT INTO actual_year (source, year, bucket, weeks, person) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (source, year, person, bucket) DO UPDATE SET weeks = excluded.weeks"));
    Statement remove(connection,
        QStringLiteral("DELETE FROM actual_year WHERE source = ? AND year = ? AND bucket = ? AND person = ?"));
    RowImage image;
    for (const auto &[key, difference] : inTableOrder()) {
        if (difference->isEmpty())
            continue;
        const QString &source = m_sources[key.source];
        const QString &bucket = m_buckets[key.bucket];
        WeekSeries weeks = *difference;
        read.start(source, key.year, key.person, bucket);
        const bool isThere = read.next();
        if (isThere && !addPacked(read.text(0), weeks))
            return failUnreadable(connection);
        image.begin({});
        image.addText(source);
        image.addInteger(key.year);
        image.addText(bucket);
        if (weeks.isEmpty()) {
            remove.run(image, key.person);
        } else {
            image.addText(weeks.toText());
            write.run(image, key.person);
        }
    }
    m_rows.clear();
    m_series.clear();
}

/// Neighbours in the table go in one behind the other.
std::vector<ActualYearChanges::Change> ActualYearChanges::inTableOrder() const
{
    std::vector<Change> changes;
    changes.reserve(std::size_t(m_rows.size()));
    for (const auto &[key, index] : m_rows.asKeyValueRange())
        changes.emplace_back(key, &m_series[index]);
    std::ranges::sort(changes, [this](const Change &left, const Change &right) {
        const Key &a = left.first;
        const Key &b = right.first;
        return std::tie(m_sources[a.source], a.year, a.person, m_buckets[a.bucket])
            < std::tie(m_sources[b.source], b.year, b.person, m_buckets[b.bucket]);
    });
    return changes;
}

void clearActualYears(Connection &connection, const QStringList &sources)
{
    Query remove(connection, QStringLiteral("DELETE FROM actual_year WHERE source = ?"));
    for (const QString &source : sources)
        remove.exec(source);
}

void forEachActualYear(Connection &connection, const QString &source, int isoYear, const PeopleSpan &people,
    const std::function<void(const ActualYear &)> &visit)
{
    Cursor rows(connection,
        QStringLiteral("SELECT person, bucket, weeks FROM actual_year WHERE source = ? AND year = ? AND person >= ? "
                       "AND person <= ?"));
    rows.start(source, isoYear, people.first.value, people.last.value);
    while (rows.next())
        visit({{rows.integer(0)}, rows.text(1), rows.text(2)});
}

std::unordered_map<PersonId, qint64> readActualWeek(
    Connection &connection, const QString &source, IsoWeek week, const PeopleSpan &people)
{
    std::unordered_map<PersonId, qint64> numbers;
    forEachActualYear(connection, source, week.year(), people, [&](const ActualYear &row) {
        qint64 number = 0;
        if (!takeWeek(row.weeks, week.week(), number))
            return failUnreadable(connection);
        if (number != 0)
            numbers[row.person] += number;
    });
    std::erase_if(numbers, [](const auto &entry) { return entry.second == 0; });
    return numbers;
}

IsoWeek newestActualWeek(Connection &connection, const QStringList &sources, IsoWeek limit)
{
    Cursor years(connection, QStringLiteral("SELECT max(year) FROM actual_year WHERE source = ? AND year <= ?"));
    IsoWeek newest;
    for (const QString &source : sources) {
        int limitYear = limit.year();
        while (true) {
            years.start(source, limitYear);
            const bool isThere = years.next() && !years.isNull(0);
            const int year = isThere ? int(years.integer(0)) : 0;
            if (!isThere || year < newest.year())
                break;
            int week = 0;
            forEachActualYear(connection, source, year, {}, [&](const ActualYear &row) {
                WeekSeries weeks;
                if (!addPacked(row.weeks, weeks))
                    return failUnreadable(connection);
                week = std::max(week, lastWeekIn(weeks, year == limit.year() ? limit.week() : WeekSeries::weeks));
            });
            if (week > 0) {
                newest = std::max(newest, IsoWeek::fromNumber(year * 100 + week));
                break;
            }
            limitYear = year - 1;
        }
    }
    return newest;
}

bool addPacked(std::string_view packed, WeekSeries &sum, int lastWeek)
{
    for (int week = 1; week <= lastWeek; ++week) {
        qint64 number = 0;
        if (!takeNumber(packed, number))
            return false;
        sum.at(week) = wrappedSum(sum.at(week), number);
    }
    return true;
}

void failUnreadable(Connection &connection)
{
    connection.fail({Problem::Corrupt,
        QCoreApplication::translate("Metric", "The totals in %1 cannot be read. Restore the file from a backup.")
            .arg(connection.path()),
        {connection.path(), 0, {}}});
}

} // namespace waterline
