#include "goals/periodheatreport.h"

#include "calendar/calendarstore.h"
#include "calendar/settings.h"
#include "goals/goaltext.h"
#include "goals/periodnumbers.h"
#include "goals/periodsources.h"
#include "goals/publish/goalversions.h"
#include "metrics/composite.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodHeat)
};

/// A column of the report, or its whole span.
struct Slot {
    WeekRange weeks;
    PeriodProgress progress;
};

/// What a report is about: a metric, or the composite score of several.
struct Definition {
    Metric metric;
    /// What is read, whose sums make a cell.
    std::vector<MeasuredMetric> measured;
    bool isComposite = false;
};

/// UnknownName, with the codes that there are. A metric that a workspace calls like the composite score goes before it.
Result<Definition> definitionOf(Connection &connection, const QString &code)
{
    std::vector<Metric> metrics = readMetrics(connection);
    if (const Metric *metric = metricOf(metrics, code))
        return Definition{*metric, {measuredMetric(*metric, metrics)}};
    if (code == compositeMetric().code)
        return Definition{compositeMetric(), weightedMetrics(metrics), true};
    metrics.push_back(compositeMetric());
    return unknownMetric(code, metrics);
}

/// The late rows behind composite scores, each counted once however many metrics count it.
class LateRows {
public:
    LateRows(LateReader &reader, const OrgOrder &order, const WeekRange &span)
        : m_reader(reader)
        , m_order(order)
        , m_span(span)
    {
    }

    [[nodiscard]] bool isAtLeast() const
    {
        return std::ranges::any_of(m_found, [](const auto &known) { return known.second.isAtLeast; });
    }

    /// `sources` are countedRows().
    [[nodiscard]] qint64 countOf(
        const std::vector<Metric> &sources, const OrgOrder::Range &people, const WeekRange &weeks)
    {
        qint64 count = 0;
        for (std::size_t i = 0; m_reader.hasAny() && i < sources.size(); ++i)
            count += countOf(foundOf(sources[i]), people, weeks);
        return count;
    }

private:
    const LateReader::Found &foundOf(const Metric &source)
    {
        const auto [known, isNew] = m_found.try_emplace({source.source, source.buckets});
        if (isNew)
            known->second = m_reader.rowsOf(source, m_span);
        return known->second;
    }

    [[nodiscard]] qint64 countOf(
        const LateReader::Found &found, const OrgOrder::Range &people, const WeekRange &weeks) const
    {
        qint64 count = 0;
        for (const auto &[person, counts] : found.people) {
            const std::optional<std::size_t> position = m_order.positionOf(person);
            if (!position || *position < people.first || *position >= people.end)
                continue;
            const auto end = counts.upper_bound(weeks.last.toNumber());
            for (auto week = counts.lower_bound(weeks.first.toNumber()); week != end; ++week)
                count += week->second;
        }
        return count;
    }

    LateReader &m_reader;
    const OrgOrder &m_order;
    WeekRange m_span;
    /// By the source and the categories that count.
    std::map<std::pair<QString, QStringList>, LateReader::Found> m_found;
};

/// Everything that the numbers of one span need, read once.
class PeriodBuilder {
public:
    /// `definition` and `rules` must outlive it.
    PeriodBuilder(Connection &connection, const Scope &scope, const Definition &definition, const Period &span,
        const RuleSet &rules)
        : m_asOf(scope.asOf)
        , m_definition(definition)
        , m_rules(rules)
        , m_org(readOrg(connection))
        , m_order(m_org)
        , m_calendar(readFiscalCalendar(connection))
        , m_workCalendar(readWorkCalendar(connection))
        , m_version(versionAt(connection, scope.asOf))
        , m_readings(connection, scope.asOf)
        , m_late(m_readings.late, m_order, m_calendar.weeksOf(span))
    {
        for (const auto &[metric, whole] : definition.measured) {
            m_numbers.push_back(std::make_unique<PeriodNumbers>(connection, m_order,
                PeriodNumbers::Question{metric, metric.isShare() && !whole.code.isEmpty() ? &whole : nullptr,
                    m_order.rangeOf(scope.place), m_calendar.weeksOf(span), scope.asOf, m_version.number,
                    &m_readings}));
        }
    }

    [[nodiscard]] const Org &org() const { return m_org; }
    [[nodiscard]] const FiscalCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const GoalVersion &version() const { return m_version; }
    [[nodiscard]] bool isLateAtLeast() const
    {
        return m_definition.isComposite
            ? m_late.isAtLeast()
            : std::ranges::any_of(m_numbers, [](const auto &numbers) { return numbers->isLateAtLeast(); });
    }

