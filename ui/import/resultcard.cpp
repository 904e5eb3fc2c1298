#include "import/resultcard.h"

#include "import/countsline.h"
#include "import/rejectmodel.h"
#include "parts/listexport.h"
#include "parts/plaintable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace waterline {

namespace {

int clamped(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

} // namespace

ResultCard::ResultCard(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_rejects(new RejectModel(this))
    , m_conflicts(new ConflictModel(this))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_counts(new CountsLine(this))
    , m_rejectTable(makePlainTable(m_rejects, session, this))
    , m_conflictTable(makePlainTable(m_conflicts, session, this))
    , m_save(makeButton(QStringLiteral("saveRejects"), this))
    , m_repair(makeButton(QStringLiteral("repair"), this))
    , m_undo(makeButton(QStringLiteral("undo"), this))
    , m_heatmap(makeButton(QStringLiteral("heatmap"), this))
    , m_again(makeButton(QStringLiteral("again"), this))
    , m_next(makeButton(QStringLiteral("next"), this))
{
    setProperty("role", QStringLiteral("card"));
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_next->setProperty("role", QStringLiteral("primary"));

    QHeaderView *columns = m_rejectTable->horizontalHeader();
    columns->setSectionResizeMode(RejectModel::Reason, QHeaderView::Stretch);
    columns->setSectionResizeMode(RejectModel::Remedy, QHeaderView::Stretch);
    m_conflictTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    for (QTableView *table : {m_rejectTable, m_conflictTable})
        table->setProperty("elidedColumns", QVariantList{0, 1, 2, 3});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_repair, m_save, m_undo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    // Two lines: side by side they would make the window wider than small screens.
    auto *onward = new QHBoxLayout;
    onward->setSpacing(8);
    onward->addStretch(1);
    for (QPushButton *button : {m_again, m_heatmap, m_next})
        onward->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_counts);
    layout->addWidget(m_rejectTable, 1);
    layout->addWidget(m_conflictTable, 1);
    layout->addLayout(buttons);
    layout->addLayout(onward);

    new ListExport(m_rejectTable, session, [] { return tr("rejected rows"); });
    new ListExport(m_conflictTable, session, [] { return tr("rows that were left"); });
    connect(m_repair, &QPushButton::clicked, this, &ResultCard::ledgerAsked);
    connect(m_save, &QPushButton::clicked, this, &ResultCard::saveRejectsAsked);
    connect(m_undo, &QPushButton::clicked, this, &ResultCard::undoAsked);
    connect(m_heatmap, &QPushButton::clicked, this, &ResultCard::heatmapAsked);
    connect(m_again, &QPushButton::clicked, this, &ResultCard::againAsked);
    connect(m_next, &QPushButton::clicked, this, &ResultCard::nextAsked);
}

void ResultCard::setReport(const ImportReport &report, const std::optional<RevertReport> &reverted, int waiting)
{
    m_report = report;
    m_reverted = reverted;
    m_waiting = waiting;
    std::vector<RejectedRow> rows = report.rejects;
    rows.insert(rows.end(), report.queued.begin(), report.queued.end());
    m_rejects->setRows(std::move(rows));
    m_conflicts->setRows(reverted ? reverted->conflicts : std::vector<RevertConflict>());
    m_rejectTable->resizeColumnToContents(RejectModel::Line);
    m_rejectTable->resizeColumnToContents(RejectModel::ColumnName);
    setBusy(false);
    showAll();
}

void ResultCard::setBusy(bool busy)
{
    for (QPushButton *button : {m_repair, m_save, m_undo, m_heatmap, m_again, m_next})
        button->setEnabled(!busy);
}

QString ResultCard::heading() const
{
    if (m_reverted)
        return tr("%1: undone").arg(m_report.file);
    switch (m_report.state) {
    case ImportReport::State::Applied:
        return tr("%1: imported").arg(m_report.file);
    case ImportReport::State::NothingToDo:
        return tr("%1: nothing to do").arg(m_report.file);
    case ImportReport::State::Identical:
        return tr("%1: imported before").arg(m_report.file);
    case ImportReport::State::Tried:
    case ImportReport::State::Cancelled:
        break;
    }
    return tr("%1: nothing was written").arg(m_report.file);
}

QString ResultCard::sentence() const
{
    if (m_reverted && m_reverted->conflicts.empty())
        return tr("%n row(s) are as they were before this import.", nullptr, clamped(m_reverted->rowsUndone));
    if (m_reverted)
        return tr("Rows back to what they were before this import: %1. Rows left as they are, because something later "
                  "rests on them: %2.")
            .arg(QLocale().toString(m_reverted->rowsUndone), QLocale().toString(qint64(m_reverted->conflicts.size())));
    switch (m_report.state) {
    case ImportReport::State::Applied:
        break;
    case ImportReport::State::NothingToDo:
    case ImportReport::State::Identical:
        return tr("Everything in this file is known already. Nothing was written.");
    case ImportReport::State::Tried:
    case ImportReport::State::Cancelled:
        return tr("You stopped the import. Nothing was written.");
    }
    if (m_report.counts.rejected == 0 && m_report.counts.queued == 0)
        return tr("Every row of the file is accounted for.");
    if (std::size_t(m_report.counts.rejected) > m_report.rejects.size())
        return tr(
            "Every row of the file is accounted for. The first %1 rejected rows are listed; the saved file holds all.")
            .arg(QLocale().toString(qint64(m_report.rejects.size())));
    return tr("Every row of the file is accounted for. Repair the rows below, or save them, correct them in Excel and "
              "drop that file "
              "here: only those rows are taken in.");
}

void ResultCard::showAll()
{
    const RowCounts &counts = m_report.counts;
    m_counts->setCounts(counts);
    const bool isApplied = m_report.state == ImportReport::State::Applied;
    m_heading->setText(heading());
    m_sentence->setText(sentence());
    const bool hasOpenRows = counts.rejected + counts.queued > 0;
    m_rejectTable->setVisible(!m_reverted && hasOpenRows);
    m_conflictTable->setVisible(m_reverted && !m_reverted->conflicts.empty());
    m_save->setVisible(isApplied && hasOpenRows);
    m_repair->setVisible(isApplied && !m_reverted && hasOpenRows);
    m_undo->setVisible(isApplied && !m_reverted);
    m_next->setVisible(m_waiting > 0);
    m_heatmap->setProperty("role", m_waiting > 0 ? QVariant() : QVariant(QStringLiteral("primary")));
    m_heatmap->style()->unpolish(m_heatmap);
    m_heatmap->style()->polish(m_heatmap);
    const bool hasTable = !m_rejectTable->isHidden() || !m_conflictTable->isHidden();
    // Without a table the card is as high as its texts.
    if (parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->setAlignment(this, hasTable ? Qt::Alignment() : Qt::AlignTop);
    retranslate();
}

void ResultCard::retranslate()
{
    m_counts->retranslate();
    m_heading->setText(heading());
    m_sentence->setText(sentence());
    m_save->setText(tr("&Save rejected rows as CSV…"));
    m_undo->setText(tr("&Undo this import"));
    m_heatmap->setText(tr("Show &heatmap"));
    m_repair->setText(tr("&Repair rows…"));
    m_again->setText(tr("Import &more files"));
    m_next->setText(tr("&Next file (%n waiting)", nullptr, m_waiting));
    m_rejectTable->setAccessibleName(tr("Rejected rows"));
    m_conflictTable->setAccessibleName(tr("Rows that were left as they are"));
    m_rejects->retranslate();
    m_conflicts->retranslate();
}

} // namespace waterline
