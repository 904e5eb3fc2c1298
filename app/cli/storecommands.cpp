#include "command.h"

#include "base/joinedtext.h"
#include "importanswer.h"
#include "store/backup.h"
#include "store/chain.h"
#include "store/ledger.h"
#include "store/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue idJson(BatchId id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(QString::number(id.value));
}

QJsonObject toJson(const LedgerEntry &entry)
{
    const BatchRecord &batch = entry.record;
    const RowCounts &counts = batch.counts;
    QJsonArray followedBy;
    for (const BatchId follower : entry.followedBy)
        followedBy << QString::number(follower.value);
    return {{QStringLiteral("batch"), QString::number(batch.id.value)}, {QStringLiteral("seq"), batch.seq},
        {QStringLiteral("kind"), batch.kind}, {QStringLiteral("actor"), batch.actor},
        {QStringLiteral("recorded_at"), batch.recordedAt}, {QStringLiteral("file"), batch.sourceFile},
        {QStringLiteral("sha256"), batch.sourceSha256}, {QStringLiteral("entity"), batch.entity},
        {QStringLiteral("reverts"), idJson(batch.reverts)}, {QStringLiteral("redoes"), idJson(entry.redoes)},
        {QStringLiteral("undone_by"), idJson(entry.undoneBy)}, {QStringLiteral("follows"), idJson(batch.follows)},
        {QStringLiteral("followed_by"), followedBy}, {QStringLiteral("open_rows"), entry.openRows},
        {QStringLiteral("rows_in"), counts.rowsIn}, {QStringLiteral("new"), counts.created},
        {QStringLiteral("changed"), counts.changed}, {QStringLiteral("unchanged"), counts.unchanged},
        {QStringLiteral("duplicate"), counts.duplicate}, {QStringLiteral("rejected"), counts.rejected},
        {QStringLiteral("queued"), counts.queued},
        {QStringLiteral("totals"), totalsJson(controlTotalsOf(batch.totals))}, {QStringLiteral("link"), batch.link}};
}

/// What the batch has to do with others, by their numbers in the ledger.
QString remarkOn(const LedgerEntry &entry, std::map<qint64, qint64> &numbers)
{
    const auto number = [&](BatchId id) { return QString::number(numbers[id.value]); };
    QStringList remarks;
    if (!entry.redoes.isNull())
        remarks << Text::tr("brings %1 back").arg(number(entry.redoes));
    else if (!entry.record.reverts.isNull())
        remarks << Text::tr("undoes %1").arg(number(entry.record.reverts));
    if (!entry.record.follows.isNull())
        remarks << Text::tr("takes in rejected rows of %1").arg(number(entry.record.follows));
    if (!entry.undoneBy.isNull())
        remarks << Text::tr("undone by %1").arg(number(entry.undoneBy));
    if (entry.openRows > 0)
        remarks << Text::tr("open rows: %1").arg(entry.openRows);
    return joinedClauses(remarks);
}

/// A batch by its number in the ledger (1, 2, 3 …) or its id.
Result<BatchId> findBatch(Connection &connection, const QString &text)
{
    Reading reading(connection);
    const Result<std::vector<BatchRecord>> batches = reading.finish(readBatches(connection));
    if (!batches)
        return batches.error();
    for (const BatchRecord &batch : *batches) {
        if (text == QString::number(batch.seq) || text == QString::number(batch.id.value))
            return batch.id;
    }
    return Error{Problem::UnknownName, Text::tr("There is no batch %1; waterline-cli batches lists them.").arg(text)};
}

} // namespace

int runVerify(Call &call)
{
    if (!call.parse({QStringLiteral("WORKSPACE")}, Text::tr("Checks every link of the chain and every row.")))
        return call.exitCode();
    auto workspace = call.open(call.operands().front(), Workspace::Access::ReadOnly);
    if (!workspace)
        return call.fail(workspace.error());
    const Result<VerifyReport> report = verifyChain((*workspace)->connection(), (*workspace)->schema());
    if (!report)
        return call.fail(report.error());
    QJsonArray findings;
    QStringList lines{report->isOk()
            ? Text::tr("Batches: %1, all as they were written.").arg(report->batches)
            : Text::tr("Batches: %1. Findings: %2.").arg(report->batches).arg(report->findings.size())};
    for (const ChainFinding &finding : report->findings) {
        findings << QJsonObject{{QStringLiteral("batch"), QString::number(finding.batch)},
            {QStringLiteral("table"), finding.table}, {QStringLiteral("row"), QString::number(finding.row)},
            {QStringLiteral("message"), finding.message}};
        lines << QStringLiteral("  ") + finding.message;
    }
    lines << Text::tr("Chain head: %1").arg(report->head);
    call.answer(QJsonObject{{QStringLiteral("ok"), report->isOk()}, {QStringLiteral("batches"), report->batches},
                    {QStringLiteral("head"), report->head}, {QStringLiteral("findings"), findings}},
        lines);
    return report->isOk() ? Done : Findings;
}

