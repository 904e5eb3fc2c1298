#pragma once

#include "base/clock.h"
#include "catalogue.h"
#include "import/importer.h"
#include "start/sampleworkspace.h"
#include "store/workspace.h"

#include <QFile>
#include <QTemporaryDir>

namespace waterline {

/// The sample workspace, made once per program; every test gets a copy of its own.
class SampleFile {
public:
    SampleFile()
    {
        const Result<> made = makeSampleWorkspace(original(), clock());
        m_error = made ? QString() : made.error().message;
    }

    /// Monday morning after the sample's last week, 2026-W47.
    [[nodiscard]] static FixedClock clock() { return FixedClock(QDateTime(QDate(2026, 11, 23), QTime(9, 0))); }
    /// Empty if all went well.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] QString copy()
    {
        const QString path = m_folder.filePath(QStringLiteral("copy %1.waterline").arg(++m_copies));
        return QFile::copy(original(), path) ? path : QString();
    }
    /// The sample's CSV file of that name, where programs can open it.
    [[nodiscard]] QString csv(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (!QFile::exists(path))
            QFile::copy(QStringLiteral(":/samples/") + name, path);
        return path;
    }

private:
    [[nodiscard]] QString original() const { return m_folder.filePath(QStringLiteral("sample.waterline")); }

    QTemporaryDir m_folder;
    QString m_error;
    int m_copies = 0;
};

} // namespace waterline
