#include "import/xlsx/xlsxbook.h"
#include "shell/exportdesk.h"
#include "shell/savedbar.h"
#include "ui/shell/windowfixture.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace waterline;

namespace {

/// A window on a copy of the sample.
struct Desk : WindowFixture {
    using WindowFixture::WindowFixture;

    [[nodiscard]] WindowActions &actions() const { return *find<WindowActions>(); }
    [[nodiscard]] SavedBar &bar() const { return *find<SavedBar>(); }
    [[nodiscard]] ExportDesk &exporting() const { return *find<ExportDesk>(); }
    [[nodiscard]] QString told() const { return window->statusBar()->currentMessage(); }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What leaves by the menu: the action, the file, and the bar that says where it is.
class TestExports : public QObject {
    Q_OBJECT

public:
    Q_INVOKABLE void takeUrl(const QUrl &url) { m_opened << url.toLocalFile(); }

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_opened.clear(); }
    void wholeWorkspaceAsWorkbook();
    void wholeWorkspaceAsFolder();
    void noPlaceNoExport();
    void stoppedExportWritesNothing();
    void placeThatCannotBeWritten();
    void listAsItIsShown();
    void theBarOpensFileAndFolder();

private:
    std::unique_ptr<SampleFile> m_sample;
    QStringList m_opened;
};

void TestExports::initTestCase()
{
    m_sample = std::make_unique<SampleFile>();
    QVERIFY2(m_sample->error().isEmpty(), qPrintable(m_sample->error()));
}

void TestExports::wholeWorkspaceAsWorkbook()
{
    Desk desk(m_sample->copy());
    desk.target = desk.folder.filePath(QStringLiteral("all.xlsx"));
    QVERIFY(!desk.exporting().isVisible());
    desk.actions().exportWorkspace->trigger();
    QVERIFY2(desk.asked.suggested.endsWith(QStringLiteral("export 2026-11-23.xlsx")), qPrintable(desk.asked.suggested));
    // While it runs a strip says so, and nothing else can be exported or imported.
    QVERIFY(desk.exporting().isVisible());
    QVERIFY(!desk.actions().exportWorkspace->isEnabled());
    QVERIFY(!desk.bar().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(desk.bar().isVisible(), 30000);
    QVERIFY(!desk.exporting().isVisible());
    QVERIFY(desk.actions().exportWorkspace->isEnabled());
    QVERIFY(desk.bar().accessibleName().contains(QDir::toNativeSeparators(desk.target)));
    const Result<XlsxBook> book = XlsxBook::open(desk.target);
    QVERIFY(book.isOk());
    QVERIFY(book->sheets().size() >= 5);
}

void TestExports::wholeWorkspaceAsFolder()
{
    Desk desk(m_sample->copy());
    desk.target = desk.folder.filePath(QStringLiteral("all"));
    desk.actions().exportFolder->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk.bar().isVisible(), 30000);
    const QStringList files = QDir(desk.target).entryList(QDir::Files);
    QVERIFY2(files.contains(QStringLiteral("02-people.csv")), qPrintable(files.join(u' ')));
    QVERIFY(files.size() >= 5);
    QVERIFY(bytesOf(desk.target + QStringLiteral("/02-people.csv")).contains("E10001"));
}

void TestExports::noPlaceNoExport()
{
    Desk desk(m_sample->copy());
    desk.actions().exportWorkspace->trigger();
    QVERIFY(!desk.asked.title.isEmpty());
    QVERIFY(!desk.exporting().isVisible());
    QVERIFY(!desk.bar().isVisible());
    QVERIFY(QDir(desk.folder.path()).entryList({QStringLiteral("*.xlsx")}).isEmpty());
}

void TestExports::stoppedExportWritesNothing()
{
    Desk desk(m_sample->copy());
    desk.target = desk.folder.filePath(QStringLiteral("all.xlsx"));
    desk.actions().exportWorkspace->trigger();
    desk.exporting().findChild<QPushButton *>(QStringLiteral("cancelExport"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.exporting().isVisible(), 30000);
    QVERIFY2(desk.told().contains(QStringLiteral("Nothing was written")), qPrintable(desk.told()));
    QVERIFY(!desk.bar().isVisible());
    QVERIFY(!QFile::exists(desk.target));
}

void TestExports::placeThatCannotBeWritten()
{
    Desk desk(m_sample->copy());
    QStringList failed;
    connect(&desk.session, &Session::failed, this, [&](const Error &error) { failed << error.message; });
    desk.target = desk.folder.filePath(QStringLiteral("no such folder/all.xlsx"));
    desk.actions().exportWorkspace->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    QVERIFY(!desk.exporting().isVisible());
    QVERIFY(!desk.bar().isVisible());
}

void TestExports::listAsItIsShown()
{
    Desk desk(m_sample->copy());
    desk.session.openPage(QStringLiteral("customers"));
    QTRY_VERIFY(desk.table() != nullptr);
    const QAbstractItemModel *shown = desk.table()->model();
    const int rows = shown->rowCount();
    desk.table()->sortByColumn(0, Qt::DescendingOrder);
    desk.target = desk.folder.filePath(QStringLiteral("customers.csv"));
    desk.actions().exportList->trigger();
    QTRY_VERIFY(desk.bar().isVisible());
    QVERIFY(desk.bar().accessibleName().contains(QStringLiteral("customers.csv")));
    const QByteArray bytes = bytesOf(desk.target);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), rows + 1);
    QVERIFY(lines[0].contains(shown->headerData(0, Qt::Horizontal).toString()));
    // In the order shown.
    QVERIFY2(lines[1].contains(shown->index(0, 0).data().toString().simplified()), qPrintable(lines[1]));
    QVERIFY(lines.last().contains(shown->index(rows - 1, 0).data().toString().simplified()));
}

void TestExports::theBarOpensFileAndFolder()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    Desk desk(m_sample->copy());
    const QString path = desk.folder.filePath(QStringLiteral("a & b.csv"));
    desk.session.tellSaved(QStringLiteral("<b>a & b.csv</b> was saved."), path);
    QVERIFY(desk.bar().isVisible());
    for (const QLabel *label : desk.bar().findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    desk.bar().findChild<QPushButton *>(QStringLiteral("openSaved"))->click();
    desk.bar().findChild<QPushButton *>(QStringLiteral("showSaved"))->click();
    QCOMPARE(m_opened, QStringList({path, desk.folder.path()}));
    // A newer one takes its place; it goes when dismissed, and with the workspace.
    desk.session.tellSaved(QStringLiteral("Another."), path);
    QCOMPARE(desk.bar().accessibleName(), QStringLiteral("Another."));
    desk.bar().findChild<QToolButton *>()->click();
    QVERIFY(!desk.bar().isVisible());
    desk.session.tellSaved(QStringLiteral("Once more."), path);
    desk.window->desk().close();
    QVERIFY(!desk.bar().isVisible());
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