int runBatches(Call &call)
{
    if (!call.parse({QStringLiteral("WORKSPACE")}, Text::tr("Lists every batch, the oldest first.")))
        return call.exitCode();
    auto workspace = call.open(call.operands().front(), Workspace::Access::ReadOnly);
    if (!workspace)
        return call.fail(workspace.error());
    Reading reading((*workspace)->connection());
    const Result<std::vector<LedgerEntry>> ledger = reading.finish(readLedger((*workspace)->connection()));
    if (!ledger)
        return call.fail(ledger.error());
    QJsonArray list;
    std::vector<QStringList> rows{
        {Text::tr("No."), Text::tr("Recorded"), Text::tr("Kind"), Text::tr("File"), Text::tr("Rows"), Text::tr("New"),
            Text::tr("Changed"), Text::tr("Rejected"), Text::tr("Queued"), Text::tr("By"), Text::tr("Remark")}};
    std::map<qint64, qint64> numbers;
    for (const LedgerEntry &entry : *ledger)
        numbers.emplace(entry.record.id.value, entry.record.seq);
    for (const LedgerEntry &entry : *ledger) {
        const BatchRecord &batch = entry.record;
        list << toJson(entry);
        rows.push_back({QString::number(batch.seq), batch.recordedAt, batch.kind, batch.sourceFile,
            QString::number(batch.counts.rowsIn), QString::number(batch.counts.created),
            QString::number(batch.counts.changed), QString::number(batch.counts.rejected),
            QString::number(batch.counts.queued), batch.actor, remarkOn(entry, numbers)});
    }
    call.answer(QJsonObject{{QStringLiteral("batches"), list}}, columns(rows));
    return Done;
}

int runRevert(Call &call)
{
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("BATCH")},
            Text::tr("Undoes a batch by writing one that takes it back; undoing that one is the redo.")))
        return call.exitCode();
    auto workspace = call.open(call.operands().front(), Workspace::Access::ReadWrite);
    if (!workspace)
        return call.fail(workspace.error());
    const Result<BatchId> batch = findBatch((*workspace)->connection(), call.operands().at(1));
    if (!batch)
        return call.fail(batch.error());
    const Result<RevertReport> report = (*workspace)->revert(*batch, actor());
    if (!report)
        return call.fail(report.error());
    QJsonArray conflicts;
    QStringList lines{
        Text::tr("Rows undone: %1. Rows left as they are: %2.").arg(report->rowsUndone).arg(report->conflicts.size())};
    for (const RevertConflict &conflict : report->conflicts) {
        conflicts << QJsonObject{{QStringLiteral("table"), conflict.table},
            {QStringLiteral("row"), QString::number(conflict.row)}, {QStringLiteral("label"), conflict.label},
            {QStringLiteral("reason"), conflict.reason}};
        lines << QStringLiteral("  %1 %2: %3").arg(conflict.table, conflict.label, conflict.reason);
    }
    call.answer(QJsonObject{{QStringLiteral("reverted"), QString::number(batch->value)},
                    {QStringLiteral("batch"),
                        report->batch.isNull() ? QJsonValue() : QJsonValue(QString::number(report->batch.value))},
                    {QStringLiteral("rows_undone"), report->rowsUndone}, {QStringLiteral("conflicts"), conflicts}},
        lines);
    return report->conflicts.empty() ? Done : Findings;
}

int runBackup(Call &call)
{
    call.parser().addOption({QStringLiteral("replace"), Text::tr("Replace an older backup of that name.")});
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("TARGET")},
            Text::tr("Copies a workspace into one file, checked.")))
        return call.exitCode();
    auto workspace = call.open(call.operands().front(), Workspace::Access::ReadOnly);
    if (!workspace)
        return call.fail(workspace.error());
    const QString target = call.operands().at(1);
    const Replace replace = call.parser().isSet(QStringLiteral("replace")) ? Replace::Yes : Replace::No;
    if (const Result<> done = backUp((*workspace)->connection(), target, replace); !done)
        return call.fail(done.error());
    call.answer(QJsonObject{{QStringLiteral("backup"), target}}, {Text::tr("Copied to %1").arg(target)});
    return Done;
}

} // namespace waterline::cli
