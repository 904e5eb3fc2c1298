#include "cli/goldengoals.h"

#include <QtTest>

#include <map>

using namespace waterline;

namespace {

/// After everything: whatever the clock says, all that is published and all facts are seen.
const QStringList atTheEnd{QStringLiteral("--as-of"), QStringLiteral("2099-01-01")};
const QStringList channelMix{QStringLiteral("--by"), QStringLiteral("channel-mix"), QStringLiteral("--factors"),
    QStringLiteral("线上=20000,KA=3000,经销=8000")};

/// A line of expected.csv.
struct Expected {
    int basisPoints = 0;
    QString goal;
    QString actual;
    QString attainment;
};

/// What a split gives each region.
std::map<QString, Expected> expectedOf(const QString &split)
{
    QFile file(GoldenGoals::folder() + QStringLiteral("expected.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("expected.csv is not there");
    std::map<QString, Expected> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u',');
        if (cells[0] == split)
            lines[cells[1]] = {cells[2].toInt(), cells[3], cells[4], cells[5]};
    }
    return lines;
}

} // namespace

/// R2: an even split gives one region 132 % and another 54 %; a split by channel mix gives all about the same.
class TstGoalStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_golden = std::make_unique<GoldenGoals>(); }
    void evenSplitTellsTheKnownStory();
    void channelMixBesideEven();
    void channelMixPublished();
    void treeAddsUpOnBothAxes();

private:
    /// By region, the whole year's goal, actual and attainment.
    static std::map<QString, QJsonObject> yearByRegion(const QString &workspace)
    {
        const CliAnswer answer = askJson(QStringList{QStringLiteral("heatmap"), workspace, QStringLiteral("--metric"),
                                             QStringLiteral("signed"), QStringLiteral("--span"), QStringLiteral("2026"),
                                             QStringLiteral("--columns"), QStringLiteral("quarters")}
            + atTheEnd);
        std::map<QString, QJsonObject> regions;
        for (const QJsonValue &row : answer.object()[QLatin1String("rows")].toArray())
            regions[row[QLatin1String("code")].toString()] = row[QLatin1String("total")].toObject();
        return regions;
    }
    static void compareWithExpected(const QString &workspace, const QString &split);
    static void compareTrees(const QString &workspace, const QStringList &arguments);

    std::unique_ptr<GoldenGoals> m_golden;
};

void TstGoalStory::compareWithExpected(const QString &workspace, const QString &split)
{
    const std::map<QString, Expected> expected = expectedOf(split);
    QCOMPARE(expected.size(), std::size_t(4));
    std::map<QString, QJsonObject> regions = yearByRegion(workspace);
    QCOMPARE(regions.size(), expected.size());
    for (const auto &[region, line] : expected) {
        QCOMPARE(regions[region][QLatin1String("goal")].toString(), line.goal);
        QCOMPARE(regions[region][QLatin1String("actual")].toString(), line.actual);
        QCOMPARE(regions[region][QLatin1String("percent")].toString(), line.attainment);
    }
}

void TstGoalStory::evenSplitTellsTheKnownStory()
{
    compareWithExpected(m_golden->published(), QStringLiteral("even"));
    const std::map<QString, QJsonObject> regions = yearByRegion(m_golden->published());
    QCOMPARE(regions.at(QStringLiteral("华南"))[QLatin1String("percent")].toString(), QStringLiteral("132.0%"));
    QCOMPARE(regions.at(QStringLiteral("华东"))[QLatin1String("percent")].toString(), QStringLiteral("54.0%"));
}

void TstGoalStory::channelMixBesideEven()
{
    const QString head = headOf(m_golden->published());
    const CliAnswer answer = askJson(
        GoldenGoals::goals(m_golden->published(), words("split --metric signed --period 2026 --dry-run") + channelMix));
    QVERIFY2(answer.exitCode == 0, answer.output);
    const QJsonObject split = answer.object()[QLatin1String("split")].toObject();
    const std::map<QString, Expected> even = expectedOf(QStringLiteral("even"));
    const std::map<QString, Expected> mix = expectedOf(QStringLiteral("channel-mix"));
    const QJsonArray shares = split[QLatin1String("shares")].toArray();
    QCOMPARE(shares.size(), qsizetype(4));
    for (const QJsonValue &share : shares) {
        const QString region = share[QLatin1String("code")].toString();
        QCOMPARE(share[QLatin1String("basis_points")].toInt(), mix.at(region).basisPoints);
        QCOMPARE(share[QLatin1String("amount")].toString(), mix.at(region).goal);
        QCOMPARE(share[QLatin1String("even_amount")].toString(), even.at(region).goal);
        QCOMPARE(fen(share[QLatin1String("delta")].toString()), fen(mix.at(region).goal) - fen(even.at(region).goal));
        QCOMPARE(share[QLatin1String("actual")].toString(), mix.at(region).actual);
        QCOMPARE(share[QLatin1String("attainment_percent")].toString(), mix.at(region).attainment);
        QCOMPARE(share[QLatin1String("even_attainment_percent")].toString(), even.at(region).attainment);
    }
    int explained = 0;
    QCOMPARE(wrongExplanation(split, explained), QString());
    QVERIFY(explained >= 4);
    QCOMPARE(headOf(m_golden->published()), head);
}

