#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

class QIODevice;

namespace waterline {

/// How the bytes of a text file stand for characters.
enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Gb18030,
    /// With the additions of Windows (code page 950).
    Big5,
    /// With the additions of Windows (code page 932).
    ShiftJis,
    /// With the additions of Windows (code page 949).
    EucKr,
    Windows1252,
    Windows1250,
    Windows1251,
};

/// All of them, the likelier ones first.
inline constexpr std::array allEncodings{Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le, Encoding::Utf16Be,
    Encoding::Big5, Encoding::ShiftJis, Encoding::EucKr, Encoding::Windows1252, Encoding::Windows1250,
    Encoding::Windows1251};

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    /// Encodings that fit about as well and read the text differently, the found one first; empty when it is clear.
    std::vector<Encoding> rivals = {};
    /// Some lines are UTF-8 and others are not: two files glued together.
    bool isMixed = false;

    bool operator==(const EncodingGuess &) const = default;
};

/// Finds the encoding of `device`, which must be open for reading and able to seek: reads all of it once, in pieces,
/// and rewinds. Byte order marks decide; then UTF-16 by its zero bytes; then strict UTF-8 (plain ASCII counts as that);
/// else the candidate whose reading looks most like a language, known header words first (EncodingScore). A file that
/// is UTF-8 but for some lines is called UTF-8, so that the reader can name the bad lines instead of showing every line
/// as wrong Chinese. `headerWords` are words that a table's header may hold. Error BadInput when the file is no text at
/// all (a workbook, a web page, a picture), is empty, or is cut off inside a UTF-16 character; NotReadable when reading
/// fails. `fileName` only becomes the place of the error.
Result<EncodingGuess> guessEncoding(QIODevice &device, const QString &fileName, const QStringList &headerWords = {});

/// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5", "Shift-JIS", "EUC-KR", "Windows-1252" and so on.
[[nodiscard]] QString encodingName(Encoding encoding);
/// The inverse, in any case and with other common names: "gbk" and "gb2312" mean GB18030, which contains them, "latin1"
/// means Windows-1252.
[[nodiscard]] std::optional<Encoding> encodingByName(QStringView name);
/// The name by which QStringConverter knows it.
[[nodiscard]] const char *codecName(Encoding encoding);

} // namespace waterline
