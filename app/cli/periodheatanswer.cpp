#include "periodheatanswer.h"

#include "answerjson.h"
#include "base/joinedtext.h"
#include "goaloptions.h"
#include "lateanswer.h"

#include "calendar/settings.h"
#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "goals/periodheatreport.h"
#include "metrics/composite.h"
#include "metrics/metricstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What every cell has: how much of what was to be, and how far the period is.
QJsonObject commonJson(const PeriodCell &cell)
{
    return {{QStringLiteral("period"), cell.progress.period.toText()}, {QStringLiteral("ratio"), ratioJson(cell.ratio)},
        {QStringLiteral("percent"), cell.ratio.toText()}, {QStringLiteral("phase"), phaseName(cell.progress.phase)},
        {QStringLiteral("workdays"), cell.progress.workdays}, {QStringLiteral("elapsed"), cell.progress.elapsed},
        {QStringLiteral("pace"), ratioJson(cell.paceRatio)}, {QStringLiteral("pace_percent"), cell.paceRatio.toText()},
        {QStringLiteral("below_pace"), cell.isBelowPace}, {QStringLiteral("late_facts"), cell.sums.lateFacts}};
}

void addAmounts(QJsonObject &json, const PeriodCell &cell, const Metric &metric)
{
    const PeriodSums &sums = cell.sums;
    json[QStringLiteral("goal")] = cell.goal ? QJsonValue(goalText(metric, *cell.goal)) : QJsonValue();
    json[QStringLiteral("actual")] = goalText(metric, sums.actual);
    if (metric.isShare()) {
        json[QStringLiteral("share_percent")] = cell.share.toText();
        json[QStringLiteral("target_share_percent")] = cell.targetShare.toText();
    }
}

QJsonObject metricJson(const PeriodCell &cell, const Metric &metric)
{
    QJsonObject json = commonJson(cell);
    addAmounts(json, cell, metric);
    json[QStringLiteral("counted")] = goalText(metric, cell.sums.counted);
    json[QStringLiteral("goal_from_plans")] = goalText(metric, cell.sums.fromPlans);
    json[QStringLiteral("from_summaries")] = cell.sums.fromSummaries;
    return json;
}

/// The score with each of its metrics.
QJsonObject compositeJson(
    const PeriodCell &cell, const std::vector<MeasuredMetric> &weighted, bool isPerson, const RuleSet &rules)
{
    QJsonObject json = commonJson(cell);
    QJsonArray parts;
    for (std::size_t i = 0; i < weighted.size(); ++i) {
        const Metric &metric = weighted[i].metric;
        const PeriodCell part = compositePart(weighted, cell, i, isPerson, rules);
        QJsonObject object{{QStringLiteral("metric"), metric.code}, {QStringLiteral("weight"), metric.weight},
            {QStringLiteral("ratio"), ratioJson(part.ratio)}, {QStringLiteral("percent"), part.ratio.toText()},
            {QStringLiteral("pace"), ratioJson(part.paceRatio)},
            {QStringLiteral("pace_percent"), part.paceRatio.toText()},
            {QStringLiteral("left_out"), !part.ratio.isComputable()}};
        addAmounts(object, part, metric);
        parts << object;
    }
    json[QStringLiteral("renormalised")] = cell.isRenormalised;
    json[QStringLiteral("parts")] = parts;
    return json;
}

QString metricText(const PeriodCell &cell, const Metric &metric)
{
    if (!cell.goal)
        return metric.isShare() && cell.share.isComputable() ? cell.share.toText() : goalText(metric, cell.sums.actual);
    const QString mark = cell.isBelowPace ? QStringLiteral(" !") : QString();
    if (metric.isShare())
        return QStringLiteral("%1 (%2/%3)%4")
            .arg(cell.ratio.toText(), cell.share.toText(), cell.targetShare.toText(), mark);
    return QStringLiteral("%1 (%2/%3)%4")
        .arg(cell.ratio.toText(), goalText(metric, cell.sums.counted), goalText(metric, *cell.goal), mark);
}

