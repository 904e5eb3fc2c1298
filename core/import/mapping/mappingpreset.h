#pragma once

#include "import/csv/encoding.h"
#include "import/importplan.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace waterline {

/// What a preset says of one column of a file.
struct PresetColumn {
    /// As the file writes it; compared by headerKey().
    QString header;
    /// Key of the field that it goes to; empty for a column that is known and not taken in.
    QString field = {};
    /// The answer to the question about this column: "dmy", "mdy", "point" or "comma"; empty if there was none.
    QString answer = {};
    /// Other systems do not call a column so: one such column must be there to call a file an export of this system.
    /// Built-in presets only; not saved.
    bool isTelling = false;

    bool operator==(const PresetColumn &) const = default;
};

/// A mapping that is remembered, shared or built in: how the files of one source are to be taken in.
struct MappingPreset {
    QString name;
    /// Entity of the import table: "customers".
    QString entity;
    /// In the order of the file. Where two columns go to the same field, the first that a file has gets it.
    std::vector<PresetColumn> columns = {};
    /// How its files are written; empty where each file is to be looked at anew.
    std::optional<Encoding> encoding = {};
    std::optional<char> delimiter = {};
    /// The line that the headers stand in, counted from 1.
    std::optional<qint64> headerLine = {};
    /// What this source writes for "nothing", beside the usual words.
    QStringList nullWords = {};
    /// Ships with the program, knows the usual columns of a system rather than those of one file.
    bool isBuiltIn = false;

    /// headerFingerprint() of its columns.
    [[nodiscard]] QString fingerprint() const;
    bool operator==(const MappingPreset &) const = default;
};

/// Names a set of columns: the same for other orders, cases, widths and spacings of the same headers, another one for
/// any column more or less, also for one more of the same name. Columns without a name count as such, whatever name
/// the plan gave them.
[[nodiscard]] QString headerFingerprint(const QStringList &headers);

/// What the person decided about a file with these headers, to be remembered. `answers` and `nullWords` as in
/// ImportChoices.
/// Precondition: the mapping has a place per header.
[[nodiscard]] MappingPreset presetOf(const QString &name, const ImportTable &table, const QStringList &headers,
    const Mapping &mapping, const std::map<QString, QString> &answers = {}, const QStringList &nullWords = {});

/// A preset as it fits one file.
struct AppliedPreset {
    Mapping mapping;
    /// Per column header of the file, as in ImportChoices.
    std::map<QString, QString> answers;
    /// Per column: whether the preset says what it is. The others were guessed.
    std::vector<bool> isKnown;
    /// As in ImportChoices.
    QStringList nullWords = {};

    bool operator==(const AppliedPreset &) const = default;
};

/// Columns that the preset does not know are guessed among the fields that are left; fields that the table does not
/// know (any more) count as not known. Precondition: table.entity == preset.entity.
[[nodiscard]] AppliedPreset applyPreset(
    const MappingPreset &preset, const QStringList &headers, const ImportTable &table);

/// Which preset fits a file, and why.
struct PresetMatch {
    enum class Reason {
        /// The same columns as the file it was remembered for.
        SameColumns,
        /// Enough of its columns are those of that system: "looks like an export of HubSpot".
        LooksLike,
    };

    /// Into the list that was searched.
    std::size_t preset = 0;
    Reason reason = Reason::SameColumns;
    /// How many of the file's columns it knows.
    int knownColumns = 0;
    int columns = 0;

    bool operator==(const PresetMatch &) const = default;
};

/// A remembered preset with the same fingerprint (of several the first), otherwise the built-in preset that knows most
/// of the columns: at least three, one of them telling, and either 60 % of the file's columns or 60 % of the fields
/// that the preset can fill. Nothing when two systems fit equally well: a wrong name is worse than none.
[[nodiscard]] std::optional<PresetMatch> recognisePreset(
    const QStringList &headers, const std::vector<MappingPreset> &presets);

} // namespace waterline
