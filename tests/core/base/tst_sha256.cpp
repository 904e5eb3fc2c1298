#include "base/sha256.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QtTest>

#include <rapidcheck.h>

using namespace waterline;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// FIPS 180-4, the example of one block.
    void aKnownDigest()
    {
        QCOMPARE(Sha256::hash("abc").toHex(),
            QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void nothing()
    {
        Sha256 hash;
        QCOMPARE(hash.result().toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void resultBeginsAnew()
    {
        Sha256 hash;
        hash.addData("something else");
        (void)hash.result();
        hash.addData("a");
        hash.addData("bc");
        QCOMPARE(hash.result(), Sha256::hash("abc"));
    }

    void aDevice()
    {
        QByteArray bytes(200'000, 'x');
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        Sha256 hash;
        QVERIFY(hash.addData(device));
        QCOMPARE(hash.result(), Sha256::hash(bytes));
        device.close();
        QVERIFY(!hash.addData(device));
    }

    /// Digests that were written before still verify.
    void sameAsQt()
    {
        QVERIFY(rc::check("Sha256 gives the bytes of QCryptographicHash", [](const std::vector<std::string> &pieces) {
            Sha256 ours;
            QCryptographicHash theirs(QCryptographicHash::Sha256);
            for (const std::string &piece : pieces) {
                ours.addData(QByteArrayView(piece.data(), qsizetype(piece.size())));
                theirs.addData(QByteArrayView(piece.data(), qsizetype(piece.size())));
            }
            RC_ASSERT(ours.result() == theirs.result());
        }));
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
