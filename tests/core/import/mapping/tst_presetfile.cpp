#include "import/mapping/builtinpresets.h"
#include "import/mapping/presetfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace waterline;

Q_DECLARE_METATYPE(waterline::Problem)

namespace {

MappingPreset sample()
{
    MappingPreset preset{QStringLiteral("CRM 月报"), QStringLiteral("customers")};
    preset.columns = {{QStringLiteral("客户\n名称"), QStringLiteral("name")},
        {QStringLiteral("Umsatz"), QStringLiteral("annual_revenue"), QStringLiteral("comma")}, {QString()}};
    preset.encoding = Encoding::Gb18030;
    preset.delimiter = '\t';
    preset.headerLine = 3;
    preset.nullWords = {QStringLiteral("--None--")};
    return preset;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The sample's JSON with one value set to another, or taken out if that is undefined.
QByteArray changed(const char *key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(presetToJson(sample())).object();
    if (value.isUndefined())
        object.remove(QLatin1String(key));
    else
        object.insert(QLatin1String(key), value);
    return QJsonDocument(object).toJson();
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson('[' + QByteArray(text) + ']')[0];
}

QStringList namesOf(const PresetStore::Listing &listing)
{
    QStringList names;
    for (const MappingPreset &preset : listing.presets)
        names << preset.name + u'/' + preset.entity;
    return names;
}

rc::Gen<std::string> texts()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                            "a", "客户", "\"", "\\", "\n", " ", "😀", "/", "\u0001", "=", "é")),
        [](const std::vector<std::string> &pieces) {
            std::string text = "x";
            for (const std::string &piece : pieces)
                text += piece;
            return text;
        });
}

MappingPreset anyPreset()
{
    MappingPreset preset{QString::fromStdString(*texts()), QString::fromStdString(*texts())};
    const int columns = *rc::gen::inRange(1, 6);
    for (int i = 0; i < columns; ++i) {
        preset.columns.push_back({QString::fromStdString(*texts()),
            QString::fromStdString(*rc::gen::element<std::string>("", "name", "owner")),
            QString::fromStdString(*rc::gen::element<std::string>("", "dmy", "mdy", "point", "comma"))});
    }
    if (*rc::gen::arbitrary<bool>())
        preset.encoding = *rc::gen::element(Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Gb18030);
    if (*rc::gen::arbitrary<bool>())
        preset.delimiter = *rc::gen::element(',', ';', '\t', '|');
    if (*rc::gen::arbitrary<bool>())
        preset.headerLine = *rc::gen::inRange<qint64>(1, 100);
    const int words = *rc::gen::inRange(0, 3);
    for (int i = 0; i < words; ++i)
        preset.nullWords << QString::fromStdString(*texts());
    return preset;
}

} // namespace

class TstPresetFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedAndLoadedIsTheSame();
    void anyPresetComesBack();
    void builtInPresetsCanBeShared();
    void refusesWrongFiles_data();
    void refusesWrongFiles();
    void whatIsUnknownWithinAVersionIsLeftAlone();
    void refusesAHugeFile();
    void missingFileAndFolder();
    void failedSaveLeavesTheOldFile();
    void storeListsSavesAndRemoves();
    void storeKeepsApartNamesThatFilesCannotBear();
    void storeListsAroundBrokenFiles();
    void storeReplacesAFileOfAnotherName();
};

void TstPresetFile::savedAndLoadedIsTheSame()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("月报.") + presetFileSuffix());
    QVERIFY(savePreset(path, sample()));
    const auto loaded = loadPreset(path);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(*loaded, sample());
    QCOMPARE(loaded->fingerprint(), sample().fingerprint());
    QCOMPARE(presetFileSuffix(), QStringLiteral("waterline-mapping"));
}

void TstPresetFile::anyPresetComesBack()
{
    QVERIFY(rc::check("a preset comes back from JSON as it was", [] {
        const MappingPreset preset = anyPreset();
        const auto back = presetFromJson(presetToJson(preset), QStringLiteral("p"));
        RC_ASSERT(back.isOk());
        RC_ASSERT(*back == preset);
    }));
}

