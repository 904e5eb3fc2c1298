#include "report/meetingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace waterline {

namespace {

struct MeetingText {
    Q_DECLARE_TR_FUNCTIONS(MeetingText)
};

QString signedText(qint64 difference)
{
    return (difference > 0          ? QStringLiteral("+")
                   : difference < 0 ? QStringLiteral("−")
                                    : QString())
        + reportCount(difference < 0 ? -difference : difference);
}

QString changeText(const QString &change, const QString &before)
{
    //: A change against the week before, then the week before: "+3, was 12". Short, it stands on a small tile.
    return MeetingText::tr("%1, was %2").arg(change, before);
}

QString wasText(const QString &before)
{
    return MeetingText::tr("was %1").arg(before);
}

QString countChange(qint64 now, qint64 before)
{
    return changeText(now == before ? QStringLiteral("±0") : signedText(now - before), reportCount(before));
}

QString ratioChange(const Ratio &now, const Ratio &before)
{
    const auto nowTenths = now.permille();
    const auto beforeTenths = before.permille();
    if (!nowTenths || !beforeTenths)
        return wasText(before.toText());
    const qint64 size = std::abs(*nowTenths - *beforeTenths);
    const QString sign = size == 0   ? QStringLiteral("±")
        : *nowTenths > *beforeTenths ? QStringLiteral("+")
                                     : QStringLiteral("−");
    const QString points = QStringLiteral("%1%2.%3").arg(sign).arg(size / 10).arg(size % 10);
    //: Percentage points.
    return changeText(MeetingText::tr("%1 pp").arg(points), before.toText());
}

/// Empty where the table shows the same count.
QString countedText(const HeatRow &total, Action action)
{
    const HeatCell &cell = total.cells.actions[coreIndex(action)];
    if (total.isPerson() || !cell.ratio.isComputable() || cell.counted == cell.actual)
        return {};
    //: A part of the count above it: nobody counts for more than their own plan.
    return MeetingText::tr("of which %1 count toward the plan").arg(reportCount(cell.counted));
}

} // namespace

QString reportCount(qint64 count)
{
    return QLocale().toString(count);
}

QString reportMoney(Money money)
{
    const QLocale locale;
    const qint64 size = money.minor < 0 ? -money.minor : money.minor;
    const QString fraction = locale.toString(qint64(100 + size % 100)).mid(1);
    return (money.minor < 0 ? QStringLiteral("−") : QString()) + locale.toString(size / 100) + locale.decimalPoint()
        + fraction;
}

