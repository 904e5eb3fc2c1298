#include "goals/goalimport.h"

#include "base/joinedtext.h"
#include "base/textkey.h"
#include "calendar/calendarstore.h"
#include "calendar/settings.h"
#include "goals/goalfields.h"
#include "goals/goalimportpins.h"
#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "goals/grid/apportion.h"
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

/// What a row of a file says: a number for each of some weeks.
using SaidWeeks = std::map<IsoWeek, qint64>;

/// What an earlier line of the file said of a week.
struct Said {
    qint64 line = 0;
    qint64 number = 0;
};

class GoalApplier final : public RowApplier {
public:
    GoalApplier(Connection &connection, ImportOptions options)
        : m_connection(connection)
        , m_people(connection)
        , m_pins(connection)
        , m_metrics(readMetrics(connection))
        , m_calendar(readFiscalCalendar(connection))
        , m_workdays(readWorkCalendar(connection))
        , m_options(std::move(options))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const qint64 year = row.integer(Column::year).value_or(0);
        if (year < firstYear || year > lastYear)
            return RowOutcome::rejected(
                Column::year, Text::tr("%1 is no year of goals.").arg(year), Text::tr("Write a year, such as 2026."));
        const Metric *metric = metricNamed(row.text(Column::metric), m_metrics);
        if (!metric)
            return RowOutcome::rejected(
                Column::metric, Text::tr("There is no metric %1.").arg(row.text(Column::metric)), metricRemedy());
        if (const std::optional<RowOutcome> fault = formFault(row, int(year)))
            return *fault;
        const NamedPerson person = personIn(row, Column::person, m_people, m_options);
        if (person.fault)
            return *person.fault;
        SaidWeeks said;
        if (const std::optional<RowOutcome> fault = takeNumbers(row, *metric, int(year), said))
            return *fault;
        if (const std::optional<RowOutcome> repeated = repetition(metric->code, person.id, said))
            return *repeated;
        const std::vector<YearChange> changes = changesBy(metric->code, person.id, said);
        if (const std::optional<RowOutcome> fault = changeFault(*metric, person.id, changes))
            return *fault;
        const PersonId owner = settled(person, row, Column::person, m_people, batch);
        for (const auto &[week, number] : said)
            m_said[{metric->code, owner}][week] = {row.line, number};
        m_pins.take(metric->code, owner, changes);
        return write(batch, metric->code, owner, changes, row.line);
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
        if (IsoWeek::weeksIn(year) < WeekSeries::weeks && row.money(last).value_or(Money()).minor != 0)
            return RowOutcome::rejected(last, Text::tr("%1 has no week 53.").arg(year),
                Text::tr("Leave the cell empty, and put the goal in another week."));
        return std::nullopt;
    }

    [[nodiscard]] QString metricRemedy() const
    {
        QStringList codes;
        for (const Metric &metric : m_metrics)
            codes << metric.code;
        return Text::tr("Write one of these: %1.").arg(joinedText(codes));
    }

    /// As an earlier line of the file left it, else as the draft shows it.
    [[nodiscard]] GoalRow &present(const GoalRowKey &key)
    {
        const auto [rows, isNew] = m_shown.try_emplace({key.metric, key.year});
        if (isNew)
            rows->second = readDraftRows(m_connection, key.metric, {key.year})[key.year];
        return rows->second[key.person];
    }

    /// What becomes of a row that says again what earlier lines said of a week.
    [[nodiscard]] std::optional<RowOutcome> repetition(
        const QString &metric, PersonId person, const SaidWeeks &weeks) const
    {
        const auto known = m_said.find({metric, person});
        if (known == m_said.end())
            return std::nullopt;
        std::size_t repeated = 0;
        for (const auto &[week, number] : weeks) {
            const auto earlier = known->second.find(week);
            if (earlier == known->second.end())
                continue;
            if (earlier->second.number != number)
                return RowOutcome::rejected(-1,
                    Text::tr("Line %1 says another goal for %2.").arg(earlier->second.line).arg(week.toText()),
                    Text::tr("Keep the row that is right and delete the other."), QStringLiteral("other_values"));
            ++repeated;
        }
        return repeated == weeks.size() ? std::optional(RowOutcome{RowOutcome::Kind::Duplicate}) : std::nullopt;
    }

    /// Of the ISO years that the weeks lie in: one, or two where a number of the year goes over its turn.
    [[nodiscard]] std::vector<YearChange> changesBy(const QString &metric, PersonId person, const SaidWeeks &weeks)
    {
        std::vector<YearChange> changes;
        for (const auto &[week, number] : weeks) {
            if (changes.empty() || changes.back().year != week.year()) {
                const WeekSeries before = person.isNull() ? WeekSeries() : present({metric, week.year(), person}).weeks;
                changes.push_back({week.year(), before, before});
            }
            changes.back().after.at(week.week()) = number;
        }
        return changes;
    }

    [[nodiscard]] std::optional<RowOutcome> changeFault(
        const Metric &metric, PersonId person, const std::vector<YearChange> &changes)
    {
        for (const YearChange &change : changes) {
            if (change.after.sum() > largestOf(metric))
                return tooMuch(-1, metric, change.after.sum());
        }
        const std::optional<PinWatch::Breach> breach = m_pins.breachOf(metric.code, person, changes);
        if (!breach)
            return std::nullopt;
        const BrokenPin &pin = breach->pin;
        const qint64 gap = pin.present - pin.held;
        const QString sign = gap > 0 ? QStringLiteral("+") : QString();
        return RowOutcome::rejected(-1,
            Text::tr("%1 is pinned at %2, and the row would make it %3 (%4).")
                .arg(breach->name, goalText(metric, pin.held), goalText(metric, pin.present),
                    sign + goalText(metric, gap)),
            Text::tr("Set the pinned goal to what it is to be, or take the pin off, and import the row again."),
            QStringLiteral("broken_pin"));
    }

    RowOutcome write(
        Batch &batch, const QString &metric, PersonId person, const std::vector<YearChange> &changes, qint64 line)
    {
        RowOutcome outcome{RowOutcome::Kind::Unchanged};
        for (const YearChange &change : changes) {
            const GoalRowKey key{metric, change.year, person};
            GoalRow &row = present(key);
            const bool isNew = row.draftId == 0;
            if (!isNew && change.after == row.weeks)
                continue;
            row = writeDraftRow(batch, key, row, change.after, line);
            if (outcome.kind != RowOutcome::Kind::New)
                outcome.kind = isNew ? RowOutcome::Kind::New : RowOutcome::Kind::Changed;
        }
        return outcome;
    }

    std::optional<RowOutcome> takeNumbers(const CheckedRow &row, const Metric &metric, int year, SaidWeeks &weeks) const
    {
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
            if (number > largestOf(metric))
                return tooMuch(field, metric, number);
            const int week = field - Column::firstWeek + 1;
            if (field >= Column::firstMonth)
                spread(number, periodOf(field, year), weeks);
            else if (week <= IsoWeek::weeksIn(year))
                weeks[IsoWeek::fromNumber(year * 100 + week)] = number;
        }
        return std::nullopt;
    }

    static qint64 largestOf(const Metric &metric) { return metric.isMoney() ? largestMoney : largestCount; }

    /// Months are those of the calendar; the number of the year is that of the fiscal year.
    static Period periodOf(int field, int year)
    {
        return field == Column::total ? Period::ofYear(year) : Period::ofMonth(year, field - Column::firstMonth + 1);
    }

    static RowOutcome tooMuch(int field, const Metric &metric, qint64 number)
    {
        return RowOutcome::rejected(field,
            Text::tr("%1 is too much for one person and year.").arg(goalText(metric, number)),
            Text::tr("Check the column and the number."));
    }

    /// Over the weeks of a month or a fiscal year, by workdays.
    void spread(qint64 number, const Period &period, SaidWeeks &weeks) const
    {
        std::vector<IsoWeek> held;
        Weights workdays;
        const WeekRange range = m_calendar.weeksOf(period);
        for (IsoWeek week = range.first; week <= range.last; week = week.plus(1)) {
            held.push_back(week);
            workdays.push_back(m_workdays.workdaysOf({week, week}));
        }
        const std::vector<qint64> parts = apportion(number, workdays);
        for (std::size_t i = 0; i < held.size(); ++i)
            weeks[held[i]] = parts[i];
    }

    Connection &m_connection;
    PeopleDirectory m_people;
    PinWatch m_pins;
    std::vector<Metric> m_metrics;
    FiscalCalendar m_calendar;
    WorkCalendar m_workdays;
    ImportOptions m_options;
    /// By metric and ISO year, as the import has left them so far.
    std::map<std::pair<QString, int>, std::unordered_map<PersonId, GoalRow>> m_shown;
    std::map<std::pair<QString, PersonId>, std::map<IsoWeek, Said>> m_said;
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
