#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace waterline {

struct WordHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
};

/// By words in UTF-8, which are found without making a string of them.
template <class Meaning>
using WordMap = std::unordered_map<std::string, Meaning, WordHash, std::equal_to<>>;

} // namespace waterline
