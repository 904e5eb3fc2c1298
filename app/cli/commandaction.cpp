#include "commandaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Why the call does not fit the action; empty if it does.
QString misuse(Call &call, const QString &command, const CommandAction &action)
{
    const QCommandLineParser &parser = call.parser();
    const QString name = command + u' ' + QLatin1String(action.name);
    static const QStringList always{QStringLiteral("json"), QStringLiteral("lang"), QStringLiteral("help")};
    for (const QString &option : parser.optionNames()) {
        if (!always.contains(option) && !action.options.contains(option))
            return Text::tr("%1 does not take --%2.", "an action").arg(name, option);
    }
    for (const QString &option : action.options.mid(0, action.required)) {
        if (!parser.isSet(option))
            return Text::tr("%1 needs --%2.", "an action").arg(name, option);
    }
    const qsizetype operands = std::max<qsizetype>(0, call.operands().size() - 2);
    if (operands < action.leastOperands)
        return Text::tr("%1 needs more: %2.", "an action, what it does").arg(name, Text::tr(action.summary));
    if (operands > action.mostOperands)
        return Text::tr("%1 does not take %2.", "an action").arg(name, call.operands().back());
    return {};
}

} // namespace

QStringList optionList(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

QString describeActions(const QString &sentence, const std::vector<CommandAction> &actions)
{
    int width = 0;
    for (const CommandAction &action : actions)
        width = std::max(width, int(qstrlen(action.name)));
    QStringList lines{sentence};
    for (const CommandAction &action : actions)
        lines << QStringLiteral("  %1  %2").arg(QLatin1String(action.name), -width).arg(Text::tr(action.summary));
    return lines.join(u'\n');
}

int runAction(Call &call, const QString &command, const std::vector<CommandAction> &actions, const QString &otherwise)
{
    const QString name = call.operands().value(1, otherwise);
    const auto action =
        std::ranges::find_if(actions, [&](const CommandAction &one) { return name == QLatin1String(one.name); });
    if (action == actions.end())
        return call.wrongUse(Text::tr("There is no action %1; waterline-cli %2 --help lists them.").arg(name, command));
    if (const QString fault = misuse(call, command, *action); !fault.isEmpty())
        return call.wrongUse(fault);
    const bool isDryRun = call.parser().optionNames().contains(QStringLiteral("dry-run"));
    auto workspace = call.open(call.operands().front(), isDryRun ? Workspace::Access::ReadOnly : action->access);
    if (!workspace)
        return call.fail(workspace.error());
    return action->run(call, **workspace);
}

} // namespace waterline::cli
