#include "commandaction.h"

#include "base/joinedtext.h"
#include "contracts/contractstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Evidence &evidence)
{
    return {{QStringLiteral("kind"), evidenceKindCode(evidence.kind)}, {QStringLiteral("file"), evidence.path},
        {QStringLiteral("size"), evidence.size}, {QStringLiteral("sha256"), evidence.sha256},
        {QStringLiteral("attached_at"), evidence.attachedAt}};
}

QJsonObject toJson(const Contract &contract)
{
    QJsonArray evidence;
    for (const std::optional<Evidence> &one : contract.evidence) {
        if (one)
            evidence << toJson(*one);
    }
    QJsonArray missing;
    for (const MissingEvidence &one : contract.missing) {
        missing << QJsonObject{{QStringLiteral("kind"), evidenceKindCode(one.kind)},
            {QStringLiteral("fault"), evidenceFaultCode(one.fault)},
            {QStringLiteral("message"), missingText(contract.code, one)}};
    }
    return {{QStringLiteral("contract"), contract.code}, {QStringLiteral("customer"), contract.customer},
        {QStringLiteral("owner"), contract.owner},
        {QStringLiteral("amount"), contract.amount ? QJsonValue(contract.amount->toText()) : QJsonValue()},
        {QStringLiteral("closed_on"), orNull(contract.closedOn.toString(Qt::ISODate))},
        {QStringLiteral("state"), contractStateCode(contract.state())},
        {QStringLiteral("submitted_at"), orNull(contract.submittedAt)},
        {QStringLiteral("submitted_by"), orNull(contract.submittedBy)}, {QStringLiteral("evidence"), evidence},
        {QStringLiteral("missing"), missing}};
}

QStringList toLines(const std::vector<Contract> &contracts)
{
    std::vector<QStringList> table;
    for (const Contract &contract : contracts) {
        QStringList missing;
        for (const MissingEvidence &one : contract.missing)
            missing << evidenceKindName(one.kind);
        table.push_back({contract.code, contract.closedOn.toString(Qt::ISODate), contractStateName(contract.state()),
            contract.amount ? contract.amount->toText() : QStringLiteral("-"), contract.customer, contract.owner,
            missing.isEmpty() ? QString() : Text::tr("missing: %1").arg(joinedText(missing))});
    }
    return columns(table);
}

QString unknownState(const QString &code)
{
    return Text::tr("There is no state %1; write draft or submitted.").arg(code);
}

int listContracts(Call &call, Workspace &workspace)
{
    const QString stateCode = call.parser().value(QStringLiteral("state"));
    const std::optional<ContractState> state = contractStateFromCode(stateCode);
    if (!stateCode.isEmpty() && !state)
        return call.wrongUse(unknownState(stateCode));
    Result<Call::ChosenScope> chosen = call.scopeFor(workspace.connection());
    if (!chosen)
        return call.fail(chosen.error());
    // Of today all of it, so that what was attached this very second is seen.
    if (!call.parser().isSet(QStringLiteral("as-of")))
        chosen->scope.asOf = AsOf::endOf(chosen->scope.asOf.day());
    const Result<std::vector<Contract>> contracts = readContracts(workspace.connection(), chosen->scope);
    if (!contracts)
        return call.fail(contracts.error());
    std::vector<Contract> listed;
    std::ranges::copy_if(*contracts, std::back_inserter(listed),
        [&](const Contract &contract) { return !state || contract.state() == *state; });
    const auto drafts = std::ranges::count(*contracts, ContractState::Draft, &Contract::state);
    const auto submitted = std::ssize(*contracts) - drafts;
    QJsonArray rows;
    for (const Contract &contract : listed)
        rows << toJson(contract);
    const QString day = chosen->scope.asOf.day().toString(Qt::ISODate);
    call.answer(QJsonObject{{QStringLiteral("as_of"), day}, {QStringLiteral("unit"), chosen->unitCode},
                    {QStringLiteral("counts"),
                        QJsonObject{{QStringLiteral("draft"), qint64(drafts)},
                            {QStringLiteral("submitted"), qint64(submitted)}}},
                    {QStringLiteral("contracts"), rows}},
        QStringList{Text::tr("%1 as of %2: %3 contracts to be submitted, %4 submitted")
                        .arg(placeName(chosen->unitName), day)
                        .arg(drafts)
                        .arg(submitted)}
            + toLines(listed));
    return Done;
}

Desk deskOf(Call &call, Workspace &workspace)
{
    return {workspace.connection(), workspace.schema(), call.clock(), actor()};
}

int attachToContract(Call &call, Workspace &workspace)
{
    const QString contract = call.operands().value(2);
    const std::optional<EvidenceKind> kind = evidenceKindFromCode(call.operands().value(3));
    if (!kind)
        return call.wrongUse(Text::tr("There is no kind of evidence %1; write business_licence or purchase_intent.")
                                 .arg(call.operands().value(3)));
    const Result<BatchId> batch = attachEvidence(deskOf(call, workspace), contract, *kind, call.operands().value(4));
    if (!batch)
        return call.refuse(batch.error());
    call.answer(QJsonObject{{QStringLiteral("contract"), contract}, {QStringLiteral("kind"), evidenceKindCode(*kind)},
                    {QStringLiteral("batch"), QString::number(batch->value)}},
        {Text::tr("Attached to contract %1: %2").arg(contract, evidenceKindName(*kind))});
    return Done;
}

int submitOne(Call &call, Workspace &workspace)
{
    const QString contract = call.operands().value(2);
    const Result<BatchId> batch = submitContract(deskOf(call, workspace), contract);
    if (!batch)
        return call.refuse(batch.error());
    call.answer(QJsonObject{{QStringLiteral("contract"), contract},
                    {QStringLiteral("state"), contractStateCode(ContractState::Submitted)},
                    {QStringLiteral("batch"), QString::number(batch->value)}},
        {Text::tr("Contract %1 is submitted.").arg(contract)});
    return Done;
}

const std::vector<CommandAction> &actions()
{
    constexpr auto write = Workspace::Access::ReadWrite;
    static const std::vector<CommandAction> all{
        {"list",
            QT_TRANSLATE_NOOP(
                "Cli", "won opportunities, what is attached and what is missing; taken if no action is named"),
            listContracts, Workspace::Access::ReadOnly, optionList("unit as-of state")},
        {"attach", QT_TRANSLATE_NOOP("Cli", "attach a scan: attach CONTRACT business_licence|purchase_intent FILE"),
            attachToContract, write, {}, 0, 3, 3},
        {"submit", QT_TRANSLATE_NOOP("Cli", "submit a contract, once both are attached: submit CONTRACT"), submitOne,
            write, {}, 0, 1, 1},
    };
    return all;
}

} // namespace

int runContracts(Call &call)
{
    call.addScopeOptions(false);
    call.parser().addOption({QStringLiteral("state"), Text::tr("Only contracts of that state: draft or submitted."),
        QStringLiteral("state")});
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("[ACTION]"), QStringLiteral("[CONTRACT]"),
                        QStringLiteral("[KIND]"), QStringLiteral("[FILE]")},
            describeActions(Text::tr("Contracts and what verifies them. ACTION is one of:"), actions())))
        return call.exitCode();
    return runAction(call, QStringLiteral("contracts"), actions(), QStringLiteral("list"));
}

} // namespace waterline::cli
