#include "goals/publish/goalpublish.h"

#include "calendar/settings.h"
#include "goals/goaltext.h"
#include "goals/publish/goalversions.h"
#include "metrics/metricstore.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr std::size_t namedAnchors = 20;

/// A row as the version is to have it.
struct NextRow {
    QString metric;
    int year = 0;
    PersonId person;
    WeekSeries weeks;
};

/// The draft of a year beside what is published of it.
struct YearDraft {
    std::shared_ptr<const GoalTree> tree;
    std::vector<MetricGoals> goals;
    std::vector<NextRow> rows;
    AnchorCheck anchors;
};

void addRows(Connection &connection, const QString &metric, const GoalGrid &draft, std::vector<NextRow> &rows)
{
    const GoalTree &tree = draft.tree();
    const std::vector<int> years = isoYearsOf(tree);
    const GoalRows published = readPublishedRows(connection, metric, years, std::numeric_limits<int>::max());
    for (std::size_t position = 0; position < tree.order().people().size(); ++position) {
        const PersonId person = tree.order().people()[position];
        for (const int year : years) {
            WeekSeries present;
            if (const auto people = published.find(year); people != published.end()) {
                const auto row = people->second.find(person);
                present = row == people->second.end() ? present : row->second.weeks;
            }
            const WeekSeries next = overlaid(present, year, draft, position);
            if (!(next == present))
                rows.push_back({metric, year, person, next});
        }
    }
}

YearDraft readYearDraft(Connection &connection, int fiscalYear, QDate today)
{
    YearDraft year{readGoalTree(connection, fiscalYear), {}, {}, {}};
    for (const Metric &metric : readMetrics(connection)) {
        year.goals.push_back({metric, readDraft(connection, year.tree, metric.code)});
        addRows(connection, metric.code, year.goals.back().grid, year.rows);
    }
    year.anchors = checkAnchors(year.goals, readSettings(connection).required, today);
    return year;
}

QString blockedText(const YearDraft &year)
{
    std::vector<Metric> metrics;
    for (const MetricGoals &goals : year.goals)
        metrics.push_back(goals.metric);
    const std::vector<MissingAnchor> &missing = year.anchors.missing;
    const int count = int(missing.size());
    QStringList lines{Text::tr("Nothing was published: %n things stand in the way.", nullptr, count)};
    for (std::size_t i = 0; i < std::min(missing.size(), namedAnchors); ++i)
        lines << missingText(missing[i], *year.tree, metrics);
    if (const int more = int(missing.size()) - int(lines.size()) + 1; more > 0)
        lines << Text::tr("And %n more.", nullptr, more);
    return lines.join(u'\n');
}

std::optional<Error> gateFault(const YearDraft &year)
{
    if (year.rows.empty())
        return Error{Problem::BadInput,
            Text::tr("Nothing was published: the goals of %1 are as the published version has them.")
                .arg(year.tree->fiscalYear()),
            {}};
    if (!year.anchors.missing.empty())
        return Error{Problem::BadInput, blockedText(year), {}};
    return std::nullopt;
}

Result<PublishReport> publishInto(Batch &batch, const PublishOrder &order, const QString &actor, QDate today)
{
    Connection &connection = batch.connection();
    for (const DraftEdit &edit : order.edits) {
        if (Result<qint64> taken = takeEdit(batch, edit); !taken)
            return taken.error();
    }
    const YearDraft year = readYearDraft(connection, order.fiscalYear, today);
    const PublishReport report{batch.id(), nextVersionNumber(connection), qint64(year.rows.size())};
    if (connection.hasFailed())
        return Error{};
    if (std::optional<Error> fault = gateFault(year))
        return *fault;
    batch.append(goalVersionTable(),
        {{}, {}, {}, qint64(report.version), order.reason.trimmed(), textValue(actor),
            batch.recordedAt().toUTC().toString(Qt::ISODateWithMs)},
        1);
    qint64 line = 0;
    for (const NextRow &row : year.rows) {
        batch.append(publishedGoalTable(),
            {{}, {}, {}, qint64(report.version), row.metric, qint64(row.year), row.person.value, row.weeks.toText()},
            ++line);
    }
    return report;
}

} // namespace

Result<PublishCheck> checkPublish(Connection &connection, int fiscalYear, QDate today)
{
    Reading reading(connection);
    YearDraft year = readYearDraft(connection, fiscalYear, today);
    return reading.finish(PublishCheck{std::move(year.anchors.missing), qint64(year.rows.size()), year.anchors.past});
}

Result<PublishReport> publishGoals(const GoalDesk &desk, const PublishOrder &order)
{
    if (order.reason.trimmed().isEmpty())
        return Error{Problem::BadInput,
            Text::tr("Say why the goals change: people read the reason beside what changed for them."), {}};
    BatchInfo info{QStringLiteral("publish"), desk.actor};
    info.entity = QStringLiteral("goals");
    auto batch = Batch::begin(desk.connection, desk.schema, desk.clock, info);
    if (!batch)
        return batch.error();
    Result<PublishReport> report = publishInto(**batch, order, desk.actor, desk.clock.today());
    if (Result<> status = desk.connection.takeStatus(); !status)
        return status.error();
    if (!report)
        return report;
    Result<BatchId> committed = (*batch)->commit({},
        {{QStringLiteral("version"), report->version}, {QStringLiteral("rows"), report->rows},
            {QStringLiteral("reason"), order.reason.trimmed()}});
    if (!committed)
        return committed.error();
    return report;
}

} // namespace waterline
