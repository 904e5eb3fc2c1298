#include "goals/periodtext.h"

#include "parts/displaytext.h"

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeriodText)
};

QString yearText(int year)
{
    return QString::number(year); // a name, not a quantity: without separators
}

QString monthText(const Period &month, const QString &format)
{
    return QLocale().toString(QDate(month.year(), month.number(), 1), format);
}

} // namespace

QString periodTitle(const Period &period)
{
    if (period.isNull())
        return {};
    switch (period.kind()) {
    case Period::Kind::Year:
        return Text::tr("%1", "a year").arg(yearText(period.year()));
    case Period::Kind::Quarter:
        return Text::tr("%1 Q%2", "year, quarter").arg(yearText(period.year())).arg(period.number());
    case Period::Kind::Month:
        return monthText(period, Text::tr("MMM yyyy", "date format: month and year"));
    case Period::Kind::Week:
        break;
    }
    return period.toText();
}

QString periodHeader(const Period &period, const Period &span)
{
    const bool isOtherYear = period.year() != span.year();
    switch (period.kind()) {
    case Period::Kind::Quarter:
        return Text::tr("Q%1", "quarter").arg(period.number());
    case Period::Kind::Month:
        return isOtherYear ? monthText(period, Text::tr("MMM yy", "date format: month and short year"))
                           : monthText(period, Text::tr("MMM", "date format: month"));
    case Period::Kind::Week:
        return Text::tr("W%1", "week").arg(period.number(), 2, 10, QChar(u'0'));
    case Period::Kind::Year:
        break;
    }
    return periodTitle(period);
}

QString shortPeriodHeader(const Period &period)
{
    return QString::number(period.number());
}

QString periodKindName(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Year:
        return Text::tr("Year");
    case Period::Kind::Quarter:
        return Text::tr("Quarter");
    case Period::Kind::Month:
        return Text::tr("Month");
    case Period::Kind::Week:
        break;
    }
    return Text::tr("Week");
}

QString periodColumnsName(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Year:
        return Text::tr("Years");
    case Period::Kind::Quarter:
        return Text::tr("Quarters");
    case Period::Kind::Month:
        return Text::tr("Months");
    case Period::Kind::Week:
        break;
    }
    return Text::tr("Weeks");
}

Period neighbourOf(const Period &period, int steps)
{
    const auto stepped = [&](int count, auto make) {
        const int index = period.year() * count + period.number() - 1 + steps;
        return make(index / count, index % count + 1);
    };
    switch (period.kind()) {
    case Period::Kind::Year:
        return Period::ofYear(period.year() + steps);
    case Period::Kind::Quarter:
        return stepped(4, Period::ofQuarter);
    case Period::Kind::Month:
        return stepped(12, Period::ofMonth);
    case Period::Kind::Week:
        break;
    }
    return Period::ofWeek(period.week().plus(steps));
}

Period::Kind finerThan(Period::Kind kind)
{
    return kind == Period::Kind::Week ? kind : Period::Kind(int(kind) + 1);
}

QString amountText(const Metric &metric, qint64 amount)
{
    return metric.isMoney() ? moneyText(Money{amount}) : numberText(amount);
}

QString shortAmountText(const Metric &metric, qint64 amount)
{
    return metric.isMoney() ? shortMoneyText(Money{amount}) : numberText(amount);
}

QString lateSentence(const LateFacts &late, QDate day)
{
    if (late.isEmpty())
        return {};
    const int count = int(late.count);
    return late.isAtLeast
        ? Text::tr("As of %1: at least %Ln fact(s) shown here arrived only later.", nullptr, count).arg(dayText(day))
        : Text::tr("As of %1: %Ln fact(s) shown here arrived only later.", nullptr, count).arg(dayText(day));
}

} // namespace waterline
