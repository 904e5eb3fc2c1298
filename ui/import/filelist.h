#pragma once

#include "import/importfile.h"
#include "parts/tablemodel.h"

namespace waterline {

/// A file as the list of waiting files shows it: its name, where it stands, and a shape for that.
struct FileLine {
    int id = 0;
    QString name;
    QString status;
    std::optional<Mark> mark;
};

/// The line for a file, in the language of the window.
[[nodiscard]] FileLine lineOf(const ImportFile &file);
/// "12 new, 3 changed", without the zeros.
[[nodiscard]] QString countsText(const RowCounts &counts);

/// The files that are on their way in, or in.
class FileListModel : public TableModel<FileLine> {
    Q_OBJECT

public:
    explicit FileListModel(QObject *parent = nullptr);
    void setFiles(const std::vector<std::unique_ptr<ImportFile>> &files);
    /// -1 if there is none.
    [[nodiscard]] int rowOf(int id) const;

protected:
    [[nodiscard]] QVariant keyOf(const FileLine &row) const override { return row.id; }
};

} // namespace waterline
