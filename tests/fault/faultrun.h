#pragma once

#include "faultvfs.h"

#include <QFile>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace waterline {

/// Does `work` in a process of its own and gives that process's exit code: what `work` returns, or FaultVfs::crashed.
/// This process must have no workspace open.
inline int exitCodeOf(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

/// Lays a fresh copy of a closed workspace at `path`, and nothing beside it.
inline void layCopy(const QString &from, const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
    if (!QFile::copy(from, path))
        qFatal("cannot copy %s", qPrintable(from));
}

} // namespace waterline
