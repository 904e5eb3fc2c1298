#include "goals/compositelift.h"
#include "metrics/composite.h"
#include "support/evaluate.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace waterline;

namespace {

using Phase = PeriodProgress::Phase;

const std::vector<MeasuredMetric> weighted = weightedMetrics(builtInMetrics());
const PeriodProgress over{Period::ofMonth(2026, 1), Phase::Over, 20, 20};
const PeriodProgress running{Period::ofMonth(2026, 1), Phase::Running, 20, 10};

PeriodSums sums(qint64 goal, qint64 actual)
{
    PeriodSums result;
    result.goal = goal;
    result.hasGoal = goal != 0;
    result.actual = result.counted = actual;
    return result;
}

/// Signed, collected, and the high-margin part of what is signed, in whole units of money. 1,000 are to be signed and
/// 500 collected, and 400 of the 1,000 are to be high-margin.
std::vector<PeriodSums> parts(qint64 amount, qint64 collected, qint64 share)
{
    PeriodSums part = sums(40'000, share * 100);
    part.wholeGoal = 100'000;
    part.wholeActual = amount * 100;
    return {sums(100'000, amount * 100), sums(50'000, collected * 100), part};
}

PeriodCell cell(const std::vector<PeriodSums> &of, const PeriodProgress &progress = over)
{
    return compositeCellOf(weighted, progress, of, false, {});
}

Explanation explanation(const PeriodCell &of, const std::vector<CompositeBelow> &below = {},
    const std::vector<MeasuredMetric> &metrics = weighted)
{
    return explainCompositeCell(QStringLiteral("North"), metrics, of, below, false, {});
}

/// Two metrics that count categories of what is signed, and what is collected.
std::vector<MeasuredMetric> categories(const QStringList &first, const QStringList &second)
{
    const std::vector<Metric> metrics = builtInMetrics();
    std::vector<MeasuredMetric> result{{metrics[3]}, {metrics[3]}, {metrics[4]}};
    result[0].metric.code = QStringLiteral("first");
    result[0].metric.buckets = first;
    result[0].metric.weight = 4000;
    result[1].metric.code = QStringLiteral("second");
    result[1].metric.buckets = second;
    result[1].metric.weight = 3000;
    result[2].metric.weight = 3000;
    return result;
}

QStringList lines(const Explanation &of)
{
    QStringList result;
    for (const Arithmetic &line : of.arithmetic)
        result << line.toText();
    return result;
}

QString inputOf(const Explanation &of, const char *name)
{
    const auto found = std::ranges::find(of.inputs, QLatin1String(name), &ExplainedInput::name);
    return found == of.inputs.end() ? QString() : found->value;
}

} // namespace

/// R13: the composite score as a cell of the heatmap of periods.
class TstCompositeCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heaviestComesFirst();
    void scoreIsTheWeightedAttainment();
    void paceIsTheScoreOfThePaces_data();
    void paceIsTheScoreOfThePaces();
    void nothingHasAPaceBeforeAWorkdayIsOver();
    void onlyAShareHasNoPace();
    void leavesOutWhatHasNoGoal();
    void countsEachRowOnce_data();
    void countsEachRowOnce();
    void explainsAScore();
    void explainsARunningPeriod();
    void explainsWhatIsLeftOut();
    void explainsWhatStandsBelow();
    void explainsWrongWeights();
    void smallestLift_data();
    void smallestLift();
    void liftIsTheLeastThatIsEnough();
};

void TstCompositeCell::heaviestComesFirst()
{
    QStringList codes;
    std::vector<Metric> metrics = builtInMetrics();
    metrics[4].weight = 2000;
    metrics[5].weight = 4000;
    for (const auto &[metric, whole] : weightedMetrics(metrics))
        codes << metric.code + u' ' + whole.code;
    // Signed and the share weigh the same, and stand as in the dictionary.
    QCOMPARE(codes,
        (QStringList{QStringLiteral("signed "), QStringLiteral("high_margin signed"), QStringLiteral("collected ")}));
}

