#include "report/meetingpdf.h"
#include "report/meetingtext.h"
#include "ui/import/csvworkspace.h"
#include "ui/report/pdfreader.h"

#include <QTest>

using namespace waterline;

namespace {

HeatRow heatRow(const QString &name, qint64 visits, qint64 planned)
{
    PersonWeek week;
    week[coreIndex(Action::Visit)] = {planned, visits, {}};
    HeatRow row;
    row.kind = HeatRow::Kind::Team;
    row.name = name;
    row.cells = unitCells({week}, RuleSet());
    return row;
}

TurnedCustomer turnedCustomer(const QString &name, Light light)
{
    TurnedCustomer turned;
    turned.now.name = name;
    turned.now.ownerName = QStringLiteral("王芳");
    turned.now.verdict.light = light;
    turned.now.reason = QStringLiteral("No contact for 16 days");
    turned.before = Light::Green;
    return turned;
}

/// As many regions and turned customers as asked for; nothing else.
MeetingSnapshot snapshotOf(int rows, int turned)
{
    MeetingSnapshot snapshot;
    snapshot.heatmap.scope = {{}, CsvWorkspace::week(), AsOf::endOf(QDate(2026, 11, 22))};
    snapshot.heatmap.hasPlans = true;
    for (int i = 1; i <= rows; ++i)
        snapshot.heatmap.rows.push_back(heatRow(QStringLiteral("R%1R").arg(i, 3, 10, QChar(u'0')), i, 100));
    snapshot.heatmap.total = heatRow({}, 50, 100);
    snapshot.heatmap.total.kind = HeatRow::Kind::Company;
    for (int i = 1; i <= turned; ++i)
        snapshot.turned.push_back(turnedCustomer(QStringLiteral("C%1C").arg(i, 3, 10, QChar(u'0')), Light::Red));
    snapshot.digest = QString(64, u'd');
    snapshot.chainHead = QString(64, u'c');
    snapshot.ruleVersion = 1;
    return snapshot;
}

QStringList pagesOf(const MeetingSnapshot &snapshot)
{
    const Result<QByteArray> pdf = meetingPdf(snapshot, QStringLiteral("Company"));
    return pdf ? pageTexts(*pdf) : QStringList();
}

} // namespace

class TestMeetingPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        if (!hasPdfTools())
            QSKIP("poppler's tools are not installed");
    }

    void sampleWeek()
    {
        CsvWorkspace sample;
        sample.fill();
        const Scope scope{{}, CsvWorkspace::week(), AsOf::endOf(QDate(2026, 11, 23))};
        const auto snapshot = meetingSnapshot(sample.workspace().connection(), scope, RuleSet());
        QVERIFY(snapshot.isOk());
        const Result<QByteArray> pdf = meetingPdf(*snapshot, QStringLiteral("全公司"));
        QVERIFY(pdf.isOk());
        const QStringList pages = pageTexts(*pdf);
        QVERIFY(pages.size() >= 2);

        // C12: what the snapshot holds is what page one says, cell by cell.
        QVERIFY(snapshot->heatmap.rows.size() == 2);
        for (const HeatRow &row : snapshot->heatmap.rows) {
            QVERIFY2(pages[0].contains(row.name), qPrintable(pages[0]));
            QVERIFY(pages[0].contains(row.cells.penetration.toText()));
            for (const HeatCell &cell : row.cells.actions)
                QVERIFY(pages[0].contains(heatText(cell, row.isPerson())));
        }
        for (const char *text : {"全公司", "2026-W47", "87.5% · 35/40", "100.0% · 10/10", "90.0% · 45/50",
                 "久未联系有限公司", "Turned red (1) or yellow (0) this week", "Yellow", "−10.0 pp"})
            QVERIFY2(pages[0].contains(QString::fromUtf8(text)), text);
        QVERIFY(!pages[0].contains(QStringLiteral("安静有限公司")));

        const QString rest = pages.mid(1).join(QString());
        // R7: 15 of 20 is off by 25 %; 17 of 20 is the first that is not over 15 %.
        for (const char *text : {"王芳", "−25.0%", "2 more", "Longest without contact", "R78", "How this is computed"})
            QVERIFY2(rest.contains(QString::fromUtf8(text)), text);
        QVERIFY(!rest.contains(QStringLiteral("李强")));
        for (const QString &page : pages) {
            QVERIFY(page.contains(snapshot->digest.left(16)));
            QVERIFY(page.contains(snapshot->chainHead.left(16)));
            QVERIFY(page.contains(QStringLiteral("of %1").arg(pages.size())));
        }
    }

    // R33, N6.
    void sameSnapshotSameBytes()
    {
        const auto first = meetingPdf(snapshotOf(14, 40), QStringLiteral("Company"));
        const auto second = meetingPdf(snapshotOf(14, 40), QStringLiteral("Company"));
        QVERIFY(first.isOk() && second.isOk());
        QVERIFY(*first == *second);
        MeetingSnapshot changed = snapshotOf(14, 40);
        changed.figures.won = 1;
        const auto third = meetingPdf(changed, QStringLiteral("Company"));
        QVERIFY(third.isOk());
        QVERIFY(*first != *third);
        // The file was made when the snapshot was taken, not when it was saved.
        QVERIFY(first->contains("/CreationDate (D:20261123000000Z)"));
    }

    void pageOneHoldsHeatmapAndTurned()
    {
        const QStringList pages = pagesOf(snapshotOf(14, 40));
        QVERIFY(pages.size() >= 2);
        for (int i = 1; i <= 14; ++i)
            QVERIFY(pages[0].contains(QStringLiteral("R%1R").arg(i, 3, 10, QChar(u'0'))));
        QVERIFY(pages[0].contains(QStringLiteral("Total")));
        int onPageOne = 0;
        for (int i = 1; i <= 40; ++i) {
            const QString name = QStringLiteral("C%1C").arg(i, 3, 10, QChar(u'0'));
            onPageOne += pages[0].contains(name) ? 1 : 0;
            QCOMPARE(pages.join(QString()).count(name), 1);
        }
        QVERIFY2(onPageOne >= 8, qPrintable(QString::number(onPageOne)));
        QVERIFY(onPageOne < 40);
        QVERIFY(pages[0].contains(QStringLiteral("%1 more customer").arg(40 - onPageOne)));
        QVERIFY(pages[1].contains(QStringLiteral("continued")));
    }

    void fewTurnedStayTogether()
    {
        const QStringList pages = pagesOf(snapshotOf(14, 3));
        QVERIFY(pages.size() >= 2);
        QVERIFY(pages[0].contains(QStringLiteral("C003C")));
        QVERIFY(!pages.join(QString()).contains(QStringLiteral("more customer")));
        QVERIFY(!pages.join(QString()).contains(QStringLiteral("continued")));
    }

    void longHeatmapFollowsWhatTurned()
    {
        const QStringList pages = pagesOf(snapshotOf(68, 20));
        QVERIFY(pages.size() >= 3);
        QVERIFY(pages[0].contains(QStringLiteral("C008C")));
        QVERIFY(pages[0].indexOf(QStringLiteral("C008C")) < pages[0].indexOf(QStringLiteral("R001R")));
        for (int i = 1; i <= 68; ++i)
            QCOMPARE(pages.join(QString()).count(QStringLiteral("R%1R").arg(i, 3, 10, QChar(u'0'))), 1);
        for (int i = 1; i <= 20; ++i)
            QCOMPARE(pages.join(QString()).count(QStringLiteral("C%1C").arg(i, 3, 10, QChar(u'0'))), 1);
        // The header of the heatmap is repeated.
        QVERIFY(pages[1].contains(QStringLiteral("Penetration")));
    }

    void withoutPlans()
    {
        MeetingSnapshot snapshot = snapshotOf(0, 0);
        PersonWeek week;
        week[coreIndex(Action::Visit)] = {{}, 1234, {}};
        HeatRow row;
        row.kind = HeatRow::Kind::Person;
        row.name = QStringLiteral("Li");
        row.cells = personCells(week, RuleSet());
        snapshot.heatmap.rows = {row};
        snapshot.heatmap.hasPlans = false;
        const QStringList pages = pagesOf(snapshot);
        QVERIFY(!pages.isEmpty());
        // The same sentence as in the window and on the command line: it names the file that fills it.
        const QString sentence = QString(pages[0]).replace(u'\n', u' ').simplified();
        QVERIFY2(sentence.contains(QStringLiteral("No plan for 2026-W47. Publish goals for these actions, or import a "
                                                  "file with week, person and planned leads, visits and proposals")),
            qPrintable(sentence));
        QVERIFY(pages[0].contains(QStringLiteral("1,234")));
        QVERIFY(pages[0].contains(QStringLiteral("No customer turned red or yellow this week.")));
        QVERIFY(pages.join(QString()).contains(QStringLiteral("This week has no plan to deviate from.")));
    }

    // The tile counts all that was done, the table what counts toward the plans: the tile says how much that is.
    void tileSaysWhatCounts()
    {
        MeetingSnapshot snapshot = snapshotOf(1, 0);
        PersonWeek week;
        week[coreIndex(Action::Visit)] = {10, 14, {}};
        week[coreIndex(Action::Lead)] = {5, 5, {}};
        snapshot.heatmap.total.cells = unitCells({week}, RuleSet());
        snapshot.figures.actions = {5, 14, 3};
        std::vector<FigureText> figures = figureTexts(snapshot, RuleSet());
        QCOMPARE(figures[2].value, QStringLiteral("14"));
        QCOMPARE(figures[2].note, QStringLiteral("of which 10 count toward the plan"));
        QCOMPARE(figures[1].note, QString()); // all of them
        QCOMPARE(figures[3].note, QString()); // no plan, and the table shows the count itself
        const QStringList pages = pagesOf(snapshot);
        QVERIFY(!pages.isEmpty());
        QVERIFY(QString(pages[0]).simplified().contains(QStringLiteral("of which 10")));
        // A person's row shows all that was done.
        snapshot.heatmap.total.kind = HeatRow::Kind::Person;
        figures = figureTexts(snapshot, RuleSet());
        QCOMPARE(figures[2].note, QString());
    }

    void importedMarkupStaysText()
    {
        MeetingSnapshot snapshot = snapshotOf(1, 0);
        snapshot.turned = {turnedCustomer(QStringLiteral("<b>bold</b> &lt;"), Light::Yellow)};
        const QStringList pages = pagesOf(snapshot);
        QVERIFY(!pages.isEmpty());
        QVERIFY(pages[0].contains(QStringLiteral("<b>bold</b> &lt;")));
    }

    void fileName()
    {
        const MeetingSnapshot snapshot = snapshotOf(1, 0);
        QCOMPARE(meetingPdfName(snapshot, QStringLiteral("华东")), QStringLiteral("Waterline-2026-W47-华东.pdf"));
        QCOMPARE(meetingPdfName(snapshot, QStringLiteral("A/B: C?")), QStringLiteral("Waterline-2026-W47-A-B-C-.pdf"));
    }

    void money_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << qint64(0) << "0.00";
        QTest::newRow("one fen") << qint64(1) << "0.01";
        QTest::newRow("grouped") << qint64(123456789) << "1,234,567.89";
        QTest::newRow("a debt") << qint64(-250) << "−2.50";
    }
    void money()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, expected);
        QCOMPARE(reportMoney({minor}), expected);
    }

    void days()
    {
        QCOMPARE(reportWeek(CsvWorkspace::week()), QStringLiteral("2026-W47 · 16 – 22 Nov 2026"));
        QCOMPARE(reportWeek(IsoWeek::of(QDate(2026, 12, 1))), QStringLiteral("2026-W49 · 30 Nov – 6 Dec 2026"));
        QCOMPARE(reportWeek(IsoWeek::of(QDate(2026, 12, 31))), QStringLiteral("2026-W53 · 28 Dec 2026 – 3 Jan 2027"));
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        QCOMPARE(reportWeek(CsvWorkspace::week()), QStringLiteral("2026-W47 · 2026年11月16日 – 11月22日"));
        QCOMPARE(reportDay(QDate(2026, 1, 5)), QStringLiteral("2026年1月5日"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void changes()
    {
        MeetingSnapshot snapshot = snapshotOf(1, 0);
        snapshot.figures.penetration = Ratio(71, 100);
        snapshot.figuresBefore.penetration = Ratio(721, 1000);
        snapshot.figures.lights.red = 5;
        snapshot.figuresBefore.lights.red = 5;
        const std::vector<FigureText> figures = figureTexts(snapshot, RuleSet());
        QCOMPARE(figures.size(), std::size_t(10));
        QCOMPARE(figures[0].value, QStringLiteral("71.0%"));
        QCOMPARE(figures[0].change, QStringLiteral("−1.1 pp, was 72.1%"));
        QCOMPARE(figures[0].mark, std::optional(Mark::Short));
        QCOMPARE(figures[5].value, QStringLiteral("5"));
        QCOMPARE(figures[5].change, QStringLiteral("±0, was 5"));
        snapshot.figuresBefore.penetration = {};
        QCOMPARE(figureTexts(snapshot, RuleSet())[0].change, QStringLiteral("was n/a"));
    }
};

QTEST_MAIN(TestMeetingPdf)
#include "tst_meetingpdf.moc"
