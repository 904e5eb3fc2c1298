#include "goals/pace.h"

#include "goals/amounttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pace)
};

using Wide = __int128;

/// Counts days in a row, and says on which of them an alert is due.
class Run {
public:
    explicit Run(int limit)
        : m_limit(limit)
    {
    }

    /// Whether the alert fires on this day: exactly when the run reaches the limit.
    bool add(bool isBelow)
    {
        m_length = isBelow ? m_length + 1 : 0;
        return m_length == m_limit;
    }
    [[nodiscard]] int length() const { return m_length; }

private:
    int m_limit;
    int m_length = 0;
};

QString ratioText(const PacePoint &point)
{
    return point.ratio().toText();
}

} // namespace

Ratio PacePoint::expected() const
{
    return {target * elapsed, workdays};
}

Ratio PacePoint::ratio() const
{
    return target > 0 && workdays > 0 ? Ratio(actual * workdays, target * elapsed) : Ratio();
}

bool PacePoint::isBelow(const RuleSet &rules) const
{
    return ratio().isComputable() && Wide(actual) * 100 * workdays < Wide(rules.pacePercent) * target * elapsed; // C5
}

qint64 PacePoint::missing(const RuleSet &rules) const
{
    if (!isBelow(rules))
        return 0;
    const Wide line = Wide(rules.pacePercent) * target * elapsed;
    const Wide unit = Wide(100) * workdays;
    return qint64((line + unit - 1) / unit) - actual;
}

PacePoint Pace::point() const
{
    return days.empty() ? PacePoint{target, workdays, 0, 0} : days.back().point;
}

int elapsedWorkdays(const WeekRange &period, const WorkCalendar &calendar, QDate lastDay)
{
    return calendar.workdaysIn(period.first.monday(), std::min(lastDay, period.last.sunday()));
}

Pace paceOf(qint64 target, const DailyActuals &actuals, const WeekRange &period, const WorkCalendar &calendar,
    QDate lastDay, const RuleSet &rules)
{
    Pace pace{period, target, calendar.workdaysOf(period), {}, {}, {}};
    const QDate end = std::min(lastDay, period.last.sunday());
    PacePoint point{target, pace.workdays, 0, 0};
    qint64 own = 0;
    Run run(rules.paceDays);
    Run ownRun(rules.paceDays);
    for (QDate day = period.first.monday(); day <= end; day = day.addDays(1)) {
        if (const auto found = actuals.find(day); found != actuals.end())
            own += found->second;
        if (!calendar.isWorkday(day))
            continue;
        ++point.elapsed;
        point.actual += own;
        // The mean of a day is what the first day of the period lets expect.
        const PacePoint ownPoint{target, pace.workdays, 1, own};
        PaceDay entry{day, point, own, point.isBelow(rules), ownPoint.isBelow(rules), 0, 0};
        if (run.add(entry.isBelow))
            pace.alertDays.push_back(day);
        if (ownRun.add(entry.isOwnBelow))
            pace.ownAlertDays.push_back(day);
        entry.run = run.length();
        entry.ownRun = ownRun.length();
        pace.days.push_back(entry);
        own = 0;
    }
    return pace;
}

QString paceVerdict(const PacePoint &point, const RuleSet &rules)
{
    if (point.target <= 0)
        return Text::tr("not computable: no target");
    if (point.elapsed == 0)
        return Text::tr("not computable: no workday of the period is over");
    const QString sentence = point.isBelow(rules)
        ? Text::tr("%1 of the progress that %2 of %3 workdays let expect: below the line of %4%")
        : Text::tr("%1 of the progress that %2 of %3 workdays let expect: not below the line of %4%");
    return sentence.arg(ratioText(point)).arg(point.elapsed).arg(point.workdays).arg(rules.pacePercent);
}

std::vector<Arithmetic> paceArithmetic(const PacePoint &point, bool isMoney, const RuleSet &rules)
{
    if (!point.ratio().isComputable())
        return {};
    const AmountText amount(isMoney, {point.target, point.actual});
    const QString actual = amount.number(point.actual);
    const QString target = amount.number(point.target);
    const qint64 distance = 100 * amount.whole(point.actual) * point.workdays
        - rules.pacePercent * amount.whole(point.target) * point.elapsed;
    return {{amount.label(Text::tr("Share of the expected progress")),
                QStringLiteral("%1 / (%2 * %3 / %4)").arg(actual, target).arg(point.elapsed).arg(point.workdays),
                ratioText(point)},
        // Compared in whole numbers, so that 79.96 % is below although it reads 80.0 %.
        {amount.label(Text::tr("Distance from the line, below it if negative")),
            QStringLiteral("100 * %1 * %2 - %3 * %4 * %5")
                .arg(actual)
                .arg(point.workdays)
                .arg(rules.pacePercent)
                .arg(target)
                .arg(point.elapsed),
            QString::number(distance)}};
}

QString paceCounterfactual(const PacePoint &point, bool isMoney, const RuleSet &rules)
{
    const qint64 missing = point.missing(rules);
    return missing == 0 ? QString()
                        : Text::tr("%1 more by today would be back on pace").arg(AmountText::plain(missing, isMoney));
}

Explanation explainPace(const QString &name, const Pace &pace, bool isMoney, const RuleSet &rules)
{
    const PacePoint point = pace.point();
    Explanation result{Text::tr("%1: pace").arg(name), QStringLiteral("R16"), rules.version, paceVerdict(point, rules)};
    result.inputs = {
        {Text::tr("Days"),
            QStringLiteral("%1 – %2").arg(
                pace.period.first.monday().toString(Qt::ISODate), pace.period.last.sunday().toString(Qt::ISODate))},
        {Text::tr("Target"), point.target > 0 ? AmountText::plain(point.target, isMoney) : Text::tr("none")},
        {Text::tr("Reached"), AmountText::plain(point.actual, isMoney)},
        {Text::tr("Workdays over"), Text::tr("%1 of %2").arg(point.elapsed).arg(point.workdays)},
    };
    result.arithmetic = paceArithmetic(point, isMoney, rules);
    result.counterfactual = paceCounterfactual(point, isMoney, rules);
    if (pace.days.empty() || point.target <= 0)
        return result;
    const PaceDay &last = pace.days.back();
    result.inputs.push_back({Text::tr("Workdays in a row below the line"),
        Text::tr("%1, an alert on day %2").arg(last.run).arg(rules.paceDays)});
    result.inputs.push_back({Text::tr("Second reading, each day against the daily mean"),
        Text::tr("%1 on %2, %3 workdays in a row below the line")
            .arg(AmountText::plain(last.own, isMoney), last.day.toString(Qt::ISODate))
            .arg(last.ownRun)});
    return result;
}

} // namespace waterline
