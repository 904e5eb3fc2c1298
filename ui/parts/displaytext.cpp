#include "parts/displaytext.h"

#include <array>

namespace waterline {

namespace {

/// A step of the scale in fen, and what stands behind the number.
struct Step {
    quint64 size;
    const char16_t *sign;
};

// Chinese counts in ten thousands.
constexpr std::array westernSteps{
    Step{100, u""}, Step{100'000, u"K"}, Step{100'000'000, u"M"}, Step{100'000'000'000, u"B"}};
constexpr std::array chineseSteps{Step{100, u""}, Step{1'000'000, u"万"}, Step{10'000'000'000, u"亿"}};

/// Tenths of the step, rounded half up.
quint64 tenthsOf(quint64 fen, quint64 size)
{
    return fen / size * 10 + (fen % size * 10 + size / 2) / size;
}

template <std::size_t count>
QString shortText(quint64 fen, const std::array<Step, count> &steps)
{
    const auto wholeOf = [fen](quint64 size) { return (fen + size / 2) / size; };
    // What rounds to the next step is written in it: never "1000K".
    std::size_t step = 0;
    while (step + 1 < count && wholeOf(steps[step].size) * steps[step].size >= steps[step + 1].size)
        ++step;
    const quint64 tenths = tenthsOf(fen, steps[step].size);
    const QLocale locale;
    const bool hasTenths = step > 0 && tenths < 1000 && tenths % 10 != 0;
    const quint64 whole = hasTenths ? tenths / 10 : wholeOf(steps[step].size);
    QString text = locale.toString(qulonglong(whole));
    if (hasTenths)
        text += locale.decimalPoint() + QString::number(tenths % 10);
    return text + QString::fromUtf16(steps[step].sign);
}

} // namespace

QString shortMoneyText(Money money)
{
    const QLocale locale;
    const quint64 size = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    const QString text =
        locale.language() == QLocale::Chinese ? shortText(size, chineseSteps) : shortText(size, westernSteps);
    return money.minor < 0 ? locale.negativeSign() + text : text;
}

} // namespace waterline
