#include "shell/appsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waterline;

class TestAppSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaults();
    void survivesADamagedFile();
    void remembers();
    void recentIsNewestFirstWithoutRepeats();
    void recentHasAnEnd();
    void codesAreInverse();

private:
    QTemporaryDir m_folder;
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini"));
    }
};

void TestAppSettings::startsWithDefaults()
{
    const AppSettings settings(path());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.language(), LanguageChoice::System);
    QCOMPARE(settings.page(), QStringLiteral("goals"));
    QCOMPARE(settings.goalsView(), 0);
    QVERIFY(settings.lastWorkspace().isEmpty());
    QVERIFY(settings.recentWorkspaces().isEmpty());
}

void TestAppSettings::survivesADamagedFile()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    static constexpr char bytes[] = "\0\xff[theme\ntheme=@Variant(\0garbage\nlanguage=tlh\n";
    file.write(bytes, sizeof bytes - 1);
    file.close();
    const AppSettings settings(path());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.language(), LanguageChoice::System);
}

void TestAppSettings::remembers()
{
    {
        AppSettings settings(path());
        settings.setTheme(ThemeChoice::Dark);
        settings.setLanguage(LanguageChoice::Chinese);
        settings.setPage(QStringLiteral("meeting"));
        settings.setGoalsView(2);
        settings.setLastWorkspace(QStringLiteral("/数据/华东.waterline"));
        settings.setWindow("geometry", "state");
    }
    const AppSettings again(path());
    QCOMPARE(again.theme(), ThemeChoice::Dark);
    QCOMPARE(again.language(), LanguageChoice::Chinese);
    QCOMPARE(again.page(), QStringLiteral("meeting"));
    QCOMPARE(again.goalsView(), 2);
    QCOMPARE(again.lastWorkspace(), QStringLiteral("/数据/华东.waterline"));
    QCOMPARE(again.geometry(), QByteArray("geometry"));
    QCOMPARE(again.windowState(), QByteArray("state"));
}

void TestAppSettings::recentIsNewestFirstWithoutRepeats()
{
    AppSettings settings(path());
    for (const char *name : {"a", "b", "a", "c"})
        settings.addRecentWorkspace(QString::fromLatin1(name));
    QCOMPARE(settings.recentWorkspaces(), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    settings.removeRecentWorkspace(QStringLiteral("a"));
    QCOMPARE(settings.recentWorkspaces(), (QStringList{QStringLiteral("c"), QStringLiteral("b")}));
}

void TestAppSettings::recentHasAnEnd()
{
    AppSettings settings(path());
    for (int i = 0; i <= AppSettings::maxRecent; ++i)
        settings.addRecentWorkspace(QString::number(i));
    QCOMPARE(settings.recentWorkspaces().size(), AppSettings::maxRecent);
    QCOMPARE(settings.recentWorkspaces().first(), QString::number(AppSettings::maxRecent));
    QCOMPARE(settings.recentWorkspaces().last(), QStringLiteral("1"));
}

void TestAppSettings::codesAreInverse()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        QCOMPARE(themeFromCode(themeCode(choice)), choice);
    for (const LanguageChoice choice : {LanguageChoice::System, LanguageChoice::English, LanguageChoice::Chinese})
        QCOMPARE(languageFromCode(languageCode(choice)), choice);
    QCOMPARE(languageFromCode(QStringLiteral("zh_CN")), LanguageChoice::Chinese);
    QCOMPARE(themeFromCode(QStringLiteral("mauve")), ThemeChoice::System);
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
