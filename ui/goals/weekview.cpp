#include "goals/weekview.h"

#include "goals/heatdelegate.h"
#include "goals/heatlegend.h"
#include "goals/heatmodel.h"
#include "goals/periodtext.h"
#include "goals/personfollowups.h"
#include "goals/reporttable.h"
#include "goals/todaycard.h"
#include "org/orgstore.h"
#include "parts/displaytext.h"
#include "parts/elidedlabel.h"
#include "parts/listexport.h"
#include "parts/notice.h"

#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int nameWidth = 230;

/// What the Why panel shows beside a number: the shape of its cell, or that nothing is wrong with it.
std::optional<Mark> markOf(const QModelIndex &index)
{
    if (const QVariant shape = index.data(TableRole::Shape); shape.isValid())
        return shape.value<Mark>();
    const auto view = index.data(HeatModel::CellRole).value<HeatCellView>();
    if (!view.heat.isComputable())
        return Mark::NotComputable;
    return view.mark.value_or(Mark::Good);
}

} // namespace

WeekView::WeekView(Session &session, QWidget *parent)
    : GoalsView(session, parent)
    , m_wayUp(session)
    , m_reportJob(new Job(this))
    , m_explainJob(new Job(this))
    , m_model(new HeatModel(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new Notice(Notice::Shape::Page, this))
{
    m_content = makeContent();
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_answer.report.scope.place.isCompany())
            this->session().openPage(QStringLiteral("import"));
        else
            goUp();
    });
    makeShortcuts();
    setFocusProxy(m_table);
    retranslate();
    restyle();
}

QString WeekView::title() const
{
    return tr("This week");
}

QWidget *WeekView::makeContent()
{
    auto *content = new QWidget(this);
    m_late = new Notice(Notice::Shape::Banner, content);
    m_noPlans = new Notice(Notice::Shape::Banner, content);
    connect(m_noPlans->button(), &QPushButton::clicked, this, [this] { session().openPage(QStringLiteral("import")); });
    makeTable();
    m_followUps = new PersonFollowUps(session(), content);
    m_legend = new HeatLegend(session(), HeatLegend::For::Week, content);
    m_sourceShare = new QLabel(content);
    m_sourceShare->setProperty("role", QStringLiteral("muted"));
    m_sourceShare->setWordWrap(true);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, spacing, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(makeHeading());
    column->addWidget(m_late);
    m_today = new TodayCard(session(), content);
    column->addWidget(m_noPlans);
    column->addWidget(m_today);
    column->addWidget(m_table, 1);
    column->addWidget(m_followUps, 1);
    column->addWidget(m_legend);
    column->addWidget(m_sourceShare);
    return content;
}

QLayout *WeekView::makeHeading()
{
    m_name = new ElidedLabel({}, Qt::ElideRight, this);
    m_name->setProperty("role", QStringLiteral("title"));
    m_week = new QLabel(this);
    m_week->setProperty("role", QStringLiteral("muted"));
    m_deviations = new ElidedLabel({}, Qt::ElideRight, this);
    m_up = new QPushButton(this);
    m_up->setProperty("role", QStringLiteral("flat"));
    connect(m_up, &QPushButton::clicked, this, &WeekView::goUp);

    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_up);
    auto *listExport = new ListExport(
        m_table, session(), [this] { return tr("Goals %1", "a week").arg(session().scope().week.toText()); });
    first->addWidget(listExport->makeButton(this));
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * spacing);
    second->addWidget(m_week);
    second->addWidget(m_deviations, 1);
    second->addStretch();
    auto *heading = new QVBoxLayout;
    heading->setSpacing(spacing / 2);
    heading->addLayout(first);
    heading->addLayout(second);
    return heading;
}

