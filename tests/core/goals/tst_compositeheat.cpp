#include "goals/periodheatreport.h"
#include "metrics/composite.h"
#include "metrics/metricstore.h"
#include "publishedgoals.h"
#include "support/evaluate.h"

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名,大区,团队,主管\n"
                          "S1,王芳,华东,一组,陆敏\n"
                          "S2,李强,华东,一组,陆敏\n"
                          "S4,赵六,华南,三组,何平\n";
const QByteArray won = "商机编号,客户,负责人,产品,产品类别,阶段,成交日期,金额\n"
                       "O1,甲,S1,泵,高毛利,赢单,2026-01-07,800.00\n"
                       "O2,甲,S1,泵,阀门,赢单,2026-01-14,1200.00\n"
                       "O3,丁,S4,阀门,,赢单,2026-01-14,500.00\n";
const QByteArray payments = "回款编号,回款日期,负责人,回款金额\n"
                            "P1,2026-01-08,S1,300.00\n"
                            "P2,2026-01-15,S4,100.00\n";

const Period january = Period::ofMonth(2026, 1);
const QString composite = QStringLiteral("composite");
const AsOf later = AsOf::endOf(QDate(2026, 2, 1));
constexpr std::array places{u"", u"华东", u"华南", u"一组", u"三组", u"王芳", u"李强", u"赵六"};

/// "98.5%", with an asterisk where some metric is left out.
QString scoreText(const PeriodCell &cell)
{
    return cell.ratio.toText() + (cell.isRenormalised ? QStringLiteral("*") : QString());
}

} // namespace

/// R12, R13: the composite score over time, out of imported orders and payments and published goals.
class TstCompositeHeat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scores_data();
    void scores();
    void partsAreTheMetricsOwnCells();
    void everyCellRecomputes();
    void listsEachRowOnce();
    void changedCategoryChangesTheScore();
    void changedWeightsChangeTheScore();
    void wrongWeightsSayWhatToDo();
    void noGoalsSayWhatBringsThem();
    void explanationAddsUpWhatStandsBelow();
    void countsWhatArrivedLater();
    void restsOnEachRowOnce_data();
    void restsOnEachRowOnce();
    void unknownMetricsNameItToo();

private:
    [[nodiscard]] PeriodHeatReport report(const QString &name, const QString &metric = composite,
        const AsOf &asOf = later, Period::Kind columns = Period::Kind::Week)
    {
        const auto result =
            periodHeatReport(m_test.connection(), m_test.scope(name, asOf), metric, january, columns, {});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    [[nodiscard]] Explanation explanation(const QString &name, const Period &period = january, const AsOf &asOf = later)
    {
        const auto result =
            explainPeriodHeat(m_test.connection(), m_test.scope({}, asOf), composite, period, m_test.place(name), {});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    [[nodiscard]] QString score(const QString &name) { return scoreText(report(name).total.total); }
    [[nodiscard]] BatchId write(const std::function<void(Batch &)> &fill) { return write(m_test, fill); }
    [[nodiscard]] static BatchId write(PublishedGoals &test, const std::function<void(Batch &)> &fill)
    {
        auto batch =
            Batch::begin(test.connection(), workspaceSchema(), test.clock, {QStringLiteral("edit"), QString()});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        fill(**batch);
        const Result<BatchId> done = (*batch)->commit({});
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return *done;
    }
    [[nodiscard]] Metric metric(const char *code)
    {
        return *metricOf(readMetrics(m_test.connection()), QString::fromLatin1(code));
    }

    PublishedGoals m_test;
};

void TstCompositeHeat::initTestCase()
{
    QVERIFY_OK(m_test.importText(QStringLiteral("people.csv"), people));
    QVERIFY_OK(m_test.importText(QStringLiteral("won.csv"), won, {}, true));
    QVERIFY_OK(m_test.importText(QStringLiteral("payments.csv"), payments));
    m_test.publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC),
        {QStringLiteral("signed S1 2026-W02 100000"), QStringLiteral("signed S1 2026-W03 100000"),
            QStringLiteral("signed S4 2026-W03 100000"), QStringLiteral("collected S1 2026-W02 40000"),
            QStringLiteral("collected S4 2026-W03 20000"), QStringLiteral("high_margin S1 2026-W02 50000")});
}

