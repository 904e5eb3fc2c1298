#pragma once

#include "faultvfs.h"

#include <QFile>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

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

/// At which of so many operations a fault is tried: at all near both ends, where files come, change and go, and at each
/// third between, where one page after the other is written. At every one with WATERLINE_ALL_FAULTS set.
inline std::vector<int> faultPlaces(int operations)
{
    constexpr int ends = 30;
    constexpr int stride = 3;
    const bool isThorough = qEnvironmentVariableIsSet("WATERLINE_ALL_FAULTS");
    std::vector<int> places;
    for (int at = 1; at <= operations; ++at) {
        if (isThorough || at <= ends || at > operations - ends || at % stride == 0)
            places.push_back(at);
    }
    return places;
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
