#include "meeting/snapshotdigest.h"
#include "support/testworkspace.h"

#include <QTranslator>

using namespace waterline;

namespace {

/// Says everything otherwise, as another language would.
class Shouting final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper() + u'!';
    }
};

HeatRow heatRow()
{
    HeatRow row;
    row.kind = HeatRow::Kind::Team;
    row.code = QStringLiteral("A");
    row.name = QStringLiteral("Team A");
    row.leader = QStringLiteral("Lu");
    row.cells.actions[1].plan = 10;
    row.cells.actions[1].actual = 8;
    row.cells.actions[1].fromFollowUps = 6;
    row.cells.actions[1].counted = 7;
    row.cells.actions[1].ratio = Ratio(7, 10);
    row.cells.penetration = Ratio(7, 10);
    return row;
}

LightRow lightRow()
{
    LightRow row;
    row.code = QStringLiteral("C1");
    row.name = QStringLiteral("Acme");
    row.ownerName = QStringLiteral("Ann");
    row.verdict = {Light::Red, LightCause::LongSilence, 20, 0};
    return row;
}

MeetingSnapshot sample()
{
    MeetingSnapshot snapshot;
    snapshot.heatmap.scope.week = *IsoWeek::parse(QStringLiteral("2026-W03"));
    snapshot.heatmap.scope.asOf = AsOf::endOf(QDate(2026, 1, 18));
    snapshot.heatmap.total = heatRow();
    snapshot.heatmap.rows = {heatRow(), heatRow()};
    snapshot.deviations = {{PersonId{1}, QStringLiteral("Ann"), QStringLiteral("Team A"), heatRow().cells.actions[1]}};
    snapshot.turned = {{lightRow(), Light::Yellow, false}};
    snapshot.overdue = {lightRow()};
    snapshot.figures.penetration = Ratio(7, 10);
    snapshot.ruleVersion = 1;
    snapshot.chainHead = QString(64, u'a');
    return snapshot;
}

using Change = std::function<void(MeetingSnapshot &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TstSnapshotDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactCounts_data();
    void everyFactCounts();
    void theDigestIsNoPartOfItself();
    void sameFactsGiveTheSameDigestInAnyLanguage();
    void changedFactGivesAnother();
};

void TstSnapshotDigest::everyFactCounts_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("N6: the week", [](MeetingSnapshot &s) { s.heatmap.scope.week = s.heatmap.scope.week.plus(1); });
    row("N6: as of", [](MeetingSnapshot &s) { s.heatmap.scope.asOf = AsOf::endOf(QDate(2026, 1, 17)); });
    row("N6: a row's name", [](MeetingSnapshot &s) { s.heatmap.rows[0].name += u'x'; });
    row("N6: a row's leader", [](MeetingSnapshot &s) { s.heatmap.rows[1].leader += u'x'; });
    row("N6: a plan", [](MeetingSnapshot &s) { s.heatmap.rows[0].cells.actions[1].plan = 11; });
    row("N6: no plan instead of 0", [](MeetingSnapshot &s) { s.heatmap.rows[0].cells.actions[0].plan = 0; });
    row("N6: an actual", [](MeetingSnapshot &s) { s.heatmap.rows[1].cells.actions[1].actual = 9; });
    row("N6: a share of summaries", [](MeetingSnapshot &s) { s.heatmap.rows[1].cells.actions[1].fromFollowUps = 5; });
    row("N6: a penetration", [](MeetingSnapshot &s) { s.heatmap.total.cells.penetration = Ratio(8, 10); });
    row("N6: what is left out", [](MeetingSnapshot &s) { s.heatmap.total.cells.notComputable = 1; });
    row("N6: one row less", [](MeetingSnapshot &s) { s.heatmap.rows.pop_back(); });
    row("N6: who deviates", [](MeetingSnapshot &s) { s.deviations[0].personName += u'x'; });
    row("N6: one deviation less", [](MeetingSnapshot &s) { s.deviations.clear(); });
    row("N6: what it was before", [](MeetingSnapshot &s) { s.turned[0].before = Light::Green; });
    row("N6: whether it is new", [](MeetingSnapshot &s) { s.turned[0].isNew = true; });
    row("N6: a light's cause", [](MeetingSnapshot &s) { s.turned[0].now.verdict.cause = LightCause::Abandoned; });
    row("N6: a silence", [](MeetingSnapshot &s) { s.overdue[0].verdict.silentDays = 21; });
    row("N6: one overdue more", [](MeetingSnapshot &s) { s.overdue.push_back(lightRow()); });
    row("N6: a key figure", [](MeetingSnapshot &s) { s.figures.actions[2] = 1; });
    row("N6: a key figure of the week before", [](MeetingSnapshot &s) { s.figuresBefore.wonAmount = Money{1}; });
    row("N6: the rules", [](MeetingSnapshot &s) { s.ruleVersion = 2; });
    row("N6: the chain", [](MeetingSnapshot &s) { s.chainHead[0] = u'b'; });
    row("N6: text that moves from one field to the next", [](MeetingSnapshot &s) {
        s.turned[0].now.code = QStringLiteral("C");
        s.turned[0].now.name = QStringLiteral("1Acme");
    });
}

