#include "everyfault.h"

#include "core/contracts/contractfixture.h"

using namespace waterline;

/// Field tests 2 and 3: the disk fails at each operation of attaching, replacing and submitting in turn. Either all of
/// it is there, with its link of the chain, or nothing.
class TestContractFault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_test.close(); }
    void writesAllOrNothing_data();
    void writesAllOrNothing();

private:
    enum Step { Attach, Replace, Submit };

    [[nodiscard]] bool run(int step)
    {
        const QString scan = m_test.file(QStringLiteral("scan.pdf"));
        switch (step) {
        case Attach:
            return m_test.attach("O2", EvidenceKind::BusinessLicence, scan).isOk();
        case Replace:
            return m_test.attach("O1", EvidenceKind::BusinessLicence, scan).isOk();
        default:
            return m_test.submit("O1").isOk();
        }
    }
    /// Ids tell when a row was made: the next attempt's are others.
    [[nodiscard]] QString contents()
    {
        QString text = QString::number(m_test.count(QStringLiteral("SELECT count(*) FROM batch")));
        for (const Contract &contract : m_test.contracts()) {
            text += u' ' + contract.code + u':' + contract.submittedAt;
            for (const auto &evidence : contract.evidence)
                text += u' ' + (evidence ? QFileInfo(evidence->path).fileName() : QStringLiteral("none"));
        }
        return text;
    }

    ContractFixture m_test;
};

void TestContractFault::initTestCase()
{
    FaultVfs::install();
    m_test.write(QStringLiteral("scan.pdf"), "scan");
    m_test.attachBoth("O1");
    keepAsTemplate(m_test);
}

void TestContractFault::writesAllOrNothing_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("after");
    const QString common = QStringLiteral("6 O3: none none ");
    for (const auto &[step, name, after] :
        {std::tuple(int(Attach), "attaching: ", "O2: scan.pdf none O1: licence.pdf intent.pdf"),
            {int(Replace), "replacing: ", "O2: none none O1: scan.pdf intent.pdf"},
            {int(Submit), "submitting: ", "O2: none none O1:2026-01-19T09:00:00 licence.pdf intent.pdf"}}) {
        const QByteArray what(name);
        const QString expected = common + QLatin1String(after);
        for (const auto &[fault, mode] : diskFaults())
            QTest::newRow(what + fault) << step << int(mode) << expected;
    }
}

void TestContractFault::writesAllOrNothing()
{
    QFETCH(int, step);
    QFETCH(int, mode);
    QFETCH(QString, after);
    const QString before = QStringLiteral("5 O3: none none O2: none none O1: licence.pdf intent.pdf");
    tryEveryFault<QString>(
        m_test, FaultVfs::Mode(mode), [&] { return run(step); }, [this] { return contents(); }, before, after);
}

QTEST_GUILESS_MAIN(TestContractFault)
#include "tst_contractfault.moc"
