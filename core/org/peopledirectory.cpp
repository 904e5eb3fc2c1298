#include "org/peopledirectory.h"

#include "org/orgstore.h"

namespace waterline {

PeopleDirectory::PeopleDirectory(Connection &connection)
    : NameDirectory(connection, personTable().name)
{
}

PersonId PeopleDirectory::create(Batch &batch, const QString &name, qint64 line)
{
    Person person;
    person.id = {batch.newId()};
    person.code = name;
    person.name = name;
    const Values values = toValues(person);
    batch.change(personTable(), nullptr, &values, line);
    add(person.id, person.code, person.name);
    return person.id;
}

} // namespace waterline