void TstCompositeHeat::scores_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("row");
    // January is weeks 1 to 5; weeks 2 and 3 have goals.
    // 王芳: signed 800 and 1,200 of 1,000 each; collected 300 of 400; 800 of 2,000 high-margin where 500 of 2,000 were
    // to be. Week 2: 0.4 * 0.8 + 0.3 * 0.75 + 0.3 * 1.2. Week 3 has a goal of signed only, which counts 1.2.
    QTest::newRow("R13: a person") << QStringLiteral("王芳") << "n/a 90.5% 120.0%* n/a n/a | 98.5%";
    // 500 of 1,000 signed and 100 of 200 collected; no goal for the share.
    QTest::newRow("R13: a person without one of the goals")
        << QStringLiteral("赵六") << "n/a n/a 50.0%* n/a n/a | 50.0%*";
    QTest::newRow("C6: a person without goals") << QStringLiteral("李强") << "n/a n/a n/a n/a n/a | n/a";
    QTest::newRow("R12: a region") << QStringLiteral("华东") << "n/a 90.5% 120.0%* n/a n/a | 98.5%";
    // January: 2,500 of 3,000, 400 of 600, and 32 % high-margin where 16.7 % were to be: 0.3333 + 0.2 + 0.36.
    // Week 3: 1,700 of 2,000 signed and 100 of 200 collected: (0.34 + 0.15) / 0.7.
    QTest::newRow("R12: the company") << QString() << "n/a 90.5% 70.0%* n/a n/a | 89.3%";
}

void TstCompositeHeat::scores()
{
    QFETCH(QString, place);
    const PeriodHeatReport got = report(place);
    QStringList cells;
    for (const PeriodCell &cell : got.total.cells)
        cells << scoreText(cell);
    QTEST(cells.join(u' ') + QStringLiteral(" | ") + scoreText(got.total.total), "row");
    QVERIFY(got.isComposite);
    QCOMPARE(got.metric, compositeMetric());
    QCOMPARE(got.weighted.size(), 3U);
    QCOMPARE(got.hasGoals, place != QStringLiteral("李强"));
}

void TstCompositeHeat::partsAreTheMetricsOwnCells()
{
    for (const AsOf &asOf : {AsOf::endOf(QDate(2026, 1, 4)), AsOf::endOf(QDate(2026, 1, 14)), later}) {
        for (const char16_t *name : places) {
            const PeriodHeatReport got = report(QString::fromUtf16(name), composite, asOf);
            for (std::size_t part = 0; part < got.weighted.size(); ++part) {
                const PeriodHeatReport own = report(QString::fromUtf16(name), got.weighted[part].metric.code, asOf);
                QCOMPARE(own.rows.size(), got.rows.size());
                const auto isSame = [&](const PeriodHeatRow &row, const PeriodHeatRow &ownRow) {
                    for (std::size_t i = 0; i < row.cells.size(); ++i)
                        QCOMPARE(compositePart(got.weighted, row.cells[i], part, row.isPerson(), {}), ownRow.cells[i]);
                    QCOMPARE(compositePart(got.weighted, row.total, part, row.isPerson(), {}), ownRow.total);
                };
                isSame(got.total, own.total);
                for (std::size_t i = 0; i < got.rows.size(); ++i)
                    isSame(got.rows[i], own.rows[i]);
            }
        }
    }
}

void TstCompositeHeat::everyCellRecomputes()
{
    int paces = 0;
    for (const AsOf &asOf : {AsOf::endOf(QDate(2026, 1, 13)), AsOf::endOf(QDate(2026, 1, 14)), later}) {
        for (const char16_t *name : places) {
            const QString place = QString::fromUtf16(name);
            const PeriodHeatReport shown = report(place, composite, asOf);
            std::vector<PeriodCell> cells = shown.total.cells;
            cells.push_back(shown.total.total);
            for (const PeriodCell &cell : cells) {
                const Explanation why = explanation(place, cell.progress.period, asOf);
                QCOMPARE(wrongArithmetic(why), QString());
                if (cell.ratio.isComputable())
                    QCOMPARE(why.arithmetic.at(0).result, cell.ratio.toText());
                else
                    QVERIFY(why.arithmetic.empty());
                if (cell.paceRatio.isComputable()) {
                    QCOMPARE(why.arithmetic.at(1).result, cell.paceRatio.toText());
                    ++paces;
                }
                QVERIFY(!why.verdict.isEmpty());
                QCOMPARE(why.inputs.back().name, QStringLiteral("Published goals"));
            }
        }
    }
    QVERIFY(paces > 0);
}

