#include "goals/amounttext.h"

#include "base/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AmountText)
};

constexpr qint64 minorUnits = 100;

} // namespace

AmountText::AmountText(bool isMoney, const std::vector<qint64> &amounts)
{
    if (!isMoney)
        return;
    m_isInHundredths = std::ranges::any_of(amounts, [](qint64 amount) { return amount % minorUnits != 0; });
    m_divisor = m_isInHundredths ? 1 : minorUnits;
}

QString AmountText::number(qint64 amount) const
{
    const QString text = QString::number(whole(amount));
    return amount < 0 ? QStringLiteral("(%1)").arg(text) : text;
}

QString AmountText::label(const QString &text) const
{
    return m_isInHundredths ? Text::tr("%1, in hundredths of the currency").arg(text) : text;
}

QString AmountText::plain(qint64 amount, bool isMoney)
{
    return isMoney ? Money{amount}.toText() : QString::number(amount);
}

} // namespace waterline
