#pragma once

#include "import/recordsource.h"

#include <string>
#include <vector>

namespace waterline {

/// Gives empty cells of chosen columns the cell above. Blank rows, summary rows and footnotes are left as they are.
class FillDown {
public:
    explicit FillDown(std::vector<int> columns = {});

    /// Fills `record`, the cells of which are then valid until the next call too.
    void apply(Record &record);

private:
    std::vector<int> m_columns;
    /// Per column of m_columns, the cell above.
    std::vector<std::string> m_above;
    std::vector<std::string_view> m_fields;
};

/// A source whose rows below `headerLine` are filled down.
[[nodiscard]] std::unique_ptr<RecordSource> filledDown(
    std::unique_ptr<RecordSource> source, std::vector<int> columns, qint64 headerLine);

} // namespace waterline
