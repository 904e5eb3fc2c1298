#include "parts/page.h"

#include <QEvent>

namespace waterline {

Page::Page(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    connect(&session, &Session::scopeChanged, this, &Page::markStale);
    connect(&session, &Session::themeChanged, this, [this] {
        restyle();
        update();
    });
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Reasons and explanations come translated from the reports.
        markStale();
    }
    QWidget::changeEvent(event);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        markStale();
}

void Page::markStale()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

} // namespace waterline
