#pragma once

#include "base/explanation.h"
#include "customers/customer.h"
#include "rules/ruleset.h"

#include <QDate>

namespace waterline {

/// Ordered by urgency.
enum class Light { Red, Yellow, Green };

/// What the light of one customer depends on.
struct LightInput {
    Setback setback = Setback::None;
    QString competitor;
    /// Invalid when never.
    QDate lastContact;
    /// From when silence counts if there was never a contact, and what that day is.
    QDate knownSince;
    enum class Since { Created, FirstOpportunity, FirstImport } knownSinceKind = Since::Created;
    /// The last proposal that got no feedback yet, which is a later contact of another kind; invalid when none waits.
    QDate waitingProposal;

    bool operator==(const LightInput &) const = default;
};

/// The part of R77 and R78 that set the colour. The order is that of precedence: the first that holds is the reason.
enum class LightCause {
    Abandoned, // red, R77
    BudgetCancelled, // red, R77
    CompetitorMou, // red, R77
    LongSilence, // red, R78
    Silence, // yellow, R78
    ProposalWaiting, // yellow, R77
    Competitor, // yellow, R77
    OnTrack, // green, R77
};

struct LightVerdict {
    Light light = Light::Green;
    LightCause cause = LightCause::OnTrack;
    /// Whole days from the last contact (or knownSince) to the as-of day (C7).
    int silentDays = 0;
    /// Whole days the proposal waits; 0 if none does.
    int proposalDays = 0;

    bool operator==(const LightVerdict &) const = default;
};

/// R77 and R78 as of the end of `today`. Days never count below 0.
[[nodiscard]] LightVerdict lightOf(const LightInput &input, QDate today, const RuleSet &rules);

/// "red", "yellow", "green".
[[nodiscard]] QString lightCode(Light light);
[[nodiscard]] QString lightName(Light light);
[[nodiscard]] QString setbackName(Setback setback);
/// "R77" or "R78".
[[nodiscard]] QString ruleOf(LightCause cause);
/// The reason in one line, translated.
[[nodiscard]] QString reasonOf(const LightInput &input, const LightVerdict &verdict);
/// Without the rows it rests on, which are the reports' to add: see lightreport.h.
[[nodiscard]] Explanation explainLight(
    const QString &customerName, const LightInput &input, QDate today, const RuleSet &rules);

} // namespace waterline
