#include "import/mapping/mappingpreset.h"

#include "base/ratio.h"
#include "import/mapping/headerwords.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace waterline {

namespace {

constexpr int leastKnownColumns = 3;
constexpr qint64 leastKnownPercent = 60;

/// The key of a header; empty for a column that the file gives no name, which the plan calls by its place.
QString columnKey(const QString &header)
{
    static const QRegularExpression placeName(QStringLiteral("^(column\\d+|第\\d+列)$"));
    const QString key = headerKey(header);
    return placeName.match(key).hasMatch() ? QString() : key;
}

QStringList columnKeys(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys << columnKey(header);
    return keys;
}

QString fingerprintOf(QStringList keys)
{
    keys.sort();
    // A key holds no line break: white space is taken out of it. One ends each key, for the key of an unnamed column is
    // empty.
    keys << QString();
    return QString::fromLatin1(QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList headersOf(const MappingPreset &preset)
{
    QStringList headers;
    for (const PresetColumn &column : preset.columns)
        headers << column.header;
    return headers;
}

/// Per column of the preset: the file's column of that name, or -1. The second of two equal names means the second.
std::vector<qsizetype> placesOf(const MappingPreset &preset, const QStringList &keys)
{
    std::vector<qsizetype> places;
    QHash<QString, qsizetype> searchedTo;
    for (const PresetColumn &column : preset.columns) {
        const QString key = columnKey(column.header);
        const qsizetype place = key.isEmpty() ? -1 : keys.indexOf(key, searchedTo.value(key));
        if (place >= 0)
            searchedTo.insert(key, place + 1);
        places.push_back(place);
    }
    return places;
}

/// How well a built-in preset fits a file.
struct Fit {
    int known = 0;
    int telling = 0;
    /// Of the file's columns, or of the preset's fields, whichever is more: a view of few columns lacks fields, a full
    /// export has columns of its own.
    Ratio share;

    [[nodiscard]] bool isEnough() const
    {
        return known >= leastKnownColumns && telling > 0 && share.isAtLeastPercent(leastKnownPercent);
    }
    [[nodiscard]] int compare(const Fit &other) const
    {
        if (known != other.known)
            return known < other.known ? -1 : 1;
        if (telling != other.telling)
            return telling < other.telling ? -1 : 1;
        return share.compare(other.share);
    }
};

Fit fitOf(const MappingPreset &preset, const QStringList &keys)
{
    Fit fit;
    QSet<QString> fields;
    QSet<QString> foundFields;
    const std::vector<qsizetype> places = placesOf(preset, keys);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PresetColumn &column = preset.columns[i];
        const bool isFound = places[i] >= 0;
        fit.known += isFound ? 1 : 0;
        fit.telling += isFound && column.isTelling ? 1 : 0;
        if (column.field.isEmpty())
            continue;
        fields.insert(column.field);
        if (isFound)
            foundFields.insert(column.field);
    }
    if (keys.isEmpty() || fields.isEmpty())
        return {};
    const Ratio ofColumns(fit.known, keys.size());
    const Ratio ofFields(foundFields.size(), fields.size());
    fit.share = ofColumns.compare(ofFields) < 0 ? ofFields : ofColumns;
    return fit;
}

std::optional<PresetMatch> bestBuiltIn(const QStringList &keys, const std::vector<MappingPreset> &presets)
{
    std::optional<std::size_t> best;
    Fit bestFit;
    bool isTied = false;
    for (std::size_t i = 0; i < presets.size(); ++i) {
        if (!presets[i].isBuiltIn)
            continue;
        const Fit fit = fitOf(presets[i], keys);
        if (!fit.isEnough())
            continue;
        const int order = best ? fit.compare(bestFit) : 1;
        if (order < 0)
            continue;
        isTied = order == 0;
        if (order > 0) {
            best = i;
            bestFit = fit;
        }
    }
    if (!best || isTied)
        return std::nullopt;
    return PresetMatch{*best, PresetMatch::Reason::LooksLike, bestFit.known, int(keys.size())};
}

/// Fills the columns that are not known from the fields that nothing goes to yet.
void guessRest(AppliedPreset &applied, const QStringList &headers, const ImportTable &table)
{
    QStringList open = headers;
    for (qsizetype column = 0; column < open.size(); ++column) {
        if (applied.isKnown[std::size_t(column)])
            open[column].clear();
    }
    ImportTable rest = table;
    for (const int field : applied.mapping.fieldOfColumn) {
        if (field >= 0)
            rest.fields[std::size_t(field)].synonyms.clear();
    }
    const Mapping guessed = guessMapping(open, rest);
    for (std::size_t column = 0; column < applied.isKnown.size(); ++column) {
        if (!applied.isKnown[column])
            applied.mapping.fieldOfColumn[column] = guessed.fieldOfColumn[column];
    }
}

} // namespace

QString MappingPreset::fingerprint() const
{
    return headerFingerprint(headersOf(*this));
}

QString headerFingerprint(const QStringList &headers)
{
    return fingerprintOf(columnKeys(headers));
}

MappingPreset presetOf(const QString &name, const ImportTable &table, const QStringList &headers,
    const Mapping &mapping, const std::map<QString, QString> &answers, const QStringList &nullWords)
{
    MappingPreset preset;
    preset.name = name;
    preset.entity = table.entity;
    preset.nullWords = nullWords;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const int field = mapping.fieldOfColumn[std::size_t(column)];
        const auto answer = answers.find(headers[column]);
        preset.columns.push_back({headers[column], field < 0 ? QString() : table.fields[std::size_t(field)].key,
            answer == answers.end() ? QString() : answer->second});
    }
    return preset;
}

AppliedPreset applyPreset(const MappingPreset &preset, const QStringList &headers, const ImportTable &table)
{
    AppliedPreset applied;
    applied.nullWords = preset.nullWords;
    applied.mapping.fieldOfColumn.assign(std::size_t(headers.size()), -1);
    applied.isKnown.assign(std::size_t(headers.size()), false);
    const std::vector<qsizetype> places = placesOf(preset, columnKeys(headers));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PresetColumn &column = preset.columns[i];
        const int field = column.field.isEmpty() ? -1 : table.fieldIndex(column.field);
        if (places[i] < 0 || (field < 0 && !column.field.isEmpty()))
            continue;
        applied.isKnown[std::size_t(places[i])] = true;
        if (field >= 0 && applied.mapping.columnOf(field) < 0)
            applied.mapping.fieldOfColumn[std::size_t(places[i])] = field;
        if (!column.answer.isEmpty())
            applied.answers.emplace(headers[places[i]], column.answer);
    }
    guessRest(applied, headers, table);
    return applied;
}

std::optional<PresetMatch> recognisePreset(const QStringList &headers, const std::vector<MappingPreset> &presets)
{
    if (headers.isEmpty())
        return std::nullopt;
    const QStringList keys = columnKeys(headers);
    const QString fingerprint = fingerprintOf(keys);
    for (std::size_t i = 0; i < presets.size(); ++i) {
        if (!presets[i].isBuiltIn && presets[i].fingerprint() == fingerprint)
            return PresetMatch{i, PresetMatch::Reason::SameColumns, int(headers.size()), int(headers.size())};
    }
    return bestBuiltIn(keys, presets);
}

} // namespace waterline