void TstCompositeHeat::listsEachRowOnce()
{
    // O1 counts as signed and as high-margin.
    QCOMPARE(explanation(QStringLiteral("王芳")).sources,
        (std::vector<SourceRow>{{QStringLiteral("won.csv"), 3, QStringLiteral("2026-01-14 · O2 · 阀门 · 1200.00")},
            {QStringLiteral("won.csv"), 2, QStringLiteral("2026-01-07 · O1 · 高毛利 · 800.00")},
            {QStringLiteral("payments.csv"), 2, QStringLiteral("2026-01-08 · P1 · 300.00")}}));
    QCOMPARE(explanation(QString()).sources.size(), 5U);
    QCOMPARE(explanation(QString()).moreSources, 0);
}

// R12: editing an order refreshes the board, in the transaction of the edit.
void TstCompositeHeat::changedCategoryChangesTheScore()
{
    const qint64 batches = m_test.count(QStringLiteral("SELECT count(*) FROM batch"));
    QCOMPARE(score(QStringLiteral("王芳")), QStringLiteral("98.5%"));
    QCOMPARE(score(QString()), QStringLiteral("89.3%"));
    const auto changed = m_test.importText(QStringLiteral("changed.csv"),
        "商机编号,客户,负责人,产品类别,阶段,成交日期,金额\nO1,甲,S1,阀门,赢单,2026-01-07,800.00\n");
    QVERIFY_OK(changed);
    QCOMPARE(m_test.count(QStringLiteral("SELECT count(*) FROM batch")), batches + 1);
    // Nothing high-margin is left: 0.4 + 0.225, and 0.3333 + 0.2.
    QCOMPARE(score(QStringLiteral("王芳")), QStringLiteral("62.5%"));
    QCOMPARE(score(QString()), QStringLiteral("53.3%"));
    const Explanation why = explanation(QStringLiteral("王芳"));
    QCOMPARE(why.arithmetic.front().result, QStringLiteral("62.5%"));
    QCOMPARE(why.sources[1],
        (SourceRow{QStringLiteral("changed.csv"), 2, QStringLiteral("2026-01-07 · O1 · 阀门 · 800.00")}));
    QVERIFY(m_test.workspace->revert(changed->batch, QStringLiteral("test")).isOk());
    QCOMPARE(score(QStringLiteral("王芳")), QStringLiteral("98.5%"));
    QCOMPARE(score(QString()), QStringLiteral("89.3%"));
}

void TstCompositeHeat::changedWeightsChangeTheScore()
{
    const BatchId written = write([&](Batch &batch) {
        Metric amount = metric("signed");
        Metric collected = metric("collected");
        amount.weight = 1000;
        collected.weight = 6000;
        const Result<> done = writeMetrics(batch, {amount, collected});
        QVERIFY2(done.isOk(), qPrintable(done.isOk() ? QString() : done.error().message));
    });
    // 0.1 + 0.6 * 0.75 + 0.36
    const PeriodHeatReport got = report(QStringLiteral("王芳"));
    QCOMPARE(scoreText(got.total.total), QStringLiteral("91.0%"));
    QCOMPARE(got.weighted.front().metric.code, QStringLiteral("collected"));
    QVERIFY(m_test.workspace->revert(written, QStringLiteral("test")).isOk());
    QCOMPARE(score(QStringLiteral("王芳")), QStringLiteral("98.5%"));
}

