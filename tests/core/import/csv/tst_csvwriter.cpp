#include "import/cells/cellguard.h"
#include "import/csv/csvwriter.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace waterline;

namespace {

class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size / 2; }
};

QByteArray written(const QStringList &row, char delimiter = ',')
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device, delimiter);
    if (!writer.writeRow(row) || !writer.finish())
        qFatal("a buffer takes everything");
    return bytes;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows()
    {
        QCOMPARE(written({"a", "b c", ""}),
            QByteArray("\xEF\xBB\xBF"
                       "a,b c,\r\n"));
        QCOMPARE(written({"a,b", "c\"d", "e\nf"}), QByteArray("\xEF\xBB\xBF\"a,b\",\"c\"\"d\",\"e\nf\"\r\n"));
        QCOMPARE(written({"a", "b;c"}, ';'),
            QByteArray("\xEF\xBB\xBF"
                       "a;\"b;c\"\r\n"));
        QCOMPARE(written({"客户"}), QByteArray("\xEF\xBB\xBF客户\r\n"));
        QCOMPARE(written({"-5.00", "=1+1"}), QByteArray("\xEF\xBB\xBF-5.00,\"'=1+1\"\r\n"));
    }

    void everyWriteIsChecked()
    {
        FullDevice device;
        CsvWriter writer(device);
        QVERIFY(writer.writeRow({"small"}).isOk());
        const Result<> finished = writer.finish();
        QVERIFY(!finished.isOk());
        QCOMPARE(finished.error().problem, Problem::NotWritable);

        CsvWriter large(device);
        Result<> result;
        for (int i = 0; i < 100'000 && result; ++i)
            result = large.writeRow({"a row of some length"});
        QVERIFY(!result.isOk());
    }

    void aFullDiskIsNamed()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("this system has no /dev/full");
        CsvWriter writer(full);
        QVERIFY(writer.writeRow({"a"}).isOk());
        const Result<> finished = writer.finish();
        QVERIFY(!finished.isOk());
        QCOMPARE(finished.error().problem, Problem::DiskFull);
    }

    void guards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("formula") << "=A1+B1"
                                 << "'=A1+B1";
        QTest::newRow("plus") << "+cmd|x"
                              << "'+cmd|x";
        QTest::newRow("minus") << "-A1"
                               << "'-A1";
        QTest::newRow("at") << "@SUM(A1)"
                            << "'@SUM(A1)";
        QTest::newRow("tab") << "\t=1"
                             << "'\t=1";
        QTest::newRow("carriage return") << "\r=1"
                                         << "'\r=1";
        QTest::newRow("full-width equals") << QString::fromUtf8("＝1") << QString::fromUtf8("'＝1");
        QTest::newRow("full-width plus") << QString::fromUtf8("＋1") << QString::fromUtf8("'＋1");
        QTest::newRow("full-width minus") << QString::fromUtf8("－1") << QString::fromUtf8("'－1");
        QTest::newRow("full-width at") << QString::fromUtf8("＠a") << QString::fromUtf8("'＠a");
        QTest::newRow("negative number stays") << "-5.00"
                                               << "-5.00";
        QTest::newRow("grouped number stays") << "-1,234.50"
                                              << "-1,234.50";
        QTest::newRow("phone stays") << "+8613800138000"
                                     << "+8613800138000";
        QTest::newRow("number with a tail") << "-5.00-A1"
                                            << "'-5.00-A1";
        QTest::newRow("number that is none") << "-5..0"
                                             << "'-5..0";
        QTest::newRow("only a minus") << "-"
                                      << "'-";
        QTest::newRow("plain") << "Wang"
                               << "Wang";
        QTest::newRow("in the middle") << "a=b"
                                       << "a=b";
        QTest::newRow("apostrophe of its own") << "'s Gravenhage"
                                               << "'s Gravenhage";
        QTest::newRow("already guarded text") << "'=1"
                                              << "''=1";
        QTest::newRow("apostrophe and digits") << "'00123"
                                               << "''00123";
        QTest::newRow("empty") << ""
                               << "";
    }

    void guards()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(guarded(text), expected);
        QCOMPARE(unguard(expected).toString(), text);
        QCOMPARE(cellContent(expected).toString(), text);
    }

    void unguardTakesNothingElse()
    {
        QCOMPARE(unguard(u"'-5.00").toString(), QStringLiteral("'-5.00"));
        QCOMPARE(unguard(u"'Wang").toString(), QStringLiteral("'Wang"));
        QCOMPARE(unguard(u"'").toString(), QStringLiteral("'"));
    }

    void quirk28()
    {
        QCOMPARE(plainCell(u"=\"00123\"").toString(), QStringLiteral("00123"));
        QCOMPARE(plainCell(u"'00123").toString(), QStringLiteral("00123"));
        QCOMPARE(plainCell(u"=\"a\"&\"b\"").toString(), QStringLiteral("=\"a\"&\"b\""));
        QCOMPARE(plainCell(u"=A1").toString(), QStringLiteral("=A1"));
        QCOMPARE(plainCell(u"'s").toString(), QStringLiteral("'s"));
        QCOMPARE(plainCell(u"=\"").toString(), QStringLiteral("=\""));
        QCOMPARE(plainCell(u"=\"\"").toString(), QString());
    }

    void contentIsTheInverseOfGuarding()
    {
        QRandomGenerator random(14);
        const QString alphabet = QString::fromUtf8("''==+-@\t\r0012.,a\"＝－客");
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            const int size = random.bounded(7);
            for (int i = 0; i < size; ++i)
                text += alphabet[random.bounded(alphabet.size())];
            QCOMPARE(unguard(guarded(text)).toString(), text);
            QCOMPARE(cellContent(guarded(text)).toString(), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
