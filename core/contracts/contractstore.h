#pragma once

#include "base/id.h"
#include "base/money.h"
#include "contracts/contractevidence.h"
#include "org/scope.h"
#include "store/desk.h"

namespace waterline {

[[nodiscard]] const Table &contractEvidenceTable();
[[nodiscard]] const Table &contractSubmissionTable();

/// A won opportunity, with what verifies it.
struct Contract {
    OpportunityId id;
    /// Of the opportunity.
    QString code;
    QString customer;
    QString owner;
    std::optional<Money> amount;
    /// Invalid while no day is known.
    QDate closedOn;
    /// By EvidenceKind.
    std::array<std::optional<Evidence>, evidenceKinds.size()> evidence = {};
    /// Local wall-clock time; empty while it is a draft.
    QString submittedAt = {};
    QString submittedBy = {};
    /// As a glance at the files shows it; also of a submitted one, whose files may be gone since.
    std::vector<MissingEvidence> missing = {};

    [[nodiscard]] ContractState state() const
    {
        return submittedAt.isEmpty() ? ContractState::Draft : ContractState::Submitted;
    }
    [[nodiscard]] const std::optional<Evidence> &of(EvidenceKind kind) const { return evidence[std::size_t(kind)]; }
    bool operator==(const Contract &) const = default;
};

/// The contracts of the scope, newest first. Of a past day: what was signed, attached and submitted before its end;
/// evidence that was replaced since is missing. Files are looked at as they are now.
[[nodiscard]] Result<std::vector<Contract>> readContracts(Connection &connection, const Scope &scope);

// The one gate for all who work on contracts. Each is one batch of kind "contract", which a revert takes back. Errors:
// NotFound for a contract or a file that is not there, BadInput for what R6 does not allow. On an error nothing is
// changed.

/// Attaches a file as it is now, in place of another of that kind. Refused once the contract is submitted.
[[nodiscard]] Result<BatchId> attachEvidence(
    const Desk &desk, const QString &contract, EvidenceKind kind, const QString &file);
/// Reads the attached files and submits the contract with them. The error names everything that is missing, a line
/// each.
[[nodiscard]] Result<BatchId> submitContract(const Desk &desk, const QString &contract);

} // namespace waterline
