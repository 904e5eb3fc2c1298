#include "base/textkey.h"

#include <algorithm>

namespace waterline {

namespace {

bool isInvisible(QChar c)
{
    const ushort u = c.unicode();
    // U+FFFE is the byte order mark the wrong way round, which SQLite swallows at the start of a text.
    return u == 0xFEFF || u == 0xFFFE || u == 0x00AD || u == 0x061C || (u >= 0x200B && u <= 0x200F)
        || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069);
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

} // namespace

QString cleanText(QStringView text)
{
    if (isPlainAscii(text))
        return text.trimmed().toString();
    QString result = text.toString();
    result.removeIf(isInvisible);
    return result.trimmed().normalized(QString::NormalizationForm_C);
}

QString textKey(QStringView text)
{
    if (isPlainAscii(text))
        return text.toString().simplified().toLower();
    return cleanText(text).normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace waterline
