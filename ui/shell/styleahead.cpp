#include "shell/styleahead.h"

#include <QElapsedTimer>
#include <QWidget>

namespace waterline {

namespace {

constexpr int firstMilliseconds = 800;
constexpr int pauseMilliseconds = 20;
constexpr qint64 sliceMilliseconds = 4;

} // namespace

StyleAhead::StyleAhead(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &StyleAhead::styleSome);
}

void StyleAhead::begin(QWidget &root)
{
    m_waiting.clear();
    for (QWidget *widget : root.findChildren<QWidget *>())
        m_waiting.emplace_back(widget);
    m_timer.start(firstMilliseconds);
}

void StyleAhead::styleSome()
{
    QElapsedTimer elapsed;
    elapsed.start();
    // A widget styles its children along with it, so the leaves come first, or one slice would be a page.
    while (!m_waiting.empty() && !elapsed.hasExpired(sliceMilliseconds)) {
        if (const QWidget *widget = m_waiting.back())
            widget->ensurePolished();
        m_waiting.pop_back();
    }
    if (m_waiting.empty())
        m_timer.stop();
    else
        m_timer.start(pauseMilliseconds);
}

} // namespace waterline
