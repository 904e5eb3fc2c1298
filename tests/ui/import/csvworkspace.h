#pragma once

#include "base/isoweek.h"
#include "catalogue.h"
#include "import/importer.h"
#include "store/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace waterline {

/// A workspace in a folder of its own, and CSV files beside it. The clock stands on Monday 2026-11-23, 10:00.
class CsvWorkspace {
public:
    static IsoWeek week() { return IsoWeek::of(QDate(2026, 11, 16)); }

    CsvWorkspace()
        : m_clock(QDateTime(QDate(2026, 11, 23), QTime(10, 0)))
    {
        auto made = Workspace::create(path(QStringLiteral("test.waterline")), workspaceSchema(), m_clock, 1);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_workspace = std::move(*made);
    }

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// For a Session to own.
    [[nodiscard]] std::unique_ptr<Workspace> release() { return std::move(m_workspace); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    QString write(const QString &name, const QString &text) const { return write(name, text.toUtf8()); }

    void import(const QString &name, const QString &text)
    {
        const Result<ImportPlan> plan = planImport(write(name, text), importTables());
        if (!plan || !plan->isReady())
            qFatal("%s does not explain itself", qPrintable(name));
        const Result<ImportReport> report = runImport(*plan, {.createsUnknown = false, .actor = QStringLiteral("test")},
            {m_workspace->connection(), workspaceSchema(), m_clock});
        if (!report || report->counts.rejected > 0)
            qFatal("%s was not taken in", qPrintable(name));
    }

    /// Two regions. In 2026-W47 Wang Fang does 15 of 20 visits, Li Qiang 20 of 20, Zhang Min all of it; Wang Fang did
    /// 20 the week before. Customer Red One was last contacted 16 days, Calm 2 days before that week's end.
    void fill()
    {
        import(QStringLiteral("people.csv"),
            QStringLiteral("工号,姓名,大区,团队\nE1,王芳,华东,上海一组\nE2,李强,华东,上海一组\nE3,张敏,华南,\n"));
        import(QStringLiteral("plans.csv"),
            QStringLiteral("周,工号,线索数计划,拜访量计划,方案提交数计划\n2026-W47,E1,0,20,0\n2026-W47,E2,0,20,0\n2026-"
                           "W47,E3,0,10,0\n2026-W46,E1,0,20,0\n"));
        import(QStringLiteral("customers.csv"),
            QStringLiteral("客户编号,客户名称,负责人,建档日期\nK1,久未联系有限公司,E1,2026-01-05\nK2,安静有限公司,E3,"
                           "2026-01-05\n"));
        QString text = QStringLiteral("跟进编号,跟进时间,跟进人工号,客户编号,跟进方式\n");
        const auto add = [&](const char *person, int count, const QString &day, const char *customer,
                             const char *action) {
            for (int i = 0; i < count; ++i)
                text +=
                    QStringLiteral("G%1,%2 09:00,%3,%4,%5\n")
                        .arg(++m_followUps)
                        .arg(day, QString::fromUtf8(person), QString::fromUtf8(customer), QString::fromUtf8(action));
        };
        add("E1", 15, QStringLiteral("2026-11-17"), "", "拜访");
        add("E2", 20, QStringLiteral("2026-11-18"), "", "拜访");
        add("E3", 10, QStringLiteral("2026-11-20"), "K2", "拜访");
        add("E1", 20, QStringLiteral("2026-11-10"), "", "拜访");
        add("E1", 1, QStringLiteral("2026-11-06"), "K1", "电话");
        import(QStringLiteral("followups.csv"), text);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    int m_followUps = 0;
};

} // namespace waterline
