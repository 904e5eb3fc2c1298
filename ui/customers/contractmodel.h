#pragma once

#include "contracts/contractstore.h"
#include "parts/sortproxy.h"
#include "parts/tablemodel.h"

namespace waterline {

/// Contracts and what verifies them, as a table.
class ContractModel final : public TableModel<Contract> {
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        CustomerColumn,
        OwnerColumn,
        AmountColumn,
        ClosedColumn,
        LicenceColumn,
        IntentColumn,
        StateColumn,
    };
    enum Role {
        /// ContractState as a number.
        StateRole = TableRole::Custom,
    };

    explicit ContractModel(QObject *parent = nullptr);

    /// The kind of evidence that a column shows.
    [[nodiscard]] static std::optional<EvidenceKind> kindOf(int column);

protected:
    [[nodiscard]] QVariant keyOf(const Contract &contract) const override { return contract.id.value; }
    [[nodiscard]] QVariant extra(const Contract &contract, int column, int role) const override;
};

/// Shows the contracts of one state, or all.
class ContractFilter final : public SortProxy {
    Q_OBJECT

public:
    using SortProxy::SortProxy;

    void setState(std::optional<ContractState> state);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    std::optional<ContractState> m_state;
};

} // namespace waterline
