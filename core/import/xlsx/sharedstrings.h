#pragma once

#include "base/result.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace waterline {

class XmlPart;

/// The texts that the cells of a workbook point to: UTF-8, packed into large blocks.
class SharedStrings {
public:
    static constexpr size_t MaxBytes = 128 << 20;
    static constexpr size_t MaxCount = 10'000'000;

    /// Errors BadInput: damaged; over a limit.
    static Result<SharedStrings> read(XmlPart &part);

    [[nodiscard]] size_t count() const { return m_starts.size(); }
    /// Empty when there is no such text. Lives as long as this.
    [[nodiscard]] std::optional<std::string_view> at(size_t index) const;

private:
    static constexpr size_t BlockSize = 8 << 20;

    bool add(std::string_view text);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    /// How much of the last block is taken.
    size_t m_taken = BlockSize;
    /// Places in the blocks as if they were one: four bytes of length, then the text.
    std::vector<quint32> m_starts;
};

} // namespace waterline
