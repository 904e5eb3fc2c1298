#include "goals/plan/awarenesspanel.h"

#include "goals/plan/deskwork.h"
#include "goals/reporttable.h"
#include "parts/displaytext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr int spacing = 8;

Result<qint64> acknowledgeAll(
    const GoalDesk &desk, const std::shared_ptr<const GoalTree> &tree, int version, const std::vector<PersonId> &people)
{
    qint64 done = 0;
    for (const PersonId person : people) {
        const Result<BatchId> batch = acknowledge(desk, tree, version, person);
        if (!batch)
            return batch.error();
        ++done;
    }
    return done;
}

} // namespace

AwarenessPanel::AwarenessPanel(Session &session, std::shared_ptr<const GoalTree> tree, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(std::move(tree))
    , m_job(new Job(this))
    , m_writing(new Job(this))
    , m_units(new AwarenessModel(this))
    , m_people(new KnowingModel(this))
    , m_title(new QLabel(this))
    , m_unitTable(makePlainTable(m_units, session, this))
    , m_peopleTable(makeReportTable(m_people, session, this))
    , m_acknowledge(new QPushButton(tr("&Mark as acknowledged"), this))
{
    m_title->setProperty("role", QStringLiteral("muted"));
    m_title->setWordWrap(true);
    m_unitTable->setAccessibleName(tr("Awareness by unit"));
    m_peopleTable->setAccessibleName(tr("Who knows the goals"));
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    for (QTableView *table : {m_unitTable, m_peopleTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + 14);
        table->setProperty("elidedColumns", QVariantList{0, 1});
    }
    m_unitTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_peopleTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    keepCurrentByKey(m_unitTable);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(spacing);
    tables->addWidget(m_unitTable, 1);
    tables->addWidget(m_peopleTable, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_title, 1);
    bottom->addWidget(m_acknowledge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing, 0, 0);
    column->setSpacing(spacing);
    column->addLayout(tables, 1);
    column->addLayout(bottom);
    connect(m_unitTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &AwarenessPanel::showPeople);
    connect(m_unitTable, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const AwarenessLine &line = m_units->rowAt(index);
        m_session.explain(explainAwareness(*m_tree, line.awareness, m_session.rules().version));
    });
    connect(
        m_peopleTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AwarenessPanel::updateButton);
    connect(m_acknowledge, &QPushButton::clicked, this, &AwarenessPanel::acknowledgeChosen);
    updateButton();
}

void AwarenessPanel::ask()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    m_job->start<Acknowledgements>(
        *workspace,
        [tree = m_tree, asOf = m_session.scope().asOf](
            Connection &connection) { return readAcknowledgements(connection, tree, asOf); },
        [this](const Result<Acknowledgements> &known) {
            if (known)
                showKnown(*known);
            else
                m_session.report(known.error());
        });
}

void AwarenessPanel::showKnown(const Acknowledgements &known)
{
    m_known = known;
    m_units->setRows(awarenessLines(*m_tree, known));
    if (!m_unitTable->currentIndex().isValid() && m_units->rowCount() > 0)
        m_unitTable->setCurrentIndex(m_units->index(0, 0));
    m_title->setText(known.version == 0
            ? tr("Nothing is published yet.")
            : tr("Version %1 is the current one. A person knows it who acknowledged it.").arg(known.version));
    showPeople();
}

void AwarenessPanel::showPeople()
{
    const QModelIndex current = m_unitTable->currentIndex();
    const OrgPlace place = current.isValid() ? current.data(TableRole::Key).value<OrgPlace>() : OrgPlace();
    m_people->setRows(m_known.version == 0 ? std::vector<KnowingPerson>() : knowingPeople(*m_tree, m_known, place));
    updateButton();
}

std::vector<PersonId> AwarenessPanel::chosenUnaware() const
{
    std::vector<PersonId> chosen;
    for (const QModelIndex &index : m_peopleTable->selectionModel()->selectedRows()) {
        const PersonId person{index.data(TableRole::Key).toLongLong()};
        const auto found = std::ranges::find(m_people->rows(), person, &KnowingPerson::person);
        if (found != m_people->rows().end() && !found->isAware)
            chosen.push_back(person);
    }
    return chosen;
}

void AwarenessPanel::updateButton()
{
    m_acknowledge->setEnabled(m_session.isAsOfToday() && !m_writing->isRunning() && !chosenUnaware().empty());
}

void AwarenessPanel::acknowledgeChosen()
{
    const std::vector<PersonId> people = chosenUnaware();
    if (people.empty() || m_writing->isRunning())
        return;
    startOnDesk<qint64>(
        *m_writing, m_session,
        [tree = m_tree, version = m_known.version, people](
            const GoalDesk &desk) { return acknowledgeAll(desk, tree, version, people); },
        [this](const Result<qint64> &done) {
            if (!done)
                m_session.report(done.error());
            if (Workspace *workspace = m_session.workspace())
                workspace->announceCommit();
            ask();
        });
    updateButton();
}

} // namespace waterline
