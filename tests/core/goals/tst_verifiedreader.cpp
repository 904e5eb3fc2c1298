#include "goals/heatmapreport.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "store/batch.h"
#include "support/evaluate.h"
#include "support/testworkspace.h"

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名,大区,团队,主管\n"
                          "S1,王芳,华东,一组,陆敏\n"
                          "S2,李强,华东,一组,陆敏\n";
/// 李强's proposals stand in the summary only.
const QByteArray plans = "周次,工号,线索数计划,拜访量计划,方案提交计划,方案提交实际\n"
                         "2026-W03,S1,4,2,,\n2026-W03,S2,1,,2,2\n";
/// A lead is verified by customer, budget and decision maker, a visit by content and evidence. Week 3 is 12 to 18
/// January 2026.
const QByteArray followUps = "编号,跟进时间,跟进人,客户,跟进方式,内容,证据,预算,决策人\n"
                             "V1,2026-01-12 09:00,S1,甲,线索,聊过,,50万,总经理\n"
                             "V2,2026-01-13 09:00,S1,甲,线索,聊过,,无,总经理\n"
                             "V3,2026-01-14 09:00,S1,,线索,聊过,照片,,采购总监\n"
                             "V4,2026-01-14 10:00,S1,甲,拜访,谈价,照片,,\n"
                             "V5,2026-01-15 10:00,S1,甲,拜访,-,,,\n"
                             "V6,2026-01-16 10:00,S2,乙,线索,聊过,,80万,总经理\n"
                             "V7,2026-01-16 11:00,S2,乙,电话,,,,\n"
                             "V8,2026-01-19 00:00,S1,,线索,the next week,,,\n";
const Scope week3{{}, *IsoWeek::parse(QStringLiteral("2026-W03")), AsOf::endOf(QDate(2026, 1, 18))};

QString countText(const VerifiedCount &count)
{
    QStringList lacking;
    for (const qint64 number : count.lacking)
        lacking << QString::number(number);
    return QStringLiteral("%1/%2 %3").arg(count.verified).arg(count.followUps).arg(lacking.join(u','));
}

} // namespace

/// R3: what has to be there for an action to count as verified is told beside the count, and changes nothing of it.
class TstVerifiedReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsByPlaceAndAction_data();
    void countsByPlaceAndAction();
    void itemsAreThoseOfTheDefinition();
    void onlyAPersonsReportHasThem();
    void explanationTellsHowManyAndWhich();
    void penetrationTellsEachAction();
    void summariesCannotBeVerified();

private:
    [[nodiscard]] OrgPlace place(const QString &name) { return *readOrg(m_test->connection()).find(name); }
    [[nodiscard]] VerifiedCounts countsOf(const QString &name, const Scope &scope = week3)
    {
        const auto counts = verifiedIn(m_test->connection(), scope, place(name));
        if (!counts)
            qFatal("%s", qPrintable(counts.error().message));
        return *counts;
    }
    [[nodiscard]] Explanation why(const QString &name, HeatColumn column)
    {
        const auto explanation = explainHeat(m_test->connection(), week3, place(name), column, {});
        if (!explanation)
            qFatal("%s", qPrintable(explanation.error().message));
        return *explanation;
    }
    [[nodiscard]] static QString input(const Explanation &explanation, const char *name)
    {
        for (const ExplainedInput &input : explanation.inputs) {
            if (input.name == QLatin1String(name))
                return input.value;
        }
        return {};
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TstVerifiedReader::init()
{
    m_test = std::make_unique<TestWorkspace>();
    QVERIFY_OK(m_test->importText(QStringLiteral("people.csv"), people));
    QVERIFY_OK(m_test->importText(QStringLiteral("plans.csv"), plans));
    const auto report = m_test->importText(QStringLiteral("visits.csv"), followUps, {}, true);
    QVERIFY_OK(report);
    QCOMPARE(report->counts.created, 8);
}

void TstVerifiedReader::countsByPlaceAndAction_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<AsOf>("asOf");
    QTest::addColumn<QStringList>("counts");
    const AsOf end = week3.asOf;
    QTest::newRow("R3: a person") << QStringLiteral("王芳") << end << QStringList{"1/3 1,2,0", "1/2 1,1", "0/0 "};
    QTest::newRow("R3: another") << QStringLiteral("李强") << end << QStringList{"1/1 0,0,0", "0/0 ", "0/0 "};
    QTest::newRow("R3: a team") << QStringLiteral("一组") << end << QStringList{"2/4 1,2,0", "1/2 1,1", "0/0 "};
    QTest::newRow("R3: the company") << QString() << end << QStringList{"2/4 1,2,0", "1/2 1,1", "0/0 "};
    QTest::newRow("C2: as of the day before")
        << QStringLiteral("王芳") << AsOf::endOf(QDate(2026, 1, 13)) << QStringList{"1/2 0,1,0", "0/0 ", "0/0 "};
}

