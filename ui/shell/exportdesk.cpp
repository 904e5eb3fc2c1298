#include "shell/exportdesk.h"

#include "catalogue.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace waterline {

ExportDesk::ExportDesk(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_job(nullptr)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setProperty("role", QStringLiteral("scopebar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setMaximum(1000);
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        *m_stop = true;
    });
    // The strip of a workspace that is closed has nothing more to say.
    connect(&session, &Session::workspaceChanged, this, [this] {
        if (m_stop)
            *m_stop = true;
    });
    retranslate();
    hide();
}

ExportDesk::~ExportDesk()
{
    if (m_stop)
        *m_stop = true;
}

void ExportDesk::ask(ExportOrder::Format format)
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace || isBusy())
        return;
    const QString name =
        tr("%1 export %2", "a workspace and a day")
            .arg(QFileInfo(workspace->path()).completeBaseName(), m_session.clock().today().toString(Qt::ISODate));
    const bool isBook = format == ExportOrder::Format::Xlsx;
    const QString target = m_session.fileDialogs().saveFile(window(),
        {tr("Export Whole Workspace"), isBook ? name + QStringLiteral(".xlsx") : name,
            isBook ? tr("Excel workbook (*.xlsx)") : tr("New folder (*)")});
    if (!target.isEmpty())
        start(target, format);
}

void ExportDesk::start(const QString &target, ExportOrder::Format format)
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace || isBusy())
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_cancel->setEnabled(true);
    showProgress({});
    show();
    // Told from the exporting thread; the strip may be gone by then.
    const auto progress = [self = QPointer<ExportDesk>(this)](const ExportProgress &done) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done] {
                if (self)
                    self->showProgress(done);
            },
            Qt::QueuedConnection);
    };
    m_job.start<ExportReport>(
        *workspace,
        [target, format, progress, stop = m_stop](Connection &connection) {
            return exportWorkspace({exportTables(), target, format}, {connection, progress, stop.get()});
        },
        [this, target](const Result<ExportReport> &report) { finish(target, report); });
    Q_EMIT busyChanged();
}

void ExportDesk::showProgress(const ExportProgress &progress)
{
    m_progress = progress;
    m_bar->setValue(progress.rowsAll > 0 ? int(progress.rowsDone * 1000 / progress.rowsAll) : 0);
    const QLocale locale;
    m_text->setText(progress.rowsAll > 0
            ? tr("Exporting the workspace: %1 of %2 rows")
                  .arg(locale.toString(progress.rowsDone), locale.toString(progress.rowsAll))
            : tr("Exporting the workspace…"));
}

void ExportDesk::finish(const QString &target, const Result<ExportReport> &report)
{
    hide();
    Q_EMIT busyChanged();
    if (!report)
        return m_session.report(report.error());
    if (report->isCancelled)
        return m_session.tell(tr("The export was stopped. Nothing was written."));
    qint64 rows = 0;
    for (const ExportReport::Entry &entry : report->tables)
        rows += entry.rows;
    const int count = int(std::min<qint64>(rows, INT_MAX));
    m_session.tellSaved(
        tr("The workspace was exported to %1: %Ln row(s) in all.", nullptr, count).arg(QDir::toNativeSeparators(target)),
        target);
}

void ExportDesk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ExportDesk::retranslate()
{
    m_cancel->setText(tr("&Cancel"));
    m_bar->setAccessibleName(tr("Rows exported"));
    showProgress(m_progress);
}

} // namespace waterline
