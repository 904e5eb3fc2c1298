#pragma once

#include "base/result.h"
#include "import/csv/encoding.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

class QIODevice;

namespace waterline {

/// The quote of files in which every quote is text: a byte that no text contains.
constexpr char noQuote = char(0xFE);
/// "double", "single" or "none"; nothing for any other word.
[[nodiscard]] std::optional<char> quoteByName(QStringView name);

/// How a CSV file is written: all that the reader must be told.
struct Dialect {
    Encoding encoding = Encoding::Utf8;
    /// One of delimiterChoices, or another ASCII character that the file itself names.
    char16_t delimiter = u',';
    /// The first line is Excel's "sep=;": the reader drops it, and still counts it as line 1.
    bool hasSepLine = false;
    /// A double quote, an apostrophe, or noQuote.
    char quote = '"';
    /// A backslash in quoted text takes the quote behind it as text, as MySQL and Python write it.
    bool hasEscapes = false;

    bool operator==(const Dialect &) const = default;
};

/// The separators that files are tried with. The first wins where nothing else decides: a comma also occurs in amounts
/// and sentences, the others hardly ever.
constexpr std::u16string_view delimiterChoices = u"\t;|,，";

/// What is known before a file is sniffed.
struct DialectHints {
    std::optional<Encoding> encoding = {};
    std::optional<char16_t> delimiter = {};
    std::optional<char> quote = {};
    /// Header words that the tables know, as headerKey() writes them: a reading that finds more of them is the right
    /// one.
    const QSet<QString> *headerKeys = nullptr;
    /// The same words as people write them, to look for in bytes of unknown encoding.
    QStringList headerWords = {};
};

/// How a file is written, as far as it can be told from the file alone.
struct SniffedDialect {
    Dialect dialect;
    /// Encodings that fit about as well and read the text differently, the found one first; empty when it is clear.
    std::vector<Encoding> encodings = {};
    /// The same for separators.
    std::vector<char16_t> delimiters = {};
    /// The apostrophes around some cells may be quotes, or text.
    bool hasOpenQuote = false;
    /// UTF-8 in some lines and another encoding in others.
    bool isMixed = false;
};

/// Finds the dialect of `device`, which must be open and able to seek, and rewinds it. A "sep=" line is obeyed;
/// otherwise the start of the file is read with each separator, quotes respected: the one that gives the most records
/// the same number of columns (more than one) wins, then the one with more columns. A file of one column gets a comma.
/// An apostrophe counts as a quote, and a backslash as an escape, only where "" never occurs and the file falls into
/// columns no other way. Errors as guessEncoding() and TextSource::next().
Result<SniffedDialect> sniffDialect(QIODevice &device, const QString &fileName, const DialectHints &hints = {});

/// "comma", "semicolon", "tab", "bar", "wide-comma", or the character itself.
[[nodiscard]] QString delimiterName(char16_t delimiter);
/// The inverse; also takes the characters themselves and "\t".
[[nodiscard]] std::optional<char16_t> delimiterByName(QStringView name);

} // namespace waterline
