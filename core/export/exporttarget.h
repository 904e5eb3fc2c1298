#pragma once

#include "base/result.h"
#include "export/exportcell.h"

namespace waterline {

/// Where tables are written to, one after another, row by row. Nothing is to be seen at its place before finish(); a
/// target that is thrown away before leaves no trace.
class ExportTarget {
public:
    virtual ~ExportTarget() = default;

    /// Ends the table before and begins the next; its first row is the header.
    virtual Result<> beginTable(const ExportSheet &sheet) = 0;
    /// A row of the table begun last, with a cell for every column.
    virtual Result<> writeRow(const ExportRow &row) = 0;
    /// Puts what was written in its place, in one step.
    virtual Result<> finish() = 0;
};

} // namespace waterline
