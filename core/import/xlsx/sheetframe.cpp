#include "import/xlsx/sheetframe.h"

#include <algorithm>
#include <cstring>

namespace waterline {

namespace {

constexpr qsizetype PieceSize = 256 * 1024;
/// What begins a tag is recognised by so many bytes at most; the name of the rows with a longer prefix is not.
constexpr qsizetype LookAhead = 64;
constexpr char RowsName[] = "sheetData";

/// The name that `text` begins with.
QByteArray nameAt(QByteArrayView text)
{
    const auto *const end =
        std::find_if(text.begin(), text.end(), [](char c) { return std::strchr(" \t\r\n/>", c) != nullptr; });
    return end == text.end() ? QByteArray() : QByteArray(text.begin(), end - text.begin());
}

/// What ends that which begins at `text`, if it is no tag.
const char *endOfNoTag(QByteArrayView text)
{
    if (text.startsWith("<!--"))
        return "-->";
    if (text.startsWith("<![CDATA["))
        return "]]>";
    return text.startsWith("<?") ? "?>" : nullptr;
}

} // namespace

SheetFrame::SheetFrame(QIODevice &source)
    : m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SheetFrame::readData(char *data, qint64 size)
{
    if (m_given == m_out.size() && !refill())
        return 0;
    const qsizetype count = std::min<qsizetype>(size, m_out.size() - m_given);
    std::memcpy(data, m_out.constData() + m_given, size_t(count));
    m_given += count;
    return count;
}

bool SheetFrame::refill()
{
    m_given = 0;
    // Of the rows nothing is let through, however many pieces they take.
    for (m_out.resize(0); m_out.isEmpty();) {
        m_piece.remove(0, m_at);
        m_at = 0;
        const qsizetype kept = m_piece.size();
        m_piece.resize(kept + PieceSize);
        const qint64 count = std::max<qint64>(0, m_source.read(m_piece.data() + kept, PieceSize));
        m_piece.resize(kept + qsizetype(count));
        scan(count == 0);
        if (count == 0)
            return !m_out.isEmpty();
    }
    return true;
}

/// As far as the piece can be understood without the next one; to its end if there is none.
void SheetFrame::scan(bool isLast)
{
    while (m_at < m_piece.size()) {
        if (m_state == State::Behind) {
            pass(m_piece.size() - m_at);
        } else if (m_state == State::RowsTag) {
            takeRowsTag();
        } else if (m_skipsTo) {
            if (!takeSkipped(isLast))
                return;
        } else {
            const auto *const from = m_piece.constData() + m_at;
            const auto *const tag = static_cast<const char *>(std::memchr(from, '<', size_t(m_piece.size() - m_at)));
            pass(tag ? tag - from : m_piece.size() - m_at);
            if (tag && !takeTag(isLast))
                return;
        }
    }
}

void SheetFrame::pass(qsizetype count)
{
    if (m_state == State::Before || m_state == State::Behind)
        m_out.append(m_piece.constData() + m_at, count);
    m_at += count;
}

/// At a '<'. False when more must be read to know what begins there.
bool SheetFrame::takeTag(bool isLast)
{
    const QByteArrayView text = QByteArrayView(m_piece).sliced(m_at);
    if (text.size() < LookAhead && !isLast)
        return false;
    const QByteArrayView head = text.first(std::min(text.size(), LookAhead));
    m_skipsTo = endOfNoTag(head);
    if (m_state == State::Before && !m_skipsTo) {
        const QByteArray name = nameAt(head.sliced(1));
        if (name == RowsName || name.endsWith(QByteArray(":") + RowsName)) {
            m_name = name;
            m_state = State::RowsTag;
        }
    } else if (m_state == State::Rows && head.size() > 1 && head[1] == '/' && head.sliced(2).startsWith(m_name)
        && nameAt(head.sliced(2)) == m_name) {
        const qsizetype end = text.indexOf('>');
        m_at += end < 0 ? text.size() : end + 1;
        m_state = State::Behind;
        return true;
    }
    pass(1);
    return true;
}

/// To the end of the start tag of the rows, which is dropped with them.
void SheetFrame::takeRowsTag()
{
    for (; m_at < m_piece.size() && m_state == State::RowsTag; ++m_at) {
        const char c = m_piece[m_at];
        if (m_quote) {
            m_quote = c == m_quote ? char(0) : m_quote;
        } else if (c == '"' || c == '\'') {
            m_quote = c;
        } else if (c == '>') {
            m_state = m_last == '/' ? State::Behind : State::Rows;
        }
        m_last = c;
    }
}

/// To the end of a comment or the like. False when it may end in the next piece.
bool SheetFrame::takeSkipped(bool isLast)
{
    const qsizetype size = qsizetype(std::strlen(m_skipsTo));
    const qsizetype found = m_piece.indexOf(m_skipsTo, m_at);
    if (found >= 0) {
        m_skipsTo = nullptr;
        pass(found + size - m_at);
        return true;
    }
    // Its end may stand across two pieces.
    const qsizetype kept = isLast ? 0 : std::min(m_piece.size() - m_at, size - 1);
    pass(m_piece.size() - m_at - kept);
    return isLast;
}

} // namespace waterline
