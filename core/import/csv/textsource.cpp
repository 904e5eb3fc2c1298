#include "import/csv/textsource.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace waterline {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
// What the decoders put where bytes mean nothing.
constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr char substitute = 0x1A;

void findAll(std::string_view text, std::string_view word, std::vector<size_t> &places)
{
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size()))
        places.push_back(at);
}

QStringDecoder decoderFor(Encoding encoding)
{
    // The mark is left in, and taken out in one place for all encodings.
    constexpr auto flags = QStringConverter::Flag::ConvertInitialBom;
    return encoding == Encoding::Utf8 ? QStringDecoder() : QStringDecoder(codecName(encoding), flags);
}

} // namespace

TextSource::TextSource(QIODevice &device, Encoding encoding, qint64 chunkSize)
    : m_device(device)
    , m_encoding(encoding)
    , m_chunk(size_t(std::max<qint64>(chunkSize, 1)))
    , m_decoder(decoderFor(encoding))
{
}

Result<std::string_view> TextSource::next()
{
    while (!m_error && !m_isFinished) {
        Result<std::string_view> piece = readPiece();
        if (!piece)
            return piece;
        countLines(*piece);
        const std::string_view text = withoutMark(*piece);
        if (!text.empty())
            return text;
    }
    if (m_error)
        return *m_error;
    return std::string_view();
}

Result<std::string_view> TextSource::readPiece()
{
    const qint64 count = m_device.read(m_chunk.data(), qint64(m_chunk.size()));
    if (count < 0)
        return fail(Problem::NotReadable,
            QCoreApplication::translate("TextSource", "The file cannot be read: %1").arg(m_device.errorString()));
    if (count == 0)
        return finished();
    m_bytesRead += count;
    if (m_encoding == Encoding::Utf8)
        return checked({m_chunk.data(), size_t(count)});
    return decoded(QByteArrayView(m_chunk.data(), count));
}

Result<std::string_view> TextSource::decoded(QByteArrayView bytes)
{
    if (!m_decoder.isValid())
        return fail(Problem::BadInput,
            QCoreApplication::translate("TextSource", "This system cannot read %1. Save the file again as “CSV UTF-8”.")
                .arg(encodingName(m_encoding)));
    // Both buffers keep their capacity from piece to piece.
    m_wide.resize(m_decoder.requiredSpace(bytes.size()));
    const QChar *wideEnd = m_decoder.appendToBuffer(m_wide.data(), bytes);
    const QStringView wide(m_wide.constData(), wideEnd);
    m_narrow.resize(m_encoder.requiredSpace(wide.size()));
    const char *narrowEnd = m_encoder.appendToBuffer(m_narrow.data(), wide);
    const std::string_view text(m_narrow.constData(), size_t(narrowEnd - m_narrow.constData()));
    // UTF-16 may hold the replacement character itself; the others hold it where a byte means nothing.
    if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be)
        return text;
    m_badPlaces.clear();
    findAll(text, replacement, m_badPlaces);
    // Ctrl-Z in the file itself is no mistake: old programs end a file with it.
    if (!bytes.contains(substitute))
        findAll(text, std::string_view(&substitute, 1), m_badPlaces);
    std::sort(m_badPlaces.begin(), m_badPlaces.end());
    return marked(text);
}

std::string_view TextSource::checked(std::string_view text)
{
    m_badPlaces.clear();
    return m_utf8.add(text, &m_badPlaces) == Utf8Checker::AllValid ? text : marked(text);
}

std::string_view TextSource::marked(std::string_view text)
{
    if (m_badPlaces.empty())
        return text;
    m_marked.clear();
    size_t from = 0;
    for (const size_t at : m_badPlaces) {
        m_marked.append(text, from, at - from);
        m_marked += BadMark;
        from = at;
    }
    m_marked.append(text, from);
    return m_marked;
}

Result<std::string_view> TextSource::finished()
{
    m_isFinished = true;
    const bool isUtf16 = m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be;
    if ((isUtf16 && m_bytesRead % 2 != 0) || !m_utf8.finish())
        return fail(Problem::BadInput,
            QCoreApplication::translate("TextSource",
                "The file ends in the middle of a character on line %1: it was cut off while it was copied or saved. "
                "Export it again.")
                .arg(m_line));
    return std::string_view();
}

std::string_view TextSource::withoutMark(std::string_view text)
{
    if (m_isPastMark)
        return text;
    if (m_start.isEmpty() && text.size() >= byteOrderMark.size()) {
        m_isPastMark = true;
        return text.starts_with(byteOrderMark) ? text.substr(byteOrderMark.size()) : text;
    }
    m_start.append(text.data(), qsizetype(text.size()));
    const std::string_view start(m_start.constData(), size_t(m_start.size()));
    if (start.size() < byteOrderMark.size() && byteOrderMark.starts_with(start))
        return {};
    m_isPastMark = true;
    return start.starts_with(byteOrderMark) ? start.substr(byteOrderMark.size()) : start;
}

void TextSource::countLines(std::string_view text)
{
    for (const char end : {'\n', '\r'}) {
        const char *at = text.data();
        const char *const stop = at + text.size();
        while (at < stop && (at = static_cast<const char *>(std::memchr(at, end, size_t(stop - at))))) {
            // A CR LF is counted at its CR.
            const bool isSecondHalf = end == '\n' && (at == text.data() ? m_afterCr : at[-1] == '\r');
            if (!isSecondHalf)
                ++m_line;
            ++at;
        }
    }
    if (!text.empty())
        m_afterCr = text.back() == '\r';
}

Error TextSource::fail(Problem problem, const QString &message)
{
    m_error = Error{problem, message, {{}, m_line, {}}};
    return *m_error;
}

} // namespace waterline
