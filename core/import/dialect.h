#pragma once

#include "base/result.h"
#include "import/encoding.h"

#include <optional>
#include <string_view>

class QIODevice;

namespace waterline {

/// How a CSV file is written: all that the reader must be told.
struct Dialect {
    Encoding encoding = Encoding::Utf8;
    /// One of delimiterChoices.
    char delimiter = ',';
    /// The first line is Excel's "sep=;": the reader drops it, and still counts it as line 1.
    bool hasSepLine = false;

    bool operator==(const Dialect &) const = default;
};

/// The separators that files are tried with. The first wins where nothing else decides: a comma also occurs in amounts
/// and sentences, the others hardly ever.
constexpr std::string_view delimiterChoices = "\t;|,";

/// Finds encoding (unless `forced`) and separator of `device`, which must be open and able to seek, and rewinds it. A
/// "sep=" line is obeyed; otherwise the start of the file is read with each separator, quotes respected: the one that
/// gives the most records the same number of columns (more than one) wins, then the one with more columns. A file of
/// one column gets a comma. Errors as detectEncoding() and TextSource::next().
Result<Dialect> sniffDialect(QIODevice &device, const QString &fileName, std::optional<Encoding> forced = std::nullopt);

} // namespace waterline
