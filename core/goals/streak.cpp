#include "goals/streak.h"

#include "goals/amounttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Streak)
};

using Wide = __int128;

/// What the month would have needed more; 0 where it is not below.
qint64 missingIn(const MonthlyCollection &month, const RuleSet &rules)
{
    if (!month.isBelow(rules))
        return 0;
    return qint64((Wide(month.target) * rules.collectionsPercent + 99) / 100) - month.actual;
}

QString verdictOf(const Streak &streak, const RuleSet &rules)
{
    if (streak.months.size() == std::size_t(streak.notComputable))
        return Text::tr("not computable: no complete month has a collections target");
    if (streak.length == 0)
        return Text::tr("the newest month is not below the line of %1%").arg(rules.collectionsPercent);
    const QString sentence = streak.isAlert()
        ? Text::tr("below the line of %1% for %n month(s) in a row: an alert", nullptr, streak.length)
        : Text::tr("below the line of %1% for %n month(s) in a row: not yet an alert", nullptr, streak.length);
    return sentence.arg(rules.collectionsPercent);
}

} // namespace

bool MonthlyCollection::isBelow(const RuleSet &rules) const
{
    return attainment().isComputable() && !attainment().isAtLeastPercent(rules.collectionsPercent);
}

Streak streakOf(std::vector<MonthlyCollection> months, const RuleSet &rules)
{
    Streak streak{std::move(months)};
    for (const MonthlyCollection &month : streak.months) {
        if (!month.attainment().isComputable()) {
            ++streak.notComputable;
            continue;
        }
        if (!month.isBelow(rules)) {
            streak.length = 0;
            streak.first = streak.last = streak.alertedBy = Period();
            continue;
        }
        if (++streak.length == 1)
            streak.first = month.month;
        if (streak.length == rules.collectionsMonths)
            streak.alertedBy = month.month;
        streak.last = month.month;
    }
    return streak;
}

Explanation explainStreak(const QString &name, const Streak &streak, const RuleSet &rules)
{
    Explanation result{Text::tr("%1: collections attainment by month").arg(name), QStringLiteral("R11"), rules.version,
        verdictOf(streak, rules)};
    result.inputs = {{Text::tr("Line"), Text::tr("%1%").arg(rules.collectionsPercent)},
        {Text::tr("Months in a row until an alert"), QString::number(rules.collectionsMonths)}};
    if (streak.notComputable > 0)
        result.inputs.push_back({Text::tr("Months without a target, left out"), QString::number(streak.notComputable)});
    for (const MonthlyCollection &month : streak.months) {
        if (!month.attainment().isComputable())
            continue;
        const AmountText amount(true, {month.target, month.actual});
        result.arithmetic.push_back({amount.label(month.month.toText()),
            QStringLiteral("%1 / %2").arg(amount.number(month.actual), amount.number(month.target)),
            month.attainment().toText()});
        if (month.month == streak.last)
            result.counterfactual = Text::tr("%1 more in %2 would have ended the streak")
                                        .arg(AmountText::plain(missingIn(month, rules), true), month.month.toText());
    }
    return result;
}

} // namespace waterline
