#pragma once

#include "parts/job.h"
#include "parts/session.h"
#include "shell/searchindex.h"

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace waterline {

/// Ctrl+K: one field that finds pages, commands, units, people and customers, and goes there.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// `self`, the command that opens the palette, is not listed in it.
    CommandPalette(Session &session, QList<QAction *> commands, const QAction *self, QWidget *window);

    /// Shows it over the window with an empty query and asks the workspace anew whom it knows.
    void open() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void ask();
    void showKnown();
    void showHits();
    void go();
    void goTo(const SearchTarget &target);
    [[nodiscard]] std::vector<SearchEntry> commandEntries() const;

    Session &m_session;
    QList<QAction *> m_commands;
    const QAction *m_self;
    Job m_job;
    /// What the workspace holds; the commands come before it in the index.
    std::vector<SearchEntry> m_known;
    SearchIndex m_index;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace waterline
