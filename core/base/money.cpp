#include "base/money.h"

namespace waterline {

QString Money::toText() const
{
    const quint64 size = minor < 0 ? 0 - quint64(minor) : quint64(minor);
    return (minor < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + u'.'
        + QString::number(size % 100).rightJustified(2, u'0');
}

} // namespace waterline
