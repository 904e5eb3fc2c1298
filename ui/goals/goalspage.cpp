#include "goals/goalspage.h"

#include "goals/periodview.h"
#include "goals/plan/planview.h"
#include "goals/weekview.h"
#include "parts/segments.h"

#include <QApplication>
#include <QKeySequence>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;

QKeySequence keyOf(int view)
{
    return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + view));
}

} // namespace

GoalsPage::GoalsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_switch(new Segments(this))
    , m_stack(new QStackedWidget(this))
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(margin, spacing, margin, 0);
    top->addWidget(m_switch);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    addView(new WeekView(session, this));
    addView(new PeriodView(session, this));
    addView(new PlanView(session, this));
    connect(m_switch, &Segments::chosen, this, &GoalsPage::choose);
    retranslate();
    showView(GoalsView::Kind::Week);
}

void GoalsPage::addView(GoalsView *view)
{
    const int number = int(m_views.size());
    m_views.push_back(view);
    m_stack->addWidget(view);
    connect(view, &GoalsView::viewAsked, this, [this](GoalsView::Kind kind) { choose(int(kind)); });
    auto *shortcut = new QShortcut(keyOf(number), this);
    connect(shortcut, &QShortcut::activated, this, [this, number] { choose(number); });
}

QString GoalsPage::title() const
{
    return tr("Goals");
}

GoalsView::Kind GoalsPage::currentView() const
{
    return GoalsView::Kind(m_stack->currentIndex());
}

void GoalsPage::showView(GoalsView::Kind kind)
{
    if (std::size_t(kind) >= m_views.size())
        return;
    // Whoever walks through the switch by its keys stays in it.
    const QWidget *focused = QApplication::focusWidget();
    const bool takesFocus = focused && isAncestorOf(focused) && !m_switch->isAncestorOf(focused);
    m_switch->setCurrent(int(kind));
    m_stack->setCurrentIndex(int(kind));
    setFocusProxy(m_views[std::size_t(kind)]->focusProxy());
    if (takesFocus)
        setFocus(Qt::OtherFocusReason);
}

void GoalsPage::choose(int view)
{
    if (std::size_t(view) >= m_views.size())
        return;
    showView(GoalsView::Kind(view));
    Q_EMIT viewChosen(GoalsView::Kind(view));
}

void GoalsPage::retranslate()
{
    setAccessibleName(title());
    m_switch->setAccessibleName(tr("View of the goals"));
    QStringList titles;
    QStringList toolTips;
    for (int i = 0; i < int(m_views.size()); ++i) {
        titles << m_views[std::size_t(i)]->title();
        toolTips << tr("%1 (%2)", "a view and its key").arg(titles.back(), keyOf(i).toString(QKeySequence::NativeText));
    }
    m_switch->setTexts(titles, toolTips);
}

} // namespace waterline
