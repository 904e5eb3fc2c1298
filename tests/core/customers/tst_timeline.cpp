#include "customers/lightreport.h"
#include "support/testworkspace.h"

using namespace waterline;

class TstTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newestFirst();
    void laterIsNotSeen();
    void saysWhatWasAContact();

private:
    [[nodiscard]] CustomerTimeline timelineAt(const AsOf &asOf)
    {
        const CustomerId acme{m_test.count(QStringLiteral("SELECT id FROM customer WHERE code = 'C1'"))};
        const auto timeline = customerTimeline(m_test.connection(), acme, asOf);
        if (!timeline)
            qFatal("%s", qPrintable(timeline.error().message));
        return *timeline;
    }

    TestWorkspace m_test;
};

void TstTimeline::initTestCase()
{
    QVERIFY_OK(m_test.importText(QStringLiteral("people.csv"), "工号,姓名\nS1,王芳\nS2,李强\n"));
    QVERIFY_OK(m_test.importText(QStringLiteral("customers.csv"),
        "客户编号,客户名称,负责人,建档日期\nC1,Acme,S1,2026-01-02\nC2,Beta,S1,2026-01-02\n"));
    QVERIFY_OK(m_test.importText(QStringLiteral("deals.csv"),
        "商机编号,客户,负责人,产品,阶段,立项日期,阶段更新日期\nO1,C1,S1,Crane,谈判,2026-01-03,2026-01-10\n"));
    QVERIFY_OK(m_test.importText(QStringLiteral("visits.csv"),
        "跟进时间,跟进人,客户,跟进方式,内容,证据\n2026-01-05 09:30,S2,C1,微信,hello,截图\n2026-01-12 "
        "10:00,S1,C1,备注,thinking,\n2026-01-06,S1,C2,拜访,,\n"));
}

void TstTimeline::newestFirst()
{
    const CustomerTimeline timeline = timelineAt(AsOf::endOf(QDate(2026, 1, 18)));
    QCOMPARE(timeline.customer.name, QStringLiteral("Acme"));
    QCOMPARE(timeline.ownerName, QStringLiteral("王芳"));
    QStringList lines;
    for (const TimelineEntry &entry : timeline.entries)
        lines << QStringList{entry.at, entry.who, entry.what, entry.text}.join(u'|');
    QCOMPARE(lines,
        (QStringList{QStringLiteral("2026-01-12T10:00:00|王芳|备注|thinking"),
            QStringLiteral("2026-01-10T00:00:00|王芳|谈判|Opportunity O1 · Crane"),
            QStringLiteral("2026-01-05T09:30:00|李强|微信|hello"),
            QStringLiteral("2026-01-03T00:00:00|王芳|Opened|Opportunity O1 · Crane"),
            QStringLiteral("2026-01-02T00:00:00||Customer created|")}));
    QCOMPARE(timeline.entries[2].evidence, QStringLiteral("截图"));
    QCOMPARE(timeline.entries[2].source, (SourceRow{QStringLiteral("visits.csv"), 2, {}}));
    QCOMPARE(timeline.entries[1].source, (SourceRow{QStringLiteral("deals.csv"), 2, {}}));
}

void TstTimeline::laterIsNotSeen()
{
    const CustomerTimeline timeline = timelineAt(AsOf::endOf(QDate(2026, 1, 9)));
    QCOMPARE(timeline.entries.size(), 3U);
    QCOMPARE(timeline.entries[0].what, QStringLiteral("微信"));
    QVERIFY(timelineAt(AsOf::endOf(QDate(2026, 1, 1))).entries.empty());
}

void TstTimeline::saysWhatWasAContact()
{
    const CustomerTimeline timeline = timelineAt(AsOf::endOf(QDate(2026, 1, 18)));
    QStringList contacts;
    for (const TimelineEntry &entry : timeline.entries) {
        if (entry.isContact)
            contacts << entry.what;
    }
    QCOMPARE(contacts, QStringList{QStringLiteral("微信")});
}

QTEST_GUILESS_MAIN(TstTimeline)
#include "tst_timeline.moc"
