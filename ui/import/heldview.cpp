#include "import/heldview.h"

#include "import/answerbutton.h"
#include "import/heldcard.h"
#include "theme/mark.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

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
    if (file.trial) {
        m_queued = file.trial->queued;
        m_unlisted = file.trial->counts.queued - qint64(m_queued.size());
    } else if (file.id != m_file || !isBeingTried(file)) {
        m_queued.clear();
        m_unlisted = 0;
    }
    if (file.id != m_file)
        m_mostLeft = mostShown;
    m_file = file.id;
    Content content;
    (file.putsOffAll ? content.leftUnlisted : content.undecidedUnlisted) = m_unlisted;
    for (const RejectedRow &row : m_queued) {
        // A dry run knows of the answers, and holds what they do not settle.
        if (file.trial || !file.decisions.contains(row.line))
            (file.isPutOff(row.line) ? content.left : content.undecided).push_back(row);
    }
    for (const auto &[line, decision] : file.decisions)
        content.decided.push_back(line);
    return content;
}

void HeldView::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    Spare spare = std::exchange(m_cards, {});
    const std::vector<QWidget *> oldLines = std::exchange(m_lines, {});
    while (const QLayoutItem *item = m_column->takeAt(0))
        delete item;
    addUndecided(spare);
    addLeft(spare);
    addDecided();
    m_column->addStretch(1);
    // Before anything moves in the order of tabs, so that the focus goes to what was next.
    for (HeldCard *card : spare)
        discard(card);
    for (QWidget *line : oldLines)
        discard(line);
    QWidget *before = this;
    const QList<QPushButton *> buttons = orderedButtons();
    for (QPushButton *button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        (buttons.isEmpty() ? before : buttons.front())->setFocus(Qt::OtherFocusReason);
}

void HeldView::addUndecided(Spare &spare)
{
    if (m_content.open() > 1)
        addForAll();
    const std::size_t shown = std::min(m_content.undecided.size(), mostShown);
    for (std::size_t i = 0; i < shown; ++i)
        addCard(m_content.undecided[i], false, spare);
    if (const int others = clamped(m_content.open() - qint64(shown)); others > 0)
        addLine(tr("%Ln more row(s) move up as these are decided.", nullptr, others), "muted");
}

void HeldView::addForAll()
{
    const int open = clamped(m_content.open());
    std::vector<qint64> lines;
    for (const RejectedRow &row : m_content.undecided)
        lines.push_back(row.line);
    QHBoxLayout *line = addLine(tr("%Ln row(s) to decide upon", nullptr, open));
    QPushButton *fresh = addButton(line, QStringLiteral("allNew"), tr("All %Ln are &new", nullptr, int(lines.size())));
    fresh->setEnabled(!lines.empty());
    connect(fresh, &QPushButton::clicked, this, [this, lines] { Q_EMIT decided(lines, RowDecision{}); });
    QPushButton *later = addButton(line, QStringLiteral("allLater"), tr("Leave all %Ln to the ledge&r", nullptr, open));
    later->setToolTip(tr("The rows are not taken in; they wait in the ledger for your answer"));
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT putOffAll(true); });
}

void HeldView::addLeft(Spare &spare)
{
    if (m_content.leftCount() > 1) {
        QHBoxLayout *line = addLine(tr("%Ln row(s) left to the ledger", nullptr, clamped(m_content.leftCount())));
        QPushButton *now = addButton(line, QStringLiteral("allNow"), tr("Decide all no&w"));
        connect(now, &QPushButton::clicked, this, [this] { Q_EMIT putOffAll(false); });
    }
    const std::size_t shown = std::min(m_content.left.size(), m_mostLeft);
    for (std::size_t i = 0; i < shown; ++i)
        addCard(m_content.left[i], true, spare);
    if (shown == m_content.left.size())
        return;
    QHBoxLayout *line = addLine(QString());
    const int next = int(std::min(m_content.left.size() - shown, mostShown));
    QPushButton *more = addButton(line, QStringLiteral("moreLeft"), tr("Show %n mor&e", nullptr, next));
    connect(more, &QPushButton::clicked, this, [this] {
        m_mostLeft += mostShown;
        rebuild();
    });
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

void HeldView::addCard(const RejectedRow &row, bool isPutOff, Spare &spare)
{
    const auto found = std::ranges::find_if(spare, [&](const HeldCard *card) { return card->isOf(row, isPutOff); });
    if (found != spare.end()) {
        m_cards.push_back(*found);
        spare.erase(found);
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
    auto *button = new AnswerButton(text, line->parentWidget());
    button->setObjectName(name);
    line->addWidget(button);
    return button;
}

QList<QPushButton *> HeldView::orderedButtons() const
{
    QList<QPushButton *> buttons;
    for (int i = 0; i < m_column->count(); ++i) {
        if (const QWidget *part = m_column->itemAt(i)->widget())
            buttons << part->findChildren<QPushButton *>();
    }
    return buttons;
}

} // namespace waterline
