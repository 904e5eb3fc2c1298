#pragma once

#include "goals/grid/goalgrid.h"

#include <map>

namespace waterline {

/// By what a number is divided over the places or the periods below it (R2).
struct SplitKey {
    enum class Kind {
        Even,
        /// The same metric's actuals one fiscal year earlier.
        LastYear,
        /// What was won last year, by channel of the customer, each channel with a factor. Places only.
        ChannelMix,
        /// The workdays of the calendar. Periods only.
        Workdays,
        ByHand,
    };

    Kind kind = Kind::Even;
    /// Of ChannelMix: by textKey() of the channel what its amounts count, in basis points. One that is not named counts
    /// 10 000.
    std::map<QString, int> factors = {};
    /// Of ByHand: basis points of the children in order; they must sum to 10 000.
    std::vector<int> shares = {};

    bool operator==(const SplitKey &) const = default;
};

/// Stable word for files and the command line: "even", "last-year", "channel-mix", "workdays", "by-hand".
[[nodiscard]] QString splitKeyCode(SplitKey::Kind kind);
[[nodiscard]] std::optional<SplitKey::Kind> splitKeyFromCode(QStringView code);
/// For people, translated.
[[nodiscard]] QString splitKeyName(SplitKey::Kind kind);

/// "online=15000,ka=8000" as factors by channel; nothing for other text. Factors are 1 to 1 000 000.
[[nodiscard]] std::optional<std::map<QString, int>> factorsFromText(const QString &text);

/// Why the key cannot divide a node along that axis, translated; empty if it can. `children` is how many there are.
[[nodiscard]] QString splitKeyFault(const SplitKey &key, GoalTree::Axis axis, std::size_t children);

/// The two keys that a number needs on its way down to the leaves.
struct SpreadKeys {
    SplitKey places;
    SplitKey periods = {SplitKey::Kind::Workdays, {}, {}};

    bool operator==(const SpreadKeys &) const = default;
};

} // namespace waterline
