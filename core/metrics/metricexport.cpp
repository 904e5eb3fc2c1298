#include "metrics/metricexport.h"

#include "metrics/metricimport.h"
#include "metrics/metricstore.h"

namespace waterline {

namespace {

ExportCell cellOf(const QString &text)
{
    return text.isEmpty() ? ExportCell() : ExportCell(text);
}

} // namespace

const ExportTable &metricExport()
{
    // A share comes behind what it is a share of.
    static const ExportTable table{metricImport(), {},
        QStringLiteral("SELECT %1 FROM metric ORDER BY share_of <> '', code").arg(metricTable().columnList()),
        [](Connection &) {
            return [](const Row &row) {
                Values values;
                for (int i = 0; i < int(metricTable().columns.size()); ++i)
                    values << row.value(i);
                const Metric metric = metricFrom(values);
                return ExportRow{cellOf(metric.code), cellOf(metric.name), metricKindWord(metric.isAction()),
                    cellOf(metric.source), cellOf(listText(metric.buckets)), cellOf(metric.shareOf),
                    cellOf(metric.owner), qint64(metric.weight), cellOf(listText(metric.verification)),
                    qint64(metric.version)};
            };
        },
        QStringLiteral("SELECT count(*) FROM metric")};
    return table;
}

} // namespace waterline
