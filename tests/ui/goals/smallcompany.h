#pragma once

#include "base/weekseries.h"
#include "catalogue.h"
#include "customers/customerstore.h"
#include "followups/followupstore.h"
#include "goals/goaltables.h"
#include "goals/planstore.h"
#include "org/orgstore.h"
#include "store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

namespace waterline {

/// A small company in a file of its own, in the week 2026-W47, seen on Monday 2026-11-23:
///
///   Company ▸ North ▸ North 1 ▸ Wang Fang, Li Qiang;  South ▸ Zhang Min, Chen Bo (who has no plan)
class SmallCompany {
public:
    enum Person : qint64 { WangFang = 11, LiQiang = 12, ZhangMin = 13, ChenBo = 14 };
    enum Unit : qint64 { North = 1, NorthOne = 2, South = 3 };

    static QDate today() { return QDate(2026, 11, 23); }
    static IsoWeek week() { return IsoWeek::of(QDate(2026, 11, 16)); }

    SmallCompany()
        : m_clock(QDateTime(today(), QTime(10, 0)))
    {
        auto made =
            Workspace::create(m_folder.filePath(QStringLiteral("small.waterline")), workspaceSchema(), m_clock, 1);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_workspace = std::move(made).value();
    }

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// For a Session to own.
    [[nodiscard]] std::unique_ptr<Workspace> release() { return std::move(m_workspace); }

    /// Everything that `fill` writes is one batch.
    void write(const std::function<void(Batch &)> &fill)
    {
        BatchInfo info{QStringLiteral("import"), QStringLiteral("test")};
        info.sourceFile = QStringLiteral("visits.csv");
        auto batch = Batch::begin(m_workspace->connection(), workspaceSchema(), m_clock, std::move(info));
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        fill(**batch);
        if (const Result<BatchId> done = (*batch)->commit({}); !done)
            qFatal("%s", qPrintable(done.error().message));
        m_workspace->announceCommit();
    }

    void addPeople()
    {
        write([](Batch &batch) {
            addUnit(batch,
                {UnitId{North}, QStringLiteral("N"), QStringLiteral("North"), UnitKind::Region, {},
                    QStringLiteral("Zhao Lei")});
            addUnit(batch,
                {UnitId{NorthOne}, QStringLiteral("N1"), QStringLiteral("North 1"), UnitKind::Team, UnitId{North}, {}});
            addUnit(batch, {UnitId{South}, QStringLiteral("S"), QStringLiteral("South"), UnitKind::Region, {}, {}});
            addPerson(batch, WangFang, "Wang Fang", NorthOne);
            addPerson(batch, LiQiang, "Li Qiang", NorthOne);
            addPerson(batch, ZhangMin, "Zhang Min", South);
            addPerson(batch, ChenBo, "Chen Bo", South);
        });
    }

    /// Leads, visits, proposals. Chen Bo has none.
    void addPlans()
    {
        write([](Batch &batch) {
            addPlan(batch, WangFang, {5, 20, 2});
            addPlan(batch, LiQiang, {5, 20, 2});
            addPlan(batch, ZhangMin, {5, 20, 5});
        });
    }

    void addFollowUps()
    {
        write([](Batch &batch) {
            addDone(batch, WangFang, {5, 15, 2});
            addDone(batch, LiQiang, {2, 11, 1});
            addDone(batch, ZhangMin, {6, 20, 4});
            addDone(batch, ChenBo, {0, 3, 0});
        });
    }

    /// Published goals of signed amounts: 1,000.00 in each of the weeks W40 to W48 (October and November) for
    /// everybody but Chen Bo.
    void addGoals()
    {
        write([](Batch &batch) {
            WeekSeries weeks;
            for (int week = 40; week <= 48; ++week)
                weeks.at(week) = 100'000;
            batch.append(goalVersionTable(),
                {{}, {}, {}, 1, QStringLiteral("kick-off"), QStringLiteral("test"),
                    QStringLiteral("2026-01-05T00:00:00.000Z")},
                1);
            qint64 line = 1;
            for (const Person person : {WangFang, LiQiang, ZhangMin}) {
                batch.append(publishedGoalTable(),
                    {{}, {}, {}, 1, QStringLiteral("signed"), 2026, qint64(person), weeks.toText()}, ++line);
            }
        });
    }

