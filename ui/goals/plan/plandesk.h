#pragma once

#include "goals/plan/sandbox.h"
#include "goals/publish/goalpublish.h"
#include "goals/split/splitkey.h"
#include "parts/job.h"
#include "parts/session.h"

#include <deque>

namespace waterline {

/// What the plan is worked on with: reads the goals of a year, and changes them by core's gates off the window's
/// thread, one change after the other, each of which can be taken back. While a what-if is open, the same calls change
/// the sandbox alone.
class PlanDesk : public QObject {
    Q_OBJECT

public:
    explicit PlanDesk(Session &session, QObject *parent = nullptr);

    /// Asks for the goals anew. Not while a what-if is open, which stands on those it began with.
    void read();
    /// Of another year from now on.
    void setFiscalYear(int year);
    [[nodiscard]] bool isReadingOtherYear() const
    {
        return m_book && m_fiscalYear && *m_fiscalYear != m_book->tree->fiscalYear() && m_reading->isRunning();
    }

    /// Null until something was read.
    [[nodiscard]] const PlanBook *book() const { return m_book ? &*m_book : nullptr; }
    /// What is worked on: the sandbox's, or the draft. Null without a book or such a metric.
    [[nodiscard]] const GoalGrid *grid(const QString &metric) const;
    /// All metrics as they are worked on.
    [[nodiscard]] std::vector<MetricGoals> goals() const;
    /// Whether anything that is worked on differs from what is published.
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] bool isEditable() const { return m_book && !m_book->isPast; }
    [[nodiscard]] bool isIdle() const
    {
        return !m_reading->isRunning() && !m_working->isRunning() && m_waiting.empty();
    }

    void set(const GoalTarget &target, qint64 value, Keep keep);
    /// Of a metric that is a share: so much of what the whole has there, as the whole lies.
    void setShare(const GoalTarget &target, int basisPoints, Keep keep);
    void spread(const GoalTarget &target, qint64 value, Keep keep, const SpreadKeys &keys);
    void split(const GoalTarget &target, GoalTree::Axis axis, const SplitKey &key);
    void togglePin(const GoalTarget &target);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();

    /// Null while no what-if is open.
    [[nodiscard]] const Sandbox *sandbox() const { return m_sandbox.get(); }
    /// On what the work before it leaves.
    void openSandbox();
    /// Leaves nothing behind.
    void discardSandbox();
    /// How much the edits of a what-if may ask of people from now on; those of the draft may ask anything.
    void setDemand(Demand demand) { m_demand = demand; }
    /// Makes the change all the same that beyondCapacity() told of last.
    void doBeyondCapacity();

    /// The draft, and with it what the sandbox made of it, if one is open.
    void publish(const QString &reason);

Q_SIGNALS:
    /// The goals, or what can be done with them.
    void changed();
    /// Something is to be done; what was refused before it is past.
    void begun();
    /// Nothing was changed, or not all of it; why, and by how much it missed.
    void refused(const QString &why);
    /// Nothing was changed, because it asks more than people can do; doBeyondCapacity() makes it all the same.
    void beyondCapacity(const QString &why);
    void published(int version);

private:
    struct Step {
        BatchId batch;
        GoalTarget target;
    };
    using Steps = std::vector<Step>;
    /// On a connection that may write or only read, off the window's thread.
    using DraftWork = std::function<Result<GoalEditReport>(const GoalDesk &desk)>;
    using SandboxWork = std::function<Result<GoalEdit>(
        Connection &connection, const GoalGrid &grid, const Metric &metric, const CellLimits &limits)>;
    /// A change of the what-if that asks more than people can do.
    struct TooMuch {
        GoalTarget target;
        SandboxWork work;
    };

    void clear();
    void takeBook(Result<PlanBook> book);
    /// The same edit of the draft in the file and of a grid in memory.
    void edit(const GoalTarget &target, DraftWork onDraft, SandboxWork onGrid);
    void startEdit(const GoalTarget &target, DraftWork onDraft, SandboxWork onGrid, Demand demand);
    void editDraft(const GoalTarget &target, DraftWork work);
    void editSandbox(const GoalTarget &target, SandboxWork work, Demand demand);
    void refuse(const GoalTarget &target, SandboxWork work, const GoalGap &gap);
    void makeSandbox();
    /// `sentence` tells of what, with %1 for it.
    void revertLast(Steps &from, Steps &to, const QString &sentence);
    [[nodiscard]] QString nameOf(const GoalTarget &target) const;
    template <class T>
    void write(std::function<Result<T>(const GoalDesk &)> work, std::function<void(const T &)> done);
    /// Work waits for the work before it.
    void enqueue(std::function<void()> start);
    void startNext();
    void announce();

    Session &m_session;
    Job *m_reading;
    Job *m_working;
    std::optional<int> m_fiscalYear;
    std::optional<PlanBook> m_book;
    std::unique_ptr<Sandbox> m_sandbox;
    Demand m_demand = Demand::WithinCapacity;
    std::optional<TooMuch> m_tooMuch;
    /// A what-if begins with what is being read, and work for it waits.
    bool m_isOpening = false;
    std::deque<std::function<void()>> m_waiting;
    Steps m_undone;
    Steps m_redone;
};

} // namespace waterline
