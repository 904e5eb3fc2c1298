#include "contracts/contractevidence.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

constexpr std::array<const char *, evidenceKinds.size()> kindCodes{"business_licence", "purchase_intent"};
constexpr std::array<const char *, 2> stateCodes{"draft", "submitted"};

template <class T, std::size_t size>
std::optional<T> fromCode(const std::array<const char *, size> &codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes, [code](const char *one) { return code == QLatin1String(one); });
    return found == codes.end() ? std::nullopt : std::optional(T(found - codes.begin()));
}

} // namespace

QString evidenceKindCode(EvidenceKind kind)
{
    return QLatin1String(kindCodes[std::size_t(kind)]);
}

std::optional<EvidenceKind> evidenceKindFromCode(QStringView code)
{
    return fromCode<EvidenceKind>(kindCodes, code);
}

QString evidenceKindName(EvidenceKind kind)
{
    return kind == EvidenceKind::BusinessLicence ? Text::tr("Business licence") : Text::tr("Purchase intent");
}

QString contractStateCode(ContractState state)
{
    return QLatin1String(stateCodes[std::size_t(state)]);
}

std::optional<ContractState> contractStateFromCode(QStringView code)
{
    return fromCode<ContractState>(stateCodes, code);
}

QString contractStateName(ContractState state)
{
    return state == ContractState::Draft ? Text::tr("Draft") : Text::tr("Submitted");
}

QString evidenceFaultCode(EvidenceFault fault)
{
    static constexpr std::array codes{"not_attached", "gone", "empty", "changed"};
    return QLatin1String(codes[std::size_t(fault)]);
}

std::optional<EvidenceFault> faultOf(const Evidence &evidence, const FileFacts &file)
{
    if (!file.exists)
        return EvidenceFault::Gone;
    if (file.size == 0)
        return EvidenceFault::Empty;
    const bool isOther = !file.sha256.isEmpty() && file.sha256 != evidence.sha256;
    return isOther || file.size != evidence.size ? std::optional(EvidenceFault::Changed) : std::nullopt;
}

std::vector<MissingEvidence> missingEvidence(const std::vector<CheckedEvidence> &attached)
{
    std::vector<MissingEvidence> missing;
    for (const EvidenceKind kind : evidenceKinds) {
        const auto found =
            std::ranges::find_if(attached, [kind](const CheckedEvidence &one) { return one.evidence.kind == kind; });
        if (found == attached.end())
            missing.push_back({kind, EvidenceFault::NotAttached});
        else if (const std::optional<EvidenceFault> fault = faultOf(found->evidence, found->file))
            missing.push_back({kind, *fault, found->evidence.path});
    }
    return missing;
}

QString missingText(const QString &contract, const MissingEvidence &missing)
{
    const QString kind = evidenceKindName(missing.kind);
    switch (missing.fault) {
    case EvidenceFault::NotAttached:
        return Text::tr("Contract %1, %2: nothing is attached. Attach a scan of it.").arg(contract, kind);
    case EvidenceFault::Gone:
        return Text::tr("Contract %1, %2: the file %3 is gone or cannot be read. Put it back, or attach another.")
            .arg(contract, kind, missing.path);
    case EvidenceFault::Empty:
        return Text::tr("Contract %1, %2: the file %3 is empty. Put the scan back, or attach another.")
            .arg(contract, kind, missing.path);
    case EvidenceFault::Changed:
        return Text::tr("Contract %1, %2: the file %3 is no longer what was attached. Look at it, and attach it anew "
                        "if it is right.")
            .arg(contract, kind, missing.path);
    }
    Q_UNREACHABLE();
}

} // namespace waterline
