#include "goals/publish/anchors.h"

#include <QtTest>

using namespace waterline;

namespace {

const PersonId wang{1};
const PersonId li{2};

std::shared_ptr<const GoalTree> makeTree()
{
    std::vector<Person> people{{wang, QStringLiteral("S1"), QStringLiteral("王芳"), {}, {}, {}},
        {li, QStringLiteral("S2"), QStringLiteral("李强"), {}, {}, {}}};
    return std::make_shared<const GoalTree>(Org({}, std::move(people)), FiscalCalendar(1), 2026);
}

Period week(int number)
{
    return Period::ofWeek(IsoWeek::fromNumber(202600 + number));
}

} // namespace

class TstAnchors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void completeWeekLacksNothing();
    void oneCountIsMissing();
    void aCountOfOneIsEnough();
    void weekWithoutGoalsNeedsNothing();
    void moneyWithoutBehaviourIsNamedOnce();
    void metricWithoutVerification();
    void requiredFieldsAreDataPerLevel();
    void nothingIsRequired();
    void weekIsOverTheDayAfterItsSunday_data();
    void weekIsOverTheDayAfterItsSunday();
    void monthThatIsHalfOver_data();
    void monthThatIsHalfOver();
    void behaviourIsAskedForWhatIsLeft();
    void whoBeginsInNovember();
    void shareAndVerificationOfWhatIsLeft();
    void manyWeeksAreCounted();
    void shareIsNoMoreThanItsWhole();
    void brokenPinIsNamed();

private:
    void set(const char *metric, PersonId person, int weekNumber, qint64 value)
    {
        for (MetricGoals &goals : m_goals) {
            if (goals.metric.code == QLatin1String(metric))
                goals.grid.setLeaf(*m_tree->order().positionOf(person), std::size_t(weekNumber - 1), value);
        }
    }
    void setAll(PersonId person, int weekNumber)
    {
        for (const char *metric : {"lead", "visit", "proposal"})
            set(metric, person, weekNumber, 5);
        set("signed", person, weekNumber, 100'000);
    }
    /// On a day before the year, so that none of its weeks is over, unless another is named.
    [[nodiscard]] std::vector<MissingAnchor> missing(
        const RequiredFields &required = {}, QDate today = QDate(2025, 12, 28)) const
    {
        return checkAnchors(m_goals, required, today).missing;
    }
    [[nodiscard]] AnchorCheck checkOn(QDate today, const RequiredFields &required = {}) const
    {
        return checkAnchors(m_goals, required, today);
    }
    [[nodiscard]] QString text(const MissingAnchor &anchor) const
    {
        return missingText(anchor, *m_tree, builtInMetrics());
    }

    std::shared_ptr<const GoalTree> m_tree;
    std::vector<MetricGoals> m_goals;
};

void TstAnchors::init()
{
    m_tree = makeTree();
    m_goals.clear();
    for (const Metric &metric : builtInMetrics())
        m_goals.push_back({metric, GoalGrid(m_tree)});
}

void TstAnchors::completeWeekLacksNothing()
{
    setAll(wang, 3);
    setAll(li, 53);
    QVERIFY(missing().empty());
}

void TstAnchors::oneCountIsMissing()
{
    setAll(wang, 3);
    setAll(wang, 4);
    set("proposal", wang, 4, 0);
    const auto found = missing();
    QCOMPARE(found,
        (std::vector<MissingAnchor>{
            {MissingAnchor::Kind::Action, QStringLiteral("proposal"), wang, Period::Kind::Week, {week(4)}}}));
    const QString words = text(found[0]);
    for (const char *word : {"王芳", "Week", "Proposals", "2026-W04"})
        QVERIFY2(words.contains(QString::fromUtf8(word)), qPrintable(words));
}

void TstAnchors::aCountOfOneIsEnough()
{
    setAll(wang, 3);
    set("lead", wang, 3, 0);
    QCOMPARE(missing().size(), 1U);
    set("lead", wang, 3, 1);
    QVERIFY(missing().empty());
}

