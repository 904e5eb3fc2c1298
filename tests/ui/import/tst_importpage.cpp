#include "import/importpage.h"
#include "import/mappingheader.h"
#include "org/orgstore.h"
#include "store/chain.h"
#include "theme/stylesheet.h"
#include "ui/import/csvworkspace.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace waterline;

namespace {

const QString people = QStringLiteral("工号,姓名,大区\nE1,王芳,华东\nE2,李强,华南\n");
const QString customers = QStringLiteral("客户编号,客户名称,负责人,建档日期\nK1,甲有限公司,E1,2026-01-05\n");

struct Fixture {
    CsvWorkspace files;
    Session session{files.clock()};
    std::unique_ptr<ImportPage> page;
    std::vector<Error> errors;
    QStringList told;

    Fixture()
    {
        session.setWorkspace(files.release());
        QObject::connect(&session, &Session::failed, &session, [this](const Error &error) { errors.push_back(error); });
        QObject::connect(&session, &Session::told, &session, [this](const QString &sentence) { told << sentence; });
        page = std::make_unique<ImportPage>(session);
        page->resize(900, 620);
        page->show();
        settle();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), 20000); }
    void open(const QStringList &paths)
    {
        page->openFiles(paths);
        settle();
    }
    /// Clicks a visible button by its object name, and waits for what follows.
    void click(const QString &name) const
    {
        QPushButton *found = button(name);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(name));
        found->click();
        settle();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    [[nodiscard]] bool canImport() const { return button(QStringLiteral("import"))->isEnabled(); }
    [[nodiscard]] QComboBox *combo(const QString &name) const { return page->findChild<QComboBox *>(name); }
    [[nodiscard]] MappingHeader *header() const { return page->findChild<MappingHeader *>(); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            const auto *elided = qobject_cast<const ElidedLabel *>(label);
            return label->isVisible() && (elided ? elided->fullText() : label->text()).contains(text);
        });
    }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        for (QTableView *view : page->findChildren<QTableView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] std::vector<BatchRecord> batches() const { return readBatches(session.workspace()->connection()); }
    [[nodiscard]] std::size_t peopleCount() const { return readOrg(session.workspace()->connection()).people().size(); }
};

/// As if the person had chosen the entry.
void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

}

class TestImportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        qApp->setStyle(QStringLiteral("Fusion"));
        qApp->setStyleSheet(styleSheet(lightTheme()));
    }

    void filesThatFitOntoEachOther()
    {
        Fixture at;
        // Dropped in the wrong order; people come first, so nobody is unknown to the customers.
        at.open({at.files.write(QStringLiteral("b.csv"), customers), at.files.write(QStringLiteral("a.csv"), people)});
        QVERIFY(at.shows(QStringLiteral("a.csv")));
        QVERIFY(at.shows(QStringLiteral("1 more file(s) waiting")));
        QVERIFY(at.canImport());
        at.click(QStringLiteral("import"));
        QVERIFY(at.shows(QStringLiteral("a.csv: imported")));
        QCOMPARE(at.peopleCount(), std::size_t(2));
        at.click(QStringLiteral("next"));
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

    // F7: the same file twice changes nothing, and says so.
    void sameFileAgain()
    {
        Fixture at;
        const QString path = at.files.write(QStringLiteral("a.csv"), people);
        at.open({path});
        at.click(QStringLiteral("import"));
        at.open({path});
        at.click(QStringLiteral("import"));
        QVERIFY(at.shows(QStringLiteral("a.csv: nothing to do")));
        QCOMPARE(at.batches().size(), std::size_t(1));
    }

    void undoFromTheResultAndRedoFromTheLedger()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        QCOMPARE(at.peopleCount(), std::size_t(2));
        at.click(QStringLiteral("undo"));
        QVERIFY(at.shows(QStringLiteral("a.csv: undone")));
        QCOMPARE(at.peopleCount(), std::size_t(0));
        at.click(QStringLiteral("again"));
        QTableView *ledger = at.table(QStringLiteral("Ledger of everything that came in"));
        QVERIFY(ledger && ledger->isVisible());
        QCOMPARE(ledger->model()->rowCount(), 2);
        // The import is undone already.
        ledger->setCurrentIndex(ledger->model()->index(1, 0));
        QVERIFY(!at.button(QStringLiteral("undoEntry"))->isEnabled());
        ledger->setCurrentIndex(ledger->model()->index(0, 0));
        at.click(QStringLiteral("undoEntry"));
        QCOMPARE(at.peopleCount(), std::size_t(2));
        QCOMPARE(ledger->model()->rowCount(), 3);
        QCOMPARE(at.told.size(), 2);
    }

    void undoNamesWhatItLeaves()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.click(QStringLiteral("import"));
        at.open({at.files.write(QStringLiteral("b.csv"), customers)});
        at.click(QStringLiteral("import"));
        at.click(QStringLiteral("again"));
        QTableView *ledger = at.table(QStringLiteral("Ledger of everything that came in"));
        ledger->setCurrentIndex(ledger->model()->index(1, 0));
        at.click(QStringLiteral("undoEntry"));
        QTableView *left = at.table(QStringLiteral("Rows that were left as they are"));
        const QList<QTableView *> views = at.page->findChildren<QTableView *>();
        const auto visible = std::ranges::find_if(views, [&](const QTableView *view) {
            return view->isVisible() && view->accessibleName() == left->accessibleName();
        });
        QVERIFY(visible != views.end());
        // A customer rests on E1, and E1 on its region.
        QVERIFY((*visible)->model()->rowCount() >= 1);
        QCOMPARE(at.peopleCount(), std::size_t(1));
    }

    void questionsAreAnsweredInPlace()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), QStringLiteral("客户编号,客户名称,建档日期\nK1,甲,05/01/2026\nK2,乙,06/02/2026\n"))});
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

    void columnsAreMappedInTheHeader()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), QStringLiteral("编号甲,客户名称\nK1,甲\n"))});
        QVERIFY(at.canImport());
        QCOMPARE(at.header()->comboOf(0)->currentIndex(), 0);
        const int name = at.header()->comboOf(1)->currentIndex();
        choose(at.header()->comboOf(1), 0);
        at.settle();
        QVERIFY(!at.canImport());
        QVERIFY(at.shows(QStringLiteral("Customer's name")));
        choose(at.header()->comboOf(1), name);
        at.settle();
        QVERIFY(at.canImport());
        // A field takes one column: choosing it elsewhere moves it.
        choose(at.header()->comboOf(0), name);
        at.settle();
        QCOMPARE(at.header()->comboOf(0)->currentIndex(), name);
        QCOMPARE(at.header()->comboOf(1)->currentIndex(), 0);
        QVERIFY(at.canImport());
    }

    void unknownTableIsChosen()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("z.csv"), QStringLiteral("alpha,beta\n1,2\n"))});
        QVERIFY(!at.canImport());
        QCOMPARE(at.combo(QStringLiteral("table"))->currentIndex(), -1);
        choose(at.combo(QStringLiteral("table")), 0);
        at.settle();
        QCOMPARE(at.combo(QStringLiteral("table"))->currentIndex(), 0);
        QVERIFY(at.shows(QStringLiteral("No column goes to:")));
        choose(at.header()->comboOf(1), 2);
        at.settle();
        QVERIFY(at.canImport());
    }

    void encodingAndSeparatorCanBeChanged()
    {
        Fixture at;
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

    void noCsvIsSaidInPlace()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("book.csv"), QByteArray("PK\x03\x04\x14\x00\x06\x00", 8)),
            at.files.write(QStringLiteral("a.csv"), people)});
        // What is understood comes first.
        QVERIFY(at.shows(QStringLiteral("a.csv")));
        at.click(QStringLiteral("import"));
        at.click(QStringLiteral("next"));
        QVERIFY(at.shows(QStringLiteral("book.csv")));
        QVERIFY(!at.button(QStringLiteral("import"))->isVisible());
        QVERIFY(at.errors.empty());
        for (QPushButton *leave : at.page->findChildren<QPushButton *>()) {
            if (leave->isVisible() && leave->text() == QStringLiteral("&Leave this file"))
                leave->click();
        }
        QVERIFY(at.button(QStringLiteral("chooseFiles"))->isVisible());
    }

    // Closing the file after reading it would drop SQLite's locks on it.
    void theOpenWorkspaceIsNoCsv()
    {
        Fixture at;
        at.open({at.session.workspace()->path(), at.session.workspace()->path() + QStringLiteral("-wal")});
        QVERIFY(at.shows(QStringLiteral("belongs to the workspace that is open")));
    }

    void rejectedRowsAreSaved()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("c.csv"),
            QStringLiteral("客户编号,客户名称,建档日期,备注\nK1,甲,2026-01-05,\nK2,乙,never,\"a, \"\"b\"\"\"\n"))});
        at.click(QStringLiteral("import"));
        QTableView *rejects = at.table(QStringLiteral("Rejected rows"));
        QVERIFY(rejects && rejects->isVisible());
        QCOMPARE(rejects->model()->rowCount(), 1);
        QCOMPARE(rejects->model()->index(0, 0).data().toString(), QStringLiteral("3"));
        QString suggested;
        const QString path = at.files.path(QStringLiteral("out.csv"));
        at.page->setDialogs({[](QWidget *) { return QStringList(); },
            [&](QWidget *, const QString &name) {
                suggested = name;
                return path;
            }});
        at.click(QStringLiteral("saveRejects"));
        QCOMPARE(suggested, QStringLiteral("c-rejected.csv"));
        QCOMPARE(at.told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(QStringLiteral("客户编号,客户名称,建档日期,备注")));
        QVERIFY(text.contains(QStringLiteral("K2,乙,never,\"a, \"\"b\"\"\"")));
        QVERIFY(!text.contains(QStringLiteral("K1")));
    }

    void unknownPeopleAreCreatedWhenAsked()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("c.csv"), customers)});
        QCheckBox *creates = at.page->findChild<QCheckBox *>();
        QVERIFY(creates);
        creates->setChecked(true);
        at.click(QStringLiteral("import"));
        QCOMPARE(at.peopleCount(), std::size_t(1));
        QCOMPARE(at.batches()[0].counts.rejected, 0);
    }

    void cancelledImportWritesNothing()
    {
        Fixture at;
        QString text = QStringLiteral("客户编号,客户名称\n");
        for (int i = 0; i < 60000; ++i)
            text += QStringLiteral("K%1,客户%1\n").arg(i);
        at.open({at.files.write(QStringLiteral("big.csv"), text)});
        QVERIFY(at.canImport());
        at.button(QStringLiteral("import"))->click();
        QVERIFY(!at.page->isIdle());
        at.button(QStringLiteral("cancelImport"))->click();
        at.settle();
        QVERIFY(at.shows(QStringLiteral("big.csv: cancelled")));
        QVERIFY(at.batches().empty());
        // It can be taken up again.
        at.click(QStringLiteral("again"));
        QVERIFY(at.canImport());
    }

    void changedFileIsNotTakenIn()
    {
        Fixture at;
        const QString path = at.files.write(QStringLiteral("a.csv"), people);
        at.open({path});
        at.files.write(QStringLiteral("a.csv"), people + QStringLiteral("E3,张敏,华北\n"));
        at.click(QStringLiteral("import"));
        QVERIFY(at.batches().empty());
        QVERIFY(at.shows(QStringLiteral("changed")));
    }

    void filesAreDropped()
    {
        Fixture at;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(at.files.write(QStringLiteral("a.csv"), people))});
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
        static_cast<QObject *>(at.page.get())->event(&drop);
        QVERIFY(drop.isAccepted());
        at.settle();
        QVERIFY(at.shows(QStringLiteral("a.csv")));
        QVERIFY(at.canImport());
    }

    void closedWorkspaceForgetsTheQueue()
    {
        Fixture at;
        at.open({at.files.write(QStringLiteral("a.csv"), people)});
        at.session.setWorkspace(nullptr);
        QVERIFY(!at.page->isEnabled());
        QVERIFY(at.button(QStringLiteral("chooseFiles"))->isVisible());
        at.page->openFiles({at.files.path(QStringLiteral("a.csv"))});
        QVERIFY(at.page->isIdle());
    }

    void everythingCanBeReadAndReached()
    {
        Fixture at;
        const auto check = [&](const char *where) {
            QTest::qWait(50);
            const QStringList findings = LayoutCheck(*at.page).findings();
            QVERIFY2(findings.isEmpty(), qPrintable(QString::fromLatin1(where) + u'\n' + findings.join(u'\n')));
        };
        check("idle");
        at.open({at.files.write(QStringLiteral("a-very-long-file-name-that-somebody-gave-an-export-of-the-customers-2026-11.csv"),
            QStringLiteral("客户编号,客户名称,建档日期,一个非常长的列名写满了整个表头还不够放下\nK1,甲,05/01/2026,x\nK2,乙,never,y\n"))});
        check("question");
        at.click(QStringLiteral("answer-2-dmy"));
        check("plan");
        at.click(QStringLiteral("import"));
        check("result");
        at.click(QStringLiteral("again"));
        check("ledger");
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
