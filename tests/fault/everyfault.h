#pragma once

#include "faultrun.h"

#include "store/verify.h"
#include "support/testworkspace.h"

#include <QTest>

namespace waterline {

/// Closes a workspace and sets it aside for tryEveryFault() to begin from.
inline void keepAsTemplate(TestWorkspace &test)
{
    test.close();
    QVERIFY(QFile::rename(test.path(), test.file(QStringLiteral("template.waterline"))));
}

/// Field tests 2 and 3: does `work` on a copy of the template over and over, with the disk failing at the first of its
/// operations, then at the second, until none fails any more. Each time all of it is there (`after`) with its link of
/// the chain, or nothing (`before`), also when the file is opened anew, and then it can be done again. `work` says
/// whether it was done, `contents` what the workspace holds.
template <class Contents>
void tryEveryFault(TestWorkspace &test, FaultVfs::Mode mode, const std::function<bool()> &work,
    const std::function<Contents()> &contents, const Contents &before, const Contents &after)
{
    int failures = 0;
    bool isThrough = false;
    for (int at = 1; !isThrough; ++at) {
        QVERIFY(at < 1000);
        layCopy(test.file(QStringLiteral("template.waterline")), test.path());
        QVERIFY_OK(test.open());
        FaultVfs::arm(mode, at);
        const bool isDone = work();
        // The fault was never reached: there are no more operations to try.
        isThrough = FaultVfs::disarm() < at;
        failures += isDone ? 0 : 1;
        QCOMPARE(contents(), isDone ? after : before);
        test.close();
        QVERIFY_OK(test.open());
        QCOMPARE(contents(), isDone ? after : before);
        const auto chain = verifyChain(test.connection(), workspaceSchema());
        QVERIFY_OK(chain);
        QVERIFY(chain->isOk());
        if (!isDone)
            QVERIFY(work());
        QCOMPARE(contents(), after);
        test.close();
    }
    QVERIFY2(failures > 1, qPrintable(QString::number(failures)));
}

/// The ways in which a disk fails, by the names of rows.
inline std::vector<std::pair<const char *, FaultVfs::Mode>> diskFaults()
{
    return {{"field test 2: once", FaultVfs::Mode::ErrorOnce}, {"field test 2: for good", FaultVfs::Mode::ErrorForGood},
        {"field test 3: the disk is full", FaultVfs::Mode::Full}};
}

} // namespace waterline
