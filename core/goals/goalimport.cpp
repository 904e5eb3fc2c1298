#include "goals/goalimport.h"

#include "base/textkey.h"
#include "calendar/calendarstore.h"
#include "goals/goalfields.h"
#include "goals/goalrows.h"
#include "goals/goaltables.h"
#include "goals/goaltext.h"
#include "goals/grid/apportion.h"
#include "import/entitywriter.h"
#include "import/words.h"
#include "metrics/metricstore.h"
#include "org/personfield.h"
#include "rules/action.h"

#include <QCoreApplication>

namespace waterline {

namespace {

using Column = GoalColumn;

constexpr int firstYear = 2000;
constexpr int lastYear = 2100;
constexpr qint64 minorUnits = 100;
/// Of one person in one year: more is a slip, such as a telephone number in the wrong column.
constexpr qint64 largestMoney = 100'000'000'000'000;
constexpr qint64 largestCount = 10'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Every metric by its code, its name, and what sheets call it.
const Metric *metricNamed(const QString &word, const std::vector<Metric> &metrics)
{
    const QString key = textKey(word);
    for (const Metric &metric : metrics) {
        if (textKey(metric.code) == key || textKey(metric.name) == key)
            return &metric;
    }
    if (words(u"签约|签约额|签单|签单额|签单量|新签|新签额|销售额|signed amount|bookings|sales").contains(key))
        return metricOf(metrics, u"signed");
    if (words(u"回款|回款额|收款|到账|collections|cash in").contains(key))
        return metricOf(metrics, u"collected");
    if (words(u"高毛利|高毛利额|高毛利销售额|高毛利产品|high margin").contains(key))
        return metricOf(metrics, u"high_margin");
    const std::optional<Action> action = actionFromWord(word);
    return action ? metricOf(metrics, actionCode(*action)) : nullptr;
}

int weeksIn(int year)
{
    // The 28th of December always lies in the last week of its ISO year.
    return IsoWeek::of(QDate(year, 12, 28)).week();
}

class GoalApplier final : public RowApplier {
public:
    GoalApplier(Connection &connection, ImportOptions options)
        : m_connection(connection)
        , m_people(connection)
        , m_goals(connection, goalTable(), {QStringLiteral("metric"), QStringLiteral("year"), QStringLiteral("person")})
        , m_metrics(readMetrics(connection))
        , m_workdays(readWorkCalendar(connection))
        , m_options(std::move(options))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const qint64 year = row.integer(Column::year).value_or(0);
        if (year < firstYear || year > lastYear)
            return RowOutcome::rejected(Column::year, Text::tr("%1 is no year of goals.").arg(year),
                Text::tr("Write a calendar year, such as 2026."));
        const Metric *metric = metricNamed(row.text(Column::metric), m_metrics);
        if (!metric)
            return RowOutcome::rejected(
                Column::metric, Text::tr("There is no metric %1.").arg(row.text(Column::metric)), metricRemedy());
        if (const std::optional<RowOutcome> fault = formFault(row, int(year)))
            return *fault;
        const NamedPerson person = personIn(row, Column::person, m_people, m_options);
        if (person.fault)
            return *person.fault;
        WeekSeries weeks = presentWeeks(*metric, int(year), person.id);
        if (const std::optional<RowOutcome> fault = takeNumbers(row, *metric, int(year), weeks))
            return *fault;
        Values next{qint64(0), metric->code, year, idValue(person.id), weeks.toText()};
        if (const std::optional<RowOutcome> conflict = m_goals.conflict(next))
            return *conflict;
        next[3] = settled(person, row, Column::person, m_people, batch).value;
        return m_goals.write(batch, next, row.line);
    }

private:
    /// Goals by month and by year are numbers of their weeks too, so a row says them in one form.
    static std::optional<RowOutcome> formFault(const CheckedRow &row, int year)
    {
        const auto isAny = [&](int first, int end) {
            for (int field = first; field < end; ++field) {
                if (!row.isEmpty(field))
                    return true;
            }
            return false;
        };
        const int forms = int(isAny(Column::firstWeek, Column::firstMonth))
            + int(isAny(Column::firstMonth, Column::total)) + int(!row.isEmpty(Column::total));
        if (forms == 0)
            return RowOutcome::rejected(Column::firstWeek, Text::tr("The row has no goal."),
                Text::tr("Fill in the weeks, the months or the year, or delete the row."));
        if (forms > 1)
            return RowOutcome::rejected(-1, Text::tr("The row says the goal twice, in weeks, months or the year."),
                Text::tr("Fill in one of them only."));
        const int last = Column::firstWeek + WeekSeries::weeks - 1;
        if (weeksIn(year) < WeekSeries::weeks && row.money(last).value_or(Money()).minor != 0)
            return RowOutcome::rejected(last, Text::tr("%1 has no week 53.").arg(year),
                Text::tr("Leave the cell empty, and put the goal in another week."));
        return std::nullopt;
    }

