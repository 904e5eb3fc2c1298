#include "alerts/alertdesk.h"

#include "alerts/alertreport.h"
#include "goals/alertwatch.h"

namespace waterline {

AlertDesk::AlertDesk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_raiseJob(nullptr)
    , m_countJob(nullptr)
{
    connect(&session, &Session::workspaceChanged, this, &AlertDesk::workspaceChanged);
    connect(&session, &Session::scopeChanged, this, &AlertDesk::count);
}

void AlertDesk::workspaceChanged()
{
    m_raiseJob.forget();
    m_isStale = false;
    m_seen = {};
    if (const Workspace *workspace = m_session.workspace()) {
        connect(workspace, &Workspace::committed, this, &AlertDesk::dataChanged);
        raise();
    }
}

void AlertDesk::dataChanged()
{
    if (m_isOwnCommit)
        return;
    if (m_raiseJob.isRunning())
        m_isStale = true;
    else
        raise();
}

void AlertDesk::followClock()
{
    if (!m_raiseJob.isRunning() && m_lookedOn != m_session.clock().today())
        raise();
}

void AlertDesk::raise()
{
    m_isStale = false;
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    const QString path = workspace->path();
    // Alerts are of now, whatever moment the window looks at.
    if (const QDate today = m_session.clock().today(); m_lookedOn != today) {
        m_lookedOn = today;
        m_seen = {};
    }
    const auto work = [path, seen = m_seen, &schema = workspace->schema(), &clock = m_session.clock(),
                          asOf = AsOf::endOf(m_lookedOn), rules = m_session.rules(),
                          actor = m_session.actor()]() -> Result<RaisedAlerts> {
        auto connection = Connection::open(path);
        if (!connection)
            return connection.error();
        if (!seen.isNull()) {
            const Result<bool> isNews = isNewsSince(**connection, seen);
            if (!isNews)
                return isNews.error();
            if (!*isNews)
                return RaisedAlerts{0, 0, seen};
        }
        return raiseAlerts(**connection, schema, clock, asOf, rules, actor);
    };
    m_raiseJob.startPlain<RaisedAlerts>(work, [this, path](const Result<RaisedAlerts> &raised) {
        // A file that is being written, or cannot be, is no news here: the clock and the next change ask again.
        if (!raised)
            m_lookedOn = {};
        m_seen = raised ? raised->seen : BatchId();
        Workspace *open = m_session.workspace();
        if (!open || open->path() != path)
            return;
        if (raised && !raised->isNothing()) {
            m_isOwnCommit = true;
            open->announceCommit();
            m_isOwnCommit = false;
            if (raised->raised > 0)
                Q_EMIT this->raised(int(raised->raised));
        }
        if (m_isStale)
            raise();
    });
}

void AlertDesk::count()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace) {
        m_countJob.forget();
        return setOpenCount(0);
    }
    m_countJob.start<int>(
        *workspace,
        [scope = m_session.scope()](Connection &connection) -> Result<int> {
            const Result<AlertInbox> inbox = alertInbox(connection, scope, {.hasClosed = false});
            if (!inbox)
                return inbox.error();
            return int(inbox->counts[std::size_t(AlertState::Open)]);
        },
        // A failure is reported by the page, which reads the same rows.
        [this](const Result<int> &count) { setOpenCount(count ? *count : 0); });
}

void AlertDesk::setOpenCount(int count)
{
    if (count == m_openCount)
        return;
    m_openCount = count;
    Q_EMIT openCountChanged(count);
}

} // namespace waterline
