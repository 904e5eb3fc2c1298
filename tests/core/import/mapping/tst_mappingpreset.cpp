#include "catalogue.h"
#include "import/mapping/mappingpreset.h"

#include <QtTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace waterline;

namespace {

const ImportTable &tableOf(const QString &entity)
{
    for (const ImportTable *table : importTables()) {
        if (table->entity == entity)
            return *table;
    }
    qFatal("no table %s", qPrintable(entity));
}

QStringList list(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'|');
}

/// "name=Company owner=Rep", in the order of the columns.
QString mappingText(const QStringList &headers, const Mapping &mapping, const ImportTable &table)
{
    QStringList words;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (const int field = mapping.fieldOfColumn[std::size_t(column)]; field >= 0)
            words << table.fields[std::size_t(field)].key + u'=' + headers[column];
    }
    return words.join(u' ');
}

/// A system with two telling columns.
MappingPreset builtIn(const char *name, const QStringList &telling, const QStringList &others)
{
    MappingPreset preset{QString::fromLatin1(name), QStringLiteral("customers")};
    preset.isBuiltIn = true;
    for (const QString &header : telling)
        preset.columns.push_back({header, {}, {}, true});
    for (const QString &header : others)
        preset.columns.push_back({header, header.toLower(), {}, false});
    return preset;
}

MappingPreset remembered(const char16_t *headers)
{
    MappingPreset preset{QStringLiteral("Mine"), QStringLiteral("customers")};
    for (const QString &header : list(headers))
        preset.columns.push_back({header});
    return preset;
}

QStringList shuffled(QStringList headers)
{
    for (qsizetype i = headers.size() - 1; i > 0; --i)
        headers.swapItemsAt(i, *rc::gen::inRange<int>(0, int(i) + 1));
    return headers;
}

/// The same header as another program, or another person, may write it.
QString rewritten(const QString &header)
{
    QString result;
    for (const QChar c : header) {
        const auto way = *rc::gen::inRange(0, 3);
        const bool isAscii = c.unicode() > 0x20 && c.unicode() < 0x7F;
        result += way == 0 ? c.toUpper() : way == 1 && isAscii ? QChar(char16_t(c.unicode() + 0xFEE0)) : c;
    }
    return *rc::gen::element<std::string>("", " ", "*") == "*" ? u'*' + result + u' ' : result;
}

rc::Gen<std::vector<std::string>> headerLists()
{
    return rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "客户名称", "Account Name", "电话", "Phone", "owner", "城市", "Industry", "x", "y", "Column 3", "金额(万元)")));
}

QStringList toStringList(const std::vector<std::string> &words)
{
    QStringList result;
    for (const std::string &word : words)
        result << QString::fromStdString(word);
    return result;
}

} // namespace

class TstMappingPreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fingerprints_data();
    void fingerprints();
    void orderCaseAndWidthDoNotMatter();
    void everyColumnMatters();
    void whatThePersonDecidedIsRemembered();
    void appliesToAnyOrder();
    void unknownColumnsStayGuessed();
    void knownAndNotTakenInIsNotGuessed();
    void theFirstAlternativeWins();
    void equalNamesGoByOccurrence();
    void fieldsThatTheTableLacksAreGuessed();
    void emptyFile();
    void recognises_data();
    void recognises();
    void recognisesTheFirstOfEqualFingerprints();
    void twoSystemsThatFitEquallyAreNone();
    void anExactMatchBeatsASystem();
    void rememberedIsRecognisedInAnyOrder();
};

void TstMappingPreset::fingerprints_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    const auto add = [](const char *name, bool isSame, const char16_t *a, const char16_t *b) {
        QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b) << isSame;
    };
    add("another order", true, u"姓名|工号|电话", u"电话|姓名|工号");
    add("another case", true, u"Account Name|Phone", u"ACCOUNT NAME|phone");
    add("another width", true, u"ID|姓名", u"ＩＤ|姓名");
    add("another spacing", true, u"Account Name|Phone", u"account_name|　Phone\u00A0");
    add("a required mark, a byte order mark", true, u"姓名|工号", u"\uFEFF*姓名：|工号");
    add("an unnamed column has no place", true, u"姓名|Column 2|工号", u"姓名|工号|第3列");
    add("one column more", false, u"姓名|工号", u"姓名|工号|电话");
    add("one column of the same name more", false, u"姓名|电话", u"姓名|电话|电话 (2)");
    add("one unnamed column more", false, u"姓名|Column 2", u"姓名|Column 2|Column 3");
    add("another unknown column", false, u"姓名|x", u"姓名|y");
    add("words that run together differently", false, u"a|bc", u"ab|c");
    add("another column of the same words", false, u"姓名|Column A", u"姓名|Column 2");
}

