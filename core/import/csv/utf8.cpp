#include "import/csv/utf8.h"

#include <cstring>

namespace waterline {

namespace {

/// The first byte from `at` on that is not ASCII, eight at a time.
const char *skipAscii(const char *at, const char *end)
{
    constexpr quint64 highBits = 0x8080808080808080;
    while (end - at >= 8) {
        quint64 word;
        std::memcpy(&word, at, sizeof word);
        if (word & highBits)
            break;
        at += 8;
    }
    while (at < end && static_cast<uchar>(*at) < 0x80)
        ++at;
    return at;
}

bool isFreeThreeByteLead(char c)
{
    const auto byte = static_cast<uchar>(c);
    return byte >= 0xE1 && byte <= 0xEF && byte != 0xED;
}

bool isContinuation(char c)
{
    return (static_cast<uchar>(c) & 0xC0) == 0x80;
}

} // namespace

bool Utf8Checker::begin(uchar lead)
{
    m_low = 0x80;
    m_high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        m_owed = 1;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        m_owed = 2;
        if (lead == 0xE0)
            m_low = 0xA0; // else overlong
        else if (lead == 0xED)
            m_high = 0x9F; // else a surrogate
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        m_owed = 3;
        if (lead == 0xF0)
            m_low = 0x90; // else overlong
        else if (lead == 0xF4)
            m_high = 0x8F; // else above U+10FFFF
    } else {
        return false;
    }
    return true;
}

size_t Utf8Checker::add(std::string_view piece, std::vector<size_t> *places)
{
    size_t firstBad = AllValid;
    const char *const start = piece.data();
    const char *const end = start + piece.size();
    const char *at = start;
    const auto note = [&](const char *where) {
        ++m_invalid;
        m_owed = 0;
        if (places)
            places->push_back(size_t(where - start));
        if (firstBad == AllValid)
            firstBad = size_t(where - start);
    };
    while (at < end) {
        if (m_owed == 0) {
            at = skipAscii(at, end);
            if (at == end)
                break;
            // Runs of Chinese, the leads of which leave the second byte free.
            while (end - at >= 3 && isFreeThreeByteLead(*at) && isContinuation(at[1]) && isContinuation(at[2])) {
                ++m_multiByte;
                at += 3;
            }
            if (at == end || static_cast<uchar>(*at) < 0x80)
                continue;
            if (!begin(static_cast<uchar>(*at)))
                note(at);
            ++at;
            continue;
        }
        const auto byte = static_cast<uchar>(*at);
        if (byte < m_low || byte > m_high) {
            note(at); // this byte is looked at again, as the start of a character
            continue;
        }
        m_low = 0x80;
        m_high = 0xBF;
        if (--m_owed == 0)
            ++m_multiByte;
        ++at;
    }
    return firstBad;
}

bool Utf8Checker::finish()
{
    if (m_owed == 0)
        return true;
    m_owed = 0;
    ++m_invalid;
    return false;
}

} // namespace waterline
