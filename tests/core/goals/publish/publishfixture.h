#pragma once

#include "../goalfixture.h"

#include "goals/publish/acknowledgement.h"

namespace waterline {

/// Goals of five visits, leads and proposals a week of January for everybody, on Monday 2026-01-19 at 09:00.
class PublishFixture : public GoalFixture {
public:
    PublishFixture() { setActions({}, QStringLiteral("2026-01"), 5); }

    [[nodiscard]] std::shared_ptr<const GoalTree> tree() { return readGoalTree(connection(), 2026); }
    [[nodiscard]] PersonId person(const QString &name) { return place(name).person; }

    /// Version 1, and a day later version 2 with eight visits in 王芳's third week.
    void publishTwice()
    {
        QVERIFY_OK(publish());
        clock.advanceSeconds(24 * 3600);
        QVERIFY_OK(setGoalAt(desk(), target(QStringLiteral("visit"), QStringLiteral("S1"), QStringLiteral("2026-W03")),
            8, Keep::Nothing));
        QVERIFY_OK(publish(QStringLiteral("华东加码")));
    }

    [[nodiscard]] Awareness awareness(const QString &name, const AsOf &asOf = AsOf::endOf(QDate(2026, 12, 31)))
    {
        const auto known = readAcknowledgements(connection(), tree(), asOf);
        if (!known)
            qFatal("%s", qPrintable(known.error().message));
        return awarenessOf(*tree(), *known, place(name));
    }
    void acknowledgeAs(const QString &name, int version)
    {
        QVERIFY_OK(acknowledge(desk(), tree(), version, person(name)));
    }
};

} // namespace waterline
