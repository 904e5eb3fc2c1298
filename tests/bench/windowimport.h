#pragma once

#include <QString>

#include <vector>

namespace waterline {

class MainWindow;
class Session;

/// What a person feels of an import in the window.
struct WindowImport {
    struct Gap {
        const char *when = "";
        /// The longest time in which the window could not answer.
        double seconds = 0;
        /// The most that its thread worked in one such time: what the machine gave to others meanwhile is left out.
        double work = 0;
    };

    /// Of each part from dropping the file to its end.
    std::vector<Gap> gaps;
    /// From cancelling to the end, in seconds: of the dry run, and of the import itself.
    double cancelTrial = 0;
    double cancelImport = 0;
    /// Rows in the workspace after both were cancelled that were not there before: to be 0.
    qint64 rowsLeft = 0;
    double import = 0;
};

/// Drops the file on the open window as a person would, cancels its dry run and its import once each, and takes it in.
[[nodiscard]] WindowImport importInWindow(MainWindow &window, Session &session, const QString &file);

} // namespace waterline
