#include "goals/goaltables.h"

namespace waterline {

namespace {

Table::Column column(const char *name, const char *refersTo = "")
{
    return {QLatin1String(name), QLatin1String(refersTo)};
}

} // namespace

const Table &goalTable()
{
    static const Table table{QStringLiteral("goal"), Table::Kind::Entity,
        {column("id"), column("metric"), column("year"), column("person", "person"), column("weeks")}};
    return table;
}

const Table &goalPinTable()
{
    static const Table table{QStringLiteral("goal_pin"), Table::Kind::Entity,
        {column("id"), column("metric"), column("unit", "unit"), column("person", "person"), column("period"),
            column("held")}};
    return table;
}

const Table &goalVersionTable()
{
    static const Table table{.name = QStringLiteral("goal_version"),
        .kind = Table::Kind::Fact,
        .columns = {column("id"), column("batch"), column("line"), column("number"), column("reason"), column("actor"),
            column("published_at")},
        .isHistory = true};
    return table;
}

const Table &publishedGoalTable()
{
    static const Table table{.name = QStringLiteral("published_goal"),
        .kind = Table::Kind::Fact,
        .columns = {column("id"), column("batch"), column("line"), column("version"), column("metric"), column("year"),
            column("person", "person"), column("weeks")},
        .isHistory = true};
    return table;
}

const Table &acknowledgementTable()
{
    static const Table table{.name = QStringLiteral("acknowledgement"),
        .kind = Table::Kind::Fact,
        .columns = {column("id"), column("batch"), column("line"), column("version"), column("person", "person"),
            column("event_at")},
        .uniqueKey = QStringLiteral("version, person")};
    return table;
}

const Table &goalPathTable()
{
    static const Table table{QStringLiteral("goal_path"), Table::Kind::Entity,
        {column("id"), column("metric"), column("year"), column("unit", "unit"), column("customer_class"),
            column("customers"), column("conversion")}};
    return table;
}

const Table &checkInTable()
{
    static const Table table{
        QStringLiteral("check_in"), Table::Kind::Entity, {column("id"), column("period"), column("day")}};
    return table;
}

} // namespace waterline
