#pragma once

#include "import/importrunner.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace waterline {

/// How far a run is: rows, rows per second, the time left, and a way to stop it.
class ProgressPanel : public QFrame {
    Q_OBJECT

public:
    /// `cancelName` is the object name of its button.
    explicit ProgressPanel(const QString &cancelName, QWidget *parent = nullptr);

    /// Shown anew, with what is going on: "Importing people.csv".
    void begin(const QString &what, qint64 rows);
    void setProgress(const RunProgress &progress);
    void retranslate();

Q_SIGNALS:
    void cancelAsked();

private:
    RunProgress m_progress;
    QLabel *m_what;
    QLabel *m_numbers;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

/// "40 s", "3 min", "1 h 20 min".
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace waterline
