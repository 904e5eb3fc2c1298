#pragma once

#include <QString>

#include <vector>

namespace waterline {

/// A row that a cell can name.
struct KnownName {
    QString code;
    QString name;

    bool operator==(const KnownName &) const = default;
};

/// Whom a name that nobody bears may mean, the likeliest first, at most `most`: the name with a remark such as (离职),
/// with its code beside it, its number without leading zeros, with a character wrong, or shortened. A guess for a
/// person to choose from, never to be taken by itself.
[[nodiscard]] std::vector<KnownName> closeNames(
    const QString &written, const std::vector<KnownName> &known, std::size_t most = 3);

} // namespace waterline
