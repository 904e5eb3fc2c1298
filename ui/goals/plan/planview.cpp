#include "goals/plan/planview.h"

#include "goals/goalexplain.h"
#include "goals/goaltext.h"
#include "goals/periodchooser.h"
#include "goals/periodtext.h"
#include "goals/plan/plandialogs.h"
#include "goals/plan/plannumber.h"
#include "goals/plan/planrefusal.h"
#include "goals/plan/plantable.h"
#include "goals/plan/plantext.h"
#include "goals/plan/plantools.h"
#include "goals/plan/sandboxbar.h"
#include "goals/plan/sandboxframe.h"
#include "goals/plan/startcard.h"
#include "goals/plan/whatifpanel.h"
#include "parts/listexport.h"
#include "parts/notice.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace waterline {

namespace {

using Offer = PlanRefusal::Offer;

constexpr int margin = 16;
constexpr int spacing = 8;

} // namespace

PlanView::PlanView(Session &session, QWidget *parent)
    : GoalsView(session, parent)
    , m_desk(new PlanDesk(session, this))
    , m_dialogs(new PlanDialogs(session, *m_desk, this))
    , m_model(new PlanModel(this))
    , m_stack(new QStackedLayout)
    , m_empty(new Notice(Notice::Shape::Page, this))
    , m_start(new StartCard(this))
{
    m_content = new SandboxFrame(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(margin, spacing, margin, margin);
    outer->addWidget(m_content);
    makeTable();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    m_top = new QWidget(m_content);
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(spacing);
    m_sandboxBar = new SandboxBar(m_top);
    m_sandboxBar->hide();
    top->addWidget(m_sandboxBar);
    top->addLayout(makeHeading());
    top->addWidget(m_chooser);
    top->addWidget(m_tools);
    m_refusal = new PlanRefusal(this, m_content);
    column->addWidget(m_top);
    column->addWidget(m_refusal);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_empty);
    connect(m_desk, &PlanDesk::changed, this, &PlanView::showGoals);
    connect(m_desk, &PlanDesk::begun, m_refusal, &PlanRefusal::dismiss);
    connect(m_refusal, &PlanRefusal::anywayAsked, m_desk, &PlanDesk::doBeyondCapacity);
    connect(m_desk, &PlanDesk::refused, this, [this](const QString &why) { showRefusal(why, Offer::None); });
    connect(m_desk, &PlanDesk::beyondCapacity, this, [this](const QString &why) { showRefusal(why, Offer::Anyway); });
    connect(&session, &Session::workspaceChanged, this, [this] { m_byHand.clear(); });
    connect(m_desk, &PlanDesk::published, this,
        [this](int version) { this->session().tell(tr("Version %1 of the goals is published.").arg(version)); });
    connect(m_start, &StartCard::spreadAsked, this, &PlanView::spreadYear);
    connect(m_start, &StartCard::shareAsked, this, &PlanView::spreadShare);
    connect(m_start, &StartCard::tableAsked, this, [this] {
        m_byHand << m_choice.frame().metric;
        // As long as there are no totals, none is to stay.
        m_tools->setKeep(Keep::Nothing);
        showGoals();
        m_table->setFocus();
    });
    connect(
        m_empty->button(), &QPushButton::clicked, this, [this] { this->session().openPage(QStringLiteral("import")); });
    connectChooser();
    connectTools();
    connectSandboxBar();
    makeShortcuts();
    setFocusProxy(m_table);
    retranslate();
    restyle();
    showGoals();
}

QString PlanView::title() const
{
    return tr("Plan");
}

void PlanView::lookAt(const Period &span, Period::Kind columns)
{
    m_choice.lookAt(span, columns);
    showChoice();
}

bool PlanView::isIdle() const
{
    return m_desk->isIdle() && m_whatIf->isIdle();
}

