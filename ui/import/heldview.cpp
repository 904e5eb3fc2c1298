#include "import/heldview.h"

#include "parts/elidedlabel.h"
#include "theme/mark.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace waterline {

namespace {

/// More than a person takes in at one glance; the others move up as these are answered.
constexpr std::size_t mostShown = 50;

/// As plural forms take it.
int clamped(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

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

void HeldView::setFile(const ImportFile &file)
{
    const int place = verticalScrollBar()->value();
    // The button that was just pressed may be what calls this.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    setAccessibleName(tr("Rows on hold"));
    if (file.trial) {
        std::vector<RejectedRow> undecided = file.trial->queued;
        const auto firstLeft = std::ranges::stable_partition(
            undecided, [&file](const RejectedRow &row) { return !file.isPutOff(row.line); });
        const std::vector<RejectedRow> left(firstLeft.begin(), firstLeft.end());
        undecided.erase(firstLeft.begin(), firstLeft.end());
        const qint64 open = file.rowsUndecided();
        addUndecided(undecided, open);
        addLeft(left, file.trial->counts.queued - open);
    }
    if (!file.decisions.empty())
        addDecided(file.decisions);
    column->addStretch(1);
    setWidget(m_content);
    verticalScrollBar()->setValue(place);
}

void HeldView::addUndecided(const std::vector<RejectedRow> &rows, qint64 all)
{
    if (all > 1)
        addForAll(rows, all);
    const std::size_t shown = std::min(rows.size(), mostShown);
    for (std::size_t i = 0; i < shown; ++i)
        addRow(rows[i]);
    const int others = clamped(all - qint64(shown));
    if (others > 0)
        addLine(tr("%Ln more row(s) move up as these are decided.", nullptr, others), "muted");
}

void HeldView::addForAll(const std::vector<RejectedRow> &rows, qint64 all)
{
    const int undecided = clamped(all);
    const int listed = int(rows.size());
    QHBoxLayout *line = addLine(tr("%Ln row(s) to decide upon", nullptr, undecided), nullptr);
    auto *fresh = new QPushButton(tr("All %Ln are &new", nullptr, listed), m_content);
    fresh->setEnabled(listed > 0);
    fresh->setObjectName(QStringLiteral("allNew"));
    std::vector<qint64> lines;
    for (const RejectedRow &row : rows)
        lines.push_back(row.line);
    connect(fresh, &QPushButton::clicked, this, [this, lines] { Q_EMIT decided(lines, RowDecision{}); });
    line->addWidget(fresh);
    auto *later = new QPushButton(tr("Leave all %Ln to the ledge&r", nullptr, undecided), m_content);
    later->setObjectName(QStringLiteral("allLater"));
    later->setToolTip(tr("The rows are not taken in; they wait in the ledger for your answer"));
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT putOffAll(true); });
    line->addWidget(later);
}

void HeldView::addLeft(const std::vector<RejectedRow> &rows, qint64 all)
{
    const int left = clamped(all);
    if (left > 1) {
        QHBoxLayout *line = addLine(tr("%Ln row(s) left to the ledger", nullptr, left), nullptr);
        auto *now = new QPushButton(tr("Decide all no&w"), m_content);
        now->setObjectName(QStringLiteral("allNow"));
        connect(now, &QPushButton::clicked, this, [this] { Q_EMIT putOffAll(false); });
        line->addWidget(now);
    }
    for (std::size_t i = 0; i < std::min(rows.size(), mostShown); ++i)
        addPutOff(rows[i]);
}

QHBoxLayout *HeldView::addLine(const QString &text, const char *role)
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *label = plainLabel(text, role, line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    m_content->layout()->addWidget(line);
    return row;
}

void HeldView::addDecided(const std::map<qint64, RowDecision> &decisions)
{
    const int answered = int(decisions.size());
    QHBoxLayout *line =
        addLine(markGlyph(Mark::Good) + u' ' + tr("%n row(s) decided by you", nullptr, answered), nullptr);
    auto *again = new QPushButton(tr("Decide a&gain"), m_content);
    again->setObjectName(QStringLiteral("decideAgain"));
    std::vector<qint64> lines;
    for (const auto &[number, decision] : decisions)
        lines.push_back(number);
    connect(again, &QPushButton::clicked, this, [this, lines] { Q_EMIT decided(lines, std::nullopt); });
    line->addWidget(again);
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
    connect(fresh, &QPushButton::clicked, this, [this, line = row.line] { Q_EMIT decided({line}, RowDecision{}); });
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
        [this, line = row.line, code = candidate.code] { Q_EMIT decided({line}, RowDecision{code}); });
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