void TstCompositeCell::scoreIsTheWeightedAttainment()
{
    // 80 %, 90 %, and (288 / 800) / (400 / 1,000) = 90 %: 0.32 + 0.27 + 0.27.
    const PeriodCell got = cell(parts(800, 450, 288));
    QCOMPARE(got.ratio, Ratio(86, 100));
    QVERIFY(!got.isRenormalised);
    QVERIFY(!got.paceRatio.isComputable());
    QVERIFY(got.sums.hasGoal);
    QVERIFY(!got.goal);
    QCOMPARE(compositePart(weighted, got, 0, false, {}).ratio, Ratio(80, 100));
    QCOMPARE(compositePart(weighted, got, 2, false, {}).share, Ratio(36, 100));
    // 1.2 and not 3: 0.48 + 0.3 + 0.3.
    QCOMPARE(cell(parts(3000, 500, 1200)).ratio, Ratio(108, 100));
}

void TstCompositeCell::paceIsTheScoreOfThePaces_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("collected");
    QTest::addColumn<qint64>("share");
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("pace");
    QTest::addColumn<bool>("isBelow");
    // Half of the workdays are over, so 500 and 250 are what they let expect; the share is to be 40 % from the start.
    QTest::newRow("R16: all as expected") << 500LL << 250LL << 200LL << "65.0%" // 0.2 + 0.15 + 0.3
                                          << "100.0%" << false;
    QTest::newRow("R16: just on the line") << 400LL << 200LL << 128LL << "52.0%" // 0.16 + 0.12 + 0.24
                                           << "80.0%" << false;
    QTest::newRow("R16: just below it") << 400LL << 199LL << 128LL << "51.9%"
                                        << "79.9%" << true;
    // 1.2 * 0.4 + 0.6 * 0.3 + 0.3
    QTest::newRow("R13: a pace is capped too") << 1000LL << 150LL << 400LL << "79.0%"
                                               << "96.0%" << false;
}

void TstCompositeCell::paceIsTheScoreOfThePaces()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, collected);
    QFETCH(qint64, share);
    const PeriodCell got = cell(parts(amount, collected, share), running);
    QTEST(got.ratio.toText(), "score");
    QTEST(got.paceRatio.toText(), "pace");
    QTEST(got.isBelowPace, "isBelow");
}

void TstCompositeCell::nothingHasAPaceBeforeAWorkdayIsOver()
{
    PeriodProgress monday = running;
    monday.elapsed = 0;
    const PeriodCell got = cell(parts(100, 0, 0), monday);
    QCOMPARE(got.ratio, Ratio(4, 100));
    QVERIFY(!got.paceRatio.isComputable());
    QVERIFY(!got.isBelowPace);
}

void TstCompositeCell::onlyAShareHasNoPace()
{
    std::vector<PeriodSums> of = parts(500, 250, 100);
    of[0].goal = of[1].goal = 0;
    of[0].hasGoal = of[1].hasGoal = false;
    const PeriodCell got = cell(of, running);
    QCOMPARE(got.ratio, Ratio(1, 2));
    QVERIFY(got.isRenormalised);
    QVERIFY(!got.paceRatio.isComputable());
}

void TstCompositeCell::leavesOutWhatHasNoGoal()
{
    std::vector<PeriodSums> of = parts(800, 450, 288);
    of[1] = sums(0, 45'000);
    PeriodCell got = cell(of);
    // (4000 * 0.8 + 3000 * 0.9) / 7000
    QCOMPARE(got.ratio, Ratio(59, 70));
    QVERIFY(got.isRenormalised);
    // Nothing signed: nothing that the share could be a share of.
    got = cell(parts(0, 450, 0));
    QCOMPARE(got.ratio, Ratio(27, 70));
    QVERIFY(got.isRenormalised);
    got = cell({sums(0, 5), sums(0, 5), sums(0, 5)});
    QVERIFY(!got.ratio.isComputable());
    QVERIFY(!got.isRenormalised);
    QVERIFY(!got.sums.hasGoal);
}

void TstCompositeCell::countsEachRowOnce_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QString>("withGoals");
    QTest::addColumn<QString>("rows");
    const QStringList a{QStringLiteral("a")};
    const QStringList b{QStringLiteral("b")};
    QTest::newRow("C11: categories apart") << a << b << "123"
                                           << "signed a b, collected";
    QTest::newRow("C11: all categories hold one of them") << QStringList() << b << "123"
                                                          << "signed, collected";
    QTest::newRow("C11: in the other order too") << a << QStringList() << "123"
                                                 << "signed, collected";
    QTest::newRow("C11: without what has no goal") << a << b << "12"
                                                   << "signed a b";
    QTest::newRow("C11: without the categories that have none") << a << b << "23"
                                                                << "signed b, collected";
    QTest::newRow("C11: nothing without a score") << a << b << ""
                                                  << "";
}

