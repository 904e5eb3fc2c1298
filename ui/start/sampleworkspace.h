#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace waterline {

/// How far the sample is; `share` runs from 0 to 1.
using SampleProgress = std::function<void(double share)>;

/// Makes a workspace at `path` from the sample files that the program carries, the same way as a person's own files
/// come in. Blocks. A file that is there already is refused; on failure, and when `stop` is set, none is left behind.
[[nodiscard]] Result<> makeSampleWorkspace(const QString &path, const Clock &clock, const SampleProgress &progress = {},
    const std::atomic_bool *stop = nullptr);

/// The same in the background. Owned by the window; its destruction stops the work and waits for it.
class SampleWorkspace : public QObject {
    Q_OBJECT

public:
    explicit SampleWorkspace(const Clock &clock, QObject *parent = nullptr);
    ~SampleWorkspace() override;

    /// Does nothing while it is running.
    void start(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const QString &path);
    void failed(const waterline::Error &error);

private:
    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop = false;
};

} // namespace waterline
