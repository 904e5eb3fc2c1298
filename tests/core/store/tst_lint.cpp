#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

/// A loop over QSqlQuery::next() loses the rest of the rows when a page is damaged, and only Query looks at the error.
class TestLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItLooksFor_data()
    {
        QTest::addColumn<bool>("isNaked");
        QTest::newRow("    while (query.next()) {") << true;
        QTest::newRow("    while (m_query->next())") << true;
        QTest::newRow("while(!done && q.next ( ))") << true;
        QTest::newRow("    for (; query.next();)") << true;
        QTest::newRow("    do { } while (rows.next());") << true;
        QTest::newRow("    while (read.next())") << true;
        QTest::newRow("    while (cursor.next()) {") << false;
        QTest::newRow("    while (row.next())") << false;
        QTest::newRow("    if (m_query.next())") << false;
        QTest::newRow("    while (reader.next(record))") << false;
        QTest::newRow("    while (step())") << false;
        QTest::newRow("    while (walk.hasNext()) {") << false;
    }
    void findsWhatItLooksFor()
    {
        QFETCH(bool, isNaked);
        const QStringList cursors =
            cursorsIn(QStringLiteral("void read(Cursor &cursor); Cursor row(connection, sql);"));
        QCOMPARE(isNakedLoop(QString::fromUtf8(QTest::currentDataTag()), cursors), isNaked);
    }

    void noLoopOverQueriesOutsideTheWrapper()
    {
        int files = 0;
        for (const char *folder : {"core", "ui", "app"}) {
            QDirIterator walk(QStringLiteral(WATERLINE_SOURCE_DIR "/") + QLatin1String(folder),
                {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = walk.next();
                ++files;
                if (!path.contains(QStringLiteral("/core/store/query.")))
                    checkFile(path);
            }
        }
        QVERIFY2(files > 50, "the source tree was not found");
    }

private:
    static const QRegularExpression &nakedLoop()
    {
        // Qt's iterators ask hasNext(); only a query is asked for its next row in the head of a loop.
        static const QRegularExpression pattern(QStringLiteral("\\b(while|for)\\b.*\\bnext\\s*\\(\\s*\\)"));
        return pattern;
    }

    /// A Cursor leaves its failure with the connection by itself, and has no other way to go on.
    static QStringList cursorsIn(const QString &text)
    {
        static const QRegularExpression declaration(QStringLiteral("\\bCursor\\s*&?\\s*(\\w+)"));
        QStringList names;
        for (QRegularExpressionMatchIterator match = declaration.globalMatch(text); match.hasNext();)
            names << match.next().captured(1);
        return names;
    }

    static bool isNakedLoop(const QString &line, const QStringList &cursors)
    {
        static const QRegularExpression asked(QStringLiteral("(\\w+)\\s*\\.\\s*next\\s*\\(\\s*\\)"));
        return nakedLoop().match(line).hasMatch() && !cursors.contains(asked.match(line).captured(1));
    }

    static void checkFile(const QString &path)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\bQSqlQuery\\b"))),
            qPrintable(path + QStringLiteral(": use Query instead of QSqlQuery")));
        const QStringList cursors = cursorsIn(text);
        int line = 0;
        for (const QString &content : text.split(u'\n')) {
            ++line;
            QVERIFY2(!isNakedLoop(content, cursors),
                qPrintable(QStringLiteral("%1:%2: use Query::forEach()").arg(path).arg(line)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
