#include "storefixture.h"

#include "store/workspacefile.h"

#include <random>

using namespace waterline;

namespace {

constexpr qint64 pageSize = workspacePageSize;
/// Day by day over two weeks, again and again.
constexpr int rowCount = 240;
/// 240 = 17 * 14 + 2
constexpr int firstWeek = 17 * 7 + 2;

} // namespace

/// Field test 16: a damaged file is refused, or what it shows is what was stored, or verify says that it is not.
class TestWorkspaceDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Person person = m_fixture.addPerson(QStringLiteral("p"));
        std::vector<FollowUp> rows;
        for (int i = 0; i < rowCount; ++i)
            rows.push_back(StoreFixture::followUp(QString::number(i), person, QDate(2026, 1, 12).addDays(i % 14)));
        m_fixture.append(rows);
        m_dump = m_fixture.dump();
        m_fixture.close();
        QFile file(m_fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
    }

    void anyPageOverwritten()
    {
        for (qint64 page = 0; page < m_bytes.size() / pageSize; ++page) {
            QByteArray damaged = m_bytes;
            damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\x5A'));
            check(damaged, QStringLiteral("page %1").arg(page + 1), Expect::Refused);
        }
    }

    void cutOffAtAnyPage()
    {
        for (qint64 size = 0; size < m_bytes.size(); size += pageSize)
            check(m_bytes.left(size), QStringLiteral("cut at %1").arg(size), Expect::Refused);
    }

    void anyBitFlipped()
    {
        std::mt19937 random(20260119);
        for (int i = 0; i < 1000; ++i) {
            const qint64 bit = qint64(random() % quint64(m_bytes.size() * 8));
            QByteArray damaged = m_bytes;
            damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << (bit % 8)));
            check(damaged, QStringLiteral("bit %1").arg(bit), Expect::NothingWrongUnnoticed);
        }
        // Both ends are met: damage that is seen, and bits that no row uses.
        QVERIFY2(m_refused > 50, qPrintable(QString::number(m_refused)));
        QVERIFY2(m_found > 20, qPrintable(QString::number(m_found)));
        QVERIFY2(m_harmless > 50, qPrintable(QString::number(m_harmless)));
    }

    /// A list that is read by an index would silently be short; opening compares no index with its table.
    void anIndexThatDisagreesIsFound()
    {
        restore(m_bytes);
        QVERIFY_OK(m_fixture.open());
        const qint64 page = m_fixture.count(QStringLiteral(
            "SELECT max(pageno) FROM dbstat WHERE name = 'follow_up_person_week' AND pagetype = 'leaf'"));
        QVERIFY(page > 1);
        // The last byte of the page is the last of a row's id.
        QByteArray damaged = m_bytes;
        damaged[page * pageSize - 1] = char(damaged[page * pageSize - 1] ^ 1);
        restore(damaged);
        QVERIFY_OK(m_fixture.open());
        const VerifyReport report = m_fixture.verify();
        QCOMPARE(report.findings.size(), std::size_t(1));
        QVERIFY2(report.findings.front().message.contains(QStringLiteral("follow_up_person_week")),
            qPrintable(report.findings.front().message));
    }

private:
    enum class Expect { Refused, NothingWrongUnnoticed };

    void restore(const QByteArray &bytes)
    {
        m_fixture.close();
        m_fixture.write(QStringLiteral("test.waterline"), bytes);
    }

    void check(const QByteArray &bytes, const QString &what, Expect expect)
    {
        restore(bytes);
        if (!m_fixture.open()) {
            ++m_refused;
            QVERIFY2(sha256Of(m_fixture.path())
                    == QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                qPrintable(what));
            return;
        }
        QVERIFY2(expect != Expect::Refused, qPrintable(what + QStringLiteral(" was opened")));
        const Result<VerifyReport> report = verifyChain(m_fixture.connection(), workspaceSchema());
        if (!report || !report->isOk()) {
            ++m_found;
            return;
        }
        ++m_harmless;
        // By the tables, by the indexes, and by the derived rows.
        const QString dump = m_fixture.dump();
        QVERIFY2(dump == m_dump, qPrintable(what));
        for (const char *sql :
            {"SELECT count(*) FROM follow_up INDEXED BY follow_up_person_week WHERE person > 0 AND week = 202603",
                "SELECT count(*) FROM follow_up INDEXED BY follow_up_customer WHERE event_at >= '2026-01-12' AND "
                "customer IS NULL",
                "SELECT count(*) FROM follow_up INDEXED BY follow_up_batch WHERE batch > 0"}) {
            const qint64 rows = integerOf(m_fixture.connection(), QString::fromLatin1(sql));
            const qint64 expected = QByteArray(sql).contains("202603") ? firstWeek : rowCount;
            QVERIFY2(rows == expected, qPrintable(what + QStringLiteral(": ") + QString::fromLatin1(sql)));
        }
    }

    StoreFixture m_fixture;
    QString m_dump;
    QByteArray m_bytes;
    int m_refused = 0;
    int m_found = 0;
    int m_harmless = 0;
};

QTEST_GUILESS_MAIN(TestWorkspaceDamage)
#include "tst_workspacedamage.moc"
