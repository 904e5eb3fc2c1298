#pragma once

#include "import/importtable.h"
#include "org/peopledirectory.h"

namespace waterline {

/// The person that a cell names. Empty cell: null id, no fault.
struct NamedPerson {
    /// Equal to nobody's while isNew.
    PersonId id;
    /// Nobody is known by that name, and the options allow to create the person.
    bool isNew = false;
    /// Rejects the row.
    std::optional<RowOutcome> fault = {};
};
/// Writes nothing, so that another cell may still reject the row.
[[nodiscard]] NamedPerson personIn(
    const CheckedRow &row, int field, const PeopleDirectory &people, const ImportOptions &options);
/// The person's id, once the row is sure to be taken in; who is new is created now.
[[nodiscard]] PersonId settled(
    const NamedPerson &person, const CheckedRow &row, int field, PeopleDirectory &people, Batch &batch);

/// Header words by which files name the person a row belongs to.
[[nodiscard]] QStringList ownerSynonyms();

} // namespace waterline
