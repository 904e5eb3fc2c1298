#include "import/mapping/presetfile.h"

#include "base/textkey.h"
#include "base/writeerror.h"
#include "import/csv/dialect.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Preset)
};

constexpr int presentVersion = 1;
/// A preset of the most columns that a file may have is far smaller.
constexpr qint64 largestFile = 1024 * 1024;

QString formatName()
{
    return QStringLiteral("waterline-mapping");
}

const QStringList &answerWords()
{
    static const QStringList words{
        QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("point"), QStringLiteral("comma")};
    return words;
}

/// Takes texts, numbers and lists out of JSON and remembers whether each was of its kind.
class Reader {
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isString() || value.isUndefined());
        return value.toString();
    }

    QString neededText(const QString &key)
    {
        const QString result = text(key);
        require(!result.trimmed().isEmpty());
        return result;
    }

    QJsonArray list(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isArray() || value.isUndefined());
        return value.toArray();
    }

    qint64 wholeNumber(const QString &key)
    {
        const qint64 result = m_object.value(key).toInteger(-1);
        require(result >= 1);
        return result;
    }

    void require(bool condition) { m_isSound = m_isSound && condition; }

private:
    QJsonObject m_object;
    bool m_isSound = true;
};

QJsonObject columnToJson(const PresetColumn &column)
{
    QJsonObject object{{QStringLiteral("header"), column.header}};
    if (!column.field.isEmpty())
        object.insert(QStringLiteral("field"), column.field);
    if (!column.answer.isEmpty())
        object.insert(QStringLiteral("answer"), column.answer);
    return object;
}

std::vector<PresetColumn> columnsFrom(Reader &reader)
{
    std::vector<PresetColumn> columns;
    for (const QJsonValue &value : reader.list(QStringLiteral("columns"))) {
        reader.require(value.isObject());
        Reader entry(value.toObject());
        reader.require(entry.has(QStringLiteral("header")));
        PresetColumn column;
        column.header = entry.text(QStringLiteral("header"));
        column.field = entry.text(QStringLiteral("field"));
        column.answer = entry.text(QStringLiteral("answer"));
        reader.require(entry.isSound() && (column.answer.isEmpty() || answerWords().contains(column.answer)));
        columns.push_back(column);
    }
    reader.require(!columns.empty());
    return columns;
}

void readHints(Reader &reader, MappingPreset &preset)
{
    if (reader.has(QStringLiteral("encoding"))) {
        preset.encoding = encodingByName(reader.text(QStringLiteral("encoding")));
        reader.require(preset.encoding.has_value());
    }
    if (reader.has(QStringLiteral("delimiter"))) {
        const QByteArray delimiter = reader.text(QStringLiteral("delimiter")).toUtf8();
        reader.require(delimiter.size() == 1 && delimiterChoices.find(delimiter[0]) != std::string_view::npos);
        if (delimiter.size() == 1)
            preset.delimiter = delimiter[0];
    }
    if (reader.has(QStringLiteral("headerLine")))
        preset.headerLine = reader.wholeNumber(QStringLiteral("headerLine"));
    for (const QJsonValue &word : reader.list(QStringLiteral("nullWords"))) {
        reader.require(word.isString());
        preset.nullWords << word.toString();
    }
}

Error notAPreset(const QString &fileName)
{
    return {Problem::BadInput,
        Text::tr("%1 holds no mapping of columns. Choose a file whose name ends in .%2.")
            .arg(fileName, presetFileSuffix()),
        {fileName, 0, {}}};
}

bool isSamePreset(const MappingPreset &a, const MappingPreset &b)
{
    return a.entity == b.entity && textKey(a.name) == textKey(b.name);
}

} // namespace

QString presetFileSuffix()
{
    return formatName();
}

