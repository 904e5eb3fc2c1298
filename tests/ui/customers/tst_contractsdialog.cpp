#include "customers/contractmodel.h"
#include "customers/contractsdialog.h"
#include "ui/goals/smallcompany.h"
#include "ui/layoutcheck.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace waterline;

using Model = ContractModel;

namespace {

/// The dialog on a session, as of the end of 2026-11-23. Wang Fang won two contracts, Li Qiang and Zhang Min one each.
struct Fixture {
    SmallCompany company;
    Session session{company.clock()};
    QTemporaryDir folder;
    QStringList answer;
    std::unique_ptr<ContractsDialog> dialog;
    std::unique_ptr<QAbstractItemModelTester> tester;

    explicit Fixture(bool hasDeals = true)
    {
        company.addPeople();
        if (hasDeals)
            company.addDeals();
        session.setWorkspace(company.release());
        session.setFileDialogs({[this](QWidget *, const FileQuestion &) { return answer; }, {}});
    }
    void open()
    {
        dialog = std::make_unique<ContractsDialog>(session, nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        dialog->show();
        QTRY_VERIFY(dialog->isIdle());
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    [[nodiscard]] QTableView *table() const { return dialog->findChild<QTableView *>(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QLabel *refusal() const { return dialog->findChild<QLabel *>(QStringLiteral("contractRefusal")); }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] QString codes() const
    {
        QStringList codes;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            codes << cell(row, Model::CodeColumn);
        return codes.join(u' ');
    }
    void choose(const QString &code) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, Model::CodeColumn) == code)
                return table()->setCurrentIndex(table()->model()->index(row, 0));
        }
        qFatal("no contract %s", qPrintable(code));
    }
    [[nodiscard]] QString currentCell(int column, int role = Qt::DisplayRole) const
    {
        return table()->currentIndex().siblingAtColumn(column).data(role).toString();
    }
    void press(const char *name)
    {
        QVERIFY2(button(name)->isEnabled(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
        QTRY_VERIFY(dialog->isIdle());
    }
    void showOnly(const QString &state) const
    {
        for (QToolButton *segment : dialog->findChildren<QToolButton *>()) {
            if (segment->text() == state)
                return QTest::mouseClick(segment, Qt::LeftButton);
        }
        qFatal("no segment %s", qPrintable(state));
    }
    /// Whether the cell takes it.
    bool drop(const QStringList &files, int row, int column)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint place = table()->visualRect(table()->model()->index(row, column)).center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table()->viewport(), &enter);
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table()->viewport(), &move);
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table()->viewport(), &event);
        return move.isAccepted() && event.isAccepted();
    }
};

const QString latest = QStringLiteral("11-2026-11-18");

} // namespace

class TestContractsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void listsTheScopeNewestFirst();
    void refusedAttachedSubmitted();
    void filtersByState();
    void fileIsDroppedOnItsCell();
    void severalFilesAreRefused();
    void pastIsReadOnly();
    void withoutContracts();
    void fileThatIsGoneIsShown();
    void everythingCanBeRead();
};

void TestContractsDialog::listsTheScopeNewestFirst()
{
    Fixture f;
    f.open();
    QCOMPARE(f.codes(), QStringLiteral("11-2026-11-18 12-2026-10-20 11-2026-10-14 13-2026-10-07"));
    QCOMPARE(f.cell(0, Model::CustomerColumn), QStringLiteral("Acme"));
    QCOMPARE(f.cell(0, Model::OwnerColumn), QStringLiteral("Wang Fang"));
    QCOMPARE(f.cell(0, Model::AmountColumn), QStringLiteral("1000.00"));
    QCOMPARE(f.cell(0, Model::LicenceColumn), QStringLiteral("missing"));
    QCOMPARE(f.cell(0, Model::StateColumn), QStringLiteral("Draft"));
    f.table()->sortByColumn(Model::AmountColumn, Qt::AscendingOrder);
    QCOMPARE(f.codes(), QStringLiteral("11-2026-11-18 12-2026-10-20 11-2026-10-14 13-2026-10-07"));
    f.table()->sortByColumn(Model::AmountColumn, Qt::DescendingOrder);
    QCOMPARE(f.codes(), QStringLiteral("13-2026-10-07 11-2026-10-14 12-2026-10-20 11-2026-11-18"));
    f.session.drillTo({UnitId{SmallCompany::South}, {}});
    QTRY_COMPARE(f.codes(), QStringLiteral("13-2026-10-07"));
}

