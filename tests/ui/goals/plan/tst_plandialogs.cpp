#include "calendar/settings.h"
#include "goals/goalstore.h"
#include "goals/lint/goallint.h"
#include "goals/plan/goalpathsdialog.h"
#include "goals/plan/goalsettingsdialog.h"
#include "goals/plan/metricsdialog.h"
#include "metrics/metricstore.h"
#include "ui/goals/smallcompany.h"
#include "ui/layoutcheck.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <atomic>

using namespace waterline;

namespace {

struct Fixture {
    SmallCompany company;
    Session session{company.clock()};

    Fixture()
    {
        company.addPeople();
        session.setWorkspace(company.release());
    }
    [[nodiscard]] Connection &connection() { return session.workspace()->connection(); }
    [[nodiscard]] Metric metric(const QString &code)
    {
        const std::vector<Metric> metrics = readMetrics(connection());
        return *metricOf(metrics, code);
    }
};

/// Writes only when it is let.
class HeldDialog final : public SaveDialog {
public:
    explicit HeldDialog(Session &session)
        : SaveDialog(session, nullptr)
        , m_column(new QVBoxLayout(this))
        , m_save(new QPushButton(QStringLiteral("&Save"), this))
    {
        m_column->addWidget(refusal());
        m_column->addWidget(m_save);
        connect(m_save, &QPushButton::clicked, this, [this] {
            write(QStringLiteral("settings"), [this](Batch &batch) -> Result<> {
                m_held.acquire();
                if (m_isRefused)
                    return Error{Problem::BadInput, QStringLiteral("There is no such month."), {}};
                Settings settings;
                settings.fiscalStartMonth = 4;
                return writeSettings(batch, settings);
            });
        });
    }
    void letGo(bool isRefused)
    {
        m_isRefused = isRefused;
        m_held.release();
    }
    [[nodiscard]] const QLabel *why() const { return refusal(); }

private:
    QVBoxLayout *m_column;
    QPushButton *m_save;
    QSemaphore m_held;
    std::atomic_bool m_isRefused = false;
};

QPushButton *saveButton(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Save"))
            return button;
    }
    qFatal("no button to save with");
}

void choose(const QDialog &dialog, const QString &metric)
{
    auto *table = dialog.findChild<QTableView *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(TableRole::Key).toString() == metric)
            return table->setCurrentIndex(table->model()->index(row, 0));
    }
    qFatal("no metric %s", qPrintable(metric));
}

void retype(QLineEdit *field, const QString &text)
{
    field->selectAll();
    QTest::keyClicks(field, text);
}

} // namespace

class TestPlanDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void weightsMustMakeAllOfIt();
    void aWeightThatIsNoneIsNotSaved();
    void fiscalYearIsSaved();
    void whatIsBeingSavedIsNotLeft();
    void pathsAndCheckInsAnswerTheLint();
    void everythingCanBeRead();
};

void TestPlanDialogs::weightsMustMakeAllOfIt()
{
    Fixture f;
    MetricsDialog dialog(f.session, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.isIdle());
    QPushButton *save = saveButton(dialog);
    // Nothing is changed yet.
    QVERIFY(!save->isEnabled());
    auto *weight = dialog.findChild<QLineEdit *>(QStringLiteral("metricWeight"));
    const int before = f.metric(QStringLiteral("collected")).weight;
    const int signedBefore = f.metric(QStringLiteral("signed")).weight;
    choose(dialog, QStringLiteral("collected"));
    retype(weight, QStringLiteral("25"));
    QCOMPARE(before, 3000);
    QVERIFY(!save->isEnabled());
    choose(dialog, QStringLiteral("signed"));
    retype(weight, QStringLiteral("45%"));
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(f.metric(QStringLiteral("collected")).weight, 2500);
    QCOMPARE(f.metric(QStringLiteral("signed")).weight, signedBefore + 500);
    QCOMPARE(f.metric(QStringLiteral("signed")).version, 2);
    QCOMPARE(f.metric(QStringLiteral("lead")).version, 1);
}