void TstVerifiedReader::countsByPlaceAndAction()
{
    QFETCH(QString, place);
    QFETCH(AsOf, asOf);
    QStringList texts;
    for (const VerifiedCount &count : countsOf(place, {{}, week3.week, asOf}))
        texts << countText(count);
    QTEST(texts, "counts");
}

void TstVerifiedReader::itemsAreThoseOfTheDefinition()
{
    Metric lead = readMetrics(m_test->connection()).front();
    QCOMPARE(lead.code, QStringLiteral("lead"));
    const auto redefine = [&](const QStringList &items) {
        lead.verification = items;
        auto batch = Batch::begin(
            m_test->connection(), workspaceSchema(), m_test->clock, {QStringLiteral("metrics"), QString()});
        QVERIFY_OK(batch);
        QVERIFY_OK(writeMetrics(**batch, {lead}));
        QVERIFY_OK((*batch)->commit({}));
    };
    redefine({QStringLiteral("customer")});
    QCOMPARE(countText(countsOf(QStringLiteral("王芳"))[0]), QStringLiteral("2/3 1"));
    redefine({});
    QCOMPARE(countsOf(QStringLiteral("王芳"))[0], VerifiedCount());
    QCOMPARE(input(why(QStringLiteral("王芳"), Action::Lead), "Verified"), QString());
}

void TstVerifiedReader::onlyAPersonsReportHasThem()
{
    const auto company = heatmapReport(m_test->connection(), week3, {});
    QVERIFY_OK(company);
    for (const HeatRow &row : company->rows)
        QVERIFY(!row.verified);
    QVERIFY(!company->total.verified);
    Scope scope = week3;
    scope.place = place(QStringLiteral("王芳"));
    const auto wang = heatmapReport(m_test->connection(), scope, {});
    QVERIFY_OK(wang);
    QVERIFY(wang->rows.front().verified == countsOf(QStringLiteral("王芳")));
    // R8 is as it would be without it: 3 of 4 leads, 2 of 2 visits.
    QCOMPARE(wang->total.cells.actions[0].ratio, Ratio(3, 4));
    QCOMPARE(wang->total.cells.actions[1].ratio, Ratio(2, 2));
    for (const Action action : coreActions) {
        QCOMPARE((*wang->total.verified)[coreIndex(action)].followUps,
            wang->total.cells.actions[coreIndex(action)].fromFollowUps);
    }
}

void TstVerifiedReader::explanationTellsHowManyAndWhich()
{
    const Explanation leads = why(QStringLiteral("王芳"), Action::Lead);
    QCOMPARE(input(leads, "Verified"), QStringLiteral("1 of 3 follow-up(s); missing: customer 1, budget range 2"));
    QCOMPARE(wrongArithmetic(leads), QString());
    QStringList rows;
    for (const SourceRow &row : leads.sources)
        rows << row.what;
    QCOMPARE(rows,
        (QStringList{QStringLiteral("Leads: plan 4"),
            QStringLiteral("2026-01-14 09:00 · Lead · 聊过 · missing: customer, budget range"),
            QStringLiteral("2026-01-13 09:00 · Lead · 聊过 · missing: budget range"),
            QStringLiteral("2026-01-12 09:00 · Lead · 聊过")}));
    QCOMPARE(input(why(QStringLiteral("一组"), Action::Lead), "Verified"),
        QStringLiteral("2 of 4 follow-up(s); missing: customer 1, budget range 2"));
    QCOMPARE(input(why(QStringLiteral("李强"), Action::Lead), "Verified"), QStringLiteral("1 of 1 follow-up(s)"));
}

void TstVerifiedReader::penetrationTellsEachAction()
{
    const Explanation all = why(QStringLiteral("王芳"), std::nullopt);
    QCOMPARE(input(all, "Leads: Verified"), QStringLiteral("1 of 3 follow-up(s); missing: customer 1, budget range 2"));
    QCOMPARE(input(all, "Visits: Verified"), QStringLiteral("1 of 2 follow-up(s); missing: content 1, evidence 1"));
    QCOMPARE(input(all, "Proposals: Verified"), QString());
}

void TstVerifiedReader::summariesCannotBeVerified()
{
    const Explanation proposals = why(QStringLiteral("李强"), Action::Proposal);
    QCOMPARE(input(proposals, "Verified"), QString());
    QCOMPARE(input(proposals, "Not verifiable"), QStringLiteral("2 from weekly summaries, without follow-ups"));
    QCOMPARE(input(why(QStringLiteral("王芳"), Action::Lead), "Not verifiable"), QString());
}

QTEST_GUILESS_MAIN(TstVerifiedReader)
#include "tst_verifiedreader.moc"
