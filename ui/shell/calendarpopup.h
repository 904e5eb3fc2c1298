#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QPushButton;

namespace waterline {

/// A calendar that drops down from a button; weeks begin on Monday and bear their ISO numbers.
class CalendarPopup : public QFrame {
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent);

    /// The words on the button below the calendar: "Today".
    void setShortcut(const QString &text);
    /// An invalid `last` means no limit.
    void openBelow(QWidget *anchor, QDate selected, QDate last, const Theme &theme);

Q_SIGNALS:
    void dayChosen(QDate day);
    void shortcutChosen();

private:
    QCalendarWidget *m_calendar;
    QPushButton *m_shortcut;
};

} // namespace waterline
