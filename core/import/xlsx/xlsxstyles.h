#pragma once

#include "base/result.h"
#include "import/xlsx/cellformat.h"

#include <vector>

namespace waterline {

class XmlPart;

/// The number format of each cell style (cellXfs) of a workbook.
class XlsxStyles {
public:
    static constexpr size_t MaxStyles = 100'000;

    XlsxStyles() = default;
    /// Error BadInput when the part is damaged.
    static Result<XlsxStyles> read(XmlPart &part);

    /// Plain for a style that does not exist.
    [[nodiscard]] CellFormat formatOf(size_t style) const
    {
        return style < m_formats.size() ? m_formats[style] : CellFormat();
    }

private:
    std::vector<CellFormat> m_formats;
};

} // namespace waterline
