#include "goals/periodview.h"

#include "goals/compositeparts.h"
#include "goals/heatcellview.h"
#include "goals/heatlegend.h"
#include "goals/periodchooser.h"
#include "goals/perioddelegate.h"
#include "goals/periodfit.h"
#include "goals/periodheading.h"
#include "goals/periodmodel.h"
#include "goals/periodtext.h"
#include "goals/plan/metricsdialog.h"
#include "goals/reporttable.h"
#include "parts/notice.h"

#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;

std::optional<Mark> markOf(const QModelIndex &index)
{
    const auto view = index.data(PeriodModel::CellRole).value<PeriodCellView>();
    if (view.kind != PeriodCellView::Kind::Attainment)
        return Mark::NotComputable;
    return view.mark.value_or(Mark::Good);
}

/// Whether a score is shown that some of its metrics are left out of.
bool hasLeftOut(const PeriodHeatReport &report)
{
    const auto isOne = [](const PeriodCell &cell) {
        return cell.isRenormalised && cell.progress.phase != PeriodProgress::Phase::Ahead;
    };
    const auto isInRow = [&](const PeriodHeatRow &row) {
        return isOne(row.total) || std::ranges::any_of(row.cells, isOne);
    };
    return isInRow(report.total) || std::ranges::any_of(report.rows, isInRow);
}

} // namespace

PeriodView::PeriodView(Session &session, QWidget *parent)
    : GoalsView(session, parent)
    , m_wayUp(session)
    , m_reportJob(new Job(this))
    , m_explainJob(new Job(this))
    , m_model(new PeriodModel(this))
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
            m_wayUp.go();
    });
    connectChooser();
    makeShortcuts();
    setFocusProxy(m_table);
    retranslate();
    restyle();
}

QString PeriodView::title() const
{
    return tr("Over time");
}

QWidget *PeriodView::makeContent()
{
    auto *content = new QWidget(this);
    m_late = new Notice(Notice::Shape::Banner, content);
    m_noGoals = new Notice(Notice::Shape::Banner, content);
    connect(m_noGoals->button(), &QPushButton::clicked, this, &PeriodView::mendGoals);
    m_chooser = new PeriodChooser(session(), content);
    makeTable();
    m_heading = new PeriodHeading(session(), m_table, content);
    connect(m_heading, &PeriodHeading::upAsked, this, [this] { m_wayUp.go(); });
    m_parts = new CompositeParts(session(), content);
    connect(m_parts, &CompositeParts::metricChosen, this, &PeriodView::openPart);
    m_legend = new HeatLegend(session(), HeatLegend::For::Periods, content);
    m_rest = new QWidget(content);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, spacing, margin, margin);
    column->setSpacing(spacing);
    column->addWidget(m_heading);
    column->addWidget(m_chooser);
    column->addWidget(m_late);
    column->addWidget(m_noGoals);
    column->addWidget(m_table, 1);
    column->addWidget(m_parts);
    column->addWidget(m_legend);
    column->addWidget(m_rest, 1);
    return content;
}

