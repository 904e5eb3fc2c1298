#include "metrics/actualyear.h"

#include "store/cursor.h"
#include "support/testworkspace.h"
#include "support/yeartext.h"

#include <rapidcheck.h>

#include <map>

using namespace waterline;

namespace {

const QStringList sources{QStringLiteral("visit"), QStringLiteral("signed")};
enum Source { Visit, Signed };

} // namespace

class TstActualYear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWorkspace>(); }
    void packsTheWeeksOfAYear();
    void addsToWhatIsThere();
    void aRowOfNothingIsNone();
    void numbersThatAreNoWeek_data();
    void numbersThatAreNoWeek();
    void settlesOnce();
    void oneWeekOverAllBuckets();
    void newestWeek_data();
    void newestWeek();
    void unreadableTotalsFail_data();
    void unreadableTotalsFail();
    void packed();
    void anyChangesGiveTheirSums();

private:
    [[nodiscard]] Connection &connection() { return m_test->connection(); }
    [[nodiscard]] QStringList rows()
    {
        QStringList lines;
        Query query(connection(),
            QStringLiteral("SELECT source, year, person, bucket, weeks FROM actual_year ORDER BY 1, 2, 3, 4"));
        query.exec();
        query.forEach([&](const Row &row) {
            lines << QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}.join(u'|');
        });
        return lines;
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstActualYear::packsTheWeeksOfAYear()
{
    ActualYearChanges changes(sources);
    changes.add(Visit, 202601, 7, 2);
    changes.add(Visit, 202653, 7, 1);
    changes.add(Visit, 202601, 7, 3);
    changes.add(Visit, 202552, 7, 4);
    changes.add(Signed, 202601, 7, 500, QStringLiteral("Crane"));
    changes.add(Signed, 202601, 7, -20, QStringLiteral("高毛利"));
    changes.add(Signed, 202601, 8, 9, QStringLiteral("Crane"));
    changes.settle(connection());
    QCOMPARE(rows(),
        (QStringList{QStringLiteral("signed|2026|7|Crane|") + yearText({{1, 500}}),
            QStringLiteral("signed|2026|7|高毛利|") + yearText({{1, -20}}),
            QStringLiteral("signed|2026|8|Crane|") + yearText({{1, 9}}),
            QStringLiteral("visit|2025|7||") + yearText({{52, 4}}),
            QStringLiteral("visit|2026|7||") + yearText({{1, 5}, {53, 1}})}));
}

void TstActualYear::addsToWhatIsThere()
{
    for (const auto &[week, number] : {std::pair(202603, 2), std::pair(202604, 1), std::pair(202603, -1)}) {
        ActualYearChanges changes(sources);
        changes.add(Visit, week, 7, number);
        changes.settle(connection());
    }
    QCOMPARE(rows(), QStringList{QStringLiteral("visit|2026|7||") + yearText({{3, 1}, {4, 1}})});
}

void TstActualYear::aRowOfNothingIsNone()
{
    ActualYearChanges changes(sources);
    changes.add(Visit, 202603, 7, 2);
    changes.add(Signed, 202603, 7, 5);
    changes.add(Signed, 202603, 7, -5);
    changes.settle(connection());
    QCOMPARE(rows().size(), 1);
    changes.add(Visit, 202603, 7, -2);
    changes.settle(connection());
    QCOMPARE(rows(), QStringList());
    // A debit that another week evens out is something.
    changes.add(Signed, 202603, 7, 5);
    changes.add(Signed, 202604, 7, -5);
    changes.settle(connection());
    QCOMPARE(rows(), QStringList{QStringLiteral("signed|2026|7||") + yearText({{3, 5}, {4, -5}})});
}

void TstActualYear::numbersThatAreNoWeek_data()
{
    QTest::addColumn<qint64>("week");
    for (const qint64 week : {202600, 202654, 202699, 0, -202603})
        QTest::newRow(qPrintable(QString::number(week))) << week;
}

void TstActualYear::numbersThatAreNoWeek()
{
    QFETCH(qint64, week);
    ActualYearChanges changes(sources);
    changes.add(Visit, week, 7, 2);
    changes.settle(connection());
    QCOMPARE(rows(), QStringList());
}

void TstActualYear::settlesOnce()
{
    ActualYearChanges changes(sources);
    changes.add(Visit, 202603, 7, 2);
    changes.settle(connection());
    changes.settle(connection());
    QCOMPARE(rows(), QStringList{QStringLiteral("visit|2026|7||") + yearText({{3, 2}})});
    clearActualYears(connection(), {QStringLiteral("signed")});
    QCOMPARE(rows().size(), 1);
    clearActualYears(connection(), sources);
    QCOMPARE(rows(), QStringList());
}

