#pragma once

#include "import/importfile.h"
#include "import/importrunner.h"
#include "parts/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace waterline {

class ChangeModel;
class ColumnModel;
class CountsLine;
class ElidedLabel;
class FilePanel;
class HeldView;
class MappingHeader;
class NoteModel;
class Notice;
class PreviewModel;
class ProgressPanel;
class QuestionPanel;
class RejectModel;
class TotalModel;

/// One file before and while it is imported: what it is taken for, what must be decided, how its columns and first rows
/// will be understood, what the dry run says would change, and the button that takes it in. Holds nothing but what it
/// shows.
class FileView : public QWidget {
    Q_OBJECT

public:
    FileView(Session &session, std::vector<const ImportTable *> tables, QWidget *parent = nullptr);

    void setFile(const ImportFile &file);
    void setProgress(const RunProgress &progress);
    void retranslate();
    void restyle();

Q_SIGNALS:
    void tableChosen(const QString &entity);
    void encodingChosen(waterline::Encoding encoding);
    void delimiterChosen(char16_t delimiter);
    void sheetChosen(const QString &sheet);
    void headerChosen(qint64 line, int rows);
    void presetDeclined();
    void mappingSaveAsked();
    void mappingLoadAsked();
    void fieldChosen(int column, int field);
    void answered(const QString &header, const QString &answer);
    void fillDownChosen(const QString &header, bool fillsDown);
    void createsUnknownChosen(bool creates);
    void decided(qint64 line, const std::optional<waterline::RowDecision> &decision);
    void importAsked();
    void insistAsked();
    void cancelAsked();
    /// Leave this file, and go on to the next if there is one.
    void skipAsked();

private:
    enum Tab { Columns, Preview, Changes, Rejects, Held, Totals, Notes };

    void makeTabs();
    QWidget *makePreview();
    QTableView *makeList(QAbstractItemModel *model, std::function<QString()> name);
    QWidget *makeBottom();
    void connectAll();
    void fitPreview();
    void showDetail();
    void showTrial();
    void showTabs();
    void showSummary();
    void showBottom();
    void showTab(int tab);
    void setTabCount(Tab tab, const QString &title, qint64 count, bool isAlwaysShown = false);

    Session &m_session;
    /// As it was shown last.
    ImportFile m_file;
    FilePanel *m_panel;
    QuestionPanel *m_questions;
    CountsLine *m_counts;
    ElidedLabel *m_summary;
    QTabBar *m_tabs;
    QStackedWidget *m_body;
    Notice *m_notice;
    ColumnModel *m_columns;
    QTableView *m_columnTable = nullptr;
    PreviewModel *m_preview;
    QTableView *m_previewTable = nullptr;
    MappingHeader *m_header = nullptr;
    ElidedLabel *m_detail = nullptr;
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
