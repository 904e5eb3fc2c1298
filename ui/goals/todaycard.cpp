#include "goals/todaycard.h"

#include "goals/goaltext.h"
#include "org/orgstore.h"
#include "parts/displaytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace waterline {

namespace {
constexpr int spacing = 8;
} // namespace

TodayCard::TodayCard(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_job(new Job(this))
    , m_day(new QLabel(this))
    , m_why(new QPushButton(this))
{
    setProperty("role", QStringLiteral("card"));
    m_day->setProperty("role", QStringLiteral("heading"));
    m_why->setProperty("role", QStringLiteral("flat"));
    m_why->setObjectName(QStringLiteral("todayWhy"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * spacing, spacing / 2, spacing, spacing / 2);
    row->setSpacing(2 * spacing);
    row->addWidget(m_day);
    for (QLabel *&task : m_tasks) {
        task = new QLabel(this);
        row->addWidget(task);
    }
    row->addStretch(1);
    row->addWidget(m_why);
    connect(m_why, &QPushButton::clicked, this,
        [this] { m_session.explain(explainDayPlan(m_answer.name, m_answer.plan, m_session.rules().version)); });
    hide();
    retranslate();
}

void TodayCard::ask(const Scope &scope)
{
    const Workspace *workspace = m_session.workspace();
    if (!scope.place.isPerson() || !workspace) {
        m_job->forget();
        hide();
        return;
    }
    m_job->start<Answer>(
        *workspace,
        [scope](Connection &connection) -> Result<Answer> {
            Result<DayPlan> plan = dayPlan(connection, scope.place.person, scope.asOf);
            if (!plan)
                return plan.error();
            return Answer{std::move(*plan), personText(readOrg(connection), scope.place.person)};
        },
        [this](const Result<Answer> &answer) {
            if (answer) {
                showAnswer(*answer);
                return;
            }
            // What stands there is of somebody else.
            hide();
            m_session.report(answer.error());
        });
}

void TodayCard::showAnswer(const Answer &answer)
{
    m_answer = answer;
    retranslate();
    setVisible(true);
}

QString TodayCard::taskText(const DayTask &task) const
{
    const QString action = actionName(task.action);
    if (!task.plan)
        return tr("%1: nothing planned").arg(action);
    if (task.doneToday > 0)
        return tr("%1: %2, %3 done", "action: how many are due today, how many are done")
            .arg(action, numberText(task.due), numberText(task.doneToday));
    return tr("%1: %2", "action: how many are due today").arg(action, numberText(task.due));
}

void TodayCard::retranslate()
{
    const DayPlan &plan = m_answer.plan;
    m_why->setText(tr("Wh&y?"));
    m_why->setToolTip(tr("How these counts follow from the week's plan"));
    if (!plan.day.isValid())
        return;
    const bool isToday = plan.day == m_session.scope().asOf.day();
    m_day->setText(isToday ? tr("To do today, %1").arg(dayText(plan.day)) : tr("To do on %1").arg(dayText(plan.day)));
    for (const DayTask &task : plan.tasks) {
        QLabel *label = m_tasks[coreIndex(task.action)];
        const bool isDone = task.plan && task.isDone();
        // Never by colour alone: what is done bears the mark too.
        label->setText(isDone ? markGlyph(Mark::Good) + u' ' + taskText(task) : taskText(task));
        const QString role = !task.plan ? QStringLiteral("muted") : isDone ? QStringLiteral("green") : QString();
        if (label->property("role").toString() != role) {
            label->setProperty("role", role);
            label->style()->unpolish(label);
            label->style()->polish(label);
        }
    }
}

} // namespace waterline