void TstActualYear::oneWeekOverAllBuckets()
{
    ActualYearChanges changes(sources);
    changes.add(Signed, 202603, 7, 500, QStringLiteral("a"));
    changes.add(Signed, 202603, 7, -20, QStringLiteral("b"));
    changes.add(Signed, 202603, 8, 5, QStringLiteral("a"));
    changes.add(Signed, 202603, 8, -5, QStringLiteral("b"));
    changes.add(Signed, 202653, 9, 1);
    changes.add(Visit, 202603, 7, 1);
    changes.settle(connection());
    using People = std::unordered_map<PersonId, qint64>;
    const QString source = sources[Signed];
    const auto week = [&](int number) { return readActualWeek(connection(), source, IsoWeek::fromNumber(number)); };
    QVERIFY(week(202603) == (People{{PersonId{7}, 480}}));
    QVERIFY(week(202653) == (People{{PersonId{9}, 1}}));
    QVERIFY(week(202602).empty());
    QVERIFY(week(202503).empty());
}

void TstActualYear::newestWeek_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("newest");
    QTest::newRow("at the limit") << 202604 << 202604;
    QTest::newRow("below the limit") << 202610 << 202604;
    QTest::newRow("another source is older") << 202603 << 202603;
    QTest::newRow("the year of the limit has only later ones") << 202601 << 202452;
    QTest::newRow("a year later") << 202701 << 202604;
    QTest::newRow("between") << 202453 << 202452;
    QTest::newRow("too early") << 202451 << 0;
}

void TstActualYear::newestWeek()
{
    QFETCH(int, limit);
    ActualYearChanges changes(sources);
    changes.add(Visit, 202452, 7, 1);
    changes.add(Visit, 202604, 8, 1);
    changes.add(Signed, 202603, 7, 1);
    changes.settle(connection());
    const IsoWeek newest = newestActualWeek(connection(), sources, IsoWeek::fromNumber(limit));
    QTEST(newest.isNull() ? 0 : newest.toNumber(), "newest");
}

void TstActualYear::unreadableTotalsFail_data()
{
    QTest::addColumn<QString>("weeks");
    for (const char *weeks : {"", "[]", "[1,2]", "[a]", "{}"})
        QTest::newRow(qPrintable(QStringLiteral("unreadable: %1").arg(QLatin1String(weeks))))
            << QString::fromLatin1(weeks);
}

void TstActualYear::unreadableTotalsFail()
{
    QFETCH(QString, weeks);
    Query(connection(), QStringLiteral("INSERT INTO actual_year VALUES ('visit', 2026, 7, '', ?)")).exec(weeks);
    const auto fails = [&] {
        const Result<> status = connection().takeStatus();
        return !status && status.error().problem == Problem::Corrupt;
    };
    (void)readActualWeek(connection(), QStringLiteral("visit"), IsoWeek::fromNumber(202603));
    QVERIFY(fails());
    (void)newestActualWeek(connection(), sources, IsoWeek::fromNumber(202603));
    QVERIFY(fails());
    ActualYearChanges changes(sources);
    changes.add(Visit, 202603, 7, 1);
    changes.settle(connection());
    QVERIFY(fails());
}

void TstActualYear::packed()
{
    WeekSeries series;
    series.at(1) = -3;
    series.at(3) = 9'000'000'000'000;
    series.at(53) = 1;
    const std::string text = series.toText().toStdString();
    WeekSeries sum;
    QVERIFY(addPacked(text, sum));
    QCOMPARE(sum, series);
    QVERIFY(addPacked(text, sum, 3));
    QCOMPARE(sum.at(1), qint64(-6));
    QCOMPARE(sum.at(3), qint64(18'000'000'000'000));
    QCOMPARE(sum.at(53), qint64(1));
    QVERIFY(addPacked("nothing is read", sum, 0));
}

void TstActualYear::anyChangesGiveTheirSums()
{
    QVERIFY(rc::check("settled step by step = summed up", [this] {
        clearActualYears(connection(), sources);
        const QStringList buckets{QString(), QStringLiteral("a"), QStringLiteral("b")};
        std::map<std::tuple<QString, int, qint64, QString>, WeekSeries> expected;
        for (int batch = *rc::gen::inRange(1, 5); batch > 0; --batch) {
            ActualYearChanges changes(sources);
            for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
                const int source = *rc::gen::inRange(0, 2);
                const int year = *rc::gen::inRange(2025, 2027);
                const int week = *rc::gen::inRange(1, 54);
                const qint64 person = *rc::gen::inRange(1, 3);
                const QString bucket = buckets[*rc::gen::inRange(0, 3)];
                const qint64 difference = *rc::gen::inRange<qint64>(-2, 3);
                changes.add(source, year * 100 + week, person, difference, bucket);
                expected[{sources[source], year, person, bucket}].at(week) += difference;
            }
            changes.settle(connection());
        }
        QStringList lines;
        for (const auto &[key, weeks] : expected) {
            if (!weeks.isEmpty())
                lines << QStringLiteral("%1|%2|%3|%4|%5")
                             .arg(std::get<0>(key))
                             .arg(std::get<1>(key))
                             .arg(std::get<2>(key))
                             .arg(std::get<3>(key), weeks.toText());
        }
        RC_ASSERT(rows() == lines);
    }));
}

QTEST_GUILESS_MAIN(TstActualYear)
#include "tst_actualyear.moc"
