#include "base/joinedtext.h"
#include "command.h"
#include "planoptions.h"
#include "presetplan.h"

#include "catalogue.h"
#include "import/csv/csvwriter.h"
#include "import/tablereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace waterline::cli {

namespace {

constexpr int UsualRows = 10;
/// Rejected rows that are told one by one.
constexpr qint64 MostFaults = 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What preview shows of the rows: the first ones, and every one that an import would reject.
struct Shown {
    std::vector<TableRow> rows;
    std::vector<TableRow> faults;
    qint64 faultCount = 0;
};

Result<Shown> readShown(const ImportPlan &plan, qint64 wanted)
{
    Result<std::unique_ptr<TableReader>> reader = TableReader::open(plan);
    if (!reader)
        return reader.error();
    Shown shown;
    TableRow row;
    for (;;) {
        const Result<bool> isRow = (*reader)->next(row);
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            return shown;
        if (!row.faultId.isNull()) {
            if (++shown.faultCount <= MostFaults)
                shown.faults.push_back(row);
        } else if (qint64(shown.rows.size()) < wanted) {
            shown.rows.push_back(row);
        }
    }
}

QString dialectText(const ImportPlan &plan)
{
    if (plan.format.kind == FileFormat::Kind::Xlsx)
        return Text::tr("workbook, sheet %1 of %2").arg(plan.format.sheet, joinedText(plan.sheets));
    const Dialect &dialect = plan.format.dialect;
    QString text =
        Text::tr("%1, columns separated by %2").arg(encodingName(dialect.encoding), delimiterName(dialect.delimiter));
    if (dialect.quote == '\'')
        text += Text::tr(", texts in apostrophes");
    if (dialect.quote == noQuote)
        text += Text::tr(", quotes are part of the text");
    if (dialect.hasEscapes)
        text += Text::tr(", backslash before quotes");
    return text;
}

QJsonObject toJson(const TableRow &row)
{
    return {{QStringLiteral("line"), row.line}, {QStringLiteral("cells"), QJsonArray::fromStringList(row.cells)},
        {QStringLiteral("id"), row.faultId}, {QStringLiteral("column"), row.faultColumn},
        {QStringLiteral("reason"), row.reason}};
}

QJsonObject formatJson(const ImportPlan &plan)
{
    if (plan.format.kind == FileFormat::Kind::Xlsx) {
        return {{QStringLiteral("kind"), QStringLiteral("xlsx")}, {QStringLiteral("sheet"), plan.format.sheet},
            {QStringLiteral("sheets"), QJsonArray::fromStringList(plan.sheets)}};
    }
    const Dialect &dialect = plan.format.dialect;
    return {{QStringLiteral("kind"), QStringLiteral("csv")},
        {QStringLiteral("encoding"), encodingName(dialect.encoding)},
        {QStringLiteral("delimiter"), delimiterName(dialect.delimiter)},
        {QStringLiteral("quote"), dialect.quote == noQuote ? QString() : QString(QLatin1Char(dialect.quote))},
        {QStringLiteral("backslash_escapes"), dialect.hasEscapes}, {QStringLiteral("sep_line"), dialect.hasSepLine}};
}

QJsonArray columnsJson(const ImportPlan &plan)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < plan.headers.size(); ++i) {
        const int field = plan.mapping.fieldOfColumn[std::size_t(i)];
        columns << QJsonObject{{QStringLiteral("header"), plan.headers[i]},
            {QStringLiteral("type"), cellTypeName(plan.types[std::size_t(i)])},
            {QStringLiteral("field"),
                field < 0 ? QJsonValue() : QJsonValue(plan.table->fields[std::size_t(field)].key)}};
    }
    return columns;
}

