#include "goals/plan/awarenesspanel.h"

#include "goals/goaltext.h"
#include "goals/periodtext.h"
#include "goals/reporttable.h"
#include "parts/deskwork.h"
#include "parts/whypanel.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr int spacing = 8;

/// "Signed amount · March 2026: 1,000.00 → 1,200.00".
QString noteText(const ChangeLine &line)
{
    return QStringLiteral("%1 · %2: %3 → %4")
        .arg(line.metric.name, periodTitle(line.period), amountText(line.metric, line.before),
            amountText(line.metric, line.after));
}

} // namespace

AwarenessPanel::AwarenessPanel(Session &session, std::shared_ptr<const GoalTree> tree, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(std::move(tree))
    , m_job(new Job(this))
    , m_writing(new Job(this))
    , m_noting(new Job(this))
    , m_units(new AwarenessModel(this))
    , m_people(new KnowingModel(this))
    , m_title(new QLabel(this))
    , m_unitTable(makePlainTable(m_units, session, this))
    , m_peopleTable(makeReportTable(m_people, session, this))
    , m_noteTitle(new QLabel(this))
    , m_note(new QListWidget(this))
    , m_why(new WhyPanel(session.theme(), this))
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
    m_noteTitle->setTextFormat(Qt::PlainText);
    m_noteTitle->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("changeNote"));
    m_note->setAccessibleName(tr("What the version changed for this person"));
    m_note->setWordWrap(true);
    m_why->setClosable(false);
    auto *people = new QVBoxLayout;
    people->setSpacing(spacing);
    people->addWidget(m_peopleTable, 3);
    people->addWidget(m_noteTitle);
    people->addWidget(m_note, 2);
    tables->addWidget(m_unitTable, 3);
    tables->addLayout(people, 4);
    tables->addWidget(m_why);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_title, 1);
    bottom->addWidget(m_acknowledge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing, 0, 0);
    column->setSpacing(spacing);
    column->addLayout(tables, 1);
    column->addLayout(bottom);
    connect(m_unitTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &AwarenessPanel::showPeople);
    connect(m_unitTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &AwarenessPanel::explainUnit);
    connect(m_peopleTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &AwarenessPanel::askNote);
    connect(
        m_peopleTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AwarenessPanel::updateButton);
    connect(m_acknowledge, &QPushButton::clicked, this, &AwarenessPanel::acknowledgeChosen);
    updateButton();
    askNote();
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
    explainUnit(m_unitTable->currentIndex());
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

void AwarenessPanel::explainUnit(const QModelIndex &unit)
{
    if (unit.isValid())
        m_why->setExplanation(explainAwareness(*m_tree, m_units->rowAt(unit).awareness, m_session.rules().version));
    else
        m_why->clear();
}

void AwarenessPanel::askNote()
{
    const Workspace *workspace = m_session.workspace();
    const QModelIndex current = m_peopleTable->currentIndex();
    m_note->clear();
    m_noteTitle->setText(tr("Choose somebody to see what the version changed for them."));
    if (!workspace || !current.isValid() || m_known.version == 0)
        return m_noting->forget();
    const PersonId person{current.data(TableRole::Key).toLongLong()};
    m_noting->start<std::vector<ChangeLine>>(
        *workspace,
        [tree = m_tree, person, version = m_known.version](
            Connection &connection) { return changeNote(connection, tree, person, version); },
        [this, person](const Result<std::vector<ChangeLine>> &lines) {
            if (lines)
                showNote(person, *lines);
            else
                m_session.report(lines.error());
        });
}

void AwarenessPanel::showNote(PersonId person, const std::vector<ChangeLine> &lines)
{
    const QString name = personText(m_tree->org(), person);
    const auto version = std::ranges::find(m_versions, m_known.version, &GoalVersion::number);
    const QString reason = version == m_versions.end() ? QString() : version->reason;
    m_noteTitle->setText(lines.empty()
            ? tr("Version %1 (%2) left the goals of %3 alone.").arg(QString::number(m_known.version), reason, name)
            : tr("What version %1 (%2) changed for %3:").arg(QString::number(m_known.version), reason, name));
    for (const ChangeLine &line : lines)
        m_note->addItem(noteText(line));
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
    m_acknowledge->setEnabled(m_session.isAsOfToday() && !isWriting() && !chosenUnaware().empty());
}

void AwarenessPanel::acknowledgeChosen()
{
    const std::vector<PersonId> people = chosenUnaware();
    if (people.empty() || isWriting())
        return;
    startOnDesk<BatchId>(
        *m_writing, m_session,
        [tree = m_tree, version = m_known.version, people](
            const GoalDesk &desk) { return acknowledge(desk, tree, version, people); },
        [this](const Result<BatchId> &done) {
            Q_EMIT writingChanged();
            if (!done)
                m_session.report(done.error());
            if (Workspace *workspace = m_session.workspace())
                workspace->announceCommit();
            ask();
        });
    updateButton();
    Q_EMIT writingChanged();
}

} // namespace waterline