void TstPresetFile::builtInPresetsCanBeShared()
{
    for (const MappingPreset &preset : builtInPresets()) {
        auto back = presetFromJson(presetToJson(preset), QStringLiteral("p"));
        QVERIFY(back);
        // It is a person's from then on, and tells nothing of other systems.
        MappingPreset expected = preset;
        expected.isBuiltIn = false;
        for (PresetColumn &column : expected.columns)
            column.isTelling = false;
        QCOMPARE(*back, expected);
    }
}

void TstPresetFile::refusesWrongFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Problem>("problem");
    const auto add = [](const char *name, const QByteArray &text, Problem problem = Problem::BadInput) {
        QTest::newRow(name) << text << problem;
    };
    add("empty", "");
    add("no JSON", "客户名称,电话\n");
    add("cut off", presetToJson(sample()).chopped(10));
    add("a list", "[1,2]");
    add("somebody else's JSON", R"({"format":"other","version":1})");
    add("no format", changed("format", QJsonValue::Undefined));
    add("no version", changed("version", QJsonValue::Undefined));
    add("version 0", changed("version", 0));
    add("version as text", changed("version", QStringLiteral("1")));
    add("the next version", changed("version", 2), Problem::NewerVersion);
    add("a later version of another shape", R"({"format":"waterline-mapping","version":9,"name":7})",
        Problem::NewerVersion);
    add("no name", changed("name", QJsonValue::Undefined));
    add("a blank name", changed("name", QStringLiteral("  ")));
    add("a name that is a number", changed("name", 7));
    add("no entity", changed("entity", QJsonValue::Undefined));
    add("no columns", changed("columns", QJsonValue::Undefined));
    add("an empty list of columns", changed("columns", json("[]")));
    add("columns that are no list", changed("columns", json("{}")));
    add("a column that is a text", changed("columns", json(R"(["a"])")));
    add("a column without header", changed("columns", json(R"([{"field":"name"}])")));
    add("a header that is a number", changed("columns", json(R"([{"header":1}])")));
    add("an answer that nobody asked", changed("columns", json(R"([{"header":"a","answer":"ymd"}])")));
    add("an unknown encoding", changed("encoding", QStringLiteral("EBCDIC")));
    add("an unknown delimiter", changed("delimiter", QStringLiteral("x")));
    add("a delimiter of two", changed("delimiter", QStringLiteral(",,")));
    add("an empty delimiter", changed("delimiter", QString(QLatin1String(""))));
    add("header line 0", changed("headerLine", 0));
    add("half a header line", changed("headerLine", 1.5));
    add("null words that are no list", changed("nullWords", QStringLiteral("x")));
    add("a null word that is a number", changed("nullWords", json("[1]")));
}

void TstPresetFile::refusesWrongFiles()
{
    QFETCH(QByteArray, json);
    const auto preset = presetFromJson(json, QStringLiteral("that.file"));
    QVERIFY(!preset);
    QTEST(preset.error().problem, "problem");
    QVERIFY(preset.error().message.contains(QStringLiteral("that.file")));
    QCOMPARE(preset.error().place.file, QStringLiteral("that.file"));
}

void TstPresetFile::whatIsUnknownWithinAVersionIsLeftAlone()
{
    const auto preset = presetFromJson(changed("remark", QStringLiteral("hello")), QStringLiteral("p"));
    QVERIFY(preset && *preset == sample());
}

void TstPresetFile::refusesAHugeFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("huge.waterline-mapping"));
    QVERIFY(writeBytes(path, presetToJson(sample()) + QByteArray(1024 * 1024, ' ')));
    const auto preset = loadPreset(path);
    QVERIFY(!preset && preset.error().problem == Problem::BadInput);
}

void TstPresetFile::missingFileAndFolder()
{
    QTemporaryDir folder;
    const auto missing = loadPreset(folder.filePath(QStringLiteral("none")));
    QVERIFY(!missing && missing.error().problem == Problem::NotFound);
    const auto directory = loadPreset(folder.path());
    QVERIFY(!directory && directory.error().problem == Problem::NotReadable);
    const auto saved = savePreset(folder.filePath(QStringLiteral("no folder/p")), sample());
    QVERIFY(!saved && saved.error().problem == Problem::NotWritable);
}

