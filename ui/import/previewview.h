#pragma once

#include "import/importfile.h"
#include "parts/session.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace waterline {

class ElidedLabel;
class MappingHeader;
class PreviewModel;

/// The first rows of a file as they will be understood, with a legend of their marks, and the current cell in words.
class PreviewView : public QWidget {
    Q_OBJECT

public:
    explicit PreviewView(Session &session, QWidget *parent = nullptr);

    void setFile(const ImportFile &file);
    /// Columns as wide as their first rows want them.
    void fitColumns();
    void scrollToTop();
    void setMappingEnabled(bool enabled);
    void retranslate();
    void restyle();

Q_SIGNALS:
    void fieldChosen(int column, int field);

private:
    void makeTable();
    void keepInSight(int column);
    void showDetail();
    [[nodiscard]] QString overview() const;

    Session &m_session;
    PreviewModel *m_model;
    QTableView *m_table;
    MappingHeader *m_header;
    ElidedLabel *m_detail;
    QLabel *m_guessed;
    QLabel *m_faulty;
};

} // namespace waterline
