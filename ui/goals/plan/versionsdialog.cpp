#include "goals/plan/versionsdialog.h"

#include "goals/plan/awarenesspanel.h"
#include "goals/plan/comparepanel.h"
#include "goals/plan/versionmodel.h"
#include "parts/plaintable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace waterline {

namespace {
constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int rowsShown = 4;
} // namespace

VersionsDialog::VersionsDialog(Session &session, std::shared_ptr<const GoalTree> tree, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_job(new Job(this))
    , m_model(new VersionModel(this))
    , m_empty(new QLabel(tr("Nothing is published yet. Goals count for people once they are published."), this))
    , m_table(makePlainTable(m_model, session, this))
    , m_compare(new ComparePanel(session, tree, this))
    , m_awareness(new AwarenessPanel(session, tree, this))
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Versions of the goals"));
    resize(1120, 680);
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_table->setAccessibleName(tr("Published versions"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(VersionModel::ReasonColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 14);
    m_table->setProperty("elidedColumns", QVariantList{VersionModel::ReasonColumn});
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rowsShown * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
    m_tabs->addTab(m_compare, tr("&What changed"));
    m_tabs->addTab(m_awareness, tr("Who &knows it"));
    m_tabs->setAccessibleName(tr("Details of the versions"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_awareness, &AwarenessPanel::writingChanged, this,
        [this, buttons] { buttons->button(QDialogButtonBox::Close)->setEnabled(!m_awareness->isWriting()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex &index) { m_compare->showVersion(index.data(TableRole::Key).toInt()); });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { m_compare->showVersion(index.data(TableRole::Key).toInt()); });
    ask();
}

bool VersionsDialog::isIdle() const
{
    return !m_job->isRunning() && m_compare->isIdle() && m_awareness->isIdle();
}

void VersionsDialog::reject()
{
    if (!m_awareness->isWriting())
        QDialog::reject();
}

void VersionsDialog::ask()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    m_job->start<std::vector<GoalVersion>>(
        *workspace,
        [asOf = m_session.scope().asOf](Connection &connection) -> Result<std::vector<GoalVersion>> {
            Reading reading(connection);
            std::vector<GoalVersion> versions = readGoalVersions(connection);
            // What was published later is not seen (C2).
            const int newest = versionAt(connection, asOf).number;
            std::erase_if(versions, [newest](const GoalVersion &version) { return version.number > newest; });
            return reading.finish(std::move(versions));
        },
        [this](const Result<std::vector<GoalVersion>> &versions) {
            if (versions)
                showVersions(*versions);
            else
                m_session.report(versions.error());
        });
}

void VersionsDialog::showVersions(const std::vector<GoalVersion> &versions)
{
    m_model->setRows(versions);
    m_empty->setVisible(versions.empty());
    m_table->setVisible(!versions.empty());
    m_compare->setVersions(versions);
    m_awareness->setVersions(versions);
    m_awareness->ask();
}

} // namespace waterline