    [[nodiscard]] Slot slotOf(const Period &period) const
    {
        const WeekRange weeks = m_calendar.weeksOf(period);
        return {weeks, progressOf(period, weeks, m_workCalendar, m_asOf)};
    }

    [[nodiscard]] PeriodHeatRow rowOf(const OrgPlace &place, const std::vector<Slot> &columns, const Slot &span)
    {
        const OrgOrder::Range people = m_order.rangeOf(place);
        PeriodHeatRow row{heatPlaceOf(m_org, place), {}, {}};
        for (const Slot &column : columns)
            row.cells.push_back(cellOf(place, column, sumsOf(people, column.weeks)));
        row.total = cellOf(place, span, sumsOf(people, span.weeks));
        return row;
    }

    /// What stands below, added up.
    [[nodiscard]] PeriodHeatRow totalOf(const OrgPlace &place, const std::vector<PeriodHeatRow> &rows,
        const std::vector<Slot> &columns, const Slot &span)
    {
        PeriodHeatRow total{heatPlaceOf(m_org, place), {}, {}};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Sums sums = noSums();
            for (const PeriodHeatRow &row : rows)
                add(row.cells[i], sums);
            total.cells.push_back(cellOf(place, columns[i], std::move(sums)));
        }
        Sums sums = noSums();
        for (const PeriodHeatRow &row : rows)
            add(row.total, sums);
        total.total = cellOf(place, span, std::move(sums));
        return total;
    }

private:
    /// Of each of the definition's metrics.
    using Sums = std::vector<PeriodSums>;

    [[nodiscard]] Sums noSums() const { return Sums(m_numbers.size()); }
    [[nodiscard]] Sums sumsOf(const OrgOrder::Range &people, const WeekRange &weeks) const
    {
        Sums sums;
        for (const auto &numbers : m_numbers)
            sums.push_back(numbers->sumsOf(people, weeks));
        return sums;
    }
    void add(const PeriodCell &cell, Sums &sums) const
    {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += m_definition.isComposite ? cell.parts[i] : cell.sums;
    }
    [[nodiscard]] PeriodCell cellOf(const OrgPlace &place, const Slot &slot, Sums sums)
    {
        const std::vector<MeasuredMetric> &measured = m_definition.measured;
        if (!m_definition.isComposite)
            return periodCellOf(measured.front().metric, slot.progress, sums.front(), place.isPerson(), m_rules);
        PeriodCell cell = compositeCellOf(measured, slot.progress, std::move(sums), place.isPerson(), m_rules);
        cell.sums.lateFacts =
            m_late.countOf(countedRows(measured, cell, place.isPerson(), m_rules), m_order.rangeOf(place), slot.weeks);
        return cell;
    }

    AsOf m_asOf;
    const Definition &m_definition;
    const RuleSet &m_rules;
    Org m_org;
    OrgOrder m_order;
    FiscalCalendar m_calendar;
    WorkCalendar m_workCalendar;
    GoalVersion m_version;
    PeriodReadings m_readings;
    LateRows m_late;
    std::vector<std::unique_ptr<PeriodNumbers>> m_numbers;
};

Error noSuchColumns(const Period &span)
{
    return {Problem::BadInput, Text::tr("%1 cannot be shown by periods longer than itself.").arg(span.toText()), {}};
}

void fillReport(PeriodHeatReport &report, PeriodBuilder &builder)
{
    std::vector<Slot> columns;
    for (const Period &column : report.columns)
        columns.push_back(builder.slotOf(column));
    const Slot span = builder.slotOf(report.span);
    const OrgPlace &place = report.scope.place;
    if (place.isPerson()) {
        report.total = builder.rowOf(place, columns, span);
        report.rows.push_back(report.total);
    } else {
        for (const OrgPlace &child : builder.org().childrenOf(place))
            report.rows.push_back(builder.rowOf(child, columns, span));
        report.total = builder.totalOf(place, report.rows, columns, span);
    }
    report.path = heatPathTo(builder.org(), place);
    report.goalVersion = builder.version().number;
    report.hasGoals =
        report.total.total.sums.hasGoal && (!report.isComposite || compositeFault(report.weighted).isEmpty());
    report.late = {report.total.total.sums.lateFacts, builder.isLateAtLeast()};
}

