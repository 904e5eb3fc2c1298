#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace waterline {

/// What a person is asked when files are to be read or written.
struct FileQuestion {
    QString title;
    /// A path or a name to start with.
    QString suggested = {};
    /// As QFileDialog takes it; the first kind is offered first.
    QString filter = {};
};

/// The seam for dialogs that ask for files; empty answers mean that the person thought better of it.
struct FileDialogs {
    std::function<QStringList(QWidget *, const FileQuestion &)> openFiles;
    /// Replacing a file that is there has been agreed to.
    std::function<QString(QWidget *, const FileQuestion &)> saveFile;
};

/// The real ones.
[[nodiscard]] FileDialogs systemFileDialogs();

} // namespace waterline
