#include "import/repairlist.h"

#include "base/joinedtext.h"
#include "import/heldcard.h"
#include "parts/elidedlabel.h"
#include "store/ledger.h"
#include "theme/mark.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr std::size_t mostShown = 60;
/// What comes after these is offered in a menu.
constexpr std::size_t buttonsPerGroup = 2;

QString linesText(const RepairGroup &group)
{
    std::vector<qint64> lines;
    for (const RejectedRow &row : group.rows)
        lines.push_back(row.line);
    return joinedText(lineRanges(lines).split(u','));
}

} // namespace

RepairList::RepairList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void RepairList::setGroups(std::vector<RepairGroup> groups)
{
    m_groups = std::move(groups);
    rebuild();
}

void RepairList::setBusy(bool busy)
{
    if (widget())
        widget()->setEnabled(!busy);
}

void RepairList::rebuild()
{
    setAccessibleName(tr("Repairs"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    for (std::size_t i = 0; i < std::min(m_groups.size(), mostShown); ++i)
        addGroup(column, i);
    if (m_groups.size() > mostShown) {
        auto *more = new QLabel(tr("The %1 largest groups are listed; the saved file holds all rows.")
                                    .arg(QLocale().toString(qint64(mostShown))),
            content);
        more->setProperty("role", QStringLiteral("muted"));
        more->setWordWrap(true);
        column->addWidget(more);
    }
    column->addStretch(1);
    setWidget(content);
}

void RepairList::addGroup(QVBoxLayout *column, std::size_t place)
{
    const RepairGroup &group = m_groups[place];
    auto *card = new QFrame(column->parentWidget());
    card->setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    const int rows = int(group.rows.size());
    auto *badge =
        new QLabel(markGlyph(group.isQueued ? Mark::Watch : Mark::Alert) + u' ' + tr("%n row(s)", nullptr, rows), card);
    badge->setProperty("role", group.isQueued ? QStringLiteral("yellow") : QStringLiteral("red"));
    badge->setToolTip(tr("Lines %1").arg(linesText(group)));
    // The reason names what is at fault; the remedy what a person can do beyond one click.
    auto *reason = new ElidedLabel(group.column.isEmpty()
            ? group.reason
            : tr("%1: %2", "a column and what is wrong").arg(group.column, group.reason),
        Qt::ElideRight, card);
    reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(badge);
    head->addWidget(reason, 1);
    layout->addLayout(head);
    if (group.isQueued && rows == 1 && !group.rows.front().candidates.empty())
        layout->addLayout(comparedFields(group.rows.front().candidates.front(), card));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *remedy = new ElidedLabel(group.remedy, Qt::ElideRight, card);
    remedy->setProperty("role", QStringLiteral("muted"));
    remedy->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->addWidget(remedy, 1);
    QMenu *menu = nullptr;
    for (std::size_t i = 0; i < group.repairs.size(); ++i) {
        const auto choose = [this, place, i] { Q_EMIT chosen({m_groups[place], m_groups[place].repairs[i]}); };
        // Imported names may hold what a button takes for a key.
        const QString text = QString(group.repairs[i].text).replace(u'&', QStringLiteral("&&"));
        if (i < buttonsPerGroup) {
            auto *button = new QPushButton(fontMetrics().elidedText(text, Qt::ElideMiddle, 320), card);
            button->setObjectName(QStringLiteral("repair-%1-%2").arg(place).arg(i));
            button->setToolTip(Qt::convertFromPlainText(group.repairs[i].text));
            button->setAccessibleName(group.repairs[i].text);
            connect(button, &QPushButton::clicked, this, choose);
            line->addWidget(button);
            continue;
        }
        if (!menu) {
            auto *more = new QPushButton(tr("More…"), card);
            menu = new QMenu(more);
            more->setMenu(menu);
            line->addWidget(more);
        }
        menu->addAction(text, this, choose);
    }
    layout->addLayout(line);
    column->addWidget(card);
}

} // namespace waterline
