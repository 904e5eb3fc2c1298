#include "org/unitimport.h"

#include "base/textkey.h"
#include "import/entitywriter.h"
#include "import/words.h"
#include "org/orgstore.h"

#include <QCoreApplication>

namespace waterline {

namespace {

enum Field { Code, Name, Kind, Parent, Leader };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::optional<UnitKind> kindFromWord(const QString &word)
{
    const QString key = textKey(word);
    if (words(u"region|大区|区域").contains(key))
        return UnitKind::Region;
    if (words(u"team|团队|小组").contains(key))
        return UnitKind::Team;
    return std::nullopt;
}

class UnitApplier final : public RowApplier {
public:
    UnitApplier(Connection &connection, std::vector<bool> hasColumn)
        : m_units(connection, unitTable(), {QStringLiteral("code")})
        , m_hasColumn(std::move(hasColumn))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const std::optional<UnitKind> kind = kindFromWord(row.text(Kind));
        if (!kind) {
            return RowOutcome::rejected(
                Kind, Text::tr("%1 is no kind of unit.").arg(row.text(Kind)), Text::tr("Write region or team."));
        }
        Unit unit;
        unit.code = row.text(Code);
        unit.name = row.text(Name);
        unit.kind = *kind;
        unit.leader = row.text(Leader);
        Values next = toValues(unit);
        QString above;
        if (!row.isEmpty(Parent)) {
            Unit parent;
            parent.code = row.text(Parent);
            const Values *found = m_units.find(m_units.keyOf(toValues(parent)));
            if (*kind == UnitKind::Region || !found) {
                return RowOutcome::rejected(Parent,
                    Text::tr("%1 is no unit that this one can be part of.").arg(parent.code),
                    Text::tr("Only teams are part of another unit; write the row of that unit above."));
            }
            above = (*found)[1].toString() + QStringLiteral(" / ");
            next[4] = (*found)[0];
        }
        // As people's files make it from the names, so that both find the same unit.
        const QString usual = above + unit.name;
        if (textKey(unit.code) != textKey(usual)) {
            return RowOutcome::rejected(
                Code, Text::tr("The number of this unit does not fit its names."), Text::tr("Write %1.").arg(usual));
        }
        if (const Values *present = m_units.find(m_units.keyOf(next))) {
            if ((*present)[3].toString() != next[3].toString() || (*present)[4].toLongLong() != next[4].toLongLong()) {
                return RowOutcome::rejected(Kind,
                    Text::tr("There is another unit %1, of another kind or part of another unit.").arg(unit.code),
                    Text::tr("Give one of the two another name."));
            }
            if (!m_hasColumn[Leader])
                next[5] = (*present)[5];
        }
        return m_units.write(batch, next, row.line);
    }

private:
    EntityWriter m_units;
    std::vector<bool> m_hasColumn;
};

} // namespace

QString unitKindWord(UnitKind kind)
{
    const char *const word =
        kind == UnitKind::Region ? QT_TRANSLATE_NOOP("UnitKind", "region") : QT_TRANSLATE_NOOP("UnitKind", "team");
    const QString translated = QCoreApplication::translate("UnitKind", word);
    return kindFromWord(translated) == kind ? translated : QLatin1String(word);
}

const ImportTable &unitImport()
{
    static const ImportTable table{QStringLiteral("units"), QT_TRANSLATE_NOOP("ImportTable", "Regions and teams"),
        {
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("ImportField", "Unit's number"), FieldKind::Code,
                words(u"组织编号|组织编码|部门编号|团队编号|unit's number|unit number|unit code"), true},
            {QStringLiteral("name"), QT_TRANSLATE_NOOP("ImportField", "Unit's name"), FieldKind::Text,
                words(u"组织名称|部门名称|团队名称|unit's name|unit name"), true},
            {QStringLiteral("kind"), QT_TRANSLATE_NOOP("ImportField", "Unit's kind"), FieldKind::Text,
                words(u"组织类型|部门类型|团队类型|unit's kind|unit kind|unit type"), true},
            {QStringLiteral("parent"), QT_TRANSLATE_NOOP("ImportField", "Part of"), FieldKind::Code,
                words(u"上级组织|上级组织编号|上级部门|上级部门编号|part of|parent unit")},
            {QStringLiteral("leader"), QT_TRANSLATE_NOOP("ImportField", "Unit's leader"), FieldKind::Text,
                words(u"组织负责人|部门负责人|团队负责人|unit's leader|unit leader")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &) {
            return std::make_unique<UnitApplier>(connection, hasColumn);
        }};
    return table;
}

} // namespace waterline