void TstAnchors::weekWithoutGoalsNeedsNothing()
{
    // Money in week 8 alone: leads in another week do not help it.
    setAll(wang, 8);
    set("lead", wang, 8, 0);
    set("lead", wang, 9, 5);
    const auto found = missing();
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].metric, QStringLiteral("lead"));
    QCOMPARE(found[0].periods, std::vector<Period>{week(8)});
    QCOMPARE(found[1].metric, QStringLiteral("visit"));
    QCOMPARE(found[1].periods, std::vector<Period>{week(9)});
    QCOMPARE(found[2].metric, QStringLiteral("proposal"));
}

void TstAnchors::moneyWithoutBehaviourIsNamedOnce()
{
    setAll(wang, 3);
    for (int number = 1; number <= 53; ++number)
        set("signed", li, number, 800'000);
    const auto found = missing();
    QCOMPARE(found, (std::vector<MissingAnchor>{{MissingAnchor::Kind::Behaviour, QStringLiteral("signed"), li}}));
    QVERIFY2(text(found[0]).contains(QStringLiteral("李强")), qPrintable(text(found[0])));
    // One action anywhere in the year, and the weeks are asked for one by one.
    set("visit", li, 1, 1);
    QCOMPARE(missing().size(), 3U);
}

void TstAnchors::metricWithoutVerification()
{
    setAll(wang, 3);
    m_goals[1].metric.verification.clear();
    const auto found = missing();
    QCOMPARE(found, (std::vector<MissingAnchor>{{MissingAnchor::Kind::Verification, QStringLiteral("visit")}}));
    QVERIFY2(text(found[0]).contains(QStringLiteral("Visits")), qPrintable(text(found[0])));
    // What nobody is to do needs no proof.
    init();
    m_goals[1].metric.verification.clear();
    QVERIFY(missing().empty());
}

void TstAnchors::requiredFieldsAreDataPerLevel()
{
    setAll(wang, 3);
    set("proposal", wang, 3, 0);
    set("proposal", wang, 4, 2); // in the same month
    RequiredFields required;
    required.actions = {{Period::Kind::Month, {QStringLiteral("proposal")}}};
    QVERIFY(missing(required).empty());
    set("proposal", wang, 4, 0);
    const auto found = missing(required);
    QCOMPARE(found,
        (std::vector<MissingAnchor>{{MissingAnchor::Kind::Action, QStringLiteral("proposal"), wang, Period::Kind::Month,
            {Period::ofMonth(2026, 1)}}}));
    QVERIFY2(text(found[0]).contains(QStringLiteral("Month")), qPrintable(text(found[0])));
}

void TstAnchors::nothingIsRequired()
{
    QCOMPARE(checkAnchors({}, {}, QDate(2026, 1, 1)), AnchorCheck());
    QVERIFY(missing().empty());
}

void TstAnchors::weekIsOverTheDayAfterItsSunday_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<std::vector<Period>>("blocking");
    QTest::addColumn<qint64>("past");
    const std::vector<Period> both{week(3), week(4)};
    QTest::newRow("R3: before them") << QDate(2026, 1, 11) << both << qint64(0);
    QTest::newRow("R3: the Sunday of the first is today") << QDate(2026, 1, 18) << both << qint64(0);
    QTest::newRow("R3: it was yesterday") << QDate(2026, 1, 19) << std::vector{week(4)} << qint64(1);
    QTest::newRow("R3: the Sunday of the second is today") << QDate(2026, 1, 25) << std::vector{week(4)} << qint64(1);
    QTest::newRow("R3: both are over") << QDate(2026, 1, 26) << std::vector<Period>() << qint64(2);
    QTest::newRow("R3: the year is over") << QDate(2027, 6, 1) << std::vector<Period>() << qint64(2);
}

