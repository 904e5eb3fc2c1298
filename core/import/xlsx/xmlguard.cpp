#include "import/xlsx/xmlguard.h"

#include <algorithm>
#include <cstring>

namespace waterline {

namespace {

constexpr qsizetype BlockSize = 64 * 1024;

/// The encoding that the XML declaration at the start of `head` names, in lower case; empty without one.
QByteArray declaredEncoding(const QByteArray &head)
{
    const qsizetype end = head.indexOf("?>");
    const QByteArray declaration = head.startsWith("<?xml") && end > 0 ? head.left(end) : QByteArray();
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    const qsizetype single = declaration.indexOf('\'', at);
    const qsizetype twofold = declaration.indexOf('"', at);
    const qsizetype open = single < 0 || twofold < 0 ? std::max(single, twofold) : std::min(single, twofold);
    const qsizetype close = open < 0 ? -1 : declaration.indexOf(declaration[open], open + 1);
    return close < 0 ? QByteArray() : declaration.mid(open + 1, close - open - 1).toLower();
}

} // namespace

XmlGuard::XmlGuard(QIODevice &source)
    : m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 XmlGuard::readData(char *data, qint64 size)
{
    if (m_fault || (m_at == m_buffer.size() && !refill()))
        return m_fault ? -1 : 0;
    const qsizetype count = std::min<qsizetype>(size, m_buffer.size() - m_at);
    std::memcpy(data, m_buffer.constData() + m_at, size_t(count));
    m_at += count;
    return count;
}

bool XmlGuard::refill()
{
    m_at = 0;
    // A decoder may hold back all of a short block.
    for (m_buffer.clear(); m_buffer.isEmpty();) {
        m_buffer.resize(BlockSize);
        m_buffer.resize(qsizetype(std::max<qint64>(0, m_source.read(m_buffer.data(), BlockSize))));
        if (m_buffer.isEmpty())
            return false;
        const bool isStart = !m_hasBegun;
        if (isStart && !begin())
            return false;
        if (m_decoder) {
            m_buffer = QString((*m_decoder)(m_buffer)).toUtf8();
            // The declaration names an encoding that the parser must not believe any more.
            if (isStart && m_buffer.startsWith("<?xml"))
                m_buffer.remove(0, m_buffer.indexOf("?>") + 2);
        }
    }
    return scan();
}

bool XmlGuard::begin()
{
    m_hasBegun = true;
    const auto encoding = QStringConverter::encodingForData(m_buffer, u'<');
    if (encoding && *encoding != QStringConverter::Utf8) {
        m_decoder.emplace(*encoding);
        return true;
    }
    const QByteArray head = m_buffer.startsWith("\xEF\xBB\xBF") ? m_buffer.mid(3, 512) : m_buffer.left(512);
    const QByteArray name = declaredEncoding(head);
    return name.isEmpty() || name == "utf-8" || name == "utf8" || name == "us-ascii" || refuse(Fault::UnknownEncoding);
}

bool XmlGuard::scan()
{
    const char *at = m_buffer.constData();
    const char *const end = at + m_buffer.size();
    while (at < end) {
        if (m_state == State::Text) {
            const auto *const tag = static_cast<const char *>(std::memchr(at, '<', size_t(end - at)));
            m_run += (tag ? tag : end) - at;
            if (m_run > MaxText)
                return refuse(Fault::TooLong);
            at = tag ? tag + 1 : end;
            if (tag)
                enter(State::TagStart);
            continue;
        }
        if (!step(*at++))
            return false;
    }
    return true;
}

bool XmlGuard::step(char c)
{
    const State state = m_state;
    ++m_run;
    switch (state) {
    case State::Text:
        break;
    case State::TagStart:
        m_tagSize = 0;
        m_attributes = 0;
        enter(c == '!' ? State::Bang : c == '?' ? State::Instruction : c == '>' ? State::Text : State::Tag);
        return true;
    case State::Tag:
        if (c == '"' || c == '\'') {
            m_quote = c;
            m_state = State::Quoted;
        } else if (c == '=' && ++m_attributes > MaxAttributes) {
            return refuse(Fault::TooLong);
        } else if (c == '>') {
            enter(State::Text);
        }
        break;
    case State::Quoted:
        if (c == m_quote)
            m_state = State::Tag;
        break;
    case State::Bang:
        if (c != '-' && c != '[')
            return refuse(Fault::DocumentType);
        enter(c == '-' ? State::Comment : State::CData);
        return true;
    case State::Comment:
    case State::CData:
        // At least "<!--" or "<![" stands before, so that the shortest end is not taken for the start.
        if (c == '>' && m_run > 3 && (state == State::Comment ? endsWith('-', '-') : endsWith(']', ']')))
            enter(State::Text);
        break;
    case State::Instruction:
        if (c == '>' && m_last == '?')
            enter(State::Text);
        break;
    }
    m_before = m_last;
    m_last = c;
    if (m_state == State::Tag || m_state == State::Quoted)
        return ++m_tagSize <= MaxTag || refuse(Fault::TooLong);
    return m_run <= MaxText || refuse(Fault::TooLong);
}

void XmlGuard::enter(State state)
{
    m_state = state;
    m_run = 0;
    m_before = m_last = 0;
}

bool XmlGuard::refuse(Fault fault)
{
    m_fault = fault;
    m_buffer.clear();
    m_at = 0;
    return false;
}

} // namespace waterline
