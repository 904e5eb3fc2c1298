#include "meeting/meetingpage.h"
#include "meeting/sectioncard.h"
#include "parts/notice.h"
#include "report/meetingpdf.h"
#include "theme/stylesheet.h"
#include "ui/import/csvworkspace.h"
#include "ui/layoutcheck.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace waterline;

namespace {

struct Fixture {
    CsvWorkspace sample;
    Session session{sample.clock()};
    std::unique_ptr<MeetingPage> page;
    std::vector<Explanation> explanations;
    std::vector<Error> errors;

    void open()
    {
        session.setWorkspace(sample.release());
        QObject::connect(&session, &Session::explanationAsked, &session,
            [this](const Explanation &explanation) { explanations.push_back(explanation); });
        QObject::connect(&session, &Session::failed, &session, [this](const Error &error) { errors.push_back(error); });
        page = std::make_unique<MeetingPage>(session);
        page->resize(900, 620);
        page->show();
        settle();
    }
    void settle() const { QTRY_VERIFY(page->isIdle()); }

    [[nodiscard]] QTableView *table(const QString &title) const
    {
        for (QTableView *view : page->findChildren<QTableView *>()) {
            if (view->accessibleName().startsWith(title))
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *save() const { return page->findChild<QPushButton *>(QStringLiteral("savePdf")); }
};

void clickRow(QTableView *view, int row)
{
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
}

} // namespace

class TestMeetingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        qApp->setStyle(QStringLiteral("Fusion"));
        qApp->setStyleSheet(styleSheet(lightTheme()));
    }

    void showsTheSnapshot()
    {
        Fixture at;
        at.sample.fill();
        at.open();
        const QTableView *deviations = at.table(QStringLiteral("Deviations"));
        const QTableView *turned = at.table(QStringLiteral("Turned red (1) or yellow (0)"));
        const QTableView *overdue = at.table(QStringLiteral("Longest"));
        QVERIFY(deviations && turned && overdue);
        QCOMPARE(deviations->model()->rowCount(), 1);
        QCOMPARE(deviations->model()->index(0, 0).data().toString(), QStringLiteral("王芳"));
        QCOMPARE(turned->model()->rowCount(), 1);
        QCOMPARE(turned->model()->index(0, 2).data().toString(), QStringLiteral("久未联系有限公司"));
        QCOMPARE(overdue->model()->index(0, 3).data().toString(), QStringLiteral("16"));
        QVERIFY(at.save()->isEnabled());
        QVERIFY(at.errors.empty());
    }

    void rowsAreExplained()
    {
        Fixture at;
        at.sample.fill();
        at.open();
        clickRow(at.table(QStringLiteral("Turned")), 0);
        QTRY_COMPARE(at.explanations.size(), std::size_t(1));
        QCOMPARE(at.explanations[0].rule, QStringLiteral("R78"));
        QTableView *deviations = at.table(QStringLiteral("Deviations"));
        deviations->setFocus();
        deviations->setCurrentIndex(deviations->model()->index(0, 0));
        QTest::keyClick(deviations, Qt::Key_Return);
        QTRY_COMPARE(at.explanations.size(), std::size_t(2));
        QVERIFY(at.explanations[1].rule.contains(QStringLiteral("R7")));
        QVERIFY(at.explanations[1].title.contains(QStringLiteral("王芳")));
    }

    // C12, N6: what is saved is the PDF of the very snapshot that is shown.
    void savesThePdf()
    {
        Fixture at;
        at.sample.fill();
        at.open();
        QString suggested;
        const QString path = at.sample.path(QStringLiteral("meeting.pdf"));
        at.page->setSaveDialog([&](QWidget *, const QString &name) {
            suggested = name;
            return at.sample.path(QStringLiteral("meeting"));
        });
        QSignalSpy told(&at.session, &Session::told);
        QVERIFY(QTest::qWaitForWindowActive(at.page.get()));
        QTest::keyClick(at.page.get(), Qt::Key_P, Qt::ControlModifier);
        at.settle();
        QCOMPARE(suggested, QStringLiteral("Waterline-2026-W47-Company.pdf"));
        QCOMPARE(told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto snapshot =
            meetingSnapshot(at.session.workspace()->connection(), at.session.scope(), at.session.rules());
        QVERIFY(snapshot.isOk());
        const auto pdf = meetingPdf(*snapshot, QStringLiteral("Company"));
        QVERIFY(pdf.isOk());
        QVERIFY(file.readAll() == *pdf);
        QVERIFY(at.save()->isEnabled());
    }

    void refusedPlaceIsReported()
    {
        Fixture at;
        at.sample.fill();
        at.open();
        at.page->setSaveDialog(
            [&](QWidget *, const QString &) { return at.sample.path(QStringLiteral("no/such/folder/x.pdf")); });
        at.page->savePdf();
        at.settle();
        QCOMPARE(at.errors.size(), std::size_t(1));
        QVERIFY(at.save()->isEnabled());
    }

    void dialogGivenUp()
    {
        Fixture at;
        at.sample.fill();
        at.open();
        QSignalSpy told(&at.session, &Session::told);
        at.page->setSaveDialog([](QWidget *, const QString &) { return QString(); });
        at.page->savePdf();
        at.settle();
        QCOMPARE(told.size(), 0);
        QVERIFY(at.errors.empty());
    }

    void emptyWorkspaceAsksForFiles()
    {
        Fixture at;
        at.open();
        QVERIFY(!at.save()->isEnabled());
        QSignalSpy asked(&at.session, &Session::pageAsked);
        QPushButton *import = nullptr;
        for (QPushButton *button : at.page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("&Import files"))
                import = button;
        }
        QVERIFY(import);
        import->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("import"));
    }

    void everythingCanBeReadAndReached()
    {
        Fixture at;
        at.sample.fill();
        at.open();
        QTest::qWait(50);
        const QStringList findings = LayoutCheck(*at.page).findings();
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }
};

QTEST_MAIN(TestMeetingPage)
#include "tst_meetingpage.moc"
