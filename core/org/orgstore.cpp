#include "org/orgstore.h"

#include "store/cursor.h"
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
    // Every view begins with them, and there may be thousands.
    Cursor row(connection, QStringLiteral("SELECT id, code, name, role, unit, hired_on FROM person"));
    row.start();
    while (row.next())
        people.push_back({{row.integer(0)}, QString::fromUtf8(row.text(1)), QString::fromUtf8(row.text(2)),
            QString::fromUtf8(row.text(3)), {row.integer(4)},
            QDate::fromString(QString::fromUtf8(row.text(5)).left(10), Qt::ISODate)});
    return {std::move(units), std::move(people)};
}

} // namespace waterline
