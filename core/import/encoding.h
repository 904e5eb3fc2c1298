#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

class QIODevice;

namespace waterline {

/// How the bytes of a text file stand for characters.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030 };

/// Finds the encoding of `device`, which must be open for reading and able to seek: reads all of it once, in pieces,
/// and rewinds. Byte order marks decide; then UTF-16 by its zero bytes; then strict UTF-8 (plain ASCII counts as that);
/// else GB18030. A file that is UTF-8 but for a few bad bytes is called UTF-8, so that the reader can name the bad line
/// instead of showing every line as wrong Chinese.
/// Error BadInput when the file is no text at all (a workbook, a web page, a picture), is empty, or is cut off inside a
/// UTF-16 character; NotReadable when reading fails. `fileName` only becomes the place of the error.
Result<Encoding> detectEncoding(QIODevice &device, const QString &fileName);

/// "UTF-8", "UTF-16LE", "UTF-16BE" or "GB18030".
[[nodiscard]] QString encodingName(Encoding encoding);
/// The inverse, in any case; "gbk" and "gb2312" also mean GB18030, which contains them.
[[nodiscard]] std::optional<Encoding> encodingByName(QStringView name);

} // namespace waterline
