#include "goals/plan/savedialog.h"

#include "parts/deskwork.h"
#include "store/batch.h"

#include <QLabel>

namespace waterline {

namespace {

Result<BatchId> writeBatch(const Desk &desk, const QString &kind, const std::function<Result<>(Batch &)> &write)
{
    BatchInfo info{kind, desk.actor};
    info.entity = kind;
    auto batch = Batch::begin(desk.connection, desk.schema, desk.clock, info);
    if (!batch)
        return batch.error();
    if (const Result<> written = write(**batch); !written)
        return written.error();
    return (*batch)->commit({});
}

} // namespace

SaveDialog::SaveDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_reading(new Job(this))
    , m_writing(new Job(this))
    , m_refusal(new QLabel(this))
{
    m_refusal->setProperty("role", QStringLiteral("red"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
}

void SaveDialog::write(const QString &kind, std::function<Result<>(Batch &)> write)
{
    this->write([kind, write = std::move(write)](const Desk &desk) { return writeBatch(desk, kind, write); });
}

void SaveDialog::write(std::function<Result<BatchId>(const Desk &)> work)
{
    if (m_writing->isRunning())
        return;
    m_refusal->hide();
    startOnDesk<BatchId>(*m_writing, m_session, std::move(work), [this](const Result<BatchId> &batch) {
        setInUse(true);
        if (!batch)
            return showRefusal(batch.error().message);
        if (Workspace *workspace = m_session.workspace())
            workspace->announceCommit();
        written();
    });
    if (m_writing->isRunning())
        setInUse(false);
}

void SaveDialog::reject()
{
    if (!m_writing->isRunning())
        QDialog::reject();
}

void SaveDialog::showRefusal(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
}

void SaveDialog::setInUse(bool isInUse)
{
    if (!isInUse)
        m_focus = focusWidget();
    setEnabled(isInUse);
    if (isInUse && m_focus)
        m_focus->setFocus();
}

} // namespace waterline