void TstGoalStory::channelMixPublished()
{
    const QString workspace = m_golden->copyOf(m_golden->published());
    const CliAnswer split =
        askJson(GoldenGoals::goals(workspace, words("split --metric signed --period 2026 --down") + channelMix));
    QVERIFY2(split.exitCode == 0, split.output);
    // A draft alone changes nothing for anybody.
    compareWithExpected(workspace, QStringLiteral("even"));
    const CliAnswer published =
        askJson(GoldenGoals::goals(workspace, words("publish --year 2026 --reason 按渠道结构拆分")));
    QVERIFY2(published.exitCode == 0, published.output);
    QCOMPARE(published.object()[QLatin1String("version")].toInt(), 2);
    compareWithExpected(workspace, QStringLiteral("channel-mix"));

    const CliAnswer diff = askJson(GoldenGoals::goals(workspace, words("diff 1 2 --year 2026 --depth units")));
    QCOMPARE(diff.exitCode, 0);
    const QJsonArray metrics = diff.object()[QLatin1String("metrics")].toArray();
    QCOMPARE(metrics.size(), qsizetype(1));
    std::map<QString, std::pair<QString, QString>> years;
    for (const QJsonValue &change : metrics[0][QLatin1String("changes")].toArray()) {
        if (change[QLatin1String("period")].toString() == QStringLiteral("2026"))
            years[change[QLatin1String("code")].toString()] = {
                change[QLatin1String("before")].toString(), change[QLatin1String("after")].toString()};
    }
    const std::map<QString, Expected> even = expectedOf(QStringLiteral("even"));
    const std::map<QString, Expected> mix = expectedOf(QStringLiteral("channel-mix"));
    for (const auto &[region, line] : mix) {
        QCOMPARE(years[region].first, even.at(region).goal);
        QCOMPARE(years[region].second, line.goal);
    }
    // The company's number is the same.
    QVERIFY(!years.contains(QString()));
}

void TstGoalStory::compareTrees(const QString &workspace, const QStringList &arguments)
{
    const CliAnswer answer = askJson(GoldenGoals::goals(workspace, QStringList{QStringLiteral("tree")} + arguments));
    QVERIFY2(answer.exitCode == 0, answer.output);
    const QJsonObject tree = answer.object();
    const QJsonObject total = tree[QLatin1String("total")].toObject();
    const QJsonArray rows = tree[QLatin1String("rows")].toArray();
    const QJsonArray cells = total[QLatin1String("cells")].toArray();
    QVERIFY(!rows.isEmpty() && !cells.isEmpty());
    qint64 periods = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qint64 sum = fen(cells[i][QLatin1String("value")].toString());
        qint64 places = 0;
        for (const QJsonValue &row : rows)
            places += fen(row[QLatin1String("cells")][i][QLatin1String("value")].toString());
        QCOMPARE(places, sum);
        periods += sum;
    }
    QCOMPARE(periods, fen(total[QLatin1String("value")].toString()));
}

void TstGoalStory::treeAddsUpOnBothAxes()
{
    for (const char *question : {"--period 2026 --columns quarters", "--period 2026 --columns months",
             "--period 2026 --columns weeks", "--period 2026 --columns weeks --unit 华南",
             "--period 2026-Q3 --columns weeks --metric visit", "--period 2026 --version 1"})
        compareTrees(m_golden->published(), words(question));
    // 2026 has 53 weeks, and all of the year's money lies in them.
    const QJsonObject tree =
        askJson(GoldenGoals::goals(m_golden->published(), words("tree --period 2026 --columns weeks"))).object();
    QCOMPARE(tree[QLatin1String("columns")].toArray().size(), qsizetype(53));
    QCOMPARE(tree[QLatin1String("total")][QLatin1String("value")].toString(), QStringLiteral("58000000.00"));
}

QTEST_GUILESS_MAIN(TstGoalStory)
#include "tst_goalstory.moc"
