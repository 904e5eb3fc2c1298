#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <cstdlib>

namespace waterline {

/// What one run of waterline-cli said.
struct CliAnswer {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
};

/// Runs the built program as a schedule would: without a display and without any Qt setting.
[[nodiscard]] inline CliAnswer runCli(
    const QStringList &arguments, const QString &timeZone = QStringLiteral("Asia/Shanghai"))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("TZ"), timeZone);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WATERLINE_CLI), arguments);
    CliAnswer answer;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    answer.output = process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    return answer;
}

} // namespace waterline
