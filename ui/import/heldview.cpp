#include "import/heldview.h"

#include "import/heldcard.h"
#include "theme/mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <limits>
#include <utility>

namespace waterline {

namespace {

/// More than a person takes in at one glance, and few enough to be made at once; the others move up as these are
/// answered.
constexpr std::size_t mostShown = 10;

/// As plural forms take it.
int clamped(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// The button that was just pressed may be in it, and what is behind it takes the focus.
void discard(QWidget *widget)
{
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
}

bool isBeingTried(const ImportFile &file)
{
    return file.state == ImportFile::State::Ready || file.state == ImportFile::State::Trying;
}

} // namespace

HeldView::HeldView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    setWidget(m_page);
    retranslate();
}

void HeldView::retranslate()
{
    setAccessibleName(tr("Rows on hold"));
    for (HeldCard *card : std::exchange(m_cards, {}))
        discard(card);
    rebuild();
}

void HeldView::setFile(const ImportFile &file)
{
    Content content = contentOf(file);
    if (content == m_content)
        return;
    m_content = std::move(content);
    rebuild();
}

HeldView::Content HeldView::contentOf(const ImportFile &file)
{
    if (file.trial)
        m_queued = file.trial->queued;
    else if (file.id != m_file || !isBeingTried(file))
        m_queued.clear();
    m_file = file.id;
    Content content;
    for (const auto &[line, decision] : file.decisions)
        content.decided.push_back(line);
    for (const RejectedRow &row : m_queued) {
        // A dry run knows of the answers, and holds what they do not settle.
        if (!file.trial && file.decisions.contains(row.line))
            continue;
        const bool isPutOff = file.isPutOff(row.line);
        std::vector<RejectedRow> &rows = isPutOff ? content.left : content.undecided;
        if (rows.size() < mostShown)
            rows.push_back(row);
        if (!isPutOff)
            content.undecidedLines.push_back(row.line);
        ++(isPutOff ? content.leftCount : content.open);
    }
    if (file.trial) {
        content.open = file.rowsUndecided();
        content.leftCount = file.trial->counts.queued - content.open;
    }
    return content;
}

void HeldView::rebuild()
{
    m_spare = std::exchange(m_cards, {});
    const std::vector<QWidget *> oldLines = std::exchange(m_lines, {});
    while (const QLayoutItem *item = m_column->takeAt(0))
        delete item;
    addUndecided();
    addLeft();
    addDecided();
    m_column->addStretch(1);
    // Before anything moves in the order of tabs, so that the focus goes to what was next.
    for (HeldCard *card : std::exchange(m_spare, {}))
        discard(card);
    for (QWidget *line : oldLines)
        discard(line);
    orderTabs();
}

void HeldView::addUndecided()
{
    if (m_content.open > 1)
        addForAll();
    for (const RejectedRow &row : m_content.undecided)
        addCard(row, false);
    if (const int others = clamped(m_content.open - qint64(m_content.undecided.size())); others > 0)
        addLine(tr("%Ln more row(s) move up as these are decided.", nullptr, others), "muted");
}

void HeldView::addForAll()
{
    const int open = clamped(m_content.open);
    const int listed = int(m_content.undecidedLines.size());
    QHBoxLayout *line = addLine(tr("%Ln row(s) to decide upon", nullptr, open));
    QPushButton *fresh = addButton(line, QStringLiteral("allNew"), tr("All %Ln are &new", nullptr, listed));
    fresh->setEnabled(listed > 0);
    connect(fresh, &QPushButton::clicked, this,
        [this, lines = m_content.undecidedLines] { Q_EMIT decided(lines, RowDecision{}); });
    QPushButton *later = addButton(line, QStringLiteral("allLater"), tr("Leave all %Ln to the ledge&r", nullptr, open));
    later->setToolTip(tr("The rows are not taken in; they wait in the ledger for your answer"));
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT putOffAll(true); });
}

void HeldView::addLeft()
{
    if (m_content.leftCount > 1) {
        QHBoxLayout *line = addLine(tr("%Ln row(s) left to the ledger", nullptr, clamped(m_content.leftCount)));
        QPushButton *now = addButton(line, QStringLiteral("allNow"), tr("Decide all no&w"));
        connect(now, &QPushButton::clicked, this, [this] { Q_EMIT putOffAll(false); });
    }
    for (const RejectedRow &row : m_content.left)
        addCard(row, true);
}

void HeldView::addDecided()
{
    if (m_content.decided.empty())
        return;
    const int answered = int(m_content.decided.size());
    QHBoxLayout *line = addLine(markGlyph(Mark::Good) + u' ' + tr("%n row(s) decided by you", nullptr, answered));
    QPushButton *again = addButton(line, QStringLiteral("decideAgain"), tr("Decide a&gain"));
    connect(
        again, &QPushButton::clicked, this, [this, lines = m_content.decided] { Q_EMIT decided(lines, std::nullopt); });
}

void HeldView::addCard(const RejectedRow &row, bool isPutOff)
{
    const auto found = std::ranges::find_if(m_spare, [&](const HeldCard *card) { return card->isOf(row, isPutOff); });
    if (found != m_spare.end()) {
        m_cards.push_back(*found);
        m_spare.erase(found);
    } else {
        auto *card = new HeldCard(row, isPutOff, m_page);
        connect(card, &HeldCard::decided, this,
            [this, line = row.line](const RowDecision &decision) { Q_EMIT decided({line}, decision); });
        connect(card, &HeldCard::putOff, this, [this, line = row.line](bool later) { Q_EMIT putOff(line, later); });
        m_cards.push_back(card);
    }
    m_column->addWidget(m_cards.back());
}

QHBoxLayout *HeldView::addLine(const QString &text, const char *role)
{
    auto *line = new QWidget(m_page);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *label = new QLabel(text, line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    row->addWidget(label, 1);
    m_column->addWidget(line);
    m_lines.push_back(line);
    return row;
}

QPushButton *HeldView::addButton(QHBoxLayout *line, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, line->parentWidget());
    button->setObjectName(name);
    line->addWidget(button);
    return button;
}

/// Cards that stayed are older than the lines above them.
void HeldView::orderTabs()
{
    QWidget *before = this;
    for (int i = 0; i < m_column->count(); ++i) {
        const QWidget *part = m_column->itemAt(i)->widget();
        if (!part)
            continue;
        for (QPushButton *button : part->findChildren<QPushButton *>()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

} // namespace waterline
