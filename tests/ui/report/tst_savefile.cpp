#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "report/savefile.h"

using namespace waterline;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

} // namespace

class TestSaveFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("周会.pdf"));
        QVERIFY(saveFile(path, "first, the longer one").isOk());
        QCOMPARE(contentOf(path), QByteArray("first, the longer one"));
        QVERIFY(saveFile(path, "second").isOk());
        QCOMPARE(contentOf(path), QByteArray("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void failureNamesThePlaceAndLeavesNothing()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("missing/report.pdf"));
        const auto result = saveFile(missing, "bytes");
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::NotWritable);
        QCOMPARE(result.error().place.file, missing);
        QVERIFY(result.error().message.contains(QStringLiteral("report.pdf")));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderIsNotOverwritten()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("report.pdf")));
        const auto result = saveFile(folder.filePath(QStringLiteral("report.pdf")), "bytes");
        QVERIFY(!result);
        QCOMPARE(result.error().problem, Problem::NotWritable);
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
