#include "customers/customerspage.h"
#include "customers/lightmodel.h"
#include "ui/goals/smallcompany.h"
#include "ui/layoutcheck.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waterline;

namespace {

constexpr qint64 silent = 101;
constexpr qint64 waiting = 102;
constexpr qint64 fresh = 103;
constexpr qint64 ownerless = 104;

void addCustomer(Batch &batch, qint64 id, const char *name, qint64 owner, QDate createdOn)
{
    Customer customer;
    customer.id = CustomerId{id};
    customer.code = QStringLiteral("C%1").arg(id);
    customer.name = QString::fromUtf8(name);
    customer.owner = PersonId{owner};
    customer.createdOn = createdOn;
    customer.city = QStringLiteral("Shanghai");
    SmallCompany::addCustomer(batch, customer);
}

void addContact(Batch &batch, qint64 customer, qint64 person, const char *at, Action action)
{
    FollowUp followUp;
    followUp.customer = CustomerId{customer};
    followUp.person = PersonId{person};
    followUp.eventAt = QLatin1String(at);
    followUp.action = action;
    followUp.content = QStringLiteral("talked");
    SmallCompany::addFollowUp(batch, followUp, 41);
}

/// The page on a session, as the window would show it. As of the end of 2026-11-23.
struct Fixture {
    SmallCompany sample;
    Session session{sample.clock()};
    std::unique_ptr<CustomersPage> page;
    std::vector<Explanation> explanations;

    void open()
    {
        session.setWorkspace(sample.release());
        QObject::connect(&session, &Session::explanationAsked, &session,
            [this](const Explanation &explanation) { explanations.push_back(explanation); });
        page = std::make_unique<CustomersPage>(session);
        page->resize(900, 620);
        page->show();
    }
    void openFilled()
    {
        sample.addPeople();
        sample.write([](Batch &batch) {
            using S = SmallCompany;
            addCustomer(batch, silent, "Silent Ltd", S::WangFang, QDate(2026, 1, 5));
            addCustomer(batch, waiting, "Waiting Ltd", S::WangFang, QDate(2026, 1, 5));
            addCustomer(batch, fresh, "Fresh Ltd", S::ZhangMin, QDate(2026, 1, 5));
            addCustomer(batch, ownerless, "Ownerless Ltd", 0, QDate(2026, 1, 5));
            // R78: 15 days are red, 8 are yellow, 7 are green.
            addContact(batch, silent, S::WangFang, "2026-11-08T10:00:00", Action::Visit);
            addContact(batch, silent, S::WangFang, "2026-11-20T10:00:00", Action::Note);
            addContact(batch, waiting, S::WangFang, "2026-11-15T10:00:00", Action::Contact);
            addContact(batch, fresh, S::ZhangMin, "2026-11-16T10:00:00", Action::Visit);
        });
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
    }

    [[nodiscard]] QTableView *table() const { return page->findChild<QTableView *>(); }
    [[nodiscard]] QListView *timeline() const
    {
        for (QListView *list : page->findChildren<QListView *>()) {
            if (list->accessibleName() == QStringLiteral("Timeline of the customer"))
                return list;
        }
        qFatal("no timeline");
    }
    [[nodiscard]] QLineEdit *search() const { return page->findChild<QLineEdit *>(); }
    [[nodiscard]] QString names() const
    {
        QStringList result;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            result << table()->model()->index(row, LightModel::NameColumn).data().toString().section(u' ', 0, 0);
        return result.join(u' ');
    }
    [[nodiscard]] QString currentName() const
    {
        return table()->currentIndex().siblingAtColumn(LightModel::NameColumn).data().toString();
    }
    [[nodiscard]] bool showsText(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
};

} // namespace

class TestCustomersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void listsByUrgency();
    void showsAndExplainsTheChosen();
    void chipsFilter();
    void searchByKeyboard();
    void nothingMatches();
    void scopeWithoutCustomers();
    void withoutCustomersOffersTheImport();
    void choosesFromOutside();
    void keepsTheChosen();
    void everythingCanBeRead_data();
    void everythingCanBeRead();
};

