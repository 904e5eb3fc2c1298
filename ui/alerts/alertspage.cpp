#include "alerts/alertspage.h"

#include "alerts/alertchips.h"
#include "alerts/alertlist.h"
#include "alerts/alertpanel.h"
#include "alerts/alertreplybox.h"
#include "alerts/alertstore.h"
#include "alerts/alerttext.h"
#include "goals/alertwatch.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "parts/displaytext.h"
#include "parts/notice.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int panelWidth = 348;

/// Everybody who can be called, each once, in the order of the organisation.
QStringList namesOf(const Org &org)
{
    QStringList names;
    for (const Unit &unit : org.units())
        names << unit.leader;
    for (const Person &person : org.people())
        names << person.name;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

AlertsPage::AlertsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_inboxJob(new Job(this))
    , m_explainJob(new Job(this))
    , m_replyJob(new Job(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new Notice(Notice::Shape::Page, this))
{
    auto *content = new QWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setChildrenCollapsible(false);
    m_list = new AlertList(session, m_splitter);
    m_list->setMinimumWidth(420);
    m_list->layout()->setContentsMargins(0, 0, margin, 0);
    connect(m_list, &AlertList::chosenChanged, this, &AlertsPage::showCurrent);
    connect(m_list, &AlertList::unfilterWanted, this, &AlertsPage::clearFilter);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makePanel());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({600, panelWidth});
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(makeHeading());
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_answer.inbox.scope.place.isCompany())
            this->session().openPage(QStringLiteral("goals"));
        else
            this->session().drillTo({});
    });
    setFocusProxy(m_list);
    retranslate();
    restyle();
}

QString AlertsPage::title() const
{
    return tr("Alerts");
}

QLayout *AlertsPage::makeHeading()
{
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("title"));
    m_count = new QLabel(this);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_latency = new QLabel(this);
    m_latency->setTextFormat(Qt::PlainText);
    m_latency->setWordWrap(true);
    m_chips = new AlertChips(session(), this);
    connect(m_chips, &AlertChips::chosenChanged, this, &AlertsPage::applyFilter);
    m_called = new QComboBox(this);
    m_called->setMinimumWidth(140);
    connect(m_called, &QComboBox::currentIndexChanged, this, &AlertsPage::applyFilter);
    m_calledLabel = new QLabel(this);
    m_calledLabel->setBuddy(m_called);

    auto *first = new QHBoxLayout;
    first->setSpacing(2 * spacing);
    first->addWidget(m_title);
    first->addWidget(m_count, 1, Qt::AlignBottom);
    first->addWidget(m_list->exportButton());
    auto *second = new QHBoxLayout;
    second->setSpacing(spacing);
    second->addWidget(m_chips);
    second->addStretch(1);
    second->addWidget(m_calledLabel);
    second->addWidget(m_called);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(spacing);
    heading->addLayout(first);
    heading->addWidget(m_latency);
    heading->addLayout(second);
    return heading;
}

QWidget *AlertsPage::makePanel()
{
    auto *right = new QWidget(m_splitter);
    right->setMinimumWidth(panelWidth);
    auto *rightBox = new QVBoxLayout(right);
    rightBox->setContentsMargins(margin, 0, 0, 0);
    m_panelStack = new QStackedLayout;
    rightBox->addLayout(m_panelStack);
    m_panel = new AlertPanel(session(), right);
    connect(&m_panel->replyBox(), &AlertReplyBox::replied, this, &AlertsPage::reply);
    m_noChoice = new Notice(Notice::Shape::Page, right);
    m_panelStack->addWidget(m_noChoice);
    m_panelStack->addWidget(m_panel);
    return right;
}

void AlertsPage::showAlert(AlertId alert)
{
    m_wanted = alert;
    // A page that is not up to date will choose when its answer arrives.
    if (m_isAnswerCurrent && isVisible() && !m_inboxJob->isRunning())
        chooseWanted();
}

void AlertsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isAnswerCurrent || m_inboxJob->isRunning())
        return;
    // The panel beside speaks of the page in front.
    if (m_wanted.isNull())
        explainCurrent();
    else
        chooseWanted();
}

