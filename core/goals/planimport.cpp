#include "goals/planimport.h"

#include "goals/planstore.h"
#include "import/entitywriter.h"
#include "import/words.h"
#include "org/personfield.h"

#include <QCoreApplication>

namespace waterline {

namespace {

enum Field {
    Week,
    PersonName,
    LeadPlan,
    VisitPlan,
    ProposalPlan,
    LeadActual,
    VisitActual,
    ProposalActual,
    ActionWord,
    Planned,
    Reported,
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

class PlanApplier final : public RowApplier {
public:
    PlanApplier(Connection &connection, std::vector<bool> hasColumn, ImportOptions options)
        : m_people(connection)
        , m_plans(connection, weeklyPlanTable(), {QStringLiteral("person"), QStringLiteral("week"), QStringLiteral("action")})
        , m_hasColumn(std::move(hasColumn))
        , m_options(std::move(options))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        for (const int field : {LeadPlan, VisitPlan, ProposalPlan, LeadActual, VisitActual, ProposalActual, Planned, Reported}) {
            if (row.integer(field).value_or(0) < 0)
                return RowOutcome::rejected(field, tr("A count cannot be negative."), tr("Write 0 or more."));
        }
        const NamedPerson person = personIn(row, PersonName, m_people, m_options, batch);
        if (person.fault)
            return *person.fault;
        const std::optional<IsoWeek> week = IsoWeek::parse(row.text(Week));
        return row.isEmpty(ActionWord) ? takeWide(row, person.id, *week, batch) : takeLong(row, person.id, *week, batch);
    }

private:
    RowOutcome takeWide(const CheckedRow &row, PersonId person, IsoWeek week, Batch &batch)
    {
        RowOutcome result;
        bool isAny = false;
        for (const Action action : coreActions) {
            const int plan = LeadPlan + int(coreIndex(action));
            const int actual = LeadActual + int(coreIndex(action));
            if (row.isEmpty(plan) && row.isEmpty(actual))
                continue;
            const RowOutcome outcome = take(person, week, action, row, plan, actual, batch);
            if (outcome.kind == RowOutcome::Kind::Rejected)
                return outcome;
            result = isAny ? combined(result, outcome) : outcome;
            isAny = true;
        }
        if (!isAny) {
            return RowOutcome::rejected(LeadPlan, tr("The row has no count."),
                tr("Fill in the planned leads, visits or proposals, or delete the row."));
        }
        return result;
    }

    RowOutcome takeLong(const CheckedRow &row, PersonId person, IsoWeek week, Batch &batch)
    {
        const std::optional<Action> action = actionFromWord(row.text(ActionWord));
        if (!action || coreIndex(*action) >= coreActions.size()) {
            return RowOutcome::rejected(ActionWord, tr("%1 is not an action that is planned.").arg(row.text(ActionWord)),
                tr("Write lead, visit or proposal."));
        }
        if (row.isEmpty(Planned) && row.isEmpty(Reported))
            return RowOutcome::rejected(Planned, tr("The row has no count."), tr("Fill in the plan, or delete the row."));
        return take(person, week, *action, row, Planned, Reported, batch);
    }

    RowOutcome take(PersonId person, IsoWeek week, Action action, const CheckedRow &row, int planField, int actualField, Batch &batch)
    {
        const auto count = [&](int field) {
            const std::optional<qint64> value = row.integer(field);
            return value ? QVariant(*value) : QVariant();
        };
        Values next{qint64(0), person.value, qint64(week.toNumber()), actionCode(action), count(planField), count(actualField)};
        // A plan file and a summary file complete each other.
        if (const Values *present = m_plans.find(m_plans.keyOf(next))) {
            if (!m_hasColumn[std::size_t(planField)])
                next[4] = (*present)[4];
            if (!m_hasColumn[std::size_t(actualField)])
                next[5] = (*present)[5];
        }
        return m_plans.write(batch, next, row.line);
    }

    /// Of the actions of one row: anything written makes it new or changed; only if all repeat it is a duplicate.
    static RowOutcome combined(const RowOutcome &a, const RowOutcome &b)
    {
        using Kind = RowOutcome::Kind;
        if (a.kind == b.kind)
            return a;
        const bool isWritten = a.kind == Kind::New || a.kind == Kind::Changed || b.kind == Kind::New || b.kind == Kind::Changed;
        return {isWritten ? Kind::Changed : Kind::Unchanged};
    }

    PeopleDirectory m_people;
    EntityWriter m_plans;
    std::vector<bool> m_hasColumn;
    ImportOptions m_options;
};

}

const ImportTable &planImportTable()
{
    static const ImportTable table{
        QStringLiteral("plans"),
        QT_TRANSLATE_NOOP("ImportTable", "Weekly plans and summaries"),
        {
            {QStringLiteral("week"), QT_TRANSLATE_NOOP("ImportField", "Week"), FieldKind::Week,
                words(u"周|周次|周数|第几周|自然周|统计周|week|iso week|calendar week|period"), true},
            {QStringLiteral("person"), QT_TRANSLATE_NOOP("ImportField", "Person"), FieldKind::Code,
                words(u"工号|姓名|员工|员工编号|person|name|employee") + ownerSynonyms(), true},
            {QStringLiteral("lead_plan"), QT_TRANSLATE_NOOP("ImportField", "Planned leads"), FieldKind::Count,
                words(u"线索数计划|计划线索数|线索计划|线索目标|线索数目标|lead plan|planned leads|leads plan|lead target")},
            {QStringLiteral("visit_plan"), QT_TRANSLATE_NOOP("ImportField", "Planned visits"), FieldKind::Count,
                words(u"拜访量计划|计划拜访量|拜访计划|拜访目标|拜访量目标|visit plan|planned visits|visits plan|visit target")},
            {QStringLiteral("proposal_plan"), QT_TRANSLATE_NOOP("ImportField", "Planned proposals"), FieldKind::Count,
                words(u"方案提交计划|方案提交数计划|计划方案提交数|方案计划|方案目标|proposal plan|planned proposals|proposals plan|proposal target")},
            {QStringLiteral("lead_actual"), QT_TRANSLATE_NOOP("ImportField", "Reported leads"), FieldKind::Count,
                words(u"线索数实际|实际线索数|线索实际|线索数|lead actual|actual leads|leads actual|leads")},
            {QStringLiteral("visit_actual"), QT_TRANSLATE_NOOP("ImportField", "Reported visits"), FieldKind::Count,
                words(u"拜访量实际|实际拜访量|拜访实际|拜访量|visit actual|actual visits|visits actual|visits")},
            {QStringLiteral("proposal_actual"), QT_TRANSLATE_NOOP("ImportField", "Reported proposals"), FieldKind::Count,
                words(u"方案提交实际|方案提交数实际|实际方案提交数|方案提交数|proposal actual|actual proposals|proposals actual|proposals")},
            {QStringLiteral("action"), QT_TRANSLATE_NOOP("ImportField", "Action"), FieldKind::Text,
                words(u"动作|动作类型|指标|action|metric|activity")},
            {QStringLiteral("planned"), QT_TRANSLATE_NOOP("ImportField", "Plan"), FieldKind::Count,
                words(u"计划|计划数|目标|目标数|plan|planned|target|goal")},
            {QStringLiteral("reported"), QT_TRANSLATE_NOOP("ImportField", "Reported actual"), FieldKind::Count,
                words(u"实际|实际数|完成数|完成|actual|reported|done")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &options) {
            return std::make_unique<PlanApplier>(connection, hasColumn, options);
        }};
    return table;
}

} // namespace waterline