    /// What was won: in October 5,000.00 by Wang Fang, 3,000.00 by Li Qiang and 7,500.00 by Zhang Min, in November
    /// 1,000.00 by Wang Fang.
    void addDeals()
    {
        write([](Batch &batch) {
            Customer acme;
            acme.id = CustomerId{100};
            acme.code = QStringLiteral("C1");
            acme.name = QStringLiteral("Acme");
            addCustomer(batch, acme);
            addDeal(batch, WangFang, QDate(2026, 10, 14), 500'000);
            addDeal(batch, LiQiang, QDate(2026, 10, 20), 300'000);
            addDeal(batch, ZhangMin, QDate(2026, 10, 7), 750'000);
            addDeal(batch, WangFang, QDate(2026, 11, 18), 100'000);
        });
    }

    static void addDeal(Batch &batch, qint64 owner, QDate closedOn, qint64 amount, qint64 line = 0)
    {
        Opportunity deal;
        deal.id = OpportunityId{batch.newId()};
        deal.code = QStringLiteral("%1-%2").arg(owner).arg(closedOn.toString(Qt::ISODate));
        deal.customer = CustomerId{100};
        deal.owner = PersonId{owner};
        deal.stage = QStringLiteral("won");
        deal.outcome = Outcome::Won;
        deal.openedOn = closedOn.addDays(-30);
        deal.closedOn = closedOn;
        deal.amount = Money{amount};
        const Values values = toValues(deal);
        batch.change(opportunityTable(), nullptr, &values, line);
    }

    static void addUnit(Batch &batch, const waterline::Unit &unit)
    {
        const Values values = toValues(unit);
        batch.change(unitTable(), nullptr, &values);
    }

    static void addPerson(Batch &batch, qint64 id, const char *name, qint64 unit)
    {
        const Values values = toValues(waterline::Person{
            PersonId{id}, QStringLiteral("P%1").arg(id), QString::fromUtf8(name), {}, UnitId{unit}, {}});
        batch.change(personTable(), nullptr, &values);
    }

    static void addPlan(Batch &batch, qint64 person, const std::array<int, 3> &planned)
    {
        for (const Action action : coreActions) {
            const Values values{
                batch.newId(), person, week().toNumber(), actionCode(action), planned[coreIndex(action)], QVariant()};
            batch.change(weeklyPlanTable(), nullptr, &values);
        }
    }

    static void addDone(Batch &batch, qint64 person, const std::array<int, 3> &done)
    {
        for (const Action action : coreActions) {
            for (int i = 0; i < done[coreIndex(action)]; ++i) {
                FollowUp followUp;
                followUp.code = QStringLiteral("%1-%2-%3").arg(person).arg(actionCode(action)).arg(i);
                followUp.person = PersonId{person};
                followUp.action = action;
                followUp.eventAt =
                    QStringLiteral("2026-11-%1T%2:00:00").arg(16 + i % 5).arg(9 + i % 8, 2, 10, QChar(u'0'));
                followUp.content = QStringLiteral("%1 no. %2").arg(actionCode(action)).arg(i);
                addFollowUp(batch, followUp, i + 2);
            }
        }
    }

    static void addFollowUp(Batch &batch, FollowUp followUp, qint64 line)
    {
        followUp.week = IsoWeek::of(QDate::fromString(followUp.eventAt.left(10), Qt::ISODate));
        QVERIFY(batch.append(followUpTable(), toValues(followUp), line));
    }

    static void addCustomer(Batch &batch, const Customer &customer)
    {
        const Values values = toValues(customer);
        batch.change(customerTable(), nullptr, &values);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace waterline
