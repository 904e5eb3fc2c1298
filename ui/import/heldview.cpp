#include "import/heldview.h"

#include "parts/elidedlabel.h"
#include "theme/mark.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
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

void HeldView::setRows(const std::vector<RejectedRow> &rows, const std::map<qint64, RowDecision> &decisions,
    const std::set<qint64> &putOff)
{
    const int place = verticalScrollBar()->value();
    // The button that was just pressed may be what calls this.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_count = int(rows.size());
    setAccessibleName(tr("Rows on hold"));
    for (std::size_t i = 0; i < std::min(rows.size(), mostShown); ++i) {
        if (putOff.contains(rows[i].line))
            addPutOff(rows[i]);
        else
            addRow(rows[i]);
    }
    if (rows.size() > mostShown)
        addMore(mostShown);
    if (!decisions.empty())
        addDecided(decisions);
    column->addStretch(1);
    setWidget(m_content);
    verticalScrollBar()->setValue(place);
}

void HeldView::addMore(std::size_t rows)
{
    auto *more = plainLabel(tr("The first %1 are listed. The others wait in the ledger after the import.")
                                .arg(QLocale().toString(qint64(rows))),
        "muted", m_content);
    more->setWordWrap(true);
    m_content->layout()->addWidget(more);
}

void HeldView::addDecided(const std::map<qint64, RowDecision> &decisions)
{
    const int answered = int(decisions.size());
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(
        plainLabel(markGlyph(Mark::Good) + u' ' + tr("%n row(s) decided by you", nullptr, answered), nullptr, line), 1);
    auto *again = new QPushButton(tr("Decide a&gain"), line);
    again->setObjectName(QStringLiteral("decideAgain"));
    connect(again, &QPushButton::clicked, this, [this, decisions] {
        for (const auto &[number, decision] : decisions)
            Q_EMIT decided(number, std::nullopt);
    });
    row->addWidget(again);
    m_content->layout()->addWidget(line);
}

QPushButton *HeldView::makeButton(const QString &name, const QString &text, const RejectedRow &row, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("%1-%2").arg(name).arg(row.line));
    button->setAccessibleDescription(tr("Line %1: %2").arg(row.line).arg(row.reason));
    return button;
}

void HeldView::addRow(const RejectedRow &row)
{
    auto *card = new QFrame(m_content);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *title = plainLabel(tr("Line %1").arg(row.line), "heading", card);
    auto *reason = plainLabel(row.reason, "muted", card);
    reason->setWordWrap(true);
    head->addWidget(title);
    head->addWidget(reason, 1);
    auto *fresh = makeButton(QStringLiteral("isNew"), tr("It is new"), row, card);
    connect(fresh, &QPushButton::clicked, this, [this, line = row.line] { Q_EMIT decided(line, RowDecision{}); });
    head->addWidget(fresh);
    auto *later = makeButton(QStringLiteral("later"), tr("Later"), row, card);
    later->setToolTip(tr("The row is not taken in; it waits in the ledger for your answer"));
    connect(later, &QPushButton::clicked, this, [this, line = row.line] { Q_EMIT putOff(line, true); });
    head->addWidget(later);
    column->addLayout(head);
    for (std::size_t i = 0; i < row.candidates.size(); ++i)
        addCandidate(column, row, row.candidates[i], i);
    m_content->layout()->addWidget(card);
}

void HeldView::addPutOff(const RejectedRow &row)
{
    auto *card = new QFrame(m_content);
    card->setProperty("role", QStringLiteral("card"));
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(12);
    line->addWidget(plainLabel(tr("Line %1").arg(row.line), "heading", card));
    auto *text = plainLabel(tr("Later: the row will wait in the ledger. %1").arg(row.reason), "muted", card);
    text->setWordWrap(true);
    line->addWidget(text, 1);
    auto *now = makeButton(QStringLiteral("decideNow"), tr("Decide now"), row, card);
    connect(now, &QPushButton::clicked, this, [this, number = row.line] { Q_EMIT putOff(number, false); });
    line->addWidget(now);
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
    present->setProperty("padded", true);
    grid->addWidget(present, 0, 2);
    int line = 1;
    for (const ComparedField &field : candidate.fields) {
        const bool isSame = !field.present.isEmpty() && field.inFile == field.present;
        grid->addWidget(plainLabel(field.label, "muted", parent), line, 0);
        grid->addWidget(cell(field.inFile, parent), line, 1);
        ElidedLabel *other = cell(isSame ? QStringLiteral("= ") + field.present : field.present, parent);
        // Texts with and without a mark begin at the same place.
        other->setProperty("padded", true);
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
