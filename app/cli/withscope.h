#pragma once

#include "command.h"

namespace waterline::cli {

/// Opens the workspace for reading and finds the scope, then hands both to the answer.
template <class Answer>
int withScope(Call &call, Answer &&answer)
{
    auto workspace = call.open(call.operands().front(), Workspace::Access::ReadOnly);
    if (!workspace)
        return call.fail(workspace.error());
    const Result<Call::ChosenScope> chosen = call.scopeFor((*workspace)->connection());
    return chosen ? answer((*workspace)->connection(), *chosen) : call.fail(chosen.error());
}

} // namespace waterline::cli
