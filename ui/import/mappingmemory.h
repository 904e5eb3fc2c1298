#pragma once

#include "import/importfile.h"

namespace waterline {

/// The mappings that this person's program knows: those of earlier imports, and those of usual systems.
class MappingMemory {
public:
    explicit MappingMemory(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Where they are kept unless somebody says otherwise.
    [[nodiscard]] static QString usualFolder();

    struct Found {
        MappingPreset preset;
        PresetUse use;
    };
    /// The preset that fits files with these headers; reads the folder.
    [[nodiscard]] std::optional<Found> find(const QStringList &headers) const;
    /// After an import: files with the same columns are mapped so again.
    [[nodiscard]] Result<> remember(const ImportFile &file) const;

private:
    QString m_folder;
};

/// What the person decided about a planned file, under a name. Precondition: it has a plan with a table.
[[nodiscard]] MappingPreset presetOfFile(const QString &name, const ImportFile &file);
/// Choices by which a file with these headers is read as the preset says.
[[nodiscard]] ImportChoices choicesBy(
    const MappingPreset &preset, const QStringList &headers, const ImportTable &table, const ImportChoices &before);

} // namespace waterline