Result<AlertsPage::Answer> AlertsPage::ask(Connection &connection, const Scope &scope)
{
    Result<AlertInbox> inbox = alertInbox(connection, scope);
    if (!inbox)
        return inbox.error();
    Reading reading(connection);
    return reading.finish(Answer{std::move(*inbox), readMetrics(connection), namesOf(readOrg(connection))});
}

void AlertsPage::refresh()
{
    const Workspace *workspace = session().workspace();
    if (!workspace) {
        for (Job *job : {m_inboxJob, m_explainJob, m_replyJob})
            job->forget();
        m_panel->replyBox().setBusy(false);
        showAnswer({});
        return;
    }
    m_isAnswerCurrent = false;
    m_inboxJob->start<Answer>(
        *workspace, [scope = session().scope()](Connection &connection) { return ask(connection, scope); },
        [this](Result<Answer> answer) {
            if (answer)
                showAnswer(std::move(*answer));
            else
                session().report(answer.error());
        });
}

void AlertsPage::showAnswer(Answer answer)
{
    m_answer = std::move(answer);
    m_isAnswerCurrent = true;
    m_list->setInbox(m_answer.inbox, m_answer.metrics);
    m_panel->replyBox().setNames(m_answer.names);
    m_chips->setCounts(m_answer.inbox.counts);
    showNames();
    showTexts();
    showState();
    chooseWanted();
    if (!m_isAnswerCurrent)
        return; // the scope was widened, and another answer is on its way
    if (m_list->currentLine())
        showCurrent();
    else
        chooseLastShown();
}

QString AlertsPage::countText() const
{
    const auto [rows, shown, all] = m_list->shown();
    if (shown == all)
        return shown == rows ? tr("%n alert(s)", "", all)
                             : tr("%n alert(s), grouped to %1", "", all).arg(numberText(rows));
    if (shown == rows)
        return tr("%1 of %n alert(s)", "", all).arg(numberText(shown));
    return tr("%1 of %n alert(s), grouped to %2", "", all).arg(numberText(shown), numberText(rows));
}

void AlertsPage::showNames()
{
    const QString chosen = m_called->currentData().toString();
    QStringList names;
    for (const AlertRow &row : m_answer.inbox.rows)
        names << row.mentioned;
    names.removeDuplicates();
    names.sort();
    const QSignalBlocker quiet(m_called);
    m_called->clear();
    m_called->addItem(tr("anybody"), QString());
    for (const QString &name : std::as_const(names))
        m_called->addItem(name, name);
    m_called->setCurrentIndex(std::max(0, m_called->findData(chosen)));
    m_list->setFilter(m_chips->chosen(), m_called->currentData().toString());
}

void AlertsPage::showTexts()
{
    m_title->setText(title());
    m_count->setText(countText());
    m_count->setToolTip(tr("What is one for a reader stands in one row, such as all actions of a person's week."));
    const AlertLatency &latency = m_answer.inbox.latency;
    QStringList parts;
    if (latency.medianToRaise)
        parts << tr("Median from condition to alert: %1").arg(hoursForPeople(*latency.medianToRaise));
    if (latency.medianToAct)
        parts << tr("median from alert to first action: %1").arg(hoursForPeople(*latency.medianToAct));
    if (latency.notActedOn > 0) {
        const int left = int(latency.notActedOn);
        parts << tr("nobody has acted on %n of them", "", left);
    }
    m_latency->setText(parts.join(QStringLiteral("  ·  ")));
    m_latency->setToolTip(tr("How quickly problems are seen and met (rule R20)."));
    m_latency->setVisible(!parts.isEmpty());
}

void AlertsPage::showState()
{
    m_stack->setCurrentIndex(m_list->isEmpty() ? 1 : 0);
    if (m_answer.inbox.scope.place.isCompany())
        m_empty->setText(tr("No alerts: nobody is off plan, below pace or in a streak of weak months. They are looked "
                            "for whenever the workspace is opened, after every import and with every new day."),
            tr("Show the goals"));
    else
        m_empty->setText(tr("No alerts in this part of the organisation."), tr("Show the whole company"));
    m_noChoice->setText(tr("Choose an alert to see what was said about it."), {});
}

