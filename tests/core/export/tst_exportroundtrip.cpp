#include "base/textkey.h"
#include "calendar/calendarimport.h"
#include "calendar/settingimport.h"
#include "comparabledump.h"
#include "contracts/contractimport.h"
#include "customers/customerimport.h"
#include "customers/opportunityimport.h"
#include "customers/paymentimport.h"
#include "customers/stageimport.h"
#include "export/exporter.h"
#include "followups/followupimport.h"
#include "goals/planimport.h"
#include "metrics/metricimport.h"
#include "org/peopleimport.h"
#include "org/unitimport.h"

#include <rapidcheck.h>

using namespace waterline;

namespace {

const std::vector<QString> &oddPieces()
{
    static const std::vector<QString> pieces{QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"),
        QStringLiteral("@"), QStringLiteral("\t"), QStringLiteral("\r"), QStringLiteral("\n"), QStringLiteral("\r\n"),
        QStringLiteral("＝"), QStringLiteral("＋"), QStringLiteral("－"), QStringLiteral("＠"), QStringLiteral("'"),
        QStringLiteral("\""), QStringLiteral(","), QStringLiteral(";"), QStringLiteral("|"), QStringLiteral("001"),
        QStringLiteral("-5.00"), QStringLiteral("1,234"), QStringLiteral("1.23E+17"), QStringLiteral("1E+5"),
        QStringLiteral("#N/A"), QStringLiteral("####"), QStringLiteral("无"), QStringLiteral("N/A"),
        QStringLiteral("null"), QStringLiteral("-"), QStringLiteral("/"), QStringLiteral("合计"),
        QStringLiteral("Total:"), QStringLiteral("备注：王"), QStringLiteral("2026-01-05"),
        QStringLiteral("05/01/2026"), QStringLiteral("=\"001\""), QStringLiteral("'00123"), QStringLiteral("35%"),
        QStringLiteral("¥5万"), QStringLiteral("_x0041_"), QStringLiteral("_x000D_"), QStringLiteral("\u0001"),
        QStringLiteral("\u001F"), QStringLiteral("\uFFFE"), QStringLiteral("\u2028"), QStringLiteral("\u0085"),
        QStringLiteral("<t>&amp;]]>"), QStringLiteral("'); DROP TABLE person;--"), QStringLiteral("%_"),
        QStringLiteral(" "), QStringLiteral("　"), QStringLiteral("客户"), QStringLiteral("é"),
        QStringLiteral("e\u0301"), QStringLiteral("ß"), QStringLiteral("ﬁ"), QStringLiteral("😀"),
        QStringLiteral("TRUE"), QStringLiteral("a"), QStringLiteral("B"), QStringLiteral("sep=;"),
        QStringLiteral("\\")};
    return pieces;
}

/// Any character of any plane that text can hold.
rc::Gen<QString> characters()
{
    return rc::gen::map(rc::gen::inRange<char32_t>(1, 0x110000), [](char32_t c) {
        const bool isSurrogate = c >= 0xD800 && c <= 0xDFFF;
        return QString::fromUcs4(isSurrogate ? U"x" : &c, 1);
    });
}

/// As the tables keep it: no invisible characters, outer spaces trimmed, composed; may be empty.
rc::Gen<QString> texts()
{
    const auto piece = rc::gen::oneOf(rc::gen::elementOf(oddPieces()), characters());
    return rc::gen::map(
        rc::gen::resize(5, rc::gen::container<std::vector<QString>>(piece)), [](const std::vector<QString> &pieces) {
            QString text;
            for (const QString &one : pieces)
                text += one;
            return cleanText(text);
        });
}

/// Draws what the rows are made of.
class Draw {
public:
    Draw()
        : m_texts(*rc::gen::container<std::vector<QString>>(30, texts()))
    {
    }

