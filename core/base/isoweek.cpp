#include "base/isoweek.h"

#include <QRegularExpression>

namespace waterline {

IsoWeek IsoWeek::of(QDate day)
{
    IsoWeek result;
    if (day.isValid())
        result.m_week = day.weekNumber(&result.m_year);
    return result;
}

std::optional<IsoWeek> IsoWeek::parse(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})(?:[-\\s]?[Ww](\\d{1,2})|\\s*年?\\s*-?第?\\s*(\\d{1,2})\\s*周)$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    IsoWeek week;
    week.m_year = match.captured(1).toInt();
    week.m_week = (match.captured(2).isEmpty() ? match.captured(3) : match.captured(2)).toInt();
    return week.m_week >= 1 && of(week.monday()) == week ? std::optional(week) : std::nullopt;
}

IsoWeek IsoWeek::fromNumber(int number)
{
    IsoWeek result;
    result.m_year = number / 100;
    result.m_week = number % 100;
    return result;
}

int IsoWeek::weeksIn(int isoYear)
{
    // The 28th of December always lies in the last week of its ISO year.
    return of(QDate(isoYear, 12, 28)).week();
}

QDate IsoWeek::monday() const
{
    // The fourth of January always lies in week 1.
    const QDate inFirstWeek(m_year, 1, 4);
    return inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7 * (m_week - 1));
}

QDate IsoWeek::sunday() const
{
    return monday().addDays(6);
}

QDate IsoWeek::thursday() const
{
    return monday().addDays(3);
}

IsoWeek IsoWeek::plus(int weeks) const
{
    return of(monday().addDays(7 * qint64(weeks)));
}

QString IsoWeek::toText() const
{
    return QStringLiteral("%1-W%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_week, 2, 10, QLatin1Char('0'));
}

} // namespace waterline
