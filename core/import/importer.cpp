#include "import/importer.h"

#include "import/csvreader.h"
#include "import/csvwriter.h"
#include "import/rowcheck.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace waterline {

namespace {

constexpr qint64 rowsBetweenChecks = 512;
constexpr qint64 millisecondsBetweenProgress = 100;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::vector<bool> mappedFields(const ImportPlan &plan)
{
    std::vector<bool> result(plan.table->fields.size());
    for (const int field : plan.mapping.fieldOfColumn) {
        if (field >= 0)
            result[std::size_t(field)] = true;
    }
    return result;
}

class Run {
public:
    Run(const ImportPlan &plan, const ImportContext &context, Batch &batch, RowApplier &applier)
        : m_plan(plan)
        , m_context(context)
        , m_batch(batch)
        , m_applier(applier)
    {
        m_report.file = plan.fileName;
        m_report.entity = plan.table->entity;
        m_report.header = plan.headers;
    }

    /// Takes all rows of the file. Nothing is committed yet.
    Result<> takeRows(QFile &file)
    {
        CsvReader reader(file, m_plan.dialect);
        CsvRecord record;
        m_timer.start();
        for (;;) {
            const Result<bool> isRow = reader.next(record);
            if (!isRow) {
                Error error = isRow.error();
                error.place.file = m_plan.fileName;
                return error;
            }
            if (!*isRow || isStopped())
                break;
            if (!record.isBlank && record.line > m_plan.headerLine)
                take(record);
            if (m_context.connection.hasFailed())
                return m_context.connection.takeStatus();
        }
        return {};
    }

    ImportReport &report() { return m_report; }

private:
    bool isStopped()
    {
        if (m_report.counts.rowsIn % rowsBetweenChecks != 0)
            return false;
        if (m_context.progress && m_timer.hasExpired(millisecondsBetweenProgress)) {
            m_timer.start();
            m_context.progress({m_report.counts.rowsIn, m_plan.rows});
        }
        if (m_context.stop && m_context.stop->load())
            m_report.state = ImportReport::State::Cancelled;
        return m_report.state == ImportReport::State::Cancelled;
    }

    void take(const CsvRecord &record)
    {
        ++m_report.counts.rowsIn;
        std::variant<CheckedRow, RejectedRow> checked = checkRow(record, m_plan);
        if (const RejectedRow *fault = std::get_if<RejectedRow>(&checked))
            return reject(*fault);
        const RowOutcome outcome = m_applier.apply(std::get<CheckedRow>(checked), m_batch);
        switch (outcome.kind) {
        case RowOutcome::Kind::New:
            ++m_report.counts.created;
            break;
        case RowOutcome::Kind::Changed:
            ++m_report.counts.changed;
            break;
        case RowOutcome::Kind::Unchanged:
            ++m_report.counts.unchanged;
            break;
        case RowOutcome::Kind::Duplicate:
            ++m_report.counts.duplicate;
            break;
        case RowOutcome::Kind::Rejected:
            reject({record.line, m_plan.headers.value(m_plan.mapping.columnOf(outcome.field)), outcome.reason, outcome.remedy,
                rawCells(record)});
            break;
        }
    }

    void reject(RejectedRow row)
    {
        // A fault of the whole row has no column, which the ledger keeps as empty text.
        if (row.column.isNull())
            row.column = QStringLiteral("");
        ++m_report.counts.rejected;
        m_batch.keepReject(row);
        if (m_report.rejects.size() < ImportReport::maxListedRejects)
            m_report.rejects.push_back(row);
    }

    const ImportPlan &m_plan;
    const ImportContext &m_context;
    Batch &m_batch;
    RowApplier &m_applier;
    ImportReport m_report;
    QElapsedTimer m_timer;
};

/// The plan speaks of a file as it was: another program may have saved it since.
Result<> checkUnchanged(const ImportPlan &plan)
{
    const QFileInfo info(plan.path);
    if (info.size() == plan.size && info.lastModified() == plan.modified)
        return {};
    return Error{Problem::NotReadable,
        Text::tr("%1 changed while it was being read. Nothing was imported; import it again.").arg(plan.fileName), {plan.fileName, 0, {}}};
}

}

Result<ImportReport> runImport(const ImportPlan &plan, const ImportOptions &options, const ImportContext &context)
{
    if (plan.rows == 0)
        return Error{Problem::BadInput, Text::tr("The file has a header but no rows."), {plan.fileName, 0, {}}};
    QFile file(plan.path);
    if (Result<> same = checkUnchanged(plan); !same)
        return same.error();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Problem::NotReadable, Text::tr("%1 cannot be read any more.").arg(plan.path), {plan.fileName, 0, {}}};

    auto batch = Batch::begin(context.connection, context.schema, context.clock,
        {QStringLiteral("import"), options.actor, plan.fileName, plan.sha256, plan.table->entity, plan.headers});
    if (!batch)
        return batch.error();
    const std::unique_ptr<RowApplier> applier = plan.table->makeApplier(context.connection, mappedFields(plan), options);
    Run run(plan, context, **batch, *applier);
    if (Result<> taken = run.takeRows(file); !taken)
        return taken.error();
    if (Result<> same = checkUnchanged(plan); !same)
        return same.error();

    ImportReport &report = run.report();
    if (report.state == ImportReport::State::Cancelled)
        return std::move(report);
    if (report.counts.changesNothing()) {
        report.state = ImportReport::State::NothingToDo;
        return std::move(report);
    }
    Result<BatchId> committed = (*batch)->commit(report.counts);
    if (!committed)
        return committed.error();
    report.batch = *committed;
    return std::move(report);
}

Result<> writeRejects(const QString &path, const QStringList &header, const std::vector<RejectedRow> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Problem::NotWritable, Text::tr("%1 cannot be written: %2").arg(path, file.errorString()), {path, 0, {}}};
    CsvWriter writer(file);
    Result<> written = writer.writeRow(header + QStringList{Text::tr("Line"), Text::tr("Column"), Text::tr("Reason"), Text::tr("Remedy")});
    for (const RejectedRow &row : rows) {
        if (!written)
            break;
        QStringList cells = row.cells.first(std::min(row.cells.size(), header.size()));
        while (cells.size() < header.size())
            cells << QString();
        written = writer.writeRow(cells + QStringList{QString::number(row.line), row.column, row.reason, row.remedy});
    }
    if (written)
        written = writer.finish();
    if (!written)
        return written;
    if (!file.commit())
        return Error{Problem::NotWritable, Text::tr("%1 cannot be written: %2").arg(path, file.errorString()), {path, 0, {}}};
    return {};
}

} // namespace waterline
