#include "catalogue.h"
#include "import/importplan.h"

#include <QTranslator>
#include <QtTest>

using namespace waterline;

class TstExportFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableThatComesInLeaves();
    void everyFieldThatComesInLeaves_data() { tables(); }
    void everyFieldThatComesInLeaves();
    void titlesAreRecognised_data() { tablesInBothLanguages(); }
    void titlesAreRecognised();
    void titlesDiffer_data() { tablesInBothLanguages(); }
    void titlesDiffer();

private:
    static void tables()
    {
        QTest::addColumn<int>("table");
        for (std::size_t i = 0; i < exportTables().size(); ++i)
            QTest::newRow(qPrintable(exportTables()[i]->table.entity)) << int(i);
    }
    static void tablesInBothLanguages()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("language");
        for (std::size_t i = 0; i < exportTables().size(); ++i) {
            for (const char *language : {"en", "zh_CN"})
                QTest::newRow(qPrintable(exportTables()[i]->table.entity + u' ' + QLatin1String(language)))
                    << int(i) << QString::fromLatin1(language);
        }
    }
    static QStringList titlesOf(const ExportTable &table)
    {
        QStringList titles;
        for (const ExportColumn &column : table.columns())
            titles << column.title;
        return titles;
    }
};

void TstExportFields::everyTableThatComesInLeaves()
{
    QCOMPARE(exportTables().size(), importTables().size());
    for (std::size_t i = 0; i < exportTables().size(); ++i)
        QCOMPARE(&exportTables()[i]->table, importTables()[i]);
}

void TstExportFields::everyFieldThatComesInLeaves()
{
    QFETCH(int, table);
    const ExportTable &exported = *exportTables()[std::size_t(table)];
    QStringList expected;
    for (const ImportField &field : exported.table.fields) {
        if (!exported.otherForms.contains(field.key))
            expected << field.translatedLabel();
        else
            QVERIFY2(!field.isRequired, qPrintable(field.key));
    }
    QCOMPARE(titlesOf(exported), expected);
    for (const QString &key : exported.otherForms)
        QVERIFY2(exported.table.fieldIndex(key) >= 0, qPrintable(key));
    // Plans have a second form, an action a row; goals by week have one by month and one by year; a follow-up that is
    // here is done, so that its status says nothing.
    QCOMPARE(exported.otherForms.size(),
        exported.table.entity == QStringLiteral("plans")           ? 3
            : exported.table.entity == QStringLiteral("goals")     ? 13
            : exported.table.entity == QStringLiteral("followups") ? 1
                                                                   : 0);
}

void TstExportFields::titlesAreRecognised()
{
    QFETCH(int, table);
    QFETCH(QString, language);
    QTranslator translator;
    if (language != QStringLiteral("en")) {
        QVERIFY(translator.load(QStringLiteral(":/i18n/waterline_%1.qm").arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    const ExportTable &exported = *exportTables()[std::size_t(table)];
    const QStringList titles = titlesOf(exported);
    QCOMPARE(recogniseTable(titles, importTables()), &exported.table);
    const Mapping mapping = guessMapping(titles, exported.table);
    for (qsizetype column = 0; column < titles.size(); ++column) {
        const int field = mapping.fieldOfColumn[std::size_t(column)];
        QVERIFY2(field >= 0, qPrintable(titles[column]));
        QCOMPARE(exported.table.fields[std::size_t(field)].translatedLabel(), titles[column]);
    }
}

void TstExportFields::titlesDiffer()
{
    QFETCH(int, table);
    QFETCH(QString, language);
    QTranslator translator;
    if (language != QStringLiteral("en")) {
        QVERIFY(translator.load(QStringLiteral(":/i18n/waterline_%1.qm").arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    QSet<QString> keys;
    const QStringList titles = titlesOf(*exportTables()[std::size_t(table)]);
    for (const QString &title : titles)
        keys.insert(headerKey(title));
    QCOMPARE(keys.size(), titles.size());
}

QTEST_GUILESS_MAIN(TstExportFields)
#include "tst_exportfields.moc"
