#pragma once

#include "store/verify.h"
#include "support/testworkspace.h"

#include <rapidcheck.h>

namespace waterline {

/// Of a property: two people, S1 and S2, and a few batches, each an import of what `makeCsv` makes up or the undo of an
/// earlier one. Then what is derived must be what `rebuild` makes of the rows, and the file must verify.
template <class MakeCsv, class Rebuild>
void checkRebuiltAfterRandomImports(const MakeCsv &makeCsv, const Rebuild &rebuild)
{
    TestWorkspace test;
    (void)test.importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\nS2,李强\n");
    std::vector<BatchId> batches;
    for (int step = *rc::gen::inRange(1, 7); step > 0; --step) {
        if (!batches.empty() && *rc::gen::inRange(0, 4) == 0) {
            const BatchId target = batches[*rc::gen::inRange<std::size_t>(0, batches.size())];
            const Result<RevertReport> report = test.workspace->revert(target, QStringLiteral("test"));
            RC_ASSERT(report.isOk());
            if (!report->batch.isNull())
                batches.push_back(report->batch);
            continue;
        }
        const auto report = test.importText(QStringLiteral("%1.csv").arg(step), makeCsv());
        RC_ASSERT(report.isOk());
        if (!report->batch.isNull())
            batches.push_back(report->batch);
    }
    const QString kept = test.dump();
    rebuild(test.connection());
    RC_ASSERT(test.dump() == kept);
    const auto verified = verifyChain(test.connection(), workspaceSchema());
    RC_ASSERT(verified.isOk() && verified->isOk());
}

} // namespace waterline
