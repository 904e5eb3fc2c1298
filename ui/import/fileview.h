#pragma once

#include "import/importer.h"
#include "parts/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace waterline {

class ElidedLabel;
class FilePanel;
class MappingHeader;
class Notice;
class PreviewModel;
class QuestionPanel;

/// One file before and while it is imported: what it is taken for, what must be decided, how its first rows will be
/// understood, and the button that takes it in. Holds nothing but what it shows.
class FileView : public QWidget {
    Q_OBJECT

public:
    FileView(const Session &session, std::vector<const ImportTable *> tables, QWidget *parent = nullptr);

    /// The file is being read; what was shown of it stays until the plan comes.
    void setReading(const QString &path, int waiting);
    /// How many files come after it.
    void setWaiting(int waiting);
    /// `asked` also holds the questions that `choices` answers.
    void setPlan(const ImportPlan &plan, const std::vector<ImportQuestion> &asked, const ImportChoices &choices);
    /// In place of the preview; encoding and separator can still be changed.
    void setError(const Error &error);
    void setImporting(bool importing);
    void setProgress(const ImportProgress &progress);

    [[nodiscard]] bool createsUnknown() const;
    void retranslate();
    void restyle();

Q_SIGNALS:
    void tableChosen(const QString &entity);
    void encodingChosen(waterline::Encoding encoding);
    void delimiterChosen(char delimiter);
    void fieldChosen(int column, int field);
    void answered(const QString &header, const QString &answer);
    void importAsked();
    void cancelAsked();
    /// Leave this file, and go on to the next if there is one.
    void skipAsked();

private:
    QWidget *makeBottom();
    void fitColumns();
    void showDetail();
    void showSummary();
    void updateButtons();

    const Session &m_session;
    PreviewModel *m_model;
    FilePanel *m_panel;
    QuestionPanel *m_questions;
    QStackedWidget *m_body;
    QTableView *m_table;
    MappingHeader *m_header;
    Notice *m_notice;
    QLabel *m_summary;
    ElidedLabel *m_detail;
    QStackedWidget *m_bottom = nullptr;
    QCheckBox *m_createsUnknown = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_skip = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_path;
    std::optional<Error> m_error;
    qint64 m_rows = 0;
    bool m_hasPlan = false;
    bool m_isReady = false;
    bool m_isReading = false;
};

} // namespace waterline
