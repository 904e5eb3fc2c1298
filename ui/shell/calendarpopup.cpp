#include "shell/calendarpopup.h"

#include "theme/icons.h"

#include <QCalendarWidget>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace waterline {

CalendarPopup::CalendarPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget)
    , m_shortcut(new QPushButton)
{
    setProperty("role", QStringLiteral("card"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setGridVisible(false);
    m_calendar->setStyleSheet(QStringLiteral("QTableView { border: 0; border-radius: 0; }"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_calendar);
    column->addWidget(m_shortcut, 0, Qt::AlignLeft);
    const auto choose = [this](QDate day) {
        hide();
        Q_EMIT dayChosen(day);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(m_shortcut, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT shortcutChosen();
    });
}

void CalendarPopup::setShortcut(const QString &text)
{
    m_shortcut->setText(text);
}

void CalendarPopup::openBelow(QWidget *anchor, QDate selected, QDate last, const Theme &theme)
{
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setMaximumDate(last.isValid() ? last : QDate(9999, 12, 31));
    m_calendar->setSelectedDate(selected);
    // Qt paints week-ends in a fixed red, which is a signal colour here and unreadable on dark.
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    QTextCharFormat header;
    header.setForeground(theme.mutedText);
    header.setBackground(theme.surface);
    m_calendar->setHeaderTextFormat(header);
    // Qt's own arrows are green pictures, and its inner view is nameless to a screen reader.
    const auto arrow = [this, &theme](const char *name, IconName picture) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QString::fromLatin1(name)))
            button->setIcon(icon(picture, theme));
    };
    arrow("qt_calendar_prevmonth", IconName::ChevronLeft);
    arrow("qt_calendar_nextmonth", IconName::ChevronRight);
    if (auto *days = m_calendar->findChild<QTableView *>())
        days->setAccessibleName(tr("Days of the month"));
    // The month's name, the names of the days, and six weeks: Qt's own size hint cuts the last one off.
    m_calendar->setMinimumSize(
        8 * fontMetrics().horizontalAdvance(QStringLiteral("00000")), 8 * (fontMetrics().height() + 10));
    adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect screen = anchor->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_calendar->setFocus();
}

} // namespace waterline
