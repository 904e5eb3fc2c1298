#include "shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QThreadPool>

using namespace waterline;

namespace {

struct Arguments {
    QStringList files;
    std::optional<LanguageChoice> language;
    std::optional<ThemeChoice> theme;
};

Arguments parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "Shows whether the week's actions carry the year's goal."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"),
        QCoreApplication::translate("Main", "A workspace to open, or CSV files to import."),
        QStringLiteral("[FILE...]"));
    const QCommandLineOption language(QStringLiteral("lang"),
        QCoreApplication::translate("Main", "Language of the window: zh, en or system."), QStringLiteral("language"));
    const QCommandLineOption theme(QStringLiteral("theme"),
        QCoreApplication::translate("Main", "Colours of the window: light, dark or system."), QStringLiteral("theme"));
    parser.addOption(language);
    parser.addOption(theme);
    parser.process(arguments);

    Arguments result;
    result.files = parser.positionalArguments();
    if (parser.isSet(language))
        result.language = languageFromCode(parser.value(language));
    if (parser.isSet(theme))
        result.theme = themeFromCode(parser.value(theme));
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Waterline"));
    QApplication::setOrganizationName(QStringLiteral("Waterline"));
    QApplication::setApplicationVersion(QStringLiteral(WATERLINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.waterline.Waterline"));
    const Arguments arguments = parse(QApplication::arguments());

    const SystemClock clock;
    AppSettings settings;
    Appearance appearance;
    Languages languages(QLocale::system());
    // What the command line says holds for this run only.
    languages.apply(arguments.language.value_or(settings.language()));
    Session session(clock);
    session.setTheme(appearance.apply(arguments.theme.value_or(settings.theme())));

    int code = 0;
    {
        MainWindow window({session, settings, appearance, languages});
        window.begin(arguments.files);
        window.show();
        code = QApplication::exec();
    }
    // Work under way hands its result to the application, which must still be there.
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
