#include "import/heldview.h"

#include "parts/elidedlabel.h"
#include "theme/mark.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

/// More than a person decides in one go; the ledger keeps the others.
constexpr std::size_t mostShown = 50;

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

ElidedLabel *cell(const QString &text, QWidget *parent)
{
    auto *label = new ElidedLabel(text.isEmpty() ? QStringLiteral("–") : text.simplified(), Qt::ElideRight, parent);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

} // namespace

HeldView::HeldView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void HeldView::setRows(const std::vector<RejectedRow> &rows, const std::map<qint64, RowDecision> &decisions)
{
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_count = int(rows.size());
    setAccessibleName(tr("Rows on hold"));
    for (std::size_t i = 0; i < std::min(rows.size(), mostShown); ++i)
        addRow(rows[i]);
    if (rows.size() > mostShown) {
        auto *more = plainLabel(tr("The first %1 are listed. The others wait in the ledger after the import.")
                                    .arg(QLocale().toString(qint64(mostShown))),
            "muted", m_content);
        more->setWordWrap(true);
        column->addWidget(more);
    }
    if (!decisions.empty()) {
        const int answered = int(decisions.size());
        auto *row = new QHBoxLayout;
        row->addWidget(plainLabel(markGlyph(Mark::Good) + u' ' + tr("%n row(s) decided by you", nullptr, answered),
                           nullptr, m_content),
            1);
        auto *again = new QPushButton(tr("Decide a&gain"), m_content);
        again->setObjectName(QStringLiteral("decideAgain"));
        connect(again, &QPushButton::clicked, this, [this, decisions] {
            for (const auto &[line, decision] : decisions)
                Q_EMIT decided(line, std::nullopt);
        });
        row->addWidget(again);
        column->addLayout(row);
    }
    column->addStretch(1);
    setWidget(m_content);
}

void HeldView::addRow(const RejectedRow &row)
{
    auto *card = new QFrame(m_content);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title = plainLabel(tr("Line %1").arg(row.line), "heading", card);
    auto *reason = plainLabel(row.reason, "muted", card);
    reason->setWordWrap(true);
    head->addWidget(title);
    head->addWidget(reason, 1);
    auto *fresh = new QPushButton(tr("It is new"), card);
    fresh->setObjectName(QStringLiteral("isNew-%1").arg(row.line));
    fresh->setAccessibleDescription(tr("Line %1: %2").arg(row.line).arg(row.reason));
    connect(fresh, &QPushButton::clicked, this, [this, line = row.line] { Q_EMIT decided(line, RowDecision{}); });
    head->addWidget(fresh);
    column->addLayout(head);
    for (std::size_t i = 0; i < row.candidates.size(); ++i)
        addCandidate(column, row, row.candidates[i], i);
    m_content->layout()->addWidget(card);
}

void HeldView::addCandidate(
    QVBoxLayout *column, const RejectedRow &row, const RowCandidate &candidate, std::size_t place)
{
    QWidget *card = column->parentWidget();
    QGridLayout *grid = comparedFields(candidate, card);
    column->addLayout(grid);
    // An earlier row of the same file may have no code to be named by.
    if (candidate.code.isEmpty())
        return;
    auto *same = new QPushButton(tr("It is this one"), card);
    same->setObjectName(QStringLiteral("isPresent-%1-%2").arg(row.line).arg(place));
    same->setAccessibleDescription(
        tr("Line %1 is %2").arg(row.line).arg(candidate.name.isEmpty() ? candidate.code : candidate.name));
    connect(same, &QPushButton::clicked, this,
        [this, line = row.line, code = candidate.code] { Q_EMIT decided(line, RowDecision{code}); });
    grid->addWidget(same, 0, 3, grid->rowCount(), 1, Qt::AlignVCenter);
}

QGridLayout *comparedFields(const RowCandidate &candidate, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->addWidget(plainLabel(HeldView::tr("In the file"), "muted", parent), 0, 1);
    const QString name = candidate.name.isEmpty()
        ? candidate.code
        : HeldView::tr("%1 (%2)", "name and code").arg(candidate.name, candidate.code);
    auto *present = cell(HeldView::tr("Present: %1").arg(name), parent);
    present->setProperty("role", QStringLiteral("muted"));
    grid->addWidget(present, 0, 2);
    int line = 1;
    for (const ComparedField &field : candidate.fields) {
        const bool isSame = !field.present.isEmpty() && field.inFile == field.present;
        grid->addWidget(plainLabel(field.label, "muted", parent), line, 0);
        grid->addWidget(cell(field.inFile, parent), line, 1);
        ElidedLabel *other = cell(isSame ? QStringLiteral("= ") + field.present : field.present, parent);
        if (isSame)
            other->setProperty("role", QStringLiteral("green"));
        grid->addWidget(other, line, 2);
        ++line;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return grid;
}

} // namespace waterline
