#include "store/verify.h"
#include "support/testworkspace.h"

#include <QDir>

using namespace waterline;

namespace {

const QString folder = QStringLiteral(WATERLINE_SOURCE_DIR "/resources/samples/");
/// In the order in which they fit onto each other.
const QStringList entities{QStringLiteral("people"), QStringLiteral("customers"), QStringLiteral("opportunities"),
    QStringLiteral("plans"), QStringLiteral("followups")};

} // namespace

/// The sample company that ships with the program.
class TstSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveFilesOfLessThanTwoMegabytes();
    void customersAreInGb18030();
    void importsWithoutAReject();
};

void TstSample::fiveFilesOfLessThanTwoMegabytes()
{
    qint64 size = 0;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.csv")}, QDir::Files);
    for (const QFileInfo &file : files)
        size += file.size();
    QCOMPARE(files.size(), entities.size());
    QVERIFY2(size < 2'000'000, qPrintable(QString::number(size)));
}

void TstSample::customersAreInGb18030()
{
    for (const QString &entity : entities) {
        const auto plan = planImport(folder + entity + QStringLiteral(".csv"), importTables());
        QVERIFY_OK(plan);
        QCOMPARE(encodingName(plan->format.dialect.encoding),
            entity == QStringLiteral("customers") ? QStringLiteral("GB18030") : QStringLiteral("UTF-8"));
    }
}

void TstSample::importsWithoutAReject()
{
    TestWorkspace test;
    for (const QString &entity : entities) {
        const auto report = test.importFile(folder + entity + QStringLiteral(".csv"));
        QVERIFY_OK(report);
        QCOMPARE(report->entity, entity);
        QVERIFY2(
            report->counts.rejected == 0, report->rejects.empty() ? "" : qPrintable(report->rejects.front().reason));
        QCOMPARE(report->counts.created + report->counts.duplicate, report->counts.rowsIn);
        QVERIFY(report->counts.created > 0);
    }
    for (const char *table :
        {"unit", "person", "customer", "opportunity", "stage_change", "follow_up", "weekly_plan", "actual_year"})
        QVERIFY2(test.count(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))) > 0, table);
    const auto report = verifyChain(test.connection(), workspaceSchema());
    QVERIFY_OK(report);
    QVERIFY(report->isOk());
}

QTEST_GUILESS_MAIN(TstSample)
#include "tst_sample.moc"
