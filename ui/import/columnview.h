#pragma once

#include "import/importfile.h"
#include "parts/session.h"

#include <QTableView>

namespace waterline {

class ColumnModel;

/// The columns of a file and the fields they go to, in a table where each choice is made with one click in its cell.
class ColumnView : public QTableView {
    Q_OBJECT

public:
    explicit ColumnView(Session &session, QWidget *parent = nullptr);

    void setFile(const ImportFile &file);
    void fitColumns();
    void retranslate();

Q_SIGNALS:
    void fieldChosen(int column, int field);
    void readingChosen(const QString &header, const QString &answer);
    void fillDownChosen(const QString &header, bool fillsDown);

private:
    ColumnModel *m_columns;
};

} // namespace waterline