void PeriodView::makeTable()
{
    m_table = makeReportTable(m_model, session(), this);
    m_table->setItemDelegate(new PeriodDelegate(session(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    auto *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(leastPeriodColumn);
    header->setDefaultAlignment(Qt::AlignCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        showParts();
        if (current.isValid())
            explainCurrent();
    });
    // A second click on the same cell asks again, for the panel may show something else by now.
    connect(m_table, &QTableView::clicked, this, [this] {
        if (!m_explainJob->isRunning())
            explainCurrent();
    });
    connect(m_table, &QTableView::doubleClicked, this, &PeriodView::openCurrent);
    connect(header, &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        if (column >= PeriodModel::firstPeriodColumn)
            openPeriod(m_model->periodIn(column), this->session().scope().place);
    });
    m_table->viewport()->installEventFilter(this);
}

void PeriodView::makeShortcuts()
{
    const auto add = [this](const QKeySequence &key, QWidget *owner, Qt::ShortcutContext context, auto &&action) {
        auto *shortcut = new QShortcut(key, owner);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        add(key, m_table, Qt::WidgetShortcut, [this] { openCurrent(); });
    add(Qt::Key_Backspace, this, Qt::WidgetWithChildrenShortcut, [this] { goBack(); });
    add(Qt::ALT | Qt::Key_Up, this, Qt::WidgetWithChildrenShortcut, [this] { m_wayUp.go(); });
    const auto step = [this](int steps) {
        if (!m_span.isNull())
            setSpan(neighbourOf(m_span, steps), m_columns);
    };
    add(Qt::CTRL | Qt::Key_PageUp, this, Qt::WidgetWithChildrenShortcut, [step] { step(-1); });
    add(Qt::CTRL | Qt::Key_PageDown, this, Qt::WidgetWithChildrenShortcut, [step] { step(1); });
    connect(m_chooser, &PeriodChooser::stepAsked, this, step);
}

void PeriodView::connectChooser()
{
    connect(m_chooser, &PeriodChooser::metricChosen, this, [this](const QString &code) {
        // Who chooses for himself does not come back to the score that he left for one of its metrics.
        std::erase_if(m_steps, [](const Step &one) { return !one.metric.isEmpty(); });
        setMetric(code);
    });
    connect(m_chooser, &PeriodChooser::spanKindChosen, this, [this](Period::Kind kind) {
        if (m_span.isNull())
            return;
        m_steps.clear();
        // The wider one around what is shown, or the one inside that holds the week of the window.
        const WeekRange shown = m_answer.calendar.weeksOf(m_span);
        const IsoWeek week = session().scope().week;
        const IsoWeek inside = shown.contains(week) ? week : shown.first;
        setSpan(m_answer.calendar.periodOf(inside, kind), std::max(m_columns, finerThan(kind)));
    });
    connect(m_chooser, &PeriodChooser::columnsChosen, this, [this](Period::Kind kind) { setSpan(m_span, kind); });
}

void PeriodView::refresh()
{
    const Workspace *workspace = session().workspace();
    if (!workspace) {
        m_reportJob->forget();
        m_explainJob->forget();
        m_metric.clear();
        m_span = {};
        m_columns = Period::Kind::Month;
        m_steps.clear();
        showAnswer({});
        return;
    }
    const Scope scope = session().scope();
    const PeriodQuestion question{scope, m_metric, m_span, m_columns, scope.week != m_week};
    m_week = scope.week;
    m_reportJob->start<PeriodAnswer>(
        *workspace,
        [question, rules = session().rules()](
            Connection &connection) { return askPeriods(connection, question, rules); },
        [this](Result<PeriodAnswer> answer) {
            if (answer)
                return showAnswer(std::move(*answer));
            m_wayUp.forget();
            session().report(answer.error());
        });
}

void PeriodView::showAnswer(PeriodAnswer answer)
{
    m_answer = std::move(answer);
    m_metric = m_answer.report.metric.code;
    m_span = m_answer.report.span;
    m_model->setReport(m_answer.report, session().rules());
    showChooser();
    showTexts();
    showEmpty();
    fitTable();
    if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, PeriodModel::spanColumn));
    showParts();
    m_legend->showLeftOut(hasLeftOut(m_answer.report));
    m_wayUp.learn(m_answer.report);
}

void PeriodView::showChooser()
{
    m_chooser->show(m_answer.metrics, m_metric, m_span, m_columns);
}

void PeriodView::showTexts()
{
    const PeriodHeatReport &report = m_answer.report;
    m_heading->show(m_answer);
    const QString late = lateSentence(report.late, report.scope.asOf.day());
    m_late->setText(late, {});
    m_late->setVisible(!late.isEmpty());
    const bool isOfWeights = report.isComposite && !compositeFault(report.weighted).isEmpty();
    m_noGoals->setText(report.span.isNull() ? QString() : noGoalSentence(report),
        isOfWeights ? tr("Metric dictionary…") : tr("Plan goals"));
    m_noGoals->setVisible(!report.hasGoals);
    // The number of a version is short; what stands in for one is said in full.
    const bool isPublished = report.goalVersion > 0;
    m_legend->setRemark(isPublished ? versionText() : QString());
    m_legend->setNote(isPublished ? QString() : versionText());
}

QString PeriodView::versionText() const
{
    const PeriodHeatReport &report = m_answer.report;
    if (report.goalVersion > 0)
        return tr("Goals as published with version %1.").arg(QString::number(report.goalVersion));
    return report.hasGoals ? tr("No goals are published yet: people's own weekly plans stand for them.")
                           : tr("No goals are published yet.");
}

void PeriodView::showEmpty()
{
    const PeriodHeatReport &report = m_answer.report;
    m_stack->setCurrentWidget(report.rows.empty() ? m_empty : m_content);
    if (report.scope.place.isCompany())
        m_empty->setText(tr("No people yet. Import a file with people and their units to see how goals are reached "
                            "over time."),
            tr("Import files…"));
    else
        m_empty->setText(tr("Nobody stands in %1.").arg(heatRowName(report.total)), tr("Up one level"));
}

void PeriodView::showParts()
{
    const PeriodHeatReport &report = m_answer.report;
    const QModelIndex current = m_table->currentIndex();
    m_parts->setVisible(report.isComposite && current.isValid());
    if (!report.isComposite || !current.isValid())
        return;
    const auto place = current.data(TableRole::Key).value<OrgPlace>();
    const auto row = std::ranges::find(report.rows, place, &PeriodHeatRow::place);
    const int column = std::max<int>(current.column() - PeriodModel::firstPeriodColumn, -1);
    m_parts->show(report, row == report.rows.end() ? report.total : *row, column);
}

