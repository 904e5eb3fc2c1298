#include "import/csv/encoding.h"

#include "import/csv/encodingscore.h"
#include "import/csv/utf8.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace waterline {

namespace {

constexpr qsizetype ChunkSize = 256 * 1024;
constexpr qsizetype HeadSize = 4096;

/// What one pass over all bytes gathers.
struct ByteTally {
    qint64 size = 0;
    /// How often each byte stands at an even and at an odd place.
    std::array<std::array<qint64, 256>, 2> counts = {};
    QByteArray head;
    Utf8Checker utf8;

    void add(QByteArrayView chunk)
    {
        if (head.size() < HeadSize)
            head += chunk.first(std::min(chunk.size(), HeadSize - head.size()));
        auto &first = counts[size_t(size % 2)];
        auto &second = counts[size_t((size + 1) % 2)];
        const auto *at = reinterpret_cast<const uchar *>(chunk.data());
        const auto *const end = at + chunk.size();
        for (; end - at >= 2; at += 2) {
            ++first[at[0]];
            ++second[at[1]];
        }
        if (at < end)
            ++first[at[0]];
        size += chunk.size();
        utf8.add({chunk.data(), size_t(chunk.size())});
    }

    /// Nothing that follows can tell otherwise: whoever writes the mark means UTF-8.
    [[nodiscard]] bool isToldByMark() const { return head.startsWith("\xEF\xBB\xBF") && head.size() > 3 && hasInk(); }
    [[nodiscard]] qint64 evenZeros() const { return counts[0][0]; }
    [[nodiscard]] qint64 oddZeros() const { return counts[1][0]; }
    /// Control characters that no text holds, NUL among them.
    [[nodiscard]] qint64 controls() const
    {
        qint64 sum = 0;
        for (size_t byte = 0; byte < 0x20; ++byte) {
            if (byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x1A)
                sum += counts[0][byte] + counts[1][byte];
        }
        return sum;
    }
    [[nodiscard]] bool hasInk() const
    {
        const auto isSeen = [](qint64 count) { return count > 0; };
        return std::any_of(counts[0].begin() + 0x21, counts[0].end(), isSeen)
            || std::any_of(counts[1].begin() + 0x21, counts[1].end(), isSeen);
    }
};

struct Magic {
    const char *bytes;
    const char *message;
};

// The first bytes by which a file that is no text gives itself away.
constexpr std::array magics{
    Magic{"PK\x03\x04",
        QT_TRANSLATE_NOOP("Encoding",
            "This is an Excel workbook (.xlsx) or another zip file, whatever its name "
            "ends in. Open it in Excel, choose Save As, save it as “CSV UTF-8”, "
            "and import that file.")},
    Magic{"\xD0\xCF\x11\xE0",
        QT_TRANSLATE_NOOP("Encoding",
            "This is an old Excel workbook (.xls), whatever its name ends in. "
            "Open it in Excel, choose Save As, save it as “CSV UTF-8”, and "
            "import that file.")},
    Magic{"%PDF",
        QT_TRANSLATE_NOOP(
            "Encoding", "This is a PDF document. Ask for the table it was made from, saved as “CSV UTF-8”.")},
    Magic{"\x89PNG",
        QT_TRANSLATE_NOOP("Encoding", "This is a picture, not a table. Ask for the table saved as “CSV UTF-8”.")},
    Magic{"\xFF\xD8\xFF",
        QT_TRANSLATE_NOOP("Encoding", "This is a picture, not a table. Ask for the table saved as “CSV UTF-8”.")},
    Magic{"\x1F\x8B",
        QT_TRANSLATE_NOOP("Encoding", "This is a compressed file. Unpack it and import the CSV file inside.")},
    Magic{
        "Rar!", QT_TRANSLATE_NOOP("Encoding", "This is a compressed file. Unpack it and import the CSV file inside.")},
    Magic{"7z\xBC\xAF",
        QT_TRANSLATE_NOOP("Encoding", "This is a compressed file. Unpack it and import the CSV file inside.")},
};

constexpr std::array markupStarts{
    "<!doctype", "<html", "<?xml", "<table", "<head", "<meta", "<body", "<style", "<workbook", "mime-version:"};

bool isMarkup(QByteArray head)
{
    // Without zero bytes the same comparison serves UTF-16.
    head.removeIf([](char c) { return c == '\0'; });
    for (const QByteArrayView mark :
        {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"), QByteArrayView("\xFE\xFF")}) {
        if (head.startsWith(mark))
            head.remove(0, mark.size());
    }
    const QByteArray start = head.trimmed().left(32).toLower();
    return std::any_of(
        markupStarts.begin(), markupStarts.end(), [&](const char *mark) { return start.startsWith(mark); });
}

QString foreignFormat(const QByteArray &head)
{
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.bytes))
            return QCoreApplication::translate("Encoding", magic.message);
    }
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return QCoreApplication::translate("Encoding",
            "This file is written in UTF-32, which hardly any program reads. Save it again as “CSV UTF-8”.");
    if (isMarkup(head))
        return QCoreApplication::translate("Encoding",
            "This is a web page or XML file that was only named like a table. Open it in Excel, choose Save As, save "
            "it "
            "as “CSV UTF-8”, and import that file.");
    return {};
}