QString reportDay(QDate day)
{
    // By the language itself, so that a missing translation cannot put a day in a foreign order.
    const QLocale locale;
    const bool isChinese = locale.language() == QLocale::Chinese;
    return locale.toString(day, isChinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy"));
}

QString reportWeek(IsoWeek week)
{
    const QLocale locale;
    const QDate from = week.monday();
    const QDate to = week.sunday();
    QString pattern;
    if (locale.language() == QLocale::Chinese)
        pattern = QStringLiteral("yyyy年M月d日");
    else
        pattern = from.month() == to.month() ? QStringLiteral("d")
            : from.year() == to.year()       ? QStringLiteral("d MMM")
                                             : QStringLiteral("d MMM yyyy");
    const QString until =
        locale.language() == QLocale::Chinese ? locale.toString(to, QStringLiteral("M月d日")) : reportDay(to);
    return MeetingText::tr("%1 · %2 – %3").arg(week.toText(), locale.toString(from, pattern), until);
}

QString reportAsOf(const AsOf &asOf)
{
    if (asOf.endTime == QTime(0, 0))
        return reportDay(asOf.day());
    return MeetingText::tr("%1, %2").arg(reportDay(asOf.day()), QLocale().toString(asOf.endTime, QLocale::ShortFormat));
}

QString heatText(const HeatCell &cell, bool isPerson)
{
    if (!cell.ratio.isComputable())
        return reportCount(cell.actual);
    return MeetingText::tr("%1 · %2/%3")
        .arg(cell.ratio.toText(), reportCount(isPerson ? cell.actual : cell.counted), reportCount(*cell.plan));
}

Mark heatMark(const HeatCell &cell)
{
    if (!cell.judged().isComputable())
        return Mark::NotComputable;
    if (!cell.isWarning())
        return Mark::Good;
    return cell.deviation.direction == Deviation::Direction::Short ? Mark::Short : Mark::Over;
}

Mark lightMark(Light light)
{
    return light == Light::Red ? Mark::Alert : light == Light::Yellow ? Mark::Watch : Mark::Good;
}

Mark penetrationMark(const Ratio &penetration, const RuleSet &rules)
{
    if (!penetration.isComputable())
        return Mark::NotComputable;
    return penetration.isAtLeastPercent(rules.healthyPenetrationPercent) ? Mark::Good : Mark::Short;
}

Mark penetrationMark(const HeatCells &cells, const RuleSet &rules)
{
    if (cells.progress.isOver())
        return penetrationMark(cells.penetration, rules);
    if (!cells.judged().isComputable())
        return Mark::NotComputable;
    return cells.isBelowPace ? Mark::Short : Mark::Good;
}

QString toQuietText(const HeatCell &cell, const RuleSet &rules)
{
    const qint64 change = actionsToQuiet(cell.plan.value_or(0), cell.actual, rules);
    return change >= 0 ? MeetingText::tr("%1 more").arg(reportCount(change))
                       : MeetingText::tr("%1 fewer").arg(reportCount(-change));
}

QString deviationText(const Deviation &deviation)
{
    if (!deviation.difference.isComputable())
        return deviation.difference.toText();
    const QString sign = deviation.direction == Deviation::Direction::Short ? QStringLiteral("−")
        : deviation.direction == Deviation::Direction::Over                 ? QStringLiteral("+")
                                                                            : QString();
    return sign + deviation.difference.magnitude().toText();
}

QString lightBeforeText(const TurnedCustomer &turned)
{
    return turned.isNew ? MeetingText::tr("New") : lightName(turned.before);
}

QString sourceShareText(const HeatCells &cells)
{
    qint64 all = 0;
    qint64 fromFollowUps = 0;
    qint64 fromSummaries = 0;
    for (const HeatCell &cell : cells.actions) {
        all += cell.actual;
        fromFollowUps += cell.fromFollowUps;
        fromSummaries += cell.fromSummaries;
    }
    return MeetingText::tr(
        "Of %1 actions, %2 come from follow-ups and %3 from weekly summaries that people wrote themselves (R99).")
        .arg(reportCount(all), reportCount(fromFollowUps), reportCount(fromSummaries));
}

std::vector<FigureText> figureTexts(const MeetingSnapshot &snapshot, const RuleSet &rules)
{
    const KeyFigures &now = snapshot.figures;
    const KeyFigures &before = snapshot.figuresBefore;
    const HeatCells &cells = snapshot.heatmap.total.cells;
    std::vector<FigureText> figures{
        {MeetingText::tr("Penetration"), now.penetration.toText(), ratioChange(now.penetration, before.penetration),
            cells.progress.isOver() ? penetrationMark(now.penetration, rules) : penetrationMark(cells, rules)}};
    const auto add = [&](const QString &label, qint64 value, qint64 valueBefore, std::optional<Mark> mark = {}) {
        figures.push_back({label, reportCount(value), countChange(value, valueBefore), mark});
    };
    for (const Action action : coreActions) {
        add(actionName(action), now.actions[coreIndex(action)], before.actions[coreIndex(action)]);
        figures.back().note = countedText(snapshot.heatmap.total, action);
    }
    add(MeetingText::tr("Customers contacted"), now.customersContacted, before.customersContacted);
    add(MeetingText::tr("Red customers"), now.lights.red, before.lights.red, Mark::Alert);
    add(MeetingText::tr("Yellow customers"), now.lights.yellow, before.lights.yellow, Mark::Watch);
    add(MeetingText::tr("Green customers"), now.lights.green, before.lights.green, Mark::Good);
    add(MeetingText::tr("Won"), now.won, before.won);
    figures.push_back(
        {MeetingText::tr("Won amount"), reportMoney(now.wonAmount), wasText(reportMoney(before.wonAmount))});
    return figures;
}

} // namespace waterline
