#include "commandaction.h"
#include "goalwork.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

template <int (*Work)(GoalWork &)>
int with(Call &call, Workspace &workspace)
{
    GoalWork work(call, workspace);
    return Work(work);
}

const std::vector<CommandAction> &actions()
{
    constexpr auto read = Workspace::Access::ReadOnly;
    constexpr auto write = Workspace::Access::ReadWrite;
    static const std::vector<CommandAction> all{
        {"tree", QT_TRANSLATE_NOOP("Cli", "the goal of a unit in a period, and of what is below it on both axes"),
            with<goalTree>, read, optionList("metric year unit period columns draft version as-of explain")},
        {"set", QT_TRANSLATE_NOOP("Cli", "set a goal to a value; what stands beside it takes up the difference"),
            with<goalSet>, write, optionList("metric value unit period year keep within-capacity"), 2},
        {"split", QT_TRANSLATE_NOOP("Cli", "divide a goal over what is below it, shown beside the even split"),
            with<goalSplit>, write,
            optionList("metric by unit period year axis shares factors value keep down periods-by dry-run explain"), 2},
        {"pin", QT_TRANSLATE_NOOP("Cli", "hold a goal as it is"), with<goalPin>, write,
            optionList("metric unit period year"), 1},
        {"unpin", QT_TRANSLATE_NOOP("Cli", "let it go again"), with<goalUnpin>, write,
            optionList("metric unit period year"), 1},
        {"publish", QT_TRANSLATE_NOOP("Cli", "make the draft the next version"), with<goalPublish>, write,
            optionList("reason year"), 1},
        {"versions", QT_TRANSLATE_NOOP("Cli", "list what was published"), with<goalVersions>, read, {}},
        {"diff", QT_TRANSLATE_NOOP("Cli", "compare two versions, or one with the draft: diff 1 2, diff 2 draft"),
            with<goalDiff>, read, optionList("year depth"), 0, 0, 2},
        {"lint", QT_TRANSLATE_NOOP("Cli", "what keeps the draft from being published, and what endangers it"),
            with<goalLint>, read, optionList("year as-of")},
        {"path", QT_TRANSLATE_NOOP("Cli", "say by which customers a goal is to be reached"), with<goalPathTo>, write,
            optionList("metric class customers conversion unit year"), 4},
        {"check-in", QT_TRANSLATE_NOOP("Cli", "say when a period is looked at before it is over"), with<goalCheckIn>,
            write, optionList("period day"), 2},
        {"acknowledge", QT_TRANSLATE_NOOP("Cli", "a person has read the current version"), with<goalAcknowledge>, write,
            optionList("person version year"), 1},
        {"awareness", QT_TRANSLATE_NOOP("Cli", "how many know the current version, by unit"), with<goalAwareness>, read,
            optionList("unit year as-of")},
        {"today", QT_TRANSLATE_NOOP("Cli", "the three things a person is to do on a day"), with<goalToday>, read,
            optionList("person as-of"), 1},
    };
    return all;
}

} // namespace

int runGoals(Call &call)
{
    addGoalOptions(call.parser(), goalOptionNames());
    call.parser().addOptions({
        {QStringLiteral("unit"), Text::tr("Region, team or person, by code or unique name; the company if left out."),
            QStringLiteral("code")},
        {QStringLiteral("as-of"), Text::tr("Day (its end), or day and time, that is looked from; now if left out."),
            QStringLiteral("2026-01-18")},
    });
    if (!call.parse(
            {QStringLiteral("WORKSPACE"), QStringLiteral("ACTION"), QStringLiteral("[A]"), QStringLiteral("[B]")},
            describeActions(
                Text::tr("Goals, from the year's number to the week of each person. ACTION is one of:"), actions())))
        return call.exitCode();
    return runAction(call, QStringLiteral("goals"), actions());
}

} // namespace waterline::cli
