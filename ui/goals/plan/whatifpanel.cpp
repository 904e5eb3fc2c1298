#include "goals/plan/whatifpanel.h"

#include "base/joinedtext.h"
#include "goals/goaltext.h"
#include "goals/reporttable.h"
#include "parts/displaytext.h"
#include "parts/listexport.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr int spacing = 8;
constexpr int nameLeast = 128;
constexpr int rateMost = 176;

/// Whether it says anything of the metric: only money is told in actions too.
bool isColumnOf(const Metric &metric, int column)
{
    const bool isAction = column == WhatIfModel::LeadColumn || column == WhatIfModel::VisitColumn
        || column == WhatIfModel::ProposalColumn || column == WhatIfModel::RateColumn;
    return metric.isMoney() || !isAction;
}

/// As wide as its title and its cells want to be, also while it is hidden.
int wishOf(const QTableView &table, int column)
{
    QFont font = table.horizontalHeader()->font();
    font.setBold(true);
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    const QAbstractItemView &view = table;
    const int wish =
        std::max(view.sizeHintForColumn(column), QFontMetrics(font).horizontalAdvance(title) + 3 * spacing);
    return column == WhatIfModel::RateColumn ? std::min(wish, rateMost) : wish;
}

WhatIfRow rowOf(const Org &org, const WhatIfLine &line)
{
    WhatIfRow row{line, personText(org, line.person)};
    for (const Action action : coreActions) {
        if (line.isToldByUnit(action))
            row.rateNames[coreIndex(action)] = placeText(org, line.rateOf(action).place);
    }
    return row;
}

} // namespace

WhatIfPanel::WhatIfPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_job(new Job(this))
    , m_model(new WhatIfModel(this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_table(makeReportTable(m_model, session, this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_table->setObjectName(QStringLiteral("whatIfTable"));
    m_table->setProperty("elidedColumns", QVariantList{WhatIfModel::NameColumn, WhatIfModel::RateColumn});
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(72);
    m_table->viewport()->installEventFilter(this);
    // Who would have to do more than ever comes first.
    m_table->sortByColumn(WhatIfModel::VerdictColumn, Qt::DescendingOrder);
    auto *listExport = new ListExport(m_table, session, [] { return tr("What-if"); });
    listExport->setLeaving([this](int column) { return isColumnOf(m_model->metric(), column); });
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * spacing);
    top->addWidget(m_title);
    top->addWidget(m_summary, 1);
    // A button of its own: the goals above have the other key for theirs.
    top->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, listExport, &ListExport::ask);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_table->hasFocus())
            explainCurrent();
    });
    connect(m_table, &QTableView::clicked, this, &WhatIfPanel::explainCurrent);
    retranslate();
}

void WhatIfPanel::showGoals(
    const Metric &metric, const GoalGrid &published, const GoalGrid &tried, const OrgPlace &place)
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    m_model->setMetric(metric);
    fitColumns();
    const auto known = m_answer.metric == metric.code ? m_answer.basis : nullptr;
    m_job->start<Answer>(
        *workspace,
        [=, day = m_session.clock().today()](Connection &connection) -> Result<Answer> {
            Reading reading(connection);
            Answer answer{metric.code, known, tried, {}};
            if (!answer.basis)
                answer.basis = std::make_shared<const WhatIfBasis>(readWhatIfBasis(connection, metric, day));
            for (const WhatIfLine &line : whatIf(published, tried, *answer.basis, place))
                answer.rows.push_back(rowOf(tried.tree().org(), line));
            return reading.finish(std::move(answer));
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                take(*answer);
            else
                m_session.report(answer.error());
        });
}

void WhatIfPanel::clear()
{
    m_job->forget();
    m_answer = {};
    m_model->setRows({});
    showTitle();
}

void WhatIfPanel::take(const Answer &answer)
{
    const bool isSame = std::ranges::equal(
        answer.rows, m_model->rows(), {}, [](const WhatIfRow &row) { return row.line.person; },
        [](const WhatIfRow &row) { return row.line.person; });
    m_answer = answer;
    if (isSame)
        m_model->replaceRows(answer.rows);
    else
        m_model->setRows(answer.rows);
    fitColumns();
    showTitle();
}

void WhatIfPanel::fitColumns()
{
    constexpr int first = WhatIfModel::NameColumn + 1;
    const int room = m_table->viewport()->width();
    int wanted = nameLeast;
    for (int column = first; column <= WhatIfModel::BestColumn; ++column)
        wanted += isColumnOf(m_model->metric(), column) ? wishOf(*m_table, column) : 0;
    // Where there is little room the amounts stand without whose rate they are told by, which their tips say, and the
    // verdict without what it was measured by, which its explanation names.
    const bool isTight = wanted > room;
    const int rate = m_model->metric().isMoney() ? wishOf(*m_table, WhatIfModel::RateColumn) : 0;
    const bool isNarrow = wanted - rate > room;
    int taken = 0;
    for (int column = first; column <= WhatIfModel::BestColumn; ++column) {
        const bool isMeasure = column == WhatIfModel::CapacityColumn || column == WhatIfModel::BestColumn;
        const bool isLeftOut = (isMeasure && isNarrow) || (column == WhatIfModel::RateColumn && isTight);
        const bool isShown = isColumnOf(m_model->metric(), column) && !isLeftOut;
        m_table->setColumnHidden(column, !isShown);
        if (!isShown)
            continue;
        m_table->setColumnWidth(column, wishOf(*m_table, column));
        taken += m_table->columnWidth(column);
    }
    m_table->setColumnWidth(WhatIfModel::NameColumn, std::max(nameLeast, room - taken));
}

bool WhatIfPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void WhatIfPanel::showTitle()
{
    m_title->setText(tr("What it asks of people"));
    m_export->setEnabled(!m_answer.rows.empty());
    if (m_answer.rows.empty())
        return m_summary->setText(tr("Nobody has goals in what is left of the year."));
    const int over =
        int(std::ranges::count_if(m_answer.rows, [](const WhatIfRow &row) { return row.line.exceedsBest(); }));
    const QString days = tr("%n workdays are left.", "", m_answer.rows.front().line.workdaysLeft);
    m_summary->setText(joinedSentences({over == 0 ? tr("Nobody would have to beat the best week ever.")
                                                  : tr("%n people would have to beat their best week ever.", "", over),
        days}));
}

void WhatIfPanel::explainCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto found = std::ranges::find(m_answer.rows, current.data(TableRole::Key).toLongLong(),
        [](const WhatIfRow &row) { return row.line.person.value; });
    if (found == m_answer.rows.end())
        return;
    const QModelIndex verdict = current.siblingAtColumn(WhatIfModel::VerdictColumn);
    m_session.explain(
        explainWhatIf(m_answer.tried->tree().org(), found->line, *m_answer.basis, m_session.rules().version),
        verdict.data(TableRole::Shape).value<Mark>());
}

void WhatIfPanel::retranslate()
{
    m_table->setAccessibleName(tr("What the goals that are tried out ask of people"));
    m_export->setText(tr("Exp&ort people…"));
    m_export->setToolTip(tr("Save this list as CSV or an Excel workbook"));
    m_model->retranslate();
    // A row names units, and the company is named in the reader's language.
    if (m_answer.tried) {
        for (WhatIfRow &row : m_answer.rows)
            row = rowOf(m_answer.tried->tree().org(), row.line);
        m_model->replaceRows(m_answer.rows);
    }
    fitColumns();
    showTitle();
}

} // namespace waterline
