#pragma once

#include "base/id.h"
#include "import/namedirectory.h"

namespace waterline {

class PeopleDirectory : public NameDirectory<PersonId> {
public:
    explicit PeopleDirectory(Connection &connection);

    /// A person of whom nothing is known but this name, in no unit.
    PersonId create(Batch &batch, const QString &name, qint64 line);
};

} // namespace waterline
