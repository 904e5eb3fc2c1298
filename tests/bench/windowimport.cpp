#include "windowimport.h"

#include "import/importdesk.h"
#include "parts/session.h"
#include "shell/mainwindow.h"
#include "store/query.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

namespace waterline {

namespace {

constexpr qint64 longestWait = 10 * 60 * 1000;

/// What the calling thread has worked so far. Nanoseconds.
qint64 workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Ticks as often as the event loop lets it, and keeps the longest time between two ticks of each part.
class LoopWatch : public QObject {
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            const qint64 work = workOfThread();
            m_mostWork = std::max(m_mostWork, work - m_workBefore);
            m_workBefore = work;
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }

    /// What follows belongs to a part of this name, and what runs in the present event too.
    void enter(const char *part)
    {
        leave();
        m_parts.push_back({part, 0, 0});
    }

    [[nodiscard]] std::vector<WindowImport::Gap> gaps()
    {
        leave();
        return m_parts;
    }

private:
    void leave()
    {
        if (!m_parts.empty()) {
            m_parts.back().seconds = double(m_longest) / 1e9;
            m_parts.back().work = double(m_mostWork) / 1e9;
        }
        m_longest = 0;
        m_mostWork = 0;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_workBefore = workOfThread();
    qint64 m_mostWork = 0;
    std::vector<WindowImport::Gap> m_parts;
};

/// Lets the window work until something holds. Seconds.
double waitFor(const std::function<bool()> &holds)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds())
            loop.quit();
        else if (elapsed.elapsed() > longestWait)
            qFatal("The import in the window does not get on.");
    });
    look.start(2);
    if (!holds())
        loop.exec();
    return double(elapsed.nsecsElapsed()) / 1e9;
}

void waitSeconds(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

qint64 followUps(Session &session)
{
    return integerOf(session.workspace()->connection(), QStringLiteral("SELECT count(*) FROM follow_up"));
}

} // namespace

WindowImport importInWindow(MainWindow &window, Session &session, const QString &file)
{
    WindowImport result;
    auto *desk = window.findChild<ImportDesk *>();
    if (!desk)
        qFatal("The window has no desk for imports.");
    const qint64 before = followUps(session);
    // Nobody drops a file in the second in which the window opens.
    waitSeconds(3);
    LoopWatch watch;
    watch.enter("dropping the file");
    session.importFiles({file});
    const auto shown = [&]() -> const ImportFile & { return *desk->files().back(); };
    const auto is = [&](ImportFile::State state) { return [&, state] { return shown().state == state; }; };

    waitFor([&] { return !desk->files().empty() && shown().state == ImportFile::State::Trying; });
    watch.enter("the dry run begins");
    waitSeconds(0.5);
    watch.enter("the dry run is cancelled");
    desk->cancel();
    result.cancelTrial = waitFor(is(ImportFile::State::Stopped));

    waitSeconds(0.1);
    watch.enter("the whole dry run");
    const int id = shown().id;
    desk->edit(id, [](ImportFile &stopped) { return stopped.tryAgain(); });
    waitFor([&] { return shown().canImport() && shown().state != ImportFile::State::Stopped; });
    waitSeconds(0.1);
    watch.enter("the import begins");
    desk->import(id);
    waitFor(is(ImportFile::State::Importing));
    waitSeconds(0.5);
    watch.enter("the import is cancelled");
    desk->cancel();
    result.cancelImport = waitFor([&] { return shown().state != ImportFile::State::Importing; });
    waitSeconds(0.1);
    watch.enter("counting the rows, which only the benchmark does");
    result.rowsLeft = followUps(session) - before;

    waitFor([&] { return shown().canImport(); });
    watch.enter("the whole import");
    desk->import(id);
    result.import = waitFor(is(ImportFile::State::Done));
    watch.enter("what follows");
    waitFor([&] { return desk->isIdle(); });
    waitSeconds(0.5);
    result.gaps = watch.gaps();
    return result;
}

} // namespace waterline