void TestContractsDialog::refusedAttachedSubmitted()
{
    Fixture f;
    f.open();
    f.choose(latest);
    QVERIFY(!f.refusal()->isVisible());
    // R6: refused with everything that is missing.
    f.press("submitContract");
    QTRY_VERIFY(f.refusal()->isVisible());
    QCOMPARE(f.refusal()->text(),
        missingText(latest, {EvidenceKind::BusinessLicence}) + u'\n'
            + missingText(latest, {EvidenceKind::PurchaseIntent}));
    // The person thinks better of it.
    f.press("business_licence");
    QCOMPARE(f.currentCell(Model::LicenceColumn), QStringLiteral("missing"));
    f.answer = {f.write(QStringLiteral("licence.pdf"), "licence")};
    f.press("business_licence");
    QTRY_COMPARE(f.currentCell(Model::LicenceColumn), QStringLiteral("licence.pdf"));
    QCOMPARE(f.currentCell(Model::CodeColumn), latest);
    f.press("submitContract");
    QTRY_COMPARE(f.refusal()->text(), missingText(latest, {EvidenceKind::PurchaseIntent}));
    f.answer = {f.write(QStringLiteral("empty.pdf"), {})};
    f.press("purchase_intent");
    QTRY_VERIFY(f.refusal()->text().contains(QStringLiteral("empty.pdf")));
    f.answer = {f.write(QStringLiteral("intent.pdf"), "intent")};
    f.press("purchase_intent");
    QTRY_COMPARE(f.currentCell(Model::IntentColumn), QStringLiteral("intent.pdf"));
    f.press("submitContract");
    QTRY_COMPARE(f.currentCell(Model::StateColumn), QStringLiteral("Submitted"));
    QVERIFY(!f.refusal()->isVisible());
    for (const char *name : {"business_licence", "purchase_intent", "submitContract"})
        QVERIFY(!f.button(name)->isEnabled());
    f.choose(QStringLiteral("12-2026-10-20"));
    for (const char *name : {"business_licence", "purchase_intent", "submitContract"})
        QVERIFY(f.button(name)->isEnabled());
}

void TestContractsDialog::filtersByState()
{
    Fixture f;
    f.open();
    const Desk desk{f.session.workspace()->connection(), workspaceSchema(), f.session.clock(), QStringLiteral("test")};
    for (const EvidenceKind kind : evidenceKinds)
        QVERIFY(attachEvidence(desk, latest, kind, f.write(QStringLiteral("scan.pdf"), "scan")).isOk());
    QVERIFY(submitContract(desk, latest).isOk());
    f.session.workspace()->announceCommit();
    QTRY_COMPARE(f.cell(0, Model::StateColumn), QStringLiteral("Submitted"));
    f.showOnly(QStringLiteral("Submitted"));
    QCOMPARE(f.codes(), latest);
    f.showOnly(QStringLiteral("Draft"));
    QCOMPARE(f.codes(), QStringLiteral("12-2026-10-20 11-2026-10-14 13-2026-10-07"));
    f.showOnly(QStringLiteral("All"));
    QCOMPARE(f.table()->model()->rowCount(), 4);
    // Nothing of that state in the scope: shown, with a way out.
    f.session.drillTo({UnitId{SmallCompany::South}, {}});
    QTRY_COMPARE(f.table()->model()->rowCount(), 1);
    f.showOnly(QStringLiteral("Submitted"));
    QVERIFY(!f.table()->isVisible());
    for (QPushButton *button : f.dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Show all contracts"))
            button->click();
    }
    QVERIFY(f.table()->isVisible());
    QCOMPARE(f.table()->model()->rowCount(), 1);
}

