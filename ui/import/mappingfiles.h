#pragma once

#include "import/importdesk.h"

namespace waterline {

/// Lets a mapping leave to a file of its own, and come in from one: colleagues share them so.
class MappingFiles : public QObject {
    Q_OBJECT

public:
    /// `window` is above whom questions are asked.
    MappingFiles(Session &session, ImportDesk &desk, QWidget *window);

    void askToSave(int file);
    void askToLoad(int file);

private:
    Session &m_session;
    ImportDesk &m_desk;
    QWidget *m_window;
};

} // namespace waterline
