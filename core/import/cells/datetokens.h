#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace waterline {

/// A piece of a written date. For a number its value and how many digits it has; for a named month 1 to 12.
struct DateToken {
    int value = 0;
    int width = 0;
};

/// The pieces of a written date or time in a form that can be compared with patterns: one letter a piece.
/// n number, J named month, y m d 年 月 日, H M S 时 分 秒, a p before and after noon (AM, 上午), t the T of ISO, z Z;
/// space and - / . , : + as themselves. Weekdays and the th of 5th are left out.
class DateTokens {
public:
    /// Empty when something in the text belongs in no date. `text` in PlainForm.
    [[nodiscard]] static std::optional<DateTokens> of(std::string_view text);

    [[nodiscard]] std::string_view kinds() const { return {m_kinds.data(), m_size}; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] bool has(char kind) const { return kinds().find(kind) != std::string_view::npos; }
    /// Precondition: at < size().
    [[nodiscard]] DateToken operator[](size_t at) const { return m_tokens[at]; }

    [[nodiscard]] DateTokens without(std::string_view unwanted) const;
    [[nodiscard]] DateTokens from(size_t at) const;
    [[nodiscard]] DateTokens until(size_t end) const;
    /// Where the time begins, with what announces it (T, 下午, a space); size() when there is none.
    [[nodiscard]] size_t timeStart() const;

private:
    static constexpr size_t MaxTokens = 32;

    bool take(std::string_view &text);
    bool takeWord(std::string_view &text);
    bool takeNumber(std::string_view &text);
    bool add(char kind, DateToken token = {});

    std::array<char, MaxTokens> m_kinds = {};
    std::array<DateToken, MaxTokens> m_tokens = {};
    size_t m_size = 0;
};

} // namespace waterline
