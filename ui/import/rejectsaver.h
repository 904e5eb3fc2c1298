#pragma once

#include "import/importer.h"
#include "parts/job.h"
#include "parts/session.h"

namespace waterline {

/// Writes the rejected rows of a batch to a file in the columns they came in, each with its reason, in a job.
class RejectSaver : public QObject {
    Q_OBJECT

public:
    /// `window` is above whom questions are asked.
    RejectSaver(Session &session, QWidget *window);

    void ask(const ImportReport &report);
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    void forget() { m_job.forget(); }

private:
    Session &m_session;
    QWidget *m_window;
    Job m_job;
};

} // namespace waterline
