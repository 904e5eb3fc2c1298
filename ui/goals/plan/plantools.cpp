#include "goals/plan/plantools.h"

#include "theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr int spacing = 8;
/// In the order of the chooser.
constexpr std::array<Keep, 3> keeps{Keep::OrgParent, Keep::TimeParent, Keep::Nothing};

QIcon mirrored(const QIcon &icon)
{
    const QSize size(32, 32);
    return QIcon(icon.pixmap(size).transformed(QTransform().scale(-1, 1)));
}

} // namespace

PlanTools::PlanTools(QWidget *parent)
    : QWidget(parent)
    , m_keep(new QComboBox(this))
    , m_pin(new QPushButton(this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_split(new QPushButton(this))
    , m_sandbox(new QPushButton(this))
    , m_publish(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_keep->setObjectName(QStringLiteral("planKeep"));
    m_keep->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pin->setObjectName(QStringLiteral("planPin"));
    m_pin->setCheckable(true);
    m_split->setObjectName(QStringLiteral("planSplit"));
    m_sandbox->setObjectName(QStringLiteral("planSandbox"));
    m_sandbox->setCheckable(true);
    m_publish->setObjectName(QStringLiteral("planPublish"));
    m_publish->setProperty("role", QStringLiteral("primary"));
    m_more->setObjectName(QStringLiteral("planMore"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_undo, m_redo, m_more})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keep, m_pin, m_undo, m_redo})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_split, m_sandbox, m_publish, m_more})
        row->addWidget(widget);
    // Also what is shown already: it may stand there in the stead of another choice.
    const auto choose = [this](int index) {
        if (index >= 0)
            m_chosenKeep = keeps[std::size_t(index)];
    };
    connect(m_keep, &QComboBox::currentIndexChanged, this, choose);
    connect(m_keep, &QComboBox::activated, this, choose);
    connect(m_pin, &QPushButton::clicked, this, &PlanTools::pinAsked);
    connect(m_undo, &QToolButton::clicked, this, &PlanTools::undoAsked);
    connect(m_redo, &QToolButton::clicked, this, &PlanTools::redoAsked);
    connect(m_split, &QPushButton::clicked, this, &PlanTools::splitAsked);
    connect(m_sandbox, &QPushButton::clicked, this, &PlanTools::sandboxAsked);
    connect(m_publish, &QPushButton::clicked, this, &PlanTools::publishAsked);
}

void PlanTools::makeMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("&Versions and who knows them…"), this, &PlanTools::versionsAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Metric dictionary…"), this, &PlanTools::metricsAsked);
    m_menu->addAction(tr("&Paths and check-ins…"), this, &PlanTools::pathsAsked);
    m_menu->addAction(tr("Goal &settings…"), this, &PlanTools::settingsAsked);
}

void PlanTools::setState(const State &state)
{
    m_state = state;
    showKeep();
    m_pin->setEnabled(state.isEditable && state.node);
    m_pin->setChecked(state.isPinned);
    m_undo->setEnabled(state.canUndo);
    m_redo->setEnabled(state.canRedo);
    m_split->setEnabled(state.isEditable && state.canSplit);
    m_sandbox->setEnabled(state.isEditable);
    m_sandbox->setChecked(state.isTrying);
    m_publish->setEnabled(state.isEditable && state.canPublish);
}

/// The choice says what would happen: where something has nothing above it, what stays instead.
void PlanTools::showKeep()
{
    if (m_keep->count() == 0)
        return;
    const auto keepOf = [this](Keep keep) { return m_state.node ? keepAt(*m_state.node, keep) : keep; };
    const QSignalBlocker blocker(m_keep);
    auto *items = qobject_cast<QStandardItemModel *>(m_keep->model());
    int possible = 0;
    for (std::size_t i = 0; i < keeps.size(); ++i) {
        const bool isPossible = keepOf(keeps[i]) == keeps[i];
        items->item(int(i))->setEnabled(isPossible);
        possible += isPossible ? 1 : 0;
    }
    m_keep->setCurrentIndex(int(std::ranges::find(keeps, keepOf(m_chosenKeep)) - keeps.begin()));
    m_keep->setEnabled(m_state.isEditable && possible > 1);
}

void PlanTools::setKeep(Keep keep)
{
    m_chosenKeep = keep;
    showKeep();
}

Keep PlanTools::keep() const
{
    return keeps[std::size_t(std::max(0, m_keep->currentIndex()))];
}

void PlanTools::retranslate()
{
    {
        const QSignalBlocker blocker(m_keep);
        m_keep->clear();
        m_keep->addItems(
            {tr("Others in the same unit absorb"), tr("Other periods absorb"), tr("Everything above follows")});
    }
    showKeep();
    m_keep->setAccessibleName(tr("What takes up the difference when a number is changed"));
    m_keep->setToolTip(m_keep->accessibleName());
    m_pin->setText(tr("P&in"));
    m_pin->setToolTip(tr("Hold the sum of the current cell when other numbers change (P)"));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Take back the last change of goals (Ctrl+Z)"));
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(tr("Make the change again (Ctrl+Y)"));
    m_split->setText(tr("Sp&lit…"));
    m_split->setToolTip(tr("Divide the current cell over what is below it (Ctrl+D)"));
    m_sandbox->setText(tr("&What-if"));
    m_sandbox->setToolTip(tr("Try out other goals without writing anything"));
    m_publish->setText(tr("Pu&blish…"));
    m_publish->setToolTip(tr("Make the goals a version that people are measured by"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Versions, metrics, paths, fiscal year"));
    makeMenu();
}

void PlanTools::restyle(const Theme &theme)
{
    m_undo->setIcon(icon(IconName::Undo, theme));
    m_redo->setIcon(mirrored(icon(IconName::Undo, theme)));
    m_more->setIcon(icon(IconName::Settings, theme));
}

} // namespace waterline
