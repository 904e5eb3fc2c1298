#include "goals/periodview.h"

#include "calendar/settings.h"
#include "goals/heatcellview.h"
#include "goals/heatdelegate.h"
#include "goals/heatlegend.h"
#include "goals/periodchooser.h"
#include "goals/perioddelegate.h"
#include "goals/periodmodel.h"
#include "goals/periodtext.h"
#include "goals/reporttable.h"
#include "metrics/metricstore.h"
#include "org/orgstore.h"
#include "parts/displaytext.h"
#include "parts/listexport.h"
#include "parts/notice.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int nameWidth = 200;
constexpr int leastName = 140;
/// The whole span shows its figure whatever happens.
constexpr int spanWidth = 96;
/// A colour and a mark; then as wide as a figure likes to stand.
constexpr int leastColumn = 14;
/// Narrower than this, figures and heads of columns are short of room.
constexpr int tightColumn = 48;
constexpr int mostColumn = 240;

const QString signedCode = QStringLiteral("signed");
const QString visitCode = QStringLiteral("visit");

std::optional<Mark> markOf(const QModelIndex &index)
{
    const auto view = index.data(PeriodModel::CellRole).value<PeriodCellView>();
    if (view.kind != PeriodCellView::Kind::Attainment)
        return Mark::NotComputable;
    return view.mark.value_or(Mark::Good);
}

} // namespace

PeriodView::PeriodView(Session &session, QWidget *parent)
    : GoalsView(session, parent)
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
            goUp();
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
    connect(m_noGoals->button(), &QPushButton::clicked, this, [this] { Q_EMIT viewAsked(Kind::Plan); });
    m_chooser = new PeriodChooser(session(), content);
    makeTable();
    m_legend = new HeatLegend(session(), HeatLegend::For::Periods, content);
    m_version = new QLabel(content);
    m_version->setProperty("role", QStringLiteral("muted"));
    m_version->setTextFormat(Qt::PlainText);
    m_rest = new QWidget(content);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, spacing, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(makeHeading());
    column->addWidget(m_chooser);
    column->addWidget(m_late);
    column->addWidget(m_noGoals);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    column->addWidget(m_version);
    column->addWidget(m_rest, 1);
    return content;
}

