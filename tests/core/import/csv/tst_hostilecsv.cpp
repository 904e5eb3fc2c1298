#include "import/csv/csvreader.h"
#include "support/testworkspace.h"

#include <QDataStream>

#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace waterline;

namespace {

const QByteArray header = "工号,姓名\n";
const QByteArray mark = "\xEF\xBB\xBF";
constexpr qint64 mostMegabytes = 300;

/// A file that is never on a disk: `start`, and behind it `piece` again and again up to `size` bytes. Counts what of it
/// was asked for.
class EndlessFile : public QIODevice {
public:
    EndlessFile(QByteArray start, QByteArray piece, qint64 size)
        : m_start(std::move(start))
        , m_piece(std::move(piece))
        , m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 bytesAsked() const { return m_asked; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - pos());
        for (qint64 i = 0; i < count; ++i)
            to[i] = byteAt(pos() + i);
        m_asked += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] char byteAt(qint64 at) const
    {
        return at < m_start.size() ? m_start[at] : m_piece[(at - m_start.size()) % m_piece.size()];
    }

    QByteArray m_start;
    QByteArray m_piece;
    qint64 m_size;
    qint64 m_asked = 0;
};

/// What became of a file: an error with its line, or a plan and perhaps an import.
struct Outcome {
    bool isPlanned = false;
    bool isReady = false;
    QString message;
    qint64 line = 0;
    qint64 rows = 0;
    qint64 blankRows = 0;
    qint64 created = 0;
    QList<qint64> rejectedLines;
    QStringList warnings;
    /// In the workspace, after all.
    qint64 people = 0;
};

QDataStream &operator<<(QDataStream &stream, const Outcome &o)
{
    return stream << o.isPlanned << o.isReady << o.message << o.line << o.rows << o.blankRows << o.created
                  << o.rejectedLines << o.warnings << o.people;
}

QDataStream &operator>>(QDataStream &stream, Outcome &o)
{
    return stream >> o.isPlanned >> o.isReady >> o.message >> o.line >> o.rows >> o.blankRows >> o.created
        >> o.rejectedLines >> o.warnings >> o.people;
}

Outcome planAndImport(TestWorkspace &test, const QString &path)
{
    Outcome outcome;
    const Result<ImportPlan> plan = planImport(path, importTables());
    if (!plan) {
        outcome.message = plan.error().message;
        outcome.line = plan.error().place.line;
        return outcome;
    }
    outcome.isPlanned = true;
    outcome.isReady = plan->isReady();
    outcome.rows = plan->rows;
    outcome.blankRows = plan->blankRows;
    for (const ImportWarning &warning : plan->warnings)
        outcome.warnings << warningName(warning.kind);
    if (!outcome.isReady)
        return outcome;
    const Result<ImportReport> report =
        runImport(*plan, {false, QStringLiteral("test")}, {test.connection(), workspaceSchema(), test.clock});
    if (!report) {
        outcome.message = report.error().message;
        outcome.line = report.error().place.line;
    } else if (!report->counts.isBalanced()) {
        outcome.message = QStringLiteral("the ledger does not balance");
    } else {
        outcome.created = report->counts.created;
        for (const RejectedRow &row : report->rejects)
            outcome.rejectedLines << row.line;
    }
    outcome.people = test.count(QStringLiteral("SELECT count(*) FROM person"));
    return outcome;
}

} // namespace

