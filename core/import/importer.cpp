#include "import/importer.h"

#include "import/changecollector.h"
#include "import/checkedrows.h"
#include "import/mapping/keptmapping.h"
#include "store/interruption.h"
#include "store/ledger.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <map>

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
    Run(const ImportPlan &plan, const ImportContext &context, Batch &batch, RowApplier &applier,
        ChangeCollector &changes)
        : m_plan(plan)
        , m_context(context)
        , m_batch(batch)
        , m_applier(applier)
        , m_changes(changes)
    {
        m_report.file = plan.fileName;
        m_report.entity = plan.table->entity;
        m_report.header = plan.headers;
        m_report.follows = plan.follows;
    }

    /// Takes all rows of the file. Nothing is committed yet.
    Result<> takeRows(QFile &file)
    {
        CheckedRows rows(
            file, m_plan, m_applier.makeSealer(m_batch.id()),
            [this](std::size_t count) { return m_batch.newIds(count); },
            [this] { return m_context.watch.isStopped(); });
        m_timer.start();
        while (const CheckedRows::Block *block = rows.takeBlock()) {
            for (std::size_t i = 0; i < block->size(); ++i) {
                if (isStopped())
                    return {};
                take(*block, i);
                if (m_context.connection.hasFailed())
                    return m_context.connection.takeStatus();
            }
        }
        tellProgress();
        return rows.status();
    }

    /// Reads what the rows changed, before the batch ends.
    void readEffect()
    {
        m_batch.settle();
        m_report.changes = m_changes.changes(m_context.connection);
        m_report.totals = m_changes.totals(m_context.connection);
    }

    ImportReport &report() { return m_report; }
    /// Of all rows, in file order.
    [[nodiscard]] const std::vector<qint64> &lines() const { return m_lines; }
    /// The lines of rejected and queued rows, each with a hash of its reason.
    [[nodiscard]] const std::vector<std::pair<qint64, std::size_t>> &keptLines() const { return m_keptLines; }

private:
    void tellProgress()
    {
        if (m_context.watch.progress)
            m_context.watch.progress({m_report.counts.rowsIn, m_plan.rows});
    }

    bool isStopped()
    {
        if (m_report.counts.rowsIn % rowsBetweenChecks != 0)
            return false;
        if (m_timer.hasExpired(millisecondsBetweenProgress)) {
            m_timer.start();
            tellProgress();
        }
        if (m_context.watch.isStopped())
            m_report.state = ImportReport::State::Cancelled;
        return m_report.state == ImportReport::State::Cancelled;
    }

    void take(const CheckedRows::Block &block, std::size_t at)
    {
        ++m_report.counts.rowsIn;
        const CheckedRow &row = block[at].checked;
        noteLine(row.line);
        if (block[at].fault)
            return keep(*block[at].fault);
        const RowOutcome outcome = m_applier.apply(row, m_batch);
        m_changes.endRow(row.line, outcome.kind == RowOutcome::Kind::Changed);
        count(outcome, row.line, block, at);
        if (!outcome.warning.isEmpty())
            warn(outcome, row.line);
    }

    void noteLine(qint64 line)
    {
        if (!m_plan.follows.isNull())
            m_lines.push_back(line);
    }

    void count(const RowOutcome &outcome, qint64 line, const CheckedRows::Block &block, std::size_t at)
    {
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
        case RowOutcome::Kind::Queued:
            keep({line, columnOf(outcome), outcome.reason, outcome.remedy, block.cells(at), outcome.cause,
                outcome.kind == RowOutcome::Kind::Queued, outcome.candidates});
            break;
        }
    }

    void keep(RejectedRow row)
    {
        // A fault of the whole row has no column, which the ledger keeps as empty text.
        if (row.column.isNull())
            row.column = QStringLiteral("");
        ++(row.isQueued ? m_report.counts.queued : m_report.counts.rejected);
        m_batch.keepReject(row);
        m_keptLines.emplace_back(row.line, qHash(row.reason));
        std::vector<RejectedRow> &listed = row.isQueued ? m_report.queued : m_report.rejects;
        if (listed.size() < ImportReport::maxListedRejects)
            listed.push_back(std::move(row));
    }

    void warn(const RowOutcome &outcome, qint64 line)
    {
        ++m_report.warningCount;
        if (m_report.warnings.size() < ImportReport::maxListedRejects)
            m_report.warnings.push_back({line, columnOf(outcome), outcome.warning});
    }

    /// The header at fault; empty where it is the row as a whole, or a field that the file has no column for.
    [[nodiscard]] QString columnOf(const RowOutcome &outcome) const
    {
        const int column = outcome.field < 0 ? -1 : m_plan.mapping.columnOf(outcome.field);
        return column < 0 ? QStringLiteral("") : m_plan.headers.value(column);
    }

    const ImportPlan &m_plan;
    const ImportContext &m_context;
    Batch &m_batch;
    RowApplier &m_applier;
    ChangeCollector &m_changes;
    ImportReport m_report;
    std::vector<qint64> m_lines;
    std::vector<std::pair<qint64, std::size_t>> m_keptLines;
    QElapsedTimer m_timer;
};

