#include "goals/planyear.h"

#include "goals/planstore.h"
#include "metrics/actualyear.h"
#include "store/cursor.h"
#include "store/query.h"
#include "store/rowimage.h"
#include "store/statement.h"

#include <bitset>
#include <map>

namespace waterline {

namespace {

/// A list in which nothing is known.
constexpr std::string_view nothingKnown = "[]";

WeekSeries unknownWeeks()
{
    WeekSeries weeks;
    for (int week = 1; week <= WeekSeries::weeks; ++week)
        weeks.at(week) = PlanYear::unknownCount;
    return weeks;
}

/// False if the text is neither a packed series nor a list in which nothing is known.
bool unpack(std::string_view packed, WeekSeries &weeks)
{
    if (packed == nothingKnown) {
        weeks = unknownWeeks();
        return true;
    }
    weeks = {};
    return addPacked(packed, weeks);
}

QString packedText(const WeekSeries &weeks)
{
    return weeks == unknownWeeks() ? QString::fromUtf8(nothingKnown) : weeks.toText();
}

bool isKnown(const PlanYear &year)
{
    const WeekSeries unknown = unknownWeeks();
    return year.planned != unknown || year.reported != unknown;
}

class PlanRollup final : public DerivedTable {
public:
    [[nodiscard]] bool watches(const Table &table) const override { return &table == &weeklyPlanTable(); }

    /// A week of a person and action stands in one row at most, at every moment, so the last word about it holds.
    void rowChanged(const Table &, const Values *before, const Values *after) override
    {
        if (before)
            set(*before, PlanYear::unknownCount, PlanYear::unknownCount);
        if (after)
            set(*after, countOf((*after)[planned]), countOf((*after)[reported]));
    }

    void settle(Connection &connection) override
    {
        Cursor read(connection,
            QStringLiteral("SELECT planned, reported FROM plan_year WHERE action = ? AND year = ? AND person = ?"));
        // Placeholders in the order in which a Statement binds: a row, then a number.
        Statement write(connection,
            QStringLiteral("INSERT INTO plan_year (action, year, planned, reported, person) VALUES (?, ?, ?, ?, ?) ON "
                           "CONFLICT (action, year, person) DO UPDATE SET planned = excluded.planned, reported = "
                           "excluded.reported"));
        Statement remove(
            connection, QStringLiteral("DELETE FROM plan_year WHERE action = ? AND year = ? AND person = ?"));
        RowImage image;
        for (const auto &[key, change] : m_changes) {
            PlanYear year{{key.person}, unknownWeeks(), unknownWeeks()};
            read.start(key.action, key.year, key.person);
            if (read.next() && (!unpack(read.text(0), year.planned) || !unpack(read.text(1), year.reported)))
                return failUnreadable(connection);
            change.applyTo(year);
            image.begin({});
            image.addText(key.action);
            image.addInteger(key.year);
            if (isKnown(year)) {
                image.addText(packedText(year.planned));
                image.addText(packedText(year.reported));
                write.run(image, key.person);
            } else {
                remove.run(image, key.person);
            }
        }
        m_changes.clear();
    }

private:
    enum Column { person = 1, week, action, planned, reported };

    /// In the order of the table, so that neighbours go in one behind the other.
    struct Key {
        QString action;
        int year = 0;
        qint64 person = 0;

        std::strong_ordering operator<=>(const Key &) const = default;
        bool operator==(const Key &) const = default;
    };
    struct Change {
        std::bitset<WeekSeries::weeks + 1> weeks;
        WeekSeries planned;
        WeekSeries reported;

        void applyTo(PlanYear &year) const
        {
            for (int number = 1; number <= WeekSeries::weeks; ++number) {
                if (!weeks[std::size_t(number)])
                    continue;
                year.planned.at(number) = planned.at(number);
                year.reported.at(number) = reported.at(number);
            }
        }
    };

    static qint64 countOf(const QVariant &count)
    {
        return isNullValue(count) ? PlanYear::unknownCount : count.toLongLong();
    }

    /// A number that is no week is left out.
    void set(const Values &row, qint64 plan, qint64 report)
    {
        const qint64 number = row[week].toLongLong();
        const int weekOfYear = int(number % 100);
        if (number <= 0 || weekOfYear < 1 || weekOfYear > WeekSeries::weeks)
            return;
        Change &change = m_changes[{row[action].toString(), int(number / 100), row[person].toLongLong()}];
        change.weeks.set(std::size_t(weekOfYear));
        change.planned.at(weekOfYear) = plan;
        change.reported.at(weekOfYear) = report;
    }

    std::map<Key, Change> m_changes;
};

} // namespace

std::unique_ptr<DerivedTable> makePlanRollup()
{
    return std::make_unique<PlanRollup>();
}

void rebuildPlans(Connection &connection)
{
    Query(connection, QStringLiteral("DELETE FROM plan_year")).exec();
    PlanRollup rollup;
    const Table &table = weeklyPlanTable();
    Query query(connection, QStringLiteral("SELECT %1 FROM %2").arg(table.columnList(), table.name));
    query.exec();
    query.forEach([&](const Row &row) {
        Values values;
        for (int i = 0; i < int(table.columns.size()); ++i)
            values << row.value(i);
        rollup.rowChanged(table, nullptr, &values);
    });
    rollup.settle(connection);
}

void forEachPlanYear(Connection &connection, const QString &action, int isoYear, const PeopleSpan &people,
    const std::function<void(const PlanYear &)> &visit)
{
    Cursor row(connection,
        QStringLiteral("SELECT person, planned, reported FROM plan_year WHERE action = ? AND year = ? AND person >= ? "
                       "AND person <= ?"));
    row.start(action, isoYear, people.first.value, people.last.value);
    PlanYear year;
    while (row.next()) {
        year.person = {row.integer(0)};
        if (!unpack(row.text(1), year.planned) || !unpack(row.text(2), year.reported))
            return failUnreadable(connection);
        visit(year);
    }
}

} // namespace waterline
