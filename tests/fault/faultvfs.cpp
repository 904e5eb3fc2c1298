#include "faultvfs.h"

#include <QtGlobal>

#include <cstring>
#include <new>
#include <sqlite3.h>
#include <unistd.h>

namespace waterline {

namespace {

enum class Operation { Write, Truncate, Sync, Delete };

struct State {
    FaultVfs::Mode mode = FaultVfs::Mode::Off;
    int at = 0;
    int count = 0;
};

State &state()
{
    static State instance;
    return instance;
}

/// SQLite makes the memory: this, and right behind it the file of the VFS below.
struct FaultFile {
    sqlite3_file base;

    [[nodiscard]] sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file)->below();
}

sqlite3_vfs *below(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

/// SQLITE_OK when the operation is to be done. `halfway` does half of it, for those that have a half.
template <class Halfway>
int interfere(Operation operation, int error, Halfway &&halfway)
{
    State &now = state();
    ++now.count;
    const bool isHit = now.count == now.at;
    const bool isAfter = now.at > 0 && now.count >= now.at;
    switch (now.mode) {
    case FaultVfs::Mode::Off:
        break;
    case FaultVfs::Mode::ErrorOnce:
        return isHit ? error : SQLITE_OK;
    case FaultVfs::Mode::ErrorForGood:
        return isAfter ? error : SQLITE_OK;
    case FaultVfs::Mode::Full:
        return isAfter && operation == Operation::Write ? SQLITE_FULL : SQLITE_OK;
    case FaultVfs::Mode::CrashHalfway:
        if (isHit)
            halfway();
        [[fallthrough]];
    case FaultVfs::Mode::Crash:
        if (isHit)
            _exit(FaultVfs::crashed);
        break;
    }
    return SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    return below(file)->pMethods->xClose(below(file));
}
int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return below(file)->pMethods->xRead(below(file), to, size, at);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}
int checkLock(sqlite3_file *file, int *isHeld)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), isHeld);
}
int controlFile(sqlite3_file *file, int what, void *with)
{
    return below(file)->pMethods->xFileControl(below(file), what, with);
}
int sectorSize(sqlite3_file *file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}
int characteristics(sqlite3_file *file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}
int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    return below(file)->pMethods->xShmLock(below(file), first, count, flags);
}
void barrier(sqlite3_file *file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}
int unmapShared(sqlite3_file *file, int isDeleted)
{
    return below(file)->pMethods->xShmUnmap(below(file), isDeleted);
}

int mapShared(sqlite3_file *file, int page, int size, int isExtended, void volatile **memory)
{
    return below(file)->pMethods->xShmMap(below(file), page, size, isExtended, memory);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const auto half = [=] { below(file)->pMethods->xWrite(below(file), from, size / 2, at); };
    if (const int code = interfere(Operation::Write, SQLITE_IOERR_WRITE, half); code != SQLITE_OK)
        return code;
    return below(file)->pMethods->xWrite(below(file), from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = interfere(Operation::Truncate, SQLITE_IOERR_TRUNCATE, [] {}); code != SQLITE_OK)
        return code;
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file *, int)
{
    if (const int code = interfere(Operation::Sync, SQLITE_IOERR_FSYNC, [] {}); code != SQLITE_OK)
        return code;
    // Counted but not done: a process that ends loses nothing that it wrote, and real syncs take most of the time.
    return SQLITE_OK;
}

const sqlite3_io_methods &methods()
{
    // Version 2: without memory-mapped reading, which would go past the shim.
    static const sqlite3_io_methods table{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile,
        lockFile, unlockFile, checkLock, controlFile, sectorSize, characteristics, mapShared, lockShared, barrier,
        unmapShared, nullptr, nullptr};
    return table;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = new (file) FaultFile{};
    const int code = below(vfs)->xOpen(below(vfs), name, own->below(), flags, outFlags);
    // A file whose methods are null is not closed.
    own->base.pMethods = own->below()->pMethods ? &methods() : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int isSynced)
{
    if (const int code = interfere(Operation::Delete, SQLITE_IOERR_DELETE, [] {}); code != SQLITE_OK)
        return code;
    return below(vfs)->xDelete(below(vfs), name, isSynced);
}

// The rest of the table takes the VFS itself and must be given the one below.
int access(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return below(vfs)->xAccess(below(vfs), name, flags, answer);
}
int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return below(vfs)->xFullPathname(below(vfs), name, size, out);
}
int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return below(vfs)->xRandomness(below(vfs), size, out);
}
int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return below(vfs)->xSleep(below(vfs), microseconds);
}
int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return below(vfs)->xGetLastError(below(vfs), size, out);
}
int currentTime(sqlite3_vfs *vfs, sqlite3_int64 *now)
{
    return below(vfs)->xCurrentTimeInt64(below(vfs), now);
}

int currentDay(sqlite3_vfs *vfs, double *now)
{
    sqlite3_int64 milliseconds = 0;
    const int code = currentTime(vfs, &milliseconds);
    *now = double(milliseconds) / 86400000.0;
    return code;
}

} // namespace

void FaultVfs::install()
{
    static sqlite3_vfs vfs{};
    if (vfs.zName)
        return;
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(FaultFile)) + real->szOsFile;
    vfs.mxPathname = real->mxPathname;
    vfs.zName = "fault";
    vfs.pAppData = real;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentDay;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("the fault VFS cannot be registered");
}

void FaultVfs::arm(Mode mode, int at)
{
    state() = {mode, at, 0};
}

int FaultVfs::disarm()
{
    const int count = state().count;
    state() = {};
    return count;
}

} // namespace waterline
