#include "store/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace waterline {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

Error notAWorkspace(const char *text, const QString &path)
{
    return {Problem::NotAWorkspace, QCoreApplication::translate("Workspace", text).arg(path), {path, 0, {}}};
}

} // namespace

Result<WorkspaceHeader> readWorkspaceHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Problem::NotFound,
            QCoreApplication::translate("Workspace", "There is no file %1. Check its name and folder.").arg(path),
            {path, 0, {}}};
    }
    if (info.isDir())
        return notAWorkspace(QT_TRANSLATE_NOOP("Workspace", "%1 is a folder, not a Waterline workspace."), path);
    if (!info.isFile())
        return notAWorkspace(
            QT_TRANSLATE_NOOP("Workspace", "%1 is a device or pipe, not a Waterline workspace."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Problem::NotReadable,
            QCoreApplication::translate("Workspace", "%1 cannot be read: %2.").arg(path, file.errorString()),
            {path, 0, {}}};
    }
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return notAWorkspace(QT_TRANSLATE_NOOP("Workspace", "%1 is empty, not a Waterline workspace."), path);
    if (!header.startsWith(QByteArray("SQLite format 3", 16)))
        return notAWorkspace(
            QT_TRANSLATE_NOOP("Workspace", "%1 is not a Waterline workspace. To take in a CSV file, import it."), path);
    if (header.size() < headerSize
        || qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != workspaceApplicationId)
        return notAWorkspace(
            QT_TRANSLATE_NOOP("Workspace", "%1 is the database of another program, not a Waterline workspace."), path);
    return WorkspaceHeader{qFromBigEndian<qint32>(header.constData() + versionOffset)};
}

} // namespace waterline
