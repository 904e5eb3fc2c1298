#include "export/foldertarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Error notWritable(const QString &path)
{
    return {Problem::NotWritable, Text::tr("The folder %1 cannot be made. Check that you may write there.").arg(path),
        {path, 0, {}}};
}

} // namespace

FolderTarget::FolderTarget(const QString &path, QStringList ownFiles)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
    , m_ownFiles(std::move(ownFiles))
{
}

Result<> FolderTarget::checkPlace() const
{
    const QFileInfo place(m_path);
    if (!place.exists() && !place.isSymLink())
        return {};
    if (place.isSymLink() || !place.isDir()) {
        return Error{Problem::NotWritable,
            Text::tr("%1 is no folder, so CSV files cannot be written into it. Choose another name.").arg(m_path),
            {m_path, 0, {}}};
    }
    const QStringList entries =
        QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        if (!m_ownFiles.contains(entry)) {
            return Error{Problem::NotWritable,
                Text::tr("The folder %1 holds %2, which this export would not write again. Choose an empty folder or a "
                         "new name.")
                    .arg(m_path, entry),
                {m_path, 0, {}}};
        }
    }
    return {};
}

Result<> FolderTarget::beginTable(const ExportSheet &sheet)
{
    if (!m_folder) {
        if (Result<> free = checkPlace(); !free)
            return free;
        const QFileInfo place(m_path);
        m_folder =
            std::make_unique<QTemporaryDir>(place.dir().filePath(u'.' + place.fileName() + QStringLiteral("-XXXXXX")));
        if (!m_folder->isValid())
            return notWritable(m_path);
    }
    if (Result<> ended = endFile(); !ended)
        return ended;
    m_file = std::make_unique<CsvTarget>(m_folder->filePath(sheet.file + QStringLiteral(".csv")));
    return m_file->beginTable(sheet);
}

Result<> FolderTarget::writeRow(const ExportRow &row)
{
    return m_file->writeRow(row);
}

Result<> FolderTarget::endFile()
{
    if (!m_file)
        return {};
    const Result<> finished = m_file->finish();
    m_file.reset();
    return finished;
}

Result<> FolderTarget::finish()
{
    if (Result<> ended = endFile(); !ended)
        return ended;
    // Somebody may have put something there meanwhile.
    if (Result<> free = checkPlace(); !free)
        return free;
    const QFileInfo place(m_path);
    QDir parent = place.dir();
    const QString old = m_folder->path() + QStringLiteral(".old");
    const bool hadOld = place.isDir();
    if (hadOld && !parent.rename(m_path, old))
        return notWritable(m_path);
    if (!parent.rename(m_folder->path(), m_path)) {
        if (hadOld)
            parent.rename(old, m_path);
        return notWritable(m_path);
    }
    m_folder->setAutoRemove(false);
    // Made as a temporary folder it is its owner's alone, which is right for customers' data.
    if (hadOld)
        QDir(old).removeRecursively();
    return {};
}

} // namespace waterline
