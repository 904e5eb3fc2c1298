#include "goalwork.h"

#include "calendar/settings.h"
#include "goals/goaltext.h"
#include "org/orgstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<int> GoalWork::fiscalYear()
{
    const FiscalCalendar calendar = readFiscalCalendar(connection());
    const Result<std::optional<Period>> period = periodFrom(parser(), QStringLiteral("period"));
    if (!period)
        return period.error();
    if (const QString text = option("year"); !text.isEmpty()) {
        const std::optional<Period> year = Period::parse(text);
        if (!year || year->kind() != Period::Kind::Year)
            return Error{Problem::UnknownName, Text::tr("%1 is no year. Write it like 2026.").arg(text), {}};
        if (*period && fiscalYearOf(**period, calendar) != year->year())
            return Error{Problem::UnknownName,
                Text::tr("%1 does not lie in the fiscal year %2.").arg((*period)->toText(), text), {}};
        return year->year();
    }
    if (*period)
        return fiscalYearOf(**period, calendar);
    const Result<AsOf> asOf = m_call.asOf();
    if (!asOf)
        return asOf.error();
    return fiscalYearOf(Period::ofWeek(IsoWeek::of(asOf->day())), calendar);
}

Result<GoalNode> GoalWork::node()
{
    const Result<int> year = fiscalYear();
    if (!year)
        return year.error();
    const Result<std::optional<Period>> period = periodFrom(parser(), QStringLiteral("period"));
    if (!period)
        return period.error();
    const Result<OrgPlace> place = findPlace(readOrg(connection()), option("unit"));
    if (!place)
        return place.error();
    return GoalNode{*place, period->value_or(Period::ofYear(*year))};
}

Result<GoalTarget> GoalWork::target()
{
    if (!isSet("metric"))
        return Error{Problem::UnknownName, Text::tr("Say with --metric which goals are meant."), {}};
    const Result<GoalNode> at = node();
    if (!at)
        return at.error();
    return GoalTarget{option("metric"), *at};
}

Result<GoalState> GoalWork::stateNamed(const QString &text)
{
    if (text == QStringLiteral("draft"))
        return GoalState::draft();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const std::vector<GoalVersion> versions = readGoalVersions(connection());
    if (isNumber && number == 0)
        return GoalState::published(0);
    if (isNumber && std::ranges::find(versions, number, &GoalVersion::number) != versions.end())
        return GoalState::published(number);
    return Error{Problem::UnknownName,
        Text::tr("There is no version %1; write one that goals versions lists, or draft.").arg(text), {}};
}

int GoalWork::answer(const QJsonValue &json, const QStringList &lines, ExitCode code)
{
    if (const Result<> status = connection().takeStatus(); !status)
        return m_call.fail(status.error());
    m_call.answer(json, lines);
    return code;
}

QJsonObject nodeJson(const GoalTree &tree, const GoalNode &node)
{
    return {{QStringLiteral("code"), tree.org().codeOf(node.place)},
        {QStringLiteral("name"), tree.org().nameOf(node.place)},
        {QStringLiteral("kind"), placeKind(tree.org(), node.place)}, {QStringLiteral("period"), node.period.toText()}};
}

QJsonArray changesJson(const GoalTree &tree, const Metric &metric, const std::vector<GoalChange> &changes)
{
    QJsonArray list;
    for (const GoalChange &change : changes) {
        QJsonObject object = nodeJson(tree, change.node);
        object[QStringLiteral("before")] = goalText(metric, change.before);
        object[QStringLiteral("after")] = goalText(metric, change.after);
        object[QStringLiteral("difference")] = goalText(metric, change.after - change.before);
        list << object;
    }
    return list;
}

QStringList changeLines(const GoalTree &tree, const Metric &metric, const std::vector<GoalChange> &changes)
{
    std::vector<QStringList> rows;
    for (const GoalChange &change : changes) {
        const QString sign = change.after > change.before ? QStringLiteral("+") : QString();
        rows.push_back({QStringLiteral("  ") + placeText(tree.org(), change.node.place), change.node.period.toText(),
            goalText(metric, change.before), QStringLiteral("→"), goalText(metric, change.after),
            sign + goalText(metric, change.after - change.before)});
    }
    return columns(rows);
}

} // namespace waterline::cli
