#include "shell/searchindex.h"

#include "base/textkey.h"

#include <QStringList>

#include <algorithm>

namespace waterline {

namespace {
constexpr int noMatch = 100;
}

SearchIndex::SearchIndex(std::vector<SearchEntry> entries)
    : m_entries(std::move(entries))
{
    m_keys.reserve(m_entries.size());
    for (const SearchEntry &entry : m_entries)
        m_keys.push_back({textKey(entry.text), textKey(entry.code)});
}

std::vector<std::size_t> SearchIndex::find(const QString &query, std::size_t limit) const
{
    struct Hit {
        int rank;
        qsizetype length;
        std::size_t position;
        auto operator<=>(const Hit &) const = default;
    };
    const QString key = textKey(query);
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (key.isEmpty())
            hits.push_back({0, 0, i});
        else if (const int rank = rankOf(m_keys[i], key, words); rank != noMatch)
            hits.push_back({rank, m_keys[i].text.size(), i});
    }
    const auto end = hits.begin() + std::ptrdiff_t(std::min(limit, hits.size()));
    std::partial_sort(hits.begin(), end, hits.end());
    std::vector<std::size_t> result;
    for (auto hit = hits.begin(); hit != end; ++hit)
        result.push_back(hit->position);
    return result;
}

int SearchIndex::rankOf(const Keys &keys, const QString &query, const QStringList &words) const
{
    if (keys.code == query || keys.text == query)
        return 0;
    if (keys.text.startsWith(query) || (!keys.code.isEmpty() && keys.code.startsWith(query)))
        return 1;
    if (keys.text.contains(u' ' + query))
        return 2;
    const bool hasAll = std::ranges::all_of(
        words, [&keys](const QString &word) { return keys.text.contains(word) || keys.code.contains(word); });
    return hasAll ? 3 : noMatch;
}

} // namespace waterline
