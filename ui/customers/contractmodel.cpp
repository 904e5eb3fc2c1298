#include "customers/contractmodel.h"

#include "parts/displaytext.h"

#include <QFileInfo>

#include <algorithm>

namespace waterline {

namespace {

using Column = TableColumn<Contract>;

std::optional<EvidenceFault> faultIn(const Contract &contract, EvidenceKind kind)
{
    const auto found = std::ranges::find(contract.missing, kind, &MissingEvidence::kind);
    return found == contract.missing.end() ? std::nullopt : std::optional(found->fault);
}

/// When it was attached, or what is wrong with the file.
QString evidenceDetail(const Contract &contract, EvidenceKind kind)
{
    const std::optional<EvidenceFault> fault = faultIn(contract, kind);
    if (!fault)
        return momentText(contract.of(kind)->attachedAt);
    switch (*fault) {
    case EvidenceFault::NotAttached:
        return {};
    case EvidenceFault::Gone:
        return ContractModel::tr("gone or not readable");
    case EvidenceFault::Empty:
        return ContractModel::tr("empty now");
    case EvidenceFault::Changed:
        return ContractModel::tr("changed since");
    }
    Q_UNREACHABLE();
}

QString evidenceToolTip(const Contract &contract, EvidenceKind kind)
{
    const auto missing = std::ranges::find(contract.missing, kind, &MissingEvidence::kind);
    return missing == contract.missing.end() ? contract.of(kind)->path : missingText(contract.code, *missing);
}

Column evidenceColumn(EvidenceKind kind)
{
    Column column;
    column.title = [kind] { return evidenceKindName(kind); };
    column.text = [kind](const Contract &contract) {
        const std::optional<Evidence> &evidence = contract.of(kind);
        return evidence ? QFileInfo(evidence->path).fileName() : ContractModel::tr("missing");
    };
    column.subText = [kind](const Contract &contract) { return evidenceDetail(contract, kind); };
    column.toolTip = [kind](const Contract &contract) { return evidenceToolTip(contract, kind); };
    column.mark = [kind](const Contract &contract) -> std::optional<Mark> {
        const std::optional<EvidenceFault> fault = faultIn(contract, kind);
        if (!fault)
            return Mark::Good;
        return *fault == EvidenceFault::NotAttached ? Mark::Watch : Mark::Alert;
    };
    column.accessibleText = [kind](const Contract &contract) { return evidenceToolTip(contract, kind); };
    return column;
}

Column textColumn(std::function<QString()> title, QString Contract::*text)
{
    Column column;
    column.title = std::move(title);
    column.text = [text](const Contract &contract) { return contract.*text; };
    column.toolTip = column.text;
    return column;
}

std::vector<Column> makeColumns()
{
    Column amount;
    amount.title = [] { return ContractModel::tr("Amount"); };
    amount.text = [](const Contract &contract) {
        return contract.amount ? moneyText(*contract.amount) : QStringLiteral("–");
    };
    amount.sortKey = [](const Contract &contract) {
        return contract.amount ? QVariant(contract.amount->minor) : QVariant();
    };
    amount.exported = [](const Contract &contract) {
        return contract.amount ? QVariant::fromValue(*contract.amount) : QVariant(QString());
    };
    amount.alignment = Qt::AlignRight | Qt::AlignVCenter;
    Column closed;
    closed.title = [] { return ContractModel::tr("Signed on"); };
    closed.text = [](const Contract &contract) {
        return contract.closedOn.isValid() ? dayText(contract.closedOn) : QStringLiteral("–");
    };
    closed.sortKey = [](const Contract &contract) {
        return contract.closedOn.isValid() ? QVariant(contract.closedOn) : QVariant();
    };
    closed.exported = [](const Contract &contract) {
        return contract.closedOn.isValid() ? QVariant(contract.closedOn) : QVariant(QString());
    };
    Column state;
    state.title = [] { return ContractModel::tr("State"); };
    state.text = [](const Contract &contract) { return contractStateName(contract.state()); };
    state.subText = [](const Contract &contract) {
        return contract.submittedAt.isEmpty() ? QString() : momentText(contract.submittedAt);
    };
    state.toolTip = [](const Contract &contract) {
        return contract.submittedAt.isEmpty() ? QString()
                                              : ContractModel::tr("Submitted by %1").arg(contract.submittedBy);
    };
    state.mark = [](const Contract &contract) {
        return contract.state() == ContractState::Submitted ? std::optional(Mark::Good) : std::nullopt;
    };
    return {textColumn([] { return ContractModel::tr("Contract"); }, &Contract::code),
        textColumn([] { return ContractModel::tr("Customer"); }, &Contract::customer),
        textColumn([] { return ContractModel::tr("Owner"); }, &Contract::owner), std::move(amount), std::move(closed),
        evidenceColumn(EvidenceKind::BusinessLicence), evidenceColumn(EvidenceKind::PurchaseIntent), std::move(state)};
}

} // namespace

ContractModel::ContractModel(QObject *parent)
    : TableModel(makeColumns(), parent)
{
}

std::optional<EvidenceKind> ContractModel::kindOf(int column)
{
    if (column == LicenceColumn)
        return EvidenceKind::BusinessLicence;
    return column == IntentColumn ? std::optional(EvidenceKind::PurchaseIntent) : std::nullopt;
}

QVariant ContractModel::extra(const Contract &contract, int, int role) const
{
    return role == StateRole ? QVariant(int(contract.state())) : QVariant();
}

void ContractFilter::setState(std::optional<ContractState> state)
{
    m_state = state;
    invalidateFilter();
}

bool ContractFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return !m_state || index.data(ContractModel::StateRole).toInt() == int(*m_state);
}

} // namespace waterline
