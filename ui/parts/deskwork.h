#pragma once

#include "parts/job.h"
#include "parts/session.h"
#include "store/desk.h"

namespace waterline {

/// Runs work that writes off the window's thread, on a connection of its own. Whoever asked announces the commit when
/// it is done. Without a workspace nothing happens.
template <class T>
void startOnDesk(
    Job &job, const Session &session, std::function<Result<T>(const Desk &)> work, std::function<void(Result<T>)> done)
{
    const Workspace *workspace = session.workspace();
    if (!workspace)
        return;
    job.startPlain<T>(
        [path = workspace->path(), &schema = workspace->schema(), &clock = session.clock(), actor = session.actor(),
            work = std::move(work)]() -> Result<T> {
            auto connection = Connection::open(path);
            if (!connection)
                return connection.error();
            return work(Desk{**connection, schema, clock, actor});
        },
        std::move(done));
}

} // namespace waterline
