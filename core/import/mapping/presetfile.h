#pragma once

#include "import/mapping/mappingpreset.h"

#include <QDir>

namespace waterline {

/// How a preset's file ends: "Monthly CRM export.waterline-mapping". JSON, to be sent to colleagues.
[[nodiscard]] QString presetFileSuffix();

[[nodiscard]] QByteArray presetToJson(const MappingPreset &preset);
/// Errors: BadInput for text that is no preset, NewerVersion for one that a later version wrote. `fileName` only
/// becomes the place of the error.
[[nodiscard]] Result<MappingPreset> presetFromJson(const QByteArray &json, const QString &fileName);

/// Replaces the file as a whole or leaves it as it was. Error NotWritable.
[[nodiscard]] Result<> savePreset(const QString &path, const MappingPreset &preset);
/// Errors: NotFound, NotReadable, and those of presetFromJson().
[[nodiscard]] Result<MappingPreset> loadPreset(const QString &path);

/// The mappings that a person's program remembers, one file each in a folder that the caller chooses.
class PresetStore {
public:
    explicit PresetStore(const QString &folder)
        : m_folder(folder)
    {
    }

    struct Listing {
        /// By name.
        std::vector<MappingPreset> presets;
        /// Files that could not be read; the others are listed all the same.
        std::vector<Error> faults;
    };
    /// Empty when the folder does not exist.
    [[nodiscard]] Listing list() const;
    /// Takes the place of the preset with the same name and entity. Makes the folder when there is none.
    Result<> save(const MappingPreset &preset) const;
    /// Error NotFound when there is none of that name and entity.
    Result<> remove(const MappingPreset &preset) const;

private:
    [[nodiscard]] QString pathOf(const MappingPreset &preset) const;

    QDir m_folder;
};

} // namespace waterline