QLayout *PeriodView::makeHeading()
{
    m_name = new QLabel(this);
    m_name->setProperty("role", QStringLiteral("title"));
    m_name->setTextFormat(Qt::PlainText);
    m_about = new QLabel(this);
    m_about->setProperty("role", QStringLiteral("muted"));
    m_about->setTextFormat(Qt::PlainText);
    m_up = new QPushButton(this);
    m_up->setProperty("role", QStringLiteral("flat"));
    connect(m_up, &QPushButton::clicked, this, &PeriodView::goUp);
    auto *listExport = new ListExport(m_table, session(),
        [this] { return tr("Goals %1 %2", "a metric and a span").arg(m_answer.report.metric.code, m_span.toText()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacing);
    row->addWidget(m_name);
    row->addWidget(m_about, 1, Qt::AlignBottom);
    row->addWidget(m_up);
    row->addWidget(listExport->makeButton(this));
    return row;
}

void PeriodView::makeTable()
{
    m_table = makeReportTable(m_model, session(), this);
    m_table->setItemDelegate(new PeriodDelegate(session(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    auto *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(leastColumn);
    header->setDefaultAlignment(Qt::AlignCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
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
    add(Qt::ALT | Qt::Key_Up, this, Qt::WidgetWithChildrenShortcut, [this] { goUp(); });
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
    connect(m_chooser, &PeriodChooser::metricChosen, this, &PeriodView::setMetric);
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

Result<PeriodView::Answer> PeriodView::ask(Connection &connection, Question question, const RuleSet &rules)
{
    Reading reading(connection);
    Answer answer;
    answer.metrics = readMetrics(connection);
    answer.calendar = readFiscalCalendar(connection);
    const IsoWeek week = question.scope.week.isNull() ? IsoWeek::of(question.scope.asOf.day()) : question.scope.week;
    const auto isOutside = [&] { return !answer.calendar.weeksOf(question.span).contains(week); };
    if (question.span.isNull())
        question.span = answer.calendar.periodOf(week, Period::Kind::Year);
    else if (question.followsWeek && isOutside())
        question.span = answer.calendar.periodOf(week, question.span.kind());
    const bool mayChoose = !metricOf(answer.metrics, question.metric);
    if (mayChoose)
        question.metric = signedCode;
    const auto report = [&] {
        return periodHeatReport(connection, question.scope, question.metric, question.span, question.columns, rules);
    };
    Result<PeriodHeatReport> found = report();
    // Where nobody has goals in money yet, the plans of the weeks are what there is to see.
    if (mayChoose && found && !found->hasGoals) {
        question.metric = visitCode;
        Result<PeriodHeatReport> other = report();
        if (!other || other->hasGoals)
            found = std::move(other);
    }
    if (!found)
        return found.error();
    answer.report = std::move(*found);
    answer.people = qint64(readOrg(connection).peopleBelow(question.scope.place).size());
    return reading.finish(std::move(answer));
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
    const Question question{scope, m_metric, m_span, m_columns, scope.week != m_week};
    m_week = scope.week;
    m_reportJob->start<Answer>(
        *workspace,
        [question, rules = session().rules()](Connection &connection) { return ask(connection, question, rules); },
        [this](Result<Answer> answer) {
            if (answer)
                showAnswer(std::move(*answer));
            else
                session().report(answer.error());
        });
}

void PeriodView::showAnswer(Answer answer)
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
}

void PeriodView::showChooser()
{
    m_chooser->show(m_answer.metrics, m_metric, m_span, m_columns);
}

void PeriodView::showTexts()
{
    const PeriodHeatReport &report = m_answer.report;
    m_name->setText(heatRowName(report.total));
    const QString what = tr("%1 · %2", "metric · span").arg(report.metric.name, periodTitle(report.span));
    const int people = int(m_answer.people);
    m_about->setText(report.scope.place.isPerson() ? what : tr("%1 · %n people", "", people).arg(what));
    m_up->setVisible(report.path.size() > 1);
    const QString late = lateSentence(report.late, report.scope.asOf.day());
    m_late->setText(late, {});
    m_late->setVisible(!late.isEmpty());
    m_noGoals->setText(report.span.isNull() ? QString() : noGoalSentence(report), tr("Plan goals"));
    m_noGoals->setVisible(!report.hasGoals);
    m_version->setText(versionText());
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

void PeriodView::fitTable()
{
    const int columns = int(m_answer.report.columns.size());
    auto *header = m_table->horizontalHeader();
    const int room = m_table->viewport()->width();
    // Names give way before figures do.
    const bool isTight = columns > 0 && (room - nameWidth - spanWidth) / columns < tightColumn;
    const int name = isTight ? leastName : nameWidth;
    header->resizeSection(PeriodModel::nameColumn, name);
    if (header->count() > PeriodModel::spanColumn)
        header->resizeSection(PeriodModel::spanColumn, spanWidth);
    const int width = periodColumnWidth(room - name - spanWidth, columns, leastColumn, mostColumn);
    setHeaderRole(width < tightColumn ? QStringLiteral("strip") : QString());
    QVariantList elided;
    for (int column = PeriodModel::spanColumn; column < header->count(); ++column) {
        elided << column;
        if (column >= PeriodModel::firstPeriodColumn)
            header->resizeSection(column, width);
    }
    // Where a figure has no room the colour and the mark stand for it, and the tool tip says it.
    m_table->setProperty("elidedColumns", elided);
    fitRows();
}

void PeriodView::setHeaderRole(const QString &role)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (header->property("role").toString() == role)
        return;
    header->setProperty("role", role);
    header->style()->unpolish(header);
    header->style()->polish(header);
}

void PeriodView::fitRows()
{
    // Few rows spread a little over the height that is there; a person is one row, and needs no more.
    const bool isAtPerson = m_answer.report.scope.place.isPerson();
    const int least = HeatDelegate::rowHeight(m_table->font());
    const int rows = std::max(1, m_table->model()->rowCount());
    const int height =
        isAtPerson ? least * 4 / 3 : std::clamp(m_table->viewport()->height() / rows, least, least * 4 / 3);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const int scrollBar = m_table->horizontalScrollBar()->isVisible() ? m_table->horizontalScrollBar()->height() : 0;
    const int oneRow =
        m_table->horizontalHeader()->sizeHint().height() + height + scrollBar + 2 * m_table->frameWidth() + 2;
    m_table->setMinimumHeight(oneRow);
    m_table->setMaximumHeight(isAtPerson ? oneRow : QWIDGETSIZE_MAX);
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

/// What is below a week: for actions the place's week with the follow-ups of each person, for amounts the places below,
/// and in the end the rows that the explanation lists.
void PeriodView::openWeek(IsoWeek week, const OrgPlace &place)
{
    if (!m_answer.report.metric.isAction())
        return place == session().scope().place ? explainCurrent() : openPlace(place);
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

void PeriodView::goBack()
{
    const Step step = m_steps.empty() ? Step() : m_steps.back();
    if (!m_steps.empty())
        m_steps.pop_back();
    if (step.span.isNull())
        goUp();
    else
        setSpan(step.span, step.columns);
}

void PeriodView::goUp()
{
    const std::vector<HeatPlace> &path = m_answer.report.path;
    if (path.size() > 1)
        session().drillTo(path[path.size() - 2].place);
}

void PeriodView::retranslate()
{
    setAccessibleName(title());
    m_table->setAccessibleName(tr("Goals over time"));
    m_up->setText(tr("&Up one level"));
    m_up->setToolTip(tr("Show the unit above (Alt+Up)"));
    m_model->retranslate();
    m_legend->retranslate();
    m_chooser->retranslate();
    showTexts();
    showEmpty();
}

void PeriodView::restyle()
{
    m_up->setIcon(icon(IconName::Up, session().theme()));
    m_late->setIcon(IconName::Info, session().theme());
    m_noGoals->setIcon(IconName::Info, session().theme());
    m_empty->setIcon(IconName::Goals, session().theme());
    m_chooser->restyle();
}

} // namespace waterline
