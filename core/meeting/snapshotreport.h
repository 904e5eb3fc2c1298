#pragma once

#include "base/money.h"
#include "customers/lightreport.h"
#include "goals/heatmapreport.h"

#include <vector>

namespace waterline {

class Connection;

/// One person's core action that deviates from plan by more than the limit (R7).
struct DeviationLine {
    PersonId person;
    QString personName;
    QString unitName;
    HeatCell cell;

    bool operator==(const DeviationLine &) const = default;
};

/// A customer whose light was better a week before.
struct TurnedCustomer {
    LightRow now;
    Light before = Light::Green;
    /// It was not known a week before.
    bool isNew = false;

    bool operator==(const TurnedCustomer &) const = default;
};

/// What the meeting compares with the week before.
struct KeyFigures {
    Ratio penetration;
    std::array<qint64, coreActions.size()> actions = {};
    qint64 followUps = 0;
    qint64 customersContacted = 0;
    LightCounts lights;
    /// By the stage history as it was known then. The metric "signed" goes by the opportunities as they are now: it
    /// leaves out those that are nobody's, that no file gives a day of closing, and that were opened again since.
    qint64 won = 0;
    Money wonAmount;

    bool operator==(const KeyFigures &) const = default;
};

/// The frozen answers of one week for the calibration meeting (R32, R33), as of the end of that week's Sunday (or of
/// the scope's as-of, if that is earlier).
struct MeetingSnapshot {
    HeatmapReport heatmap;
    /// The largest deviations first.
    std::vector<DeviationLine> deviations;
    /// Those that turned red first, then those that turned yellow, each by urgency.
    std::vector<TurnedCustomer> turned;
    /// The longest silences.
    std::vector<LightRow> overdue;
    KeyFigures figures;
    KeyFigures figuresBefore;
    int ruleVersion = 0;
    /// The link that closed the chain when the snapshot was taken (N1).
    QString chainHead;
    /// SHA-256 over all of the above, in hex: what the PDF's footer bears.
    QString digest;

    [[nodiscard]] const Scope &scope() const { return heatmap.scope; }
    bool operator==(const MeetingSnapshot &) const = default;
};

/// `scope.week` is the week that is looked back on.
[[nodiscard]] Result<MeetingSnapshot> meetingSnapshot(Connection &connection, const Scope &scope, const RuleSet &rules);

} // namespace waterline
