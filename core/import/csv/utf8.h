#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace waterline {

/// Checks UTF-8 strictly (no overlong forms, no surrogates, nothing above U+10FFFF) piece by piece, wherever the pieces
/// are cut.
class Utf8Checker {
public:
    static constexpr size_t AllValid = std::string_view::npos;

    /// Takes the next piece. The place in it of the first byte that cannot be right, or AllValid; goes on behind it, so
    /// that the counts below cover the whole text. A character cut off by the piece before is found wrong at place 0.
    /// All such places are appended to `places` if it is given.
    size_t add(std::string_view piece, std::vector<size_t> *places = nullptr);
    /// The text is over: false when it stops inside a character.
    bool finish();

    [[nodiscard]] qint64 invalid() const { return m_invalid; }
    /// Whole characters beyond ASCII.
    [[nodiscard]] qint64 multiByte() const { return m_multiByte; }

private:
    bool begin(uchar lead);

    qint64 m_invalid = 0;
    qint64 m_multiByte = 0;
    /// Bytes still owed to the character under way, and the bounds of the next one.
    int m_owed = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

} // namespace waterline
