#pragma once

#include "import/importtable.h"
#include "org/peopledirectory.h"

namespace waterline {

/// The person that a cell names.
using NamedPerson = Named<PersonId>;
[[nodiscard]] NamedPerson personIn(
    const CheckedRow &row, int field, const PeopleDirectory &people, const ImportOptions &options);
/// The person's id, once the row is sure to be taken in; who is new is created now.
[[nodiscard]] PersonId settled(
    const NamedPerson &person, const CheckedRow &row, int field, PeopleDirectory &people, Batch &batch);

/// Header words by which files name the person a row belongs to.
[[nodiscard]] QStringList ownerSynonyms();

} // namespace waterline
