#include "import/mappingmemory.h"

#include "import/mapping/builtinpresets.h"
#include "import/mapping/presetfile.h"

#include <QDir>
#include <QStandardPaths>

namespace waterline {

QString MappingMemory::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("mappings"));
}

std::optional<MappingMemory::Found> MappingMemory::find(const QStringList &headers) const
{
    // A file of the folder that cannot be read must not keep another file from being imported.
    std::vector<MappingPreset> presets = PresetStore(m_folder).list().presets;
    const std::vector<MappingPreset> &builtIn = builtInPresets();
    presets.insert(presets.end(), builtIn.begin(), builtIn.end());
    const std::optional<PresetMatch> match = recognisePreset(headers, presets);
    if (!match)
        return std::nullopt;
    const MappingPreset &preset = presets[match->preset];
    return Found{preset, {preset.name, match->reason, false}};
}

Result<> MappingMemory::remember(const ImportFile &file) const
{
    // One for each set of columns: its name is only for the folder.
    const QString name = headerFingerprint(file.plan->headers).left(16);
    return PresetStore(m_folder).save(presetOfFile(name, file));
}

MappingPreset presetOfFile(const QString &name, const ImportFile &file)
{
    return presetOf(
        name, *file.plan->table, file.plan->headers, file.plan->mapping, file.choices.answers, file.choices.nullWords);
}

ImportChoices choicesBy(
    const MappingPreset &preset, const QStringList &headers, const ImportTable &table, const ImportChoices &before)
{
    const AppliedPreset applied = applyPreset(preset, headers, table);
    ImportChoices choices = before;
    choices.entity = preset.entity;
    choices.mapping = applied.mapping;
    choices.nullWords = applied.nullWords;
    for (const auto &[header, answer] : applied.answers)
        choices.answers[header] = answer;
    return choices;
}

} // namespace waterline
