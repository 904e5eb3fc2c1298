#include "periodheatanswer.h"

#include "answerjson.h"
#include "goaloptions.h"
#include "lateanswer.h"

#include "calendar/settings.h"
#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "goals/periodheatreport.h"
#include "metrics/metricstore.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const PeriodCell &cell, const Metric &metric)
{
    const PeriodSums &sums = cell.sums;
    QJsonObject json{{QStringLiteral("period"), cell.progress.period.toText()},
        {QStringLiteral("goal"), cell.goal ? QJsonValue(goalText(metric, *cell.goal)) : QJsonValue()},
        {QStringLiteral("actual"), goalText(metric, sums.actual)},
        {QStringLiteral("counted"), goalText(metric, sums.counted)}, {QStringLiteral("ratio"), ratioJson(cell.ratio)},
        {QStringLiteral("percent"), cell.ratio.toText()},
        {QStringLiteral("goal_from_plans"), goalText(metric, sums.fromPlans)},
        {QStringLiteral("from_summaries"), sums.fromSummaries},
        {QStringLiteral("phase"), phaseName(cell.progress.phase)}, {QStringLiteral("workdays"), cell.progress.workdays},
        {QStringLiteral("elapsed"), cell.progress.elapsed}, {QStringLiteral("pace"), ratioJson(cell.paceRatio)},
        {QStringLiteral("pace_percent"), cell.paceRatio.toText()}, {QStringLiteral("below_pace"), cell.isBelowPace},
        {QStringLiteral("late_facts"), sums.lateFacts}};
    if (metric.isShare()) {
        json[QStringLiteral("share_percent")] = cell.share.toText();
        json[QStringLiteral("target_share_percent")] = cell.targetShare.toText();
    }
    return json;
}

QString toText(const PeriodCell &cell, const Metric &metric)
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
        QJsonObject object = toJson(cell, m_report.metric);
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
            texts << toText(cell, m_report.metric);
        return texts << toText(row.total, m_report.metric);
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
    const Result<Metric> metric = metricFrom(parser, readMetrics(connection));
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
    call.answer(json, lines + answer.table() + answer.explanations());
    return Done;
}

} // namespace waterline::cli
