#pragma once

#include "store/workspace.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace waterline {

/// Runs work off the window's thread on a connection of its own: a value in, a value out, the latest wins. A result
/// that a newer start() has overtaken is dropped. Owned by the page; results arrive in its thread, never after it is
/// gone.
class Job : public QObject {
    Q_OBJECT

public:
    explicit Job(QObject *parent)
        : QObject(parent)
    {
    }

    /// `work` runs in another thread and must not touch the page; `done` runs in this thread.
    template <class T>
    void start(
        const Workspace &workspace, std::function<Result<T>(Connection &)> work, std::function<void(Result<T>)> done)
    {
        startPlain<T>(
            [path = workspace.path(), work = std::move(work)]() -> Result<T> {
                auto connection = Connection::open(path, Connection::Access::ReadOnly);
                if (!connection)
                    return connection.error();
                return work(**connection);
            },
            std::move(done));
    }

    /// The same for work that needs no connection, or one that writes, which it opens by itself.
    template <class T>
    void startPlain(std::function<Result<T>()> work, std::function<void(Result<T>)> done)
    {
        const quint64 ticket = ++m_latest;
        QPointer<Job> self(this);
        QThreadPool::globalInstance()->start([self, ticket, work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<Result<T>>(work());
            // Posted to the application, which outlives every page; whether the page still is, is asked over there.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, ticket, result, done] {
                    if (self && ticket == self->m_latest) {
                        self->m_running = false;
                        done(std::move(*result));
                    }
                },
                Qt::QueuedConnection);
        });
        m_running = true;
    }

    /// Drops whatever is under way.
    void forget()
    {
        ++m_latest;
        m_running = false;
    }
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    quint64 m_latest = 0;
    bool m_running = false;
};

} // namespace waterline
