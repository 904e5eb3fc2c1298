#include "org/orgstore.h"

#include "store/query.h"

namespace waterline {

namespace {

QString kindCode(UnitKind kind)
{
    return kind == UnitKind::Region ? QStringLiteral("region") : QStringLiteral("team");
}

} // namespace

const Table &unitTable()
{
    static const Table table{QStringLiteral("unit"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("code")}, {QStringLiteral("name")}, {QStringLiteral("kind")},
            {QStringLiteral("parent"), QStringLiteral("unit")}, {QStringLiteral("leader")}}};
    return table;
}

const Table &personTable()
{
    static const Table table{QStringLiteral("person"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("code")}, {QStringLiteral("name")}, {QStringLiteral("role")},
            {QStringLiteral("unit"), QStringLiteral("unit")}, {QStringLiteral("hired_on")}}};
    return table;
}

Values toValues(const Unit &unit)
{
    return {unit.id.value, textValue(unit.code), textValue(unit.name), kindCode(unit.kind), idValue(unit.parent),
        textValue(unit.leader)};
}

Values toValues(const Person &person)
{
    return {person.id.value, textValue(person.code), textValue(person.name), textValue(person.role),
        idValue(person.unit), dayValue(person.hiredOn)};
}

Org readOrg(Connection &connection)
{
    std::vector<Unit> units;
    Query unitQuery(connection, QStringLiteral("SELECT id, code, name, kind, parent, leader FROM unit"));
    unitQuery.exec();
    unitQuery.forEach([&](const Row &row) {
        units.push_back({row.id<UnitId>(0), row.text(1), row.text(2),
            row.text(3) == QStringLiteral("region") ? UnitKind::Region : UnitKind::Team, row.id<UnitId>(4),
            row.text(5)});
    });
    std::vector<Person> people;
    Query personQuery(connection, QStringLiteral("SELECT id, code, name, role, unit, hired_on FROM person"));
    personQuery.exec();
    personQuery.forEach([&](const Row &row) {
        people.push_back({row.id<PersonId>(0), row.text(1), row.text(2), row.text(3), row.id<UnitId>(4), row.day(5)});
    });
    return {std::move(units), std::move(people)};
}

} // namespace waterline
