#include "shell/scopebar.h"

#include "org/orgstore.h"
#include "parts/displaytext.h"
#include "parts/job.h"
#include "parts/session.h"
#include "shell/calendarpopup.h"
#include "shell/weektext.h"
#include "theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace waterline {

namespace {

QToolButton *actionButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *dropButton()
{
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

std::vector<Crumb> pathOf(const Org &org, const OrgPlace &place)
{
    std::vector<Crumb> path;
    for (const OrgPlace &step : org.pathTo(place))
        path.push_back({step, org.nameOf(step)});
    return path;
}

} // namespace

ScopeBar::ScopeBar(Session &session, const ScopeActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_actions(actions)
    , m_job(new Job(this))
    , m_breadcrumb(new Breadcrumb(session.theme()))
    , m_week(dropButton())
    , m_moment(dropButton())
    , m_search(dropButton())
    , m_bell(dropButton())
    , m_weekCalendar(new CalendarPopup(this))
    , m_momentCalendar(new CalendarPopup(this))
{
    m_search->setDefaultAction(actions.search);
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    row->addWidget(actionButton(actions.up));
    row->addWidget(m_breadcrumb, 1);
    row->addWidget(actionButton(actions.previousWeek));
    row->addWidget(m_week);
    row->addWidget(actionButton(actions.nextWeek));
    row->addWidget(actionButton(actions.lastCompleteWeek));
    row->addSpacing(12);
    row->addWidget(m_moment);
    row->addSpacing(12);
    row->addWidget(m_search);
    row->addWidget(m_bell);
    row->addWidget(actionButton(actions.why));

    connect(m_breadcrumb, &Breadcrumb::placeClicked, &session, &Session::drillTo);
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_bell, &QToolButton::clicked, this, [this] { m_session.openPage(QStringLiteral("alerts")); });
    connect(m_week, &QToolButton::clicked, this, &ScopeBar::openWeekCalendar);
    connect(m_moment, &QToolButton::clicked, this, &ScopeBar::openMomentCalendar);
    connect(
        m_weekCalendar, &CalendarPopup::dayChosen, this, [this](QDate day) { m_session.setWeek(IsoWeek::of(day)); });
    connect(m_weekCalendar, &CalendarPopup::shortcutChosen, &session, &Session::resetWeek);
    connect(
        m_momentCalendar, &CalendarPopup::dayChosen, this, [this](QDate day) { m_session.setAsOf(AsOf::endOf(day)); });
    connect(m_momentCalendar, &CalendarPopup::shortcutChosen, this,
        [this] { m_session.setAsOf(AsOf::endOf(m_session.clock().today())); });
    connect(&session, &Session::scopeChanged, this, &ScopeBar::follow);
    restyle();
    retranslate();
}

void ScopeBar::goUp()
{
    const std::vector<Crumb> &path = m_breadcrumb->path();
    // Between a drill and its answer the path is still the old one.
    if (path.size() >= 2 && path.back().place == m_session.scope().place)
        m_session.drillTo(path[path.size() - 2].place);
}

void ScopeBar::restyle()
{
    m_breadcrumb->setTheme(m_session.theme());
    m_bell->setIcon(icon(IconName::Bell, m_session.theme()));
    showMoment();
    showAlerts();
}

void ScopeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ScopeBar::follow()
{
    m_actions.up->setEnabled(m_session.workspace() && !m_session.scope().place.isCompany());
    showWeek();
    showMoment();
    askPath();
}

void ScopeBar::askPath()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace) {
        m_job->forget();
        return m_breadcrumb->setPath({});
    }
    using Path = std::vector<Crumb>;
    m_job->start<Path>(
        *workspace,
        [place = m_session.scope().place](Connection &connection) -> Result<Path> {
            Reading reading(connection);
            return reading.finish(pathOf(readOrg(connection), place));
        },
        // A failure is reported by the page, which reads the same rows.
        [this](const Result<Path> &path) { m_breadcrumb->setPath(path ? *path : Path{{}}); });
}

void ScopeBar::showWeek()
{
    const IsoWeek week = m_session.scope().week;
    if (week.isNull())
        return m_week->setText({});
    m_week->setText(tr("%1 · %2", "a week's name and its days").arg(week.toText(), weekDaysText(week)));
    m_week->setAccessibleName(tr("Week shown: %1, %2").arg(week.toText(), weekDaysText(week)));
}

void ScopeBar::showMoment()
{
    const bool isPast = m_session.workspace() && !m_session.isAsOfToday();
    const QString day = dayText(m_session.scope().asOf.day());
    m_moment->setText(isPast ? tr("As of %1").arg(day) : tr("As of today"));
    m_moment->setAccessibleName(isPast ? tr("The window shows things as they were on %1").arg(day) : m_moment->text());
    const SignalColors &colors = m_session.theme().yellow;
    // Nobody may take an old view for today's.
    m_moment->setStyleSheet(isPast
            ? QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %3; font-weight: bold; }")
                  .arg(colors.tint.name(), colors.text.name(), colors.solid.name())
            : QString());
}

void ScopeBar::setOpenAlerts(int count)
{
    m_openAlerts = count;
    showAlerts();
}

void ScopeBar::showAlerts()
{
    const QString text = m_openAlerts == 0 ? tr("No open alert in this scope")
                                           : tr("%n open alert(s) in this scope", nullptr, m_openAlerts);
    m_bell->setText(m_openAlerts == 0 ? QString() : numberText(m_openAlerts));
    m_bell->setAccessibleName(text);
    m_bell->setToolTip(text);
    const SignalColors &colors = m_session.theme().red;
    m_bell->setStyleSheet(m_openAlerts == 0
            ? QString()
            : QStringLiteral("QToolButton { color: %1; font-weight: bold; }").arg(colors.text.name()));
}

void ScopeBar::retranslate()
{
    m_week->setToolTip(tr("Choose a week"));
    m_moment->setToolTip(tr("See everything as it was at the end of an earlier day"));
    m_weekCalendar->setShortcut(tr("Last complete week"));
    m_momentCalendar->setShortcut(tr("Today"));
    showWeek();
    showMoment();
    showAlerts();
}

void ScopeBar::openWeekCalendar()
{
    m_weekCalendar->openBelow(m_week, m_session.scope().week.monday(), {}, m_session.theme());
}

void ScopeBar::openMomentCalendar()
{
    m_momentCalendar->openBelow(m_moment, m_session.scope().asOf.day(), m_session.clock().today(), m_session.theme());
}

} // namespace waterline