void TstMappingPreset::fingerprints()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(headerFingerprint(a.split(u'|')) == headerFingerprint(b.split(u'|')), "isSame");
}

void TstMappingPreset::orderCaseAndWidthDoNotMatter()
{
    QVERIFY(rc::check("the fingerprint is the same in any order and any writing", [] {
        const QStringList headers = toStringList(*headerLists());
        QStringList others;
        for (const QString &header : shuffled(headers))
            others << rewritten(header);
        RC_ASSERT(headerFingerprint(others) == headerFingerprint(headers));
    }));
}

void TstMappingPreset::everyColumnMatters()
{
    QVERIFY(rc::check("a column less is another fingerprint", [] {
        const QStringList headers = toStringList(*headerLists());
        QStringList fewer = headers;
        fewer.removeAt(*rc::gen::inRange<int>(0, int(headers.size())));
        RC_ASSERT(headerFingerprint(fewer) != headerFingerprint(headers));
    }));
}

void TstMappingPreset::whatThePersonDecidedIsRemembered()
{
    const ImportTable &table = tableOf(QStringLiteral("customers"));
    const QStringList headers = list(u"Kunde|Rep|Seen|Umsatz");
    const Mapping mapping{{table.fieldIndex(QStringLiteral("name")), table.fieldIndex(QStringLiteral("owner")), -1,
        table.fieldIndex(QStringLiteral("annual_revenue"))}};
    const MappingPreset preset = presetOf(QStringLiteral("Mine"), table, headers, mapping,
        {{QStringLiteral("Umsatz"), QStringLiteral("comma")}, {QStringLiteral("Elsewhere"), QStringLiteral("dmy")}});
    QCOMPARE(preset.name, QStringLiteral("Mine"));
    QCOMPARE(preset.entity, QStringLiteral("customers"));
    QCOMPARE(preset.columns,
        (std::vector<PresetColumn>{{QStringLiteral("Kunde"), QStringLiteral("name")},
            {QStringLiteral("Rep"), QStringLiteral("owner")}, {QStringLiteral("Seen")},
            {QStringLiteral("Umsatz"), QStringLiteral("annual_revenue"), QStringLiteral("comma")}}));
    QCOMPARE(preset.fingerprint(), headerFingerprint(headers));
    QVERIFY(!preset.isBuiltIn);
    QVERIFY(preset.nullWords.isEmpty());

    const QStringList words{QStringLiteral("--None--")};
    const MappingPreset withWords = presetOf(QStringLiteral("Mine"), table, headers, mapping, {}, words);
    QCOMPARE(withWords.nullWords, words);
    QCOMPARE(applyPreset(withWords, headers, table).nullWords, words);
}

void TstMappingPreset::appliesToAnyOrder()
{
    const ImportTable &table = tableOf(QStringLiteral("customers"));
    const QStringList headers = list(u"Kunde|Rep|Seen|Umsatz");
    const Mapping mapping{{table.fieldIndex(QStringLiteral("name")), table.fieldIndex(QStringLiteral("owner")), -1,
        table.fieldIndex(QStringLiteral("annual_revenue"))}};
    const MappingPreset preset = presetOf(
        QStringLiteral("Mine"), table, headers, mapping, {{QStringLiteral("Umsatz"), QStringLiteral("comma")}});
    const QStringList other = list(u"UMSATZ |ｓｅｅｎ|rep|Kunde");
    const AppliedPreset applied = applyPreset(preset, other, table);
    QCOMPARE(mappingText(other, applied.mapping, table), QStringLiteral("annual_revenue=UMSATZ  owner=rep name=Kunde"));
    // The answer goes by the name that this file gives the column.
    QCOMPARE(applied.answers, (std::map<QString, QString>{{QStringLiteral("UMSATZ "), QStringLiteral("comma")}}));
    QCOMPARE(applied.isKnown, std::vector<bool>(4, true));
    // Applied to its own file it is what was decided.
    QCOMPARE(applyPreset(preset, headers, table).mapping, mapping);
}

