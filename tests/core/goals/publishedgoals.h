#pragma once

#include "base/weekseries.h"
#include "goals/goaltables.h"
#include "org/orgstore.h"
#include "org/scope.h"
#include "store/batch.h"
#include "support/testworkspace.h"

#include <map>

namespace waterline {

/// A workspace whose goals a test publishes as they come, without the draft and its anchors.
class PublishedGoals : public TestWorkspace {
public:
    /// "signed S1 2026-W02 100000": metric, person, week and number.
    void publish(int version, const QDateTime &at, const QStringList &goals)
    {
        std::map<std::tuple<QString, int, QString>, WeekSeries> rows;
        for (const QString &goal : goals) {
            const QStringList words = goal.split(u' ');
            const IsoWeek week = *IsoWeek::parse(words[2]);
            rows[{words[0], week.year(), words[1]}].at(week.week()) = words[3].toLongLong();
        }
        const Org org = readOrg(connection());
        auto batch = Batch::begin(connection(), workspaceSchema(), clock, {QStringLiteral("publish"), QString()});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        (*batch)->append(goalVersionTable(),
            {{}, {}, {}, version, QStringLiteral("reason %1").arg(version), QStringLiteral("test"),
                at.toUTC().toString(Qt::ISODateWithMs)},
            1);
        qint64 line = 1;
        for (const auto &[key, weeks] : rows) {
            const auto &[metric, year, person] = key;
            const bool isWritten = (*batch)->append(publishedGoalTable(),
                {{}, {}, {}, version, metric, year, org.find(person)->person.value, weeks.toText()}, ++line);
            if (!isWritten)
                qFatal("%s", qPrintable(connection().takeStatus().error().message));
        }
        if (const Result<BatchId> committed = (*batch)->commit({}); !committed)
            qFatal("%s", qPrintable(committed.error().message));
    }

    /// Moves the clock on to that moment of local time.
    void setClock(QDate day, QTime time)
    {
        clock.advanceSeconds(clock.now().secsTo(QDateTime(day, time, Qt::LocalTime)));
    }

    [[nodiscard]] OrgPlace place(const QString &name) { return *readOrg(connection()).find(name); }
    [[nodiscard]] Scope scope(const QString &name, const AsOf &asOf)
    {
        return {place(name), IsoWeek::of(asOf.day()), asOf};
    }
};

} // namespace waterline
