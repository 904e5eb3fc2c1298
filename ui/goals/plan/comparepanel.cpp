#include "goals/plan/comparepanel.h"

#include "goals/reporttable.h"
#include "parts/listexport.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr int spacing = 8;
/// In the boxes of versions, where 0 is "none".
constexpr int draft = -1;

GoalState stateOf(const QComboBox *box)
{
    const int number = box->currentData().toInt();
    return number == draft ? GoalState::draft() : GoalState::published(number);
}

} // namespace

ComparePanel::ComparePanel(Session &session, std::shared_ptr<const GoalTree> tree, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(std::move(tree))
    , m_job(new Job(this))
    , m_model(new GoalChangeModel(this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_depth(new QComboBox(this))
    , m_periods(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_table(makeReportTable(m_model, session, this))
{
    m_table->setAccessibleName(tr("Goals that differ"));
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 14);
    m_table->setProperty("elidedColumns", QVariantList{GoalChangeModel::PlaceColumn});
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(GoalChangeModel::PlaceColumn, QHeaderView::Stretch);
    m_count->setProperty("role", QStringLiteral("muted"));
    auto *listExport = new ListExport(m_table, session, [] { return tr("Changed goals"); });
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(listExport->makeButton(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing, 0, 0);
    column->setSpacing(spacing);
    column->addLayout(makeChoices());
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
}

QLayout *ComparePanel::makeChoices()
{
    m_before->setAccessibleName(tr("From"));
    m_before->setObjectName(QStringLiteral("compareFrom"));
    m_after->setAccessibleName(tr("To"));
    m_after->setObjectName(QStringLiteral("compareTo"));
    m_depth->setAccessibleName(tr("Places"));
    m_depth->addItem(tr("Down to people"), int(PlaceDepth::People));
    m_depth->addItem(tr("Units only"), int(PlaceDepth::Units));
    m_periods->setAccessibleName(tr("Periods"));
    m_periods->addItem(tr("Year only"), int(Period::Kind::Year));
    m_periods->addItem(tr("Down to quarters"), int(Period::Kind::Quarter));
    m_periods->addItem(tr("Down to months"), int(Period::Kind::Month));
    m_periods->addItem(tr("Down to weeks"), int(Period::Kind::Week));
    m_periods->setCurrentIndex(2);
    auto *from = new QLabel(tr("&From"), this);
    from->setBuddy(m_before);
    auto *to = new QLabel(tr("&to"), this);
    to->setBuddy(m_after);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : std::initializer_list<QWidget *>{from, m_before, to, m_after})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_depth);
    row->addWidget(m_periods);
    for (QComboBox *box : {m_before, m_after})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox *box : {m_before, m_after, m_depth, m_periods})
        connect(box, &QComboBox::activated, this, &ComparePanel::ask);
    return row;
}

void ComparePanel::setVersions(const std::vector<GoalVersion> &versions)
{
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        box->addItem(tr("The draft"), draft);
        for (const GoalVersion &version : versions)
            box->addItem(tr("Version %1").arg(version.number), version.number);
        box->addItem(tr("No goals"), 0);
    }
    // What is worked on against what holds.
    m_after->setCurrentIndex(0);
    m_before->setCurrentIndex(1);
    ask();
}

void ComparePanel::showVersion(int number)
{
    const int after = m_after->findData(number);
    if (after < 0 || number <= 0)
        return;
    m_after->setCurrentIndex(after);
    m_before->setCurrentIndex(after + 1);
    ask();
}

void ComparePanel::ask()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    m_job->start<std::vector<GoalChangeLine>>(
        *workspace,
        [tree = m_tree, before = stateOf(m_before), after = stateOf(m_after), depth = chosenDepth()](
            Connection &connection) -> Result<std::vector<GoalChangeLine>> {
            const auto diffs = compareVersions(connection, tree, before, after);
            if (!diffs)
                return diffs.error();
            return changeLines(*tree, *diffs, depth);
        },
        [this, depth = chosenDepth()](const Result<std::vector<GoalChangeLine>> &lines) {
            if (lines)
                showLines(*lines, depth);
            else
                m_session.report(lines.error());
        });
}

ChangeDepth ComparePanel::chosenDepth() const
{
    return {PlaceDepth(m_depth->currentData().toInt()), Period::Kind(m_periods->currentData().toInt())};
}

void ComparePanel::showLines(const std::vector<GoalChangeLine> &lines, const ChangeDepth &depth)
{
    m_model->setRows(lines);
    const int count = int(lines.size());
    if (count == 0)
        m_count->setText(tr("The two are the same."));
    else
        m_count->setText(isBelow(lines, depth)
                ? tr("At this depth the two are the same; %n goals below it differ.", "", count)
                : tr("%n goals differ.", "", count));
}

} // namespace waterline
