#include "shellimport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

namespace waterline {

std::optional<double> shellImportSeconds(const QString &csv, const QString &database)
{
    QFile::remove(database);
    const QString script = QStringLiteral("PRAGMA journal_mode = WAL;\n"
                                          "PRAGMA cache_size = -65536;\n"
                                          "CREATE TABLE follow_up (code TEXT, at TEXT, person TEXT, customer TEXT, "
                                          "action TEXT, content TEXT, evidence TEXT, "
                                          "budget TEXT, decision_maker TEXT, next_contact_on TEXT);\n"
                                          "CREATE UNIQUE INDEX follow_up_key ON follow_up (code);\n"
                                          "CREATE INDEX follow_up_customer ON follow_up (customer, at, action);\n"
                                          "CREATE INDEX follow_up_person_week ON follow_up (person, at, action);\n"
                                          "CREATE INDEX follow_up_batch ON follow_up (evidence);\n"
                                          ".mode csv\n"
                                          ".import --skip 1 \"%1\" follow_up\n")
                               .arg(csv);
    QElapsedTimer timer;
    timer.start();
    // From a file: while QProcess still holds a pipe to write to, its waiting keeps a core busy.
    QFile commands(database + QStringLiteral(".sql"));
    if (!commands.open(QIODevice::WriteOnly) || commands.write(script.toUtf8()) < 0)
        return std::nullopt;
    commands.close();
    QProcess shell;
    shell.setStandardInputFile(commands.fileName());
    shell.start(QStringLiteral("sqlite3"), {database});
    if (!shell.waitForStarted())
        return std::nullopt;
    shell.waitForFinished(-1);
    return shell.exitCode() == 0 ? std::optional(double(timer.nsecsElapsed()) / 1e9) : std::nullopt;
}

} // namespace waterline
