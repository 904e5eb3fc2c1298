#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace waterline {

/// How far the reading of a file is. What is not known yet is 0; the rate and the time left follow from the clock of
/// whoever watches.
struct ImportProgress {
    qint64 rowsDone = 0;
    qint64 rowsAll = 0;
};

/// Watches a plan or an import from outside: told about ten times a second how far it is, and able to stop it.
struct ImportWatch {
    /// Called from the working thread.
    std::function<void(const ImportProgress &)> progress = {};
    /// Set from another thread to stop; nothing is written then.
    const std::atomic_bool *stop = nullptr;

    [[nodiscard]] bool isStopped() const { return stop && stop->load(std::memory_order_relaxed); }
};

} // namespace waterline
