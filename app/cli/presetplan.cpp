#include "presetplan.h"

#include "base/joinedtext.h"
#include "catalogue.h"
#include "import/mapping/builtinpresets.h"
#include "import/mapping/presetfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What a preset says of a file is a choice like one that was typed, which goes first.
ImportChoices withPreset(ImportChoices choices, const MappingPreset &preset)
{
    choices.entity = choices.entity ? choices.entity : preset.entity;
    choices.encoding = choices.encoding ? choices.encoding : preset.encoding;
    if (!choices.delimiter && preset.delimiter)
        choices.delimiter = char16_t(static_cast<unsigned char>(*preset.delimiter));
    choices.headerLine = choices.headerLine ? choices.headerLine : preset.headerLine;
    return choices;
}

/// The plan of a file by the preset that knows most of its columns.
Result<ImportPlan> planByPreset(
    const QString &file, const ImportChoices &choices, const std::vector<MappingPreset> &presets)
{
    std::optional<ImportChoices> best;
    qsizetype mostKnown = 0;
    for (const MappingPreset &preset : presets) {
        ImportChoices chosen = withPreset(choices, preset);
        const Result<ImportPlan> plan = planImport(file, importTables(), chosen);
        if (!plan)
            return plan.error();
        if (!plan->table || plan->table->entity != preset.entity)
            continue;
        AppliedPreset applied = applyPreset(preset, plan->headers, *plan->table);
        const qsizetype known = std::ranges::count(applied.isKnown, true);
        if (known <= mostKnown)
            continue;
        mostKnown = known;
        chosen.mapping = std::move(applied.mapping);
        chosen.nullWords = std::move(applied.nullWords);
        // An answer that was typed goes first.
        chosen.answers.merge(applied.answers);
        best = std::move(chosen);
    }
    if (!best) {
        return Error{Problem::BadInput, Text::tr("The preset knows no column of %1.").arg(QFileInfo(file).fileName()),
            {QFileInfo(file).fileName(), 0, {}}};
    }
    return planImport(file, importTables(), *best);
}

} // namespace

Result<std::vector<MappingPreset>> presetsNamed(const QString &name)
{
    if (name.isEmpty())
        return std::vector<MappingPreset>();
    if (QFileInfo::exists(name)) {
        Result<MappingPreset> preset = loadPreset(name);
        if (!preset)
            return preset.error();
        return std::vector{*std::move(preset)};
    }
    std::vector<MappingPreset> presets;
    QStringList known;
    for (const MappingPreset &preset : builtInPresets()) {
        if (preset.name.compare(name, Qt::CaseInsensitive) == 0)
            presets.push_back(preset);
        if (!known.contains(preset.name))
            known << preset.name;
    }
    if (presets.empty()) {
        return Error{Problem::UnknownName,
            Text::tr("There is no preset %1: name a file, or one of %2.").arg(name, joinedText(known))};
    }
    return presets;
}

Result<ImportPlan> planFile(
    const QString &file, const ImportChoices &choices, const std::vector<MappingPreset> &presets)
{
    return presets.empty() ? planImport(file, importTables(), choices) : planByPreset(file, choices, presets);
}

} // namespace waterline::cli