void TestCustomersPage::listsByUrgency()
{
    Fixture f;
    f.openFilled();
    // Without an owner and never contacted since January: the longest silence.
    QCOMPARE(f.names(), QStringLiteral("Ownerless Silent Waiting Fresh"));
    QVERIFY(f.button(QStringLiteral("Red 2")));
    QVERIFY(f.button(QStringLiteral("Yellow 1")));
    QVERIFY(f.button(QStringLiteral("Green 1")));
    QVERIFY(!f.showsText(QStringLiteral("no owner and stand")));
    f.session.drillTo({UnitId{SmallCompany::North}, {}});
    QTRY_COMPARE(f.names(), QStringLiteral("Silent Waiting"));
    QVERIFY(f.showsText(QStringLiteral("no owner and stand in no unit")));
}

void TestCustomersPage::showsAndExplainsTheChosen()
{
    Fixture f;
    f.openFilled();
    // The most urgent is chosen from the start.
    QTRY_COMPARE(f.explanations.size(), 1U);
    QCOMPARE(f.explanations.back().title, QStringLiteral("Ownerless Ltd"));
    f.table()->setCurrentIndex(f.table()->model()->index(1, 0));
    // Note, visit, created.
    QTRY_COMPARE(f.timeline()->model()->rowCount(), 3);
    QVERIFY(f.timeline()->isVisible());
    QVERIFY(f.showsText(QStringLiteral("■ Red")));
    QTRY_VERIFY(f.showsText(QStringLiteral("Wang Fang (North 1)")));
    QVERIFY(f.showsText(QStringLiteral("Shanghai")));
    QTRY_COMPARE(f.explanations.size(), 2U);
    QCOMPARE(f.explanations.back().title, QStringLiteral("Silent Ltd"));
    QCOMPARE(f.explanations.back().rule, QStringLiteral("R78"));
}

void TestCustomersPage::chipsFilter()
{
    Fixture f;
    f.openFilled();
    QTest::mouseClick(f.button(QStringLiteral("Yellow 1")), Qt::LeftButton);
    QCOMPARE(f.names(), QStringLiteral("Waiting"));
    QVERIFY(f.showsText(QStringLiteral("1 of 4 customer")));
    QTest::mouseClick(f.button(QStringLiteral("Green 1")), Qt::LeftButton);
    QCOMPARE(f.names(), QStringLiteral("Waiting Fresh"));
    QTest::mouseClick(f.button(QStringLiteral("Yellow 1")), Qt::LeftButton);
    QTest::mouseClick(f.button(QStringLiteral("Green 1")), Qt::LeftButton);
    QCOMPARE(f.table()->model()->rowCount(), 4);
}

