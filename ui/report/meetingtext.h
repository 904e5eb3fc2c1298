#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "meeting/snapshotreport.h"
#include "theme/mark.h"

namespace waterline {

// The numbers of a meeting snapshot as text in the reader's locale, once for the page and the PDF, so that both show
// the same (C12).

[[nodiscard]] QString reportCount(qint64 count);
/// Grouped, with two decimals.
[[nodiscard]] QString reportMoney(Money money);
[[nodiscard]] QString reportDay(QDate day);
/// "2026-W47 · 16 – 22 Nov 2026".
[[nodiscard]] QString reportWeek(IsoWeek week);
/// The day, whose end is meant; and the time if it is another.
[[nodiscard]] QString reportAsOf(const AsOf &asOf);

/// "75.0% · 15/20"; without a plan only what was done. A unit shows what counts toward the plans (R8).
[[nodiscard]] QString heatText(const HeatCell &cell, bool isPerson);
/// R7's verdict or, while the week runs, that of its pace as a mark.
[[nodiscard]] Mark heatMark(const HeatCell &cell);
[[nodiscard]] Mark lightMark(Light light);
/// R56's verdict as a mark.
[[nodiscard]] Mark penetrationMark(const Ratio &penetration, const RuleSet &rules);
/// The same or, while the week runs, how it keeps pace.
[[nodiscard]] Mark penetrationMark(const HeatCells &cells, const RuleSet &rules);

/// "2 more" or "3 fewer": what brings a deviation inside the limit. Precondition: the cell has a plan.
[[nodiscard]] QString toQuietText(const HeatCell &cell, const RuleSet &rules);
/// "−25.0%" with a sign.
[[nodiscard]] QString deviationText(const Deviation &deviation);
/// What the customer's light was a week before.
[[nodiscard]] QString lightBeforeText(const TurnedCustomer &turned);
/// How much of the week's counts comes from follow-ups and from weekly summaries (R99).
[[nodiscard]] QString sourceShareText(const HeatCells &cells);

/// One key figure of the week against the week before.
struct FigureText {
    QString label;
    QString value;
    QString change;
    std::optional<Mark> mark = {};
    /// What of a count the table on the same page compares with the plan, where that is not all of it.
    QString note = {};

    bool operator==(const FigureText &) const = default;
};

[[nodiscard]] std::vector<FigureText> figureTexts(const MeetingSnapshot &snapshot, const RuleSet &rules);

} // namespace waterline
