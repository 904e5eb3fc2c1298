#pragma once

#include "import/importdesk.h"

namespace waterline {

class FileView;

/// Carries what a person decides in a FileView to the desk, always about the file that is shown.
class FileDecisions : public QObject {
    Q_OBJECT

public:
    FileDecisions(FileView &view, ImportDesk &desk, QObject *parent);

    void setFile(int id) { m_file = id; }

private:
    void connectReading();
    void connectColumns();
    void connectRows();
    /// Other characters, columns or rows make void what was decided about columns.
    void chooseAnew(const std::function<void(ImportChoices &)> &change);

    FileView &m_view;
    ImportDesk &m_desk;
    int m_file = -1;
};

} // namespace waterline
