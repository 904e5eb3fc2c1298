#pragma once

#include "faultrun.h"

#include "store/verify.h"
#include "support/testworkspace.h"

namespace waterline {

/// So many visits to so many customers, none of whom is known. Every `newcomerEach`-th is of somebody whom nobody knows
/// either, the others are of P1; 0 for none.
inline QByteArray visitsCsv(qint64 rows, qint64 customers, qint64 newcomerEach = 0)
{
    QByteArray csv("跟进编号,跟进时间,跟进人,客户,动作,内容\n");
    for (qint64 i = 0; i < rows; ++i) {
        csv += "F" + QByteArray::number(i) + ",2026-01-" + QByteArray::number(5 + i % 14) + " 09:30,"
            + (newcomerEach > 0 && i % newcomerEach == 0 ? "新人" : "P1") + ",客户" + QByteArray::number(i % customers)
            + ",拜访,谈了预算和下一步的安排\n";
    }
    return csv;
}

/// The pages of the file are sound, its chain holds, and every row that is referred to is there.
inline bool isSound(Connection &connection)
{
    Query check(connection, QStringLiteral("PRAGMA integrity_check"));
    check.exec();
    if (check.text() != QStringLiteral("ok"))
        return false;
    const Result<VerifyReport> report = verifyChain(connection, workspaceSchema());
    return report && report->isOk()
        && integerOf(connection, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")) == 0;
}

/// What a workspace holds, in so far as an import of visits concerns it.
struct Contents {
    qint64 followUps = 0;
    qint64 batches = 0;
    qint64 people = 0;
    qint64 customers = 0;
    qint64 actions = 0;

    bool operator==(const Contents &) const = default;
};

/// A workspace that knows P1, to be laid out anew again and again, and a file of visits to import into it.
class ImportRun : public TestWorkspace {
public:
    /// Leaves the workspace closed and laid aside.
    void prepare(const QByteArray &visits)
    {
        if (!importText(QStringLiteral("people.csv"), "工号,姓名\nP1,王芳\n"))
            qFatal("the people were not taken in");
        close();
        if (!QFile::rename(path(), laidAside()))
            qFatal("cannot lay %s aside", qPrintable(path()));
        csv = write(QStringLiteral("visits.csv"), visits);
    }

    /// A fresh copy of it, closed, and nothing beside it.
    void layOut() const { layCopy(laidAside(), path()); }

    [[nodiscard]] Contents contents()
    {
        return {count(QStringLiteral("SELECT count(*) FROM follow_up")),
            count(QStringLiteral("SELECT count(*) FROM batch")), count(QStringLiteral("SELECT count(*) FROM person")),
            count(QStringLiteral("SELECT count(*) FROM customer")),
            count(QStringLiteral("SELECT coalesce(sum(n.value), 0) FROM actual_year, json_each(weeks) n"))};
    }

    QString csv;

private:
    [[nodiscard]] QString laidAside() const { return file(QStringLiteral("template.waterline")); }
};

/// Opens what was left behind: it opens at once, and holds the batch with all its rows or nothing of it.
inline void checkAllOrNothing(ImportRun &run, const Contents &before, const Contents &after, const QByteArray &name)
{
    const Result<> opened = run.open();
    QVERIFY2(opened.isOk(), opened.isOk() ? "" : qPrintable(QString::fromLatin1(name) + u' ' + opened.error().message));
    QVERIFY2(isSound(run.connection()), name);
    const Contents found = run.contents();
    QVERIFY2(found == before || found == after, name);
}

} // namespace waterline
