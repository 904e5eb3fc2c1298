#pragma once

#include "parts/job.h"
#include "parts/session.h"
#include "store/desk.h"

#include <QDialog>
#include <QPointer>

class QLabel;

namespace waterline {

class Batch;

/// A dialog that writes, a batch at a time, and closes when that is done unless written() is overridden. What is
/// refused stands in it, and it stays open. While it writes nothing in it can be used and it cannot be left, so that it
/// is there to tell of what was written.
class SaveDialog : public QDialog {
    Q_OBJECT

public:
    [[nodiscard]] bool isIdle() const { return !m_reading->isRunning() && !m_writing->isRunning(); }
    void reject() override;

protected:
    SaveDialog(Session &session, QWidget *parent);

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Job &reading() const { return *m_reading; }
    /// Where a refusal stands; hidden while there is none. For the dialog to lay out.
    [[nodiscard]] QLabel *refusal() const { return m_refusal; }

    /// `kind` is what the ledger calls the batch and what it is of. `write` runs off the window's thread.
    void write(const QString &kind, std::function<Result<>(Batch &)> write);
    /// The same for work that makes its batch by itself.
    void write(std::function<Result<BatchId>(const Desk &)> work);
    /// Called when a batch is written and announced; whoever overrides it decides whether the dialog closes.
    virtual void written() { accept(); }
    void showRefusal(const QString &why);

private:
    /// The focus goes with it, and comes back to where it was.
    void setInUse(bool isInUse);

    Session &m_session;
    Job *m_reading;
    Job *m_writing;
    QLabel *m_refusal;
    QPointer<QWidget> m_focus;
};

} // namespace waterline