    [[nodiscard]] QString metricRemedy() const
    {
        QStringList codes;
        for (const Metric &metric : m_metrics)
            codes << metric.code;
        return Text::tr("Write one of these: %1.").arg(codes.join(QStringLiteral(", ")));
    }

    /// As an earlier line of the file left them, else as the draft shows them.
    [[nodiscard]] WeekSeries presentWeeks(const Metric &metric, int year, PersonId person)
    {
        const Values key{qint64(0), metric.code, qint64(year), idValue(person), QString()};
        if (const Values *present = m_goals.find(m_goals.keyOf(key)))
            return WeekSeries::parse(present->back().toString()).value_or(WeekSeries());
        const auto [rows, isNew] = m_shown.try_emplace({metric.code, year});
        if (isNew)
            rows->second = readDraftRows(m_connection, metric.code, {year})[year];
        const auto found = rows->second.find(person);
        return found == rows->second.end() ? WeekSeries() : found->second.weeks;
    }

    std::optional<RowOutcome> takeNumbers(
        const CheckedRow &row, const Metric &metric, int year, WeekSeries &weeks) const
    {
        const qint64 largest = metric.isMoney() ? largestMoney : largestCount;
        for (int field = Column::firstWeek; field <= Column::total; ++field) {
            const std::optional<Money> cell = row.money(field);
            if (!cell)
                continue;
            if (cell->minor < 0)
                return RowOutcome::rejected(
                    field, Text::tr("A goal cannot be negative."), Text::tr("Write 0 or more."));
            if (!metric.isMoney() && cell->minor % minorUnits != 0)
                return RowOutcome::rejected(field, Text::tr("%1 is no whole number.").arg(cell->toText()),
                    Text::tr("%1 is counted in pieces: write a whole number.").arg(metric.name));
            const qint64 number = metric.isMoney() ? cell->minor : cell->minor / minorUnits;
            if (number > largest)
                return tooMuch(field, metric, number);
            if (field < Column::firstMonth)
                weeks.at(field - Column::firstWeek + 1) = number;
            else
                spread(number, year, field == Column::total ? 0 : field - Column::firstMonth + 1, weeks);
        }
        if (weeks.sum() > largest)
            return tooMuch(-1, metric, weeks.sum());
        return std::nullopt;
    }

    static RowOutcome tooMuch(int field, const Metric &metric, qint64 number)
    {
        return RowOutcome::rejected(field,
            Text::tr("%1 is too much for one person and year.").arg(goalText(metric, number)),
            Text::tr("Check the column and the number."));
    }

    /// Over the weeks of a month, or of the year (0), by workdays.
    void spread(qint64 number, int year, int month, WeekSeries &weeks) const
    {
        std::vector<int> held;
        Weights workdays;
        for (int week = 1; week <= weeksIn(year); ++week) {
            const IsoWeek iso = IsoWeek::fromNumber(year * 100 + week);
            if (month != 0 && iso.thursday().month() != month)
                continue;
            held.push_back(week);
            workdays.push_back(m_workdays.workdaysOf({iso, iso}));
        }
        const std::vector<qint64> parts = apportion(number, workdays);
        for (std::size_t i = 0; i < held.size(); ++i)
            weeks.at(held[i]) = parts[i];
    }

    Connection &m_connection;
    PeopleDirectory m_people;
    EntityWriter m_goals;
    std::vector<Metric> m_metrics;
    WorkCalendar m_workdays;
    ImportOptions m_options;
    /// By metric and year, as they were before the import.
    std::map<std::pair<QString, int>, std::unordered_map<PersonId, GoalRow>> m_shown;
};

} // namespace

const ImportTable &goalImport()
{
    static const ImportTable table{QStringLiteral("goals"), QT_TRANSLATE_NOOP("ImportTable", "Goals"), goalFields(),
        [](Connection &connection, const std::vector<bool> &, const ImportOptions &options) {
            return std::make_unique<GoalApplier>(connection, options);
        }};
    return table;
}

} // namespace waterline