void AlertsPage::applyFilter()
{
    m_list->setFilter(m_chips->chosen(), m_called->currentData().toString());
    showTexts();
    if (!m_list->currentLine())
        chooseLastShown();
}

void AlertsPage::clearFilter()
{
    m_chips->clear();
    m_called->setCurrentIndex(0);
    applyFilter();
    m_list->setFocus();
}

void AlertsPage::chooseWanted()
{
    if (m_wanted.isNull())
        return;
    if (!m_list->hasAlert(m_wanted)) {
        if (m_answer.inbox.scope.place.isCompany()) {
            m_wanted = {};
            session().tell(tr("This alert is not known as of that day."));
        } else {
            m_isAnswerCurrent = false;
            session().drillTo({});
        }
        return;
    }
    const AlertId wanted = std::exchange(m_wanted, {});
    if (!m_list->showsAlert(wanted))
        clearFilter();
    m_list->choose(wanted);
}

void AlertsPage::chooseLastShown()
{
    // What was looked at may have come to stand in one row with another.
    if (m_list->showsAlert(m_panel->alert()))
        m_list->choose(m_panel->alert());
    else if (!m_list->chooseFirst())
        showCurrent();
}

void AlertsPage::showCurrent()
{
    const AlertLine *line = m_list->currentLine();
    m_panelStack->setCurrentIndex(line ? 1 : 0);
    if (line)
        m_panel->setAlert(*line);
    explainCurrent();
}

void AlertsPage::explainCurrent()
{
    const Workspace *workspace = session().workspace();
    const AlertLine *line = m_list->currentLine();
    if (!workspace || !line)
        return m_explainJob->forget();
    m_explainJob->start<Explanation>(
        *workspace,
        [alerts = line->alerts, asOf = session().scope().asOf, rules = session().rules()](
            Connection &connection) { return explainAlerts(connection, alerts, asOf, rules); },
        [this, mark = markOf(line->row.alert.state)](Result<Explanation> explanation) {
            if (explanation)
                session().explain(*explanation, mark);
            else
                session().report(explanation.error());
        });
}

void AlertsPage::reply(const QString &text, std::optional<AlertState> newState)
{
    const Workspace *workspace = session().workspace();
    if (!workspace || m_replyJob->isRunning())
        return;
    AlertReplyBox &box = m_panel->replyBox();
    box.setBusy(true);
    const AlertId alert = m_panel->alert();
    const QString path = workspace->path();
    const auto write = [path, &schema = workspace->schema(), &clock = session().clock(), alerts = m_panel->alerts(),
                           reply = AlertReply{text, session().actor(), newState}]() -> Result<BatchId> {
        auto connection = Connection::open(path);
        if (!connection)
            return connection.error();
        return commentOn(**connection, schema, clock, alerts, reply);
    };
    m_replyJob->startPlain<BatchId>(write, [this, path, alert](const Result<BatchId> &written) {
        AlertReplyBox &answered = m_panel->replyBox();
        answered.setBusy(false);
        if (!written) {
            // What the gate says belongs beside what it is about.
            if (m_panel->alert() == alert)
                answered.showProblem(written.error().message);
            else
                session().report(written.error());
            return;
        }
        if (m_panel->alert() == alert)
            answered.clear();
        if (Workspace *open = session().workspace(); open && open->path() == path)
            open->announceCommit();
    });
}

void AlertsPage::retranslate()
{
    setAccessibleName(title());
    m_calledLabel->setText(tr("Cal&ls"));
    m_called->setAccessibleName(tr("Show only alerts whose comments call this person"));
    m_called->setToolTip(tr("Show only alerts whose comments call this person"));
    m_chips->retranslate();
    m_panel->retranslate();
    m_list->retranslate();
    showNames();
    showTexts();
    showState();
}

void AlertsPage::restyle()
{
    m_chips->restyle();
    m_empty->setIcon(IconName::Bell, session().theme());
    m_list->restyle();
    m_noChoice->setIcon(IconName::Bell, session().theme());
}

} // namespace waterline
