#include "import/xlsx/cellreference.h"

namespace waterline {

std::optional<qint64> wholeNumber(QStringView text, qint64 most)
{
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9' || number > most)
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() || number > most ? std::nullopt : std::optional(number);
}

std::optional<std::pair<int, qint64>> referenceOf(QStringView text)
{
    qsizetype at = 0;
    int column = 0;
    for (; at < text.size() && at < 4; ++at) {
        const QChar c = text[at].toUpper();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    const auto row = wholeNumber(text.mid(at), mostSheetRows);
    if (at == 0 || column - 1 > lastSheetColumn || !row || *row == 0)
        return std::nullopt;
    return std::pair(column - 1, *row);
}

} // namespace waterline