/// The plan speaks of a file as it was: another program may have saved it since.
Result<> checkUnchanged(const ImportPlan &plan)
{
    const QFileInfo info(plan.path);
    if (plan.keptRows || (info.size() == plan.size && info.lastModified() == plan.modified))
        return {};
    return Error{Problem::NotReadable,
        Text::tr("%1 changed while it was being read. Nothing was imported; import it again.").arg(plan.fileName),
        {plan.fileName, 0, {}}};
}

/// What the ledger keeps beside the counts.
QJsonObject ledgerTotals(
    const ImportPlan &plan, const ImportOptions &options, const Run &run, const ImportReport &report)
{
    constexpr std::size_t mostWarnings = 100;
    QJsonObject totals{{QStringLiteral("control"), toJson(report.totals)},
        {QStringLiteral("mapping"), toJson(mappingOf(plan, options))}};
    if (!plan.follows.isNull())
        totals[QStringLiteral("ran_again")] = lineRanges(run.lines());
    if (report.warningCount > 0) {
        QJsonArray first;
        for (std::size_t i = 0; i < std::min(report.warnings.size(), mostWarnings); ++i) {
            const RowWarning &warning = report.warnings[i];
            first << QJsonObject{{QStringLiteral("line"), warning.line}, {QStringLiteral("column"), warning.column},
                {QStringLiteral("text"), warning.text}};
        }
        totals[QStringLiteral("warning_count")] = report.warningCount;
        totals[QStringLiteral("warnings")] = first;
    }
    return totals;
}

/// Whether all that a run came to are rows that the ledger holds already: of the same bytes the same lines, of rows
/// that came back those that are faulty as before.
bool isKnown(Connection &connection, const ImportPlan &plan, const std::optional<BatchRecord> &same, const Run &run,
    const RowCounts &counts)
{
    if (counts.created != 0 || counts.changed != 0)
        return false;
    if (run.keptLines().empty())
        return plan.follows.isNull();
    const BatchId earlier = plan.follows.isNull() ? (same ? same->id : BatchId()) : plan.follows;
    if (earlier.isNull() || (!plan.follows.isNull() && counts.rejected + counts.queued < counts.rowsIn))
        return false;
    std::map<qint64, std::size_t> known;
    for (const RejectedRow &row : readRejects(connection, earlier))
        known.emplace(row.line, qHash(row.reason));
    return std::ranges::all_of(run.keptLines(), [&](const auto &kept) {
        const auto found = known.find(kept.first);
        return found != known.end() && (plan.follows.isNull() || found->second == kept.second);
    });
}

