#include "import/csv/dialect.h"

#include "import/csv/csvreader.h"
#include "import/csv/textsource.h"
#include "import/mapping/headerwords.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace waterline {

namespace {

constexpr size_t SampleSize = 256 * 1024;
constexpr int SampleRecords = 200;
/// A header is looked for in so many records.
constexpr int HeaderRecords = 20;

constexpr std::array delimiterNames{std::pair("comma", u','), std::pair("semicolon", u';'), std::pair("tab", u'\t'),
    std::pair("bar", u'|'), std::pair("wide-comma", u'，')};

/// The separator that a first line like sep=; or "sep=;" names.
std::optional<char16_t> separatorNamedIn(std::string_view sample)
{
    std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
    if (line.starts_with('"')) {
        line.remove_prefix(1);
        // Saved once more by a program that did not know the line: the separator itself may stand outside the quotes.
        if (const size_t quote = line.find('"'); quote != std::string_view::npos && quote >= 5)
            line = line.substr(0, quote);
    }
    if (line.size() < 5 || qstrnicmp(line.data(), "sep=", 4) != 0)
        return std::nullopt;
    const std::string_view rest = line.substr(5);
    const char named = line[4];
    const bool isAlone = rest.find_first_not_of(std::string(" ,;|\t\"") + named) == std::string_view::npos;
    const bool isUsable =
        static_cast<uchar>(named) < 0x80 && named != '"' && named != '\r' && named != '\n' && named != '\0';
    return isAlone && isUsable ? std::optional(char16_t(named)) : std::nullopt;
}

struct Sample {
    std::string text;
    bool isCut = false;
};

/// How well the sample falls into columns when it is read in one dialect.
struct Fit {
    /// Records that have the usual number of columns, and all of them.
    int usual = 0;
    int records = 0;
    size_t columns = 0;
    /// The most cells of one record that are header words the tables know.
    int headers = 0;
    CsvReader::QuoteTally quotes;
    qint64 fields = 0;
    /// It ends inside quotes or cannot be read at all.
    bool isBroken = false;

    [[nodiscard]] bool hasColumns() const { return columns > 1; }
    [[nodiscard]] bool isRegular() const { return hasColumns() && usual == records && !isBroken && quotes.stray == 0; }
    /// One word may stand in a sentence; two are a header.
    [[nodiscard]] int knownHeaders() const { return headers < 2 ? 0 : headers; }
    [[nodiscard]] bool isBetterThan(const Fit &other) const
    {
        if (hasColumns() != other.hasColumns())
            return hasColumns();
        if (knownHeaders() != other.knownHeaders())
            return knownHeaders() > other.knownHeaders();
        const int mine = usual * other.records;
        const int its = other.usual * records;
        return mine != its ? mine > its : columns > other.columns;
    }
    /// Nothing in the sample speaks against `other`.
    [[nodiscard]] bool isRivalledBy(const Fit &other) const
    {
        return other.hasColumns() && other.usual >= usual && other.knownHeaders() == knownHeaders();
    }
};

class Sniffer {
public:
    Sniffer(const Sample &sample, const DialectHints &hints)
        : m_sample(sample)
        , m_hints(hints)
        , m_bytes(QByteArray::fromRawData(sample.text.data(), qsizetype(sample.text.size())))
    {
    }