void TstCompositeHeat::wrongWeightsSayWhatToDo()
{
    // Past writeMetrics(), which takes none that do not make 100 %.
    const BatchId written = write([&](Batch &batch) {
        Metric share = metric("high_margin");
        share.weight = 0;
        Values row = toValues(share);
        row[0] = batch.newId();
        batch.change(metricTable(), nullptr, &row);
    });
    const PeriodHeatReport got = report(QString());
    QVERIFY(!got.hasGoals);
    QVERIFY(!got.total.total.ratio.isComputable());
    QCOMPARE(got.weighted.size(), 2U);
    QCOMPARE(noGoalSentence(got),
        QStringLiteral("The weights make 70.00%, not 100%: 30.00% are left to assign. Until they make 100% there is no "
                       "composite score: set them in the metric dictionary on the goals page, or import a file of "
                       "metrics."));
    const Explanation why = explanation(QString());
    QCOMPARE(why.arithmetic.front().toText(), QStringLiteral("Weights, in basis points: 4000 + 3000 = 7000"));
    QCOMPARE(wrongArithmetic(why), QString());
    QVERIFY(m_test.workspace->revert(written, QStringLiteral("test")).isOk());
    QVERIFY(report(QString()).hasGoals);
}

void TstCompositeHeat::noGoalsSayWhatBringsThem()
{
    const PeriodHeatReport li = report(QStringLiteral("李强"));
    QCOMPARE(noGoalSentence(li),
        QStringLiteral("No published goals of a metric with a weight in 李强 for 2026-01. Set and publish them on the "
                       "goals page; until then there is no composite score."));
    QCOMPARE(explanation(QStringLiteral("李强")).verdict,
        QStringLiteral("not computable: no metric with a weight has a goal"));
}

void TstCompositeHeat::explanationAddsUpWhatStandsBelow()
{
    const Explanation why = explanation(QString());
    QStringList lines;
    for (const Arithmetic &line : why.arithmetic)
        lines << line.toText();
    QVERIFY(lines.contains(QStringLiteral("Signed, goal from what stands below: 2000 + 1000 = 3000")));
    QVERIFY(lines.contains(QStringLiteral("Signed, reached from what stands below: 2000 + 500 = 2500")));
    QVERIFY(lines.contains(QStringLiteral("High-margin share, reached from what stands below: 800 + 0 = 800")));
    QCOMPARE(explanation(QStringLiteral("王芳")).arithmetic.size(), 4U);
}

void TstCompositeHeat::countsWhatArrivedLater()
{
    // All came in on 19 January; O1 is one row, although two metrics count it.
    const PeriodHeatReport got = report(QString(), composite, AsOf::endOf(QDate(2026, 1, 18)));
    QCOMPARE(got.late, (LateFacts{5, false}));
    QCOMPARE(got.total.cells[1].sums.lateFacts, 2); // O1 and P1
    QVERIFY(report(QString()).late.isEmpty());
}

void TstCompositeHeat::restsOnEachRowOnce_data()
{
    QTest::addColumn<QStringList>("valves");
    QTest::addColumn<QStringList>("goals");
    QTest::addColumn<QString>("late");
    const QStringList apart{QStringLiteral("阀门")};
    const QStringList over{QStringLiteral("阀门"), QStringLiteral("泵")};
    const QStringList all{QStringLiteral("pumps"), QStringLiteral("valves"), QStringLiteral("collected")};
    // Three pumps and a payment of 王芳, two valves of 赵六.
    QTest::newRow("C2: categories apart") << apart << all << "4 2 | 6";
    QTest::newRow("C2: categories that two metrics count") << over << all << "4 2 | 6";
    QTest::newRow("C11: payments are left out") << apart << all.mid(0, 2) << "3 2 | 5";
    QTest::newRow("C11: a category is left out") << apart << QStringList{all[0], all[2]} << "4 0 | 4";
    QTest::newRow("C11: without goals there is no score") << apart << QStringList() << "0 0 | 0";
}