void TestPlanDialogs::aWeightThatIsNoneIsNotSaved()
{
    Fixture f;
    MetricsDialog dialog(f.session, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.isIdle());
    auto *weight = dialog.findChild<QLineEdit *>(QStringLiteral("metricWeight"));
    choose(dialog, QStringLiteral("signed"));
    auto *name = dialog.findChild<QLineEdit *>();
    retype(name, QStringLiteral("Signed this year"));
    QVERIFY(saveButton(dialog)->isEnabled());
    // What the field shows would not be what is saved.
    retype(weight, QStringLiteral("35,5"));
    QVERIFY(!saveButton(dialog)->isEnabled());
    QCOMPARE(weight->property("role").toString(), QStringLiteral("invalid"));
    // It stays so behind another metric, and is there again.
    choose(dialog, QStringLiteral("collected"));
    QVERIFY(!saveButton(dialog)->isEnabled());
    QCOMPARE(weight->property("role").toString(), QString());
    choose(dialog, QStringLiteral("signed"));
    QCOMPARE(weight->text(), QStringLiteral("35,5"));
    retype(weight, QStringLiteral("40"));
    QVERIFY(saveButton(dialog)->isEnabled());
    QCOMPARE(weight->property("role").toString(), QString());
}

void TestPlanDialogs::fiscalYearIsSaved()
{
    Fixture f;
    GoalSettingsDialog dialog(f.session, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.isIdle());
    QVERIFY(!saveButton(dialog)->isEnabled());
    dialog.findChild<QComboBox *>(QStringLiteral("fiscalMonth"))->setCurrentIndex(3);
    QVERIFY(saveButton(dialog)->isEnabled());
    auto *visitAWeek = dialog.findChild<QCheckBox *>(QStringLiteral("required.%1.visit").arg(int(Period::Kind::Week)));
    QVERIFY(visitAWeek->isChecked());
    visitAWeek->click();
    saveButton(dialog)->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(readSettings(f.connection()).required.textOf(Period::Kind::Week), QStringLiteral("lead,proposal"));
    QCOMPARE(readSettings(f.connection()).required.textOf(Period::Kind::Month), QStringLiteral("none"));
    QCOMPARE(readSettings(f.connection()).fiscalStartMonth, 4);
    QCOMPARE(readSettings(f.connection()).holidays, Settings::Holidays::Chinese);
}