    /// Fills in separator, quote and escapes.
    void sniff(SniffedDialect &sniffed) const
    {
        Dialect &dialect = sniffed.dialect;
        dialect.encoding = Encoding::Utf8; // of the sample
        const bool isGiven = dialect.hasSepLine || m_hints.delimiter;
        std::u16string_view choices = delimiterChoices;
        if (isGiven)
            choices = {&dialect.delimiter, 1};
        const std::vector<Try> plain = tries(choices, dialect);
        Try best = bestOf(plain);
        for (const Try &other : plain) {
            if (other.dialect.delimiter != best.dialect.delimiter && best.fit.hasColumns()
                && best.fit.isRivalledBy(other.fit))
                sniffed.delimiters.push_back(other.dialect.delimiter);
        }
        if (!sniffed.delimiters.empty())
            sniffed.delimiters.insert(sniffed.delimiters.begin(), best.dialect.delimiter);
        if (best.fit.quotes.doubled == 0 && m_hints.quote != '"') {
            for (const Try &odd : {withEscapes(choices, dialect, best.fit),
                     withApostrophes(choices, dialect, best.fit, sniffed.hasOpenQuote)}) {
                if (odd.fit.records == 0)
                    continue;
                best = odd;
                sniffed.delimiters.clear();
                break;
            }
        }
        // A quote that was chosen is obeyed, however the file looks with it.
        if (m_hints.quote && best.dialect.quote != *m_hints.quote) {
            dialect.quote = *m_hints.quote;
            best = bestOf(tries(choices, dialect));
            sniffed.delimiters.clear();
            sniffed.hasOpenQuote = false;
        }
        dialect = best.fit.hasColumns() || isGiven || best.dialect.hasEscapes
            ? best.dialect
            : Dialect{dialect.encoding, u',', dialect.hasSepLine, best.dialect.quote};
    }

private:
    struct Try {
        Dialect dialect;
        Fit fit;
    };

    [[nodiscard]] std::vector<Try> tries(std::u16string_view delimiters, Dialect dialect) const
    {
        std::vector<Try> result;
        for (const char16_t delimiter : delimiters) {
            dialect.delimiter = delimiter;
            result.push_back({dialect, fitOf(dialect)});
        }
        return result;
    }

    static Try bestOf(const std::vector<Try> &tries)
    {
        Try best = tries.front();
        for (const Try &other : tries) {
            if (other.fit.isBetterThan(best.fit))
                best = other;
        }
        return best;
    }

    /// Backslashes are escapes when quotes stand behind some, and only so the quoted text ends where fields end.
    [[nodiscard]] Try withEscapes(std::u16string_view delimiters, Dialect dialect, const Fit &plain) const
    {
        if (!m_bytes.contains("\\\"") || (plain.quotes.stray == 0 && !plain.isBroken))
            return {};
        dialect.hasEscapes = true;
        const Try best = bestOf(tries(delimiters, dialect));
        const bool isClean = !best.fit.isBroken && best.fit.quotes.stray == 0 && best.fit.quotes.quoted > 0;
        return isClean && (!plain.hasColumns() || best.fit.hasColumns()) ? best : Try{};
    }

    /// Apostrophes are quotes when nearly every text stands in them, or when only so the file falls into columns.
    [[nodiscard]] Try withApostrophes(
        std::u16string_view delimiters, Dialect dialect, const Fit &plain, bool &isOpen) const
    {
        if (!m_bytes.contains('\'') || plain.quotes.quoted > 0)
            return {};
        dialect.quote = '\'';
        Try best = bestOf(tries(delimiters, dialect));
        if (!best.fit.isRegular()) {
            dialect.hasEscapes = true;
            best = bestOf(tries(delimiters, dialect));
            if (!m_bytes.contains("\\'") || best.fit.quotes.doubled > 0)
                return {};
        }
        if (!best.fit.isRegular() || best.fit.quotes.quoted == 0)
            return {};
        const bool isEveryText = best.fit.records > 1 && best.fit.quotes.quoted * 5 >= best.fit.fields * 4;
        const bool isNeeded = !plain.isRegular();
        const bool isChosen = m_hints.quote == '\'';
        isOpen = !isEveryText && !isNeeded && !isChosen;
        return isOpen ? Try{} : best;
    }

