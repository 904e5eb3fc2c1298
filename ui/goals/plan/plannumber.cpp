#include "goals/plan/plannumber.h"

#include "base/money.h"
#include "goals/grid/goaledit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waterline {

namespace {

constexpr int minorDigits = 2;
constexpr int wholeBasisPoints = 10'000;

/// A number without sign: its digits, and how many of them stand behind the point.
struct Decimal {
    QString digits;
    int fraction = 0;
};

/// Takes a unit off the end and gives the power of ten that it stands for.
int takeUnit(QString &text)
{
    // Longer words first: each may end with a shorter one.
    static const std::array<std::pair<QString, int>, 12> units{{
        {QStringLiteral("百万"), 6},
        {QStringLiteral("千万"), 7},
        {QStringLiteral("万亿"), 12},
        {QStringLiteral("亿"), 8},
        {QStringLiteral("億"), 8},
        {QStringLiteral("万"), 4},
        {QStringLiteral("萬"), 4},
        {QStringLiteral("千"), 3},
        {QStringLiteral("bn"), 9},
        {QStringLiteral("m"), 6},
        {QStringLiteral("w"), 4},
        {QStringLiteral("k"), 3},
    }};
    for (const auto &[word, power] : units) {
        if (!text.endsWith(word))
            continue;
        text.chop(word.size());
        return power;
    }
    return 0;
}

bool isDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "1,200" without its separators, which must stand where thousands end, so that a comma is never taken for a point.
std::optional<QString> ungrouped(const QString &whole, const QString &separator)
{
    const QStringList groups = whole.split(separator);
    const bool isGrouped = groups.size() > 1;
    if (isGrouped && (groups.first().isEmpty() || groups.first().size() > 3))
        return std::nullopt;
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3)
            return std::nullopt;
    }
    return groups.join(QString());
}

std::optional<Decimal> decimalFrom(const QString &text, const QLocale &locale)
{
    const bool hasCommaAsPoint = locale.decimalPoint() == QStringLiteral(",");
    const QString point = hasCommaAsPoint ? QStringLiteral(",") : QStringLiteral(".");
    const QStringList parts = text.split(point);
    if (parts.size() > 2 || (parts.size() == 2 && parts[1].isEmpty()))
        return std::nullopt;
    const std::optional<QString> whole =
        ungrouped(parts[0], hasCommaAsPoint ? QStringLiteral(".") : QStringLiteral(","));
    const QString fraction = parts.value(1);
    if (!whole || (whole->isEmpty() && fraction.isEmpty()) || !isDigits(*whole) || !isDigits(fraction))
        return std::nullopt;
    return Decimal{*whole + fraction, int(fraction.size())};
}

/// The number times a power of ten, if that is whole and no more than `most`.
std::optional<qint64> scaled(Decimal number, int power, qint64 most)
{
    for (; number.fraction > power && number.digits.endsWith(u'0'); --number.fraction)
        number.digits.chop(1);
    if (number.fraction > power)
        return std::nullopt;
    const QString digits = number.digits + QString(power - number.fraction, u'0');
    qint64 value = 0;
    for (const QChar digit : digits) {
        if (value > (most - digit.digitValue()) / 10)
            return std::nullopt;
        value = value * 10 + digit.digitValue();
    }
    return value;
}

/// Spaces, currency signs and full-width forms mean nothing.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
        if (!c.isSpace() && c.category() != QChar::Symbol_Currency && c != u'\u2019' && c != u'\'')
            result += c;
    }
    if (result.endsWith(u'元'))
        result.chop(1);
    return result;
}

QString fractionText(qint64 hundredths)
{
    return QLocale().decimalPoint() + QStringLiteral("%1").arg(hundredths, minorDigits, 10, QChar(u'0'));
}

} // namespace

QString planNumberText(const Metric &metric, qint64 amount)
{
    if (!metric.isMoney())
        return QLocale().toString(amount);
    const qint64 whole = (std::abs(amount) + 50) / 100;
    return QLocale().toString(amount < 0 ? -whole : whole);
}

QString exactNumberText(const Metric &metric, qint64 amount)
{
    if (!metric.isMoney())
        return QLocale().toString(amount);
    const qint64 size = std::abs(amount);
    QString text = QLocale().toString(size / 100);
    if (size % 100 != 0)
        text += fractionText(size % 100);
    return amount < 0 ? QLocale().negativeSign() + text : text;
}

QString differenceText(const Metric &metric, qint64 difference)
{
    const QString text = planNumberText(metric, difference);
    return difference > 0 ? QLocale().positiveSign() + text : text;
}

qint64 changedBy(const Metric &metric, qint64 amount, int percent)
{
    if (percent == 0)
        return amount;
    const qint64 least = metric.isMoney() ? 100 : 1;
    const qint64 change = amount / 100 * percent + amount % 100 * percent / 100;
    const qint64 size = std::max(std::abs(change), least);
    return std::max<qint64>(0, percent > 0 ? amount + size : amount - size);
}

QVariant exportedAmount(const Metric &metric, qint64 amount)
{
    return metric.isMoney() ? QVariant::fromValue(Money{amount}) : QVariant(amount);
}

std::optional<qint64> planNumberFromText(const QString &text, const Metric &metric, const QLocale &locale)
{
    QString number = plain(text);
    const int unit = takeUnit(number);
    const std::optional<Decimal> decimal = decimalFrom(number, locale);
    return decimal ? scaled(*decimal, unit + (metric.isMoney() ? minorDigits : 0), largestGoal) : std::nullopt;
}

std::optional<int> shareFromText(const QString &text, const Metric &metric, const QLocale &locale)
{
    return metric.isShare() && plain(text).endsWith(u'%') ? basisPointsFromText(text, wholeBasisPoints, locale)
                                                          : std::nullopt;
}

qint64 partOfGoal(qint64 whole, int basisPoints)
{
    return whole / wholeBasisPoints * basisPoints
        + (whole % wholeBasisPoints * basisPoints + wholeBasisPoints / 2) / wholeBasisPoints;
}

std::optional<qint64> goalFromText(const QString &text, const Metric &metric, qint64 whole, const QLocale &locale)
{
    const std::optional<int> share = shareFromText(text, metric, locale);
    if (!share)
        return planNumberFromText(text, metric, locale);
    return whole > 0 ? std::optional(partOfGoal(whole, *share)) : std::nullopt;
}

std::optional<int> basisPointsFromText(const QString &text, int most, const QLocale &locale)
{
    QString number = plain(text);
    if (number.endsWith(u'%'))
        number.chop(1);
    const std::optional<Decimal> decimal = decimalFrom(number, locale);
    const std::optional<qint64> points = decimal ? scaled(*decimal, 2, most) : std::nullopt;
    return points ? std::optional(int(*points)) : std::nullopt;
}

QString basisPointsText(int basisPoints)
{
    return QLocale().toString(basisPoints / 100) + fractionText(basisPoints % 100) + QLocale().percent();
}

} // namespace waterline
