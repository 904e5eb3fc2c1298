#pragma once

#include "base/result.h"
#include "import/csv/encoding.h"
#include "import/csv/utf8.h"

#include <QByteArray>
#include <QStringConverter>

#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace waterline {

/// A file as one run of UTF-8, given out in pieces; memory does not grow with the file.
class TextSource {
public:
    static constexpr qint64 UsualChunk = 256 * 1024;

    /// Reads `device` from where it stands; it must stay open as long as this lives. `chunkSize` counts bytes of the
    /// file.
    TextSource(QIODevice &device, Encoding encoding, qint64 chunkSize = UsualChunk);

    /// Stands in front of every place where the file's bytes are no text; no UTF-8 contains it.
    static constexpr char BadMark = char(0xFF);

    /// The next piece, empty at the end; valid until the next call. A piece may end inside a character. A byte order
    /// mark at the start is left out. Bytes that are no text come with a BadMark. Error BadInput with the line when the
    /// text ends inside a character; NotReadable when the device fails. After an error the only answer is that error.
    Result<std::string_view> next();

    /// How many bytes of the file have been taken so far: progress, coarse by one piece.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    Result<std::string_view> readPiece();
    Result<std::string_view> decoded(QByteArrayView bytes);
    std::string_view checked(std::string_view text);
    std::string_view marked(std::string_view text);
    Result<std::string_view> finished();
    std::string_view withoutMark(std::string_view text);
    void countLines(std::string_view text);
    Error fail(Problem problem, const QString &message);

    QIODevice &m_device;
    Encoding m_encoding;
    qint64 m_bytesRead = 0;
    std::vector<char> m_chunk;
    QStringDecoder m_decoder;
    QStringEncoder m_encoder{QStringConverter::Utf8};
    QString m_wide;
    QByteArray m_narrow;
    std::vector<size_t> m_badPlaces;
    std::string m_marked;
    Utf8Checker m_utf8;
    bool m_isPastMark = false;
    /// The start of the text as long as it may yet become a mark, which can arrive in more than one piece.
    QByteArray m_start;
    qint64 m_line = 1;
    bool m_afterCr = false;
    bool m_isFinished = false;
    std::optional<Error> m_error;
};

} // namespace waterline
