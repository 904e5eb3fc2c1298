#include "command.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <map>

using namespace waterline;
using namespace waterline::cli;

namespace {

struct Command {
    int (*run)(Call &);
    const char *summary;
};

const std::map<QString, Command> &commands()
{
    static const std::map<QString, Command> all{
        {QStringLiteral("alerts"), {runAlerts, QT_TRANSLATE_NOOP("Cli", "what needs help, and what came of it")}},
        {QStringLiteral("contracts"),
            {runContracts, QT_TRANSLATE_NOOP("Cli", "evidence of won opportunities, and their submission")}},
        {QStringLiteral("demo"),
            {runDemo, QT_TRANSLATE_NOOP("Cli", "make a workspace, or CSV files, of an invented company")}},
        {QStringLiteral("import"), {runImport, QT_TRANSLATE_NOOP("Cli", "take CSV files and workbooks in")}},
        {QStringLiteral("preview"), {runPreview, QT_TRANSLATE_NOOP("Cli", "show how a file would be understood")}},
        {QStringLiteral("export"),
            {runExport, QT_TRANSLATE_NOOP("Cli", "write a workspace as CSV files or a workbook")}},
        {QStringLiteral("goals"), {runGoals, QT_TRANSLATE_NOOP("Cli", "the goal tree: look, split, pin, publish")}},
        {QStringLiteral("heatmap"),
            {runHeatmap, QT_TRANSLATE_NOOP("Cli", "goal penetration of a week, or a metric over time")}},
        {QStringLiteral("lights"), {runLights, QT_TRANSLATE_NOOP("Cli", "customers red, yellow and green")}},
        {QStringLiteral("snapshot"), {runSnapshot, QT_TRANSLATE_NOOP("Cli", "the PDF for the calibration meeting")}},
        {QStringLiteral("verify"), {runVerify, QT_TRANSLATE_NOOP("Cli", "check the chain and every row")}},
        {QStringLiteral("batches"), {runBatches, QT_TRANSLATE_NOOP("Cli", "the ledger")}},
        {QStringLiteral("revert"), {runRevert, QT_TRANSLATE_NOOP("Cli", "undo a batch")}},
        {QStringLiteral("backup"), {runBackup, QT_TRANSLATE_NOOP("Cli", "copy a workspace while it may be in use")}},
        {QStringLiteral("settings"), {runSettings, QT_TRANSLATE_NOOP("Cli", "fiscal year and holidays")}},
    };
    return all;
}

QString usage()
{
    QString text =
        QCoreApplication::translate("Cli", "Use: waterline-cli COMMAND ... (--help after a command tells more)")
        + u'\n';
    for (const auto &[name, command] : commands())
        text += QStringLiteral("  %1 %2\n").arg(name, -10).arg(QCoreApplication::translate("Cli", command.summary));
    return text;
}

/// The value of --lang, wherever it stands; the system's language if there is none.
QLocale chosenLocale(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QStringLiteral("--lang=")))
            return QLocale(arguments[i].mid(7));
        if (arguments[i] == QStringLiteral("--lang"))
            return QLocale(arguments.value(i + 1));
    }
    return QLocale::system();
}

} // namespace

int main(int argc, char *argv[])
{
    // Only the PDF needs fonts; none of this needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool needsFonts = argc > 1 && qstrcmp(argv[1], "snapshot") == 0;
    const std::unique_ptr<QCoreApplication> application =
        needsFonts ? std::make_unique<QGuiApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("waterline-cli"));
    const QStringList arguments = QCoreApplication::arguments();

    const QLocale locale = chosenLocale(arguments);
    QLocale::setDefault(locale);
    QTranslator translator;
    // Without a language, or with one that is not here, English, whose file tells one from many.
    if (translator.load(locale, QStringLiteral("waterline"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || translator.load(QStringLiteral(":/i18n/waterline_en.qm")))
        QCoreApplication::installTranslator(&translator);

    const auto command = commands().find(arguments.value(1));
    if (command == commands().end()) {
        const bool isHelp =
            QStringList{QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("help")}.contains(
                arguments.value(1));
        std::fputs(usage().toUtf8().constData(), isHelp ? stdout : stderr);
        return isHelp ? Done : WrongUse;
    }
    const SystemClock clock;
    // The parser sees the command's name as the program's.
    Call call(QStringList{QStringLiteral("waterline-cli ") + command->first} + arguments.mid(2), clock);
    return command->second.run(call);
}