void TstSnapshotDigest::everyFactCounts()
{
    QFETCH(Change, change);
    MeetingSnapshot snapshot = sample();
    change(snapshot);
    QVERIFY(snapshotDigest(snapshot) != snapshotDigest(sample()));
}

void TstSnapshotDigest::theDigestIsNoPartOfItself()
{
    MeetingSnapshot snapshot = sample();
    snapshot.digest = snapshotDigest(snapshot);
    QCOMPARE(snapshotDigest(snapshot), snapshot.digest);
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
    QVERIFY(hex.match(snapshot.digest).hasMatch());
}

void TstSnapshotDigest::sameFactsGiveTheSameDigestInAnyLanguage()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\n"));
    QVERIFY_OK(test.importText(QStringLiteral("plans.csv"), "周次,工号,拜访量计划\n2026-W03,S1,10\n"));
    QVERIFY_OK(
        test.importText(QStringLiteral("customers.csv"), "客户编号,客户名称,负责人,建档日期\nC1,Acme,S1,2026-01-02\n"));
    const Scope scope{{}, *IsoWeek::parse(QStringLiteral("2026-W03")), AsOf::endOf(QDate(2026, 1, 18))};
    const auto english = meetingSnapshot(test.connection(), scope, {});
    QVERIFY_OK(english);
    QCOMPARE(english->overdue.size(), 1U);
    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    const auto shouted = meetingSnapshot(test.connection(), scope, {});
    QCoreApplication::removeTranslator(&translator);
    QVERIFY_OK(shouted);
    QVERIFY(english->overdue[0].reason != shouted->overdue[0].reason); // the translator did work
    QCOMPARE(shouted->digest, english->digest);
    const auto again = meetingSnapshot(test.connection(), scope, {});
    QVERIFY_OK(again);
    QCOMPARE(*again, *english);
}

void TstSnapshotDigest::changedFactGivesAnother()
{
    TestWorkspace test;
    QVERIFY_OK(test.importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\n"));
    const Scope scope{{}, *IsoWeek::parse(QStringLiteral("2026-W03")), AsOf::endOf(QDate(2026, 1, 18))};
    const auto before = meetingSnapshot(test.connection(), scope, {});
    QVERIFY_OK(before);
    const auto report = test.importText(QStringLiteral("visits.csv"), "跟进时间,跟进人,跟进方式\n2026-01-13,S1,拜访\n");
    QVERIFY_OK(report);
    const auto after = meetingSnapshot(test.connection(), scope, {});
    QVERIFY_OK(after);
    QVERIFY(after->digest != before->digest);
    QVERIFY(after->chainHead != before->chainHead);
}

QTEST_GUILESS_MAIN(TstSnapshotDigest)
#include "tst_snapshotdigest.moc"
