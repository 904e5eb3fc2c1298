#include "import/rejectsaver.h"

#include "import/rejectfile.h"
#include "store/savetarget.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace waterline {

RejectSaver::RejectSaver(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_job(nullptr)
{
}

void RejectSaver::ask(const ImportReport &report)
{
    const QString suggested = tr("%1-rejected.csv", "file name").arg(QFileInfo(report.file).completeBaseName());
    const QString path =
        m_session.fileDialogs().saveFile(m_window, {tr("Save Rejected Rows"), suggested, tr("CSV files (*.csv)")});
    if (path.isEmpty())
        return;
    m_job.start<qint64>(
        *m_session.workspace(),
        [path, report](Connection &connection) -> Result<qint64> {
            if (const Result<> free = checkSaveTarget(path, {connection.path()}); !free)
                return free.error();
            Reading reading(connection);
            const Result<std::vector<RejectedRow>> rows = reading.finish(readRejects(connection, report.batch));
            if (!rows)
                return rows.error();
            if (const Result<> written = writeRejectFile(path, report.header, *rows, report.batch); !written)
                return written.error();
            return qint64(rows->size());
        },
        [this, path](Result<qint64> count) {
            if (!count)
                return m_session.report(count.error());
            const int rows = int(*count);
            m_session.tellSaved(
                tr("%n rejected row(s) saved to %1.", nullptr, rows).arg(QDir::toNativeSeparators(path)), path);
        });
}

} // namespace waterline
