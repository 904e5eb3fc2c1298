#pragma once

#include "export/exportcell.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QAbstractItemView>
#include <QTimer>

class QAction;
class QPushButton;

namespace waterline {

/// Lets a list leave as it is shown, rows and columns in their present order, as CSV or a typed workbook. Offers it in
/// the view's context menu; the window's key finds it with of(). Lives and dies with its view.
class ListExport : public QObject {
    Q_OBJECT

public:
    /// `name` is what the list is called: the suggested file name and the name of the sheet.
    ListExport(QAbstractItemView *view, Session &session, std::function<QString()> name);

    /// The export of the list that has the focus, else of the topmost visible list on the page that holds something;
    /// null if there is none.
    [[nodiscard]] static ListExport *of(const QWidget *page);

    /// Which columns leave, by their place in the model; without it those that are shown.
    void setLeaving(std::function<bool(int column)> leaves) { m_leaves = std::move(leaves); }

    /// Asks where to, and writes.
    void ask();
    /// To be placed beside the list; goes grey with an empty list. Its text is set here and follows the language.
    [[nodiscard]] QPushButton *makeButton(QWidget *parent);
    [[nodiscard]] bool isRunning() const { return !m_path.isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void gather();
    void write();
    void stop();
    void retranslate();
    void updateActions();

    QAbstractItemView *m_view;
    Session &m_session;
    std::function<QString()> m_name;
    std::function<bool(int)> m_leaves;
    QAction *m_copy;
    QAction *m_export;
    QList<QPushButton *> m_buttons;
    Job m_job;
    /// Long lists are gathered bit by bit, so that the window stays alive.
    QTimer m_gathering;
    QString m_path;
    std::vector<int> m_columns;
    QStringList m_header;
    std::vector<ExportRow> m_rows;
};

/// One cell of a view's model, typed: by TableRole::Export, else a Ratio or whole number where the text shows nothing
/// else, else the text.
[[nodiscard]] ExportCell exportCellOf(const QModelIndex &index);

} // namespace waterline