Result<ImportReport> run(
    const ImportPlan &plan, const ImportOptions &options, const ImportContext &context, bool isTried)
{
    if (plan.rows == 0)
        return Error{Problem::BadInput, Text::tr("The file has a header but no rows."), {plan.fileName, 0, {}}};
    QFile file(plan.path);
    if (Result<> unchanged = checkUnchanged(plan); !unchanged)
        return unchanged.error();
    if (!plan.keptRows && !file.open(QIODevice::ReadOnly))
        return Error{
            Problem::NotReadable, Text::tr("%1 cannot be read any more.").arg(plan.path), {plan.fileName, 0, {}}};

    ChangeCollector changes(context.schema);
    auto batch = Batch::begin(context.connection, changes.watchedSchema(), context.clock,
        {QStringLiteral("import"), options.actor, plan.fileName, plan.sha256, plan.table->entity, plan.headers, {},
            plan.follows});
    if (!batch)
        return batch.error();
    const std::optional<BatchRecord> same = findSameFile(context.connection, plan);
    const std::unique_ptr<RowApplier> applier =
        plan.table->makeApplier(context.connection, mappedFields(plan), options);
    const Interruption interruption(context.connection, context.watch.stop);
    Run run(plan, context, **batch, *applier, changes);
    ImportReport &report = run.report();
    report.identicalTo = same ? same->id : BatchId();
    // Whatever ended the work after the person stopped it: nothing is written.
    const auto cancelledOr = [&](Error error) -> Result<ImportReport> {
        if (!context.watch.isStopped())
            return error;
        report.state = ImportReport::State::Cancelled;
        return std::move(report);
    };
    if (Result<> taken = run.takeRows(file); !taken)
        return cancelledOr(taken.error());
    if (context.watch.isStopped())
        report.state = ImportReport::State::Cancelled;
    if (report.state == ImportReport::State::Cancelled)
        return std::move(report);
    if (Result<> unchanged = checkUnchanged(plan); !unchanged)
        return unchanged.error();
    if (const QString fault = applier->faultOfAll(); !fault.isEmpty())
        return Error{Problem::BadInput, fault, {plan.fileName, 0, {}}};
    if (!isTried && isKnown(context.connection, plan, same, run, report.counts)) {
        if (Result<> status = context.connection.takeStatus(); !status)
            return cancelledOr(status.error());
        report.state = ImportReport::State::NothingToDo;
        return std::move(report);
    }
    run.readEffect();
    if (isTried) {
        if (Result<> status = context.connection.takeStatus(); !status)
            return cancelledOr(status.error());
        report.state = ImportReport::State::Tried;
        return std::move(report);
    }
    Result<BatchId> committed = (*batch)->commit(report.counts, ledgerTotals(plan, options, run, report));
    if (!committed)
        return cancelledOr(committed.error());
    report.batch = *committed;
    return std::move(report);
}

} // namespace

Result<ImportReport> runImport(const ImportPlan &plan, const ImportOptions &options, const ImportContext &context)
{
    return run(plan, options, context, false);
}

Result<ImportReport> dryRunImport(const ImportPlan &plan, const ImportOptions &options, const ImportContext &context)
{
    return run(plan, options, context, true);
}

std::optional<BatchRecord> findSameFile(Connection &connection, const ImportPlan &plan)
{
    const QString sha256 = QString::fromLatin1(plan.sha256.toHex());
    if (sha256.isEmpty() || !plan.table)
        return std::nullopt;
    if (integerOf(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM batch WHERE source_sha256 = ?)"), sha256)
        == 0)
        return std::nullopt;
    const QString sheet = plan.format.kind == FileFormat::Kind::Xlsx ? plan.format.sheet : QString();
    std::vector<LedgerEntry> ledger = readLedger(connection);
    std::ranges::reverse(ledger);
    for (const LedgerEntry &entry : ledger) {
        const BatchRecord &batch = entry.record;
        const QJsonValue mapping =
            QJsonDocument::fromJson(batch.totals.toUtf8()).object().value(QStringLiteral("mapping"));
        if (entry.isInForce() && batch.sourceSha256 == sha256 && batch.entity == plan.table->entity
            && batch.header == plan.headers && mapping[QStringLiteral("sheet")].toString() == sheet)
            return batch;
    }
    return std::nullopt;
}

bool isSettledBy(const BatchRecord &earlier)
{
    return earlier.counts.rejected == 0 && earlier.counts.queued == 0;
}

ImportReport identicalReport(const ImportPlan &plan, const BatchRecord &earlier)
{
    ImportReport report;
    report.state = ImportReport::State::Identical;
    report.file = plan.fileName;
    report.entity = plan.table->entity;
    report.header = plan.headers;
    report.counts.rowsIn = plan.rows;
    report.counts.unchanged = plan.rows;
    report.identicalTo = earlier.id;
    report.follows = plan.follows;
    return report;
}

} // namespace waterline
