#include "shell/weektext.h"

#include <QCoreApplication>
#include <QLocale>

namespace waterline {

QString weekDaysText(IsoWeek week)
{
    const QLocale locale;
    const auto text = [&locale](QDate day, const QString &pattern) { return locale.toString(day, pattern); };
    // Patterns follow the language itself, so that a missing translation cannot put a day in a foreign order.
    const bool isChinese = locale.language() == QLocale::Chinese;
    const QString dayOfMonth = isChinese ? QStringLiteral("d日") : QStringLiteral("d");
    const QString dayOfYear = isChinese ? QStringLiteral("M月d日") : QStringLiteral("MMM d");
    const bool isOneMonth = week.monday().month() == week.sunday().month();
    return text(week.monday(), dayOfYear) + (isOneMonth || isChinese ? QStringLiteral("–") : QStringLiteral(" – "))
        + text(week.sunday(), isOneMonth ? dayOfMonth : dayOfYear);
}

} // namespace waterline
