#include "import/cells/datetokens.h"

#include <algorithm>

namespace waterline {

namespace {

using namespace std::string_view_literals;

struct Word {
    std::string_view text;
    /// 0: left out.
    char kind;
};

// Longer ones before those they begin with.
constexpr std::array chineseWords{
    Word{"年", 'y'},
    Word{"月", 'm'},
    Word{"日", 'd'},
    Word{"号", 'd'},
    Word{"时", 'H'},
    Word{"点", 'H'},
    Word{"分", 'M'},
    Word{"秒", 'S'},
    Word{"上午", 'a'},
    Word{"凌晨", 'a'},
    Word{"下午", 'p'},
    Word{"星期一", 0},
    Word{"星期二", 0},
    Word{"星期三", 0},
    Word{"星期四", 0},
    Word{"星期五", 0},
    Word{"星期六", 0},
    Word{"星期日", 0},
    Word{"星期天", 0},
    Word{"周一", 0},
    Word{"周二", 0},
    Word{"周三", 0},
    Word{"周四", 0},
    Word{"周五", 0},
    Word{"周六", 0},
    Word{"周日", 0},
    Word{"周天", 0},
};

constexpr std::array englishWords{
    Word{"am", 'a'},
    Word{"pm", 'p'},
    Word{"a.m.", 'a'},
    Word{"p.m.", 'p'},
    Word{"t", 't'},
    Word{"z", 'z'},
    Word{"utc", 'z'},
    Word{"st", 0},
    Word{"nd", 0},
    Word{"rd", 0},
    Word{"th", 0},
    Word{"mon", 0},
    Word{"tue", 0},
    Word{"wed", 0},
    Word{"thu", 0},
    Word{"fri", 0},
    Word{"sat", 0},
    Word{"sun", 0},
    Word{"monday", 0},
    Word{"tuesday", 0},
    Word{"wednesday", 0},
    Word{"thursday", 0},
    Word{"friday", 0},
    Word{"saturday", 0},
    Word{"sunday", 0},
};

constexpr std::array monthNames{"january"sv, "february"sv, "march"sv, "april"sv, "may"sv, "june"sv, "july"sv,
    "august"sv, "september"sv, "october"sv, "november"sv, "december"sv};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "Jan", "January" and "Sept" are months; 0 for anything else.
int monthNamed(std::string_view name)
{
    for (size_t i = 0; i < monthNames.size(); ++i) {
        if (name == monthNames[i] || name == monthNames[i].substr(0, 3))
            return int(i) + 1;
    }
    return name == "sept" ? 9 : 0;
}

} // namespace

std::optional<DateTokens> DateTokens::of(std::string_view text)
{
    DateTokens tokens;
    while (!text.empty()) {
        if (!tokens.take(text))
            return std::nullopt;
    }
    return tokens;
}

bool DateTokens::take(std::string_view &text)
{
    const char c = text.front();
    if (isDigit(c))
        return takeNumber(text);
    if (" -/.,:+"sv.find(c) != std::string_view::npos) {
        text.remove_prefix(1);
        // "2026年1月5日 (周一)" and "Jan  5" leave more than one space.
        return c == ' ' && m_size > 0 && m_kinds[m_size - 1] == ' ' ? true : add(c);
    }
    if (c == '(' || c == ')') {
        text.remove_prefix(1);
        return true;
    }
    return takeWord(text);
}

bool DateTokens::takeNumber(std::string_view &text)
{
    DateToken token;
    const auto *const end = std::find_if_not(text.begin(), text.end(), isDigit);
    token.width = int(end - text.begin());
    // Behind a point more digits than fit say nothing that a date needs.
    const bool isFraction = m_size > 0 && m_kinds[m_size - 1] == '.';
    if (token.width > 9 && !isFraction)
        return false;
    token.width = std::min(token.width, 9);
    for (const char c : text.substr(0, size_t(token.width)))
        token.value = token.value * 10 + (c - '0');
    text.remove_prefix(size_t(end - text.begin()));
    return add('n', token);
}

bool DateTokens::takeWord(std::string_view &text)
{
    for (const auto &[word, kind] : chineseWords) {
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            return kind == 0 || add(kind);
        }
    }
    std::array<char, 12> lower = {};
    size_t size = 0;
    while (size < text.size() && size < lower.size() && isLetter(text[size])) {
        lower[size] = char(text[size] | 0x20);
        ++size;
    }
    // "p.m." is the one word with points in it.
    if (size == 1 && (lower[0] == 'a' || lower[0] == 'p') && text.size() >= 4 && text[1] == '.'
        && (text[2] | 0x20) == 'm' && text[3] == '.') {
        lower = {lower[0], '.', 'm', '.'};
        size = 4;
    }
    const std::string_view name(lower.data(), size);
    text.remove_prefix(size);
    if (const int month = monthNamed(name); month != 0)
        return add('J', {month, 0});
    const auto *const word =
        std::find_if(englishWords.begin(), englishWords.end(), [&](const Word &w) { return w.text == name; });
    return word != englishWords.end() && (word->kind == 0 || add(word->kind));
}

bool DateTokens::add(char kind, DateToken token)
{
    if (m_size == MaxTokens)
        return false;
    m_kinds[m_size] = kind;
    m_tokens[m_size] = token;
    ++m_size;
    return true;
}

DateTokens DateTokens::without(std::string_view unwanted) const
{
    DateTokens rest;
    for (size_t i = 0; i < m_size; ++i) {
        if (unwanted.find(m_kinds[i]) == std::string_view::npos)
            rest.add(m_kinds[i], m_tokens[i]);
    }
    return rest;
}

DateTokens DateTokens::from(size_t at) const
{
    DateTokens rest;
    for (size_t i = at; i < m_size; ++i)
        rest.add(m_kinds[i], m_tokens[i]);
    return rest;
}

DateTokens DateTokens::until(size_t end) const
{
    DateTokens start = *this;
    start.m_size = end;
    return start;
}

size_t DateTokens::timeStart() const
{
    size_t at = kinds().find_first_of(":H");
    if (at == std::string_view::npos || at == 0 || m_kinds[at - 1] != 'n')
        return m_size;
    --at; // at the hour; what announces it belongs to the time
    while (at > 0
        && (m_kinds[at - 1] == ' ' || m_kinds[at - 1] == 'a' || m_kinds[at - 1] == 'p' || m_kinds[at - 1] == 't'))
        --at;
    return at;
}

} // namespace waterline
