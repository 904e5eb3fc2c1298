#include "import/heldview.h"
#include "ui/import/importfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QTabBar>

using namespace waterline;

/// What a person decides about a file before it is imported, and what is shown of it at once.
class TestImportDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void questionsAreAnsweredInPlace()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"),
            QStringLiteral("客户编号,客户名称,建档日期\nK1,甲,05/01/2026\nK2,乙,06/02/2026\n"))});
        QVERIFY(!at.canImport());
        QTableView *preview = at.table(QStringLiteral("How the first rows of the file are understood"));
        at.click(QStringLiteral("answer-2-mdy"));
        QVERIFY(at.canImport());
        QCOMPARE(preview->model()->index(0, 2).data().toString(), QStringLiteral("2026-05-01"));
        // An answer can be changed.
        at.click(QStringLiteral("answer-2-dmy"));
        QCOMPARE(preview->model()->index(0, 2).data().toString(), QStringLiteral("2026-01-05"));
        QVERIFY(at.canImport());
    }

    void anAnswerThatIsBeingPressedStays()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"),
            QStringLiteral("客户编号,客户名称,建档日期\nK1,甲,05/01/2026\nK2,乙,06/02/2026\n"))});
        at.click(QStringLiteral("answer-2-mdy"));
        QTRY_VERIFY(at.button(QStringLiteral("answer-2-dmy"))->isVisible());
        const QPointer<QPushButton> pressed = at.button(QStringLiteral("answer-2-dmy"));
        QTest::mousePress(pressed, Qt::LeftButton);
        // The file is tried again meanwhile.
        at.page->findChild<QCheckBox *>()->click();
        at.settle();
        QVERIFY(pressed);
        QTest::mouseRelease(pressed, Qt::LeftButton);
        at.settle();
        QTableView *preview = at.table(QStringLiteral("How the first rows of the file are understood"));
        QCOMPARE(preview->model()->index(0, 2).data().toString(), QStringLiteral("2026-01-05"));
    }

    void columnsAreMapped()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), QStringLiteral("编号甲,客户名称\nK1,甲\n"))});
        QVERIFY(at.canImport());
        QCOMPARE(at.cell(0, ColumnModel::Field), QStringLiteral("— not imported —"));
        const QString name = at.cell(1, ColumnModel::Field);
        at.chooseField(1, QStringLiteral("— not imported —"));
        QVERIFY(!at.canImport());
        // The required field without a column is a line of its own.
        QCOMPARE(at.cell(2, ColumnModel::Field), name);
        at.chooseField(1, name);
        QVERIFY(at.canImport());
        // A field takes one column: choosing it elsewhere moves it.
        choose(at.header()->comboOf(0), at.header()->comboOf(1)->currentIndex());
        at.settle();
        QCOMPARE(at.cell(0, ColumnModel::Field), name);
        QCOMPARE(at.cell(1, ColumnModel::Field), QStringLiteral("— not imported —"));
        QVERIFY(at.canImport());
    }

    void readingsCanBeChanged()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"),
            QStringLiteral("客户编号,客户名称,建档日期\nK1,甲,25/01/2026\nK2,乙,06/02/2026\n"))});
        QVERIFY(at.canImport());
        QCOMPARE(at.cell(2, ColumnModel::ReadAs), QStringLiteral("date, day first"));
        at.columns()->choose(at.columns()->index(2, ColumnModel::ReadAs), 3);
        at.settle();
        QCOMPARE(at.cell(2, ColumnModel::ReadAs), QStringLiteral("date, month first"));
        // There is no 25th month.
        QVERIFY(at.columns()->index(2, ColumnModel::Understood).data(TableRole::SubText).toString().startsWith(u'1'));
        at.columns()->choose(at.columns()->index(2, ColumnModel::ReadAs), 0);
        at.settle();
        QCOMPARE(at.cell(2, ColumnModel::ReadAs), QStringLiteral("date, day first"));
    }

    void emptyCellsTakeTheCellAbove()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("p.csv"), QStringLiteral("工号,姓名,大区\nE1,王芳,华东\nE2,李强,\n"))});
        QTableView *preview = at.table(QStringLiteral("How the first rows of the file are understood"));
        QCOMPARE(preview->model()->index(1, 2).data().toString(), QString());
        at.columns()->choose(at.columns()->index(2, ColumnModel::Blanks), 1);
        at.settle();
        QCOMPARE(preview->model()->index(1, 2).data().toString(), QStringLiteral("华东"));
    }

    void mappingIsRemembered()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), QStringLiteral("编号甲,客户名称\nK1,甲\n"))});
        at.chooseField(0, QStringLiteral("Customer's number"));
        at.click(QStringLiteral("import"));
        // The same columns in another order and case.
        at.open({at.files.write(QStringLiteral("d.csv"), QStringLiteral("客户名称,编号甲\n乙,K2\n"))});
        QVERIFY(at.shows(QStringLiteral("Mapped as last time")));
        QCOMPARE(at.cell(1, ColumnModel::Field), QStringLiteral("Customer's number"));
        at.click(QStringLiteral("declinePreset"));
        QCOMPARE(at.cell(1, ColumnModel::Field), QStringLiteral("— not imported —"));
    }

    void mappingIsSavedAndLoaded()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), QStringLiteral("编号甲,客户名称\nK1,甲\n"))});
        at.chooseField(0, QStringLiteral("Customer's number"));
        const QString path = at.files.path(QStringLiteral("Ours.waterline-mapping"));
        at.saveTo(path);
        at.page->findChild<QAction *>(QStringLiteral("saveMapping"))->trigger();
        QCOMPARE(at.saved, QStringList{path});
        at.open({at.files.write(QStringLiteral("d.csv"), QStringLiteral("编号甲,客户名称\nK2,乙\n"))});
        at.session.setFileDialogs({[path](QWidget *, const FileQuestion &) { return QStringList{path}; }, {}});
        at.click(QStringLiteral("skip"));
        QVERIFY(at.shows(QStringLiteral("d.csv")));
        QCOMPARE(at.cell(0, ColumnModel::Field), QStringLiteral("— not imported —"));
        at.page->findChild<QAction *>(QStringLiteral("loadMapping"))->trigger();
        at.settle();
        QVERIFY(at.shows(QStringLiteral("Mapped by “Ours”.")));
        QCOMPARE(at.cell(0, ColumnModel::Field), QStringLiteral("Customer's number"));
    }

    void unknownTableIsChosen()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("z.csv"), QStringLiteral("alpha,beta\n1,2\n"))});
        QVERIFY(!at.canImport());
        QCOMPARE(at.combo(QStringLiteral("table"))->currentIndex(), -1);
        choose(at.combo(QStringLiteral("table")),
            int(std::ranges::find(importTables(), QStringLiteral("people"), &ImportTable::entity)
                - importTables().begin()));
        at.settle();
        QVERIFY(at.shows(QStringLiteral("No column goes to:")));
        at.chooseField(1, at.cell(2, ColumnModel::Field));
        QVERIFY(at.canImport());
    }

    void encodingAndSeparatorCanBeChanged()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("p.csv"), QByteArray("工号;姓名\nE1;王芳\n"))});
        QCOMPARE(at.combo(QStringLiteral("delimiter"))->currentIndex(), 1);
        choose(at.combo(QStringLiteral("delimiter")), 0);
        at.settle();
        QCOMPARE(at.header()->count(), 1);
        choose(at.combo(QStringLiteral("delimiter")), 1);
        at.settle();
        QCOMPARE(at.header()->count(), 2);
        QVERIFY(at.canImport());
    }

    // R88: a look-alike is shown beside what it resembles and never merged by itself.
    void lookalikesAreDecidedUpon()
    {
        ImportFixture at;
        openLookalikes(at, 1);
        const auto &file = at.page->desk().files().back();
        QCOMPARE(file->trial->counts.queued, 1);
        QVERIFY(at.button(QStringLiteral("isNew-2")));
        at.button(QStringLiteral("isNew-2"))->click();
        at.settle();
        QCOMPARE(file->trial->counts.queued, 0);
        QCOMPARE(file->trial->counts.created, 2);
    }

    void unknownPeopleAreCreatedWhenAsked()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), customers)});
        QCheckBox *creates = at.page->findChild<QCheckBox *>();
        QVERIFY(creates);
        QCOMPARE(at.page->desk().files()[0]->trial->counts.rejected, 1);
        creates->click();
        at.settle();
        QCOMPARE(at.page->desk().files()[0]->trial->counts.rejected, 0);
        at.click(QStringLiteral("import"));
        QCOMPARE(at.peopleCount(), std::size_t(1));
        QCOMPARE(at.batches()[0].counts.rejected, 0);
    }

    // The quote is chosen beside separator and encoding, also against what the file looks like.
    void quoteCanBeChosen()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("p.csv"), QStringLiteral("工号,姓名\nE1,'王,芳'\n"))});
        QComboBox *quote = at.combo(QStringLiteral("quote"));
        choose(quote, 1);
        at.settle();
        QCOMPARE(quote->currentIndex(), 1);
        QCOMPARE(at.page->desk().files()[0]->plan->format.dialect.quote, '\'');
        QCOMPARE(at.previewText(0, 1), QStringLiteral("王,芳"));
        choose(quote, 0);
        at.settle();
        QCOMPARE(quote->currentIndex(), 0);
        QVERIFY(at.previewText(0, 1).startsWith(QStringLiteral("'王")));
    }

    void quotesCanBeText()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("p.csv"), QStringLiteral("工号,姓名\nE1,\"王芳\"\nE2,\"李\n"))});
        // Read with quotes, the last one is never closed.
        QVERIFY(!at.canImport());
        choose(at.combo(QStringLiteral("quote")), 2);
        at.settle();
        QVERIFY(at.canImport());
        QCOMPARE(at.previewText(0, 1), QStringLiteral("\"王芳\""));
        QCOMPARE(at.previewText(1, 1), QStringLiteral("\"李"));
        at.click(QStringLiteral("import"));
        QCOMPARE(at.peopleCount(), std::size_t(2));
    }

    // Every field that the file has no column for is listed, what is needed first, and a column can be chosen for it.
    void fieldsWithoutAColumnAreListed()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), QStringLiteral("编号甲,某列\nK1,甲\n"))});
        choose(at.combo(QStringLiteral("table")),
            int(std::ranges::find(importTables(), QStringLiteral("customers"), &ImportTable::entity)
                - importTables().begin()));
        at.settle();
        QVERIFY(!at.canImport());
        const ImportTable &table = *at.page->desk().files()[0]->plan->table;
        QCOMPARE(at.columns()->rowCount(), 2 + int(table.fields.size()));
        const QModelIndex needed = at.columns()->index(2, ColumnModel::Field);
        QCOMPARE(needed.data().toString(), table.fields[1].translatedLabel());
        QCOMPARE(needed.data(TableRole::SubText).toString(), QStringLiteral("needed"));
        QCOMPARE(needed.data(TableRole::Shape).value<Mark>(), Mark::Alert);
        const QModelIndex optional = at.columns()->index(3, ColumnModel::Field);
        QCOMPARE(optional.data(TableRole::SubText).toString(), QStringLiteral("not in this file"));
        QCOMPARE(optional.data(TableRole::Shape).value<Mark>(), Mark::NotComputable);
        const QModelIndex column = at.columns()->index(2, ColumnModel::Header);
        QVERIFY(at.columns()->flags(column) & Qt::ItemIsEditable);
        QCOMPARE(column.data(ColumnModel::ChoicesRole).toStringList(),
            QStringList({QStringLiteral("— no column —"), QStringLiteral("编号甲"), QStringLiteral("某列")}));
        at.columns()->choose(column, 2);
        at.settle();
        QVERIFY(at.canImport());
        QCOMPARE(at.cell(1, ColumnModel::Field), table.fields[1].translatedLabel());
        QCOMPARE(at.columns()->rowCount(), 1 + int(table.fields.size()));
    }

    // R88: "later" leaves the row to the ledger, and the file needs no more looking at.
    void lookalikesAreLeftForLater()
    {
        ImportFixture at;
        openLookalikes(at, 1);
        const auto &file = at.page->desk().files().back();
        QVERIFY(file->needsLook());
        at.button(QStringLiteral("later-2"))->click();
        at.settle();
        QVERIFY(!file->needsLook());
        QVERIFY(!at.button(QStringLiteral("isNew-2")));
        // It can be taken up again.
        at.button(QStringLiteral("decideNow-2"))->click();
        QVERIFY(file->needsLook());
        at.button(QStringLiteral("later-2"))->click();
        QVERIFY(at.canImport());
        at.click(QStringLiteral("import"));
        const std::vector<BatchRecord> batches = at.batches();
        QCOMPARE(batches.back().counts.created, 1);
        QCOMPARE(batches.back().counts.queued, 1);
        QVERIFY(batches.back().counts.isBalanced());
        QVERIFY(at.errors.empty());
    }

    // R88: a file of more look-alikes than are shown at once is taken in with all others once they are left to the
    // ledger.
    void manyLookalikesAreLeftForLater()
    {
        ImportFixture at;
        openLookalikes(at, 60);
        const auto &file = at.page->desk().files().back();
        QCOMPARE(file->trial->counts.queued, 60);
        QVERIFY(at.button(QStringLiteral("isNew-11")));
        QVERIFY(!at.button(QStringLiteral("isNew-12")));
        QCOMPARE(at.button(QStringLiteral("allLater"))->text(), QStringLiteral("Leave all 60 to the ledge&r"));
        importAll(at);
        QVERIFY(file->isOpen());
        at.button(QStringLiteral("allLater"))->click();
        at.settle();
        QVERIFY(!file->needsLook());
        QCOMPARE(file->rowsUndecided(), 0);
        // One taken up again is to be looked at, and stands before the others.
        at.button(QStringLiteral("decideNow-7"))->click();
        QVERIFY(file->needsLook());
        QCOMPARE(file->rowsUndecided(), 1);
        QVERIFY(at.button(QStringLiteral("isNew-7")));
        QVERIFY(!at.button(QStringLiteral("isNew-2")));
        at.button(QStringLiteral("later-7"))->click();
        QVERIFY(!file->needsLook());
        // So are all.
        at.button(QStringLiteral("allNow"))->click();
        QCOMPARE(file->rowsUndecided(), 60);
        at.button(QStringLiteral("allLater"))->click();
        importAll(at);
        const std::vector<BatchRecord> batches = at.batches();
        QCOMPARE(batches.size(), std::size_t(3));
        QCOMPARE(batches.back().counts.queued, 60);
        QCOMPARE(batches.back().counts.created, 1);
        QVERIFY(at.errors.empty());
    }

    void manyLookalikesAreNew()
    {
        ImportFixture at;
        openLookalikes(at, 60);
        const auto &file = at.page->desk().files().back();
        // What was left to the ledger before is not meant.
        at.button(QStringLiteral("later-2"))->click();
        QCOMPARE(at.button(QStringLiteral("allNew"))->text(), QStringLiteral("All 59 are &new"));
        at.button(QStringLiteral("allNew"))->click();
        at.settle();
        QCOMPARE(file->decisions.size(), std::size_t(59));
        QCOMPARE(file->trial->counts.queued, 1);
        QCOMPARE(file->trial->counts.created, 60);
        QVERIFY(!file->needsLook());
        // All answers are taken back at once.
        at.button(QStringLiteral("decideAgain"))->click();
        at.settle();
        QCOMPARE(file->trial->counts.queued, 60);
        QCOMPARE(file->rowsUndecided(), 59);
        at.button(QStringLiteral("allNew"))->click();
        at.settle();
        importAll(at);
        QCOMPARE(at.batches().back().counts.created, 60);
        QCOMPARE(at.batches().back().counts.queued, 1);
        QVERIFY(at.errors.empty());
    }

    // Rows that are left to the ledger one by one make room for those that were not shown yet.
    void rowsLeftForLaterStandBehind()
    {
        ImportFixture at;
        openLookalikes(at, 60);
        const auto &file = at.page->desk().files().back();
        for (int line = 2; line <= 61; ++line) {
            QVERIFY(file->needsLook());
            QPushButton *later = at.button(QStringLiteral("later-%1").arg(line));
            QVERIFY2(later, qPrintable(QString::number(line)));
            later->click();
        }
        QVERIFY(!file->needsLook());
        QVERIFY(!at.button(QStringLiteral("allLater")));
    }

    // While an answer is tried out the person goes on with the rows that have none.
    void rowsWithoutAnAnswerStay()
    {
        ImportFixture at;
        openLookalikes(at, 12);
        const auto &file = at.page->desk().files().back();
        auto *tabs = at.page->findChild<QTabBar *>(QStringLiteral("fileTabs"));
        const int held = 4;
        tabs->setCurrentIndex(held);
        QTRY_VERIFY(at.button(QStringLiteral("isNew-2"))->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(at.page.get()));
        const QPointer<QPushButton> next = at.button(QStringLiteral("isNew-3"));
        at.button(QStringLiteral("isNew-2"))->setFocus();
        QTest::keyClick(at.button(QStringLiteral("isNew-2")), Qt::Key_Space);
        QVERIFY(!file->trial);
        QVERIFY(!at.button(QStringLiteral("isNew-2")));
        QVERIFY(next && next->isVisible());
        QVERIFY(next->hasFocus());
        QCOMPARE(tabs->currentIndex(), held);
        // The next ones have moved up.
        QVERIFY(at.button(QStringLiteral("isNew-12")));
        QTest::keyClick(next, Qt::Key_Space);
        QCOMPARE(file->decisions.size(), std::size_t(2));
        at.settle();
        QCOMPARE(file->trial->counts.queued, 10);
        QCOMPARE(tabs->tabText(held), QStringLiteral("On hold (10)"));
        QVERIFY(!next);
        // The answers are taken back: the rows are there again, and so is the person.
        at.button(QStringLiteral("decideAgain"))->click();
        QCOMPARE(tabs->currentIndex(), held);
        QVERIFY(tabs->isTabVisible(held));
        at.settle();
        QCOMPARE(file->trial->counts.queued, 12);
        QCOMPARE(tabs->currentIndex(), held);
        QTRY_VERIFY(at.button(QStringLiteral("isNew-2"))->isVisible());
        // Other rows, perhaps, if the file is read otherwise.
        at.button(QStringLiteral("isNew-2"))->click();
        QVERIFY(at.button(QStringLiteral("isNew-3")));
        const QModelIndex field = at.columns()->index(3, ColumnModel::Field);
        at.columns()->choose(field, 0);
        QVERIFY(!at.button(QStringLiteral("isNew-3")));
        QVERIFY(file->decisions.empty());
        at.settle();
        QVERIFY(at.button(QStringLiteral("isNew-2")));
    }

    // The next row moves up under the pointer; a second press is not meant for it.
    void aDoubleClickAnswersOneRow()
    {
        ImportFixture at;
        openLookalikes(at, 3);
        at.page->findChild<QTabBar *>(QStringLiteral("fileTabs"))->setCurrentIndex(4);
        QTRY_VERIFY(at.button(QStringLiteral("isNew-2"))->isVisible());
        const auto &file = at.page->desk().files().back();
        // As the second press of a double click comes, and its release.
        const auto pressAgain = [&at](const char *name) {
            QPushButton *button = at.button(QString::fromLatin1(name));
            QVERIFY2(button, name);
            QTest::mouseDClick(button, Qt::LeftButton);
            QTest::mouseRelease(button, Qt::LeftButton);
        };
        for (const char *name : {"isNew-2", "isPresent-3-0", "later-4", "allNew", "allLater"}) {
            pressAgain(name);
            QVERIFY2(file->decisions.empty() && file->linesPutOff.empty() && !file->putsOffAll, name);
        }
        QTest::mouseClick(at.button(QStringLiteral("later-2")), Qt::LeftButton);
        QVERIFY(file->isPutOff(2));
        pressAgain("decideNow-2");
        QVERIFY(file->isPutOff(2));
        QTest::mouseClick(at.button(QStringLiteral("allLater")), Qt::LeftButton);
        QVERIFY(file->putsOffAll);
        pressAgain("allNow");
        QVERIFY(file->putsOffAll);
    }

    // After the last answer the focus stays among the rows.
    void theFocusStaysAmongTheRows()
    {
        ImportFixture at;
        openLookalikes(at, 3);
        at.page->findChild<QTabBar *>(QStringLiteral("fileTabs"))->setCurrentIndex(4);
        QTRY_VERIFY(at.button(QStringLiteral("allNew"))->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(at.page.get()));
        at.button(QStringLiteral("allNew"))->setFocus();
        QTest::keyClick(at.button(QStringLiteral("allNew")), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), at.button(QStringLiteral("decideAgain")));
        at.settle();
        QCOMPARE(QApplication::focusWidget(), at.button(QStringLiteral("decideAgain")));
    }

    // Of more rows than the dry run lists, all are counted while an answer is tried.
    void rowsThatAreNotListedAreCounted()
    {
        HeldView view;
        ImportFile file;
        file.id = 1;
        ImportReport found = thousandListedOf(1500);
        file.takeTrial(found, std::nullopt, false);
        view.setFile(file);
        QCOMPARE(view.count(), 1500);
        QCOMPARE(view.findChild<QPushButton *>(QStringLiteral("allLater"))->text(),
            QStringLiteral("Leave all 1,500 to the ledge&r"));
        file.decide(2, RowDecision{});
        file.forgetTrial();
        view.setFile(file);
        QCOMPARE(view.count(), 1499);
        QCOMPARE(view.findChild<QPushButton *>(QStringLiteral("allLater"))->text(),
            QStringLiteral("Leave all 1,499 to the ledge&r"));
        file.putOffAll(true);
        view.setFile(file);
        QCOMPARE(view.count(), 1499);
        QVERIFY(!view.findChild<QPushButton *>(QStringLiteral("allLater")));
        // What was left is shown bit by bit, so that each can be taken up again.
        QVERIFY(view.findChild<QPushButton *>(QStringLiteral("decideNow-12")));
        QVERIFY(!view.findChild<QPushButton *>(QStringLiteral("decideNow-13")));
        view.findChild<QPushButton *>(QStringLiteral("moreLeft"))->click();
        QVERIFY(view.findChild<QPushButton *>(QStringLiteral("decideNow-22")));
        // A dry run that the person stopped says nothing.
        file.state = ImportFile::State::Stopped;
        view.setFile(file);
        QCOMPARE(view.count(), 0);
        QVERIFY(!view.isEmpty());
        // Nor does that of another file.
        file.state = ImportFile::State::Tried;
        file.takeTrial(found, std::nullopt, false);
        view.setFile(file);
        QCOMPARE(view.count(), 1500);
        ImportFile other;
        other.id = 2;
        other.state = ImportFile::State::Trying;
        view.setFile(other);
        QVERIFY(view.isEmpty());
    }

    void theTabThatIsLookedAtStaysWhileTheFileIsTried()
    {
        ImportFixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), customers)});
        auto *tabs = at.page->findChild<QTabBar *>(QStringLiteral("fileTabs"));
        const int rejects = 3;
        QVERIFY(tabs->isTabVisible(rejects));
        tabs->setCurrentIndex(rejects);
        at.page->findChild<QCheckBox *>()->click();
        QVERIFY(!at.page->desk().files().front()->trial);
        QCOMPARE(tabs->currentIndex(), rejects);
        QCOMPARE(tabs->tabText(rejects), QStringLiteral("Rejected"));
        // With nothing rejected there is nothing to look at.
        at.settle();
        QVERIFY(!tabs->isTabVisible(rejects));
        // Another file begins with its columns.
        at.page->findChild<QCheckBox *>()->click();
        at.settle();
        tabs->setCurrentIndex(rejects);
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(!tabs->isTabVisible(rejects));
    }

    void keysGoThroughTheRowsAsTheyStand()
    {
        ImportFixture at;
        openLookalikes(at, 12);
        at.button(QStringLiteral("later-2"))->click();
        QStringList names;
        const QPushButton *first = at.button(QStringLiteral("allNew"));
        for (const QWidget *each = first; names.size() < 6; each = each->nextInFocusChain()) {
            if (qobject_cast<const QPushButton *>(each))
                names << each->objectName();
        }
        QCOMPARE(names,
            QStringList({QStringLiteral("allNew"), QStringLiteral("allLater"), QStringLiteral("isNew-3"),
                QStringLiteral("later-3"), QStringLiteral("isPresent-3-0"), QStringLiteral("isNew-4")}));
    }

    // The ledger keeps more rows than the dry run lists; what is said of all holds for those too.
    void unlistedLookalikesAreLeftForLater()
    {
        ImportFile file;
        ImportReport found = thousandListedOf(1200);
        file.takeTrial(found, std::nullopt, false);
        QCOMPARE(file.rowsUndecided(), 1200);
        QCOMPARE(file.putOffAll(true), ImportFile::Anew::Picture);
        QVERIFY(!file.needsLook());
        QVERIFY(file.isPutOff(1500));
        file.putOff(9, false);
        QCOMPARE(file.rowsUndecided(), 1);
        QVERIFY(!file.isPutOff(9));
        // Decided, it is no longer on hold; the others stay where they were left.
        file.decide(9, RowDecision{});
        found.queued.erase(found.queued.begin() + 7);
        found.counts.queued = 1199;
        file.takeTrial(found, std::nullopt, false);
        QVERIFY(!file.needsLook());
        // An answer that is taken back is a row to look at.
        file.decide(9, std::nullopt);
        QVERIFY(!file.isPutOff(9));
        // A row that would be rejected still is.
        file.putOffAll(true);
        QVERIFY(!file.needsLook());
        file.trial->counts.rejected = 1;
        QVERIFY(file.needsLook());
        // Another reading of the file has other rows.
        file.choose([](ImportChoices &) {});
        QVERIFY(!file.isPutOff(1500));
    }

    // A long dry run says how far it is, and can be stopped and tried again.
    void aDryRunIsStoppedAndTriedAgain()
    {
        ImportFixture at;
        QString text = QStringLiteral("客户编号,客户名称\n");
        for (int i = 0; i < 60000; ++i)
            text += QStringLiteral("K%1,客户%1\n").arg(i);
        at.page->openFiles({at.files.write(QStringLiteral("big.csv"), text)});
        const QPushButton *cancel = at.button(QStringLiteral("cancelTrial"));
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), patience);
        QVERIFY(at.shows(QStringLiteral("Dry run of big.csv")));
        QVERIFY(at.shows(QStringLiteral("of 60,000 rows")));
        at.click(QStringLiteral("cancelTrial"));
        const auto &file = at.page->desk().files().front();
        QCOMPARE(file->state, ImportFile::State::Stopped);
        QVERIFY(at.shows(QStringLiteral("The dry run was stopped")));
        QVERIFY(!cancel->isVisible());
        QVERIFY(at.canImport());
        at.click(QStringLiteral("tryAgain"));
        QCOMPARE(file->state, ImportFile::State::Tried);
        QCOMPARE(file->trial->counts.created, 60000);
        QVERIFY(!at.button(QStringLiteral("tryAgain"))->isVisible());
        QVERIFY(at.batches().empty());
    }

