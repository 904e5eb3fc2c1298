#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace waterline {

/// What must be attached to a contract before it can be submitted (R6): 营业执照 and 采购意向书.
enum class EvidenceKind { BusinessLicence, PurchaseIntent };

inline constexpr std::array<EvidenceKind, 2> evidenceKinds{EvidenceKind::BusinessLicence, EvidenceKind::PurchaseIntent};

/// Stable word for tables, JSON and the command line: "business_licence", "purchase_intent".
[[nodiscard]] QString evidenceKindCode(EvidenceKind kind);
[[nodiscard]] std::optional<EvidenceKind> evidenceKindFromCode(QStringView code);
/// For people, translated.
[[nodiscard]] QString evidenceKindName(EvidenceKind kind);

/// A contract is a draft until it is submitted.
enum class ContractState { Draft, Submitted };

/// "draft", "submitted".
[[nodiscard]] QString contractStateCode(ContractState state);
[[nodiscard]] std::optional<ContractState> contractStateFromCode(QStringView code);
/// For people, translated.
[[nodiscard]] QString contractStateName(ContractState state);

/// A scan as it was when it was attached.
struct Evidence {
    EvidenceKind kind = EvidenceKind::BusinessLicence;
    QString path;
    /// In bytes; more than 0.
    qint64 size = 0;
    /// 64 hexadecimal digits in lower case.
    QString sha256;
    /// Local wall-clock time: "2026-01-19T09:00:00".
    QString attachedAt = {};

    bool operator==(const Evidence &) const = default;
};

/// What is known of a file now.
struct FileFacts {
    /// It is there and can be read.
    bool exists = false;
    qint64 size = 0;
    /// As Evidence has it; empty if nobody read what is in the file.
    QString sha256 = {};

    bool operator==(const FileFacts &) const = default;
};

enum class EvidenceFault { NotAttached, Gone, Empty, Changed };

/// Stable word for JSON: "not_attached", "gone", "empty", "changed".
[[nodiscard]] QString evidenceFaultCode(EvidenceFault fault);

/// Why a contract cannot be submitted.
struct MissingEvidence {
    EvidenceKind kind = EvidenceKind::BusinessLicence;
    EvidenceFault fault = EvidenceFault::NotAttached;
    /// Of the file; empty where none is attached.
    QString path = {};

    bool operator==(const MissingEvidence &) const = default;
};

/// What speaks against evidence whose file is so now. A file that nobody read is taken to hold what it did if its size
/// is the same: enough to show, not to submit.
[[nodiscard]] std::optional<EvidenceFault> faultOf(const Evidence &evidence, const FileFacts &file);

/// Evidence, and its file as it is now.
struct CheckedEvidence {
    Evidence evidence;
    FileFacts file;
};

/// R6: what a submission lacks, by kind; empty if it may be submitted.
[[nodiscard]] std::vector<MissingEvidence> missingEvidence(const std::vector<CheckedEvidence> &attached);

/// Names contract, kind, file and remedy. Translated.
[[nodiscard]] QString missingText(const QString &contract, const MissingEvidence &missing);

} // namespace waterline
