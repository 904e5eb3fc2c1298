#pragma once

#include "base/isoweek.h"
#include "base/money.h"
#include "base/ratio.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace waterline {

/// "75.0%" in the language of the window, with the digits that every other place shows; empty when not computable.
[[nodiscard]] inline QString percentText(const Ratio &ratio)
{
    const QLocale locale;
    const std::optional<qint64> permille = ratio.permille();
    return permille ? locale.toString(double(*permille) / 10.0, 'f', 1) + locale.percent() : QString();
}

[[nodiscard]] inline QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

/// "1,234,567.50", to the fen.
[[nodiscard]] inline QString moneyText(Money money)
{
    const QLocale locale;
    const quint64 size = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    const QString text = locale.toString(qulonglong(size / 100)) + locale.decimalPoint()
        + QString::number(size % 100).rightJustified(2, u'0');
    return money.minor < 0 ? locale.negativeSign() + text : text;
}

/// "1.2M" or "120万": for where there is no room; the whole stands in the tool tip. Rounded half up
/// away from zero.
[[nodiscard]] QString shortMoneyText(Money money);

[[nodiscard]] inline QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// A fact's time, "2026-01-05T09:30:00", for reading. Midnight is how a day without a time is kept, and shows none.
[[nodiscard]] inline QString momentText(const QString &at)
{
    const QDateTime moment = QDateTime::fromString(at, Qt::ISODate);
    return moment.time() == QTime(0, 0) ? dayText(moment.date()) : QLocale().toString(moment, QLocale::ShortFormat);
}

/// "2026-W03, 1/12/26 – 1/18/26".
[[nodiscard]] inline QString weekText(IsoWeek week)
{
    return QCoreApplication::translate("DisplayText", "%1, %2 – %3")
        .arg(week.toText(), dayText(week.monday()), dayText(week.sunday()));
}

/// "visits.csv, line 1041": a line is a name, not a quantity, and has no separators.
[[nodiscard]] inline QString sourceText(const QString &file, qint64 line)
{
    if (file.isEmpty())
        return {};
    return line > 0 ? QCoreApplication::translate("DisplayText", "%1, line %2").arg(file, QString::number(line)) : file;
}

} // namespace waterline
