#include "export/sheetnames.h"

namespace waterline {

namespace {

constexpr qsizetype longest = 31;

/// Never half of a character outside the basic plane.
QString shortened(const QString &text, qsizetype size)
{
    QString result = text.left(size);
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result;
}

QString allowed(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || QStringView(u"[]:*?/\\\uFFFE\uFFFF").contains(c))
            result += u' ';
        else
            result += c;
    }
    result = result.simplified();
    while (result.startsWith(u'\''))
        result.remove(0, 1);
    return result;
}

} // namespace

QString sheetNameFor(const QString &name, int part, const QStringList &taken)
{
    QString base = allowed(name);
    while (base.endsWith(u'\''))
        base.chop(1);
    if (base.isEmpty() || base.compare(QStringLiteral("History"), Qt::CaseInsensitive) == 0)
        base = base.isEmpty() ? QStringLiteral("Sheet") : base + u'_';
    for (int number = part;; ++number) {
        const QString suffix = number < 2 ? QString() : QStringLiteral(" (%1)").arg(number);
        const QString result = shortened(base, longest - suffix.size()) + suffix;
        if (!taken.contains(result, Qt::CaseInsensitive))
            return result;
    }
}

} // namespace waterline