QString compositeText(const PeriodCell &cell)
{
    return cell.ratio.toText() + (cell.isRenormalised ? QStringLiteral("*") : QString())
        + (cell.isBelowPace ? QStringLiteral(" !") : QString());
}

/// The numbers of one report as JSON and as lines, each with its explanation if that is wanted.
class PeriodAnswer {
public:
    PeriodAnswer(Connection &connection, const PeriodHeatReport &report, const RuleSet &rules, bool explains)
        : m_connection(connection)
        , m_report(report)
        , m_rules(rules)
        , m_explains(explains)
    {
    }

    [[nodiscard]] Result<QJsonObject> json(const PeriodHeatRow &row)
    {
        QJsonArray cells;
        for (const PeriodCell &cell : row.cells) {
            const Result<QJsonObject> object = explained(row, cell);
            if (!object)
                return object.error();
            cells << *object;
        }
        const Result<QJsonObject> total = explained(row, row.total);
        if (!total)
            return total.error();
        return QJsonObject{{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name},
            {QStringLiteral("kind"), kindName(row.kind)}, {QStringLiteral("leader"), row.leader},
            {QStringLiteral("cells"), cells}, {QStringLiteral("total"), *total}};
    }

    /// Of what json() was asked so far.
    [[nodiscard]] const QStringList &explanations() const { return m_lines; }

    [[nodiscard]] QStringList table() const
    {
        std::vector<QStringList> rows{{Text::tr("Name")}};
        for (const Period &period : m_report.columns)
            rows.front() << period.toText();
        rows.front() << m_report.span.toText();
        for (const PeriodHeatRow &row : m_report.rows)
            rows.push_back(cells(row));
        rows.push_back(cells(m_report.total));
        return columns(rows);
    }

private:
    [[nodiscard]] Result<QJsonObject> explained(const PeriodHeatRow &row, const PeriodCell &cell)
    {
        QJsonObject object = m_report.isComposite ? compositeJson(cell, m_report.weighted, row.isPerson(), m_rules)
                                                  : metricJson(cell, m_report.metric);
        if (!m_explains)
            return object;
        const Result<Explanation> why = explainPeriodHeat(
            m_connection, m_report.scope, m_report.metric.code, cell.progress.period, row.place, m_rules);
        if (!why)
            return why.error();
        addExplanation(object, *why);
        m_lines += explanationLines(why->title, *why);
        return object;
    }

    [[nodiscard]] QStringList cells(const PeriodHeatRow &row) const
    {
        QStringList texts{placeName(row.name)};
        for (const PeriodCell &cell : row.cells)
            texts << text(cell);
        return texts << text(row.total);
    }

    [[nodiscard]] QString text(const PeriodCell &cell) const
    {
        return m_report.isComposite ? compositeText(cell) : metricText(cell, m_report.metric);
    }

    Connection &m_connection;
    const PeriodHeatReport &m_report;
    const RuleSet &m_rules;
    bool m_explains;
    QStringList m_lines;
};

struct Question {
    Metric metric;
    Period span;
    Period::Kind columns = Period::Kind::Month;
};

Result<Question> questionOf(const QCommandLineParser &parser, Connection &connection, const AsOf &asOf)
{
    std::vector<Metric> metrics = readMetrics(connection);
    metrics.push_back(compositeMetric());
    const Result<Metric> metric = metricFrom(parser, metrics);
    if (!metric)
        return metric.error();
    const Result<std::optional<Period>> span = periodFrom(parser, QStringLiteral("span"));
    if (!span)
        return span.error();
    Question question;
    question.metric = *metric;
    question.span =
        span->value_or(readFiscalCalendar(connection).periodOf(IsoWeek::of(asOf.day()), Period::Kind::Year));
    const Result<Period::Kind> columns = columnsFrom(parser, question.span);
    if (!columns)
        return columns.error();
    question.columns = *columns;
    return question;
}

