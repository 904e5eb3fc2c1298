#include "import/changemodel.h"
#include "import/columnmodel.h"
#include "import/filelist.h"
#include "import/ledgermodel.h"
#include "import/previewmodel.h"
#include "import/progresspanel.h"
#include "import/readingtext.h"
#include "import/rejectmodel.h"
#include "ui/import/csvworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waterline;

Q_DECLARE_METATYPE(waterline::CellType)
Q_DECLARE_METATYPE(waterline::ColumnReading)

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

BatchRecord batch(qint64 id, const QString &file, qint64 reverts = 0)
{
    BatchRecord record;
    record.id = BatchId{id};
    record.seq = id;
    record.kind = reverts ? QStringLiteral("revert") : QStringLiteral("import");
    record.sourceFile = file;
    record.entity = QStringLiteral("customers");
    record.reverts = BatchId{reverts};
    record.recordedAt = QStringLiteral("2026-11-23T02:00:00.000Z");
    record.counts = {1500, 1000, 200, 100, 140, 50, 10};
    return record;
}

LedgerEntry entry(const BatchRecord &record, qint64 undoneBy = 0, qint64 openRows = 0)
{
    LedgerEntry result;
    result.record = record;
    result.undoneBy = BatchId{undoneBy};
    result.openRows = openRows;
    return result;
}

} // namespace

class TestImportModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void preview()
    {
        const CsvWorkspace files;
        const auto plan = planImport(
            files.write(QStringLiteral("customers.csv"),
                QStringLiteral("客户编号,客户名称,建档日期,说明\nK1,<b>甲</b>,2026年1月5日,x\nK2,乙,32.13.2026,y\n")),
            importTables());
        QVERIFY(plan.isOk());
        PreviewModel model(lightTheme());
        const QAbstractItemModelTester tester(&model, fatal);
        ImportFile file;
        file.plan = *plan;
        model.setFile(file);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.rowsWithFaults(), 1);
        const auto at = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(at(0, 2).toString(), QStringLiteral("2026-01-05"));
        QCOMPARE(at(0, 2, PreviewModel::RawRole).toString(), QStringLiteral("2026年1月5日"));
        QVERIFY(at(0, 2, Qt::ToolTipRole).toString().contains(QStringLiteral("2026年1月5日")));
        QVERIFY(at(0, 2, PreviewModel::FaultRole).toString().isEmpty());
        // C9: a fault is a mark and a reason, and not only a colour.
        QVERIFY(at(1, 2).toString().startsWith(markGlyph(Mark::Alert)));
        QVERIFY(!at(1, 2, PreviewModel::FaultRole).toString().isEmpty());
        QVERIFY(at(1, 2, Qt::AccessibleTextRole).toString().contains(at(1, 2, PreviewModel::FaultRole).toString()));
        QCOMPARE(at(1, 2, Qt::BackgroundRole).value<QColor>(), lightTheme().red.tint);
        QCOMPARE(at(0, 1, PreviewModel::MappedRole).toBool(), true);
        QCOMPARE(at(0, 3, PreviewModel::MappedRole).toBool(), false);
        QCOMPARE(at(0, 3, Qt::ForegroundRole).value<QColor>(), lightTheme().disabledText);
        QVERIFY(!at(0, 1, Qt::ToolTipRole).toString().contains(QStringLiteral("<b>甲")));
        // Lines as an editor counts them.
        QCOMPARE(model.headerData(1, Qt::Vertical).toString(), QStringLiteral("3"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("客户名称"));
        model.setTheme(darkTheme());
        QCOMPARE(at(1, 2, Qt::BackgroundRole).value<QColor>(), darkTheme().red.tint);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    // Whatever was guessed is marked, not by its colour alone, and says what else it could be.
    void previewOfGuesses()
    {
        const CsvWorkspace files;
        ImportFile file;
        file.plan = *planImport(
            files.write(QStringLiteral("o.csv"),
                QStringLiteral(
                    "商机编号,客户编号,金额(万元),创建日期\nO1,K1,\"1,5\",05/01/2026\nO2,K1,\"2,25\",25/01/2026\n"
                    "O3,K1,,2026-02-03\n")),
            importTables(), {.entity = QStringLiteral("opportunities")});
        PreviewModel model(lightTheme());
        const QAbstractItemModelTester tester(&model, fatal);
        model.setFile(file);
        const auto guess = [&](int row, int column) {
            return model.index(row, column).data(PreviewModel::GuessRole).toString();
        };
        QCOMPARE(model.headerData(3, Qt::Horizontal, PreviewModel::ReadingRole).toString(),
            QStringLiteral("date, day first"));
        QVERIFY2(guess(0, 3).contains(QStringLiteral("2026-05-01")), qPrintable(guess(0, 3)));
        QVERIFY(model.index(0, 3).data().toString().startsWith(markGlyph(Mark::Watch)));
        QVERIFY(model.index(0, 3).data(Qt::AccessibleTextRole).toString().contains(guess(0, 3)));
        QCOMPARE(model.index(0, 3).data(Qt::BackgroundRole).value<QColor>(), lightTheme().yellow.tint);
        // There is no 25th month, and the year in front leaves no doubt.
        QCOMPARE(guess(1, 3), QString());
        QCOMPARE(guess(2, 3), QString());
        QVERIFY(!guess(0, 2).isEmpty());
        QCOMPARE(guess(2, 2), QString());
        // Numbers stand to the right, all else to the left.
        QCOMPARE(model.index(0, 2).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(model.index(0, 3).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
        const int guessed = model.guessedCells();
        // What the person chose is no guess.
        file.choices.answers[file.plan->headers[3]] = QStringLiteral("dmy");
        model.setFile(file);
        QCOMPARE(guess(0, 3), QString());
        QCOMPARE(model.guessedCells(), guessed - 1);
    }

    void guesses_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<CellType>("type");
        QTest::addColumn<ColumnReading>("reading");
        QTest::addColumn<QString>("other");
        const ColumnReading dayFirst{.dateOrder = DateOrder::DayFirst};
        const ColumnReading comma{.decimalMark = DecimalMark::Comma};
        QTest::newRow("either day or month") << "05/01/2026" << CellType::Day << dayFirst << "2026-05-01";
        QTest::newRow("the day says which") << "25/01/2026" << CellType::Day << dayFirst << "";
        QTest::newRow("a serial day") << "46027" << CellType::Day << ColumnReading() << "2030-01-06";
        QTest::newRow("one mark, three digits") << "1,234" << CellType::Number << comma << "1234";
        QTest::newRow("both marks") << "1.234,5" << CellType::Number << comma << "";
        QTest::newRow("no mark") << "1234" << CellType::Number << comma << "";
        QTest::newRow("cannot be understood") << "never" << CellType::Day << dayFirst << "";
        QTest::newRow("text") << "05/01/2026" << CellType::Text << dayFirst << "";
    }

    void guesses()
    {
        QFETCH(QString, raw);
        QFETCH(CellType, type);
        QFETCH(ColumnReading, reading);
        QFETCH(QString, other);
        const QString guess = guessIn(raw, type, reading, false);
        if (other.isEmpty())
            QCOMPARE(guess, QString());
        else
            QVERIFY2(guess.contains(other), qPrintable(guess));
        QCOMPARE(guessIn(raw, type, reading, true), QString());
    }

    void rejects()
    {
        RejectModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows(
            {{12345, QStringLiteral("建档日期"), QStringLiteral("Not a date."), QStringLiteral("Write it so."), {}},
                {3, {}, QStringLiteral("Too few cells."), QStringLiteral("Fill it."), {}}});
        QCOMPARE(model.index(0, RejectModel::Line).data().toString(), QStringLiteral("12,345"));
        QCOMPARE(model.index(0, RejectModel::Line).data(TableRole::Sort).toLongLong(), 12345);
        QCOMPARE(model.index(0, RejectModel::ColumnName).data().toString(), QStringLiteral("建档日期"));
        QCOMPARE(model.index(1, RejectModel::ColumnName).data().toString(), QStringLiteral("whole row"));
        QCOMPARE(model.index(1, RejectModel::Reason).data().toString(), QStringLiteral("Too few cells."));
        QCOMPARE(model.index(0, RejectModel::Remedy).data().toString(), QStringLiteral("Write it so."));
    }

    void conflicts()
    {
        ConflictModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows({{QStringLiteral("person"), 7, QStringLiteral("王芳"), QStringLiteral("It was changed later.")},
            {QStringLiteral("customer"), 8, {}, QStringLiteral("It was changed later.")}});
        QCOMPARE(model.index(0, ConflictModel::Label).data().toString(), QStringLiteral("王芳"));
        QCOMPARE(model.index(0, ConflictModel::Table).data().toString(), QStringLiteral("Person"));
        QCOMPARE(model.index(1, ConflictModel::Label).data().toString(), QStringLiteral("8"));
    }

    void ledger()
    {
        LedgerModel model(importTables());
        const QAbstractItemModelTester tester(&model, fatal);
        model.setEntries({entry(batch(1, QStringLiteral("a.csv")), 2), entry(batch(2, QStringLiteral("a.csv"), 1)),
            entry(batch(3, QStringLiteral("b.csv")), 0, 60)});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        const auto subText = [&](int row) {
            return model.index(row, LedgerModel::What).data(TableRole::SubText).toString();
        };
        // The newest first.
        QCOMPARE(text(0, LedgerModel::What), QStringLiteral("b.csv"));
        QCOMPARE(text(1, LedgerModel::What), QStringLiteral("Undo of a.csv"));
        QCOMPARE(text(2, LedgerModel::What), QStringLiteral("a.csv"));
        QCOMPARE(text(2, LedgerModel::RowsIn), QStringLiteral("1,500"));
        QCOMPARE(text(2, LedgerModel::Created), QStringLiteral("1,000"));
        QCOMPARE(text(2, LedgerModel::Rejected), QStringLiteral("50"));
        QCOMPARE(text(2, LedgerModel::Queued), QStringLiteral("10"));
        QCOMPARE(text(0, LedgerModel::Open), QStringLiteral("60"));
        QVERIFY(subText(2).contains(QStringLiteral("undone")));
        QVERIFY(!subText(1).contains(QStringLiteral("undone")));
        QVERIFY(subText(0).contains(QStringLiteral("60 row(s) wait")));
        // Batches keep UTC; the reader's clock shows local time.
        const QDateTime local = QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC).toLocalTime();
        QCOMPARE(text(0, LedgerModel::When), QLocale().toString(local, QLocale::ShortFormat));
        QCOMPARE(model.index(0, LedgerModel::When).data(TableRole::Export).toDateTime(), local);
    }

    void changes()
    {
        ChangeModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setChanges({{5, QStringLiteral("K1"),
            {{QStringLiteral("customer"), QStringLiteral("phone"), QStringLiteral("Phone"), QStringLiteral("1"), {}},
                {QStringLiteral("customer"), QStringLiteral("city"), QStringLiteral("City"), {},
                    QStringLiteral("无锡")}}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ChangeModel::Row).data().toString(), QStringLiteral("K1"));
        QCOMPARE(model.index(0, ChangeModel::Before).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(0, ChangeModel::After).data().toString(), QStringLiteral("(empty)"));
        QCOMPARE(model.index(1, ChangeModel::After).data().toString(), QStringLiteral("无锡"));
    }

    void columns()
    {
        const CsvWorkspace files;
        ImportFile file;
        file.plan = *planImport(
            files.write(QStringLiteral("c.csv"), QStringLiteral("客户名称,建档日期,说明\n甲,2026/1/5,x\n甲,never,\n")),
            importTables());
        ColumnModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setFile(file);
        // Three columns, and the fields that none of them goes to.
        QCOMPARE(model.rowCount(), 3 + int(file.plan->table->fields.size()) - 2);
        QCOMPARE(model.index(0, ColumnModel::Samples).data().toString(), QStringLiteral("甲"));
        QCOMPARE(model.index(1, ColumnModel::Understood).data().toString(), QStringLiteral("2026-01-05"));
        QVERIFY(model.index(1, ColumnModel::Understood).data(TableRole::SubText).toString().startsWith(u'1'));
        QVERIFY(model.flags(model.index(0, ColumnModel::Field)) & Qt::ItemIsEditable);
        QVERIFY(!(model.flags(model.index(0, ColumnModel::ReadAs)) & Qt::ItemIsEditable));
        QVERIFY(model.flags(model.index(1, ColumnModel::ReadAs)) & Qt::ItemIsEditable);
        QSignalSpy spy(&model, &ColumnModel::readingChosen);
        model.choose(model.index(1, ColumnModel::ReadAs), 2);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toString(), QStringLiteral("建档日期"));
        QCOMPARE(spy[0][1].toString(), QStringLiteral("dmy"));
        // The same again is no choice.
        model.choose(model.index(1, ColumnModel::ReadAs), 0);
        QCOMPARE(spy.count(), 1);
    }

    void fileList()
    {
        FileListModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        std::vector<std::unique_ptr<ImportFile>> files;
        files.push_back(std::make_unique<ImportFile>());
        files[0]->id = 7;
        files[0]->name = QStringLiteral("a.csv");
        files[0]->state = ImportFile::State::Tried;
        files[0]->trial = ImportReport{};
        files[0]->trial->counts = {1200, 1000, 0, 198, 0, 1, 1};
        model.setFiles(files);
        QCOMPARE(model.rowOf(7), 0);
        QCOMPARE(model.rowOf(8), -1);
        QCOMPARE(
            model.index(0, 0).data(TableRole::SubText).toString(), QStringLiteral("1,000 new, 1 rejected, 1 on hold"));
        QCOMPARE(model.index(0, 0).data(TableRole::Shape).value<Mark>(), Mark::Watch);
    }

    void progress()
    {
        // Nothing is told before there is anything to tell.
        QVERIFY(!RunProgress({1000, 4000, 499}).rowsPerSecond());
        QCOMPARE(RunProgress({1000, 4000, 500}).rowsPerSecond(), std::optional<qint64>(2000));
        QCOMPARE(RunProgress({1000, 4000, 500}).secondsLeft(), std::optional<qint64>(2));
        QCOMPARE(RunProgress({4000, 4000, 2000}).secondsLeft(), std::optional<qint64>(0));
        QCOMPARE(durationText(59), QStringLiteral("59 s"));
        QCOMPARE(durationText(89), QStringLiteral("1 min"));
        QCOMPARE(durationText(90), QStringLiteral("2 min"));
        QCOMPARE(durationText(4800), QStringLiteral("1 h 20 min"));
    }
};

QTEST_GUILESS_MAIN(TestImportModels)
#include "tst_importmodels.moc"
