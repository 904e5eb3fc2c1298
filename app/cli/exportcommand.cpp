#include "command.h"

#include "base/joinedtext.h"
#include "catalogue.h"
#include "export/exporter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList entities()
{
    QStringList names;
    for (const ExportTable *table : exportTables())
        names << table->table.entity;
    return names;
}

Result<ExportOrder> orderFrom(const QCommandLineParser &parser, const QString &target)
{
    ExportOrder order;
    order.target = target;
    order.format = formatFor(target);
    if (const QString format = parser.value(QStringLiteral("format")); format == QStringLiteral("xlsx"))
        order.format = ExportOrder::Format::Xlsx;
    else if (format == QStringLiteral("csv"))
        order.format = ExportOrder::Format::Csv;
    else if (!format.isEmpty())
        return Error{Problem::UnknownName, Text::tr("There is no format %1; write csv or xlsx.").arg(format)};

    const QStringList chosen = parser.values(QStringLiteral("table"));
    for (const QString &name : chosen) {
        if (!entities().contains(name))
            return Error{Problem::UnknownName,
                Text::tr("There is no table %1; write one of: %2.").arg(name, joinedText(entities()))};
    }
    // In the order of the catalogue, whatever order they were named in, and none twice.
    for (const ExportTable *table : exportTables()) {
        if (chosen.isEmpty() || chosen.contains(table->table.entity))
            order.tables.push_back(table);
    }
    order.leavesOutEmpty = chosen.isEmpty();
    const bool isOneFile =
        order.format == ExportOrder::Format::Csv && target.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (isOneFile && order.tables.size() > 1)
        return Error{Problem::UnknownName,
            Text::tr(
                "One CSV file holds one table: name it with --table, or give a folder or a file ending in .xlsx.")};
    return order;
}

} // namespace

int runExport(Call &call)
{
    call.parser().addOption(
        {QStringLiteral("table"), Text::tr("Only this table; may be given more than once."), QStringLiteral("name")});
    call.parser().addOption({QStringLiteral("format"), Text::tr("csv or xlsx; if left out, what the target ends in."),
        QStringLiteral("format")});
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("TARGET")},
            Text::tr("Writes a workspace as a folder of CSV files, or as one workbook (.xlsx), for people and for "
                     "importing it again.")))
        return call.exitCode();
    const Result<ExportOrder> order = orderFrom(call.parser(), call.operands().at(1));
    if (!order)
        return call.fail(order.error());
    auto workspace = call.open(call.operands().front(), Workspace::Access::ReadOnly);
    if (!workspace)
        return call.fail(workspace.error());
    const Result<ExportReport> report = exportWorkspace(*order, {(*workspace)->connection()});
    if (!report)
        return call.fail(report.error());

    QJsonArray tables;
    std::vector<QStringList> rows;
    for (const ExportReport::Entry &entry : report->tables) {
        tables << QJsonObject{{QStringLiteral("table"), entry.entity}, {QStringLiteral("rows"), entry.rows},
            {QStringLiteral("written"), !entry.isLeftOut}};
        rows.push_back({entry.entity, QString::number(entry.rows)});
    }
    const bool isXlsx = order->format == ExportOrder::Format::Xlsx;
    call.answer(QJsonObject{{QStringLiteral("target"), report->target},
                    {QStringLiteral("format"), isXlsx ? QStringLiteral("xlsx") : QStringLiteral("csv")},
                    {QStringLiteral("tables"), tables}},
        columns(rows) + QStringList{Text::tr("Exported to %1").arg(report->target)});
    return Done;
}

} // namespace waterline::cli