private:
    /// A dry run that held more rows than it lists, those on the lines from 2.
    static ImportReport thousandListedOf(qint64 all)
    {
        ImportReport found;
        found.state = ImportReport::State::Tried;
        found.counts.queued = all;
        for (qint64 line = 2; line < 1002; ++line) {
            found.queued.emplace_back();
            found.queued.back().line = line;
        }
        return found;
    }

    /// The button for it is there for several files.
    static void importAll(ImportFixture &at)
    {
        at.page->desk().importAll();
        at.settle();
    }

    /// A file of customers: so many that resemble one who is there, on the lines from 2, and one that is new.
    static void openLookalikes(ImportFixture &at, int count)
    {
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        const QString header = QStringLiteral("客户编号,客户名称,负责人,建档日期\n");
        at.open({at.files.write(
            QStringLiteral("b.csv"), header + QStringLiteral("K1,苏州明远精密制造有限公司,E1,2026-01-05\n"))});
        at.click(QStringLiteral("import"));
        QString text = header;
        for (int i = 0; i < count; ++i)
            text += QStringLiteral("L%1,苏州明远精密制造有限责任公司,E1,2026-02-05\n").arg(i);
        text += QStringLiteral("M1,无锡锐拓自动化有限公司,E2,2026-02-05\n");
        at.open({at.files.write(QStringLiteral("b2.csv"), text)});
    }
};

QTEST_MAIN(TestImportDecisions)
#include "tst_importdecisions.moc"
