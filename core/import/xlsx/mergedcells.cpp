#include "import/xlsx/mergedcells.h"

#include "import/xlsx/cellreference.h"
#include "import/xlsx/xmlpart.h"

#include <algorithm>

namespace waterline {

namespace {

/// Ranges never overlap in a sound sheet, so no more can reach into the columns that are read.
constexpr std::size_t MostActive = 512;

} // namespace

MergedCells MergedCells::read(ZipArchive &archive, const QString &part)
{
    MergedCells merged;
    Result<std::unique_ptr<XmlPart>> opened = XmlPart::openFrame(archive, part);
    if (!opened)
        return merged;
    XmlPart &xml = **opened;
    if (!xml.nextChild() || xml.tag() != u"worksheet")
        return merged;
    while (xml.nextChild()) {
        if (xml.tag() != u"mergeCells") {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (xml.tag() == u"mergeCell" && merged.m_ranges.size() < MaxRanges)
                merged.add(xml.attribute(QStringLiteral("ref")));
            xml.skip();
        }
    }
    std::ranges::stable_sort(merged.m_ranges, {}, &Range::top);
    return merged;
}

/// "B2:C7"; anything else is no merged range.
void MergedCells::add(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return;
    const auto first = referenceOf(reference.first(colon));
    const auto last = referenceOf(reference.mid(colon + 1));
    if (!first || !last)
        return;
    m_ranges.push_back({std::min(first->second, last->second), std::max(first->second, last->second),
        std::min(first->first, last->first), std::max(first->first, last->first)});
}

MergedCells::Sight MergedCells::sightOf(qint64 row, int column, std::string_view text)
{
    if (m_ranges.empty())
        return Sight::Shown;
    if (row > m_row)
        enter(row);
    const std::size_t hash = m_active.empty() ? 0 : std::hash<std::string_view>()(text);
    Sight sight = Sight::Shown;
    for (Range &range : m_active) {
        if (column < range.left || column > range.right)
            continue;
        if (row == range.top && column == range.left)
            range.shown = hash;
        else if (sight != Sight::HiddenAlike)
            sight = hash == range.shown ? Sight::HiddenAlike : Sight::HiddenOther;
    }
    return sight;
}

void MergedCells::enter(qint64 row)
{
    m_row = row;
    std::erase_if(m_active, [row](const Range &range) { return range.bottom < row; });
    for (; m_next < m_ranges.size() && m_ranges[m_next].top <= row; ++m_next) {
        if (m_ranges[m_next].bottom >= row && m_active.size() < MostActive)
            m_active.push_back(m_ranges[m_next]);
    }
}

} // namespace waterline