void TstCompositeCell::countsEachRowOnce()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(QString, withGoals);
    const std::vector<MeasuredMetric> metrics = categories(first, second);
    std::vector<PeriodSums> of;
    for (const QChar part : QStringLiteral("123"))
        of.push_back(sums(withGoals.contains(part) ? 1000 : 0, 500));
    const PeriodCell got = compositeCellOf(metrics, over, of, false, {});
    QStringList rows;
    for (const Metric &each : countedRows(metrics, got, false, {}))
        rows << (QStringList{each.source} + each.buckets).join(u' ');
    QTEST(rows.join(QStringLiteral(", ")), "rows");
    // A share rests on its whole.
    QCOMPARE(countedRows(weighted, cell({sums(0, 0), sums(0, 0), parts(800, 0, 288)[2]}), false, {}).size(), 1U);
    // Weights that do not make 100 % make no score.
    const std::vector<MeasuredMetric> wrong{metrics[0]};
    QVERIFY(countedRows(wrong, compositeCellOf(wrong, over, {of[0]}, false, {}), false, {}).empty());
}

void TstCompositeCell::explainsAScore()
{
    const Explanation why = explanation(cell(parts(800, 450, 288)));
    QCOMPARE(why.title, QStringLiteral("North: Composite score, 2026-01"));
    QCOMPARE(why.rule, QStringLiteral("R13"));
    QCOMPARE(why.verdict, QStringLiteral("86.0% of the weighted goals"));
    QCOMPARE(lines(why),
        (QStringList{QStringLiteral("Composite score: (4000 * min(800 / 1000, 120 / 100) + 3000 * min(450 / 500, 120 / "
                                    "100) + 3000 * min((288 / 800) / (400 / 1000), 120 / 100)) / 10000 = 86.0%"),
            QStringLiteral("Signed: 800 / 1000 = 80.0%"), QStringLiteral("Collected: 450 / 500 = 90.0%"),
            QStringLiteral("High-margin share: (288 / 800) / (400 / 1000) = 90.0%")}));
    QCOMPARE(wrongArithmetic(why), QString());
    QCOMPARE(inputOf(why, "Period"), QStringLiteral("2026-01: over, 20 workdays"));
    QCOMPARE(inputOf(why, "Signed, version 1"), QStringLiteral("weight 40%, 800.00 of 1000.00: 80.0%"));
    QCOMPARE(inputOf(why, "High-margin share, version 1"),
        QStringLiteral("weight 30%, a share of 36.0%, and 40.0% was to be: 90.0%"));
    QCOMPARE(inputOf(why, "A metric counts at most"), QStringLiteral("120%"));
    QCOMPARE(inputOf(why, "Weights that count"), QString());
    // 0.14 are missing, 0.35 of the goal of 1,000.
    QCOMPARE(why.counterfactual,
        QStringLiteral(
            "350.00 more of Signed, from 80.0% to 115.0% of its goal, would lift the score to 100%, the other "
            "attainments as they are"));
}

void TstCompositeCell::explainsARunningPeriod()
{
    const Explanation why = explanation(cell(parts(400, 199, 128), running));
    QCOMPARE(why.rule, QStringLiteral("R13 · R16"));
    QCOMPARE(why.verdict,
        QStringLiteral("51.9% of the weighted goals so far; 79.9% of what 10 of 20 workdays let expect: below the line "
                       "of 80%"));
    QCOMPARE(wrongArithmetic(why), QString());
    QCOMPARE(why.arithmetic.size(), 7U); // two scores, three metrics, two paces
    QCOMPARE(why.arithmetic[1].toText(),
        QStringLiteral(
            "Composite score of the paces: (4000 * min(400 / (1000 * 10 / 20), 120 / 100) + 3000 * min(199 / "
            "(500 * 10 / 20), 120 / 100) + 3000 * min((128 / 400) / (400 / 1000), 120 / 100)) / 10000 = "
            "79.9%"));
    QVERIFY(!inputOf(why, "While the period runs").isEmpty());
    // 0.0012 are missing. Of signed that is 0.003 of 500, of the others 0.004: 1.50 are enough.
    QCOMPARE(why.counterfactual,
        QStringLiteral("1.50 more of Signed by today, from 40.0% to 40.2% of its goal, would bring the score back on "
                       "pace, the other attainments as they are"));
    QCOMPARE(explanation(cell(parts(1200, 600, 480), running)).counterfactual, QString());
}

