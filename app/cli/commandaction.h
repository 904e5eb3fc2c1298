#pragma once

#include "command.h"

namespace waterline::cli {

/// One of the things that a command does, named by its second operand.
struct CommandAction {
    const char *name;
    const char *summary;
    int (*run)(Call &, Workspace &);
    /// With --dry-run, where it takes that, it only reads.
    Workspace::Access access;
    /// The options that it takes; so many of those in front must be there.
    QStringList options = {};
    qsizetype required = 0;
    /// How many words stand behind its name.
    qsizetype leastOperands = 0;
    qsizetype mostOperands = 0;
};

/// "unit as-of" as a list.
[[nodiscard]] QStringList optionList(const char *names);

/// What the help of a command says: the sentence, and each action with its summary.
[[nodiscard]] QString describeActions(const QString &sentence, const std::vector<CommandAction> &actions);

/// Runs the action that a parsed call names behind the workspace, or `otherwise` where it names none. Wrong use where
/// there is none of that name, or the call does not fit it.
int runAction(
    Call &call, const QString &command, const std::vector<CommandAction> &actions, const QString &otherwise = {});

} // namespace waterline::cli
