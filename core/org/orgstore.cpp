#include "org/orgstore.h"

#include "store/cursor.h"

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

// Every view begins with it, and there may be thousands of people.
Org readOrg(Connection &connection)
{
    std::vector<Unit> units;
    Cursor unit(connection, QStringLiteral("SELECT id, code, name, kind, parent, leader FROM unit"));
    unit.start();
    while (unit.next())
        units.push_back({{unit.integer(0)}, QString::fromUtf8(unit.text(1)), QString::fromUtf8(unit.text(2)),
            unit.text(3) == "region" ? UnitKind::Region : UnitKind::Team, {unit.integer(4)},
            QString::fromUtf8(unit.text(5))});
    std::vector<Person> people;
    Cursor person(connection, QStringLiteral("SELECT id, code, name, role, unit, hired_on FROM person"));
    person.start();
    while (person.next())
        people.push_back({{person.integer(0)}, QString::fromUtf8(person.text(1)), QString::fromUtf8(person.text(2)),
            QString::fromUtf8(person.text(3)), {person.integer(4)},
            QDate::fromString(QString::fromUtf8(person.text(5)).left(10), Qt::ISODate)});
    return {std::move(units), std::move(people)};
}

} // namespace waterline
