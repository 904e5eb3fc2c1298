#pragma once

#include "catalogue.h"
#include "import/importer.h"
#include "import/mapping/keptmapping.h"
#include "store/query.h"
#include "store/workspace.h"

#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QtTest>

namespace waterline {

/// A workspace in a folder of its own, with a clock that stands still: 2026-01-19T01:00Z, a Monday.
class TestWorkspace {
public:
    TestWorkspace()
        : m_folder(folderTemplate())
        , clock(QDateTime(QDate(2026, 1, 19), QTime(1, 0), Qt::UTC))
    {
        write(QStringLiteral("test.waterline"), emptyWorkspace());
        if (const Result<> opened = open(); !opened)
            qFatal("%s", qPrintable(opened.error().message));
    }

    [[nodiscard]] QString path() const { return file(QStringLiteral("test.waterline")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Connection &connection() { return workspace->connection(); }

    /// Closes the workspace; what is left is the plain file at path().
    void close() { workspace.reset(); }
    /// Opens it again after close(); `workspace` stays null when that is refused.
    [[nodiscard]] Result<> open(Workspace::Access access = Workspace::Access::ReadWrite)
    {
        workspace.reset();
        auto opened = Workspace::open(path(), workspaceSchema(), clock, access);
        if (!opened)
            return opened.error();
        workspace = std::move(*opened);
        return {};
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return target.fileName();
    }

    /// Plans and imports a file; checks the balance of the ledger, which holds for every import there is.
    Result<ImportReport> importFile(
        const QString &fileName, const ImportChoices &choices = {}, bool createsUnknown = false)
    {
        Result<ImportPlan> plan = planImport(fileName, importTables(), choices);
        if (!plan)
            return plan.error();
        (void)continueBatch(connection(), *plan, importTables());
        if (!plan->isReady())
            return Error{Problem::NeedsAnswer,
                plan->questions.empty() ? plan->missingFields.join(u',') : plan->questions.front().text};
        const ImportOptions options{.createsUnknown = createsUnknown, .actor = QStringLiteral("test")};
        Result<ImportReport> report = runImport(*plan, options, {connection(), workspaceSchema(), clock});
        if (report && !report->counts.isBalanced())
            qFatal("the ledger of %s does not balance", qPrintable(fileName));
        return report;
    }
    /// The same for text, which is written to a file of that name first.
    Result<ImportReport> importText(
        const QString &name, const QByteArray &csv, const ImportChoices &choices = {}, bool createsUnknown = false)
    {
        return importFile(write(name, csv), choices, createsUnknown);
    }

    [[nodiscard]] qint64 count(const QString &sql)
    {
        const qint64 result = integerOf(connection(), sql);
        if (const Result<> status = connection().takeStatus(); !status)
            qFatal("%s", qPrintable(status.error().message));
        return result;
    }

    /// All business and derived rows as text: equal dumps are equal tables.
    [[nodiscard]] QString dump()
    {
        QString text;
        QStringList names{QStringLiteral("actual_year"), QStringLiteral("plan_year")};
        for (const Table *table : workspaceSchema().tables)
            names << table->name;
        for (const QString &name : names) {
            Query query(connection(), QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(name));
            query.exec();
            text += name + u'\n';
            const int columns =
                int(integerOf(connection(), QStringLiteral("SELECT count(*) FROM pragma_table_info('%1')").arg(name)));
            query.forEach([&](const Row &row) {
                for (int i = 0; i < columns; ++i)
                    text += (row.isNull(i) ? QStringLiteral("NULL") : row.text(i)) + u'|';
                text += u'\n';
            });
        }
        if (const Result<> status = connection().takeStatus(); !status)
            qFatal("%s", qPrintable(status.error().message));
        return text;
    }

private:
    /// In memory where there is room: tests commit thousands of times, and a disk takes its time for each.
    static QString folderTemplate()
    {
        constexpr qint64 room = qint64(1) << 30;
        const QString memory = QStringLiteral("/dev/shm");
        const bool hasRoom = QFileInfo(memory).isWritable() && QStorageInfo(memory).bytesAvailable() > room;
        return (hasRoom ? memory : QDir::tempPath()) + QStringLiteral("/waterline-XXXXXX");
    }

    /// The file of a workspace just created. Made once, since some tests need thousands of them.
    static const QByteArray &emptyWorkspace()
    {
        static const QByteArray bytes = [] {
            const QTemporaryDir folder(folderTemplate());
            const QString path = folder.filePath(QStringLiteral("empty.waterline"));
            const FixedClock clock(QDateTime(QDate(2026, 1, 19), QTime(1, 0), Qt::UTC));
            if (const auto created = Workspace::create(path, workspaceSchema(), clock, 7); !created)
                qFatal("%s", qPrintable(created.error().message));
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(path));
            return file.readAll();
        }();
        return bytes;
    }

    QTemporaryDir m_folder;

public:
    FixedClock clock;
    std::unique_ptr<Workspace> workspace;
};

/// Fails the test with the error's sentence.
#define QVERIFY_OK(result) QVERIFY2((result).isOk(), (result).isOk() ? "" : qPrintable((result).error().message))

} // namespace waterline
