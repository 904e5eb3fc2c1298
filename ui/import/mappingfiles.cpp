#include "import/mappingfiles.h"

#include "catalogue.h"
#include "import/mapping/presetfile.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace waterline {

MappingFiles::MappingFiles(Session &session, ImportDesk &desk, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_desk(desk)
    , m_window(window)
{
}

void MappingFiles::askToSave(int id)
{
    const ImportFile *file = m_desk.file(id);
    if (!file || !file->plan || !file->plan->table)
        return;
    const QString suffix = u'.' + presetFileSuffix();
    const QString path = m_session.fileDialogs().saveFile(m_window,
        {tr("Save Mapping"), QFileInfo(file->name).completeBaseName() + suffix, tr("Mappings (*%1)").arg(suffix)});
    if (path.isEmpty())
        return;
    QString name = QFileInfo(path).fileName();
    name.chop(name.endsWith(suffix) ? suffix.size() : 0);
    if (const Result<> saved = savePreset(path, presetOfFile(name, *file)); !saved)
        return m_session.report(saved.error());
    m_session.tellSaved(
        tr("The mapping was saved to %1. Colleagues can load it.").arg(QDir::toNativeSeparators(path)), path);
}

void MappingFiles::askToLoad(int id)
{
    const QString suffix = u'.' + presetFileSuffix();
    const QStringList paths =
        m_session.fileDialogs().openFiles(m_window, {tr("Load Mapping"), {}, tr("Mappings (*%1)").arg(suffix)});
    if (paths.isEmpty())
        return;
    const Result<MappingPreset> preset = loadPreset(paths.first());
    if (!preset)
        return m_session.report(preset.error());
    const auto table = std::ranges::find(importTables(), preset->entity, &ImportTable::entity);
    if (table == importTables().end())
        return m_session.report({Problem::BadInput,
            tr("The mapping %1 is for a table that this version does not know. Choose another mapping.")
                .arg(preset->name),
            {}});
    m_desk.edit(id, [&](ImportFile &file) { return file.use(*preset, **table); });
}

} // namespace waterline