/// Field test 21: CSV files made to do harm. Each is refused with its line, or its bad rows are, in little memory.
class TestHostileCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase()
    {
        qInfo("most memory taken by a file: %d MB", int(m_mostMegabytes));
#ifndef __SANITIZE_ADDRESS__
        QVERIFY(m_mostMegabytes > 0);
        QVERIFY2(m_mostMegabytes <= mostMegabytes, qPrintable(QString::number(m_mostMegabytes)));
#endif
    }

    void aReaderStopsEarly_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<qint64>("line");
        const qint64 first = 1;
        QTest::newRow("one field of 1 GB") << header + "S1," << QByteArray("x") << qint64(2);
        QTest::newRow("one field of 1 GB in quotes") << header + "S1,\"" << QByteArray("x") << qint64(2);
        QTest::newRow("nothing but one field") << QByteArray() << QByteArray("x") << first;
        QTest::newRow("nothing but quotes") << QByteArray("\"") << QByteArray("\"\"") << first;
        QTest::newRow("nothing but NUL bytes") << QByteArray("x") << QByteArray(1, '\0') << first;
        QTest::newRow("nothing but bytes that are no text") << QByteArray("x") << QByteArray("\xFF") << first;
        QTest::newRow("a quote that is never closed") << header + "S1,王芳\nS2,\"李强\n"
                                                      << QByteArray("S3,陈静\n") << qint64(3);
        QTest::newRow("columns without end") << header + "S1" << QByteArray(",x") << qint64(2);
        QTest::newRow("a row of full fields") << header + "S1"
                                              << "," + QByteArray(1 << 20, 'x') << qint64(2);
    }
    /// The 1 MB of a field, the 64 MB of a row or the 512 columns end the reading, however large the file is.
    void aReaderStopsEarly()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        QFETCH(qint64, line);
        constexpr qint64 size = qint64(1) << 30;
        const bool isWide = piece.size() > (1 << 20);
        EndlessFile file(start, piece, size);
        CsvReader reader(file, {});
        Record record;
        Result<bool> more = true;
        qint64 records = 0;
        while (more && *more) {
            more = reader.next(record);
            records += more && *more ? 1 : 0;
        }
        QVERIFY(!more.isOk());
        QCOMPARE(more.error().problem, Problem::BadInput);
        QCOMPARE(more.error().place.line, line);
        QVERIFY(more.error().message.contains(QString::number(line)));
        QCOMPARE(records, line - 1);
        const qint64 most = isWide ? qint64(CsvReader::MaxRecord) + (2 << 20) : qint64(CsvReader::MaxField) + (2 << 20);
        QVERIFY2(file.bytesAsked() < most, qPrintable(QString::number(file.bytesAsked())));
    }

    /// Rows of commas alone say nothing, and are not too wide.
    void emptyColumnsWithoutEnd()
    {
        constexpr qint64 size = 8 << 20;
        EndlessFile file(header + "S1,王芳", ",", size);
        CsvReader reader(file, {});
        Record record;
        QVERIFY(*reader.next(record));
        const Result<bool> second = reader.next(record);
        QVERIFY_OK(second);
        QCOMPARE(record.fields.size(), CsvReader::MaxColumns);
        QVERIFY(!*reader.next(record));
    }

    void aFieldOfAGigabyte_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("word");
        QTest::newRow("UTF-8 by its mark")
            << mark + header + "S1,\"" << (qint64(1) << 30) << QStringLiteral("too long");
        QTest::newRow("no mark, which need not be taken for UTF-8")
            << header + "S1,\"" << (qint64(64) << 20) << QString();
    }
    /// Of NUL bytes, which take no room on the disk.
    void aFieldOfAGigabyte()
    {
        QFETCH(QByteArray, start);
        QFETCH(qint64, size);
        QFETCH(QString, word);
        const QString path = m_test.write(QStringLiteral("gigabyte.csv"), start);
        QVERIFY(QFile::resize(path, size));
        const Outcome outcome = run(path);
        QFile::remove(path);
        QVERIFY(!outcome.isReady);
        QCOMPARE(outcome.people, 0);
        if (word.isEmpty())
            return;
        QVERIFY2(outcome.message.contains(word), qPrintable(outcome.message));
        QCOMPARE(outcome.line, 2);
    }

    void aQuoteThatIsNeverClosed_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("word");
        // "S12345,王芳\n" is 14 bytes.
        QTest::newRow("a short file") << 1000 << QStringLiteral("never closed");
        QTest::newRow("over 100 MB") << 7'500'000 << QStringLiteral("too long");
    }
    void aQuoteThatIsNeverClosed()
    {
        QFETCH(int, rows);
        QFETCH(QString, word);
        const QString path = m_test.write(QStringLiteral("quote.csv"),
            header + QByteArray("S1,王芳\n") + "S2,\"李强\n" + QByteArray("S12345,王芳\n").repeated(rows));
        const Outcome outcome = run(path);
        QFile::remove(path);
        QVERIFY(!outcome.isPlanned);
        QVERIFY2(outcome.message.contains(word), qPrintable(outcome.message));
        QCOMPARE(outcome.line, 3);
    }

    void manyColumns_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<qint64>("line");
        QByteArray names("工号,姓名");
        for (int i = 2; i < 16'384; ++i)
            names += ",c" + QByteArray::number(i);
        QTest::newRow("in the header") << names + "\nS1,王芳\n" << qint64(1);
        QTest::newRow("in a row") << header + "S1,王芳\nS2,李强" + QByteArray(",x").repeated(16'382) + "\n"
                                  << qint64(3);
    }
    void manyColumns()
    {
        QFETCH(QByteArray, csv);
        QFETCH(qint64, line);
        const Outcome outcome = run(m_test.write(QStringLiteral("wide.csv"), csv));
        QVERIFY(!outcome.isPlanned);
        QVERIFY2(outcome.message.contains(u"512"), qPrintable(outcome.message));
        QCOMPARE(outcome.line, line);
    }

    void aMillionBlankRows_data()
    {
        QTest::addColumn<QByteArray>("blank");
        QTest::newRow("empty") << QByteArray("\r\n");
        QTest::newRow("separators and spaces") << QByteArray(" , \n");
    }
    /// They are no rows, and the lines behind them are still counted right.
    void aMillionBlankRows()
    {
        QFETCH(QByteArray, blank);
        constexpr int count = 1'000'000;
        const Outcome outcome = run(
            m_test.write(QStringLiteral("blank.csv"), header + "S1,王芳\n" + blank.repeated(count) + "S2,\nS3,李强\n"));
        QVERIFY2(outcome.isReady, qPrintable(outcome.message));
        QCOMPARE(outcome.rows, 3);
        QCOMPARE(outcome.blankRows, count);
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.rejectedLines, QList<qint64>{count + 3});
    }

    void aBadRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("a NUL byte") << QByteArray("S2,李\0强\n", 11);
        QTest::newRow("NUL bytes only") << QByteArray("\0\0,\0\n", 5);
        QTest::newRow("a lone continuation byte") << QByteArray("S2,\x80\n");
        QTest::newRow("a character cut in half") << QByteArray("S2,\xE7\x8E\n");
        QTest::newRow("an overlong slash") << QByteArray("S2,\xC0\xAF\n");
        QTest::newRow("half a surrogate pair") << QByteArray("S2,\xED\xA0\x80\n");
        QTest::newRow("beyond the last plane") << QByteArray("S2,\xF5\x80\x80\x80\n");
    }
    /// It is rejected by its line, the sound rows around it are taken in.
    void aBadRow()
    {
        QFETCH(QByteArray, row);
        const Outcome outcome =
            run(m_test.write(QStringLiteral("bad.csv"), mark + header + "S1,王芳\n" + row + "S3,陈静\n"));
        QVERIFY2(outcome.isReady, qPrintable(outcome.message));
        QCOMPARE(outcome.rows, 3);
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.rejectedLines, QList<qint64>{3});
    }

    void aBadHeader_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("a NUL byte") << QByteArray("工号,姓\0名\n", 15);
        QTest::newRow("bytes that are no text") << QByteArray("工号,\xFF\xFE\n");
    }
    void aBadHeader()
    {
        QFETCH(QByteArray, names);
        const Outcome outcome = run(m_test.write(QStringLiteral("names.csv"), mark + names + "S1,王芳\n"));
        QVERIFY(!outcome.isReady);
        QVERIFY2(outcome.isPlanned || outcome.line == 1, qPrintable(outcome.message));
        QCOMPARE(outcome.people, 0);
    }

    /// A name that would be shown the wrong way round is said before anything is written.
    void directionControls()
    {
        const QByteArray overridden = "\xE2\x80\xAEgpj.exe\xE2\x80\xAC"; // U+202E, U+202C
        const Outcome outcome =
            run(m_test.write(QStringLiteral("bidi.csv"), header + "S1,王芳\nS2," + overridden + "\n"));
        QVERIFY2(outcome.isReady, qPrintable(outcome.message));
        QCOMPARE(outcome.warnings, QStringList(QStringLiteral("invisible_characters")));
        QCOMPARE(outcome.created, 2);
    }

    void aSeparatorLineThatLies_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("another separator") << "sep=;\n" + header + "S1,王芳\n";
        QTest::newRow("a letter") << "sep=S\n" + header + "S1,王芳\n";
        QTest::newRow("a space") << "sep= \n" + header + "S1,王芳\n";
        QTest::newRow("twice") << "sep=;\nsep=,\n" + header + "S1,王芳\n";
    }
    /// It is obeyed or it is text; either way nobody's columns are taken for others.
    void aSeparatorLineThatLies()
    {
        QFETCH(QByteArray, csv);
        const Outcome outcome = run(m_test.write(QStringLiteral("sep.csv"), csv));
        QVERIFY2(!outcome.isReady || (outcome.created == 1 && outcome.rows == 1), qPrintable(outcome.message));
        QVERIFY(outcome.isReady || outcome.people == 0);
    }

    void aSeparatorLineThatNamesAQuote()
    {
        const Outcome outcome = run(m_test.write(QStringLiteral("sep.csv"), "sep=\"\n" + header + "S1,王芳\n"));
        QVERIFY(!outcome.isReady || outcome.created == 1);
    }

    void randomBytes_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("from the start") << QByteArray();
        QTest::newRow("behind a mark") << mark;
        QTest::newRow("behind a mark of UTF-16") << QByteArray("\xFF\xFE");
        QTest::newRow("as a workbook") << QByteArray("PK\x03\x04");
    }
    /// Never a table. All in one process, because they are many.
    void randomBytes()
    {
        QFETCH(QByteArray, start);
        std::mt19937 random(20260105);
        for (int i = 0; i < 30; ++i) {
            QByteArray bytes = start;
            for (int size = 1 + int(random() % 20'000); size > 0; --size)
                bytes += char(random() % 256);
            const Outcome outcome = planAndImport(m_test, m_test.write(QStringLiteral("random.csv"), bytes));
            QVERIFY2(!outcome.isReady, qPrintable(QString::number(i)));
            QVERIFY(outcome.isPlanned || !outcome.message.isEmpty());
        }
    }

    /// Bytes at random below a sound header: every row is rejected or the file is.
    void randomBytesBelowAHeader()
    {
        std::mt19937 random(20260106);
        for (int i = 0; i < 15; ++i) {
            QByteArray bytes = mark + header;
            for (int size = 20'000; size > 0; --size)
                bytes += char(random() % 256);
            const Outcome outcome = planAndImport(m_test, m_test.write(QStringLiteral("random.csv"), bytes));
            QCOMPARE(outcome.created, 0);
            QVERIFY(outcome.isReady ? qint64(outcome.rejectedLines.size()) == outcome.rows : outcome.people == 0);
        }
    }

    /// Reading what does no good can be stopped.
    void readingIsStopped()
    {
        const QString path =
            m_test.write(QStringLiteral("long.csv"), header + QByteArray("\n").repeated(1'000'000) + "S1,王芳\n");
        std::atomic_bool stop = false;
        qint64 told = 0;
        ImportWatch watch;
        watch.stop = &stop;
        watch.progress = [&](const ImportProgress &) {
            ++told;
            stop = true;
        };
        const Result<ImportPlan> plan = planImport(path, importTables(), {}, watch);
        QVERIFY(!plan.isOk());
        QCOMPARE(plan.error().problem, Problem::NotReadable);
        QCOMPARE(told, 1);
    }

private:
    static void writeOutcome(const QString &answer, const QString &path)
    {
        TestWorkspace test;
        QFile file(answer);
        QDataStream stream(&file);
        if (file.open(QIODevice::WriteOnly))
            stream << planAndImport(test, path);
    }

    /// Does it in a process of its own, whose memory is looked at.
    Outcome run(const QString &path)
    {
        const QString answer = m_test.file(QStringLiteral("outcome"));
        QFile::remove(answer);
        const pid_t child = fork();
        if (child == 0) {
            writeOutcome(answer, path);
            _exit(0);
        }
        int status = -1;
        rusage usage{};
        if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
            qFatal("the process that read %s ended with %d", qPrintable(path), status);
        m_mostMegabytes = std::max(m_mostMegabytes, qint64(usage.ru_maxrss) / 1024);
        Outcome outcome;
        QFile file(answer);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no outcome");
        QDataStream stream(&file);
        stream >> outcome;
        return outcome;
    }

    TestWorkspace m_test;
    qint64 m_mostMegabytes = 0;
};

QTEST_GUILESS_MAIN(TestHostileCsv)
#include "tst_hostilecsv.moc"