void TstMappingPreset::unknownColumnsStayGuessed()
{
    const ImportTable &table = tableOf(QStringLiteral("customers"));
    MappingPreset preset{QStringLiteral("Mine"), QStringLiteral("customers")};
    preset.columns = {
        {QStringLiteral("Kunde"), QStringLiteral("name")}, {QStringLiteral("Ort"), QStringLiteral("city")}};
    // "Company" would be guessed as the name, which is taken; "Address" as the city, which is not in this file.
    const QStringList headers = list(u"Kunde|Company|Phone|Address|Whatever");
    const AppliedPreset applied = applyPreset(preset, headers, table);
    QCOMPARE(mappingText(headers, applied.mapping, table), QStringLiteral("name=Kunde phone=Phone city=Address"));
    QCOMPARE(applied.isKnown, (std::vector<bool>{true, false, false, false, false}));
}

void TstMappingPreset::knownAndNotTakenInIsNotGuessed()
{
    const ImportTable &table = tableOf(QStringLiteral("customers"));
    MappingPreset preset{QStringLiteral("Mine"), QStringLiteral("customers")};
    preset.columns = {{QStringLiteral("Account"), QStringLiteral("name")}, {QStringLiteral("Customer Status")}};
    const QStringList headers = list(u"Account|Customer Status|Status");
    QCOMPARE(mappingText(headers, guessMapping(headers, table), table), QStringLiteral("name=Account status=Status"));
    QCOMPARE(mappingText(headers.first(2), guessMapping(headers.first(2), table), table),
        QStringLiteral("name=Account status=Customer Status"));
    QCOMPARE(mappingText(headers.first(2), applyPreset(preset, headers.first(2), table).mapping, table),
        QStringLiteral("name=Account"));
}

void TstMappingPreset::theFirstAlternativeWins()
{
    const ImportTable &table = tableOf(QStringLiteral("customers"));
    MappingPreset preset{QStringLiteral("Any"), QStringLiteral("customers")};
    preset.columns = {{QStringLiteral("Id"), QStringLiteral("code")},
        {QStringLiteral("Account Number"), QStringLiteral("code")}, {QStringLiteral("Name"), QStringLiteral("name")}};
    const QStringList both = list(u"Account Number|Name|Id");
    QCOMPARE(mappingText(both, applyPreset(preset, both, table).mapping, table), QStringLiteral("name=Name code=Id"));
    // The other is known all the same, and nobody's guess.
    QCOMPARE(applyPreset(preset, both, table).isKnown, std::vector<bool>(3, true));
    const QStringList one = list(u"Account Number|Name");
    QCOMPARE(mappingText(one, applyPreset(preset, one, table).mapping, table),
        QStringLiteral("code=Account Number name=Name"));
}

void TstMappingPreset::equalNamesGoByOccurrence()
{
    const ImportTable &table = tableOf(QStringLiteral("customers"));
    MappingPreset preset{QStringLiteral("Any"), QStringLiteral("customers")};
    preset.columns = {{QStringLiteral("名称"), QStringLiteral("name")}, {QStringLiteral("电话")},
        {QStringLiteral("电话 (2)"), QStringLiteral("phone")}};
    const QStringList headers = list(u"电话|名称|电话 (2)");
    QCOMPARE(mappingText(headers, applyPreset(preset, headers, table).mapping, table),
        QStringLiteral("name=名称 phone=电话 (2)"));
    QCOMPARE(applyPreset(preset, headers.first(2), table).isKnown, (std::vector<bool>{true, true}));
}

void TstMappingPreset::fieldsThatTheTableLacksAreGuessed()
{
    const ImportTable &table = tableOf(QStringLiteral("customers"));
    MappingPreset preset{QStringLiteral("Newer"), QStringLiteral("customers")};
    preset.columns = {
        {QStringLiteral("Name"), QStringLiteral("name")}, {QStringLiteral("Phone"), QStringLiteral("video_phone")}};
    const AppliedPreset applied = applyPreset(preset, list(u"Name|Phone"), table);
    QCOMPARE(mappingText(list(u"Name|Phone"), applied.mapping, table), QStringLiteral("name=Name phone=Phone"));
    QCOMPARE(applied.isKnown, (std::vector<bool>{true, false}));
}

void TstMappingPreset::emptyFile()
{
    const AppliedPreset applied = applyPreset(remembered(u"a|b"), {}, tableOf(QStringLiteral("customers")));
    QVERIFY(applied.mapping.fieldOfColumn.empty() && applied.isKnown.empty() && applied.answers.empty());
    QVERIFY(!recognisePreset({}, {remembered(u"a|b")}));
}