QByteArray presetToJson(const MappingPreset &preset)
{
    QJsonArray columns;
    for (const PresetColumn &column : preset.columns)
        columns << columnToJson(column);
    QJsonObject object{{QStringLiteral("format"), formatName()}, {QStringLiteral("version"), presentVersion},
        {QStringLiteral("name"), preset.name}, {QStringLiteral("entity"), preset.entity},
        {QStringLiteral("columns"), columns}};
    if (preset.encoding)
        object.insert(QStringLiteral("encoding"), encodingName(*preset.encoding));
    if (preset.delimiter)
        object.insert(QStringLiteral("delimiter"), QString(QLatin1Char(*preset.delimiter)));
    if (preset.headerLine)
        object.insert(QStringLiteral("headerLine"), *preset.headerLine);
    if (!preset.nullWords.isEmpty())
        object.insert(QStringLiteral("nullWords"), QJsonArray::fromStringList(preset.nullWords));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<MappingPreset> presetFromJson(const QByteArray &json, const QString &fileName)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Reader reader(object);
    if (reader.text(QStringLiteral("format")) != formatName())
        return notAPreset(fileName);
    // Before anything else: what a later version writes may look different throughout.
    const qint64 version = reader.wholeNumber(QStringLiteral("version"));
    if (version > presentVersion) {
        return Error{Problem::NewerVersion,
            Text::tr("%1 was written by a later version of Waterline. Update the program to use this mapping.")
                .arg(fileName),
            {fileName, 0, {}}};
    }
    MappingPreset preset;
    preset.name = reader.neededText(QStringLiteral("name"));
    preset.entity = reader.neededText(QStringLiteral("entity"));
    preset.columns = columnsFrom(reader);
    readHints(reader, preset);
    if (!reader.isSound()) {
        return Error{Problem::BadInput,
            Text::tr("The mapping in %1 is damaged. Ask for the file again, or map the columns by hand.").arg(fileName),
            {fileName, 0, {}}};
    }
    return preset;
}

Result<> savePreset(const QString &path, const MappingPreset &preset)
{
    QSaveFile file(path);
    const QByteArray json = presetToJson(preset);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    if (Result<> written = writeAll(file, json, path); !written)
        return written;
    return file.commit() ? Result<>() : writeError(file, path);
}

Result<MappingPreset> loadPreset(const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return Error{Problem::NotFound, Text::tr("There is no file %1.").arg(path), {fileName, 0, {}}};
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Problem::NotReadable, Text::tr("The mapping %1 cannot be read.").arg(path), {fileName, 0, {}}};
    const QByteArray json = file.read(largestFile + 1);
    if (json.size() > largestFile)
        return notAPreset(fileName);
    return presetFromJson(json, fileName);
}

PresetStore::Listing PresetStore::list() const
{
    Listing listing;
    const QStringList names = m_folder.entryList({QStringLiteral("*.") + presetFileSuffix()}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        Result<MappingPreset> preset = loadPreset(m_folder.filePath(name));
        if (preset)
            listing.presets.push_back(std::move(*preset));
        else
            listing.faults.push_back(preset.error());
    }
    std::ranges::stable_sort(listing.presets, {}, [](const MappingPreset &preset) { return textKey(preset.name); });
    return listing;
}

Result<> PresetStore::save(const MappingPreset &preset) const
{
    if (!QDir().mkpath(m_folder.path()))
        return Error{Problem::NotWritable, Text::tr("The folder %1 cannot be made.").arg(m_folder.path()),
            {m_folder.path(), 0, {}}};
    return savePreset(pathOf(preset), preset);
}

Result<> PresetStore::remove(const MappingPreset &preset) const
{
    const QString path = pathOf(preset);
    if (!QFileInfo::exists(path))
        return Error{Problem::NotFound, Text::tr("There is no mapping called %1.").arg(preset.name), {path, 0, {}}};
    if (!QFile::remove(path))
        return Error{Problem::NotWritable, Text::tr("The file %1 cannot be removed.").arg(path), {path, 0, {}}};
    return {};
}

/// The file that holds this preset already, which a person may have put there under any name; else one made from what
/// identifies the preset, since names may hold anything that file names may not.
QString PresetStore::pathOf(const MappingPreset &preset) const
{
    const QStringList names = m_folder.entryList({QStringLiteral("*.") + presetFileSuffix()}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = m_folder.filePath(name);
        if (const Result<MappingPreset> present = loadPreset(path); present && isSamePreset(*present, preset))
            return path;
    }
    const QByteArray identity = (preset.entity + u'\n' + textKey(preset.name)).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(16);
    return m_folder.filePath(QString::fromLatin1(hash) + u'.' + presetFileSuffix());
}

} // namespace waterline
