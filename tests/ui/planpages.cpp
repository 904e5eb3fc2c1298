// The plan's pages and dialogs, for PagePainter.

#include "ui/pagepainter.h"

#include "goals/goalspage.h"
#include "goals/periodview.h"
#include "goals/plan/plantable.h"
#include "goals/plan/plantools.h"
#include "goals/plan/planview.h"
#include "org/orgstore.h"
#include "rules/action.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace waterline {

namespace {

constexpr qint64 yuan = 100;

PlanView &planOf(MainWindow *window)
{
    return *window->findChild<PlanView *>();
}

void wait(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    do
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while (!isDone() && !timer.hasExpired(20'000));
}

QDialog *frontDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

} // namespace

/// Every write of the plan, and every reading after it, is done.
void PagePainter::settlePlan()
{
    PlanView &plan = planOf(m_window);
    wait([&plan] { return plan.isIdle(); });
}

void PagePainter::paintPlan()
{
    m_session.openPage(QStringLiteral("goals"));
    m_window->findChild<GoalsPage *>()->showView(GoalsView::Kind::Plan);
    setWhyVisible(false);
    settlePlan();
    paintFirstGoal();
    paintPlanTable();
    paintPlanDialogs();
    paintSandbox();
    paintComposite();
    m_session.drillTo({});
    m_window->findChild<GoalsPage *>()->showView(GoalsView::Kind::Week);
}

/// Nothing is planned yet; then the year's number is spread.
void PagePainter::paintFirstGoal()
{
    PlanView &plan = planOf(m_window);
    auto *number = plan.findChild<QLineEdit *>(QStringLiteral("yearGoal"));
    if (!number || !number->isVisible())
        return m_findings << QStringLiteral("the plan does not ask for the year's goal"), void();
    take(QStringLiteral("plan-first"));
    number->setText(QStringLiteral("5800万"));
    plan.findChild<QPushButton *>(QStringLiteral("spreadGoal"))->click();
    settlePlan();
    for (const Action action : coreActions)
        plan.desk().spread({actionCode(action), plan.desk().book()->tree->root()}, 40'000, Keep::Nothing, {});
    settlePlan();
}

void PagePainter::paintPlanTable()
{
    PlanView &plan = planOf(m_window);
    auto *table = plan.findChild<PlanTable *>(QStringLiteral("planTable"));
    const OrgPlace region = readOrg(m_session.workspace()->connection()).childrenOf({}).front();
    take(QStringLiteral("plan-months"));
    // Published, then changed, with one sum held and one typed too high.
    plan.desk().publish(QStringLiteral("年度目标"));
    settlePlan();
    const auto target = [&](const OrgPlace &place, const Period &period) {
        return GoalTarget{QStringLiteral("signed"), {place, period}};
    };
    plan.lookAt(Period::ofYear(2026), Period::Kind::Quarter);
    plan.desk().set(target(region, Period::ofQuarter(2026, 1)), 3'200'000 * yuan, Keep::OrgParent);
    plan.desk().togglePin(target(region, Period::ofQuarter(2026, 1)));
    plan.desk().set(target(region, Period::ofQuarter(2026, 2)), 99'000'000 * yuan, Keep::OrgParent);
    settlePlan();
    table->setCurrentIndex(table->model()->index(1, 2));
    take(QStringLiteral("plan-quarters"));
    m_session.drillTo(readOrg(m_session.workspace()->connection()).childrenOf(region).front());
    plan.lookAt(Period::ofQuarter(2026, 4), Period::Kind::Week);
    settlePlan();
    take(QStringLiteral("plan-weeks"));
    setWhyVisible(true);
    table->setCurrentIndex(table->model()->index(1, 3));
    Q_EMIT table->clicked(table->currentIndex());
    take(QStringLiteral("plan-why"));
    setWhyVisible(false);
    m_session.drillTo({});
    plan.lookAt(Period::ofYear(2026), Period::Kind::Quarter);
    settlePlan();
}

void PagePainter::takeDialog(const QString &name)
{
    settlePlan();
    QDialog *dialog = frontDialog();
    if (!dialog)
        return m_findings << name + QStringLiteral(" does not open"), void();
    take(name, dialog);
}

void PagePainter::paintPlanDialogs()
{
    PlanView &plan = planOf(m_window);
    auto *table = plan.findChild<PlanTable *>(QStringLiteral("planTable"));
    table->setCurrentIndex(table->model()->index(0, 1));
    plan.findChild<QPushButton *>(QStringLiteral("planSplit"))->click();
    takeDialog(QStringLiteral("plan-split"));
    if (QDialog *dialog = frontDialog()) {
        auto *keys = dialog->findChild<QComboBox *>(QStringLiteral("splitKey"));
        for (const auto &[index, name] : {std::pair(1, "plan-split-channels"), {3, "plan-split-by-hand"}}) {
            keys->setCurrentIndex(index);
            Q_EMIT keys->activated(index);
            takeDialog(QString::fromLatin1(name));
        }
        dialog->reject();
    }
    plan.findChild<QPushButton *>(QStringLiteral("planPublish"))->click();
    takeDialog(QStringLiteral("plan-publish"));
    if (QDialog *dialog = frontDialog())
        dialog->reject();
    Q_EMIT plan.tools().versionsAsked();
    takeDialog(QStringLiteral("plan-versions"));
    if (QDialog *dialog = frontDialog()) {
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        takeDialog(QStringLiteral("plan-awareness"));
        dialog->reject();
    }
    Q_EMIT plan.tools().metricsAsked();
    takeDialog(QStringLiteral("plan-metrics"));
    if (QDialog *dialog = frontDialog())
        dialog->reject();
    Q_EMIT plan.tools().pathsAsked();
    takeDialog(QStringLiteral("plan-paths"));
    if (QDialog *dialog = frontDialog())
        dialog->reject();
    Q_EMIT plan.tools().settingsAsked();
    takeDialog(QStringLiteral("plan-settings"));
    if (QDialog *dialog = frontDialog())
        dialog->reject();
}

/// Only now there are goals of the metrics that it is made of.
void PagePainter::paintComposite()
{
    auto *goals = m_window->findChild<GoalsPage *>();
    goals->showView(GoalsView::Kind::Time);
    auto *view = goals->findChild<PeriodView *>();
    view->setMetric(QStringLiteral("composite"));
    view->setSpan(Period::ofYear(2026), Period::Kind::Month);
    take(QStringLiteral("time-composite"));
    setWhyVisible(true);
    auto *table = view->findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(1, 11));
    Q_EMIT table->clicked(table->currentIndex());
    take(QStringLiteral("time-composite-why"));
    setWhyVisible(false);
    view->setMetric(QStringLiteral("visit"));
}

void PagePainter::paintSandbox()
{
    PlanView &plan = planOf(m_window);
    const OrgPlace region = readOrg(m_session.workspace()->connection()).childrenOf({}).front();
    const GoalTarget target{QStringLiteral("signed"), {region, Period::ofQuarter(2026, 4)}};
    plan.desk().openSandbox();
    // More than these people can do, and then what they can.
    plan.desk().set(target, 9'000'000 * yuan, Keep::OrgParent);
    settlePlan();
    take(QStringLiteral("plan-what-if-refused"));
    plan.desk().set(target, 3'000'000 * yuan, Keep::OrgParent);
    settlePlan();
    take(QStringLiteral("plan-what-if"));
    plan.findChild<QPushButton *>(QStringLiteral("sandboxCompare"))->click();
    takeDialog(QStringLiteral("plan-what-if-changes"));
    if (QDialog *dialog = frontDialog())
        dialog->reject();
    plan.desk().discardSandbox();
    settlePlan();
}

} // namespace waterline
