#include "import/closenames.h"

#include "base/textkey.h"
#include "import/lostzeros.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <optional>

namespace waterline {

namespace {

/// Without what stands in brackets, and without the words that are put behind the name of somebody who left.
QString withoutRemarks(const QString &key)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[{（【].*?[)\\]}）】]"));
    static const QRegularExpression left(
        QStringLiteral("[\\s\\-_/]*(已离职|离职|已调岗|调岗|停用|left|resigned|inactive)\\s*$"));
    QString bare = key;
    bare.remove(brackets);
    bare.remove(left);
    bare = bare.simplified();
    return bare.isEmpty() ? key : bare;
}

/// How many characters must be changed, put in or left out; more than `limit` counts as limit + 1.
int distance(const QString &left, const QString &right, int limit)
{
    if (std::abs(left.size() - right.size()) > limit)
        return limit + 1;
    std::vector<int> row(std::size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = std::size_t(j) + 1;
            const int changed = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return std::min(row.back(), limit + 1);
}

/// A short name says too little for a wrong character to be a slip.
int slipsAllowed(qsizetype size)
{
    return size < 2 ? 0 : size < 6 ? 1 : 2;
}

/// Smaller is closer; nothing if it is not close at all.
std::optional<int> closeness(const QString &written, const QString &bare, const KnownName &known)
{
    const QString name = textKey(known.name);
    const QString code = textKey(known.code);
    const QString number = bareNumber(bare);
    if (bare == name || bare == code || (!number.isEmpty() && number == bareNumber(code)))
        return 0;
    // "王芳 S012": both together.
    if (!name.isEmpty() && !code.isEmpty() && name != code && written.contains(name) && written.contains(code))
        return 0;
    if (name.size() >= 2 && bare.size() >= 2 && (name.startsWith(bare) || bare.startsWith(name)))
        return 1;
    const int limit = slipsAllowed(std::min(bare.size(), name.size()));
    if (const int slips = distance(bare, name, limit); slips <= limit && slips < bare.size())
        return 1 + slips;
    if (name.size() >= 3 && bare.size() >= 3 && (name.contains(bare) || bare.contains(name)))
        return 4;
    return std::nullopt;
}

} // namespace

std::vector<KnownName> closeNames(const QString &written, const std::vector<KnownName> &known, std::size_t most)
{
    const QString key = textKey(written);
    const QString bare = withoutRemarks(key);
    if (bare.isEmpty())
        return {};
    std::vector<std::pair<int, const KnownName *>> found;
    for (const KnownName &name : known) {
        if (const std::optional<int> close = closeness(key, bare, name))
            found.emplace_back(*close, &name);
    }
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return std::tuple(entry.first, entry.second->code); });
    std::vector<KnownName> names;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        names.push_back(*found[i].second);
    return names;
}

} // namespace waterline
