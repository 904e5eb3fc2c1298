#include "store/cursor.h"

#include "store/query.h"

#include <QtTest>

using namespace waterline;

class TstCursor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsRows();
    void beginsAnew();
    void bindsTextsAndNumbers();
    void badSqlFailsTheConnection();
    void doesNothingOnAFailedConnection();
    void aFailureWithinTheRowsIsKept();
    void leavesTheFileFreeAtTheEnd();

private:
    std::unique_ptr<Connection> m_connection;
};

void TstCursor::init()
{
    auto connection = Connection::openInMemory();
    QVERIFY(connection.isOk());
    m_connection = std::move(*connection);
    Query(*m_connection, QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)")).exec();
    Query(*m_connection, QStringLiteral("INSERT INTO t VALUES (1, '拜访'), (2, NULL), (-9000000000, '')")).exec();
}

void TstCursor::readsRows()
{
    Cursor rows(*m_connection, QStringLiteral("SELECT id, name FROM t ORDER BY id"));
    rows.start();
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), qint64(-9'000'000'000));
    QVERIFY(!rows.isNull(1));
    QVERIFY(rows.text(1).empty());
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), qint64(1));
    QCOMPARE(QByteArray(rows.text(1).data(), qsizetype(rows.text(1).size())), QByteArray("拜访"));
    QVERIFY(rows.next());
    QVERIFY(rows.isNull(1));
    QVERIFY(rows.text(1).empty());
    QVERIFY(!rows.next());
    QVERIFY(m_connection->takeStatus().isOk());
}

void TstCursor::beginsAnew()
{
    Cursor rows(*m_connection, QStringLiteral("SELECT id FROM t WHERE id > ? ORDER BY id"));
    rows.start(0);
    QVERIFY(rows.next());
    rows.start(1);
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), qint64(2));
    QVERIFY(!rows.next());
    rows.start(2);
    QVERIFY(!rows.next());
}

void TstCursor::bindsTextsAndNumbers()
{
    Cursor rows(*m_connection, QStringLiteral("SELECT id FROM t WHERE name = ?1 AND id < ?2 AND name = ?1"));
    rows.start(QStringLiteral("拜访"), qint64(9'000'000'000));
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), qint64(1));
    rows.start(QStringLiteral("拜访"), 1);
    QVERIFY(!rows.next());
    rows.start(QString(), 9);
    QVERIFY2(rows.next(), "a null text is an empty one");
}

void TstCursor::badSqlFailsTheConnection()
{
    Cursor rows(*m_connection, QStringLiteral("SELECT id FROM nowhere"));
    rows.start(1);
    QVERIFY(!rows.next());
    const Result<> status = m_connection->takeStatus();
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(QStringLiteral("nowhere")), qPrintable(status.error().message));
}

void TstCursor::doesNothingOnAFailedConnection()
{
    Cursor rows(*m_connection, QStringLiteral("SELECT id FROM t"));
    m_connection->fail({Problem::Storage, QStringLiteral("before"), {}});
    rows.start();
    QVERIFY(!rows.next());
    Cursor later(*m_connection, QStringLiteral("SELECT id FROM t"));
    later.start();
    QVERIFY(!later.next());
    const Result<> status = m_connection->takeStatus();
    QCOMPARE(status.error().message, QStringLiteral("before"));
    rows.start();
    QVERIFY(rows.next());
}

void TstCursor::aFailureWithinTheRowsIsKept()
{
    Cursor rows(*m_connection,
        QStringLiteral("SELECT abs(CASE id WHEN 1 THEN -9223372036854775807 - 1 ELSE id END) FROM t ORDER BY id"));
    rows.start();
    QVERIFY(rows.next());
    QVERIFY(!rows.next());
    QVERIFY(!m_connection->takeStatus().isOk());
}

void TstCursor::leavesTheFileFreeAtTheEnd()
{
    Cursor rows(*m_connection, QStringLiteral("SELECT id FROM t"));
    rows.start();
    while (rows.next()) { }
    Query(*m_connection, QStringLiteral("DROP TABLE t")).exec();
    QVERIFY(m_connection->takeStatus().isOk());
}

QTEST_GUILESS_MAIN(TstCursor)
#include "tst_cursor.moc"
