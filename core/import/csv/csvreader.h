#pragma once

#include "base/result.h"
#include "import/csv/dialect.h"
#include "import/csv/textsource.h"
#include "import/recordsource.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waterline {

/// Reads CSV record by record, in memory that does not grow with the file. Takes CR LF, LF and CR, also mixed; quoted
/// fields with doubled quotes and line breaks; a quote inside an unquoted field as itself; text behind a closing quote
/// as part of the field; a missing last line end; Ctrl-Z at the end. Blank records are given out and marked. With
/// Dialect::hasEscapes also \" and \\, \n, \r and \t in quoted text.
class CsvReader final : public RecordSource {
public:
    static constexpr size_t MaxField = 1 << 20;
    static constexpr size_t MaxRecord = 64 << 20;
    /// Empty fields behind this many columns are left out; one that says something is an error.
    static constexpr size_t MaxColumns = 512;

    /// Reads `device` from where it stands, which must be the start of the file; it must stay open as long as this
    /// lives.
    CsvReader(QIODevice &device, const Dialect &dialect, qint64 chunkSize = TextSource::UsualChunk);

    /// Fills `record` and answers true, or answers false at the end. Error BadInput with the line: a quote that is
    /// never closed (the line that opens it), a field over 1 MB, a record over 64 MB, more than 512 columns, bytes that
    /// are no text. After an error the only answer is that error. Its place has no file: the caller knows that.
    Result<bool> next(Record &record) override;

    /// How many bytes of the file have been taken so far: progress, coarse by one chunk.
    [[nodiscard]] qint64 bytesRead() const override { return m_source.bytesRead(); }
    /// Whether the text is used up: the record given last was the last one.
    [[nodiscard]] bool isAtEnd() const { return m_isSourceEmpty && m_at == m_end; }

    /// What tells whether the dialect is the right one: fields in quotes, "" within them, text behind a closing quote.
    struct QuoteTally {
        qint64 quoted = 0;
        qint64 doubled = 0;
        qint64 stray = 0;
    };
    [[nodiscard]] const QuoteTally &quotes() const { return m_quotes; }

private:
    enum class State { FieldStart, Unquoted, Quoted, QuoteSeen, AfterQuoted, Escaped };
    enum class Step { NeedsText, RecordEnd, Failed };

    Result<bool> readRecord(Record &record);
    void beginRecord();
    Step scan();
    Step scanPlain();
    void scanQuoted();
    void scanEscaped();
    Step scanBehindQuote();
    [[nodiscard]] bool isDelimiter() const;
    void takeOddByte();
    Step takeEnd();
    bool endField();
    void keepSegment();
    bool refill();
    std::string_view wholeCharacters(std::string_view piece);
    void makeRoom(size_t more);
    bool finishText();
    void fill(Record &record) const;
    [[nodiscard]] size_t fieldSize() const;
    bool fail(qint64 line, const QString &message);
    bool failTooLong();

    TextSource m_source;
    /// The first byte of the separator; the full-width comma has two more.
    char m_delimiter;
    bool m_isWide;
    char m_quote;
    bool m_hasEscapes;
    bool m_skipsSepLine;
    /// What interrupts a run of plain text: separator, CR, LF, NUL and bad text; and what interrupts quoted text.
    std::array<bool, 256> m_endsPlain = {};
    std::array<bool, 256> m_endsQuoted = {};

    /// One byte longer than the text in it: the byte at m_end is a line end, so that scanning needs no other limit.
    std::vector<char> m_buffer;
    // All of these point into m_buffer. The record begins at m_begin, m_at is read next, m_end is behind the last byte.
    char *m_begin;
    char *m_at;
    char *m_end;
    // The field under way: where its text begins, where its next byte goes (text closes up over doubled quotes), and
    // where the run begins that has not been taken into it yet.
    char *m_fieldBegin;
    char *m_fieldEnd;
    char *m_segment;

    State m_state = State::FieldStart;
    std::vector<std::string_view> m_fields;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 1;
    bool m_hasNul = false;
    bool m_hasBadText = false;
    QuoteTally m_quotes;
    /// The start of a full-width comma at the end of a piece, or of another character.
    std::string m_held;
    std::string m_joined;
    /// The line end before was a CR: an LF that follows belongs to it.
    bool m_afterCr = false;
    bool m_isSourceEmpty = false;
    std::optional<Error> m_error;
};

} // namespace waterline
