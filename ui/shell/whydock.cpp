#include "shell/whydock.h"

#include "parts/whypanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>

namespace waterline {

WhyDock::WhyDock(const Theme &theme, QWidget *pages)
    : m_pages(pages)
    , m_panel(new WhyPanel(theme))
{
    setObjectName(QStringLiteral("whyDock"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setTitleBarWidget(new QWidget); // the panel has a head of its own
    setWidget(m_panel);
    connect(m_panel, &WhyPanel::closeAsked, this, [this] { setWanted(false); });
    qApp->installEventFilter(this);
}

WhyDock::~WhyDock()
{
    qApp->removeEventFilter(this);
}

void WhyDock::showExplanation(const Explanation &explanation, std::optional<Mark> mark, bool isList)
{
    m_panel->setExplanation(explanation, mark);
    if (m_wasTableClicked && !(isList && m_isDeclined))
        show();
    m_wasTableClicked = false;
}

void WhyDock::setWanted(bool isWanted)
{
    m_isDeclined = !isWanted;
    setVisible(isWanted);
}

bool WhyDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && qobject_cast<QAbstractItemView *>(watched->parent())
        && m_pages->isAncestorOf(static_cast<QWidget *>(watched)))
        m_wasTableClicked = true;
    return QDockWidget::eventFilter(watched, event);
}

} // namespace waterline