void WeekView::makeTable()
{
    m_table = makeReportTable(m_model, session(), this);
    m_table->setItemDelegate(new HeatDelegate(session(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(HeatModel::nameColumn, QHeaderView::Interactive);
    header->resizeSection(HeatModel::nameColumn, nameWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            explainCurrent();
        if (current.isValid() && isAtPerson())
            askFollowUps();
    });
    // A second click on the same cell asks again, for the panel may show something else by now.
    connect(m_table, &QTableView::clicked, this, [this] {
        if (!m_explainJob->isRunning())
            explainCurrent();
    });
    connect(m_table, &QTableView::doubleClicked, this, &WeekView::openCurrent);
    m_table->viewport()->installEventFilter(this);
}

void WeekView::makeShortcuts()
{
    const auto add = [this](const QKeySequence &key, QWidget *owner, Qt::ShortcutContext context,
                         void (WeekView::*action)()) {
        auto *shortcut = new QShortcut(key, owner);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        add(key, m_table, Qt::WidgetShortcut, &WeekView::openCurrent);
    add(Qt::Key_Backspace, this, Qt::WidgetWithChildrenShortcut, &WeekView::goUp);
    add(Qt::ALT | Qt::Key_Up, this, Qt::WidgetWithChildrenShortcut, &WeekView::goUp);
}

void WeekView::refresh()
{
    const Workspace *workspace = session().workspace();
    if (!workspace) {
        m_reportJob->forget();
        m_explainJob->forget();
        showAnswer({});
        return;
    }
    const auto ask = [scope = session().scope(), rules = session().rules()](Connection &connection) -> Result<Answer> {
        Result<HeatmapReport> report = heatmapReport(connection, scope, rules);
        if (!report)
            return report.error();
        const auto people = qint64(readOrg(connection).peopleBelow(scope.place).size());
        if (Result<> status = connection.takeStatus(); !status)
            return status.error();
        return Answer{std::move(report).value(), people};
    };
    m_reportJob->start<Answer>(*workspace, ask, [this](Result<Answer> answer) {
        if (answer)
            return showAnswer(*answer);
        m_wayUp.forget();
        session().report(answer.error());
    });
}

void WeekView::showAnswer(const Answer &answer)
{
    m_answer = answer;
    m_followUps->clear();
    m_model->setReport(m_answer.report, session().rules());
    showTexts();
    showEmpty();
    m_followUps->setVisible(isAtPerson());
    m_noPlans->setVisible(!m_answer.report.hasPlans);
    m_legend->setProgress(m_answer.report.progress);
    m_today->ask(m_answer.report.scope);
    fitTable();
    if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, HeatModel::nameColumn));
    else if (isAtPerson())
        askFollowUps();
    m_wayUp.learn(m_answer.report);
}

void WeekView::showTexts()
{
    const HeatmapReport &report = m_answer.report;
    m_name->setFullText(heatRowName(report.total));
    const QString week = report.scope.week.isNull() ? QString() : weekText(report.scope.week);
    m_week->setText(isAtPerson() ? week : tr("%1 · %n people", "", int(m_answer.people)).arg(week));
    m_deviations->setFullText(deviationText());
    m_deviations->setVisible(report.total.cells.penetration.isComputable());
    m_up->setVisible(report.path.size() > 1);
    const QString late = lateSentence(report.late, report.scope.asOf.day());
    m_late->setText(late, {});
    m_late->setVisible(!late.isEmpty());
    m_noPlans->setText(noPlanSentence(report), tr("Import a plan…"));
    m_sourceShare->setText(sourceShareText());
}

void WeekView::showEmpty()
{
    const HeatmapReport &report = m_answer.report;
    m_stack->setCurrentWidget(report.rows.empty() ? m_empty : m_content);
    if (report.scope.place.isCompany())
        m_empty->setText(
            tr("No people yet. Import a file with people and their units to see who reaches the week's goals."),
            tr("Import files…"));
    else
        m_empty->setText(tr("Nobody stands in %1.").arg(heatRowName(report.total)), tr("Up one level"));
}

QString WeekView::deviationText() const
{
    if (!m_answer.report.progress.isOver())
        return progressSentence(m_answer.report, session().rules());
    const HeatCells &cells = m_answer.report.total.cells;
    const auto &[leads, visits, proposals] = cells.actions;
    const QString limit = numberText(session().rules().deviationPercent);
    if (leads.deviatingPeople + visits.deviatingPeople + proposals.deviatingPeople == 0)
        return isAtPerson() ? tr("No action is off plan by more than %1%.").arg(limit)
                            : tr("Nobody is off plan by more than %1%.").arg(limit);
    if (isAtPerson())
        return {};
    return tr("People off plan by more than %1%: leads %2, visits %3, proposals %4.")
        .arg(limit, numberText(leads.deviatingPeople), numberText(visits.deviatingPeople),
            numberText(proposals.deviatingPeople));
}

QString WeekView::sourceShareText() const
{
    qint64 actions = 0;
    qint64 fromFollowUps = 0;
    qint64 fromSummaries = 0;
    for (const HeatCell &cell : m_answer.report.total.cells.actions) {
        actions += cell.actual;
        fromFollowUps += cell.fromFollowUps;
        fromSummaries += cell.fromSummaries;
    }
    if (actions == 0)
        return tr("No core action on record in this week.");
    return tr("Where the %1 actions come from: %2 from follow-ups (%3), %4 from weekly summaries (%5).")
        .arg(numberText(actions), numberText(fromFollowUps), percentText(Ratio(fromFollowUps, actions)),
            numberText(fromSummaries), percentText(Ratio(fromSummaries, actions)));
}

void WeekView::fitTable()
{
    // Few rows spread a little over the height that is there.
    const int least = HeatDelegate::rowHeight(m_table->font());
    const int rows = std::max(1, m_table->model()->rowCount());
    const int height = isAtPerson() ? least : std::clamp(m_table->viewport()->height() / rows, least, least * 4 / 3);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    // A person is one row: the rest of the height belongs to the follow-ups.
    const int oneRow = m_table->horizontalHeader()->sizeHint().height() + least + 2 * m_table->frameWidth() + 2;
    m_table->setMinimumHeight(oneRow);
    m_table->setMaximumHeight(isAtPerson() ? oneRow : QWIDGETSIZE_MAX);
}

void WeekView::showEvent(QShowEvent *event)
{
    GoalsView::showEvent(event);
    // The panel beside speaks of the page in front.
    if (!m_reportJob->isRunning())
        explainCurrent();
}

bool WeekView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTable();
    return GoalsView::eventFilter(watched, event);
}

