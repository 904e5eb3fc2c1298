#include "export/exporter.h"

#include "export/csvtarget.h"
#include "export/foldertarget.h"
#include "export/xlsxtarget.h"
#include "store/connection.h"
#include "store/savetarget.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace waterline {

namespace {

constexpr qint64 rowsBetweenChecks = 512;
constexpr qint64 millisecondsBetweenProgress = 100;

/// "02-people" of more than nine: sorted by name, the files stand in the order in which they fit onto each other.
QString fileName(std::size_t position, const std::vector<const ExportTable *> &tables)
{
    const int digits = int(QString::number(tables.size()).size());
    return QStringLiteral("%1-%2").arg(position + 1, digits, 10, QLatin1Char('0')).arg(tables[position]->table.entity);
}

class Exporter {
public:
    Exporter(const ExportOrder &order, const ExportContext &context)
        : m_order(order)
        , m_context(context)
        , m_reading(context.connection)
    {
        m_report.target = order.target;
    }

    Result<ExportReport> run()
    {
        if (!QFileInfo(m_order.target).isDir()) {
            if (Result<> allowed = checkSaveTarget(m_order.target, {m_context.connection.path()}); !allowed)
                return allowed.error();
        }
        countRows();
        const std::unique_ptr<ExportTarget> target = makeTarget();
        m_timer.start();
        for (std::size_t i = 0; i < m_order.tables.size(); ++i) {
            if (m_report.tables[i].isLeftOut)
                continue;
            if (Result<> written = writeTable(i, *target); !written)
                return written.error();
            if (m_report.isCancelled)
                return std::move(m_report);
        }
        // Before anything takes its place: a read that failed must not look like the end of a table.
        Result<ExportReport> report = m_reading.finish(std::move(m_report));
        if (!report)
            return report;
        if (Result<> finished = target->finish(); !finished)
            return finished.error();
        return report;
    }

private:
    void countRows()
    {
        qint64 all = 0;
        for (const ExportTable *table : m_order.tables) {
            const qint64 rows = integerOf(m_context.connection, table->countSql);
            m_report.tables.push_back({table->table.entity, rows});
            all += rows;
        }
        for (ExportReport::Entry &entry : m_report.tables)
            entry.isLeftOut = m_order.leavesOutEmpty && entry.rows == 0 && all > 0;
        m_rowsAll = all;
    }

    [[nodiscard]] std::unique_ptr<ExportTarget> makeTarget() const
    {
        if (m_order.format == ExportOrder::Format::Xlsx)
            return std::make_unique<XlsxTarget>(m_order.target);
        if (m_order.tables.size() == 1 && m_order.target.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
            return std::make_unique<CsvTarget>(m_order.target);
        QStringList names;
        for (std::size_t i = 0; i < m_order.tables.size(); ++i)
            names << fileName(i, m_order.tables) + QStringLiteral(".csv");
        return std::make_unique<FolderTarget>(m_order.target, names);
    }

    Result<> writeTable(std::size_t position, ExportTarget &target)
    {
        const ExportTable &table = *m_order.tables[position];
        if (Result<> begun =
                target.beginTable({table.table.translatedLabel(), fileName(position, m_order.tables), table.columns()});
            !begun)
            return begun;
        const ExportTable::RowReader read = table.makeReader(m_context.connection);
        Result<> status;
        Query query(m_context.connection, table.sql);
        query.exec();
        query.forEach([&](const Row &row) {
            status = target.writeRow(read(row));
            return status.isOk() && !isStopped();
        });
        return status;
    }

    bool isStopped()
    {
        if (++m_rowsDone % rowsBetweenChecks != 0)
            return false;
        if (m_context.progress && m_timer.hasExpired(millisecondsBetweenProgress)) {
            m_timer.start();
            m_context.progress({m_rowsDone, m_rowsAll});
        }
        m_report.isCancelled = m_context.stop && m_context.stop->load();
        return m_report.isCancelled;
    }

    const ExportOrder &m_order;
    const ExportContext &m_context;
    Reading m_reading;
    ExportReport m_report;
    qint64 m_rowsDone = 0;
    qint64 m_rowsAll = 0;
    QElapsedTimer m_timer;
};

} // namespace

ExportOrder::Format formatFor(const QString &target)
{
    return target.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? ExportOrder::Format::Xlsx
                                                                         : ExportOrder::Format::Csv;
}

Result<ExportReport> exportWorkspace(const ExportOrder &order, const ExportContext &context)
{
    return Exporter(order, context).run();
}

} // namespace waterline
