#include "base/period.h"

namespace waterline {

namespace {

/// Digits alone, which QStringView::toInt() would not insist on.
std::optional<int> parseDigits(QStringView text)
{
    int result = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        result = result * 10 + (c.unicode() - u'0');
    }
    return result;
}

} // namespace

std::optional<Period> Period::parse(const QString &text)
{
    const QStringView view(text);
    const std::optional<int> year = parseDigits(view.left(4));
    if (view.size() < 4 || !year || *year == 0)
        return std::nullopt;
    const QStringView rest = view.mid(4);
    if (rest.isEmpty())
        return ofYear(*year);
    if (rest.size() == 3 && rest.startsWith(u"-Q") && rest[2] >= u'1' && rest[2] <= u'4')
        return ofQuarter(*year, rest[2].unicode() - u'0');
    if (rest.size() == 3 && rest[0] == u'-') {
        const int month = parseDigits(rest.mid(1)).value_or(0);
        return month >= 1 && month <= 12 ? std::optional(ofMonth(*year, month)) : std::nullopt;
    }
    if (rest.size() == 4 && rest.startsWith(u"-W")) {
        const Period week(Kind::Week, *year, parseDigits(rest.mid(2)).value_or(0));
        return week.number() >= 1 && IsoWeek::of(week.week().monday()) == week.week() ? std::optional(week)
                                                                                      : std::nullopt;
    }
    return std::nullopt;
}

QString Period::toText() const
{
    const QString year = QString::number(m_year).rightJustified(4, u'0');
    const QString number = QString::number(m_number);
    switch (m_kind) {
    case Kind::Year:
        return year;
    case Kind::Quarter:
        return year + QStringLiteral("-Q") + number;
    case Kind::Month:
        return year + u'-' + number.rightJustified(2, u'0');
    case Kind::Week:
        return year + QStringLiteral("-W") + number.rightJustified(2, u'0');
    }
    Q_UNREACHABLE();
}

} // namespace waterline