    [[nodiscard]] Fit fitOf(const Dialect &dialect) const
    {
        QBuffer device;
        device.setData(m_bytes);
        device.open(QIODevice::ReadOnly);
        CsvReader reader(device, dialect);
        std::map<size_t, int> counts;
        Record record;
        Fit fit;
        while (fit.records < SampleRecords) {
            const Result<bool> more = reader.next(record);
            if (!more)
                fit.isBroken = !m_sample.isCut;
            if (!more || !*more)
                break;
            // The last record of a cut sample is half a record.
            if (record.isBlank || (m_sample.isCut && reader.isAtEnd()))
                continue;
            ++fit.records;
            ++counts[record.fields.size()];
            for (const std::string_view field : record.fields)
                fit.fields += field.find_first_not_of("0123456789.,- ") != std::string_view::npos;
            if (fit.records <= HeaderRecords)
                fit.headers = std::max(fit.headers, headersIn(record));
        }
        fit.quotes = reader.quotes();
        for (const auto &[columns, count] : counts) {
            if (count >= fit.usual) {
                fit.usual = count;
                fit.columns = columns;
            }
        }
        return fit;
    }

    [[nodiscard]] int headersIn(const Record &record) const
    {
        if (!m_hints.headerKeys)
            return 0;
        constexpr size_t longest = 100;
        return int(std::ranges::count_if(record.fields, [&](std::string_view field) {
            return field.size() < longest && m_hints.headerKeys->contains(headerKey(QString::fromUtf8(field)));
        }));
    }

    const Sample &m_sample;
    const DialectHints &m_hints;
    QByteArray m_bytes;
};

Result<Sample> takeSample(QIODevice &device, Encoding encoding)
{
    TextSource source(device, encoding, 64 * 1024);
    Sample sample;
    while (sample.text.size() < SampleSize) {
        const Result<std::string_view> piece = source.next();
        if (!piece)
            return piece.error();
        if (piece->empty())
            return sample;
        sample.text += *piece;
    }
    sample.isCut = true;
    // A character cut in two would count as bad text.
    while (!sample.text.empty() && (static_cast<uchar>(sample.text.back()) & 0x80))
        sample.text.pop_back();
    return sample;
}

} // namespace

std::optional<char> quoteByName(QStringView name)
{
    if (name == u"double")
        return '"';
    if (name == u"single")
        return '\'';
    return name == u"none" ? std::optional(noQuote) : std::nullopt;
}

Result<SniffedDialect> sniffDialect(QIODevice &device, const QString &fileName, const DialectHints &hints)
{
    const Result<EncodingGuess> guess = guessEncoding(device, fileName, hints.headerWords);
    if (!guess)
        return guess.error();
    SniffedDialect sniffed;
    if (!hints.encoding) {
        sniffed.encodings = guess->rivals;
        sniffed.isMixed = guess->isMixed;
    }
    const Encoding encoding = hints.encoding.value_or(guess->encoding);
    Result<Sample> sample = takeSample(device, encoding);
    device.seek(0);
    if (!sample) {
        Error error = sample.error();
        error.place.file = fileName;
        return error;
    }
    if (const std::optional<char16_t> named = separatorNamedIn(sample->text)) {
        sniffed.dialect.delimiter = *named;
        sniffed.dialect.hasSepLine = true;
    }
    if (hints.delimiter)
        sniffed.dialect.delimiter = *hints.delimiter;
    Sniffer(*sample, hints).sniff(sniffed);
    sniffed.dialect.encoding = encoding;
    return sniffed;
}

QString delimiterName(char16_t delimiter)
{
    for (const auto &[name, named] : delimiterNames) {
        if (named == delimiter)
            return QString::fromLatin1(name);
    }
    return QString(QChar(delimiter));
}

std::optional<char16_t> delimiterByName(QStringView name)
{
    for (const auto &[known, delimiter] : delimiterNames) {
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return delimiter;
    }
    if (name == u"\\t")
        return u'\t';
    const bool isUsable = name.size() == 1 && (name[0].unicode() < 0x80 || name[0] == u'，')
        && !name[0].isLetterOrNumber() && name[0] != u'"' && name[0] != u'\'';
    return isUsable ? std::optional(name[0].unicode()) : std::nullopt;
}

} // namespace waterline
