#pragma once

namespace waterline {

/// A disk that fails when it is told to: a VFS around SQLite's own that counts every operation by which a file changes
/// (write, truncate, sync, delete) and interferes with the n-th. Process-wide, like the list of VFSs that it stands in.
class FaultVfs {
public:
    enum class Mode {
        /// Count only.
        Off,
        /// The n-th operation fails, later ones work again.
        ErrorOnce,
        /// The n-th and all later ones fail.
        ErrorForGood,
        /// The disk is full from the n-th write on; deleting and syncing go on.
        Full,
        /// The process ends before the n-th operation.
        Crash,
        /// The process ends in the middle of it: half of what was to be written is there.
        CrashHalfway,
    };

    /// What a process that crashed this way exits with, as one that was killed does.
    static constexpr int crashed = 137;

    /// Makes it SQLite's default. Once a process, before the first connection.
    static void install();
    /// Starts counting anew; `at` counts from 1.
    static void arm(Mode mode, int at = 0);
    /// Operations since it was armed; interferes no more.
    static int disarm();
};

} // namespace waterline
