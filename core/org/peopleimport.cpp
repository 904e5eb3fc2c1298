#include "org/peopleimport.h"

#include "import/entitywriter.h"
#include "import/lostzeros.h"
#include "import/words.h"
#include "org/orgstore.h"

#include <QCoreApplication>

#include <utility>

namespace waterline {

namespace {

enum Field { Code, Name, Role, Region, Team, Leader, HiredOn };

/// Regions and teams come into being with the people in them. A file without teams but with managers has a team per
/// manager, called after the manager.
class PeopleApplier final : public RowApplier {
public:
    PeopleApplier(Connection &connection, std::vector<bool> hasColumn)
        : m_units(connection, unitTable(), {QStringLiteral("code")})
        , m_people(connection, personTable(), {QStringLiteral("code")})
        , m_numbers(connection, personTable().name)
        , m_hasColumn(std::move(hasColumn))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const qint64 unit = unitOf(row, batch);
        Person person;
        person.code = row.isEmpty(Code) ? row.text(Name) : row.text(Code);
        person.name = row.text(Name);
        Values next = toValues(person);
        const Values *present = m_people.find(m_people.keyOf(next));
        next[3] = m_hasColumn[Role] ? textValue(row.text(Role)) : present ? (*present)[3] : textValue({});
        next[4] = unit != 0 ? QVariant(unit) : !hasUnitColumns() && present ? (*present)[4] : QVariant();
        next[5] = m_hasColumn[HiredOn] ? dayValue(row.day(HiredOn)) : present ? (*present)[5] : QVariant();
        const QString doubt = present ? QString() : m_numbers.doubtAbout(person.code);
        RowOutcome outcome = m_people.write(batch, next, row.line);
        if (outcome.kind == RowOutcome::Kind::New && !doubt.isEmpty()) {
            outcome.warning = doubt;
            outcome.field = Code;
        }
        // A row that only brought a new team or another leader has changed something too.
        if (std::exchange(m_isUnitTouched, false) && outcome.kind == RowOutcome::Kind::Unchanged)
            outcome.kind = RowOutcome::Kind::Changed;
        return outcome;
    }

private:
    [[nodiscard]] bool hasUnitColumns() const
    {
        return m_hasColumn[Region] || m_hasColumn[Team] || m_hasColumn[Leader];
    }

    qint64 unitOf(const CheckedRow &row, Batch &batch)
    {
        const QString region = row.text(Region);
        const QString leader = row.text(Leader);
        const QString team = row.isEmpty(Team) ? leader : row.text(Team);
        qint64 unit = region.isEmpty() ? 0 : regionId(region, batch, row.line);
        if (!team.isEmpty())
            unit = teamId(region, team, leader, unit, batch, row.line);
        return unit;
    }

    qint64 regionId(const QString &name, Batch &batch, qint64 line)
    {
        Unit region;
        region.code = name;
        region.name = name;
        region.kind = UnitKind::Region;
        const Values next = toValues(region);
        if (const Values *present = m_units.find(m_units.keyOf(next)))
            return (*present)[0].toLongLong();
        return write(next, batch, line);
    }

    qint64 teamId(
        const QString &region, const QString &name, const QString &leader, qint64 parent, Batch &batch, qint64 line)
    {
        Unit team;
        team.code = region.isEmpty() ? name : region + QStringLiteral(" / ") + name;
        team.name = name;
        team.kind = UnitKind::Team;
        team.parent = {parent};
        team.leader = leader;
        Values next = toValues(team);
        const QString key = m_units.keyOf(next);
        const Values *present = m_units.find(key);
        if (!present)
            return write(next, batch, line);
        // A team that is called like its region is that region and stays one: only the leader is taken.
        next = *present;
        next[5] = textValue(leader);
        // The first row of a file that names a leader decides.
        if (leader.isEmpty() || m_ledBy.contains(key))
            return next[0].toLongLong();
        m_ledBy.insert(key, leader);
        if ((*present)[5].toString() != leader) {
            const Values before = *present;
            batch.change(unitTable(), &before, &next, line);
            m_units.replace(next);
            m_isUnitTouched = true;
        }
        return next[0].toLongLong();
    }

    qint64 write(const Values &next, Batch &batch, qint64 line)
    {
        qint64 id = 0;
        m_units.write(batch, next, line, &id);
        if (const QString leader = next[5].toString(); !leader.isEmpty())
            m_ledBy.insert(m_units.keyOf(next), leader);
        m_isUnitTouched = true;
        return id;
    }

    EntityWriter m_units;
    EntityWriter m_people;
    PresentNumbers m_numbers;
    std::vector<bool> m_hasColumn;
    /// Per team: the leader that this file named first.
    QHash<QString, QString> m_ledBy;
    bool m_isUnitTouched = false;
};

} // namespace

const ImportTable &peopleImport()
{
    static const ImportTable table{QStringLiteral("people"), QT_TRANSLATE_NOOP("ImportTable", "People and teams"),
        {
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("ImportField", "Person's number"), FieldKind::Code,
                words(u"工号|person's number|员工编号|员工号|人员编号|rep_id|employee id|employee number|user "
                      u"id|person code")},
            {QStringLiteral("name"), QT_TRANSLATE_NOOP("ImportField", "Person's name"), FieldKind::Text,
                words(u"姓名|person's name|员工姓名|销售|销售人员|销售员|业务员|name|full name|sales agent|sales "
                      u"rep|salesperson|employee"),
                true},
            {QStringLiteral("role"), QT_TRANSLATE_NOOP("ImportField", "Role"), FieldKind::Text,
                words(u"岗位|职位|职务|角色|role|title|job title|position")},
            {QStringLiteral("region"), QT_TRANSLATE_NOOP("ImportField", "Region"), FieldKind::Text,
                words(u"大区|区域|地区|所属大区|销售大区|region|regional office|office|area|territory")},
            {QStringLiteral("team"), QT_TRANSLATE_NOOP("ImportField", "Team"), FieldKind::Text,
                words(u"团队|小组|销售组|所属团队|部门|team|group|department")},
            {QStringLiteral("leader"), QT_TRANSLATE_NOOP("ImportField", "Manager"), FieldKind::Text,
                words(u"主管|经理|上级|直属上级|组长|团队主管|manager|team lead|leader|supervisor|reports to")},
            {QStringLiteral("hired_on"), QT_TRANSLATE_NOOP("ImportField", "Hired on"), FieldKind::Day,
                words(u"入职日期|入职时间|hire date|hire_date|hired on|start date")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &) {
            return std::make_unique<PeopleApplier>(connection, hasColumn);
        }};
    return table;
}

} // namespace waterline
