#include "org/peopledirectory.h"

#include "base/textkey.h"
#include "org/orgstore.h"
#include "store/query.h"

namespace waterline {

PeopleDirectory::PeopleDirectory(Connection &connection)
{
    Query query(connection, QStringLiteral("SELECT id, code, name FROM person"));
    query.exec();
    query.forEach([&](const Row &row) { add(row.id<PersonId>(0), row.text(1), row.text(2)); });
}

PeopleDirectory::Match PeopleDirectory::find(const QString &codeOrName) const
{
    if (const auto found = m_found.constFind(codeOrName); found != m_found.cend())
        return {*found, false};
    const QString key = textKey(codeOrName);
    const PersonId byCode = m_byCode.value(key);
    const auto byName = m_byName.constFind(key);
    const PersonId id = byCode.isNull() && byName != m_byName.cend() ? *byName : byCode;
    if (id.isNull())
        return {id, byName != m_byName.cend()};
    m_found.insert(codeOrName, id);
    return {id, false};
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

void PeopleDirectory::add(PersonId id, const QString &code, const QString &name)
{
    m_found.clear();
    m_byCode.insert(textKey(code), id);
    m_numbers.add(code);
    const QString key = textKey(name);
    m_byName.insert(key, m_byName.contains(key) && m_byName.value(key) != id ? PersonId() : id);
}

} // namespace waterline