void TstMappingPreset::recognises_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("answer");
    // The system below tells by T1 and T2 and can fill five fields, F1 to F5.
    const auto add = [](const char *name, const char *headers, const char *answer) {
        QTest::newRow(name) << headers << answer;
    };
    add("all its columns", "T1|T2|F1|F2|F3|F4|F5", "7 of 7");
    add("three columns that are all its own", "T1|F1|F2", "3 of 3");
    add("two are too few", "T1|F1", "");
    add("60 % of the file's columns", "T1|F1|F2|x|y", "3 of 5");
    add("less than 60 % of the file's columns", "T1|F1|x|y|T2|z", "");
    add("50 % of the columns but 60 % of the fields", "T1|F1|F2|F3|w|x|y|z", "4 of 8");
    add("50 % of the columns and 40 % of the fields", "T1|T2|F1|F2|w|x|y|z", "");
    add("all the fields but nothing telling", "F1|F2|F3|F4|F5", "");
    add("in other writing", "t_1|*F1|ｆ2", "3 of 3");
    add("a column twice counts once", "T1|T1 (2)|F1|x", "");
    add("nothing known", "a|b|c", "");
}

void TstMappingPreset::recognises()
{
    QFETCH(QString, headers);
    const std::vector<MappingPreset> presets{
        remembered(u"something|else"), builtIn("S", {"T1", "T2"}, {"F1", "F2", "F3", "F4", "F5"})};
    const auto match = recognisePreset(headers.split(u'|'), presets);
    if (match) {
        QCOMPARE(match->preset, 1U);
        QVERIFY(match->reason == PresetMatch::Reason::LooksLike);
    }
    QTEST(match ? QStringLiteral("%1 of %2").arg(match->knownColumns).arg(match->columns) : QString(), "answer");
}

void TstMappingPreset::recognisesTheFirstOfEqualFingerprints()
{
    const auto match = recognisePreset(list(u"b|A"), {remembered(u"a|c"), remembered(u"a|b"), remembered(u"b|a")});
    QVERIFY(match);
    QCOMPARE(*match, (PresetMatch{1, PresetMatch::Reason::SameColumns, 2, 2}));
}

void TstMappingPreset::twoSystemsThatFitEquallyAreNone()
{
    const std::vector<MappingPreset> presets{builtIn("S", {"T1"}, {"F1", "F2"}), builtIn("Z", {"T1"}, {"F1", "F2"})};
    QVERIFY(!recognisePreset(list(u"T1|F1|F2"), presets));
    // A third that knows more decides, wherever it stands.
    const std::vector<MappingPreset> three{presets[0], builtIn("W", {"T1"}, {"F1", "F2", "F3"}), presets[1]};
    QCOMPARE(recognisePreset(list(u"T1|F1|F2|F3"), three).value().preset, 1U);
    // So does one that tells more.
    const std::vector<MappingPreset> telling{presets[0], builtIn("W", {"T1", "F1"}, {"F2"})};
    QCOMPARE(recognisePreset(list(u"T1|F1|F2"), telling).value().preset, 1U);
}

void TstMappingPreset::anExactMatchBeatsASystem()
{
    const std::vector<MappingPreset> presets{builtIn("S", {"T1"}, {"F1", "F2"}), remembered(u"F2|F1|T1")};
    const auto match = recognisePreset(list(u"T1|F1|F2"), presets);
    QVERIFY(match && match->preset == 1 && match->reason == PresetMatch::Reason::SameColumns);
    // A system's own list of columns is no file that was seen.
    QVERIFY(recognisePreset(list(u"T1|F1|F2"), {presets[0]})->reason == PresetMatch::Reason::LooksLike);
}

void TstMappingPreset::rememberedIsRecognisedInAnyOrder()
{
    QVERIFY(rc::check("a preset of a file is found for the file's columns in any order, and maps every name alike", [] {
        const ImportTable &table = tableOf(QStringLiteral("customers"));
        QStringList headers = toStringList(*headerLists());
        headers.removeDuplicates();
        const MappingPreset preset = presetOf(QStringLiteral("P"), table, headers, guessMapping(headers, table));
        const QStringList other = shuffled(headers);
        const auto match = recognisePreset(other, {preset});
        RC_ASSERT(match && match->reason == PresetMatch::Reason::SameColumns);
        const AppliedPreset here = applyPreset(preset, headers, table);
        const AppliedPreset there = applyPreset(preset, other, table);
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const auto place = std::size_t(other.indexOf(headers[i]));
            RC_ASSERT(here.mapping.fieldOfColumn[std::size_t(i)] == there.mapping.fieldOfColumn[place]);
        }
    }));
}

QTEST_GUILESS_MAIN(TstMappingPreset)
#include "tst_mappingpreset.moc"
