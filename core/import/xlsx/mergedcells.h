#pragma once

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace waterline {

class ZipArchive;

/// Which cells of a sheet lie under merged ranges: all of a range but its first. Excel keeps what stood in them, though
/// nobody sees it.
class MergedCells {
public:
    /// A sheet with more is not one that people made; further ranges are as if they were not merged.
    static constexpr std::size_t MaxRanges = 100'000;

    /// A sheet lists its merged ranges behind its rows, so this unpacks the whole part, but understands no more of it
    /// than what stands around the rows. A damaged part gives those before the damage, and so does one whose reading is
    /// stopped (ZipArchive::open()): whoever reads the rows will say what is wrong.
    [[nodiscard]] static MergedCells read(ZipArchive &archive, const QString &part);

    enum class Sight {
        Shown,
        /// Under the same text.
        HiddenAlike,
        HiddenOther,
    };
    /// What becomes of a cell with that text. Column from 0. Cells are to be asked about in the order of the sheet;
    /// those without a text need not be.
    [[nodiscard]] Sight sightOf(qint64 row, int column, std::string_view text);

private:
    struct Range {
        qint64 top = 0;
        qint64 bottom = 0;
        int left = 0;
        int right = 0;
        /// What its first cell says, as a hash: a text may be long.
        std::size_t shown = std::hash<std::string_view>()({});
    };

    void add(QStringView reference);
    void enter(qint64 row);

    /// By top row.
    std::vector<Range> m_ranges;
    std::size_t m_next = 0;
    /// Those that reach into the row asked about last.
    std::vector<Range> m_active;
    qint64 m_row = 0;
};

} // namespace waterline