void TestCustomersPage::searchByKeyboard()
{
    Fixture f;
    f.openFilled();
    QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
    QTest::keyClick(f.table(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(f.search()->hasFocus());
    QTest::keyClicks(f.search(), QStringLiteral("FRESH"));
    QCOMPARE(f.names(), QStringLiteral("Fresh"));
    QTest::keyClick(f.search(), Qt::Key_Down);
    QVERIFY(f.table()->hasFocus());
    QCOMPARE(f.currentName(), QStringLiteral("Fresh Ltd"));
    f.search()->setFocus();
    QTest::keyClick(f.search(), Qt::Key_Escape);
    QCOMPARE(f.table()->model()->rowCount(), 4);
    QCOMPARE(f.currentName(), QStringLiteral("Fresh Ltd"));
}

void TestCustomersPage::nothingMatches()
{
    Fixture f;
    f.openFilled();
    f.search()->setText(QStringLiteral("nobody"));
    QVERIFY(f.showsText(QStringLiteral("No customer matches the filter.")));
    QTest::mouseClick(f.button(QStringLiteral("Clear the filter")), Qt::LeftButton);
    QVERIFY(f.search()->text().isEmpty());
    QCOMPARE(f.table()->model()->rowCount(), 4);
    QVERIFY(f.table()->isVisible());
}

void TestCustomersPage::scopeWithoutCustomers()
{
    Fixture f;
    f.openFilled();
    f.session.drillTo({{}, PersonId{SmallCompany::ChenBo}});
    QTRY_VERIFY(f.button(QStringLiteral("Show the whole company")));
    QTest::mouseClick(f.button(QStringLiteral("Show the whole company")), Qt::LeftButton);
    QVERIFY(f.session.scope().place.isCompany());
    QTRY_VERIFY(f.table()->isVisible());
}

void TestCustomersPage::withoutCustomersOffersTheImport()
{
    Fixture f;
    f.open();
    QTRY_VERIFY(f.button(QStringLiteral("Import files…")));
    QSignalSpy asked(&f.session, &Session::pageAsked);
    QTest::mouseClick(f.button(QStringLiteral("Import files…")), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("import"));
}

void TestCustomersPage::choosesFromOutside()
{
    Fixture f;
    f.openFilled();
    // Hidden by a filter.
    f.search()->setText(QStringLiteral("fresh"));
    f.page->showCustomer(CustomerId{waiting});
    QCOMPARE(f.currentName(), QStringLiteral("Waiting Ltd"));
    QVERIFY(f.search()->text().isEmpty());
    // Not in the scope.
    f.session.drillTo({UnitId{SmallCompany::North}, {}});
    QTRY_COMPARE(f.table()->model()->rowCount(), 2);
    f.page->showCustomer(CustomerId{fresh});
    QTRY_COMPARE(f.currentName(), QStringLiteral("Fresh Ltd"));
    QVERIFY(f.session.scope().place.isCompany());
    // While the page is hidden.
    f.page->hide();
    f.page->showCustomer(CustomerId{silent});
    f.page->show();
    QTRY_COMPARE(f.currentName(), QStringLiteral("Silent Ltd"));
    // Not known at all.
    QSignalSpy told(&f.session, &Session::told);
    f.page->showCustomer(CustomerId{999});
    QCOMPARE(told.size(), 1);
    QCOMPARE(f.currentName(), QStringLiteral("Silent Ltd"));
}

void TestCustomersPage::keepsTheChosen()
{
    Fixture f;
    f.openFilled();
    f.page->showCustomer(CustomerId{waiting});
    QTRY_VERIFY(!f.explanations.empty() && f.explanations.back().title == QStringLiteral("Waiting Ltd"));
    // A day earlier it was green: 7 days of silence.
    const std::size_t count = f.explanations.size();
    f.session.setAsOf(AsOf::endOf(SmallCompany::today().addDays(-1)));
    QTRY_COMPARE(f.explanations.size(), count + 1);
    QCOMPARE(f.currentName(), QStringLiteral("Waiting Ltd"));
    QCOMPARE(
        f.table()->currentIndex().siblingAtColumn(LightModel::LightColumn).data().toString(), QStringLiteral("Green"));
}

void TestCustomersPage::everythingCanBeRead_data()
{
    QTest::addColumn<int>("width");
    // What a window of 1366 pixels leaves to the page beside the panel that explains, and without it.
    QTest::newRow("1366 wide, explained") << 850;
    QTest::newRow("1366 wide") << 1170;
}

void TestCustomersPage::everythingCanBeRead()
{
    QFETCH(int, width);
    Fixture f;
    f.sample.addPeople();
    f.sample.write([](Batch &batch) {
        addCustomer(batch, silent, "昆明永图新能源汽车配件有限公司", SmallCompany::WangFang, QDate(2025, 1, 5));
        Customer lost;
        lost.id = CustomerId{waiting};
        lost.code = QStringLiteral("C102");
        lost.name = QStringLiteral("深圳汇诚食品集团有限公司");
        lost.createdOn = QDate(2026, 1, 5);
        lost.competitor = QStringLiteral("恒立信息");
        lost.setback = Setback::CompetitorMou;
        SmallCompany::addCustomer(batch, lost);
    });
    f.open();
    f.page->resize(width, 620);
    QTRY_COMPARE(f.table()->model()->rowCount(), 2);
    QTest::qWait(50);
    const QStringList findings = LayoutCheck(*f.page).findings();
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"
