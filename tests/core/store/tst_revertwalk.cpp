#include "storefixture.h"

#include <rapidcheck.h>

using namespace waterline;

namespace {

QByteArray anyPeople()
{
    QByteArray csv("工号,姓名,岗位,大区,团队,主管\n");
    const int rows = *rc::gen::inRange(1, 4);
    for (int i = 0; i < rows; ++i) {
        csv += "P" + QByteArray::number(i) + ",人" + QByteArray::number(i) + ",,"
            + *rc::gen::element<QByteArray>("东区", "西区") + "," + *rc::gen::element<QByteArray>("一组", "二组", "")
            + "," + *rc::gen::element<QByteArray>("王", "李") + "\n";
    }
    return csv;
}

QByteArray anyCustomers()
{
    QByteArray csv("客户编号,客户名称,负责人,城市\n");
    const int rows = *rc::gen::inRange(1, 5);
    const int first = *rc::gen::inRange(0, 3);
    for (int i = 0; i < rows; ++i) {
        csv += "C" + QByteArray::number(first + i) + ",客户" + QByteArray::number(first + i) + ",P"
            + QByteArray::number(*rc::gen::inRange(0, 3)) + "," + *rc::gen::element<QByteArray>("上海", "杭州", "")
            + "\n";
    }
    return csv;
}

QByteArray anyFollowUps()
{
    QByteArray csv("跟进编号,跟进时间,跟进人,客户,动作,内容\n");
    const int rows = *rc::gen::inRange(1, 8);
    const int first = *rc::gen::inRange(0, 10);
    for (int i = 0; i < rows; ++i) {
        csv += "F" + QByteArray::number(first + i) + ",2026-01-" + QByteArray::number(*rc::gen::inRange(10, 20)) + ",P"
            + QByteArray::number(*rc::gen::inRange(0, 4)) + ",C" + QByteArray::number(*rc::gen::inRange(0, 6)) + ","
            + *rc::gen::element<QByteArray>("拜访", "线索", "电话") + ","
            + *rc::gen::element<QByteArray>("谈了预算", "没谈成") + "\n";
    }
    return csv;
}

} // namespace

class TestRevertWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Field test 33: whatever is imported and undone, and in whatever order, the chain holds, and undoing every batch
    /// from the last to the first leaves an empty workspace.
    void undoToTheStart()
    {
        int batchesInAll = 0;
        int conflictsInAll = 0;
        const bool holds = rc::check("imports and reverts, then everything undone", [&] {
            StoreFixture fixture;
            const QString empty = fixture.dump();
            std::vector<BatchId> batches;
            const int steps = *rc::gen::inRange(1, 13);
            for (int step = 0; step < steps; ++step) {
                const int kind = *rc::gen::inRange(0, batches.empty() ? 3 : 6);
                if (kind < 3) {
                    const QByteArray csv = kind == 0 ? anyPeople() : kind == 1 ? anyCustomers() : anyFollowUps();
                    const Result<ImportReport> report =
                        fixture.importText(QStringLiteral("%1.csv").arg(step), csv, {}, *rc::gen::arbitrary<bool>());
                    RC_ASSERT(report.isOk());
                    if (!report->batch.isNull())
                        batches.push_back(report->batch);
                } else {
                    const BatchId target = batches[*rc::gen::inRange<std::size_t>(0, batches.size())];
                    const Result<RevertReport> report = fixture.workspace->revert(target, QStringLiteral("test"));
                    RC_ASSERT(report.isOk());
                    conflictsInAll += int(report->conflicts.size());
                    if (!report->batch.isNull())
                        batches.push_back(report->batch);
                }
                RC_ASSERT(fixture.verify().isOk());
            }
            for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
                const Result<RevertReport> report = fixture.workspace->revert(*batch, QStringLiteral("test"));
                RC_ASSERT(report.isOk());
                RC_ASSERT(report->conflicts.empty());
            }
            RC_ASSERT(fixture.verify().isOk());
            RC_ASSERT(fixture.dump() == empty);
            batchesInAll += int(batches.size());
        });
        QVERIFY(holds);
        // The walks have met what they are for.
        QVERIFY2(batchesInAll > 100, qPrintable(QString::number(batchesInAll)));
        QVERIFY2(conflictsInAll > 10, qPrintable(QString::number(conflictsInAll)));
    }
};

QTEST_GUILESS_MAIN(TestRevertWalk)
#include "tst_revertwalk.moc"