void PeriodView::fitTable()
{
    const bool isAtPerson = m_answer.report.scope.place.isPerson();
    fitPeriodColumns(m_table, int(m_answer.report.columns.size()));
    fitPeriodRows(m_table, isAtPerson);
    m_rest->setVisible(isAtPerson);
}

void PeriodView::showEvent(QShowEvent *event)
{
    GoalsView::showEvent(event);
    // The panel beside speaks of the page in front.
    if (!m_reportJob->isRunning())
        explainCurrent();
}

bool PeriodView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTable();
    return GoalsView::eventFilter(watched, event);
}

void PeriodView::explainCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const Workspace *workspace = session().workspace();
    if (!current.isValid() || !workspace || m_metric.isEmpty())
        return;
    const auto work = [scope = m_answer.report.scope, metric = m_answer.report.metric.code,
                          period = m_model->periodIn(current.column()),
                          place = current.data(TableRole::Key).value<OrgPlace>(),
                          rules = session().rules()](Connection &connection) {
        return explainPeriodHeat(connection, scope, metric, period, place, rules);
    };
    const int column = std::max<int>(current.column(), PeriodModel::spanColumn);
    const std::optional<Mark> mark = markOf(current.siblingAtColumn(column));
    m_explainJob->start<Explanation>(*workspace, work, [this, mark](Result<Explanation> explanation) {
        if (explanation)
            session().explain(*explanation, mark);
        else
            session().report(explanation.error());
    });
}

void PeriodView::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto place = current.data(TableRole::Key).value<OrgPlace>();
    if (current.column() < PeriodModel::firstPeriodColumn)
        return openPlace(place);
    openPeriod(m_model->periodIn(current.column()), place);
}

/// What is below a week: for actions the place's week with the follow-ups of each person, for amounts and the score the
/// places below, and in the end the rows that the explanation lists, or the metrics that the score is made of.
void PeriodView::openWeek(IsoWeek week, const OrgPlace &place)
{
    const bool isHere = place == session().scope().place;
    if (m_answer.report.isComposite && isHere)
        return m_parts->takeFocus();
    if (!m_answer.report.metric.isAction())
        return isHere ? explainCurrent() : openPlace(place);
    m_week = week; // the span stays as it is for whoever comes back
    session().setWeek(week);
    openPlace(place);
    Q_EMIT viewAsked(Kind::Week);
}

void PeriodView::openPlace(const OrgPlace &place)
{
    if (place == session().scope().place)
        return;
    m_steps.push_back({});
    session().drillTo(place);
}

void PeriodView::openPeriod(const Period &period, const OrgPlace &place)
{
    if (period.kind() == Period::Kind::Week)
        return openWeek(period.week(), place);
    m_steps.push_back({m_span, m_columns});
    setSpan(period, finerThan(period.kind()));
}

void PeriodView::setSpan(const Period &span, Period::Kind columns)
{
    m_span = span;
    m_columns = columns;
    refresh();
}

void PeriodView::setMetric(const QString &code)
{
    m_metric = code;
    refresh();
}

void PeriodView::openPart(const QString &metric)
{
    m_steps.push_back({m_span, m_columns, m_metric});
    setMetric(metric);
    m_table->setFocus(Qt::OtherFocusReason);
}

void PeriodView::mendGoals()
{
    if (!m_answer.report.isComposite || compositeFault(m_answer.report.weighted).isEmpty()) {
        Q_EMIT viewAsked(Kind::Plan);
        return;
    }
    auto *dialog = new MetricsDialog(session(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeriodView::goBack()
{
    const Step step = m_steps.empty() ? Step() : m_steps.back();
    if (!m_steps.empty())
        m_steps.pop_back();
    if (!step.metric.isEmpty())
        m_metric = step.metric;
    if (step.span.isNull())
        m_wayUp.go();
    else
        setSpan(step.span, step.columns);
}

void PeriodView::retranslate()
{
    setAccessibleName(title());
    m_table->setAccessibleName(tr("Goals over time"));
    m_heading->retranslate();
    m_model->retranslate();
    m_legend->retranslate();
    m_chooser->retranslate();
    showTexts();
    showEmpty();
}

void PeriodView::restyle()
{
    m_heading->restyle();
    showParts();
    m_late->setIcon(IconName::Info, session().theme());
    m_noGoals->setIcon(IconName::Info, session().theme());
    m_empty->setIcon(IconName::Goals, session().theme());
    m_chooser->restyle();
}

} // namespace waterline
