#include "goals/plan/changesdialog.h"

#include "goals/reporttable.h"
#include "parts/listexport.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {
constexpr int margin = 16;
constexpr int spacing = 8;
constexpr ChangeDepth shownDepth{PlaceDepth::People, Period::Kind::Month};
} // namespace

std::vector<GoalChangeLine> changesAgainstPublished(const PlanBook &book, const std::vector<MetricGoals> &goals)
{
    std::vector<MetricDiff> diffs;
    for (std::size_t i = 0; i < goals.size(); ++i) {
        diffs.push_back({goals[i].metric,
            changedNodes(book.goals[i].published, goals[i].grid, PlaceDepth::People,
                {Period::Kind::Year, Period::Kind::Quarter, Period::Kind::Month, Period::Kind::Week})});
    }
    return changeLines(*book.tree, diffs, shownDepth);
}

ChangesDialog::ChangesDialog(Session &session, const PlanBook &book, std::vector<MetricGoals> goals, QWidget *parent)
    : QDialog(parent)
    , m_job(new Job(this))
    , m_model(new GoalChangeModel(this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("What-if against what is published"));
    resize(820, 560);
    QTableView *table = makeReportTable(m_model, session, this);
    table->setAccessibleName(tr("Goals that differ"));
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + 14);
    table->setProperty("elidedColumns", QVariantList{GoalChangeModel::PlaceColumn});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(GoalChangeModel::PlaceColumn, QHeaderView::Stretch);
    m_count->setProperty("role", QStringLiteral("muted"));
    auto *listExport = new ListExport(table, session, [] { return tr("What-if"); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(listExport->makeButton(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(top);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    m_job->startPlain<std::vector<GoalChangeLine>>(
        [book, goals = std::move(goals)]() -> Result<std::vector<GoalChangeLine>> {
            return changesAgainstPublished(book, goals);
        },
        [this](const Result<std::vector<GoalChangeLine>> &lines) { showLines(*lines); });
}

void ChangesDialog::showLines(const std::vector<GoalChangeLine> &lines)
{
    m_model->setRows(lines);
    const int count = int(lines.size());
    if (count == 0)
        m_count->setText(tr("Nothing differs from what is published."));
    else
        m_count->setText(isBelow(lines, shownDepth)
                ? tr("Every month is as published; %n goals of weeks differ.", "", count)
                : tr("%n goals differ.", "", count));
}

} // namespace waterline
