#include "goals/todaycard.h"
#include "ui/goals/smallcompany.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waterline;

namespace {

/// The card on a session, on Monday 2026-11-23.
struct Fixture {
    SmallCompany company;
    Session session{company.clock()};
    std::unique_ptr<TodayCard> card;

    void open()
    {
        session.setWorkspace(company.release());
        card = std::make_unique<TodayCard>(session);
    }
    void ask(const OrgPlace &place) const
    {
        Scope scope = session.scope();
        scope.place = place;
        card->ask(scope);
    }
    /// For the week that begins on the day: leads, visits, proposals.
    void plan(qint64 person, const std::array<int, 3> &counts)
    {
        company.write([&](Batch &batch) {
            for (const Action action : coreActions) {
                const Values values{batch.newId(), person, IsoWeek::of(SmallCompany::today()).toNumber(),
                    actionCode(action), counts[coreIndex(action)], QVariant()};
                batch.change(weeklyPlanTable(), nullptr, &values);
            }
        });
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : card->findChildren<QLabel *>())
            all << label->text();
        return all;
    }
};

} // namespace

class TestTodayCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsThreeCountsOfAPerson();
    void saysWhereNothingIsPlanned();
    void hidesForUnits();
    void explainsItself();
};

void TestTodayCard::showsThreeCountsOfAPerson()
{
    Fixture f;
    f.company.addPeople();
    f.plan(SmallCompany::WangFang, {6, 20, 2});
    f.open();
    f.ask({{}, PersonId{SmallCompany::WangFang}});
    QTRY_VERIFY(!f.card->isHidden());
    // R4: over five workdays, rounded up: 6 / 5, 20 / 5, 2 / 5.
    const QStringList texts = f.texts();
    QVERIFY2(texts.contains(QStringLiteral("Leads: 2")), qPrintable(texts.join(u'|')));
    QVERIFY(texts.contains(QStringLiteral("Visits: 4")));
    QVERIFY(texts.contains(QStringLiteral("Proposals: 1")));
}

void TestTodayCard::saysWhereNothingIsPlanned()
{
    Fixture f;
    f.company.addPeople();
    f.open();
    f.ask({{}, PersonId{SmallCompany::ChenBo}});
    QTRY_VERIFY(!f.card->isHidden());
    QVERIFY2(f.texts().contains(QStringLiteral("Leads: nothing planned")), qPrintable(f.texts().join(u'|')));
}

void TestTodayCard::hidesForUnits()
{
    Fixture f;
    f.company.addPeople();
    f.open();
    f.ask({{}, PersonId{SmallCompany::ChenBo}});
    QTRY_VERIFY(!f.card->isHidden());
    f.ask({UnitId{SmallCompany::South}, {}});
    QVERIFY(f.card->isHidden());
}

void TestTodayCard::explainsItself()
{
    Fixture f;
    f.company.addPeople();
    f.plan(SmallCompany::WangFang, {6, 20, 2});
    f.open();
    f.ask({{}, PersonId{SmallCompany::WangFang}});
    QTRY_VERIFY(!f.card->isHidden());
    QSignalSpy asked(&f.session, &Session::explanationAsked);
    f.card->findChild<QPushButton *>(QStringLiteral("todayWhy"))->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Explanation>().rule, QStringLiteral("R4"));
}

QTEST_MAIN(TestTodayCard)
#include "tst_todaycard.moc"