QJsonObject toJson(const ImportPlan &plan, const Shown &shown)
{
    QJsonArray rows;
    for (const TableRow &row : shown.rows)
        rows << QJsonObject{
            {QStringLiteral("line"), row.line}, {QStringLiteral("cells"), QJsonArray::fromStringList(row.cells)}};
    QJsonArray rejects;
    for (const TableRow &row : shown.faults)
        rejects << toJson(row);
    QJsonArray above;
    for (const SkippedLine &line : plan.above)
        above << QJsonObject{
            {QStringLiteral("line"), line.line}, {QStringLiteral("cells"), QJsonArray::fromStringList(line.cells)}};
    QJsonArray questions;
    for (const ImportQuestion &question : plan.questions)
        questions << questionJson(question);
    QJsonArray warnings;
    for (const ImportWarning &warning : plan.warnings)
        warnings << warningJson(warning, plan.headers);
    return {{QStringLiteral("file"), plan.fileName},
        {QStringLiteral("sha256"), QString::fromLatin1(plan.sha256.toHex())},
        {QStringLiteral("format"), formatJson(plan)},
        {QStringLiteral("entity"), plan.table ? QJsonValue(plan.table->entity) : QJsonValue()},
        {QStringLiteral("header_line"), plan.headerLine}, {QStringLiteral("header_rows"), plan.headerRows},
        {QStringLiteral("columns"), columnsJson(plan)},
        {QStringLiteral("missing_fields"), QJsonArray::fromStringList(plan.missingFields)},
        {QStringLiteral("rows_in"), plan.rows}, {QStringLiteral("blank_rows"), plan.blankRows},
        {QStringLiteral("above_header"), above}, {QStringLiteral("lines_above_header"), plan.linesAbove},
        {QStringLiteral("rows"), rows}, {QStringLiteral("rejected"), shown.faultCount},
        {QStringLiteral("rejects"), rejects}, {QStringLiteral("questions"), questions},
        {QStringLiteral("warnings"), warnings}};
}

QStringList faultLines(const std::vector<TableRow> &rows, qint64 count)
{
    QStringList lines;
    for (const TableRow &row : rows) {
        lines << (row.faultColumn.isEmpty()
                ? Text::tr("  line %1: %2").arg(QString::number(row.line), row.reason)
                : Text::tr("  line %1, %2: %3").arg(QString::number(row.line), row.faultColumn, row.reason));
    }
    if (count > qint64(rows.size()))
        lines << Text::tr("  rejected rows not listed: %1").arg(count - qint64(rows.size()));
    return lines;
}

