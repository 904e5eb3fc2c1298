#include "org/org.h"

#include <QtTest>

using namespace waterline;

namespace {

constexpr UnitId east{1}, west{2}, teamA{3}, teamB{4};
constexpr PersonId wang{11}, li{12}, zhang{13}, chen{14}, lost{15};

/// Company: East (A: Wang, Li; Chen directly), West (B: Zhang); Lost in no unit. Given out of order.
Org company()
{
    return Org({{teamB, QStringLiteral("W-B"), QStringLiteral("Team"), UnitKind::Team, west, QStringLiteral("Mo")},
                   {west, QStringLiteral("W"), QStringLiteral("West"), UnitKind::Region, {}, {}},
                   {teamA, QStringLiteral("E-A"), QStringLiteral("Team"), UnitKind::Team, east, QStringLiteral("Lu")},
                   {east, QStringLiteral("E"), QStringLiteral("东区"), UnitKind::Region, {}, {}}},
        {{zhang, QStringLiteral("S3"), QStringLiteral("张敏"), {}, teamB, {}},
            {li, QStringLiteral("S2"), QStringLiteral("李强"), {}, teamA, {}},
            {wang, QStringLiteral("S1"), QStringLiteral("王芳"), {}, teamA, {}},
            {chen, QStringLiteral("S4"), QStringLiteral("Chen"), {}, east, {}},
            {lost, QStringLiteral("S5"), QStringLiteral("张敏"), {}, {}, {}}});
}

} // namespace

class TstOrg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void childrenAreOrderedByCode();
    void peopleBelowAreEverybodyBelow();
    void pathLeadsFromTheCompany();
    void findsByCodeOrUniqueName_data();
    void findsByCodeOrUniqueName();
    void companyHasNoNameOfItsOwn();
    void loopOfParentsEnds();
};

void TstOrg::childrenAreOrderedByCode()
{
    const Org org = company();
    QCOMPARE(org.childrenOf({}), (std::vector<OrgPlace>{{east, {}}, {west, {}}, {{}, lost}}));
    QCOMPARE(org.childrenOf({east, {}}), (std::vector<OrgPlace>{{teamA, {}}, {{}, chen}}));
    QCOMPARE(org.childrenOf({teamA, {}}), (std::vector<OrgPlace>{{{}, wang}, {{}, li}}));
    QVERIFY(org.childrenOf({{}, wang}).empty());
}

void TstOrg::peopleBelowAreEverybodyBelow()
{
    const Org org = company();
    QCOMPARE(org.peopleBelow({}), (std::vector<PersonId>{wang, li, chen, zhang, lost}));
    QCOMPARE(org.peopleBelow({east, {}}), (std::vector<PersonId>{wang, li, chen}));
    QCOMPARE(org.peopleBelow({teamB, {}}), (std::vector<PersonId>{zhang}));
    QCOMPARE(org.peopleBelow({{}, li}), (std::vector<PersonId>{li}));
}

void TstOrg::pathLeadsFromTheCompany()
{
    const Org org = company();
    QCOMPARE(org.pathTo({{}, wang}), (std::vector<OrgPlace>{{}, {east, {}}, {teamA, {}}, {{}, wang}}));
    QCOMPARE(org.pathTo({west, {}}), (std::vector<OrgPlace>{{}, {west, {}}}));
    QCOMPARE(org.pathTo({{}, lost}), (std::vector<OrgPlace>{{}, {{}, lost}}));
    QCOMPARE(org.pathTo({}), (std::vector<OrgPlace>{{}}));
}

void TstOrg::findsByCodeOrUniqueName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("person");
    QTest::newRow("nothing is the company") << QString() << true << qint64(0) << qint64(0);
    QTest::newRow("a unit's code") << "E-A" << true << teamA.value << qint64(0);
    QTest::newRow("a code in other case and width") << QStringLiteral(" ｅ-a ") << true << teamA.value << qint64(0);
    QTest::newRow("a unit's name") << QStringLiteral("东区") << true << east.value << qint64(0);
    QTest::newRow("a name that two units bear") << "Team" << false << qint64(0) << qint64(0);
    QTest::newRow("a person's code") << "s3" << true << qint64(0) << zhang.value;
    QTest::newRow("a person's name") << QStringLiteral("李强") << true << qint64(0) << li.value;
    QTest::newRow("a name that two people bear") << QStringLiteral("张敏") << false << qint64(0) << qint64(0);
    QTest::newRow("a part of a name") << QStringLiteral("李") << false << qint64(0) << qint64(0);
}

void TstOrg::findsByCodeOrUniqueName()
{
    QFETCH(QString, text);
    const std::optional<OrgPlace> place = company().find(text);
    QTEST(place.has_value(), "isFound");
    if (place) {
        QTEST(place->unit.value, "unit");
        QTEST(place->person.value, "person");
    }
}

void TstOrg::companyHasNoNameOfItsOwn()
{
    const Org org = company();
    QCOMPARE(org.nameOf({}), QString());
    QCOMPARE(org.codeOf({}), QString());
    QCOMPARE(org.nameOf({teamA, {}}), QStringLiteral("Team"));
    QCOMPARE(org.codeOf({{}, wang}), QStringLiteral("S1"));
}

void TstOrg::loopOfParentsEnds()
{
    const Org org({{east, QStringLiteral("E"), QStringLiteral("E"), UnitKind::Region, west, {}},
                      {west, QStringLiteral("W"), QStringLiteral("W"), UnitKind::Region, east, {}}},
        {});
    QVERIFY(org.pathTo({east, {}}).size() <= 5);
}

QTEST_GUILESS_MAIN(TstOrg)
#include "tst_org.moc"
