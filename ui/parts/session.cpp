#include "parts/session.h"

#include "goals/heatmapreport.h"

namespace waterline {

Session::Session(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_theme(&lightTheme())
{
}

Session::~Session() = default;

QString Session::actor() const
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("window") : user;
}

void Session::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_today = m_clock.today();
    m_isWeekPicked = false;
    m_scope = Scope{{}, {}, AsOf::endOf(m_today)};
    if (m_workspace) {
        connect(m_workspace.get(), &Workspace::committed, this, [this] {
            if (!m_isWeekPicked)
                m_scope.week = weekFromFacts(m_scope.asOf);
            Q_EMIT scopeChanged();
        });
        m_scope.week = weekFromFacts(m_scope.asOf);
    }
    Q_EMIT workspaceChanged();
    Q_EMIT scopeChanged();
}

IsoWeek Session::weekFromFacts(const AsOf &asOf)
{
    // A view as of today sees the whole day, but its week is complete only when the clock says so.
    const QDateTime now = m_clock.now().toLocalTime();
    const AsOf moment = asOf == AsOf::endOf(now.date()) ? AsOf::at(now.date(), now.time()) : asOf;
    if (const Result<WeekChoice> choice = chooseWeek(m_workspace->connection(), moment); choice)
        return choice->week;
    else
        report(choice.error());
    return IsoWeek::of(moment.endDay).plus(-1);
}

void Session::setTheme(const Theme &theme)
{
    m_theme = &theme;
    Q_EMIT themeChanged();
}

void Session::drillTo(const OrgPlace &place)
{
    setScope({place, m_scope.week, m_scope.asOf});
}

void Session::setWeek(IsoWeek week)
{
    m_isWeekPicked = true;
    setScope({m_scope.place, week, m_scope.asOf});
}

void Session::setAsOf(const AsOf &asOf)
{
    setScope({m_scope.place, m_scope.week, asOf});
}

void Session::resetWeek()
{
    if (!m_workspace)
        return;
    m_isWeekPicked = false;
    setScope({m_scope.place, weekFromFacts(m_scope.asOf), m_scope.asOf});
}

bool Session::isAsOfToday() const
{
    return m_scope.asOf == AsOf::endOf(m_clock.today());
}

void Session::followClock()
{
    const QDate today = m_clock.today();
    if (today == m_today)
        return;
    const bool wasToday = m_scope.asOf == AsOf::endOf(m_today);
    m_today = today;
    if (m_workspace && wasToday)
        setAsOf(AsOf::endOf(today));
}

void Session::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
}

void Session::explain(const Explanation &explanation, std::optional<Mark> mark)
{
    Q_EMIT explanationAsked(explanation, mark);
}

void Session::offerExplanation(const Explanation &explanation, std::optional<Mark> mark)
{
    Q_EMIT explanationOffered(explanation, mark);
}

void Session::openPage(const QString &page)
{
    Q_EMIT pageAsked(page);
}

void Session::showCustomer(CustomerId customer)
{
    Q_EMIT pageAsked(QStringLiteral("customers"));
    Q_EMIT customerAsked(customer);
}

void Session::showAlert(AlertId alert)
{
    Q_EMIT pageAsked(QStringLiteral("alerts"));
    Q_EMIT alertAsked(alert);
}

void Session::importFiles(const QStringList &paths)
{
    Q_EMIT importAsked(paths);
}

void Session::tell(const QString &sentence)
{
    Q_EMIT told(sentence);
}

void Session::report(const Error &error)
{
    Q_EMIT failed(error);
}

void Session::tellSaved(const QString &sentence, const QString &path)
{
    Q_EMIT saved(sentence, path);
}

} // namespace waterline