    [[nodiscard]] int upTo(int largest) { return *rc::gen::inRange(0, largest + 1); }
    [[nodiscard]] CellValue text() { return textValueOf(m_texts[std::size_t(upTo(29))]); }
    [[nodiscard]] CellValue name()
    {
        const CellValue found = text();
        return std::holds_alternative<std::monostate>(found) ? CellValue(std::string("n")) : found;
    }
    [[nodiscard]] CellValue day()
    {
        const int days = upTo(400);
        return days == 0 ? CellValue() : CellValue(QDate(2025, 1, 1).addDays(days));
    }
    [[nodiscard]] CellValue count(qint64 smallest)
    {
        return upTo(3) == 0 ? CellValue() : CellValue(*rc::gen::inRange<qint64>(smallest, 1'000'000));
    }
    [[nodiscard]] CellValue money()
    {
        return upTo(3) == 0
            ? CellValue()
            : CellValue(Money{*rc::gen::inRange<qint64>(-9'000'000'000'000'000'000, 9'000'000'000'000'000'000)});
    }
    [[nodiscard]] CellValue word(std::initializer_list<const char *> words)
    {
        return textValueOf(QString::fromUtf8(*(words.begin() + upTo(int(words.size()) - 1))));
    }
    [[nodiscard]] CellValue codeFrom(Connection &connection, const QString &table)
    {
        Query query(connection, QStringLiteral("SELECT code FROM %1 ORDER BY id LIMIT 1 OFFSET ?").arg(table));
        query.exec(upTo(6));
        return textValueOf(query.first([](const Row &row) { return row.text(0); }).value_or(QString()));
    }

private:
    std::vector<QString> m_texts;
};

void fillEntities(TestWorkspace &test, Draw &draw)
{
    DirectImport units(test, unitImport());
    for (int i = draw.upTo(2); i > 0; --i) {
        const CellValue name = draw.name();
        const std::string part = std::get<std::string>(draw.name());
        (void)units.take({name, name, draw.word({"region", "team"}), {}, draw.text()});
        (void)units.take(
            {std::get<std::string>(name) + " / " + part, part, draw.word({"team", "region"}), name, draw.text()});
    }
    units.commit();
    DirectImport people(test, peopleImport());
    for (int i = draw.upTo(6); i > 0; --i)
        (void)people.take({draw.text(), draw.name(), draw.text(), draw.text(), draw.text(), draw.text(), draw.day()});
    people.commit();
    DirectImport customers(test, customerImport());
    for (int i = draw.upTo(6); i > 0; --i) {
        (void)customers.take({draw.text(), draw.name(), draw.codeFrom(test.connection(), QStringLiteral("person")),
            draw.day(), draw.text(), draw.text(), draw.text(), draw.text(), draw.text(), draw.count(-5000),
            draw.money(), draw.text(), draw.word({"", "放弃", "budget cancelled", "competitor mou"}), {}, draw.text()});
    }
    customers.commit();
}

void fillOpportunities(TestWorkspace &test, Draw &draw)
{
    // Several files, so that opportunities move on and files contradict each other.
    for (int file = 0; file < 2; ++file) {
        DirectImport opportunities(test, opportunityImport());
        for (int i = draw.upTo(5); i > 0; --i) {
            const CellValue stage =
                draw.upTo(1) == 0 ? draw.name() : draw.word({"谈判", "won", "赢单", "lost", "opened"});
            (void)opportunities.take({draw.name(), draw.codeFrom(test.connection(), QStringLiteral("customer")),
                draw.codeFrom(test.connection(), QStringLiteral("person")), draw.text(), stage, draw.day(), draw.day(),
                draw.day(), draw.money(), draw.word({"", "", "yes"}), draw.text()});
        }
        opportunities.commit();
        DirectImport stages(test, stageImport());
        for (int i = draw.upTo(4); i > 0; --i) {
            const CellValue day = draw.day();
            if (!std::holds_alternative<std::monostate>(day))
                (void)stages.take({draw.codeFrom(test.connection(), QStringLiteral("opportunity")), draw.name(),
                    draw.word({"", "open", "won"}), day});
        }
        stages.commit();
    }
}

void fillDefinitions(TestWorkspace &test, Draw &draw)
{
    DirectImport settings(test, settingImport());
    if (draw.upTo(1) == 0)
        (void)settings.take({"fiscal_start_month", std::to_string(1 + draw.upTo(11))});
    if (draw.upTo(1) == 0)
        (void)settings.take({"holidays", draw.word({"cn", "none"})});
    settings.commit();
    DirectImport days(test, calendarImport());
    for (int i = draw.upTo(4); i > 0; --i) {
        const CellValue day = draw.day();
        if (!std::holds_alternative<std::monostate>(day))
            (void)days.take({day, draw.word({"班", "休"}), draw.text()});
    }
    days.commit();
    DirectImport metrics(test, metricImport());
    for (int i = draw.upTo(3); i > 0; --i) {
        const bool isShare = draw.upTo(1) == 0;
        const CellValue code = draw.word({"high_margin", "service", "spare"});
        // All weights make 100 % (R13), so those that come and go have none.
        const qint64 weight = code == CellValue("high_margin") ? 3000 : 0;
        (void)metrics.take({code, draw.name(), "outcome", "signed", isShare ? draw.name() : draw.text(),
            isShare ? CellValue("signed") : CellValue(), draw.text(), weight, {}, draw.count(1)});
    }
    metrics.commit();
}

void fillPayments(TestWorkspace &test, Draw &draw)
{
    DirectImport payments(test, paymentImport());
    for (int i = draw.upTo(6); i > 0; --i) {
        const CellValue day = draw.day();
        const CellValue amount = draw.money();
        if (!std::holds_alternative<std::monostate>(day) && !std::holds_alternative<std::monostate>(amount))
            (void)payments.take({draw.text(), day, amount, draw.codeFrom(test.connection(), QStringLiteral("customer")),
                draw.codeFrom(test.connection(), QStringLiteral("person")),
                draw.codeFrom(test.connection(), QStringLiteral("opportunity"))});
    }
    payments.commit();
}

void fillContracts(TestWorkspace &test, Draw &draw)
{
    const auto opportunity = [&] { return draw.codeFrom(test.connection(), QStringLiteral("opportunity")); };
    const auto moment = [&] {
        const CellValue day = draw.day();
        return DayTime{std::holds_alternative<QDate>(day) ? std::get<QDate>(day) : QDate(2025, 1, 1),
            QTime::fromMSecsSinceStartOfDay(draw.upTo(86'399) * 1000)};
    };
    DirectImport evidence(test, contractEvidenceImport());
    for (int i = draw.upTo(8); i > 0; --i) {
        const std::string hash(64, "0123456789abcdef"[draw.upTo(15)]);
        (void)evidence.take({opportunity(), draw.word({"营业执照", "purchase intent"}), draw.name(),
            qint64(1 + draw.upTo(1'000'000)), hash, moment()});
    }
    evidence.commit();
    DirectImport submissions(test, contractSubmissionImport());
    for (int i = draw.upTo(4); i > 0; --i)
        (void)submissions.take({opportunity(), moment(), draw.text()});
    submissions.commit();
}

void fillFacts(TestWorkspace &test, Draw &draw)
{
    if (test.count(QStringLiteral("SELECT count(*) FROM person")) == 0)
        return;
    const auto person = [&] {
        Query query(test.connection(), QStringLiteral("SELECT code FROM person ORDER BY id"));
        query.exec();
        return CellValue(query.first([](const Row &row) { return row.text(0); }).value_or(QString()).toStdString());
    };
    DirectImport plans(test, planImportTable());
    for (int i = draw.upTo(5); i > 0; --i) {
        (void)plans.take({"2026-W" + std::to_string(10 + draw.upTo(3)), person(), draw.count(0), draw.count(0),
            draw.count(0), draw.count(0), draw.count(0), draw.count(0)});
    }
    plans.commit();
    DirectImport followUps(test, followUpImport());
    for (int i = draw.upTo(10); i > 0; --i) {
        const CellValue day = draw.day();
        if (std::holds_alternative<std::monostate>(day))
            continue;
        const DayTime at{
            std::get<QDate>(day), QTime::fromMSecsSinceStartOfDay(draw.upTo(3) == 0 ? 0 : draw.upTo(86'399) * 1000)};
        (void)followUps.take({draw.text(), at, person(), draw.codeFrom(test.connection(), QStringLiteral("customer")),
            draw.word({"", "电话", "Visit", "方案", "lead", "internal note"}), draw.text(), draw.text(), draw.text(),
            draw.text(), draw.day()});
    }
    followUps.commit();
}

QString exportedTo(TestWorkspace &test, const QString &name)
{
    const QString target = test.file(name);
    const auto report = exportWorkspace({exportTables(), target, formatFor(target)}, {test.connection()});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return target;
}

/// Takes every file of a folder or every sheet of a workbook in; the reasons of rejected rows, or an error.
QString importAll(TestWorkspace &test, const QString &target)
{
    std::vector<std::pair<QString, QString>> files;
    if (target.endsWith(QStringLiteral(".xlsx"))) {
        const auto plan = planImport(target, importTables());
        if (!plan)
            return plan.error().message;
        for (const QString &sheet : plan->sheets)
            files.emplace_back(target, sheet);
    } else {
        for (const QString &file : QDir(target).entryList(QDir::Files, QDir::Name))
            files.emplace_back(target + u'/' + file, QString());
    }
    QStringList faults;
    for (const auto &[file, sheet] : files) {
        ImportChoices choices;
        choices.sheet = sheet;
        const auto report = test.importFile(file, choices);
        if (!report) {
            faults << QFileInfo(file).fileName() + u' ' + sheet + QStringLiteral(": ") + report.error().message;
            continue;
        }
        for (const RejectedRow &row : report->rejects)
            faults << QFileInfo(file).fileName() + u' ' + sheet + u' ' + row.column + u' ' + row.reason + u' '
                    + row.cells.join(u'|');
    }
    return faults.join(u'\n');
}

bool isEmpty(TestWorkspace &test)
{
    return comparableDump(test.connection()).isEmpty();
}

} // namespace

class TstExportRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWorkspaceComesBack_data();
    void everyWorkspaceComesBack();
    void itsOwnExportChangesNothing();
    void everyOddTextComesBack_data();
    void everyOddTextComesBack();
    void historyThatNoFileOfOpportunitiesTells();
};

void TstExportRoundTrip::everyWorkspaceComesBack_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("as a folder of CSV files") << QStringLiteral("out");
    QTest::newRow("as a workbook") << QStringLiteral("out.xlsx");
}

void TstExportRoundTrip::everyWorkspaceComesBack()
{
    QFETCH(QString, target);
    QVERIFY(rc::check("import(export(w)) = w", [&] {
        TestWorkspace first;
        Draw draw;
        fillEntities(first, draw);
        fillOpportunities(first, draw);
        fillPayments(first, draw);
        fillContracts(first, draw);
        fillFacts(first, draw);
        fillDefinitions(first, draw);
        if (isEmpty(first))
            return;
        const QString exported = exportedTo(first, target);
        TestWorkspace second;
        const QString faults = importAll(second, exported);
        if (!faults.isEmpty())
            RC_FAIL(faults.toStdString());
        RC_ASSERT(
            comparableDump(second.connection()).toStdString() == comparableDump(first.connection()).toStdString());
    }));
}

void TstExportRoundTrip::itsOwnExportChangesNothing()
{
    QVERIFY(rc::check("importing a workspace's export into itself writes nothing", [] {
        TestWorkspace test;
        Draw draw;
        fillEntities(test, draw);
        fillOpportunities(test, draw);
        fillPayments(test, draw);
        fillContracts(test, draw);
        fillFacts(test, draw);
        fillDefinitions(test, draw);
        const QString before = comparableDump(test.connection());
        if (before.isEmpty())
            return;
        const qint64 batches = test.count(QStringLiteral("SELECT count(*) FROM batch"));
        const QString faults = importAll(test, exportedTo(test, QStringLiteral("out")));
        if (!faults.isEmpty())
            RC_FAIL(faults.toStdString());
        RC_ASSERT(comparableDump(test.connection()).toStdString() == before.toStdString());
        RC_ASSERT(test.count(QStringLiteral("SELECT count(*) FROM batch")) == batches);
    }));
}

void TstExportRoundTrip::everyOddTextComesBack_data()
{
    QTest::addColumn<QString>("oddText");
    for (const QString &piece : oddPieces()) {
        if (const QString text = cleanText(piece); !text.isEmpty())
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QTest::currentTestFunction(), piece))) << text;
    }
    QTest::newRow("two apostrophes and a formula") << QStringLiteral("''=1+1");
    QTest::newRow("a guarded formula of its own") << QStringLiteral("'=1+1");
    QTest::newRow("only quotes") << QStringLiteral("\"\"\"");
    QTest::newRow("a quoted null word") << QStringLiteral("=\"无\"");
    QTest::newRow("line breaks of both kinds") << QStringLiteral("a\r\nb\nc\rd");
    QTest::newRow("spaces within") << QStringLiteral("a  b\tc");
}

/// As name and number of everything, alone in the first cell of its rows.
void TstExportRoundTrip::everyOddTextComesBack()
{
    QFETCH(QString, oddText);
    const std::string text = oddText.toStdString();
    TestWorkspace first;
    {
        DirectImport people(first, peopleImport());
        QVERIFY(people.take({text, text, text, text, text, text}).kind == RowOutcome::Kind::New);
        people.commit();
        DirectImport customers(first, customerImport());
        QVERIFY(customers.take({text, text, text, {}, text, text, text, text, text, {}, {}, text}).kind
            == RowOutcome::Kind::New);
        customers.commit();
        DirectImport opportunities(first, opportunityImport());
        QVERIFY(opportunities.take({text, text, text, text, text, QDate(2026, 1, 5)}).kind == RowOutcome::Kind::New);
        opportunities.commit();
        DirectImport followUps(first, followUpImport());
        QVERIFY(
            followUps.take({text, DayTime{QDate(2026, 1, 5), QTime(9, 30, 15)}, text, text, {}, text, text, text, text})
                .kind
            == RowOutcome::Kind::New);
        followUps.commit();
        DirectImport evidence(first, contractEvidenceImport());
        for (const char *kind : {"business_licence", "purchase_intent"})
            QVERIFY(
                evidence.take({text, kind, text, qint64(1), std::string(64, 'a'), DayTime{QDate(2026, 1, 5), {}}}).kind
                == RowOutcome::Kind::New);
        evidence.commit();
        DirectImport submissions(first, contractSubmissionImport());
        QVERIFY(submissions.take({text, DayTime{QDate(2026, 1, 5), {}}, text}).kind == RowOutcome::Kind::New);
        submissions.commit();
    }
    for (const char *target : {"out", "out.xlsx"}) {
        TestWorkspace second;
        QCOMPARE(importAll(second, exportedTo(first, QLatin1String(target))), QString());
        QCOMPARE(comparableDump(second.connection()), comparableDump(first.connection()));
    }
}

/// The row says where the opportunity stands, and only the table of stages when it came there.
void TstExportRoundTrip::historyThatNoFileOfOpportunitiesTells()
{
    TestWorkspace first;
    QVERIFY_OK(first.importText(QStringLiteral("a.csv"),
        "商机编号,阶段,立项日期,阶段更新日期\nO1,谈判,2026-01-03,2026-01-10\nO2,赢单,,\nO3,赢单,2026-01-01,2026-01-"
        "09\n"));
    QVERIFY_OK(first.importText(QStringLiteral("b.csv"), "商机编号,阶段\nO1,报价\nO2,回款\nO3,谈判\n"));
    TestWorkspace second;
    QCOMPARE(importAll(second, exportedTo(first, QStringLiteral("out"))), QString());
    QCOMPARE(comparableDump(second.connection()), comparableDump(first.connection()));
}

QTEST_GUILESS_MAIN(TstExportRoundTrip)
#include "tst_exportroundtrip.moc"
