#pragma once

#include "cli/cliprocess.h"
#include "support/evaluate.h"

#include <QFile>
#include <QTemporaryDir>

namespace waterline {

/// The words of a command line in which none has a space.
[[nodiscard]] inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// Asks for JSON with English sentences.
[[nodiscard]] inline CliAnswer askJson(const QStringList &arguments)
{
    return runCli(arguments + QStringList{QStringLiteral("--json"), QStringLiteral("--lang=en")});
}

/// The chain head: the same as long as nothing was written.
[[nodiscard]] inline QString headOf(const QString &workspace)
{
    return askJson({QStringLiteral("verify"), workspace}).object()[QLatin1String("head")].toString();
}

/// An amount of JSON in its smallest unit.
[[nodiscard]] inline qint64 fen(const QString &text)
{
    return QString(text).remove(u'.').toLongLong();
}

/// What is wrong with the arithmetic that is printed anywhere inside a value of JSON (C11), and how many lines there
/// are.
[[nodiscard]] inline QString wrongExplanation(const QJsonValue &value, int &lines)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray()) {
            if (const QString fault = wrongExplanation(one, lines); !fault.isEmpty())
                return fault;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue &one : object.value(QStringLiteral("arithmetic")).toArray()) {
        const QString expression = one[QLatin1String("expression")].toString();
        const QString result = one[QLatin1String("result")].toString();
        const QString recomputed = Evaluator::resultOf(expression, result);
        ++lines;
        if (recomputed != result)
            return QStringLiteral("%1 = %2, recomputed %3").arg(expression, result, recomputed);
    }
    for (const QJsonValue &one : object) {
        if (const QString fault = wrongExplanation(one, lines); !fault.isEmpty())
            return fault;
    }
    return {};
}

/// Workspaces of the golden scenario (tests/data/goals): as imported, and with the even split of 58 000 000.00
/// published.
class GoldenGoals {
public:
    [[nodiscard]] static QString folder() { return QStringLiteral(WATERLINE_SOURCE_DIR "/tests/data/goals/"); }

    GoldenGoals()
    {
        QStringList files{QStringLiteral("import"), imported()};
        for (const char *name : {"units", "people", "customers", "opportunities-2025", "opportunities-2026"})
            files << folder() + QLatin1String(name) + QStringLiteral(".csv");
        run(files);
        if (!QFile::copy(imported(), published()))
            qFatal("the workspace cannot be copied");
        for (const char *step : {"split --metric signed --period 2026 --value 58000000 --by even --down",
                 "split --metric lead --period 2026 --value 5300 --by even --down",
                 "split --metric visit --period 2026 --value 10600 --by even --down",
                 "split --metric proposal --period 2026 --value 5300 --by even --down",
                 "publish --year 2026 --reason 年度目标"})
            run(goals(published(), words(step)));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString imported() const { return path(QStringLiteral("imported.waterline")); }
    [[nodiscard]] QString published() const { return path(QStringLiteral("published.waterline")); }
    /// A copy to work on.
    [[nodiscard]] QString copyOf(const QString &workspace)
    {
        const QString copy = path(QStringLiteral("copy%1.waterline").arg(++m_copies));
        if (!QFile::copy(workspace, copy))
            qFatal("%s cannot be copied", qPrintable(workspace));
        return copy;
    }

    [[nodiscard]] static QStringList goals(const QString &workspace, const QStringList &arguments)
    {
        return QStringList{QStringLiteral("goals"), workspace} + arguments;
    }

private:
    static void run(const QStringList &arguments)
    {
        if (const CliAnswer answer = runCli(arguments); answer.exitCode != 0)
            qFatal("%s", (answer.errors + answer.output).constData());
    }

    QTemporaryDir m_folder;
    int m_copies = 0;
};

} // namespace waterline
