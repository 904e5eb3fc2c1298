#pragma once

#include "import/importfile.h"
#include "parts/session.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace waterline {

class FileListModel;

/// The files and where each stands, with the buttons that are about all of them.
class FileListPanel : public QWidget {
    Q_OBJECT

public:
    explicit FileListPanel(Session &session, QWidget *parent = nullptr);

    /// `current` is chosen, without a signal.
    void setFiles(const std::vector<std::unique_ptr<ImportFile>> &files, int current);
    /// Without a signal.
    void select(int id);
    /// "Import all" is there while that is more than the button of one file.
    void setAll(bool isImporting, bool isWriting);
    void retranslate();

Q_SIGNALS:
    void fileChosen(int id);
    /// The chosen one is to be left.
    void leaveAsked();
    void addAsked();
    void pasteAsked();
    void importAllAsked();
    void clearAsked();

private:
    void connectAll();

    FileListModel *m_model;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_all;
    QPushButton *m_clear;
    int m_importable = 0;
    bool m_isSelecting = false;
};

} // namespace waterline
