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
    [[nodiscard]] std::vector<MissingAnchor> missing(const RequiredFields &required = {}) const
    {
        return missingAnchors(m_goals, required);
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
    QVERIFY(missingAnchors({}, {}).empty());
    QVERIFY(missing().empty());
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
