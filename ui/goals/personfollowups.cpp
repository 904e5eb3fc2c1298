#include "goals/personfollowups.h"

#include "goals/followupmodel.h"
#include "goals/latefacts.h"
#include "goals/reporttable.h"
#include "goals/sourcedelegate.h"
#include "goals/verifiedreader.h"
#include "parts/displaytext.h"
#include "parts/listexport.h"

#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr int spacing = 8;

/// Nothing for what is no core action: nobody asks for it to be verified.
QStringList missingOf(const FollowUp &done, const VerifiedCounts &asked)
{
    if (coreIndex(done.action) >= asked.size())
        return {};
    return missingItems({!done.customer.isNull(), done.budget, done.decisionMaker, done.content, done.evidence},
        asked[coreIndex(done.action)].items);
}

Result<std::vector<FollowUpEntry>> entriesOf(Connection &connection, const Scope &scope, HeatColumn number)
{
    Reading reading(connection);
    Result<std::vector<FollowUpLine>> lines = followUpsBehindCell(connection, scope, scope.place.person, number);
    if (!lines)
        return lines.error();
    const LateReader late(connection, scope.asOf);
    const VerifiedCounts asked = readVerification(connection);
    std::vector<FollowUpEntry> entries;
    for (FollowUpLine &line : *lines) {
        const bool isLate = late.hasAny() && line.followUp.id.value > late.lastId();
        QStringList missing = missingOf(line.followUp, asked);
        entries.push_back({std::move(line), isLate, std::move(missing)});
    }
    return reading.finish(std::move(entries));
}

} // namespace

PersonFollowUps::PersonFollowUps(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_job(new Job(this))
    , m_model(new FollowUpModel(this))
    , m_title(new QLabel(this))
    , m_table(makeReportTable(m_model, session, this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_table->setItemDelegateForColumn(FollowUpModel::SourceColumn, new SourceDelegate(session, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(FollowUpModel::ContentColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_table->font()));
    // Free text may be as long as it likes: the tool tip shows the whole.
    m_table->setProperty("elidedColumns", QVariantList{FollowUpModel::ContentColumn, FollowUpModel::EvidenceColumn});
    connect(m_table, &QTableView::doubleClicked, this, &PersonFollowUps::openCustomer);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &PersonFollowUps::openCustomer);
    }
    auto *listExport = new ListExport(
        m_table, session, [this] { return tr("Follow-ups %1", "a week").arg(m_session.scope().week.toText()); });
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(listExport->makeButton(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing, 0, 0);
    column->setSpacing(spacing);
    column->addLayout(heading);
    column->addWidget(m_table, 1);
}

void PersonFollowUps::ask(const Scope &scope, HeatColumn number)
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    m_number = number;
    using Entries = std::vector<FollowUpEntry>;
    m_job->start<Entries>(
        *workspace, [scope, number](Connection &connection) { return entriesOf(connection, scope, number); },
        [this](Result<Entries> entries) {
            if (entries)
                show(std::move(*entries));
            else
                m_session.report(entries.error());
        });
}

void PersonFollowUps::clear()
{
    m_job->forget();
    m_model->setRows({});
}

void PersonFollowUps::show(std::vector<FollowUpEntry> entries)
{
    m_model->setRows(std::move(entries));
    fitColumns();
    showTitle();
}

void PersonFollowUps::showTitle()
{
    const QString count = numberText(qint64(m_model->rows().size()));
    m_title->setText(m_number ? tr("Follow-ups of the week, %1: %2").arg(actionName(*m_number), count)
                              : tr("Follow-ups of the week: %1").arg(count));
}

void PersonFollowUps::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QString longTime = momentText(QStringLiteral("2026-12-28T22:58:00"));
    header->resizeSection(FollowUpModel::TimeColumn, fontMetrics().horizontalAdvance(longTime) + 24);
    // As wide as what they show, within limits; the content has the rest.
    for (const auto &[column, least, most] :
        {std::tuple(FollowUpModel::ActionColumn, 88, 160), {FollowUpModel::CustomerColumn, 96, 220},
            {FollowUpModel::EvidenceColumn, 80, 104}, {FollowUpModel::SourceColumn, 104, 230}}) {
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::clamp(header->sectionSize(column), least, most));
    }
}

void PersonFollowUps::openCustomer()
{
    const QModelIndex current = m_table->currentIndex();
    for (const FollowUpEntry &entry : m_model->rows()) {
        const FollowUp &done = entry.line.followUp;
        if (current.data(TableRole::Key) == done.id.value && !done.customer.isNull())
            m_session.showCustomer(done.customer);
    }
}

void PersonFollowUps::retranslate()
{
    m_table->setAccessibleName(tr("Follow-ups behind the chosen number"));
    m_model->retranslate();
    fitColumns();
    showTitle();
}

} // namespace waterline