std::optional<Encoding> byMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (head.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// Separators, digits and line ends leave one zero byte each; only a few Chinese characters leave one on the other
/// side. What is ASCII but for its zeros must be zeros by half, lest a stray NUL in a short file decide.
std::optional<Encoding> byZeros(const ByteTally &tally)
{
    const qint64 pairs = tally.size / 2;
    const qint64 share = tally.utf8.invalid() == 0 ? 2 : 20;
    if (tally.oddZeros() * share >= pairs && tally.oddZeros() > 4 * tally.evenZeros())
        return Encoding::Utf16Le;
    if (tally.evenZeros() * share >= pairs && tally.evenZeros() > 4 * tally.oddZeros())
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// What the lines beyond ASCII look like, from the first of them.
struct LineTally {
    static constexpr qsizetype SampleSize = 128 * 1024;

    qint64 validLines = 0;
    qint64 invalidLines = 0;
    /// Characters beyond ASCII in the valid lines.
    qint64 validCharacters = 0;
    QByteArray sample;

    void add(QByteArrayView line)
    {
        const auto isHigh = [](char c) { return static_cast<uchar>(c) >= 0x80; };
        if (std::none_of(line.begin(), line.end(), isHigh))
            return;
        Utf8Checker checker;
        checker.add({line.data(), size_t(line.size())});
        checker.finish();
        if (checker.invalid() == 0) {
            ++validLines;
            validCharacters += checker.multiByte();
        } else {
            ++invalidLines;
        }
        if (sample.size() < SampleSize)
            sample += line.first(std::min(line.size(), SampleSize - sample.size()));
    }

    /// Chinese in GB18030 forms valid UTF-8 by chance in a word here and there, not in many lines.
    [[nodiscard]] bool isMixed() const
    {
        return validLines > 0 && validCharacters >= 8 && validLines * 5 >= invalidLines;
    }
};

bool hasOnlyMark(const ByteTally &tally)
{
    return tally.size <= 3 && byMark(tally.head).has_value();
}

/// Empty when only a comparison of readings can tell.
Result<std::optional<Encoding>> decide(const ByteTally &tally, const QString &fileName)
{
    const auto refuse = [&](const QString &message) { return Error{Problem::BadInput, message, {fileName, 0, {}}}; };
    if (!tally.hasInk() || hasOnlyMark(tally)) {
        if (tally.controls() == 0 || tally.size < 8)
            return refuse(QCoreApplication::translate(
                "Encoding", "The file has no rows. Export it again and check that it is not empty."));
    }
    if (const QString message = foreignFormat(tally.head); !message.isEmpty())
        return refuse(message);

    std::optional<Encoding> encoding = byMark(tally.head);
    if (!encoding)
        encoding = byZeros(tally);
    if (encoding && *encoding != Encoding::Utf8) {
        if (tally.size % 2 != 0)
            return refuse(QCoreApplication::translate("Encoding",
                "The file ends in the middle of a character: it was cut off while it was copied or saved. Export it "
                "again."));
        return encoding;
    }
    // A stray NUL spoils one row; a file full of control characters is no text, unless its mark says so.
    if (!encoding && tally.controls() * 20 > tally.size)
        return refuse(QCoreApplication::translate(
            "Encoding", "This is not a text file. Save the table as “CSV UTF-8” and import that file."));
    if (encoding || tally.utf8.invalid() == 0)
        return std::optional(Encoding::Utf8);
    return std::optional<Encoding>();
}

/// Calls `take` with every line, pieces of 64 KB of longer ones. False when reading fails.
template <class Take>
bool forEachLine(QIODevice &device, Take take)
{
    constexpr qint64 longest = 64 * 1024;
    for (;;) {
        const QByteArray line = device.readLine(longest);
        if (line.isEmpty())
            return device.atEnd();
        take(line);
    }
}

struct EncodingAlias {
    const char *name;
    Encoding encoding;
};
// As they are compared: lower case, without hyphens, underscores and spaces.
constexpr std::array aliases{EncodingAlias{"gbk", Encoding::Gb18030}, EncodingAlias{"gb2312", Encoding::Gb18030},
    EncodingAlias{"cp936", Encoding::Gb18030}, EncodingAlias{"windows936", Encoding::Gb18030},
    EncodingAlias{"cp950", Encoding::Big5}, EncodingAlias{"windows950", Encoding::Big5},
    EncodingAlias{"sjis", Encoding::ShiftJis}, EncodingAlias{"cp932", Encoding::ShiftJis},
    EncodingAlias{"windows31j", Encoding::ShiftJis}, EncodingAlias{"cp949", Encoding::EucKr},
    EncodingAlias{"windows949", Encoding::EucKr}, EncodingAlias{"ansi", Encoding::Windows1252},
    EncodingAlias{"latin1", Encoding::Windows1252}, EncodingAlias{"iso88591", Encoding::Windows1252},
    EncodingAlias{"cp1252", Encoding::Windows1252}, EncodingAlias{"cp1250", Encoding::Windows1250},
    EncodingAlias{"cp1251", Encoding::Windows1251}, EncodingAlias{"utf16", Encoding::Utf16Le}};

QString comparedName(QStringView name)
{
    QString key = name.toString().toLower();
    key.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u' '; });
    return key;
}

} // namespace

