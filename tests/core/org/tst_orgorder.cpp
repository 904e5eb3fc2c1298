#include "org/orgorder.h"

#include <QtTest>

using namespace waterline;

using Range = OrgOrder::Range;

namespace {

constexpr UnitId east{1}, west{2}, teamA{3}, teamB{4}, emptyTeam{5};
constexpr PersonId wang{11}, li{12}, zhang{13}, chen{14}, lost{15};

Unit unit(UnitId id, const char *code, UnitKind kind, UnitId parent)
{
    return {id, QString::fromUtf8(code), {}, kind, parent, {}};
}

Person person(PersonId id, const char *code, UnitId unit)
{
    return {id, QString::fromUtf8(code), {}, {}, unit, {}};
}

/// Company: East (A: Wang, Li; Chen directly), West (B: Zhang; C: nobody); Lost in no unit. Given out of order.
Org company()
{
    return Org({unit(emptyTeam, "W-C", UnitKind::Team, west), unit(teamB, "W-B", UnitKind::Team, west),
                   unit(west, "W", UnitKind::Region, {}), unit(teamA, "E-A", UnitKind::Team, east),
                   unit(east, "E", UnitKind::Region, {})},
        {person(zhang, "S3", teamB), person(li, "S2", teamA), person(wang, "S1", teamA), person(chen, "S0", east),
            person(lost, "S00", {})});
}

} // namespace

class TstOrgOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleStandInTheOrderOfTheTree();
    void placesAreRanges();
    void everyPlaceHoldsItsChildrenSideBySide();
    void strangersAreNowhere();
};

void TstOrgOrder::peopleStandInTheOrderOfTheTree()
{
    // Units before people at each place, though the codes of Chen and Lost sort first.
    const OrgOrder order(company());
    QCOMPARE(order.people(), (std::vector<PersonId>{wang, li, chen, zhang, lost}));
    QCOMPARE(order.people(), company().peopleBelow({}));
    QVERIFY(order.positionOf(chen) == std::optional<std::size_t>(2));
}

void TstOrgOrder::placesAreRanges()
{
    const OrgOrder order(company());
    QCOMPARE(order.rangeOf({}), (Range{0, 5}));
    QCOMPARE(order.rangeOf({east, {}}), (Range{0, 3}));
    QCOMPARE(order.rangeOf({teamA, {}}), (Range{0, 2}));
    QCOMPARE(order.rangeOf({west, {}}), (Range{3, 4}));
    QCOMPARE(order.rangeOf({teamB, {}}), (Range{3, 4}));
    QCOMPARE(order.rangeOf({emptyTeam, {}}), (Range{4, 4}));
    QCOMPARE(order.rangeOf({{}, lost}), (Range{4, 5}));
}

void TstOrgOrder::everyPlaceHoldsItsChildrenSideBySide()
{
    const Org org = company();
    const OrgOrder order(org);
    for (const UnitId id : {UnitId(), east, west, teamA, teamB, emptyTeam}) {
        std::size_t next = order.rangeOf({id, {}}).first;
        for (const OrgPlace &child : org.childrenOf({id, {}})) {
            QCOMPARE(order.rangeOf(child).first, next);
            next = order.rangeOf(child).end;
        }
        QCOMPARE(order.rangeOf({id, {}}).end, next);
    }
}

void TstOrgOrder::strangersAreNowhere()
{
    const OrgOrder order(company());
    QCOMPARE(order.rangeOf({UnitId{99}, {}}).size(), std::size_t(0));
    QCOMPARE(order.rangeOf({{}, PersonId{99}}).size(), std::size_t(0));
    QVERIFY(!order.positionOf(PersonId{99}));
    QVERIFY(OrgOrder(Org()).people().empty());
}

QTEST_GUILESS_MAIN(TstOrgOrder)
#include "tst_orgorder.moc"
