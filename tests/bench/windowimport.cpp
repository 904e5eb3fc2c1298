#include "windowimport.h"

#include "import/importdesk.h"
#include "parts/session.h"
#include "shell/mainwindow.h"
#include "store/query.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace waterline {

namespace {

constexpr qint64 longestWait = 10 * 60 * 1000;

/// Ticks as often as the event loop lets it, and keeps the longest time between two ticks.
class LoopWatch : public QObject {
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }

    [[nodiscard]] double longestSeconds() const { return double(m_longest) / 1e9; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
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
    const LoopWatch watch;
    session.importFiles({file});
    const auto shown = [&]() -> const ImportFile & { return *desk->files().back(); };
    const auto is = [&](ImportFile::State state) { return [&, state] { return shown().state == state; }; };

    waitFor([&] { return !desk->files().empty() && shown().state == ImportFile::State::Trying; });
    waitSeconds(0.5);
    desk->cancel();
    result.cancelTrial = waitFor(is(ImportFile::State::Stopped));

    const int id = shown().id;
    desk->edit(id, [](ImportFile &stopped) { return stopped.tryAgain(); });
    waitFor([&] { return shown().canImport() && shown().state != ImportFile::State::Stopped; });
    desk->import(id);
    waitFor(is(ImportFile::State::Importing));
    waitSeconds(0.5);
    desk->cancel();
    result.cancelImport = waitFor([&] { return shown().state != ImportFile::State::Importing; });
    result.rowsLeft = followUps(session) - before;

    waitFor([&] { return shown().canImport(); });
    desk->import(id);
    result.import = waitFor(is(ImportFile::State::Done));
    waitFor([&] { return desk->isIdle(); });
    result.longestGap = watch.longestSeconds();
    return result;
}

} // namespace waterline