Explanation explainTotal(const Org &org, const PeriodHeatReport &report, const RuleSet &rules)
{
    const OrgPlace &place = report.scope.place;
    const QString name = placeText(org, place);
    const PeriodCell &cell = report.total.total;
    if (report.isComposite) {
        std::vector<CompositeBelow> below;
        for (const PeriodHeatRow &row : report.rows) {
            if (!place.isPerson())
                below.push_back({placeText(org, row.place), row.total.parts});
        }
        return explainCompositeCell(name, report.weighted, cell, below, place.isPerson(), rules);
    }
    std::vector<PeriodPart> parts;
    for (const PeriodHeatRow &row : report.rows) {
        if (!place.isPerson())
            parts.push_back({placeText(org, row.place), row.total.sums});
    }
    const Metric *whole = report.whole.code.isEmpty() ? nullptr : &report.whole;
    return explainPeriodCell(name, report.metric, whole, cell, parts, place.isPerson(), rules);
}

QString goalSource(const GoalVersion &version)
{
    if (version.number == 0)
        return Text::tr("none published as of then");
    const QDate day = version.publishedAt.toLocalTime().date();
    return Text::tr("version %1 of %2: %3").arg(version.number).arg(day.toString(Qt::ISODate), version.reason);
}

} // namespace

Result<PeriodHeatReport> periodHeatReport(Connection &connection, const Scope &scope, const QString &metric,
    const Period &span, Period::Kind columns, const RuleSet &rules)
{
    Reading reading(connection);
    const Result<Definition> definition = definitionOf(connection, metric);
    if (!definition)
        return definition.error();
    PeriodBuilder builder(connection, scope, *definition, span, rules);
    PeriodHeatReport report;
    report.scope = scope;
    report.metric = definition->metric;
    report.isComposite = definition->isComposite;
    if (report.isComposite)
        report.weighted = definition->measured;
    else
        report.whole = definition->measured.front().whole;
    report.span = span;
    report.columns = builder.calendar().partsOf(span, columns);
    if (report.columns.empty())
        return noSuchColumns(span);
    fillReport(report, builder);
    return reading.finish(std::move(report));
}

Result<Explanation> explainPeriodHeat(Connection &connection, const Scope &scope, const QString &metric,
    const Period &period, const OrgPlace &place, const RuleSet &rules)
{
    Reading reading(connection);
    const Scope here{place, scope.week, scope.asOf};
    const Result<PeriodHeatReport> report = periodHeatReport(connection, here, metric, period, period.kind(), rules);
    if (!report)
        return report.error();
    const Org org = readOrg(connection);
    Explanation explanation = explainTotal(org, *report, rules);
    const GoalVersion version = versionAt(connection, scope.asOf);
    explanation.inputs.push_back({Text::tr("Published goals"), goalSource(version)});
    const WeekRange weeks = readFiscalCalendar(connection).weeksOf(period);
    const PeriodCell &cell = report->total.total;
    const std::vector<Metric> added = report->isComposite ? countedRows(report->weighted, cell, place.isPerson(), rules)
                                                          : std::vector{report->metric};
    for (std::size_t i = 0; i < added.size(); ++i) {
        // Each has its part of the room, and what the ones before it left.
        const std::size_t room = PeriodSources::mostListed * (i + 1) / added.size();
        PeriodSources(connection, org, added[i], weeks, scope.asOf, room)
            .addTo(explanation, place, cell.sums.actual - cell.sums.fromSummaries);
    }
    return reading.finish(std::move(explanation));
}

QString noGoalSentence(const PeriodHeatReport &report)
{
    const QString where = report.scope.place.isCompany() ? Text::tr("the company") : report.total.name;
    if (report.isComposite) {
        const QString fault = compositeFault(report.weighted);
        return fault.isEmpty()
            ? Text::tr("No published goals of a metric with a weight in %1 for %2. Set and publish them on the goals "
                       "page; until then there is no composite score.")
                  .arg(where, report.span.toText())
            : Text::tr("%1 Until they make 100% there is no composite score: set them in the metric dictionary on the "
                       "goals page, or import a file of metrics.")
                  .arg(fault);
    }
    return report.metric.isAction()
        ? Text::tr(
            "No goals and no weekly plans of %1 in %2 for %3. Publish goals or import a file with weekly plans to "
            "see attainment; until then the actual counts are shown.")
              .arg(report.metric.name, where, report.span.toText())
        : Text::tr(
            "No published goals of %1 in %2 for %3. Set and publish them on the goals page to see attainment; until "
            "then the actual amounts are shown.")
              .arg(report.metric.name, where, report.span.toText());
}

} // namespace waterline
