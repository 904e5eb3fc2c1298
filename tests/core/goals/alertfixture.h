#pragma once

#include "publishedgoals.h"

#include "alerts/alertstore.h"
#include "goals/alertwatch.h"

namespace waterline {

/// 王芳 (S1) and 李强 (S2) of one team on the first morning of 2026, and what alerts are looked for in.
class AlertFixture : public PublishedGoals {
public:
    AlertFixture()
    {
        // Back to before anything was written.
        setClock(QDate(2026, 1, 1), QTime(8, 0));
        importOrDie(QStringLiteral("people"),
            "工号,姓名,大区,团队,主管\n"
            "S1,王芳,华东,一组,陆敏\n"
            "S2,李强,华东,一组,陆敏\n");
    }

    /// "R16 signed 王芳 2026-01 since 2026-01-15", as of the end of that day, by a clock of the morning after it.
    [[nodiscard]] QStringList found(QDate day)
    {
        setClock(day.addDays(1), QTime(8, 0));
        const auto alerts = findAlerts(connection(), clock, AsOf::endOf(day), {});
        if (!alerts)
            qFatal("%s", qPrintable(alerts.error().message));
        const Org org = readOrg(connection());
        QStringList texts;
        for (const Alert &alert : *alerts) {
            texts << QStringLiteral("%1 %2 %3 %4 since %5")
                         .arg(alert.rule, alert.metric, org.nameOf(alert.place), alert.period.toText(),
                             alert.conditionAt.day().toString(Qt::ISODate));
        }
        return texts;
    }
    /// How many are raised as of the end of that day, by a clock that is at the morning after it or later.
    [[nodiscard]] qint64 raiseAsOf(QDate day)
    {
        if (const QDateTime morning(day.addDays(1), QTime(8, 0)); clock.now() < morning)
            setClock(morning.date(), morning.time());
        const auto raised =
            raiseAlerts(connection(), workspaceSchema(), clock, AsOf::endOf(day), {}, QStringLiteral("test"));
        if (!raised)
            qFatal("%s", qPrintable(raised.error().message));
        withdrawn = raised->withdrawn;
        return raised->raised;
    }
    [[nodiscard]] Alert onlyAlert()
    {
        const std::vector<Alert> alerts = readAlerts(connection());
        if (alerts.size() != 1)
            qFatal("%d alerts", int(alerts.size()));
        return alerts.front();
    }

    void importPlans(const QByteArray &rows)
    {
        importOrDie(QStringLiteral("plans"), "周次,工号,拜访量计划,拜访量实际\n" + rows);
    }
    void win(const QByteArray &rows)
    {
        importOrDie(QStringLiteral("won"), "商机编号,客户,负责人,阶段,成交日期,金额\n" + rows);
    }
    /// 2,400.00 for January, a hundred a workday, in equal parts of its five weeks; 王芳's own.
    void publishJanuary()
    {
        QStringList goals;
        for (const char *week : {"2026-W01", "2026-W02", "2026-W03", "2026-W04", "2026-W05"})
            goals << QStringLiteral("signed S1 %1 48000").arg(QLatin1String(week));
        publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC), goals);
    }

    /// By the last raiseAsOf().
    qint64 withdrawn = 0;

private:
    void importOrDie(const QString &name, const QByteArray &csv)
    {
        const auto report = importText(QStringLiteral("%1%2.csv").arg(name).arg(++m_files), csv, {}, true);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
    }

    int m_files = 0;
};

} // namespace waterline
