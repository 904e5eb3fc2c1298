#include "store/rowimage.h"

#include "base/sha256.h"

#include <sqlite3.h>

#include <algorithm>
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

void RowImage::begin(QStringView name)
{
    m_bytes.clear();
    m_cells.clear();
    for (const QChar c : name)
        m_bytes += c.toLatin1();
}

void RowImage::addNull()
{
    m_bytes += ";n";
    m_cells.push_back({});
}

void RowImage::addInteger(qint64 number)
{
    std::array<char, 24> piece{';', 'i'};
    m_bytes.append(piece.data(), std::to_chars(piece.data() + 2, piece.data() + piece.size(), number).ptr);
    m_cells.push_back({Cell::Kind::Integer, number});
}

void RowImage::addText(QStringView text)
{
    writeUtf8(addRoom(utf8Size(text)), text);
}

void RowImage::addText(std::string_view text)
{
    std::copy(text.begin(), text.end(), addRoom(text.size()));
}

char *RowImage::addRoom(std::size_t size)
{
    std::array<char, 24> piece{';', 't'};
    char *end = std::to_chars(piece.data() + 2, piece.data() + piece.size(), size).ptr;
    *end++ = ':';
    m_bytes.append(piece.data(), end);
    const std::size_t begin = m_bytes.size();
    m_bytes.resize(begin + size);
    m_cells.push_back({Cell::Kind::Text, 0, begin, size});
    return m_bytes.data() + begin;
}

void RowImage::set(const Values &values, QStringView name)
{
    begin(name);
    for (const QVariant &value : values) {
        if (isNullValue(value))
            addNull();
        else if (isIntegerValue(value))
            addInteger(value.toLongLong());
        else
            addText(value.toString());
    }
}

std::string_view RowImage::text(qsizetype column) const
{
    const Cell &cell = m_cells[std::size_t(column)];
    return std::string_view(m_bytes).substr(cell.begin, cell.size);
}

Values RowImage::values() const
{
    Values result;
    result.reserve(qsizetype(m_cells.size()));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const std::string_view said = text(qsizetype(i));
        switch (m_cells[i].kind) {
        case Cell::Kind::Null:
            result << QVariant();
            break;
        case Cell::Kind::Integer:
            result << m_cells[i].integer;
            break;
        case Cell::Kind::Text:
            result << textValue(QString::fromUtf8(said));
            break;
        }
    }
    return result;
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

QByteArray digestOf(const RowImage &row, Sha256 &hash)
{
    hash.addData(row.bytes());
    return hash.result();
}

} // namespace waterline
