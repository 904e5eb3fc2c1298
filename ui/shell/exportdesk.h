#pragma once

#include "export/exporter.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace waterline {

/// Lets the whole workspace leave, as one workbook or as a folder of CSV files, and shows how far it is: a strip above
/// the pages, only there while it runs.
class ExportDesk : public QFrame {
    Q_OBJECT

public:
    explicit ExportDesk(Session &session, QWidget *parent = nullptr);
    ~ExportDesk() override;

    /// Asks where to.
    void ask(ExportOrder::Format format);
    void start(const QString &target, ExportOrder::Format format);
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(const ExportProgress &progress);
    void finish(const QString &target, const Result<ExportReport> &report);
    void retranslate();

    Session &m_session;
    Job m_job;
    std::shared_ptr<std::atomic_bool> m_stop;
    ExportProgress m_progress;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace waterline
