#pragma once

#include "cli/cliprocess.h"

#include <QFile>
#include <QTemporaryDir>

namespace waterline {

/// A folder for the files of one test, with the workspace that it asks the program about.
class CliFolder {
public:
    /// Writes a file and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] QString workspace() const { return m_folder.filePath(QStringLiteral("test.waterline")); }

    /// Takes such files into the workspace, which is made by the first.
    void import(const std::vector<std::pair<QString, QByteArray>> &files) const
    {
        QStringList arguments{QStringLiteral("import"), workspace()};
        for (const auto &[name, bytes] : files)
            arguments << write(name, bytes);
        const CliAnswer answer = runCli(arguments);
        if (answer.exitCode != 0)
            qFatal("%s", (answer.errors + answer.output).constData());
    }
    /// What a command says of the workspace, as JSON and in English.
    [[nodiscard]] CliAnswer ask(const QString &command, const QStringList &arguments = {}) const
    {
        return runCli(QStringList{command, workspace()} + arguments
            + QStringList{QStringLiteral("--json"), QStringLiteral("--lang=en")});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace waterline
