#include "cli/clifolder.h"

#include <QtTest>

using namespace waterline;

/// R3: `heatmap` tells how many follow-ups are verified, of a person by itself, of a unit where it explains.
class TstHeatVerification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void personsCellsTellIt();
    void unitsTellItWhereTheyExplain();

private:
    [[nodiscard]] QJsonObject total(const QStringList &options) const
    {
        const QStringList week{QStringLiteral("--week"), QStringLiteral("2026-W03"), QStringLiteral("--as-of"),
            QStringLiteral("2026-01-18")};
        return m_folder.ask(QStringLiteral("heatmap"), week + options).object()[QLatin1String("total")].toObject();
    }
    [[nodiscard]] static QJsonObject verification(const QJsonObject &row)
    {
        return row[QLatin1String("cells")][0][QLatin1String("verification")].toObject();
    }
    const QJsonObject m_expected{
        {QStringLiteral("items"),
            QJsonArray{QStringLiteral("customer"), QStringLiteral("budget"), QStringLiteral("decision_maker")}},
        {QStringLiteral("follow_ups"), 2}, {QStringLiteral("verified"), 1},
        {QStringLiteral("missing"),
            QJsonObject{{QStringLiteral("customer"), 0}, {QStringLiteral("budget"), 1},
                {QStringLiteral("decision_maker"), 0}}}};

    CliFolder m_folder;
};

void TstHeatVerification::initTestCase()
{
    m_folder.import({{QStringLiteral("people.csv"), "工号,姓名,大区\nS1,王芳,华东\n"},
        {QStringLiteral("customers.csv"), "客户编号,客户名称,负责人\nK1,一汽集团,S1\n"},
        {QStringLiteral("plans.csv"), "周次,工号,线索数计划\n2026-W03,S1,4\n"},
        {QStringLiteral("visits.csv"),
            "跟进编号,跟进时间,跟进人,客户,跟进方式,预算,决策人\n"
            "V1,2026-01-12 09:00,S1,K1,线索,50万,总经理\n"
            "V2,2026-01-13 09:00,S1,K1,线索,,总经理\n"}});
}

void TstHeatVerification::personsCellsTellIt()
{
    QCOMPARE(verification(total({QStringLiteral("--unit"), QStringLiteral("S1")})), m_expected);
}

void TstHeatVerification::unitsTellItWhereTheyExplain()
{
    QVERIFY(verification(total({})).isEmpty());
    const QJsonObject explained = total({QStringLiteral("--explain")});
    QCOMPARE(verification(explained), m_expected);
    const QJsonArray lines = explained[QLatin1String("cells")][0][QLatin1String("explanation")].toArray();
    const auto isTold = [](const QJsonValue &line) {
        return line.toString().contains(QStringLiteral("missing: budget range 1"));
    };
    QVERIFY(std::any_of(lines.begin(), lines.end(), isTold));
}

QTEST_GUILESS_MAIN(TstHeatVerification)
#include "tst_heatverification.moc"