void TstPresetFile::failedSaveLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.waterline-mapping"));
    QVERIFY(savePreset(path, sample()));
    const QByteArray before = fileBytes(path);
    QVERIFY(!before.isEmpty());
    // A folder in its place cannot be replaced by a file.
    const QString blocked = folder.filePath(QStringLiteral("blocked"));
    QVERIFY(QDir().mkpath(blocked + QStringLiteral("/inside")));
    QVERIFY(!savePreset(blocked, sample()));
    QVERIFY(QFileInfo::exists(blocked + QStringLiteral("/inside")));
    // A file that is refused changes nothing either.
    QVERIFY(!presetFromJson(before + "x", QStringLiteral("p")));
    QCOMPARE(fileBytes(path), before);
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("p.waterline-mapping")});
}

void TstPresetFile::storeListsSavesAndRemoves()
{
    QTemporaryDir folder;
    const PresetStore store(folder.filePath(QStringLiteral("deep/mappings")));
    QVERIFY(store.list().presets.empty() && store.list().faults.empty());
    MappingPreset second = sample();
    second.name = QStringLiteral("A report");
    QVERIFY(store.save(sample()));
    QVERIFY(store.save(second));
    QCOMPARE(namesOf(store.list()),
        (QStringList{QStringLiteral("A report/customers"), QStringLiteral("CRM 月报/customers")}));
    QCOMPARE(store.list().presets[1], sample());

    // The same name, in other writing, is the same preset; another entity is another.
    MappingPreset changed = second;
    changed.name = QStringLiteral("a  REPORT");
    changed.headerLine = 7;
    QVERIFY(store.save(changed));
    QCOMPARE(store.list().presets.size(), 2U);
    QCOMPARE(store.list().presets[0], changed);
    MappingPreset other = second;
    other.entity = QStringLiteral("people");
    QVERIFY(store.save(other));
    QCOMPARE(store.list().presets.size(), 3U);

    QVERIFY(store.remove(second));
    QCOMPARE(
        namesOf(store.list()), (QStringList{QStringLiteral("A report/people"), QStringLiteral("CRM 月报/customers")}));
    const auto again = store.remove(second);
    QVERIFY(!again && again.error().problem == Problem::NotFound);
    QVERIFY(again.error().message.contains(second.name));
}

void TstPresetFile::storeKeepsApartNamesThatFilesCannotBear()
{
    QTemporaryDir folder;
    const PresetStore store(folder.path());
    const QStringList names{QStringLiteral("../../x"), QStringLiteral("a/b"), QStringLiteral("a\\b"),
        QStringLiteral("CON"), QStringLiteral("a:b"), QStringLiteral("."), QString(300, u'长')};
    for (const QString &name : names) {
        MappingPreset preset = sample();
        preset.name = name;
        QVERIFY(store.save(preset));
    }
    QCOMPARE(store.list().presets.size(), std::size_t(names.size()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), names.size());
}

void TstPresetFile::storeListsAroundBrokenFiles()
{
    QTemporaryDir folder;
    const PresetStore store(folder.path());
    QVERIFY(store.save(sample()));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("broken.waterline-mapping")), "{"));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("notes.txt")), "mine"));
    const PresetStore::Listing listing = store.list();
    QCOMPARE(listing.presets.size(), 1U);
    QCOMPARE(listing.faults.size(), 1U);
    QCOMPARE(listing.faults[0].place.file, QStringLiteral("broken.waterline-mapping"));
}

void TstPresetFile::storeReplacesAFileOfAnotherName()
{
    // Somebody copied a shared file into the folder.
    QTemporaryDir folder;
    const PresetStore store(folder.path());
    QVERIFY(savePreset(folder.filePath(QStringLiteral("from a colleague.waterline-mapping")), sample()));
    MappingPreset changed = sample();
    changed.headerLine = 9;
    QVERIFY(store.save(changed));
    QCOMPARE(store.list().presets, std::vector<MappingPreset>{changed});
    QVERIFY(store.remove(changed));
    QVERIFY(store.list().presets.empty());
}

QTEST_GUILESS_MAIN(TstPresetFile)
#include "tst_presetfile.moc"
