#include "import/rejectfile.h"
#include "parts/listexport.h"
#include "ui/import/importfixture.h"
#include "ui/layoutcheck.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace waterline;

/// The way of files through the page: in, tried, imported, undone, repaired.
class TestImportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void filesThatFitOntoEachOther()
    {
        ImportFixture at;
        // Dropped in the wrong order; people come first, so nobody is unknown to the customers.
        at.open({at.files.write(QStringLiteral("b.csv"), customers), at.files.write(QStringLiteral("a.csv"), people)});
        QVERIFY(at.shows(QStringLiteral("a.csv")));
        QCOMPARE(at.page->desk().files()[0]->name, QStringLiteral("a.csv"));
        QVERIFY(at.canImport());
        at.click(QStringLiteral("import"));
        QCOMPARE(at.peopleCount(), std::size_t(2));
        // With nothing to look at, the next file's turn has come.
        QVERIFY(at.shows(QStringLiteral("b.csv")));
        QVERIFY(QTest::qWaitForWindowActive(at.page.get()));
        QTest::keyClick(at.page.get(), Qt::Key_Return, Qt::ControlModifier);
        at.settle();
        QVERIFY(at.shows(QStringLiteral("b.csv: imported")));
        const std::vector<BatchRecord> batches = at.batches();
        QCOMPARE(batches.size(), std::size_t(2));
        QCOMPARE(batches[1].counts.created, 1);
        QCOMPARE(batches[1].counts.rejected, 0);
        QCOMPARE(batches[1].actor, at.session.actor());
        QVERIFY(at.errors.empty());
    }

    void sampleFilesNeedOneClickEach()
    {
        ImportFixture at;
        QStringList paths;
        for (const char *name : {"followups", "plans", "opportunities", "customers", "people"}) {
            const QString file = QString::fromLatin1(name) + QStringLiteral(".csv");
            paths << at.files.path(file);
            QVERIFY(QFile::copy(QStringLiteral(":/samples/") + file, paths.last()));
        }
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
        static_cast<QObject *>(at.page.get())->event(&drop);
        at.settle();
        int clicks = 0;
        while (clicks < 5 && at.button(QStringLiteral("import"))->isVisible() && at.canImport()) {
            at.click(QStringLiteral("import"));
            ++clicks;
        }
        QCOMPARE(clicks, 5);
        const std::vector<BatchRecord> batches = at.batches();
        QCOMPARE(batches.size(), std::size_t(5));
        for (const BatchRecord &batch : batches) {
            QCOMPARE(batch.counts.rejected, 0);
            QVERIFY(batch.counts.isBalanced());
        }
        QCOMPARE(batches[0].entity, QStringLiteral("people"));
    }

    void allFilesWithOneClick()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("b.csv"), customers), at.files.write(QStringLiteral("a.csv"), people),
            at.files.write(QStringLiteral("c.csv"),
                QStringLiteral("客户编号,客户名称,负责人,建档日期\nK7,庚有限公司,E99,2026-01-05\n"))});
        at.click(QStringLiteral("importAll"));
        // What would be rejected in part waits for somebody to look.
        QCOMPARE(at.batches().size(), std::size_t(2));
        QCOMPARE(at.page->desk().files().back()->state, ImportFile::State::Tried);
        QVERIFY(at.page->desk().files().back()->needsLook());
    }

    // F7: the same file twice changes nothing, and says so before anything is done.
    void sameFileAgain()
    {
        ImportFixture at;
        const QString path = at.files.write(QStringLiteral("a.csv"), people);
        at.open({path});
        at.click(QStringLiteral("import"));
        at.open({at.files.write(QStringLiteral("renamed.csv"), people)});
        QVERIFY(at.shows(QStringLiteral("Identical to the import of")));
        QVERIFY(!at.button(QStringLiteral("import"))->isVisible());
        at.click(QStringLiteral("insist"));
        QVERIFY(at.button(QStringLiteral("import"))->isVisible());
        at.click(QStringLiteral("import"));
        QCOMPARE(at.batches().size(), std::size_t(1));
    }

    void nothingIsWrittenBeforeTheDryRunShowsIt()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        at.open({at.files.write(
            QStringLiteral("a2.csv"), QStringLiteral("工号,姓名,大区\nE1,王芳芳,华东\nE2,李强,华南\nE3,张敏,华北\n"))});
        QCOMPARE(at.batches().size(), std::size_t(1));
        const auto &trial = at.page->desk().files().back()->trial;
        QVERIFY(trial.has_value());
        QCOMPARE(trial->counts.created, 1);
        QCOMPARE(trial->counts.changed, 1);
        QCOMPARE(trial->counts.unchanged, 1);
        QTableView *changes = at.table(QStringLiteral("Cells that change"));
        QCOMPARE(changes->model()->rowCount(), 1);
        QCOMPARE(changes->model()->index(0, 3).data().toString(), QStringLiteral("王芳"));
        QCOMPARE(changes->model()->index(0, 4).data().toString(), QStringLiteral("王芳芳"));
        QCOMPARE(changes->model()->index(0, 0).data().toString(), QStringLiteral("2"));
    }

    void undoFromTheResultAndRedoFromTheLedger()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        QCOMPARE(at.peopleCount(), std::size_t(2));
        at.click(QStringLiteral("undo"));
        QVERIFY(at.shows(QStringLiteral("a.csv: undone")));
        QCOMPARE(at.peopleCount(), std::size_t(0));
        at.showLedger();
        QVERIFY(at.ledger() && at.ledger()->isVisible());
        QCOMPARE(at.ledger()->model()->rowCount(), 2);
        // The newest first: the undo, then the import, which can be brought back.
        at.ledger()->setCurrentIndex(at.ledger()->model()->index(1, 1));
        at.settle();
        QCOMPARE(at.button(QStringLiteral("undoEntry"))->text(), QStringLiteral("&Redo"));
        at.click(QStringLiteral("undoEntry"));
        QCOMPARE(at.peopleCount(), std::size_t(2));
        QCOMPARE(at.ledger()->model()->rowCount(), 3);
    }

    void undoNamesWhatItLeaves()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        at.open({at.files.write(QStringLiteral("b.csv"), customers)});
        at.click(QStringLiteral("import"));
        at.showLedger();
        at.ledger()->setCurrentIndex(at.ledger()->model()->index(1, 1));
        at.settle();
        at.click(QStringLiteral("undoEntry"));
        const QList<QTableView *> views = at.page->findChildren<QTableView *>();
        const auto visible = std::ranges::find_if(views, [&](const QTableView *view) {
            return view->isVisible() && view->accessibleName() == QStringLiteral("Rows that were left as they are");
        });
        QVERIFY(visible != views.end());
        // A customer rests on E1, and E1 on its region.
        QVERIFY((*visible)->model()->rowCount() >= 1);
        QCOMPARE(at.peopleCount(), std::size_t(1));
    }

    void noTableIsSaidInPlace()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("book.csv"), QByteArray("PK\x03\x04\x14\x00\x06\x00", 8)),
            at.files.write(QStringLiteral("a.csv"), people)});
        // What is understood comes first.
        QVERIFY(at.shows(QStringLiteral("a.csv")));
        at.click(QStringLiteral("import"));
        QVERIFY(at.shows(QStringLiteral("book.csv")));
        QVERIFY(!at.button(QStringLiteral("import"))->isVisible());
        QVERIFY(at.errors.empty());
        for (QPushButton *leave : at.page->findChildren<QPushButton *>()) {
            if (leave->isVisible() && leave->text() == QStringLiteral("&Leave this file")) {
                leave->click();
                break;
            }
        }
        at.settle();
        QCOMPARE(at.page->desk().files().size(), std::size_t(1));
    }

    // Closing the file after reading it would drop SQLite's locks on it.
    void theOpenWorkspaceIsNoTable()
    {
        ImportFixture at;
        at.open({at.session.workspace()->path(), at.session.workspace()->path() + QStringLiteral("-wal")});
        QVERIFY(at.shows(QStringLiteral("belongs to the workspace that is open")));
    }

    // F6: only the corrected rows run, linked to the first batch.
    void rejectedRowsAreSavedCorrectedAndDroppedBack()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"),
            QStringLiteral("客户编号,客户名称,建档日期,备注\nK1,甲,2026-01-05,\nK2,乙,never,\"a, \"\"b\"\"\"\n"))});
        at.click(QStringLiteral("import"));
        QTableView *rejects = at.table(QStringLiteral("Rejected rows"));
        QVERIFY(rejects && rejects->isVisible());
        QCOMPARE(rejects->model()->rowCount(), 1);
        QCOMPARE(rejects->model()->index(0, 0).data().toString(), QStringLiteral("3"));
        const QString path = at.files.path(QStringLiteral("out.csv"));
        at.saveTo(path);
        at.click(QStringLiteral("repair"));
        for (QPushButton *save : at.page->findChildren<QPushButton *>(QStringLiteral("saveRejects"))) {
            if (save->isVisible())
                save->click();
        }
        at.settle();
        QCOMPARE(at.asked.suggested, QStringLiteral("c-rejected.csv"));
        QCOMPARE(at.saved, QStringList{path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QStringLiteral("客户编号,客户名称,建档日期,备注")));
        QVERIFY(text.contains(QStringLiteral("K2,乙,never,\"a, \"\"b\"\"\"")));
        QVERIFY(!text.contains(QStringLiteral("K1")));
        at.open({at.files.write(
            QStringLiteral("corrected.csv"), text.replace(QStringLiteral("never"), QStringLiteral("2026-01-06")))});
        QVERIFY(at.shows(QStringLiteral("only these rows are taken in")));
        at.click(QStringLiteral("import"));
        const std::vector<BatchRecord> batches = at.batches();
        QCOMPARE(batches.size(), std::size_t(2));
        QCOMPARE(batches[1].follows, batches[0].id);
        QCOMPARE(batches[1].counts.rowsIn, 1);
        QCOMPARE(batches[1].counts.created, 1);
    }

    void aRejectedRowIsRepairedByOneClick()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        at.open({at.files.write(QStringLiteral("b.csv"),
            QStringLiteral("客户编号,客户名称,负责人,建档日期\nK1,甲有限公司,王芳(离职),2026-01-05\n"))});
        QVERIFY(at.page->desk().files().back()->needsLook());
        at.click(QStringLiteral("import"));
        QVERIFY(at.batches().back().counts.rejected == 1);
        at.click(QStringLiteral("repair"));
        QVERIFY(at.ledger()->isVisible());
        QVERIFY2(at.errors.empty(), at.errors.empty() ? "" : qPrintable(at.errors.front().message));
        QVERIFY(at.button(QStringLiteral("repair-0-0")));
        at.click(QStringLiteral("repair-0-0"));
        const std::vector<BatchRecord> batches = at.batches();
        QCOMPARE(batches.size(), std::size_t(3));
        QCOMPARE(batches[2].follows, batches[1].id);
        QCOMPARE(batches[2].counts.created, 1);
        QVERIFY(at.errors.empty());
    }

    // What a person asks for does not wait until a long dry run is over, and is not lost.
    void dryRunsGiveWayToRepairsAndUndoing()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        at.open({at.files.write(QStringLiteral("b.csv"),
            QStringLiteral("客户编号,客户名称,负责人,建档日期\nK1,甲有限公司,王芳(离职),2026-01-05\n"))});
        at.click(QStringLiteral("import"));
        at.click(QStringLiteral("repair"));
        QVERIFY(at.button(QStringLiteral("repair-0-0")));
        QString text = QStringLiteral("客户编号,客户名称\n");
        for (int i = 0; i < 60000; ++i)
            text += QStringLiteral("B%1,客户%1\n").arg(i);
        const std::vector<int> ids = at.page->desk().addFiles({at.files.write(QStringLiteral("big.csv"), text)});
        QCOMPARE(ids.size(), std::size_t(1));
        const ImportFile *big = at.page->desk().file(ids.front());
        QTRY_COMPARE_WITH_TIMEOUT(big->state, ImportFile::State::Trying, patience);
        at.button(QStringLiteral("repair-0-0"))->click();
        QCOMPARE(at.batches().size(), std::size_t(2));
        at.settle();
        QCOMPARE(at.batches().size(), std::size_t(3));
        QCOMPARE(at.batches()[2].follows, at.batches()[1].id);
        // The dry run is made anew, after what was written.
        QCOMPARE(big->state, ImportFile::State::Tried);
        QCOMPARE(big->trial->counts.created, 60000);
        at.page->desk().edit(big->id, [](ImportFile &file) { return file.setCreatesUnknown(true); });
        QTRY_COMPARE_WITH_TIMEOUT(big->state, ImportFile::State::Trying, patience);
        at.page->desk().undo(at.batches()[2].id);
        QCOMPARE(at.batches().size(), std::size_t(3));
        at.settle();
        QCOMPARE(at.batches().size(), std::size_t(4));
        QCOMPARE(big->state, ImportFile::State::Tried);
        QVERIFY(at.errors.empty());
    }

    // A workspace that was closed meanwhile is not written into.
    void whatWaitsForADryRunEndsWithTheWorkspace()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        const BatchId batch = at.batches().front().id;
        QString text = QStringLiteral("客户编号,客户名称\n");
        for (int i = 0; i < 60000; ++i)
            text += QStringLiteral("B%1,客户%1\n").arg(i);
        const std::vector<int> ids = at.page->desk().addFiles({at.files.write(QStringLiteral("big.csv"), text)});
        QTRY_COMPARE_WITH_TIMEOUT(at.page->desk().file(ids.front())->state, ImportFile::State::Trying, patience);
        at.page->desk().undo(batch);
        at.session.setWorkspace(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(at.page->isIdle(), patience);
        QVERIFY(!at.page->desk().isWriting());
        QVERIFY(at.errors.empty());
    }

    void tableIsPasted()
    {
        ImportFixture at;
        QGuiApplication::clipboard()->setText(
            QStringLiteral("工号\t姓名\t大区\nE1\t王芳\t华东\nE2\t\"李\n强\"\t华南\n"));
        at.click(QStringLiteral("paste"));
        QVERIFY(at.shows(QStringLiteral("Pasted table")));
        QVERIFY(at.canImport());
        at.click(QStringLiteral("import"));
        QCOMPARE(at.peopleCount(), std::size_t(2));
        QCOMPARE(at.batches()[0].sourceFile, QStringLiteral("Pasted table"));
        QGuiApplication::clipboard()->setText(QStringLiteral("  \n"));
        at.page->paste();
        QVERIFY(at.told.last().contains(QStringLiteral("no table on the clipboard")));
    }

    void ledgerLeavesAndIsSearched()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people), at.files.write(QStringLiteral("b.csv"), customers)});
        at.click(QStringLiteral("importAll"));
        at.showLedger();
        QCOMPARE(at.ledger()->model()->rowCount(), 2);
        at.page->findChild<QLineEdit *>(QStringLiteral("ledgerSearch"))->setText(QStringLiteral("B.CSV"));
        QCOMPARE(at.ledger()->model()->rowCount(), 1);
        const QString path = at.files.path(QStringLiteral("ledger.csv"));
        at.saveTo(path);
        ListExport *list = ListExport::of(at.page.get());
        QVERIFY(list);
        list->ask();
        QTRY_COMPARE(at.saved, QStringList{path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QStringLiteral("b.csv")));
        QVERIFY(!text.contains(QStringLiteral("a.csv")));
        QCOMPARE(text.count(u'\n'), 2);
    }

    void cancelledImportWritesNothing()
    {
        ImportFixture at;
        QString text = QStringLiteral("客户编号,客户名称\n");
        for (int i = 0; i < 20000; ++i)
            text += QStringLiteral("K%1,客户%1\n").arg(i);
        at.open({at.files.write(QStringLiteral("big.csv"), text)});
        QVERIFY(at.canImport());
        at.button(QStringLiteral("import"))->click();
        QTRY_VERIFY(at.button(QStringLiteral("cancelImport"))->isVisible());
        at.button(QStringLiteral("cancelImport"))->click();
        at.settle();
        QVERIFY(!at.told.isEmpty());
        QVERIFY(at.told.last().contains(QStringLiteral("Nothing was written")));
        QVERIFY(at.batches().empty());
        // It can be taken up again.
        QVERIFY(at.canImport());
    }

    void changedFileIsNotTakenIn()
    {
        ImportFixture at;
        const QString path = at.files.write(QStringLiteral("a.csv"), people);
        at.open({path});
        at.files.write(QStringLiteral("a.csv"), people + QStringLiteral("E3,张敏,华北\n"));
        at.click(QStringLiteral("import"));
        QVERIFY(at.batches().empty());
        QVERIFY(!at.canImport());
    }

    void closedWorkspaceForgetsTheQueue()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.session.setWorkspace(nullptr);
        QVERIFY(!at.page->isEnabled());
        QVERIFY(at.button(QStringLiteral("chooseFiles"))->isVisible());
        at.page->openFiles({at.files.path(QStringLiteral("a.csv"))});
        QTRY_VERIFY(at.page->isIdle());
    }

    void everythingCanBeReadAndReached()
    {
        ImportFixture at;
        const auto check = [&](const char *where) {
            QTest::qWait(50);
            const QStringList findings = LayoutCheck(*at.page).findings();
            QVERIFY2(findings.isEmpty(), qPrintable(QString::fromLatin1(where) + u'\n' + findings.join(u'\n')));
        };
        check("idle");
        at.open({at.files.write(
            QStringLiteral("a-very-long-file-name-that-somebody-gave-an-export-of-the-customers-2026-11.csv"),
            QStringLiteral("客户编号,客户名称,建档日期,一个非常长的列名写满了整个表头还不够放下\nK1,甲,05/01/"
                           "2026,x\nK2,乙,never,y\n"))});
        check("question");
        at.click(QStringLiteral("answer-2-dmy"));
        check("plan");
        at.click(QStringLiteral("import"));
        check("result");
        at.showLedger();
        check("ledger");
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
