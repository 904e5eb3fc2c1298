#include "import/cells/cellguard.h"

#include <algorithm>

namespace waterline {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front())
        && !isPlainNumber(text);
}

qsizetype leadingApostrophes(QStringView text)
{
    return std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; }) - text.begin();
}

/// Whether a text of `count` apostrophes and `rest` is one that guarded() would write with one more in front.
bool needsGuard(qsizetype count, QStringView rest)
{
    return startsFormula(rest) || (count >= 1 && !rest.isEmpty() && isDigit(rest.front()));
}

} // namespace

bool isPlainNumber(QStringView text)
{
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+'))
        text = text.mid(1);
    if (text.isEmpty() || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    bool afterMark = false;
    for (const QChar c : text) {
        const bool isMark = c == u'.' || c == u',';
        if ((isMark && afterMark) || (!isMark && !isDigit(c)))
            return false;
        afterMark = isMark;
    }
    return true;
}

QString guarded(const QString &text)
{
    const qsizetype count = leadingApostrophes(text);
    return needsGuard(count, QStringView(text).mid(count)) ? u'\'' + text : text;
}

QStringView unguard(QStringView cell)
{
    const qsizetype count = leadingApostrophes(cell);
    return count > 0 && needsGuard(count - 1, cell.mid(count)) ? cell.mid(1) : cell;
}

QStringView plainCell(QStringView cell)
{
    if (cell.size() >= 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"')) {
        const QStringView inner = cell.mid(2, cell.size() - 3);
        return inner.contains(u'"') ? cell : inner;
    }
    if (cell.size() >= 2 && cell[0] == u'\'' && isDigit(cell[1]))
        return cell.mid(1);
    return cell;
}

QStringView cellContent(QStringView cell)
{
    const QStringView text = unguard(cell);
    return text.size() != cell.size() ? text : plainCell(cell);
}

} // namespace waterline
