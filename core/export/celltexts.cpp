#include "export/celltexts.h"

#include "import/cells/cellguard.h"
#include "import/cells/celltext.h"
#include "import/rowkind.h"

namespace waterline {

namespace {

/// Hundredths of a percent, half up away from zero.
QString shareText(const Ratio &share)
{
    return share.isComputable() ? QString::number(share.toDouble() * 100, 'f', 2) + u'%' : QString();
}

QString momentText(const DayTime &at)
{
    const QString day = at.day.toString(Qt::ISODate);
    return at.time.isValid() && at.time != QTime(0, 0) ? day + at.time.toString(QStringLiteral(" HH:mm:ss")) : day;
}

bool readsBack(const QString &written, const QString &text, ExportColumn::Kind kind, bool isFirst)
{
    const QByteArray bytes = written.toUtf8();
    const std::string_view cell(bytes.constData(), std::size_t(bytes.size()));
    if (isFirst && rowKindOf({std::span(&cell, 1)}) != RowKind::Data)
        return false;
    const Parsed<QString> read = kind == ExportColumn::Kind::Code ? parseCode(cell) : parseText(cell);
    return read && *read == text;
}

} // namespace

QString plainText(const ExportCell &cell)
{
    struct Writer {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 count) const { return QString::number(count); }
        QString operator()(Money money) const { return money.toText(); }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QString operator()(const DayTime &at) const { return momentText(at); }
        QString operator()(const Ratio &share) const { return shareText(share); }
    };
    return std::visit(Writer(), cell);
}

QString writtenText(const QString &text, ExportColumn::Kind kind, bool isFirst, TextGuard guard)
{
    if (text.isEmpty())
        return text;
    const QString usual = guard == TextGuard::Formulas ? guarded(text) : text;
    // The reader itself says whether it understands: so no list of odd words stands in two places.
    if (readsBack(usual, text, kind, isFirst))
        return usual;
    for (const QString &other : {guarded(text), QStringLiteral("=\"%1\"").arg(text)}) {
        if (readsBack(other, text, kind, isFirst))
            return other;
    }
    return usual;
}

} // namespace waterline
