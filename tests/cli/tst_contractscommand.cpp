#include "cli/clifolder.h"

#include <QtTest>

using namespace waterline;

namespace {

const QByteArray people = "工号,姓名,大区\nS1,王芳,华东\nS2,李强,华南\n";
const QByteArray opportunities = "商机编号,负责人,阶段,立项日期,关闭日期,金额\n"
                                 "O1,S1,赢单,2025-12-01,2026-01-05,120000.50\n"
                                 "O2,S2,赢单,2025-12-01,2026-01-12,\n"
                                 "O3,S2,谈判,2025-12-01,,50000\n";

} // namespace

class TstContractsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listed();
    void submittedWithBoth();
    void refusedWithTheList();
    void undone();
    void wrongUse_data();
    void wrongUse();

private:
    /// Words with a blank in between.
    [[nodiscard]] CliAnswer ask(const QString &words) const
    {
        return m_folder->ask(QStringLiteral("contracts"), words.split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] QString codes(const QString &words) const
    {
        QStringList codes;
        for (const QJsonValue &contract : ask(words).object()[QLatin1String("contracts")].toArray())
            codes << contract[QLatin1String("contract")].toString();
        return codes.join(u' ');
    }
    [[nodiscard]] QJsonObject contract(const QString &code) const
    {
        for (const QJsonValue &one : ask({}).object()[QLatin1String("contracts")].toArray()) {
            if (one[QLatin1String("contract")].toString() == code)
                return one.toObject();
        }
        return {};
    }
    void attachBoth() const
    {
        for (const char *kind : {"business_licence", "purchase_intent"}) {
            const QString file = m_folder->write(QLatin1String(kind) + QStringLiteral(".pdf"), kind);
            QCOMPARE(ask(QStringLiteral("attach O1 %1 %2").arg(QLatin1String(kind), file)).exitCode, 0);
        }
    }

    std::unique_ptr<CliFolder> m_folder;
};

void TstContractsCommand::init()
{
    m_folder = std::make_unique<CliFolder>();
    m_folder->import({{QStringLiteral("people.csv"), people}, {QStringLiteral("opportunities.csv"), opportunities}});
}

void TstContractsCommand::listed()
{
    const CliAnswer answer = ask({});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(codes({}), QStringLiteral("O2 O1"));
    QCOMPARE(codes(QStringLiteral("list --unit 华东")), QStringLiteral("O1"));
    QCOMPARE(codes(QStringLiteral("--as-of 2026-01-11")), QStringLiteral("O1"));
    QCOMPARE(codes(QStringLiteral("--as-of 2026-01-12")), QStringLiteral("O2 O1"));
    QCOMPARE(codes(QStringLiteral("--state draft")), QStringLiteral("O2 O1"));
    QCOMPARE(codes(QStringLiteral("--state submitted")), QString());
    const QJsonObject counts = answer.object()[QLatin1String("counts")].toObject();
    QCOMPARE(counts[QLatin1String("draft")].toInt(), 2);
    QCOMPARE(counts[QLatin1String("submitted")].toInt(), 0);
    const QJsonObject first = contract(QStringLiteral("O1"));
    QCOMPARE(first[QLatin1String("owner")].toString(), QStringLiteral("王芳"));
    QCOMPARE(first[QLatin1String("amount")].toString(), QStringLiteral("120000.50"));
    QCOMPARE(first[QLatin1String("closed_on")].toString(), QStringLiteral("2026-01-05"));
    QVERIFY(first[QLatin1String("submitted_at")].isNull());
    QCOMPARE(first[QLatin1String("missing")].toArray().size(), qsizetype(2));
    QVERIFY(contract(QStringLiteral("O2"))[QLatin1String("amount")].isNull());
    const CliAnswer text = runCli({QStringLiteral("contracts"), m_folder->workspace(), QStringLiteral("--lang=en")});
    QVERIFY2(text.output.contains("2 contracts to be submitted, 0 submitted"), text.output);
    QVERIFY2(text.output.contains("Business licence, Purchase intent"), text.output);
}

