#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isFinished = true;
    /// One, or for a plural one for each form of the language.
    QStringList texts;

    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.isPlural) {
                message.texts << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.texts << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Empty when the file cannot be read, which no test below takes for a pass.
std::vector<Message> readMessages(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

QString tsPath(const QString &language)
{
    return QStringLiteral(WATERLINE_SOURCE_DIR "/translations/waterline_%1.ts").arg(language);
}

/// "%1", "%L2", "%n", "%p" and lone percent signs, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?[0-9]{1,2}|[np])?"));
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[A-Za-z0-9]"));
    return text.contains(mnemonic);
}

/// What ends a sentence, as Chinese writes it; empty for a word or a phrase.
QString chineseEnd(const QString &source)
{
    if (source.endsWith(u'…') || source.endsWith(u'?'))
        return source.endsWith(u'?') ? QStringLiteral("？") : QStringLiteral("…");
    return source.endsWith(u'.') && source.contains(u' ') && !source.endsWith(QStringLiteral("..."))
        ? QStringLiteral("。")
        : QString();
}

/// Empty when the text may stand for the source in Chinese.
QString faultOfChinese(const Message &message, const QString &text)
{
    // A point before a file's ending, and the marks between the filters of a file dialog, are no sentence's.
    static const QRegularExpression asciiAfterHan(QStringLiteral("[\\p{Han}”）](?:[,;:!?]|\\.(?![a-z]))"));
    static const QRegularExpression asciiBeforeHan(QStringLiteral("[,:!?]\\p{Han}|(?<!;);\\p{Han}"));
    // Numbers stand close, foreign words apart: "第3行", "在 Excel 中", "基于 Qt 6 构建".
    static const QRegularExpression spaceBesideNumber(QStringLiteral(
        "\\p{Han} +(?:%[0-9n]|[0-9]|\\p{Han})|(?<![A-Za-z] )(?:%[0-9n]|(?<![A-Za-z0-9%-])[0-9]+) +\\p{Han}"));
    static const QRegularExpression chineseMnemonic(QStringLiteral("\\(&[A-Z0-9]\\)"));
    if (text.trimmed().isEmpty())
        return QStringLiteral("is empty");
    if (placeholders(text) != placeholders(message.source))
        return QStringLiteral("has other placeholders");
    if (text.contains(asciiAfterHan) || text.contains(asciiBeforeHan))
        return QStringLiteral("has half-width punctuation");
    if (text.contains(spaceBesideNumber))
        return QStringLiteral("has a stray space");
    if (!text.endsWith(chineseEnd(message.source)))
        return QStringLiteral("does not end as the source does");
    if (hasMnemonic(message.source) != text.contains(chineseMnemonic))
        return QStringLiteral("lacks the key, or has one too many");
    return {};
}

QString faultOfEnglish(const Message &message)
{
    static const QRegularExpression open(QStringLiteral("\\((?:s|es)\\)"));
    if (message.texts.size() != 2)
        return QStringLiteral("needs two forms");
    for (const QString &text : message.texts) {
        if (text.trimmed().isEmpty() || text.contains(open))
            return QStringLiteral("does not decide between one and many");
        if (hasMnemonic(message.source) != hasMnemonic(text))
            return QStringLiteral("lacks the key, or has one too many");
    }
    // "the first row" may leave its number out.
    QStringList forOne = placeholders(message.source);
    forOne.removeAll(QStringLiteral("%n"));
    QStringList one = placeholders(message.texts.front());
    one.removeAll(QStringLiteral("%n"));
    if (one != forOne || placeholders(message.texts.back()) != placeholders(message.source))
        return QStringLiteral("has other placeholders");
    return {};
}

QString complaint(const Message &message, const QString &fault)
{
    return QStringLiteral("%1: \"%2\" %3 (%4)")
        .arg(message.context, message.source, fault, message.texts.join(QStringLiteral(" | ")));
}

QStringList keysOf(const std::vector<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys << message.key();
    keys.sort();
    return keys;
}

QStringList without(const QStringList &keys, const QStringList &others)
{
    QStringList left;
    std::ranges::set_difference(keys, others, std::back_inserter(left));
    return left;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chineseIsComplete();
    void englishPluralsAreComplete();
    void sourcesAndFilesAgree_data();
    void sourcesAndFilesAgree();
    void compiledFilesHoldEveryText_data();
    void compiledFilesHoldEveryText();
    void sentencesReachTheScreen_data();
    void sentencesReachTheScreen();
};

void TestTranslations::chineseIsComplete()
{
    const std::vector<Message> messages = readMessages(tsPath(QStringLiteral("zh_CN")));
    QVERIFY(!messages.empty());
    QStringList faults;
    for (const Message &message : messages) {
        if (!message.isFinished || message.texts.size() != 1) {
            faults << complaint(message, QStringLiteral("is unfinished"));
            continue;
        }
        if (const QString fault = faultOfChinese(message, message.texts.front()); !fault.isEmpty())
            faults << complaint(message, fault);
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

void TestTranslations::englishPluralsAreComplete()
{
    const std::vector<Message> messages = readMessages(tsPath(QStringLiteral("en")));
    QVERIFY(!messages.empty());
    QStringList faults;
    for (const Message &message : messages) {
        if (!message.isFinished)
            faults << complaint(message, QStringLiteral("is unfinished"));
        else if (const QString fault = faultOfEnglish(message); !fault.isEmpty())
            faults << complaint(message, fault);
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

void TestTranslations::sourcesAndFilesAgree_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringList();
    QTest::newRow("English plurals") << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
}

void TestTranslations::sourcesAndFilesAgree()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(tsPath(language), copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(WATERLINE_SOURCE_DIR));
    options << QStringLiteral("-silent") << QStringLiteral("-no-obsolete") << QStringLiteral("-locations")
            << QStringLiteral("none") << QStringLiteral("-extensions") << QStringLiteral("cpp,h")
            << QStringLiteral("core") << QStringLiteral("ui") << QStringLiteral("app") << QStringLiteral("-ts") << copy;
    lupdate.start(QStringLiteral(WATERLINE_LUPDATE), options);
    if (!lupdate.waitForStarted())
        QSKIP("lupdate cannot be run here");
    const bool isDone = lupdate.waitForFinished(60'000);
    if (!isDone)
        lupdate.kill();
    QVERIFY2(isDone, "lupdate does not end: it cannot read translate() with a function call as the count");
    QCOMPARE(lupdate.exitCode(), 0);
    // What it warns of, such as a class without Q_OBJECT, stays untranslated in the window.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

    const QStringList fromSources = keysOf(readMessages(copy));
    const QStringList fromFile = keysOf(readMessages(tsPath(language)));
    QVERIFY(!fromSources.isEmpty());
    const QStringList missing = without(fromSources, fromFile);
    QVERIFY2(missing.isEmpty(),
        qUtf8Printable(QStringLiteral("not in the .ts, build update_translations:\n") + missing.join(u'\n')));
    const QStringList stale = without(fromFile, fromSources);
    QVERIFY2(stale.isEmpty(),
        qUtf8Printable(QStringLiteral("not in the sources, build update_translations:\n") + stale.join(u'\n')));
    const std::vector<Message> updated = readMessages(copy);
    QVERIFY(std::ranges::all_of(updated, &Message::isFinished));
}

void TestTranslations::compiledFilesHoldEveryText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("Chinese has one form") << QStringLiteral("zh_CN") << QList<int>{7};
    QTest::newRow("English has one and many") << QStringLiteral("en") << QList<int>{1, 2};
}

void TestTranslations::compiledFilesHoldEveryText()
{
    QFETCH(QString, language);
    QFETCH(QList<int>, counts);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/waterline_%1.qm").arg(language)));
    const std::vector<Message> messages = readMessages(tsPath(language));
    QVERIFY(!messages.empty());
    QStringList faults;
    for (const Message &message : messages) {
        const QByteArray context = message.context.toUtf8();
        const QByteArray source = message.source.toUtf8();
        const QByteArray comment = message.comment.toUtf8();
        for (qsizetype form = 0; form < message.texts.size(); ++form) {
            const int count = message.isPlural ? counts.value(form, -1) : -1;
            const QString text =
                translator.translate(context.constData(), source.constData(), comment.constData(), count);
            if (text != message.texts[form])
                faults << complaint(message, QStringLiteral("comes out as \"%1\"").arg(text));
        }
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

void TestTranslations::sentencesReachTheScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("an action of the week") << "zh_CN" << QByteArray("Action") << QByteArray("Visits") << -1 << "拜访量";
    QTest::newRow("a light") << "zh_CN" << QByteArray("Light") << QByteArray("Red") << -1 << "红灯";
    QTest::newRow("the word of R8") << "zh_CN" << QByteArray("Penetration") << QByteArray("Penetration") << -1
                                    << "穿透率";
    QTest::newRow("a menu") << "zh_CN" << QByteArray("waterline::WindowActions") << QByteArray("&File") << -1
                            << "文件(&F)";
    QTest::newRow("R78: fifteen days") << "zh_CN" << QByteArray("Light") << QByteArray("No contact for %n day(s)") << 15
                                       << "已15天未联系";
    QTest::newRow("one day") << "en" << QByteArray("Light") << QByteArray("No contact for %n day(s)") << 1
                             << "No contact for 1 day";
    QTest::newRow("two days") << "en" << QByteArray("Light") << QByteArray("No contact for %n day(s)") << 2
                              << "No contact for 2 days";
    QTest::newRow("no days") << "en" << QByteArray("Light") << QByteArray("No contact for %n day(s)") << 0
                             << "No contact for 0 days";
    QTest::newRow("what is singular already stays English")
        << "en" << QByteArray("Light") << QByteArray("Red") << -1 << "Red";
}

void TestTranslations::sentencesReachTheScreen()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(int, count);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/waterline_%1.qm").arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTEST(QCoreApplication::translate(context.constData(), source.constData(), nullptr, count), "text");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
