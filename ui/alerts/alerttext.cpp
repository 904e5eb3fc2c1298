#include "alerts/alerttext.h"

#include "parts/displaytext.h"

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

} // namespace

Mark markOf(AlertState state)
{
    switch (state) {
    case AlertState::Open:
        return Mark::Alert;
    case AlertState::Explained:
    case AlertState::Supported:
        return Mark::Watch;
    case AlertState::Closed:
        break;
    }
    return Mark::Good;
}

QString labelRoleOf(AlertState state)
{
    switch (markOf(state)) {
    case Mark::Alert:
        return QStringLiteral("red");
    case Mark::Watch:
        return QStringLiteral("yellow");
    default:
        return QStringLiteral("green");
    }
}

QString ruleName(const QString &rule)
{
    if (rule == QStringLiteral("R7"))
        return Text::tr("Off plan");
    if (rule == QStringLiteral("R16"))
        return Text::tr("Below pace");
    return rule == QStringLiteral("R11") ? Text::tr("Streak of weak months") : rule;
}

QString placeName(const AlertRow &row)
{
    if (row.alert.place.isCompany())
        return Text::tr("Company");
    return row.placeName.isEmpty() ? row.placeCode : row.placeName;
}

QString localText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString ageText(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds < hour)
        return Text::tr("%1 min", "minutes").arg(numberText(std::max<qint64>(0, seconds) / 60));
    if (seconds < 2 * day)
        return Text::tr("%1 h", "hours").arg(numberText(seconds / hour));
    return Text::tr("%1 d", "days").arg(numberText(seconds / day));
}

QString hoursForPeople(qint64 seconds)
{
    const QLocale locale;
    const qint64 tenths = (seconds + 180) / 360; // as hoursText() rounds
    return Text::tr("%1 h", "hours").arg(locale.toString(double(tenths) / 10.0, 'f', 1));
}

} // namespace waterline