void WeekView::explainCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const Workspace *workspace = session().workspace();
    if (!current.isValid() || !workspace)
        return;
    const auto ask = [scope = m_answer.report.scope, place = current.data(TableRole::Key).value<OrgPlace>(),
                         number = currentNumber(), rules = session().rules()](
                         Connection &connection) { return explainHeat(connection, scope, place, number, rules); };
    const std::optional<Mark> mark = markOf(current);
    m_explainJob->start<Explanation>(*workspace, ask, [this, mark](Result<Explanation> explanation) {
        if (explanation)
            session().explain(*explanation, mark);
        else
            session().report(explanation.error());
    });
}

void WeekView::askFollowUps()
{
    m_followUps->ask(m_answer.report.scope, currentNumber());
}

void WeekView::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.data(TableRole::Pin).toBool() || isAtPerson())
        return;
    session().drillTo(current.data(TableRole::Key).value<OrgPlace>());
}

HeatColumn WeekView::currentNumber() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? HeatModel::numberIn(current.column()) : std::nullopt;
}

void WeekView::retranslate()
{
    setAccessibleName(title());
    m_table->setAccessibleName(tr("Goal penetration"));
    m_up->setText(tr("&Up one level"));
    m_up->setToolTip(tr("Show the unit above (Backspace or Alt+Up)"));
    m_model->retranslate();
    m_followUps->retranslate();
    m_today->retranslate();
    m_legend->retranslate();
    showTexts();
    showEmpty();
}

void WeekView::restyle()
{
    m_up->setIcon(icon(IconName::Up, session().theme()));
    m_late->setIcon(IconName::Info, session().theme());
    m_noPlans->setIcon(IconName::Info, session().theme());
    m_empty->setIcon(IconName::Goals, session().theme());
}

} // namespace waterline
