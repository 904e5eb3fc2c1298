#include "shell/languages.h"

#include <QTest>

using namespace waterline;

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesALocale_data();
    void choosesALocale();
    void switchesAtRunTime();
};

void TestLanguages::choosesALocale_data()
{
    QTest::addColumn<LanguageChoice>("choice");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("locale");
    QTest::newRow("the system is Chinese") << LanguageChoice::System << "zh_CN"
                                           << "zh_CN";
    QTest::newRow("Chinese of another country stays") << LanguageChoice::System << "zh_SG"
                                                      << "zh_SG";
    QTest::newRow("the system is English, with its own days") << LanguageChoice::System << "en_GB"
                                                              << "en_GB";
    QTest::newRow("a language that we do not have") << LanguageChoice::System << "de_DE"
                                                    << "en_US";
    QTest::newRow("Chinese on a German system") << LanguageChoice::Chinese << "de_DE"
                                                << "zh_CN";
    QTest::newRow("English on a Chinese system") << LanguageChoice::English << "zh_CN"
                                                 << "en_US";
}

void TestLanguages::choosesALocale()
{
    QFETCH(LanguageChoice, choice);
    QFETCH(QString, system);
    QTEST(localeFor(choice, QLocale(system)).name(), "locale");
}

void TestLanguages::switchesAtRunTime()
{
    Languages languages(QLocale(QStringLiteral("en_US")));
    languages.apply(LanguageChoice::Chinese);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    languages.apply(LanguageChoice::English);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(languages.choice(), LanguageChoice::English);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
