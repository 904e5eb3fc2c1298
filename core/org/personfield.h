#pragma once

#include "import/importtable.h"
#include "org/peopledirectory.h"

namespace waterline {

/// The person that a cell names. Empty cell: null id, no fault. Nobody known by that name: created where the options
/// allow it, else `fault` rejects the row.
struct NamedPerson {
    PersonId id;
    std::optional<RowOutcome> fault = {};
};
[[nodiscard]] NamedPerson personIn(
    const CheckedRow &row, int field, PeopleDirectory &people, const ImportOptions &options, Batch &batch);

/// Header words by which files name the person a row belongs to.
[[nodiscard]] QStringList ownerSynonyms();

} // namespace waterline
