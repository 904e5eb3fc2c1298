#include "importanswer.h"

#include "base/joinedtext.h"
#include "command.h"
#include "planoptions.h"

#include <QCoreApplication>
#include <QDateTime>

namespace waterline::cli {

namespace {

/// What text for people lists; JSON has more.
constexpr std::size_t mostLines = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString stateName(ImportReport::State state)
{
    switch (state) {
    case ImportReport::State::Applied:
        return QStringLiteral("applied");
    case ImportReport::State::NothingToDo:
        return QStringLiteral("nothing_to_do");
    case ImportReport::State::Cancelled:
        return QStringLiteral("cancelled");
    case ImportReport::State::Tried:
        return QStringLiteral("dry_run");
    case ImportReport::State::Identical:
        return QStringLiteral("identical");
    }
    Q_UNREACHABLE();
}

QJsonValue idJson(BatchId id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(QString::number(id.value));
}

QJsonObject rejectJson(const RejectedRow &row)
{
    return {{QStringLiteral("line"), row.line}, {QStringLiteral("column"), row.column},
        {QStringLiteral("reason"), row.reason}, {QStringLiteral("remedy"), row.remedy},
        {QStringLiteral("cause"), row.cause}};
}

QJsonObject queuedJson(const RejectedRow &row)
{
    QJsonArray candidates;
    for (const RowCandidate &candidate : row.candidates) {
        QJsonArray fields;
        for (const ComparedField &field : candidate.fields) {
            fields << QJsonObject{{QStringLiteral("label"), field.label}, {QStringLiteral("in_file"), field.inFile},
                {QStringLiteral("present"), field.present}};
        }
        candidates << QJsonObject{{QStringLiteral("code"), candidate.code}, {QStringLiteral("name"), candidate.name},
            {QStringLiteral("fields"), fields}};
    }
    QJsonObject json = rejectJson(row);
    json[QStringLiteral("candidates")] = candidates;
    return json;
}

QJsonObject changeJson(const ChangedRow &row)
{
    QJsonArray cells;
    for (const ChangedCell &cell : row.cells) {
        cells << QJsonObject{{QStringLiteral("table"), cell.table}, {QStringLiteral("column"), cell.column},
            {QStringLiteral("label"), cell.label}, {QStringLiteral("before"), cell.before},
            {QStringLiteral("after"), cell.after}};
    }
    return {{QStringLiteral("line"), row.line}, {QStringLiteral("key"), row.key}, {QStringLiteral("cells"), cells}};
}

QStringList ignoredColumns(const ImportPlan &plan)
{
    QStringList ignored;
    for (std::size_t column = 0; column < plan.mapping.fieldOfColumn.size(); ++column) {
        if (plan.mapping.fieldOfColumn[column] < 0)
            ignored << plan.headers.value(qsizetype(column));
    }
    return ignored;
}

QJsonArray warningsJson(const ImportReport &report, const ImportPlan &plan)
{
    QJsonArray warnings;
    for (const ImportWarning &warning : plan.warnings)
        warnings << warningJson(warning, plan.headers);
    for (const RowWarning &warning : report.warnings) {
        warnings << QJsonObject{{QStringLiteral("kind"), QStringLiteral("row")},
            {QStringLiteral("column"), warning.column}, {QStringLiteral("line"), warning.line},
            {QStringLiteral("text"), warning.text}};
    }
    return warnings;
}

QString shown(const QString &value)
{
    return value.isEmpty() ? Text::tr("(empty)") : value;
}

QString momentText(const QString &recordedAt)
{
    return QDateTime::fromString(recordedAt, Qt::ISODateWithMs)
        .toLocalTime()
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString headline(const ImportReport &report)
{
    const RowCounts &counts = report.counts;
    return Text::tr("%1 (%2): %3 rows = %4 new + %5 changed + %6 unchanged + %7 duplicate + %8 rejected + %9 queued")
        .arg(report.file, report.entity)
        .arg(counts.rowsIn)
        .arg(counts.created)
        .arg(counts.changed)
        .arg(counts.unchanged)
        .arg(counts.duplicate)
        .arg(counts.rejected)
        .arg(counts.queued);
}

QString stateLine(const ImportReport &report, const std::optional<BatchRecord> &earlier)
{
    switch (report.state) {
    case ImportReport::State::Identical:
        return Text::tr(
            "  The file is identical to the import of %1 as %2. Nothing was done; --again runs it once more.")
            .arg(momentText(earlier->recordedAt), earlier->sourceFile);
    case ImportReport::State::Tried:
        return Text::tr("  This was a dry run. Nothing was written.");
    case ImportReport::State::NothingToDo:
        return earlier ? Text::tr("  The file is identical to the import of %1 as %2. There was nothing to write.")
                             .arg(momentText(earlier->recordedAt), earlier->sourceFile)
                       : Text::tr("  There was nothing to write.");
    case ImportReport::State::Applied:
        if (!report.follows.isNull())
            return Text::tr(
                "  These were rejected or queued rows of an earlier import. They are linked to it in the ledger.");
        return earlier ? Text::tr("  The file is identical to the import of %1 as %2. It was run once more.")
                             .arg(momentText(earlier->recordedAt), earlier->sourceFile)
                       : QString();
    case ImportReport::State::Cancelled:
        return Text::tr("  The import was stopped. Nothing was written.");
    }
    Q_UNREACHABLE();
}

void addRows(QStringList &lines, const std::vector<RejectedRow> &rows, qint64 count, const QString &more)
{
    for (const RejectedRow &row : rows) {
        lines << (row.column.isEmpty()
                ? Text::tr("  line %1: %2 %3").arg(QString::number(row.line), row.reason, row.remedy)
                : Text::tr("  line %1, %2: %3 %4").arg(QString::number(row.line), row.column, row.reason, row.remedy));
    }
    if (qint64(rows.size()) < count)
        lines << more.arg(count - qint64(rows.size()));
}

void addChanges(QStringList &lines, const ImportReport &report)
{
    for (std::size_t i = 0; i < std::min(report.changes.size(), mostLines); ++i) {
        const ChangedRow &row = report.changes[i];
        for (const ChangedCell &cell : row.cells) {
            lines << Text::tr("  line %1, %2: %3 changes from %4 to %5.")
                         .arg(QString::number(row.line), row.key, cell.label, shown(cell.before), shown(cell.after));
        }
    }
    if (report.counts.changed > qint64(mostLines))
        lines << Text::tr("  changed rows not listed: %1; --json lists up to 1000")
                     .arg(report.counts.changed - qint64(mostLines));
}

void addWarnings(QStringList &lines, const ImportReport &report, const ImportPlan &plan)
{
    for (const ImportWarning &warning : plan.warnings)
        lines << QStringLiteral("  ") + warning.text;
    for (std::size_t i = 0; i < std::min(report.warnings.size(), mostLines); ++i) {
        const RowWarning &warning = report.warnings[i];
        lines << Text::tr("  line %1, %2: %3 The row was taken in all the same.")
                     .arg(QString::number(warning.line), warning.column, warning.text);
    }
    if (report.warningCount > qint64(mostLines))
        lines << Text::tr("  rows with a warning that are not listed: %1").arg(report.warningCount - qint64(mostLines));
    if (const QStringList ignored = ignoredColumns(plan); !ignored.isEmpty())
        lines << Text::tr("  These columns were not taken in, as no field fits them: %1.").arg(joinedText(ignored));
}

} // namespace

QJsonArray totalsJson(const std::vector<ControlTotal> &totals)
{
    QJsonArray list;
    for (const ControlTotal &total : totals) {
        const auto value = [&](qint64 number) {
            return total.unit == TotalSpec::Unit::Money ? QJsonValue(totalText(number, total.unit))
                                                        : QJsonValue(number);
        };
        QJsonArray entries;
        for (const ControlTotal::Entry &entry : total.entries) {
            entries << QJsonObject{{QStringLiteral("code"), entry.code}, {QStringLiteral("name"), entry.name},
                {QStringLiteral("week"), entry.week.isEmpty() ? QJsonValue() : QJsonValue(entry.week)},
                {QStringLiteral("before"), value(entry.before)}, {QStringLiteral("after"), value(entry.after)}};
        }
        list << QJsonObject{{QStringLiteral("name"), total.name}, {QStringLiteral("before"), value(total.before)},
            {QStringLiteral("after"), value(total.after)}, {QStringLiteral("changed_entries"), total.changedEntries},
            {QStringLiteral("entries"), entries}};
    }
    return list;
}

QStringList totalsLines(const std::vector<ControlTotal> &totals, const Schema &schema)
{
    QStringList lines;
    for (const ControlTotal &total : totals) {
        lines << Text::tr("  %1: %2 before, %3 after.")
                     .arg(total.label(schema), totalText(total.before, total.unit), totalText(total.after, total.unit));
    }
    return lines;
}

QJsonObject importJson(const ImportReport &report, const ImportPlan &plan, const std::optional<BatchRecord> &earlier)
{
    const auto list = [](const auto &rows, const auto &toJson) {
        QJsonArray result;
        for (const auto &row : rows)
            result << toJson(row);
        return result;
    };
    const RowCounts &counts = report.counts;
    QJsonObject json{{QStringLiteral("file"), report.file}, {QStringLiteral("entity"), report.entity},
        {QStringLiteral("state"), stateName(report.state)},
        {QStringLiteral("dry_run"), report.state == ImportReport::State::Tried},
        {QStringLiteral("batch"), idJson(report.batch)}, {QStringLiteral("follows"), idJson(report.follows)},
        {QStringLiteral("identical_to"), idJson(report.identicalTo)}, {QStringLiteral("rows_in"), counts.rowsIn},
        {QStringLiteral("new"), counts.created}, {QStringLiteral("changed"), counts.changed},
        {QStringLiteral("unchanged"), counts.unchanged}, {QStringLiteral("duplicate"), counts.duplicate},
        {QStringLiteral("rejected"), counts.rejected}, {QStringLiteral("queued"), counts.queued},
        {QStringLiteral("rejects"), list(report.rejects, rejectJson)},
        {QStringLiteral("queued_rows"), list(report.queued, queuedJson)},
        {QStringLiteral("changes"), list(report.changes, changeJson)},
        {QStringLiteral("totals"), totalsJson(report.totals)}, {QStringLiteral("warnings"), warningsJson(report, plan)},
        {QStringLiteral("warning_count"), report.warningCount + qint64(plan.warnings.size())},
        {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(ignoredColumns(plan))}};
    if (earlier) {
        json[QStringLiteral("identical_file")] = earlier->sourceFile;
        json[QStringLiteral("identical_recorded_at")] = earlier->recordedAt;
    }
    return json;
}

QStringList importLines(
    const ImportReport &report, const ImportPlan &plan, const Schema &schema, const std::optional<BatchRecord> &earlier)
{
    QStringList lines{headline(report)};
    if (const QString state = stateLine(report, earlier); !state.isEmpty())
        lines << state;
    addRows(lines, report.rejects, report.counts.rejected,
        Text::tr("  rejected rows not listed: %1; --rejects FILE writes all of them"));
    addRows(lines, report.queued, report.counts.queued,
        Text::tr("  queued rows not listed: %1; --rejects FILE writes all of them"));
    addChanges(lines, report);
    addWarnings(lines, report, plan);
    return lines + totalsLines(report.totals, schema);
}

} // namespace waterline::cli
