#pragma once

#include <QStringList>

namespace waterline {

/// A list of header words or cell words from one text, separated by "|": keeps long synonym lists readable.
[[nodiscard]] inline QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'|');
}

} // namespace waterline
