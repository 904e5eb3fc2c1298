#pragma once

#include "import/importfile.h"
#include "import/importrunner.h"

#include <QStackedWidget>

class QPushButton;

namespace waterline {

class CountsLine;
class ElidedLabel;
class ProgressPanel;

/// Where a file stands before it is imported: the ledger line of its dry run, how far a long dry run is, or that it was
/// stopped, with a button to try it again.
class TrialStrip : public QStackedWidget {
    Q_OBJECT

public:
    explicit TrialStrip(QWidget *parent = nullptr);

    void setFile(const ImportFile &file);
    /// Of the dry run. A short one is over before anybody could read how far it is, so it shows nothing.
    void setProgress(const RunProgress &progress);
    void retranslate();

Q_SIGNALS:
    void cancelAsked();
    void tryAgainAsked();

private:
    [[nodiscard]] QString sentence() const;

    ImportFile m_file;
    QWidget *m_line;
    CountsLine *m_counts;
    ElidedLabel *m_sentence;
    QPushButton *m_again;
    ProgressPanel *m_progress;
};

} // namespace waterline
