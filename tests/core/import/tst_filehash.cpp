#include "base/sha256.h"
#include "import/filehash.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

using namespace waterline;

class TestFileHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void itIsTheHashOfEveryByte_data()
    {
        constexpr int piece = 256 * 1024;
        QTest::addColumn<int>("size");
        QTest::newRow("an empty file") << 0;
        QTest::newRow("a byte") << 1;
        QTest::newRow("one piece") << piece;
        QTest::newRow("a byte more than one piece") << piece + 1;
        QTest::newRow("several pieces") << 5 * piece - 1;
    }
    void itIsTheHashOfEveryByte()
    {
        QFETCH(int, size);
        QByteArray bytes(size, 'x');
        if (size > 0)
            bytes.back() = '\0';
        const QString path = write(bytes);
        const ImportWatch watch;
        const Result<QByteArray> hash = FileHash(path, watch).take();
        QVERIFY2(hash.isOk(), qPrintable(hash ? QString() : hash.error().message));
        QCOMPARE(*hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void aFileThatIsNotThereIsAnError()
    {
        const ImportWatch watch;
        const Result<QByteArray> hash = FileHash(m_folder.filePath(QStringLiteral("gone.csv")), watch).take();
        QVERIFY(!hash.isOk());
        QCOMPARE(hash.error().problem, Problem::NotReadable);
    }

    void theWatchStopsIt()
    {
        const std::atomic_bool stop = true;
        const ImportWatch watch{{}, &stop};
        const Result<QByteArray> hash = FileHash(write("some text"), watch).take();
        QVERIFY(!hash.isOk());
        QCOMPARE(hash.error().message, QStringLiteral("Reading was stopped."));
    }

    /// A plan that fails before it needs the hash must not wait for gigabytes.
    void itIsDroppedHalfway()
    {
        QFile file(write({}));
        constexpr qint64 far = qint64(1) << 38;
        if (!file.resize(far))
            QSKIP("there is no room for a file full of holes here");
        const ImportWatch watch;
        FileHash hash(file.fileName(), watch);
    }

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("file.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileHash)
#include "tst_filehash.moc"