QLayout *PlanView::makeHeading()
{
    m_name = new QLabel(this);
    m_name->setProperty("role", QStringLiteral("title"));
    m_name->setTextFormat(Qt::PlainText);
    m_up = new QPushButton(this);
    m_up->setProperty("role", QStringLiteral("flat"));
    connect(m_up, &QPushButton::clicked, this, &PlanView::goUp);
    m_chooser = new PeriodChooser(session(), this);
    m_tools = new PlanTools(this);
    auto *listExport = new ListExport(
        m_table, session(), [this] { return tr("Goals %1", "a period").arg(m_model->frame().span.toText()); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_up);
    row->addWidget(listExport->makeButton(this));
    return row;
}

QWidget *PlanView::makeContent()
{
    auto *inside = new QWidget(m_content);
    m_whatIf = new WhatIfPanel(session(), inside);
    m_whatIf->hide();
    m_splitter = new QSplitter(Qt::Vertical, inside);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(2 * spacing);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_whatIf);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_version = new QLabel(inside);
    m_version->setTextFormat(Qt::PlainText);
    m_version->setWordWrap(true);
    m_version->setProperty("role", QStringLiteral("muted"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_version);
    return inside;
}

void PlanView::makeTable()
{
    m_table = new PlanTable(m_model, session(), this);
    m_table->setObjectName(QStringLiteral("planTable"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showTools();
        explainCurrent(false);
    });
    connect(m_table, &QTableView::clicked, this, [this] { explainCurrent(true); });
    connect(m_table, &PlanTable::opened, this, &PlanView::openRow);
    connect(m_table, &PlanTable::pinAsked, this, &PlanView::togglePin);
    connect(m_table, &PlanTable::dragged, this, [this](const QModelIndex &index, int percent) {
        const qint64 goal = index.data(PlanModel::CellRole).value<PlanCell>().goal;
        m_desk->set({m_model->frame().metric, m_model->nodeAt(index)}, changedBy(m_model->metric(), goal, percent),
            m_tools->keep());
    });
    connect(m_model, &PlanModel::typed, this, [this](const GoalNode &node, qint64 value) {
        m_desk->set({m_model->frame().metric, node}, value, m_tools->keep());
    });
    connect(m_model, &PlanModel::shareTyped, this, [this](const GoalNode &node, int basisPoints) {
        m_desk->setShare({m_model->frame().metric, node}, basisPoints, m_tools->keep());
    });
    connect(m_model, &PlanModel::unreadable, this,
        [this](const QString &text) { showRefusal(unreadableText(m_model->metric(), text), Offer::None); });
}

void PlanView::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_Z, [this] { m_desk->undo(); });
    add(Qt::CTRL | Qt::Key_Y, [this] { m_desk->redo(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_desk->redo(); });
    add(Qt::CTRL | Qt::Key_D, [this] { split(); });
    add(Qt::ALT | Qt::Key_Up, [this] { goUp(); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { Q_EMIT m_chooser->stepAsked(-1); });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { Q_EMIT m_chooser->stepAsked(1); });
}

void PlanView::connectChooser()
{
    connect(m_chooser, &PeriodChooser::metricChosen, this, [this](const QString &code) {
        m_choice.setMetric(code);
        showGoals();
    });
    connect(m_chooser, &PeriodChooser::spanKindChosen, this, [this](Period::Kind kind) {
        m_choice.setSpanKind(kind);
        showGoals();
    });
    connect(m_chooser, &PeriodChooser::columnsChosen, this, [this](Period::Kind kind) {
        m_choice.setColumns(kind);
        showGoals();
    });
    connect(m_chooser, &PeriodChooser::stepAsked, this, [this](int steps) {
        m_choice.step(steps);
        showChoice();
    });
}

void PlanView::showChoice()
{
    const PlanBook *book = m_desk->book();
    if (!book || m_choice.fiscalYear() == book->tree->fiscalYear())
        return showGoals();
    // A what-if is of one year.
    if (m_desk->sandbox())
        m_choice.setBook(*book, session().scope().week);
    else
        m_desk->setFiscalYear(m_choice.fiscalYear());
    showGoals();
}

void PlanView::connectTools()
{
    connect(m_tools, &PlanTools::pinAsked, this, &PlanView::togglePin);
    connect(m_tools, &PlanTools::undoAsked, m_desk, &PlanDesk::undo);
    connect(m_tools, &PlanTools::redoAsked, m_desk, &PlanDesk::redo);
    connect(m_tools, &PlanTools::splitAsked, this, &PlanView::split);
    connect(m_tools, &PlanTools::sandboxAsked, this, &PlanView::trySandbox);
    connect(m_tools, &PlanTools::publishAsked, m_dialogs, &PlanDialogs::publish);
    connect(m_tools, &PlanTools::versionsAsked, m_dialogs, &PlanDialogs::versions);
    connect(m_tools, &PlanTools::metricsAsked, m_dialogs, &PlanDialogs::metrics);
    connect(m_tools, &PlanTools::pathsAsked, m_dialogs, &PlanDialogs::paths);
    connect(m_tools, &PlanTools::settingsAsked, m_dialogs, &PlanDialogs::settings);
}

