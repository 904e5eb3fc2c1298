#include "goalwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct GoalAction {
    const char *name;
    const char *summary;
    int (*run)(GoalWork &);
    Workspace::Access access;
    /// The options that it takes; those in front must be there.
    QStringList options;
    qsizetype required = 0;
    /// How many words may stand behind its name.
    qsizetype mostOperands = 0;
};

const std::vector<GoalAction> &actions()
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
    constexpr auto read = Workspace::Access::ReadOnly;
    constexpr auto write = Workspace::Access::ReadWrite;
    static const std::vector<GoalAction> all{
        {"tree", QT_TRANSLATE_NOOP("Cli", "the goal of a unit in a period, and of what is below it on both axes"),
            goalTree, read, list("metric year unit period columns draft version as-of explain")},
        {"set", QT_TRANSLATE_NOOP("Cli", "set a goal to a value; what stands beside it takes up the difference"),
            goalSet, write, list("metric value unit period year keep"), 2},
        {"split", QT_TRANSLATE_NOOP("Cli", "divide a goal over what is below it, shown beside the even split"),
            goalSplit, write,
            list("metric by unit period year axis shares factors value keep down periods-by dry-run explain"), 2},
        {"pin", QT_TRANSLATE_NOOP("Cli", "hold a goal as it is"), goalPin, write, list("metric unit period year"), 1},
        {"unpin", QT_TRANSLATE_NOOP("Cli", "let it go again"), goalUnpin, write, list("metric unit period year"), 1},
        {"publish", QT_TRANSLATE_NOOP("Cli", "make the draft the next version"), goalPublish, write,
            list("reason year"), 1},
        {"versions", QT_TRANSLATE_NOOP("Cli", "list what was published"), goalVersions, read, {}},
        {"diff", QT_TRANSLATE_NOOP("Cli", "compare two versions, or one with the draft: diff 1 2, diff 2 draft"),
            goalDiff, read, list("year depth"), 0, 2},
        {"lint", QT_TRANSLATE_NOOP("Cli", "what keeps the draft from being published, and what endangers it"), goalLint,
            read, list("year as-of")},
        {"path", QT_TRANSLATE_NOOP("Cli", "say by which customers a goal is to be reached"), goalPathTo, write,
            list("metric class customers conversion unit year"), 4},
        {"check-in", QT_TRANSLATE_NOOP("Cli", "say when a period is looked at before it is over"), goalCheckIn, write,
            list("period day"), 2},
        {"acknowledge", QT_TRANSLATE_NOOP("Cli", "a person has read the current version"), goalAcknowledge, write,
            list("person version year"), 1},
        {"awareness", QT_TRANSLATE_NOOP("Cli", "how many know the current version, by unit"), goalAwareness, read,
            list("unit year as-of")},
        {"today", QT_TRANSLATE_NOOP("Cli", "the three things a person is to do on a day"), goalToday, read,
            list("person as-of"), 1},
    };
    return all;
}

QString descriptionText()
{
    QStringList lines{Text::tr("Goals, from the year's number to the week of each person. ACTION is one of:")};
    for (const GoalAction &action : actions())
        lines << QStringLiteral("  %1 %2").arg(QLatin1String(action.name), -12).arg(Text::tr(action.summary));
    return lines.join(u'\n');
}

/// Why the call does not fit the action; empty if it does.
QString misuse(Call &call, const GoalAction &action)
{
    const QCommandLineParser &parser = call.parser();
    const QString name = QLatin1String(action.name);
    static const QStringList always{QStringLiteral("json"), QStringLiteral("lang"), QStringLiteral("help")};
    for (const QString &option : parser.optionNames()) {
        if (!always.contains(option) && !action.options.contains(option))
            return Text::tr("goals %1 does not take --%2.").arg(name, option);
    }
    for (const QString &option : action.options.mid(0, action.required)) {
        if (!parser.isSet(option))
            return Text::tr("goals %1 needs --%2.").arg(name, option);
    }
    const qsizetype operands = call.operands().size() - 2;
    if (operands > action.mostOperands)
        return Text::tr("goals %1 does not take %2.").arg(name, call.operands().back());
    return {};
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
            descriptionText()))
        return call.exitCode();
    const QString name = call.operands().at(1);
    const auto action =
        std::ranges::find_if(actions(), [&](const GoalAction &one) { return name == QLatin1String(one.name); });
    if (action == actions().end())
        return call.wrongUse(Text::tr("There is no action %1; waterline-cli goals --help lists them.").arg(name));
    if (const QString fault = misuse(call, *action); !fault.isEmpty())
        return call.wrongUse(fault);
    const bool isDryRun = call.parser().isSet(QStringLiteral("dry-run"));
    auto workspace = call.open(call.operands().front(), isDryRun ? Workspace::Access::ReadOnly : action->access);
    if (!workspace)
        return call.fail(workspace.error());
    GoalWork work(call, **workspace);
    return action->run(work);
}

} // namespace waterline::cli
