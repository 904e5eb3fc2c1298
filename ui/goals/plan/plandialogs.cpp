#include "goals/plan/plandialogs.h"

#include "goals/plan/changesdialog.h"
#include "goals/plan/goalpathsdialog.h"
#include "goals/plan/goalsettingsdialog.h"
#include "goals/plan/metricsdialog.h"
#include "goals/plan/plandesk.h"
#include "goals/plan/publishdialog.h"
#include "goals/plan/splitdialog.h"
#include "goals/plan/versionsdialog.h"

namespace waterline {

PlanDialogs::PlanDialogs(Session &session, PlanDesk &desk, QWidget *owner)
    : QObject(owner)
    , m_session(session)
    , m_desk(desk)
    , m_owner(owner)
{
}

void PlanDialogs::publish()
{
    if (m_desk.book())
        open(new PublishDialog(m_session, m_desk, m_owner->window()));
}

void PlanDialogs::versions()
{
    if (const PlanBook *book = m_desk.book())
        open(new VersionsDialog(m_session, book->tree, m_owner->window()));
}

void PlanDialogs::metrics()
{
    open(new MetricsDialog(m_session, m_owner->window()));
}

void PlanDialogs::paths()
{
    if (const PlanBook *book = m_desk.book())
        open(new GoalPathsDialog(m_session, book->tree, book->metrics(), m_owner->window()));
}

void PlanDialogs::settings()
{
    open(new GoalSettingsDialog(m_session, m_owner->window()));
}

void PlanDialogs::changes()
{
    if (const PlanBook *book = m_desk.book())
        open(new ChangesDialog(m_session, *book, m_desk.goals(), m_owner->window()));
}

void PlanDialogs::split(const GoalTarget &target)
{
    const PlanBook::Goals *goals = m_desk.book() ? m_desk.book()->of(target.metric) : nullptr;
    if (!goals || !m_desk.isEditable() || !m_desk.book()->canSplit(target.node))
        return;
    auto *dialog =
        new SplitDialog(m_session, *m_desk.grid(target.metric), goals->metric, target.node, m_owner->window());
    connect(dialog, &SplitDialog::splitAsked, &m_desk,
        [desk = &m_desk, target](GoalTree::Axis axis, const SplitKey &key) { desk->split(target, axis, key); });
    open(dialog);
}

void PlanDialogs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace waterline