void PlanView::connectSandboxBar()
{
    connect(m_sandboxBar, &SandboxBar::compareAsked, m_dialogs, &PlanDialogs::changes);
    connect(m_sandboxBar, &SandboxBar::withinCapacityChosen, this,
        [this](bool isWithin) { m_desk->setDemand(isWithin ? Demand::WithinCapacity : Demand::Any); });
    connect(m_sandboxBar, &SandboxBar::discardAsked, this, &PlanView::leaveSandbox);
    connect(m_sandboxBar, &SandboxBar::discardAgreed, m_desk, &PlanDesk::discardSandbox);
}

void PlanView::refresh()
{
    if (m_desk->sandbox())
        showGoals();
    else
        m_desk->read();
}

PlanFrame PlanView::frame() const
{
    PlanFrame frame = m_choice.frame();
    frame.place = session().scope().place;
    return frame;
}

void PlanView::showGoals()
{
    const PlanBook *book = m_desk->book();
    const bool hasPeople = book && !book->tree->order().people().empty();
    m_top->setVisible(hasPeople);
    if (!hasPeople) {
        m_model->clear();
        m_refusal->dismiss();
        m_stack->setCurrentIndex(book ? 2 : 0);
        return;
    }
    // Until the goals of the year that was chosen are there, those of the present one stay.
    if (m_desk->isReadingOtherYear())
        return;
    m_choice.setBook(*book, session().scope().week);
    m_chooser->show(book->metrics(), m_choice.frame().metric, m_choice.frame().span, m_choice.frame().columns);
    const PlanFrame shown = frame();
    const QModelIndex before = m_table->currentIndex();
    const bool isOther = !(shown == m_model->frame());
    m_model->show(
        *book, *m_desk->grid(shown.metric), shown, m_desk->isEditable(), wholeOf(book->of(shown.metric)->metric));
    if (isOther)
        m_refusal->dismiss();
    m_table->fitColumns();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(std::clamp(before.row(), 0, m_model->rowCount() - 1), PlanModel::SpanColumn));
    m_hasChanges = m_desk->hasChanges();
    showFirstUse();
    showSandbox();
    showTexts();
    showTools();
    explainCurrent(false);
}

void PlanView::showFirstUse()
{
    const PlanBook &book = *m_desk->book();
    const PlanBook::Goals *goals = book.of(m_choice.frame().metric);
    const bool isFirst = m_desk->isEditable() && m_desk->grid(goals->metric.code)->sum(book.tree->root()) == 0
        && !m_byHand.contains(goals->metric.code);
    if (isFirst) {
        const PlanBook::Goals *whole = book.of(goals->metric.shareOf);
        m_start->setMetric(goals->metric, book.tree->fiscalYear());
        m_start->setWhole(whole ? whole->metric.name : QString(),
            whole ? m_desk->grid(whole->metric.code)->sum(book.tree->root()) : 0);
        m_start->setEnabledToSpread(true);
    }
    const bool wasOnCard = m_start->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(isFirst ? 1 : 0);
    setFocusProxy(isFirst ? static_cast<QWidget *>(m_start) : m_table);
    if (wasOnCard && !isFirst)
        m_table->setFocus();
}

void PlanView::showSandbox()
{
    const bool isTrying = m_desk->sandbox() != nullptr;
    m_content->setOpen(isTrying);
    m_sandboxBar->setVisible(isTrying);
    m_table->setDraggable(isTrying);
    m_whatIf->setVisible(isTrying);
    m_version->setVisible(!isTrying);
    if (!isTrying)
        return m_whatIf->clear();
    const PlanBook::Goals *goals = m_desk->book()->of(m_choice.frame().metric);
    m_whatIf->showGoals(goals->metric, goals->published, *m_desk->grid(goals->metric.code), frame().place);
}

void PlanView::showTexts()
{
    const PlanBook *book = m_desk->book();
    if (!book)
        return;
    const Org &org = book->tree->org();
    m_name->setText(placeText(org, session().scope().place));
    m_up->setVisible(!session().scope().place.isCompany());
    m_version->setText(versionText(*book));
}

std::optional<GoalTarget> PlanView::currentTarget() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_stack->currentIndex() != 0 || !m_desk->book())
        return std::nullopt;
    return GoalTarget{m_model->frame().metric, m_model->nodeAt(current)};
}

void PlanView::showTools()
{
    const std::optional<GoalTarget> target = currentTarget();
    const GoalGrid *grid = target ? m_desk->grid(target->metric) : nullptr;
    PlanTools::State state;
    state.isEditable = m_desk->isEditable();
    if (grid && !grid->blockOf(target->node).isEmpty())
        state.node = target->node;
    state.isPinned = state.node && grid->isPinned(*state.node);
    state.canSplit = state.node && m_desk->book()->canSplit(*state.node);
    state.canUndo = m_desk->canUndo();
    state.canRedo = m_desk->canRedo();
    state.isTrying = m_desk->sandbox() != nullptr;
    state.canPublish = m_hasChanges;
    m_tools->setState(state);
}

