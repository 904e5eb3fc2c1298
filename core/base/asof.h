#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>

namespace waterline {

/// The moment a view is taken: it uses facts with `event_at` before `end` (C2). Local wall-clock time, no zone.
struct AsOf {
    QDate endDay;
    QTime endTime;

    /// A day given as as-of means its end, which is the next midnight.
    [[nodiscard]] static AsOf endOf(QDate day) { return {day.addDays(1), QTime(0, 0)}; }
    [[nodiscard]] static AsOf at(QDate day, QTime time) { return {day, time}; }

    /// The day that distances in days count from: the last day that the view still sees (C7).
    [[nodiscard]] QDate day() const { return endTime == QTime(0, 0) ? endDay.addDays(-1) : endDay; }
    /// The exclusive end in the form in which tables store times: "2026-01-19T00:00:00".
    [[nodiscard]] QString endText() const
    {
        return endDay.toString(Qt::ISODate) + u'T' + endTime.toString(QStringLiteral("HH:mm:ss"));
    }
    bool operator==(const AsOf &) const = default;
};

} // namespace waterline
