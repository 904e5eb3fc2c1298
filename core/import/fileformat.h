#pragma once

#include "import/csv/dialect.h"

#include <QString>

#include <vector>

namespace waterline {

/// All that must be known to read a file's records.
struct FileFormat {
    enum class Kind { Csv, Xlsx };

    Kind kind = Kind::Csv;
    /// Of a CSV file.
    Dialect dialect = {};
    /// Of an xlsx file: the name of the sheet.
    QString sheet = {};
    /// Columns whose empty cells take the cell above, because merged cells were saved as one cell and blanks. Only
    /// rows below the header are filled.
    std::vector<int> fillDown = {};
    qint64 headerLine = 0;

    bool operator==(const FileFormat &) const = default;
};

} // namespace waterline