void TstAnchors::weekIsOverTheDayAfterItsSunday()
{
    QFETCH(QDate, today);
    for (int number = 3; number <= 4; ++number) {
        setAll(wang, number);
        set("proposal", wang, number, 0);
    }
    const AnchorCheck check = checkOn(today);
    std::vector<Period> blocking;
    for (const MissingAnchor &anchor : check.missing)
        blocking.insert(blocking.end(), anchor.periods.begin(), anchor.periods.end());
    QTEST(blocking, "blocking");
    QTEST(check.past, "past");
}

void TstAnchors::monthThatIsHalfOver_data()
{
    QTest::addColumn<int>("goalIn");
    QTest::addColumn<int>("countIn");
    QTest::addColumn<qint64>("blocking");
    QTest::addColumn<qint64>("past");
    // January is W01 to W05; on Monday the 19th W01 to W03 are over.
    QTest::newRow("R5: a goal in a week to come") << 5 << 0 << qint64(1) << qint64(0);
    QTest::newRow("R5: a goal in the week that begins") << 4 << 0 << qint64(1) << qint64(0);
    QTest::newRow("R5: a goal in the week that ended yesterday") << 3 << 0 << qint64(0) << qint64(1);
    QTest::newRow("R5: the count is in a week that is over") << 5 << 1 << qint64(0) << qint64(0);
    QTest::newRow("R5: the count is in a week to come") << 3 << 5 << qint64(0) << qint64(0);
}

void TstAnchors::monthThatIsHalfOver()
{
    QFETCH(int, goalIn);
    QFETCH(int, countIn);
    RequiredFields required;
    required.actions = {{Period::Kind::Month, {QStringLiteral("proposal")}}};
    set("visit", wang, goalIn, 5);
    if (countIn > 0)
        set("proposal", wang, countIn, 1);
    const AnchorCheck check = checkOn(QDate(2026, 1, 19), required);
    QTEST(qint64(check.missing.size()), "blocking");
    QTEST(check.past, "past");
    for (const MissingAnchor &anchor : check.missing)
        QCOMPARE(anchor.periods, std::vector<Period>{Period::ofMonth(2026, 1)});
}

