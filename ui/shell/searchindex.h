#pragma once

#include "alerts/alert.h"
#include "base/id.h"
#include "org/org.h"

#include <QString>

#include <variant>
#include <vector>

namespace waterline {

/// Where a hit leads: a command of the window (its number), a place in the organisation, a customer, or an alert.
using SearchTarget = std::variant<int, OrgPlace, CustomerId, AlertId>;

/// Something that can be looked for.
struct SearchEntry {
    SearchTarget target;
    /// As shown; found by this and by `code`.
    QString text;
    QString code = {};
    /// Muted, beside the text: where it belongs, or a shortcut. Not searched.
    QString detail = {};

    bool operator==(const SearchEntry &) const = default;
};

/// Finds entries by name, code or any part of them; upper and lower case, full and half width count as the same.
class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(std::vector<SearchEntry> entries);

    [[nodiscard]] const std::vector<SearchEntry> &entries() const { return m_entries; }
    /// The best first, as positions in entries(): the whole code or name, then their beginning, then the beginning of
    /// a word, then any part; within that the shorter name, then the order given. Every word of the query must occur.
    /// An empty query finds what was given first.
    [[nodiscard]] std::vector<std::size_t> find(const QString &query, std::size_t limit) const;

private:
    struct Keys {
        QString text;
        QString code;
    };

    [[nodiscard]] int rankOf(const Keys &keys, const QString &query, const QStringList &words) const;

    std::vector<SearchEntry> m_entries;
    std::vector<Keys> m_keys;
};

} // namespace waterline
