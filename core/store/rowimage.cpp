#include "store/rowimage.h"

#include <sqlite3.h>

#include <array>
#include <charconv>

namespace waterline {

namespace {

/// The next character of `text` at `at`, which moves behind it. Half a surrogate pair becomes a question mark, as in
/// QString::toUtf8().
char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const char16_t unit = text[at++].unicode();
    if (!QChar::isSurrogate(unit))
        return unit;
    if (QChar::isHighSurrogate(unit) && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++].unicode());
    return U'?';
}

std::size_t utf8Size(QStringView text)
{
    std::size_t size = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = nextCharacter(text, at);
        size += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return size;
}

void writeUtf8(char *to, QStringView text)
{
    const auto put = [&to](char32_t byte) { *to++ = char(byte); };
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = nextCharacter(text, at);
        if (c < 0x80) {
            put(c);
            continue;
        }
        if (c < 0x800) {
            put(0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                put(0xE0 | c >> 12);
            } else {
                put(0xF0 | c >> 18);
                put(0x80 | (c >> 12 & 0x3F));
            }
            put(0x80 | (c >> 6 & 0x3F));
        }
        put(0x80 | (c & 0x3F));
    }
}

} // namespace

RowImage::RowImage()
{
    m_bytes.reserve(1024);
}

void RowImage::set(const Values &values, QStringView name)
{
    m_bytes.clear();
    m_cells.clear();
    for (const QChar c : name)
        m_bytes += c.toLatin1();
    for (const QVariant &value : values) {
        if (isNullValue(value)) {
            m_bytes += ";n";
            m_cells.push_back({});
        } else if (isIntegerValue(value)) {
            m_bytes += ";i";
            m_cells.push_back({Cell::Kind::Integer, value.toLongLong()});
            addNumber(m_cells.back().integer);
        } else {
            m_bytes += ";t";
            m_cells.push_back(addText(value.toString()));
        }
    }
}

RowImage::Cell RowImage::addText(QStringView text)
{
    const std::size_t size = utf8Size(text);
    addNumber(qint64(size));
    m_bytes += ':';
    const std::size_t begin = m_bytes.size();
    m_bytes.resize(begin + size);
    writeUtf8(m_bytes.data() + begin, text);
    return {Cell::Kind::Text, 0, begin, size};
}

void RowImage::addNumber(qint64 number)
{
    std::array<char, 24> digits;
    m_bytes.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

QByteArray RowImage::digest()
{
    m_hash.addData(m_bytes);
    return m_hash.result();
}

bool RowImage::bindTo(sqlite3_stmt *statement) const
{
    int position = 0;
    for (const Cell &cell : m_cells) {
        ++position;
        int code = SQLITE_OK;
        switch (cell.kind) {
        case Cell::Kind::Null:
            code = sqlite3_bind_null(statement, position);
            break;
        case Cell::Kind::Integer:
            code = sqlite3_bind_int64(statement, position, cell.integer);
            break;
        case Cell::Kind::Text:
            code = sqlite3_bind_text(statement, position, m_bytes.data() + cell.begin, int(cell.size), SQLITE_STATIC);
            break;
        }
        if (code != SQLITE_OK)
            return false;
    }
    return true;
}

} // namespace waterline