void TstAnchors::behaviourIsAskedForWhatIsLeft()
{
    set("signed", li, 3, 100'000);
    const std::vector<MissingAnchor> behaviour{{MissingAnchor::Kind::Behaviour, QStringLiteral("signed"), li}};
    QCOMPARE(checkOn(QDate(2026, 1, 18)), (AnchorCheck{behaviour, 0}));
    // Money of a week that is over: its three counts were missing, and nobody can give them any more.
    QCOMPARE(checkOn(QDate(2026, 1, 19)), (AnchorCheck{{}, 3}));
    set("signed", li, 4, 1);
    QCOMPARE(checkOn(QDate(2026, 1, 19)), (AnchorCheck{behaviour, 0}));
    // Actions of weeks that are over carry no money of those that are left, whatever the fields of a week are.
    set("visit", li, 1, 5);
    RequiredFields nothing;
    nothing.actions.clear();
    QCOMPARE(checkOn(QDate(2026, 1, 19)), (AnchorCheck{behaviour, 0}));
    QCOMPARE(checkOn(QDate(2026, 1, 19), nothing), (AnchorCheck{behaviour, 0}));
    // One that is left makes a beginning: now the others of that week are named.
    set("visit", li, 4, 5);
    QCOMPARE(checkOn(QDate(2026, 1, 19), nothing), (AnchorCheck{{}, 0}));
    const AnchorCheck check = checkOn(QDate(2026, 1, 19));
    QCOMPARE(check.missing.size(), 2U);
    for (const MissingAnchor &anchor : check.missing)
        QCOMPARE(anchor.periods, std::vector<Period>{week(4)});
    QCOMPARE(check.past, 5); // W01 lacks leads and proposals, W03 all three
}

void TstAnchors::whoBeginsInNovember()
{
    for (int number = 1; number <= 53; ++number)
        set("signed", wang, number, 100'000);
    for (int number = 46; number <= 53; ++number)
        setAll(wang, number);
    // The Monday of W46.
    QCOMPARE(checkOn(QDate(2026, 11, 9)), (AnchorCheck{{}, 3 * 45}));
    QCOMPARE(pastAnchorsText(135),
        QStringLiteral("In weeks that are over 135 anchors were missing. They block nothing any more."));
    QCOMPARE(pastAnchorsText(0), QString());
    QCOMPARE(checkOn(QDate(2026, 11, 8)).missing.size(), 3U);
    set("visit", wang, 53, 0);
    QCOMPARE(checkOn(QDate(2026, 11, 9)).missing.size(), 1U);
}

void TstAnchors::shareAndVerificationOfWhatIsLeft()
{
    setAll(wang, 3);
    m_goals[1].metric.verification.clear();
    set("high_margin", wang, 3, 100'001);
    GoalGrid &grid = m_goals[0].grid;
    grid.pin({{{}, wang}, week(3)});
    grid.setLeaf(*m_tree->order().positionOf(wang), 2, 6);
    const auto kinds = [&](QDate today) {
        std::vector<MissingAnchor::Kind> found;
        for (const MissingAnchor &anchor : checkOn(today).missing)
            found.push_back(anchor.kind);
        return found;
    };
    using Kind = MissingAnchor::Kind;
    QCOMPARE(kinds(QDate(2026, 1, 18)), (std::vector{Kind::Share, Kind::Verification, Kind::Pin}));
    // A broken pin is to be mended whenever it was.
    QCOMPARE(kinds(QDate(2026, 1, 19)), std::vector{Kind::Pin});
    QCOMPARE(checkOn(QDate(2026, 1, 19)).past, 1); // the share
}

void TstAnchors::manyWeeksAreCounted()
{
    for (int number = 1; number <= 9; ++number) {
        setAll(wang, number);
        set("visit", wang, number, 0);
    }
    const QString words = text(missing()[0]);
    QVERIFY2(words.contains(QStringLiteral("2026-W08, and 1 more")), qPrintable(words));
}

void TstAnchors::shareIsNoMoreThanItsWhole()
{
    setAll(wang, 3);
    set("high_margin", wang, 3, 100'000);
    QVERIFY(missing().empty());
    set("high_margin", wang, 3, 100'001);
    const auto found = missing();
    QCOMPARE(found,
        (std::vector<MissingAnchor>{
            {MissingAnchor::Kind::Share, QStringLiteral("high_margin"), wang, Period::Kind::Week, {week(3)}}}));
    for (const char *word : {"王芳", "High-margin share", "Signed", "2026-W03"})
        QVERIFY2(text(found[0]).contains(QString::fromUtf8(word)), qPrintable(text(found[0])));
    // Another week's whole does not help.
    set("high_margin", wang, 3, 0);
    set("high_margin", wang, 4, 1);
    QCOMPARE(missing().back().periods, std::vector<Period>{week(4)});
}

void TstAnchors::brokenPinIsNamed()
{
    setAll(wang, 3);
    GoalGrid &grid = m_goals[3].grid;
    const GoalNode node{{{}, wang}, week(3)};
    grid.pin(node);
    QVERIFY(missing().empty());
    grid.setLeaf(*m_tree->order().positionOf(wang), 2, 123'456);
    const auto found = missing();
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].kind == MissingAnchor::Kind::Pin);
    QCOMPARE(found[0].pin, (BrokenPin{node, 100'000, 123'456}));
    QCOMPARE(text(found[0]),
        QStringLiteral(
            "王芳 · 2026-W03: Signed is pinned at 1000.00 but stands at 1234.56 (+234.56), because what lies "
            "below was changed past the pin. Set it to 1000.00 again, or take the pin off."));
}

QTEST_GUILESS_MAIN(TstAnchors)
#include "tst_anchors.moc"
