#pragma once

#include <QDateTime>

namespace waterline {

/// The seam for time: read once at the edge, never inside a rule (C1).
class Clock {
public:
    virtual ~Clock() = default;
    /// In UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime at)
        : m_at(at.toUTC())
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_at; }
    void advanceSeconds(qint64 seconds) { m_at = m_at.addSecs(seconds); }

private:
    QDateTime m_at;
};

} // namespace waterline