/// Cells of several lines, or of a page of text, in one short line.
QString shortened(const QString &cell)
{
    constexpr qsizetype longest = 40;
    const QString text = cell.simplified();
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

QStringList toLines(const ImportPlan &plan, const Shown &shown)
{
    QStringList lines{Text::tr("%1: %2").arg(plan.fileName, dialectText(plan))};
    lines << (plan.table ? Text::tr("Table: %1").arg(plan.table->entity)
                         : Text::tr("Table: none of ours; every column is typed by its cells"));
    lines << (plan.headerLine > 0 ? Text::tr("Header: line %1").arg(plan.headerLine) : Text::tr("Header: none"));
    for (const SkippedLine &line : plan.above)
        lines << Text::tr("  above it, line %1: %2").arg(QString::number(line.line), shortened(line.cells.join(u' ')));
    lines << Text::tr("Rows: %1, blank rows left out: %2").arg(plan.rows).arg(plan.blankRows) << QString();
    std::vector<QStringList> table(3);
    table[0] << QString();
    table[1] << Text::tr("type");
    table[2] << Text::tr("field");
    for (qsizetype i = 0; i < plan.headers.size(); ++i) {
        const int field = plan.mapping.fieldOfColumn[std::size_t(i)];
        table[0] << shortened(plan.headers[i]);
        table[1] << cellTypeName(plan.types[std::size_t(i)]);
        table[2] << (field < 0 ? QStringLiteral("-") : plan.table->fields[std::size_t(field)].key);
    }
    for (const TableRow &row : shown.rows) {
        QStringList cells{QString::number(row.line)};
        for (const QString &cell : row.cells)
            cells << shortened(cell);
        table.push_back(cells);
    }
    lines << columns(table);
    if (shown.faultCount > 0)
        lines << QString() << Text::tr("Rejected rows: %1").arg(shown.faultCount)
              << faultLines(shown.faults, shown.faultCount);
    if (!plan.missingFields.isEmpty())
        lines << QString() << Text::tr("No column for: %1").arg(joinedText(plan.missingFields));
    for (const ImportWarning &warning : plan.warnings)
        lines << QString() << Text::tr("Warning: %1").arg(warning.text);
    for (const ImportQuestion &question : plan.questions)
        lines << QString() << Text::tr("Question: %1 Answer with %2.").arg(question.text, answerOption(question));
    return lines;
}

/// The whole table to standard output, row by row. What is no row of it, or cannot be read, goes to standard error.
Result<qint64> writeCsv(const ImportPlan &plan)
{
    Result<std::unique_ptr<TableReader>> reader = TableReader::open(plan);
    if (!reader)
        return reader.error();
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return Error{Problem::NotWritable, Text::tr("Standard output cannot be written.")};
    CsvWriter writer(out);
    writer.leaveMarkOut();
    // Not guarded against Excel: the reader gets the cells to the letter.
    Result<> written = writer.writeGuardedRow((*reader)->headers());
    TableRow row;
    qint64 faults = 0;
    while (written) {
        const Result<bool> isRow = (*reader)->next(row);
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            break;
        if (row.faultId.isNull()) {
            written = writer.writeGuardedRow(row.cells);
            continue;
        }
        ++faults;
        std::fprintf(stderr, "%s\n", faultLines({row}, 1).join(u'\n').toUtf8().constData());
    }
    if (written)
        written = writer.finish();
    return written ? Result<qint64>(faults) : Result<qint64>(written.error());
}

int streamCsv(const Call &call, const ImportPlan &plan)
{
    if (const Result<> answered = checkAnswered(plan); !answered)
        return call.fail(answered.error());
    const Result<qint64> faults = writeCsv(plan);
    if (!faults)
        return call.fail(faults.error());
    return *faults > 0 ? Findings : Done;
}

} // namespace

int runPreview(Call &call)
{
    QCommandLineParser &parser = call.parser();
    addPlanOptions(parser);
    parser.addOptions({
        {QStringLiteral("rows"), Text::tr("How many rows to show; %1 if left out.").arg(UsualRows),
            QStringLiteral("count")},
        {QStringLiteral("as-csv"),
            Text::tr("Write the whole table as it is understood: UTF-8, commas, ISO dates, plain numbers.")},
    });
    if (!call.parse({QStringLiteral("FILE")},
            Text::tr("Shows how a file would be understood. Nothing is written, and no workspace is needed.")))
        return call.exitCode();
    const Result<ImportChoices> choices = planChoices(parser);
    if (!choices)
        return call.fail(choices.error());
    qint64 rows = UsualRows;
    if (parser.isSet(QStringLiteral("rows"))) {
        bool isNumber = false;
        rows = parser.value(QStringLiteral("rows")).toLongLong(&isNumber);
        if (!isNumber || rows < 0)
            return call.wrongUse(Text::tr("--rows takes a number."));
    }
    const Result<std::vector<MappingPreset>> presets = presetsNamed(parser.value(QStringLiteral("preset")));
    if (!presets)
        return call.fail(presets.error());
    const Result<ImportPlan> plan = planFile(call.operands().front(), *choices, *presets);
    if (!plan)
        return call.fail(plan.error());
    if (parser.isSet(QStringLiteral("as-csv")))
        return streamCsv(call, *plan);
    const Result<Shown> shown = readShown(*plan, rows);
    if (!shown)
        return call.fail(shown.error());
    call.answer(toJson(*plan, *shown), toLines(*plan, *shown));
    return shown->faultCount > 0 ? Findings : Done;
}

} // namespace waterline::cli
