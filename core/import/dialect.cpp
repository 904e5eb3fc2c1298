#include "import/dialect.h"

#include "import/csvreader.h"
#include "import/textsource.h"

#include <QBuffer>

#include <map>
#include <string>

namespace waterline {

namespace {

constexpr size_t SampleSize = 256 * 1024;
constexpr int SampleRecords = 200;

/// The separator that a first line like sep=; or "sep=;" names.
std::optional<char> separatorNamedIn(std::string_view sample)
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
    return isAlone && static_cast<uchar>(named) < 0x80 && named != '"' ? std::optional(named) : std::nullopt;
}

struct Fit {
    /// Records that have the usual number of columns, and all of them.
    int usual = 0;
    int records = 0;
    size_t columns = 0;

    [[nodiscard]] bool isBetterThan(const Fit &other) const
    {
        const int mine = usual * other.records;
        const int its = other.usual * records;
        return mine != its ? mine > its : columns > other.columns;
    }
};

/// How well the sample falls into columns; empty when it stays one column or cannot be read so.
std::optional<Fit> fitOf(std::string_view sample, bool isCut, char delimiter)
{
    const QByteArray bytes = QByteArray::fromRawData(sample.data(), qsizetype(sample.size()));
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, Dialect{Encoding::Utf8, delimiter});
    std::map<size_t, int> counts;
    CsvRecord record;
    Fit fit;
    while (fit.records < SampleRecords) {
        const Result<bool> more = reader.next(record);
        if (!more || !*more)
            break;
        // The last record of a cut sample is half a record.
        if (record.isBlank || (isCut && reader.isAtEnd()))
            continue;
        ++fit.records;
        ++counts[record.fields.size()];
    }
    for (const auto &[columns, count] : counts) {
        if (count >= fit.usual) {
            fit.usual = count;
            fit.columns = columns;
        }
    }
    return fit.columns > 1 ? std::optional(fit) : std::nullopt;
}

char bestDelimiter(std::string_view sample, bool isCut)
{
    std::optional<Fit> best;
    char delimiter = ',';
    for (const char candidate : delimiterChoices) {
        const std::optional<Fit> fit = fitOf(sample, isCut, candidate);
        if (fit && (!best || fit->isBetterThan(*best))) {
            best = fit;
            delimiter = candidate;
        }
    }
    return delimiter;
}

struct Sample {
    std::string text;
    bool isCut = false;
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

Result<Dialect> sniffDialect(QIODevice &device, const QString &fileName, std::optional<Encoding> forced)
{
    const Result<Encoding> detected = detectEncoding(device, fileName);
    if (!detected)
        return detected.error();
    Dialect dialect{forced.value_or(*detected)};
    Result<Sample> sample = takeSample(device, dialect.encoding);
    device.seek(0);
    if (!sample) {
        Error error = sample.error();
        error.place.file = fileName;
        return error;
    }
    if (const std::optional<char> named = separatorNamedIn(sample->text)) {
        dialect.delimiter = *named;
        dialect.hasSepLine = true;
    } else {
        dialect.delimiter = bestDelimiter(sample->text, sample->isCut);
    }
    return dialect;
}

} // namespace waterline
