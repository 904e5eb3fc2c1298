#include "import/resultcard.h"

#include "import/rejectmodel.h"
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

}

ResultCard::ResultCard(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_rejects(new RejectModel(this))
    , m_conflicts(new ConflictModel(this))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_rejectTable(makePlainTable(m_rejects, session, this))
    , m_conflictTable(makePlainTable(m_conflicts, session, this))
    , m_save(makeButton(QStringLiteral("saveRejects"), this))
    , m_undo(makeButton(QStringLiteral("undo"), this))
    , m_heatmap(makeButton(QStringLiteral("heatmap"), this))
    , m_again(makeButton(QStringLiteral("again"), this))
    , m_next(makeButton(QStringLiteral("next"), this))
{
    m_ledgerLine = makeLedgerLine();
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

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_save, m_undo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton *button : {m_again, m_heatmap, m_next})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_ledgerLine);
    layout->addWidget(m_rejectTable, 1);
    layout->addWidget(m_conflictTable, 1);
    layout->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, &ResultCard::saveRejectsAsked);
    connect(m_undo, &QPushButton::clicked, this, &ResultCard::undoAsked);
    connect(m_heatmap, &QPushButton::clicked, this, &ResultCard::heatmapAsked);
    connect(m_again, &QPushButton::clicked, this, &ResultCard::againAsked);
    connect(m_next, &QPushButton::clicked, this, &ResultCard::nextAsked);
}

QWidget *ResultCard::makeLedgerLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        if (i > 0) {
            auto *sign = new QLabel(i == 1 ? QStringLiteral("=") : QStringLiteral("+"), line);
            sign->setProperty("role", QStringLiteral("muted"));
            row->addWidget(sign);
        }
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        m_numbers[i] = new QLabel(line);
        m_numbers[i]->setProperty("role", QStringLiteral("title"));
        m_captions[i] = new QLabel(line);
        m_captions[i]->setProperty("role", QStringLiteral("muted"));
        cell->addWidget(m_numbers[i]);
        cell->addWidget(m_captions[i]);
        row->addLayout(cell);
    }
    row->addStretch(1);
    return line;
}

void ResultCard::setReport(const ImportReport &report, int waiting)
{
    m_report = report;
    m_waiting = waiting;
    m_reverted.reset();
    m_rejects->setRows(report.rejects);
    m_conflicts->setRows({});
    m_rejectTable->resizeColumnToContents(RejectModel::Line);
    m_rejectTable->resizeColumnToContents(RejectModel::ColumnName);
    setBusy(false);
    showAll();
    (waiting > 0 ? m_next : m_heatmap)->setFocus();
}

void ResultCard::setReverted(const RevertReport &report)
{
    m_reverted = report;
    m_conflicts->setRows(report.conflicts);
    setBusy(false);
    showAll();
}

void ResultCard::setBusy(bool busy)
{
    for (QPushButton *button : {m_save, m_undo, m_heatmap, m_again, m_next})
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
    case ImportReport::State::Cancelled:
        break;
    }
    return tr("%1: cancelled").arg(m_report.file);
}

QString ResultCard::sentence() const
{
    if (m_reverted && m_reverted->conflicts.empty())
        return tr("%n row(s) are as they were before this import.", nullptr, clamped(m_reverted->rowsUndone));
    if (m_reverted)
        return tr("Rows back to what they were before this import: %1. Rows left as they are, because something later rests on them: %2.")
            .arg(QLocale().toString(m_reverted->rowsUndone), QLocale().toString(qint64(m_reverted->conflicts.size())));
    switch (m_report.state) {
    case ImportReport::State::Applied:
        break;
    case ImportReport::State::NothingToDo:
        return tr("Everything in this file is known already. Nothing was written.");
    case ImportReport::State::Cancelled:
        return tr("You stopped the import. Nothing was written.");
    }
    if (m_report.counts.rejected == 0)
        return tr("Every row of the file is accounted for.");
    if (std::size_t(m_report.counts.rejected) > m_report.rejects.size())
        return tr("Every row of the file is accounted for. The first %1 rejected rows are listed; the saved file holds all.")
            .arg(QLocale().toString(qint64(m_report.rejects.size())));
    return tr("Every row of the file is accounted for. Save the rejected rows, correct them in Excel, and import that file: "
              "only those rows are taken in.");
}

void ResultCard::showAll()
{
    const RowCounts &counts = m_report.counts;
    const std::array<qint64, 6> values{
        counts.rowsIn, counts.created, counts.changed, counts.unchanged, counts.duplicate, counts.rejected};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_numbers[i]->setText(QLocale().toString(values[i]));
    const bool isApplied = m_report.state == ImportReport::State::Applied;
    m_heading->setText(heading());
    m_sentence->setText(sentence());
    m_ledgerLine->setVisible(m_report.state != ImportReport::State::Cancelled);
    m_rejectTable->setVisible(!m_reverted && counts.rejected > 0);
    m_conflictTable->setVisible(m_reverted && !m_reverted->conflicts.empty());
    m_save->setVisible(isApplied && counts.rejected > 0);
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
    const std::array<QString, 6> captions{
        tr("rows in the file"), tr("new"), tr("changed"), tr("unchanged"), tr("duplicate"), tr("rejected")};
    for (std::size_t i = 0; i < captions.size(); ++i)
        m_captions[i]->setText(captions[i]);
    m_heading->setText(heading());
    m_sentence->setText(sentence());
    m_save->setText(tr("&Save rejected rows as CSV…"));
    m_undo->setText(tr("&Undo this import"));
    m_heatmap->setText(tr("Show &heatmap"));
    m_again->setText(m_report.state == ImportReport::State::Cancelled ? tr("&Back to this file") : tr("Import &more files"));
    m_next->setText(tr("&Next file (%n waiting)", nullptr, m_waiting));
    m_rejectTable->setAccessibleName(tr("Rejected rows"));
    m_conflictTable->setAccessibleName(tr("Rows that were left as they are"));
    m_rejects->retranslate();
    m_conflicts->retranslate();
}

} // namespace waterline