void PlanView::showRefusal(const QString &why, PlanRefusal::Offer offer)
{
    m_start->setEnabledToSpread(true);
    m_refusal->tell(why, offer);
    // What was typed goes, and the number that holds comes back.
    m_model->retranslate();
}

void PlanView::explainCurrent(bool isAsked)
{
    const std::optional<GoalTarget> target = currentTarget();
    const PlanBook::Goals *goals = target ? m_desk->book()->of(target->metric) : nullptr;
    if (!goals || !isVisible())
        return;
    const Explanation explanation = explainGoal(goals->metric, *m_desk->grid(target->metric), goals->published,
        m_desk->book()->version.number, target->node, session().rules().version);
    if (isAsked)
        session().explain(explanation);
    else
        session().offerExplanation(explanation);
}

void PlanView::showEvent(QShowEvent *event)
{
    GoalsView::showEvent(event);
    // The panel beside speaks of the page in front.
    explainCurrent(false);
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    // What has the focus had its turn; what is left over closes the banner first, and only then anything around it.
    if (event->key() == Qt::Key_Escape && m_refusal->isVisible())
        m_refusal->dismiss();
    else
        GoalsView::keyPressEvent(event);
}

void PlanView::openRow(const QModelIndex &index)
{
    const auto place = index.data(TableRole::Key).value<OrgPlace>();
    if (index.row() > 0)
        session().drillTo(place);
}

void PlanView::goUp()
{
    const PlanBook *book = m_desk->book();
    if (!book)
        return;
    const std::vector<OrgPlace> path = book->tree->org().pathTo(session().scope().place);
    if (path.size() > 1)
        session().drillTo(path[path.size() - 2]);
}

void PlanView::togglePin()
{
    if (const std::optional<GoalTarget> target = currentTarget(); target && m_desk->isEditable())
        m_desk->togglePin(*target);
    showTools();
}

void PlanView::split()
{
    if (const std::optional<GoalTarget> target = currentTarget())
        m_dialogs->split(*target);
}

void PlanView::trySandbox(bool isOpen)
{
    if (isOpen)
        m_desk->openSandbox();
    else
        leaveSandbox();
    // Until it is open, or left, the button stands as it stood.
    showTools();
}

void PlanView::leaveSandbox()
{
    m_sandboxBar->askToDiscard(unsavedWork());
}

QString PlanView::unsavedWork() const
{
    const Sandbox *sandbox = m_desk->sandbox();
    if (!sandbox)
        return {};
    QStringList names;
    for (const DraftEdit &edit : sandbox->edits())
        names << m_desk->book()->of(edit.metric)->metric.name;
    return unsavedText(names);
}

const GoalGrid *PlanView::wholeOf(const Metric &metric) const
{
    return metric.isShare() ? m_desk->grid(metric.shareOf) : nullptr;
}

void PlanView::spreadYear(qint64 value, const SpreadKeys &keys)
{
    beginSpread();
    m_desk->spread({m_choice.frame().metric, m_desk->book()->tree->root()}, value, Keep::Nothing, keys);
}

void PlanView::spreadShare(int basisPoints)
{
    beginSpread();
    m_desk->setShare({m_choice.frame().metric, m_desk->book()->tree->root()}, basisPoints, Keep::Nothing);
}

void PlanView::beginSpread()
{
    m_choice.setColumns(Period::Kind::Month);
    // Now and not with the answer: showing another choice takes a refusal away.
    showGoals();
    m_start->setEnabledToSpread(false);
}

void PlanView::retranslate()
{
    setAccessibleName(title());
    m_table->setAccessibleName(tr("Goals"));
    m_up->setText(tr("&Up one level"));
    m_up->setToolTip(tr("Show the unit above (Alt+Up)"));
    m_empty->setText(
        tr("No people yet. Import a file with people and their units to set goals for them."), tr("Import files…"));
    m_chooser->retranslate();
    m_tools->retranslate();
    m_sandboxBar->retranslate();
    m_start->retranslate();
    m_whatIf->retranslate();
    m_model->retranslate();
    showTexts();
}

void PlanView::restyle()
{
    m_content->setColor(session().theme().yellow.text);
    m_up->setIcon(icon(IconName::Up, session().theme()));
    m_empty->setIcon(IconName::Goals, session().theme());
    m_refusal->setIcon(IconName::Warning, session().theme());
    m_chooser->restyle();
    m_start->restyle(session().theme());
    m_tools->restyle(session().theme());
}

} // namespace waterline