void TestContractsDialog::fileIsDroppedOnItsCell()
{
    Fixture f;
    f.open();
    const QString scan = f.write(QStringLiteral("scan.pdf"), "scan");
    QVERIFY(!f.drop({scan}, 1, Model::CustomerColumn));
    QVERIFY(!f.drop({scan, f.write(QStringLiteral("second.pdf"), "second")}, 1, Model::LicenceColumn));
    QVERIFY(!f.drop({f.folder.path()}, 1, Model::LicenceColumn));
    QVERIFY(f.drop({scan}, 1, Model::IntentColumn));
    QTRY_COMPARE(f.cell(1, Model::IntentColumn), QStringLiteral("scan.pdf"));
    QCOMPARE(f.cell(1, Model::LicenceColumn), QStringLiteral("missing"));
    QCOMPARE(f.table()->currentIndex().row(), 1);
}

void TestContractsDialog::severalFilesAreRefused()
{
    Fixture f;
    f.open();
    f.answer = {f.write(QStringLiteral("a.pdf"), "a"), f.write(QStringLiteral("b.pdf"), "b")};
    f.press("business_licence");
    QVERIFY(f.refusal()->isVisible());
    QCOMPARE(f.cell(0, Model::LicenceColumn), QStringLiteral("missing"));
}

void TestContractsDialog::pastIsReadOnly()
{
    Fixture f;
    f.session.setAsOf(AsOf::endOf(QDate(2026, 10, 20)));
    f.open();
    QCOMPARE(f.codes(), QStringLiteral("12-2026-10-20 11-2026-10-14 13-2026-10-07"));
    for (const char *name : {"business_licence", "purchase_intent", "submitContract"})
        QVERIFY(!f.button(name)->isEnabled());
    QVERIFY(!f.drop({f.write(QStringLiteral("scan.pdf"), "scan")}, 0, Model::LicenceColumn));
}

void TestContractsDialog::withoutContracts()
{
    Fixture f(false);
    f.open();
    QVERIFY(!f.table()->isVisible());
    QSignalSpy asked(&f.session, &Session::pageAsked);
    for (QPushButton *button : f.dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Import files…"))
            button->click();
    }
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("import"));
    QVERIFY(!f.dialog->isVisible());
}

void TestContractsDialog::fileThatIsGoneIsShown()
{
    Fixture f;
    f.open();
    f.choose(latest);
    f.answer = {f.write(QStringLiteral("licence.pdf"), "licence")};
    f.press("business_licence");
    QTRY_COMPARE(f.currentCell(Model::LicenceColumn, TableRole::SubText), QStringLiteral("23 Nov 2026 10:00:00"));
    QVERIFY(QFile::remove(f.answer.front()));
    f.session.workspace()->announceCommit();
    QTRY_COMPARE(f.currentCell(Model::LicenceColumn, TableRole::SubText), QStringLiteral("gone or not readable"));
    QVERIFY(f.currentCell(Model::LicenceColumn, Qt::ToolTipRole).contains(QStringLiteral("licence.pdf")));
    const QVariant shape = f.table()->currentIndex().siblingAtColumn(Model::LicenceColumn).data(TableRole::Shape);
    QVERIFY(shape.value<Mark>() == Mark::Alert);
}

void TestContractsDialog::everythingCanBeRead()
{
    Fixture f;
    f.open();
    f.choose(latest);
    f.press("submitContract");
    QTRY_VERIFY(f.refusal()->isVisible());
    QTest::qWait(50);
    const LayoutCheck check(*f.dialog);
    QVERIFY2(check.findings().isEmpty(), qPrintable(check.findings().join(u'\n')));
}

QTEST_MAIN(TestContractsDialog)
#include "tst_contractsdialog.moc"