QString headline(const Call::ChosenScope &chosen, const PeriodHeatReport &report)
{
    const QString text = Text::tr("%1, %2, %3 as of %4")
                             .arg(placeName(chosen.unitName), report.metric.name, report.span.toText(),
                                 report.scope.asOf.day().toString(Qt::ISODate));
    return report.goalVersion > 0 ? Text::tr("%1, goals of version %2").arg(text).arg(report.goalVersion) : text;
}

/// What the score is made of, heaviest first, and what an asterisk says where there is one.
QStringList compositeLines(const PeriodHeatReport &report)
{
    if (report.weighted.empty())
        return {};
    QStringList names;
    for (const MeasuredMetric &each : report.weighted)
        names << QStringLiteral("%1 %2").arg(each.metric.name, weightText(each.metric.weight));
    QStringList lines{Text::tr("Made of: %1.").arg(joinedText(names))};
    const auto isScaled = [](const PeriodHeatRow &row) {
        return row.total.isRenormalised || std::ranges::any_of(row.cells, &PeriodCell::isRenormalised);
    };
    if (isScaled(report.total) || std::ranges::any_of(report.rows, isScaled))
        lines << Text::tr("* A metric could not be computed and is left out; the other weights are scaled up.");
    return lines;
}

} // namespace

QString kindName(HeatPlace::Kind kind)
{
    switch (kind) {
    case HeatPlace::Kind::Company:
        return QStringLiteral("company");
    case HeatPlace::Kind::Region:
        return QStringLiteral("region");
    case HeatPlace::Kind::Team:
        return QStringLiteral("team");
    case HeatPlace::Kind::Person:
        break;
    }
    return QStringLiteral("person");
}

QString phaseName(PeriodProgress::Phase phase)
{
    switch (phase) {
    case PeriodProgress::Phase::Over:
        return QStringLiteral("over");
    case PeriodProgress::Phase::Running:
        return QStringLiteral("running");
    case PeriodProgress::Phase::Ahead:
        break;
    }
    return QStringLiteral("ahead");
}

int answerPeriods(Call &call, Connection &connection, const Call::ChosenScope &chosen)
{
    // One state of the file for the numbers and their explanations.
    Reading reading(connection);
    const Result<Question> question = questionOf(call.parser(), connection, chosen.scope.asOf);
    if (!question)
        return call.fail(question.error());
    const Result<PeriodHeatReport> report = periodHeatReport(
        connection, chosen.scope, question->metric.code, question->span, question->columns, call.rules());
    if (!report)
        return call.fail(report.error());
    PeriodAnswer answer(connection, *report, call.rules(), call.parser().isSet(QStringLiteral("explain")));
    QJsonArray rows;
    for (const PeriodHeatRow &row : report->rows) {
        const Result<QJsonObject> object = answer.json(row);
        if (!object)
            return call.fail(object.error());
        rows << *object;
    }
    const Result<QJsonObject> total = answer.json(report->total);
    if (!total)
        return call.fail(total.error());
    QJsonArray periods;
    for (const Period &period : report->columns)
        periods << period.toText();
    QJsonObject json{{QStringLiteral("metric"), report->metric.code}, {QStringLiteral("span"), report->span.toText()},
        {QStringLiteral("unit"), chosen.unitCode},
        {QStringLiteral("as_of"), chosen.scope.asOf.day().toString(Qt::ISODate)},
        {QStringLiteral("goal_version"), report->goalVersion}, {QStringLiteral("has_goals"), report->hasGoals},
        {QStringLiteral("columns"), periods}, {QStringLiteral("rows"), rows}, {QStringLiteral("total"), *total}};
    addLate(json, report->late);
    QStringList lines{headline(chosen, *report)};
    lines += lateLines(report->late, chosen.scope.asOf);
    if (!report->hasGoals) {
        json[QStringLiteral("note")] = noGoalSentence(*report);
        lines << noGoalSentence(*report);
    }
    if (report->isComposite)
        lines += compositeLines(*report);
    call.answer(json, lines + answer.table() + answer.explanations());
    return Done;
}

} // namespace waterline::cli