void TestPlanDialogs::whatIsBeingSavedIsNotLeft()
{
    Fixture f;
    QSignalSpy committed(f.session.workspace(), &Workspace::committed);
    HeldDialog dialog(f.session);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QPushButton *save = saveButton(dialog);
    save->setFocus();
    save->click();
    QVERIFY(!dialog.isIdle());
    QVERIFY(!save->isEnabled());
    dialog.reject();
    dialog.close();
    QVERIFY(dialog.isVisible());
    // Refused, it can be used again from where it was left.
    dialog.letGo(true);
    QTRY_VERIFY(dialog.isIdle());
    QVERIFY(dialog.why()->isVisible());
    QCOMPARE(dialog.why()->text(), QStringLiteral("There is no such month."));
    QVERIFY(save->isEnabled());
    QVERIFY(save->hasFocus());
    QCOMPARE(committed.size(), 0);
    save->click();
    dialog.reject();
    QVERIFY(dialog.isVisible());
    dialog.letGo(false);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(committed.size(), 1);
    QCOMPARE(readSettings(f.connection()).fiscalStartMonth, 4);
    // With nothing under way it is left.
    dialog.show();
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void TestPlanDialogs::pathsAndCheckInsAnswerTheLint()
{
    Fixture f;
    const auto tree = readGoalTree(f.connection(), 2026);
    const std::vector<Metric> metrics = readMetrics(f.connection());
    GoalGrid grid(tree);
    // Something to reach in the last week of the year.
    grid.setLeaf(0, tree->weeks().size() - 1, 100);
    const auto hazards = [&] {
        QStringList codes;
        const auto findings =
            lintGoals(f.connection(), {{f.metric(QStringLiteral("signed")), grid}}, QDate(2026, 10, 5), 1);
        for (const LintFinding &finding : *findings) {
            if (finding.hazard == LintFinding::Hazard::MissingPath
                || finding.hazard == LintFinding::Hazard::LateFeedback)
                codes << hazardCode(finding.hazard);
        }
        return codes;
    };
    QCOMPARE(hazards(), (QStringList{QStringLiteral("missing-path"), QStringLiteral("late-feedback")}));
    GoalPathsDialog dialog(f.session, tree, metrics, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.isIdle());
    const auto press = [&dialog](const char *name) {
        dialog.findChild<QPushButton *>(QString::fromLatin1(name))->click();
        QTRY_VERIFY(dialog.isIdle());
    };
    auto *add = dialog.findChild<QPushButton *>(QStringLiteral("addPath"));
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("pathClass")), QStringLiteral("key accounts"));
    auto *conversion = dialog.findChild<QLineEdit *>(QStringLiteral("pathConversion"));
    // More than all of them cannot buy: nothing is written.
    retype(conversion, QStringLiteral("101%"));
    press("addPath");
    QVERIFY(readGoalPaths(f.connection(), 2026).empty());
    retype(conversion, QStringLiteral("25"));
    press("addPath");
    QCOMPARE(hazards(), QStringList{QStringLiteral("late-feedback")});
    // The next one can be typed at once, and is not lost by what else is written.
    auto *customerClass = dialog.findChild<QLineEdit *>(QStringLiteral("pathClass"));
    QCOMPARE(dialog.focusWidget(), customerClass);
    QCOMPARE(customerClass->text(), QString());
    retype(customerClass, QStringLiteral("new"));
    const std::vector<GoalPath> paths = readGoalPaths(f.connection(), 2026);
    QCOMPARE(paths.size(), 1U);
    QCOMPARE(paths[0].customerClass, QStringLiteral("key accounts"));
    QCOMPARE(paths[0].conversion, 2500);
    dialog.findChild<QComboBox *>(QStringLiteral("checkInQuarter"))->setCurrentIndex(3);
    // The last day on which half of the quarter is not over yet is the last that can be chosen.
    auto *day = dialog.findChild<QDateEdit *>(QStringLiteral("checkInDay"));
    day->setDate(QDate(2026, 12, 31));
    press("addCheckIn");
    QCOMPARE(customerClass->text(), QStringLiteral("new"));
    QCOMPARE(hazards(), QStringList());
    QCOMPARE(readCheckIns(f.connection()).size(), 1U);
    for (QTableView *table : dialog.findChildren<QTableView *>())
        QCOMPARE(table->model()->rowCount(), 1);
    dialog.findChildren<QTableView *>().front()->selectRow(0);
    dialog.findChild<QPushButton *>(QStringLiteral("removePath"))->click();
    // It is there until it is written, and then for the next line.
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(dialog.isIdle());
    QVERIFY(dialog.isVisible());
    QVERIFY(readGoalPaths(f.connection(), 2026).empty());
    const LayoutCheck check(dialog);
    QVERIFY2(check.findings().isEmpty(), qPrintable(check.findings().join(u'\n')));
}

void TestPlanDialogs::everythingCanBeRead()
{
    Fixture f;
    MetricsDialog metrics(f.session, nullptr);
    metrics.show();
    QTRY_VERIFY(metrics.isIdle());
    GoalSettingsDialog calendar(f.session, nullptr);
    calendar.show();
    QTRY_VERIFY(calendar.isIdle());
    for (const QWidget *dialog : std::initializer_list<const QWidget *>{&metrics, &calendar}) {
        const LayoutCheck check(*dialog);
        QVERIFY2(check.findings().isEmpty(), qPrintable(check.findings().join(u'\n')));
    }
}

QTEST_MAIN(TestPlanDialogs)
#include "tst_plandialogs.moc"