void TstCompositeCell::explainsWhatIsLeftOut()
{
    std::vector<PeriodSums> of = parts(0, 450, 0);
    Explanation why = explanation(cell(of));
    QCOMPARE(why.verdict,
        QStringLiteral("38.6% of the weighted goals; not computable and left out, the other weights scaled up: "
                       "High-margin share"));
    QCOMPARE(inputOf(why, "High-margin share, version 1"),
        QStringLiteral("weight 30%, left out: there is nothing that it could be a share of"));
    QCOMPARE(inputOf(why, "Weights that count"), QStringLiteral("70%, scaled up to 100%"));
    QCOMPARE(why.arithmetic.front().expression,
        QStringLiteral("(4000 * min(0 / 1000, 120 / 100) + 3000 * min(450 / 500, 120 / 100)) / 7000"));
    QCOMPARE(wrongArithmetic(why), QString());
    of[2].goal = 0;
    QCOMPARE(inputOf(explanation(cell(of)), "High-margin share, version 1"),
        QStringLiteral("weight 30%, left out: no goal"));

    why = explanation(cell({sums(0, 5), sums(0, 5), sums(0, 5)}));
    QCOMPARE(why.verdict, QStringLiteral("not computable: no metric with a weight has a goal"));
    QVERIFY(why.arithmetic.empty());
    QCOMPARE(why.counterfactual, QString());
}

void TstCompositeCell::explainsWhatStandsBelow()
{
    const std::vector<CompositeBelow> below{
        {QStringLiteral("One"), parts(500, 250, 200)}, {QStringLiteral("Two"), parts(300, 200, 88)}};
    std::vector<PeriodSums> of = below[0].parts;
    for (std::size_t i = 0; i < of.size(); ++i)
        of[i] += below[1].parts[i];
    Explanation why = explanation(cell(of), below);
    QCOMPARE(inputOf(why, "What stands below, in the order of the sums"), QStringLiteral("One, Two"));
    QCOMPARE(lines(why).mid(4),
        (QStringList{QStringLiteral("Signed, goal from what stands below: 1000 + 1000 = 2000"),
            QStringLiteral("Signed, reached from what stands below: 500 + 300 = 800"),
            QStringLiteral("Collected, goal from what stands below: 500 + 500 = 1000"),
            QStringLiteral("Collected, reached from what stands below: 250 + 200 = 450"),
            QStringLiteral("High-margin share, goal from what stands below: 400 + 400 = 800"),
            QStringLiteral("High-margin share, reached from what stands below: 200 + 88 = 288")}));
    QCOMPARE(wrongArithmetic(why), QString());

    // What is left out is not added up, but what a share is a share of is.
    of[0].goal = 0;
    of[0].hasGoal = false;
    why = explanation(cell(of), below);
    QCOMPARE(lines(why).mid(6),
        (QStringList{QStringLiteral("High-margin share, reached from what stands below: 200 + 88 = 288"),
            QStringLiteral("Signed, goal from what stands below: 1000 + 1000 = 2000"),
            QStringLiteral("Signed, reached from what stands below: 500 + 300 = 800")}));
    QCOMPARE(wrongArithmetic(why), QString());

    // One place is no sum, and of more than twenty nobody reads one.
    QCOMPARE(explanation(cell(parts(500, 250, 200)), {below[0]}).arithmetic.size(), 4U);
    QCOMPARE(explanation(cell(of), std::vector(21, below[0])).arithmetic.size(), 3U);
    QCOMPARE(explanation(cell(of), std::vector(20, below[0])).arithmetic.size(), 9U);
    // A definition that was changed says so.
    std::vector<MeasuredMetric> changed = weighted;
    changed[1].metric.version = 4;
    QCOMPARE(inputOf(explanation(cell(parts(800, 450, 288)), {}, changed), "Collected, version 4"),
        QStringLiteral("weight 30%, 450.00 of 500.00: 90.0%"));
}

