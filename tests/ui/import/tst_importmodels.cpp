#include "import/ledgermodel.h"
#include "import/previewmodel.h"
#include "import/rejectmodel.h"
#include "ui/import/csvworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waterline;

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
    record.counts = {1500, 1000, 200, 100, 150, 50};
    return record;
}

std::vector<bool> undoneOf(std::vector<BatchRecord> batches)
{
    std::vector<bool> result;
    for (const LedgerEntry &entry : ledgerEntries(std::move(batches)))
        result.push_back(entry.isUndone);
    return result;
}

}

class TestImportModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void preview()
    {
        const CsvWorkspace files;
        const auto plan = planImport(files.write(QStringLiteral("customers.csv"),
                                         QStringLiteral("客户编号,客户名称,建档日期,说明\nK1,<b>甲</b>,2026年1月5日,x\nK2,乙,32.13.2026,y\n")),
            importTables());
        QVERIFY(plan.isOk());
        PreviewModel model(lightTheme());
        const QAbstractItemModelTester tester(&model, fatal);
        model.setPlan(*plan);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.rowsWithFaults(), 1);
        const auto at = [&](int row, int column, int role = Qt::DisplayRole) { return model.index(row, column).data(role); };
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

    void rejects()
    {
        RejectModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows({{12345, QStringLiteral("建档日期"), QStringLiteral("Not a date."), QStringLiteral("Write it so."), {}},
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
        model.setRows(ledgerEntries({batch(1, QStringLiteral("a.csv")), batch(2, QStringLiteral("a.csv"), 1)}));
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, LedgerModel::What), QStringLiteral("Undo of a.csv"));
        QCOMPARE(text(1, LedgerModel::What), QStringLiteral("a.csv"));
        QCOMPARE(text(1, LedgerModel::RowsIn), QStringLiteral("1,500"));
        QCOMPARE(text(1, LedgerModel::Created), QStringLiteral("1,000"));
        QCOMPARE(text(1, LedgerModel::Rejected), QStringLiteral("50"));
        QVERIFY(model.index(1, LedgerModel::What).data(TableRole::SubText).toString().contains(QStringLiteral("undone")));
        QVERIFY(!model.index(0, LedgerModel::What).data(TableRole::SubText).toString().contains(QStringLiteral("undone")));
        // Batches keep UTC; the reader's clock shows local time.
        const QDateTime local = QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC).toLocalTime();
        QCOMPARE(text(0, LedgerModel::When), QLocale().toString(local, QLocale::ShortFormat));
    }

    void undoAndRedo()
    {
        const BatchRecord a = batch(1, QStringLiteral("a.csv"));
        QCOMPARE(undoneOf({a}), std::vector<bool>({false}));
        QCOMPARE(undoneOf({a, batch(2, {}, 1)}), std::vector<bool>({false, true}));
        // Undoing the undo brings the first back.
        QCOMPARE(undoneOf({a, batch(2, {}, 1), batch(3, {}, 2)}), std::vector<bool>({false, true, false}));
        QCOMPARE(undoneOf({a, batch(2, {}, 1), batch(3, {}, 2), batch(4, {}, 1)}), std::vector<bool>({false, false, true, true}));
    }
};

QTEST_GUILESS_MAIN(TestImportModels)
#include "tst_importmodels.moc"
