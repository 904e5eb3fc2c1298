#pragma once

#include "import/importfile.h"
#include "import/importrunner.h"
#include "parts/session.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace waterline {

class ChangeModel;
class ColumnView;
class FilePanel;
class HeldView;
class NoteModel;
class Notice;
class PreviewView;
class ProgressPanel;
class QuestionPanel;
class RejectModel;
class TotalModel;
class TrialStrip;

/// One file before and while it is imported: what it is taken for, what must be decided, how its columns and first rows
/// will be understood, what the dry run says would change, and the button that takes it in. Holds nothing but what it
/// shows.
class FileView : public QWidget {
    Q_OBJECT

public:
    FileView(Session &session, std::vector<const ImportTable *> tables, QWidget *parent = nullptr);

    void setFile(const ImportFile &file);
    /// Of its dry run or its import.
    void setProgress(const RunProgress &progress);
    void retranslate();
    void restyle();

Q_SIGNALS:
    void tableChosen(const QString &entity);
    void encodingChosen(waterline::Encoding encoding);
    void delimiterChosen(char16_t delimiter);
    void quoteChosen(char quote);
    void sheetChosen(const QString &sheet);
    void headerChosen(qint64 line, int rows);
    void presetDeclined();
    void mappingSaveAsked();
    void mappingLoadAsked();
    void fieldChosen(int column, int field);
    void answered(const QString &header, const QString &answer);
    void fillDownChosen(const QString &header, bool fillsDown);
    void createsUnknownChosen(bool creates);
    void decided(const std::vector<qint64> &lines, const std::optional<waterline::RowDecision> &decision);
    void putOff(qint64 line, bool isPutOff);
    void putOffAll(bool isPutOff);
    void tryAgainAsked();
    void importAsked();
    void insistAsked();
    void cancelAsked();
    /// Leave this file, and go on to the next if there is one.
    void skipAsked();

private:
    enum Tab { Columns, Preview, Changes, Rejects, Held, Totals, Notes };

    void makeTabs();
    QTableView *makeList(QAbstractItemModel *model, std::function<QString()> name);
    QWidget *makeBottom();
    void connectPanels();
    void connectTabs();
    void showTrial();
    void showTabs();
    void showBottom();
    void showTab(int tab);
    void setTabCount(Tab tab, const QString &title, qint64 count, bool isShown = false);

    Session &m_session;
    /// As it was shown last.
    ImportFile m_file;
    FilePanel *m_panel;
    QuestionPanel *m_questions;
    TrialStrip *m_trial;
    QTabBar *m_tabs;
    QStackedWidget *m_body;
    Notice *m_notice;
    ColumnView *m_columns;
    PreviewView *m_preview;
    ChangeModel *m_changes;
    QTableView *m_changeTable = nullptr;
    RejectModel *m_rejects;
    QTableView *m_rejectTable = nullptr;
    HeldView *m_held;
    TotalModel *m_totals;
    QTableView *m_totalTable = nullptr;
    NoteModel *m_notes;
    QTableView *m_noteTable = nullptr;
    QStackedWidget *m_bottom = nullptr;
    ProgressPanel *m_progress = nullptr;
    QCheckBox *m_createsUnknown = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_insist = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace waterline
