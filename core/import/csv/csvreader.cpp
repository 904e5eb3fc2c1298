#include "import/csv/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace waterline {

namespace {

constexpr char CtrlZ = 0x1A;
constexpr std::string_view wideComma = "\xEF\xBC\x8C";

bool isEmptyLooking(std::string_view field)
{
    return field.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const Dialect &dialect, qint64 chunkSize)
    : m_source(device, dialect.encoding, chunkSize)
    , m_delimiter(dialect.delimiter < 0x80 ? char(dialect.delimiter) : wideComma.front())
    , m_isWide(dialect.delimiter >= 0x80)
    , m_quote(dialect.quote)
    , m_hasEscapes(dialect.hasEscapes)
    , m_skipsSepLine(dialect.hasSepLine)
    , m_buffer(1, '\n')
{
    for (const char c : {m_delimiter, '\r', '\n', '\0', TextSource::BadMark})
        m_endsPlain[static_cast<uchar>(c)] = true;
    for (const char c : {m_quote, '\r', '\n', '\0', TextSource::BadMark})
        m_endsQuoted[static_cast<uchar>(c)] = true;
    m_endsQuoted['\\'] = m_hasEscapes;
    m_begin = m_at = m_end = m_fieldBegin = m_fieldEnd = m_segment = m_buffer.data();
}

Result<bool> CsvReader::next(Record &record)
{
    if (m_error)
        return *m_error;
    if (m_skipsSepLine) {
        m_skipsSepLine = false;
        if (const Result<bool> dropped = readRecord(record); !dropped || !*dropped)
            return dropped;
    }
    return readRecord(record);
}

Result<bool> CsvReader::readRecord(Record &record)
{
    beginRecord();
    while (!m_error) {
        switch (scan()) {
        case Step::RecordEnd:
            fill(record);
            return true;
        case Step::Failed:
            return *m_error;
        case Step::NeedsText:
            break;
        }
        if (refill())
            continue;
        if (m_error)
            break;
        if (finishText()) {
            fill(record);
            return true;
        }
        if (!m_error)
            return false;
    }
    return *m_error;
}

void CsvReader::beginRecord()
{
    m_begin = m_fieldBegin = m_fieldEnd = m_segment = m_at;
    m_fields.clear();
    m_state = State::FieldStart;
    m_hasNul = m_hasBadText = false;
    m_recordLine = m_line;
    if (m_afterCr && (m_at < m_end || refill())) {
        m_afterCr = false;
        if (*m_at == '\n')
            m_begin = ++m_at;
    }
}

CsvReader::Step CsvReader::scan()
{
    Step step = Step::NeedsText;
    while (m_at < m_end && step == Step::NeedsText) {
        switch (m_state) {
        case State::FieldStart:
            if (*m_at == m_quote) {
                ++m_at;
                ++m_quotes.quoted;
                m_quoteLine = m_line;
                m_state = State::Quoted;
            } else {
                m_state = State::Unquoted;
            }
            m_fieldBegin = m_fieldEnd = m_segment = m_at;
            break;
        case State::Unquoted:
        case State::AfterQuoted:
            step = scanPlain();
            break;
        case State::Quoted:
            scanQuoted();
            break;
        case State::Escaped:
            scanEscaped();
            break;
        case State::QuoteSeen:
            step = scanBehindQuote();
            break;
        }
    }
    return step;
}

CsvReader::Step CsvReader::scanPlain()
{
    // The common row goes round here field by field without leaving.
    for (;;) {
        char *at = m_at;
        while (!m_endsPlain[static_cast<uchar>(*at)])
            ++at;
        m_at = at;
        if (at == m_end)
            return Step::NeedsText;
        if (*at != '\r' && *at != '\n' && !isDelimiter()) {
            takeOddByte();
            continue;
        }
        keepSegment();
        const Step step = takeEnd();
        if (step != Step::NeedsText || m_at == m_end || *m_at == m_quote)
            return step;
        m_state = State::Unquoted;
        m_fieldBegin = m_fieldEnd = m_segment = m_at;
    }
}

void CsvReader::scanQuoted()
{
    for (;;) {
        char *at = m_at;
        while (!m_endsQuoted[static_cast<uchar>(*at)])
            ++at;
        m_at = at;
        if (at == m_end)
            return;
        if (*at == m_quote || *at == '\\') {
            keepSegment();
            ++m_at;
            m_state = *at == m_quote ? State::QuoteSeen : State::Escaped;
            return;
        }
        switch (*at) {
        case '\r':
            ++m_line;
            break;
        case '\n':
            // The opening quote is before this byte, so there always is one to look at.
            if (at[-1] != '\r')
                ++m_line;
            break;
        default:
            takeOddByte();
            continue;
        }
        ++m_at;
    }
}

/// Behind a backslash in quoted text. One that escapes nothing is text itself.
void CsvReader::scanEscaped()
{
    m_state = State::Quoted;
    m_segment = m_at;
    switch (*m_at) {
    case 'n':
        *m_at = '\n';
        break;
    case 'r':
        *m_at = '\r';
        break;
    case 't':
        *m_at = '\t';
        break;
    default:
        if (*m_at != m_quote && *m_at != '\\') {
            --m_segment;
            return;
        }
    }
    ++m_at;
}

bool CsvReader::isDelimiter() const
{
    return *m_at == m_delimiter && (!m_isWide || std::string_view(m_at, size_t(m_end - m_at)).starts_with(wideComma));
}

/// A byte at m_at that belongs to the text, but spoils it.
void CsvReader::takeOddByte()
{
    m_hasNul |= *m_at == '\0';
    m_hasBadText |= *m_at == TextSource::BadMark;
    ++m_at;
}

CsvReader::Step CsvReader::scanBehindQuote()
{
    const char c = *m_at;
    if (isDelimiter() || c == '\r' || c == '\n')
        return takeEnd();
    m_segment = m_at;
    if (c == m_quote) { // doubled: this one is text
        ++m_at;
        ++m_quotes.doubled;
        m_state = State::Quoted;
    } else {
        m_quotes.stray += c == CtrlZ ? 0 : 1;
        m_state = State::AfterQuoted;
    }
    return Step::NeedsText;
}

/// Takes the separator or line end at m_at; the field's text is complete.
CsvReader::Step CsvReader::takeEnd()
{
    const char c = *m_at;
    const bool isRecordEnd = c == '\r' || c == '\n';
    m_at += m_isWide && !isRecordEnd ? wideComma.size() : 1;
    if (!endField())
        return Step::Failed;
    m_state = State::FieldStart;
    if (!isRecordEnd)
        return Step::NeedsText;
    ++m_line;
    m_afterCr = c == '\r';
    if (size_t(m_at - m_begin) > MaxRecord) {
        failTooLong();
        return Step::Failed;
    }
    return Step::RecordEnd;
}

bool CsvReader::endField()
{
    const auto size = size_t(m_fieldEnd - m_fieldBegin);
    if (size > MaxField)
        return failTooLong();
    if (m_fields.size() < MaxColumns) {
        m_fields.emplace_back(m_fieldBegin, size);
        return true;
    }
    if (size == 0)
        return true;
    return fail(m_recordLine,
        QCoreApplication::translate("CsvReader",
            "Line %1 has more than %2 columns. Delete the columns that are not needed, or check "
            "the separator.")
            .arg(m_recordLine)
            .arg(MaxColumns));
}

void CsvReader::keepSegment()
{
    const auto size = size_t(m_at - m_segment);
    if (m_fieldEnd != m_segment)
        std::memmove(m_fieldEnd, m_segment, size);
    m_fieldEnd += size;
}

/// Fetches more text behind m_end; false at the end of the file and on failure.
bool CsvReader::refill()
{
    if (m_isSourceEmpty)
        return false;
    if (fieldSize() > MaxField || size_t(m_end - m_begin) > MaxRecord)
        return failTooLong();
    const Result<std::string_view> piece = m_source.next();
    if (!piece) {
        m_error = piece.error();
        return false;
    }
    m_isSourceEmpty = piece->empty();
    const std::string_view text = m_isWide ? wholeCharacters(*piece) : *piece;
    if (text.empty())
        return !m_isSourceEmpty && refill();
    makeRoom(text.size());
    std::memcpy(m_end, text.data(), text.size());
    m_end += text.size();
    *m_end = '\n';
    return true;
}

/// The piece with what was held back of the one before, without the beginning of a full-width comma at its end.
std::string_view CsvReader::wholeCharacters(std::string_view piece)
{
    m_joined = m_held;
    m_joined += piece;
    m_held.clear();
    for (size_t size = wideComma.size() - 1; size > 0 && !piece.empty(); --size) {
        if (m_joined.ends_with(wideComma.substr(0, size))) {
            m_held = m_joined.substr(m_joined.size() - size);
            m_joined.erase(m_joined.size() - size);
            break;
        }
    }
    return m_joined;
}

/// Moves the record under way to the front of the buffer, in which `more` bytes then fit behind it.
void CsvReader::makeRoom(size_t more)
{
    char *const from = m_begin;
    const auto used = size_t(m_end - m_begin);
    std::vector<char> larger;
    if (m_buffer.size() < used + more + 1)
        larger.resize(std::max(used + more + 1, 2 * m_buffer.size()));
    char *const to = larger.empty() ? m_buffer.data() : larger.data();
    std::memmove(to, from, used);
    for (std::string_view &field : m_fields)
        field = {to + (field.data() - from), field.size()};
    for (char **place : {&m_begin, &m_at, &m_end, &m_fieldBegin, &m_fieldEnd, &m_segment})
        *place = to + (*place - from);
    if (!larger.empty())
        m_buffer = std::move(larger);
}

/// The file is over: completes the record that it broke off in; false when there is none, or on failure.
bool CsvReader::finishText()
{
    if (m_state == State::Quoted || m_state == State::Escaped)
        return fail(m_quoteLine,
            QCoreApplication::translate("CsvReader",
                "The quotation mark that opens on line %1 is never closed. Close it, or remove "
                "it, and import the file again.")
                .arg(m_quoteLine));
    if (m_state == State::FieldStart)
        m_fieldBegin = m_fieldEnd = m_at;
    else if (m_state != State::QuoteSeen)
        keepSegment();
    bool saysNothing = m_state == State::FieldStart;
    while (m_state != State::QuoteSeen && m_fieldEnd > m_fieldBegin && m_fieldEnd[-1] == CtrlZ) {
        --m_fieldEnd;
        saysNothing = m_state == State::Unquoted && m_fieldEnd == m_fieldBegin;
    }
    m_state = State::FieldStart;
    if (saysNothing && m_fields.empty())
        return false;
    return endField();
}

void CsvReader::fill(Record &record) const
{
    record.fields = m_fields;
    record.line = m_recordLine;
    record.isBlank = std::all_of(m_fields.begin(), m_fields.end(), isEmptyLooking);
    record.hasNul = m_hasNul;
    record.hasBadText = m_hasBadText;
}

size_t CsvReader::fieldSize() const
{
    if (m_state == State::FieldStart)
        return 0;
    return size_t(m_fieldEnd - m_fieldBegin) + (m_state == State::QuoteSeen ? 0 : size_t(m_at - m_segment));
}

bool CsvReader::fail(qint64 line, const QString &message)
{
    m_error = Error{Problem::BadInput, message, {{}, line, {}}};
    return false;
}

bool CsvReader::failTooLong()
{
    return fail(m_recordLine,
        QCoreApplication::translate("CsvReader",
            "The row that begins on line %1 is too long (over 1 MB in one field, or 64 MB in "
            "all). Probably a quotation mark in it is never closed.")
            .arg(m_recordLine));
}

} // namespace waterline