void TstContractsCommand::submittedWithBoth()
{
    attachBoth();
    const QJsonObject draft = contract(QStringLiteral("O1"));
    QCOMPARE(draft[QLatin1String("state")].toString(), QStringLiteral("draft"));
    QVERIFY(draft[QLatin1String("missing")].toArray().isEmpty());
    const QJsonObject licence = draft[QLatin1String("evidence")][0].toObject();
    QCOMPARE(licence[QLatin1String("kind")].toString(), QStringLiteral("business_licence"));
    QCOMPARE(licence[QLatin1String("size")].toInt(), 16);
    QCOMPARE(licence[QLatin1String("sha256")].toString().size(), qsizetype(64));
    const CliAnswer answer = ask(QStringLiteral("submit O1"));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.object()[QLatin1String("state")].toString(), QStringLiteral("submitted"));
    QCOMPARE(codes(QStringLiteral("--state submitted")), QStringLiteral("O1"));
    QCOMPARE(contract(QStringLiteral("O1"))[QLatin1String("submitted_by")].toString(), QStringLiteral("tester"));
    // Submitted once, and closed to other files.
    QCOMPARE(ask(QStringLiteral("submit O1")).exitCode, 2);
    QCOMPARE(
        ask(QStringLiteral("attach O1 business_licence ") + m_folder->write(QStringLiteral("new.pdf"), "new")).exitCode,
        2);
}

void TstContractsCommand::refusedWithTheList()
{
    const CliAnswer refused = ask(QStringLiteral("submit O1"));
    QCOMPARE(refused.exitCode, 2);
    const QJsonObject error = refused.object()[QLatin1String("error")].toObject();
    QCOMPARE(error[QLatin1String("problem")].toString(), QStringLiteral("bad_input"));
    const QStringList lines = error[QLatin1String("message")].toString().split(u'\n');
    QCOMPARE(lines.size(), qsizetype(2));
    QVERIFY(
        lines[0].contains(QStringLiteral("Business licence")) && lines[1].contains(QStringLiteral("Purchase intent")));
    attachBoth();
    m_folder->write(QStringLiteral("purchase_intent.pdf"), "purchase_intenT");
    const CliAnswer changed = ask(QStringLiteral("submit O1"));
    QCOMPARE(changed.exitCode, 2);
    QVERIFY2(changed.output.contains("purchase_intent.pdf"), changed.output);
    QCOMPARE(codes(QStringLiteral("--state submitted")), QString());
}

void TstContractsCommand::undone()
{
    attachBoth();
    const QString batch = ask(QStringLiteral("submit O1")).object()[QLatin1String("batch")].toString();
    QCOMPARE(runCli({QStringLiteral("revert"), m_folder->workspace(), batch}).exitCode, 0);
    QCOMPARE(codes(QStringLiteral("--state submitted")), QString());
    QCOMPARE(runCli({QStringLiteral("verify"), m_folder->workspace()}).exitCode, 0);
}

void TstContractsCommand::wrongUse_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown action") << QStringLiteral("sign O1");
    QTest::newRow("unknown state") << QStringLiteral("list --state open");
    QTest::newRow("unknown kind") << QStringLiteral("attach O1 passport people.csv");
    QTest::newRow("no file") << QStringLiteral("attach O1 business_licence");
    QTest::newRow("a file that is not there") << QStringLiteral("attach O1 business_licence none.pdf");
    QTest::newRow("no contract") << QStringLiteral("submit");
    QTest::newRow("too much") << QStringLiteral("submit O1 O2");
    QTest::newRow("unknown contract") << QStringLiteral("submit O9");
    QTest::newRow("not won") << QStringLiteral("submit O3");
    QTest::newRow("an option of list") << QStringLiteral("submit O1 --unit 华东");
    QTest::newRow("unknown unit") << QStringLiteral("list --unit 西北");
}

void TstContractsCommand::wrongUse()
{
    QFETCH(QString, words);
    const CliAnswer answer = ask(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.object()[QLatin1String("error")][QLatin1String("message")].toString().isEmpty());
    QCOMPARE(codes(QStringLiteral("--state draft")), QStringLiteral("O2 O1"));
}

QTEST_GUILESS_MAIN(TstContractsCommand)
#include "tst_contractscommand.moc"