Result<EncodingGuess> guessEncoding(QIODevice &device, const QString &fileName, const QStringList &headerWords)
{
    const auto unreadable = [&] {
        return Error{Problem::NotReadable,
            QCoreApplication::translate("Encoding", "The file cannot be read: %1").arg(device.errorString()),
            {fileName, 0, {}}};
    };
    if (device.isSequential() || !device.seek(0))
        return unreadable();
    ByteTally tally;
    std::vector<char> chunk(ChunkSize);
    for (;;) {
        const qint64 count = device.read(chunk.data(), ChunkSize);
        if (count < 0)
            return unreadable();
        if (count == 0)
            break;
        tally.add(QByteArrayView(chunk.data(), count));
        if (tally.isToldByMark())
            break;
    }
    tally.utf8.finish();
    if (!device.seek(0))
        return unreadable();
    const Result<std::optional<Encoding>> decided = decide(tally, fileName);
    if (!decided)
        return decided.error();
    if (*decided)
        return EncodingGuess{**decided};

    LineTally lines;
    if (!forEachLine(device, [&](const QByteArray &line) { lines.add(line); }) || !device.seek(0))
        return unreadable();
    if (lines.isMixed())
        return EncodingGuess{Encoding::Utf8, {}, true};
    return bestEncoding(lines.sample, headerWords);
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case Encoding::Gb18030:
        return QStringLiteral("GB18030");
    case Encoding::Big5:
        return QStringLiteral("Big5");
    case Encoding::ShiftJis:
        return QStringLiteral("Shift-JIS");
    case Encoding::EucKr:
        return QStringLiteral("EUC-KR");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::Windows1250:
        return QStringLiteral("Windows-1250");
    case Encoding::Windows1251:
        return QStringLiteral("Windows-1251");
    }
    Q_UNREACHABLE();
}

const char *codecName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Utf16Le:
        return "UTF-16LE";
    case Encoding::Utf16Be:
        return "UTF-16BE";
    case Encoding::Gb18030:
        return "GB18030";
    case Encoding::Big5:
        return "Big5";
    case Encoding::ShiftJis:
        return "windows-31j";
    case Encoding::EucKr:
        return "windows-949";
    case Encoding::Windows1252:
        return "windows-1252";
    case Encoding::Windows1250:
        return "windows-1250";
    case Encoding::Windows1251:
        return "windows-1251";
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingByName(QStringView name)
{
    const QString key = comparedName(name);
    for (const Encoding encoding : allEncodings) {
        if (key == comparedName(encodingName(encoding)))
            return encoding;
    }
    for (const auto &[alias, encoding] : aliases) {
        if (key == QLatin1String(alias))
            return encoding;
    }
    return std::nullopt;
}

} // namespace waterline