void TstCompositeHeat::restsOnEachRowOnce()
{
    QFETCH(QStringList, valves);
    QFETCH(QStringList, goals);
    PublishedGoals test;
    QVERIFY_OK(test.importText(QStringLiteral("people.csv"), people));
    QVERIFY_OK(test.importText(QStringLiteral("won.csv"),
        "商机编号,客户,负责人,产品类别,阶段,成交日期,金额\n"
        "O1,甲,S1,泵,赢单,2026-01-06,800.00\n"
        "O2,甲,S1,泵,赢单,2026-01-07,800.00\n"
        "O3,甲,S1,泵,赢单,2026-01-08,800.00\n"
        "O4,丁,S4,阀门,赢单,2026-01-06,500.00\n"
        "O5,丁,S4,阀门,赢单,2026-01-07,500.00\n",
        {}, true));
    QVERIFY_OK(test.importText(
        QStringLiteral("payments.csv"), "回款编号,回款日期,负责人,回款金额\nP1,2026-01-08,S1,300.00\n"));
    (void)write(test, [&](Batch &batch) {
        std::vector<Metric> metrics = readMetrics(test.connection());
        Metric signedOnes = *metricOf(metrics, u"signed");
        signedOnes.weight = 4000;
        for (const auto &[code, buckets] : {std::pair(QStringLiteral("pumps"), QStringList{QStringLiteral("泵")}),
                 {QStringLiteral("valves"), valves}}) {
            Metric metric = signedOnes;
            metric.code = metric.name = code;
            metric.buckets = buckets;
            metrics.push_back(metric);
        }
        for (Metric &metric : metrics) {
            if (!metric.isAction() && metric.weight != 4000)
                metric.weight = metric.code == QStringLiteral("collected") ? 2000 : 0;
            if (metric.code == QStringLiteral("signed"))
                metric.weight = 0;
        }
        const Result<> done = writeMetrics(batch, metrics);
        QVERIFY2(done.isOk(), qPrintable(done.isOk() ? QString() : done.error().message));
    });
    QStringList published;
    for (const QString &goal : goals)
        published << goal + QStringLiteral(" S1 2026-W02 100000") << goal + QStringLiteral(" S4 2026-W02 100000");
    test.publish(1, QDateTime(QDate(2026, 1, 1), QTime(2, 0), Qt::UTC), published);

    const AsOf asOf = AsOf::endOf(QDate(2026, 1, 18));
    const auto got =
        periodHeatReport(test.connection(), test.scope({}, asOf), composite, january, Period::Kind::Week, {});
    QVERIFY_OK(got);
    QStringList late;
    for (const PeriodHeatRow &row : got->rows) {
        late << QString::number(row.total.sums.lateFacts);
        QCOMPARE(row.cells[1].sums.lateFacts, row.total.sums.lateFacts);
    }
    const qint64 total = got->total.total.sums.lateFacts;
    QTEST(late.join(u' ') + QStringLiteral(" | %1").arg(total), "late");
    QCOMPARE(got->late, (LateFacts{total, false}));
    // All rows are late ones, so the explanation lists as many.
    const auto why = explainPeriodHeat(test.connection(), test.scope({}, asOf), composite, january, {}, {});
    QVERIFY_OK(why);
    QCOMPARE(qint64(why->sources.size()), total);
    QCOMPARE(why->moreSources, 0);
}

void TstCompositeHeat::unknownMetricsNameItToo()
{
    const auto unknown = periodHeatReport(
        m_test.connection(), m_test.scope({}, later), QStringLiteral("profit"), january, Period::Kind::Week, {});
    QVERIFY(!unknown.isOk());
    QVERIFY(unknown.error().problem == Problem::UnknownName);
    QVERIFY2(unknown.error().message.contains(composite), qPrintable(unknown.error().message));
    // And no metric can take its code.
    auto batch =
        Batch::begin(m_test.connection(), workspaceSchema(), m_test.clock, {QStringLiteral("edit"), QString()});
    QVERIFY_OK(batch);
    Metric taken = metric("signed");
    taken.code = composite;
    taken.name = QStringLiteral("Mine");
    taken.weight = 0;
    const Result<> refused = writeMetrics(**batch, {taken});
    QVERIFY(!refused.isOk());
    QVERIFY2(refused.error().message.contains(QStringLiteral("composite score")), qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(TstCompositeHeat)
#include "tst_compositeheat.moc"
