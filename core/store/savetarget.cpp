#include "store/savetarget.h"

#include "store/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Also true for two names of one file.
bool isSameFile(const QString &a, const QString &b)
{
    std::error_code unknown;
    return QDir::cleanPath(QFileInfo(a).absoluteFilePath()) == QDir::cleanPath(QFileInfo(b).absoluteFilePath())
        || std::filesystem::equivalent(a.toStdU16String(), b.toStdU16String(), unknown);
}

Error refusal(const QString &sentence, const QString &target)
{
    return {Problem::NotWritable, sentence.arg(QDir::toNativeSeparators(target)), {target, 0, {}}};
}

} // namespace

Result<> checkSaveTarget(const QString &target, const QStringList &inUse)
{
    if (QFileInfo(target).isDir())
        return refusal(Text::tr("%1 is a folder. Give the name of a file in it."), target);
    for (const QString &file : inUse) {
        for (const char *sidecar : {"", "-wal", "-shm", "-journal", ".lock"}) {
            if (isSameFile(target, file + QLatin1String(sidecar)))
                return refusal(Text::tr("%1 is in use here and was left as it is. Choose another name."), target);
        }
    }
    // Nothing of ours has it open, so its first bytes may be looked at.
    if (QFileInfo(target).isFile() && readWorkspaceHeader(target))
        return refusal(Text::tr("%1 is a Waterline workspace and was left as it is. Choose another name."), target);
    return {};
}

} // namespace waterline
