#pragma once

#include "parts/job.h"
#include "parts/session.h"

namespace waterline {

/// Raises alerts when a workspace was opened, after each change of its data and when the day changes, and counts those
/// of the scope that are open. Works off the window's thread, and takes the write lock only where there is something to
/// raise; what is being written elsewhere comes first. Edits of the draft of goals are not looked at: nothing comes of
/// them before they are published.
class AlertDesk : public QObject {
    Q_OBJECT

public:
    explicit AlertDesk(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int openCount() const { return m_openCount; }
    /// To be called now and then: with another day a week or a month may be over. Also what could not be written before
    /// is tried again.
    void followClock();
    [[nodiscard]] bool isBusy() const { return m_raiseJob.isRunning() || m_countJob.isRunning(); }

Q_SIGNALS:
    void openCountChanged(int count);
    /// So many new ones, which nobody has seen yet.
    void raised(int alerts);

private:
    void workspaceChanged();
    void dataChanged();
    void raise();
    void count();
    void setOpenCount(int count);

    Session &m_session;
    Job m_raiseJob;
    Job m_countJob;
    int m_openCount = 0;
    /// The day as of which alerts were looked for last; null if that failed.
    QDate m_lookedOn;
    /// The newest batch that was looked at on that day; null for none.
    BatchId m_seen;
    /// Data changed while alerts were looked for: once more.
    bool m_isStale = false;
    /// The commit that is being announced is our own, and raises nothing.
    bool m_isOwnCommit = false;
};

} // namespace waterline
