#include "import/tablelayout.h"

#include "import/cells/celltext.h"
#include "import/cells/celltype.h"
#include "import/mapping/headerwords.h"

#include <algorithm>
#include <map>

namespace waterline {

namespace {

bool isFilled(const QString &cell)
{
    return !cell.trimmed().isEmpty();
}

int filledCells(const QStringList &cells)
{
    return int(std::ranges::count_if(cells, isFilled));
}

bool hasValue(const QStringList &cells)
{
    return std::ranges::any_of(cells, isValueCell);
}

/// A line of a few words above a table.
bool isTitle(const QStringList &cells, int headerCells)
{
    const int filled = filledCells(cells);
    return filled <= 1 || filled * 2 <= headerCells;
}

/// Whether the upper row may be merged cells over the lower one.
bool canJoin(const QStringList &upper, const QStringList &lower)
{
    if (filledCells(upper) < 2 || hasValue(lower) || hasValue(upper))
        return false;
    bool isOverGap = false;
    for (qsizetype i = 1; i < lower.size(); ++i)
        isOverGap = isOverGap || (isFilled(lower[i]) && !isFilled(upper.value(i)));
    return isOverGap;
}

class Finder {
public:
    Finder(const std::vector<QStringList> &head, const HeaderWords &words)
        : m_head(head)
        , m_words(words)
    {
    }

    [[nodiscard]] HeaderGuess find() const
    {
        HeaderGuess guess = byWords();
        if (guess.place.row < 0)
            guess = byShape();
        return guess;
    }

private:
    [[nodiscard]] int knownIn(HeaderPlace place) const
    {
        const QStringList &first = row(place.row);
        return m_words.countIn(place.rows == 2 ? joinedHeader(first, row(place.row + 1)) : first);
    }

    [[nodiscard]] const QStringList &row(int index) const { return m_head[std::size_t(index)]; }
    [[nodiscard]] int rowCount() const { return int(m_head.size()); }

    [[nodiscard]] HeaderGuess byWords() const
    {
        HeaderPlace best{-1, 1};
        int most = 1;
        for (int i = 0; i < rowCount(); ++i) {
            if (const int known = knownIn({i, 1}); known > most) {
                most = known;
                best = {i, 1};
            }
        }
        for (int i = 0; i + 1 < rowCount(); ++i) {
            const bool isLowerBest = best == HeaderPlace{i + 1, 1};
            if (!canJoin(row(i), row(i + 1)))
                continue;
            if (const int known = knownIn({i, 2}); known > most || (isLowerBest && known == most)) {
                most = known;
                best = {i, 2};
            }
        }
        return best.row < 0 ? HeaderGuess{best} : checked(best);
    }

    /// Asks when a row above may be more than a title.
    [[nodiscard]] HeaderGuess checked(HeaderPlace place) const
    {
        HeaderGuess guess{place};
        const int filled = filledCells(row(place.row + place.rows - 1));
        for (int i = 0; i < place.row; ++i) {
            if (isTitle(row(i), filled))
                continue;
            guess.rivals = {place, {i, 1}};
            if (i + 1 == place.row && place.rows == 1 && canJoin(row(i), row(place.row)))
                guess.rivals.push_back({i, 2});
            break;
        }
        return guess;
    }

    [[nodiscard]] HeaderGuess byShape() const
    {
        std::map<int, int> widths;
        for (const QStringList &cells : m_head)
            ++widths[filledCells(cells)];
        const int usual = std::ranges::max_element(widths, [](const auto &a, const auto &b) {
            return a.second < b.second || (a.second == b.second && a.first < b.first);
        })->first;
        int first = 0;
        while (first + 1 < rowCount() && filledCells(row(first)) * 3 < usual * 2)
            ++first;
        HeaderGuess guess = checked({first, 1});
        if (!guess.rivals.empty())
            return guess;
        if (hasValue(row(first)))
            guess.rivals = {{first, 1}, {-1, 1}};
        else if (isTwoRows(first))
            guess.rivals = {{first, 1}, {first, 2}};
        return guess;
    }

    /// Two rows of words, the upper with gaps, over a table that holds numbers or dates.
    [[nodiscard]] bool isTwoRows(int first) const
    {
        if (first + 2 >= rowCount() || !canJoin(row(first), row(first + 1)))
            return false;
        return std::any_of(m_head.begin() + first + 2, m_head.end(), hasValue);
    }

    const std::vector<QStringList> &m_head;
    const HeaderWords &m_words;
};

} // namespace

HeaderGuess findHeader(const std::vector<QStringList> &head, const HeaderWords &words)
{
    return Finder(head, words).find();
}

QStringList joinedHeader(const QStringList &upper, const QStringList &lower)
{
    QStringList names;
    QString above;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString own = upper.value(i).simplified();
        const QString below = lower.value(i).simplified();
        if (!own.isEmpty())
            above = own;
        names << (below.isEmpty() ? own : above.isEmpty() ? below : above + u' ' + below);
    }
    return names;
}

bool isValueCell(const QString &cell)
{
    const QByteArray bytes = cell.toUtf8();
    const std::string_view text = trimmedCell({bytes.constData(), std::size_t(bytes.size())});
    if (text.empty())
        return false;
    if (text.find_first_not_of("0123456789+-") == std::string_view::npos)
        return text.find_first_of("0123456789") != std::string_view::npos;
    CellTypeEvidence evidence;
    evidence.add(text);
    const CellType type = evidence.type();
    return type == CellType::Number || type == CellType::Percent || type == CellType::Day || type == CellType::DayTime;
}

} // namespace waterline