void TstCompositeCell::explainsWrongWeights()
{
    std::vector<MeasuredMetric> wrong = weighted;
    wrong.pop_back();
    QCOMPARE(compositeFault(wrong), QStringLiteral("The weights make 70.00%, not 100%: 30.00% are left to assign."));
    QCOMPARE(compositeFault({}), QStringLiteral("No metric has a weight in the composite score."));
    QCOMPARE(compositeFault(weighted), QString());
    const PeriodCell got = compositeCellOf(wrong, over, {sums(1000, 1000), sums(1000, 1000)}, false, {});
    QVERIFY(!got.ratio.isComputable());
    const Explanation why = explanation(got, {}, wrong);
    QCOMPARE(
        why.verdict, QStringLiteral("not computable: The weights make 70.00%, not 100%: 30.00% are left to assign."));
    QCOMPARE(lines(why), QStringList{QStringLiteral("Weights, in basis points: 4000 + 3000 = 7000")});
    QVERIFY(why.counterfactual.contains(QStringLiteral("metric dictionary")));
    QVERIFY(explanation(compositeCellOf({}, over, {}, false, {}), {}, {}).arithmetic.empty());
}

void TstCompositeCell::smallestLift_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("collected");
    QTest::addColumn<qint64>("share");
    QTest::addColumn<QString>("lift");
    // A point of the score costs 2.5 points of signed, and 3.33 of the others.
    QTest::newRow("R13: the heaviest needs the least") << 900LL << 500LL << 360LL << "signed 100.00";
    // Signed and the share count 120 % already. Collected: 0.04 / 0.3 of 500 are 66.66, and a part of a fen.
    QTest::newRow("R13: what is at its cap gives no more") << 1200LL << 200LL << 600LL << "collected 66.67";
    // 0.16 of the score are missing, 0.16 / 0.3 of the 480 that were to be; collected would have to pass its cap.
    QTest::newRow("R13: of a share more of the same whole") << 1200LL << 350LL << 240LL << "high_margin 256.00";
    // 0.5 are missing, and signed can give 0.28 at most.
    QTest::newRow("R13: none alone is enough") << 500LL << 250LL << 100LL << "";
    QTest::newRow("R13: on the goal nothing is needed") << 1000LL << 500LL << 400LL << "";
}

void TstCompositeCell::smallestLift()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, collected);
    QFETCH(qint64, share);
    const PeriodCell got = cell(parts(amount, collected, share));
    const auto lift = waterline::smallestLift(weighted, got, false, {});
    QTEST(lift ? QStringLiteral("%1 %2.%3")
                     .arg(weighted[lift->part].metric.code)
                     .arg(lift->more / 100)
                     .arg(lift->more % 100, 2, 10, QChar(u'0'))
               : QString(),
        "lift");
    const QString sentence = liftSentence(weighted, got, false, {});
    QCOMPARE(sentence.isEmpty(), got.ratio.isAtLeastPercent(100));
    if (!lift && !sentence.isEmpty())
        QVERIFY2(sentence.startsWith(QStringLiteral("no metric alone")), qPrintable(sentence));
}

void TstCompositeCell::liftIsTheLeastThatIsEnough()
{
    const bool holds = rc::check("C11: with the lift the score is reached, with a fen less it is not", [] {
        std::vector<PeriodSums> of;
        for (int i = 0; i < 3; ++i)
            of.push_back(sums(*rc::gen::inRange(1, 5000), *rc::gen::inRange(0, 6000)));
        of[2].wholeGoal = of[0].goal;
        of[2].wholeActual = of[0].actual;
        const PeriodCell got = cell(of, *rc::gen::element(over, running));
        const auto lift = waterline::smallestLift(weighted, got, false, {});
        if (!lift)
            return;
        const auto isReached = [&](qint64 more) {
            std::vector<PeriodSums> raised = of;
            raised[lift->part].actual += more;
            const PeriodCell other = cell(raised, got.progress);
            return got.isBelowPace ? !other.isBelowPace : other.ratio.isAtLeastPercent(100);
        };
        RC_ASSERT(isReached(lift->more));
        RC_ASSERT(!isReached(lift->more - 1));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TstCompositeCell)
#include "tst_compositecell.moc"
