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

/// More than this of one action in one week is a slip, such as a phone number in the wrong column.
constexpr qint64 largestCount = 1'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class PlanApplier final : public RowApplier {
public:
    PlanApplier(Connection &connection, std::vector<bool> hasColumn, ImportOptions options)
        : m_people(connection)
        , m_plans(connection, weeklyPlanTable(),
              {QStringLiteral("person"), QStringLiteral("week"), QStringLiteral("action")})
        , m_hasColumn(std::move(hasColumn))
        , m_options(std::move(options))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        for (const int field :
            {LeadPlan, VisitPlan, ProposalPlan, LeadActual, VisitActual, ProposalActual, Planned, Reported}) {
            const qint64 count = row.integer(field).value_or(0);
            if (count < 0)
                return RowOutcome::rejected(
                    field, Text::tr("A count cannot be negative."), Text::tr("Write 0 or more."));
            if (count > largestCount)
                return RowOutcome::rejected(field, Text::tr("%1 is too many for one week.").arg(count),
                    Text::tr("Check the column and the number."));
        }
        const NamedPerson person = personIn(row, PersonName, m_people, m_options);
        if (person.fault)
            return *person.fault;
        const std::optional<RowOutcome> fault = row.isEmpty(ActionWord) ? wideFault(row) : longFault(row);
        if (fault)
            return *fault;
        const QVariant week = qint64(IsoWeek::parse(row.text(Week))->toNumber());
        if (const std::optional<RowOutcome> conflict = conflictIn(rowsOf(row, idValue(person.id), week)))
            return *conflict;
        return write(rowsOf(row, settled(person, row, PersonName, m_people, batch).value, week), row.line, batch);
    }

private:
    static std::optional<RowOutcome> wideFault(const CheckedRow &row)
    {
        for (int field = LeadPlan; field <= ProposalActual; ++field) {
            if (!row.isEmpty(field))
                return std::nullopt;
        }
        return RowOutcome::rejected(LeadPlan, Text::tr("The row has no count."),
            Text::tr("Fill in the planned leads, visits or proposals, or delete the row."));
    }

    static std::optional<RowOutcome> longFault(const CheckedRow &row)
    {
        const std::optional<Action> action = actionFromWord(row.text(ActionWord));
        if (!action || coreIndex(*action) >= coreActions.size()) {
            return RowOutcome::rejected(ActionWord,
                Text::tr("%1 is not an action that is planned.").arg(row.text(ActionWord)),
                Text::tr("Write lead, visit or proposal."));
        }
        if (row.isEmpty(Planned) && row.isEmpty(Reported))
            return RowOutcome::rejected(
                Planned, Text::tr("The row has no count."), Text::tr("Fill in the plan, or delete the row."));
        return std::nullopt;
    }

    /// The rows of weekly_plan that a row of the file stands for: one, or one an action.
    [[nodiscard]] std::vector<Values> rowsOf(const CheckedRow &row, const QVariant &person, const QVariant &week) const
    {
        std::vector<Values> rows;
        const auto add = [&](Action action, int planField, int actualField) {
            // An action without any count is not spoken of, so that two rows of one file may complete each other.
            if (row.isEmpty(planField) && row.isEmpty(actualField))
                return;
            rows.push_back(merged(
                {qint64(0), person, week, actionCode(action), countIn(row, planField), countIn(row, actualField)},
                planField, actualField));
        };
        if (!row.isEmpty(ActionWord)) {
            add(*actionFromWord(row.text(ActionWord)), Planned, Reported);
            return rows;
        }
        for (const Action action : coreActions)
            add(action, LeadPlan + int(coreIndex(action)), LeadActual + int(coreIndex(action)));
        return rows;
    }

    static QVariant countIn(const CheckedRow &row, int field)
    {
        const std::optional<qint64> value = row.integer(field);
        return value ? QVariant(*value) : QVariant();
    }

    /// What the file has no column for stays as it is: a plan file and a summary file complete each other.
    [[nodiscard]] Values merged(Values next, int planField, int actualField) const
    {
        if (const Values *present = m_plans.find(m_plans.keyOf(next))) {
            if (!m_hasColumn[std::size_t(planField)])
                next[4] = (*present)[4];
            if (!m_hasColumn[std::size_t(actualField)])
                next[5] = (*present)[5];
        }
        return next;
    }

    [[nodiscard]] std::optional<RowOutcome> conflictIn(const std::vector<Values> &rows) const
    {
        for (const Values &row : rows) {
            if (std::optional<RowOutcome> conflict = m_plans.conflict(row))
                return conflict;
        }
        return std::nullopt;
    }

    /// Precondition: no conflict, and at least one row.
    RowOutcome write(const std::vector<Values> &rows, qint64 line, Batch &batch)
    {
        RowOutcome result = m_plans.write(batch, rows.front(), line);
        for (std::size_t i = 1; i < rows.size(); ++i)
            result = combined(result, m_plans.write(batch, rows[i], line));
        return result;
    }

    /// Of the actions of one row: anything written makes it new or changed; only if all repeat it is a duplicate.
    static RowOutcome combined(const RowOutcome &a, const RowOutcome &b)
    {
        using Kind = RowOutcome::Kind;
        if (a.kind == b.kind)
            return a;
        const bool isWritten =
            a.kind == Kind::New || a.kind == Kind::Changed || b.kind == Kind::New || b.kind == Kind::Changed;
        return {isWritten ? Kind::Changed : Kind::Unchanged};
    }

    PeopleDirectory m_people;
    EntityWriter m_plans;
    std::vector<bool> m_hasColumn;
    ImportOptions m_options;
};

} // namespace

const ImportTable &planImportTable()
{
    static const ImportTable table{QStringLiteral("plans"),
        QT_TRANSLATE_NOOP("ImportTable", "Weekly plans and summaries"),
        {
            {QStringLiteral("week"), QT_TRANSLATE_NOOP("ImportField", "Week"), FieldKind::Week,
                words(u"周|周次|周数|第几周|自然周|统计周|week|iso week|calendar week|period"), true},
            {QStringLiteral("person"), QT_TRANSLATE_NOOP("ImportField", "Person"), FieldKind::Code,
                words(u"工号|姓名|员工|员工编号|person|name|employee|人员") + ownerSynonyms(), true},
            {QStringLiteral("lead_plan"), QT_TRANSLATE_NOOP("ImportField", "Planned leads"), FieldKind::Count,
                words(u"线索数计划|计划线索数|线索计划|线索目标|线索数目标|lead plan|planned leads|leads plan|lead "
                      u"target")},
            {QStringLiteral("visit_plan"), QT_TRANSLATE_NOOP("ImportField", "Planned visits"), FieldKind::Count,
                words(u"拜访量计划|计划拜访量|拜访计划|拜访目标|拜访量目标|visit plan|planned visits|visits plan|visit "
                      u"target")},
            {QStringLiteral("proposal_plan"), QT_TRANSLATE_NOOP("ImportField", "Planned proposals"), FieldKind::Count,
                words(u"方案提交计划|方案提交数计划|计划方案提交数|方案计划|方案目标|proposal plan|planned "
                      u"proposals|proposals plan|proposal target")},
            {QStringLiteral("lead_actual"), QT_TRANSLATE_NOOP("ImportField", "Reported leads"), FieldKind::Count,
                words(u"线索数实际|实际线索数|线索实际|线索数|lead actual|actual leads|leads "
                      u"actual|leads|上报线索数|reported leads")},
            {QStringLiteral("visit_actual"), QT_TRANSLATE_NOOP("ImportField", "Reported visits"), FieldKind::Count,
                words(u"拜访量实际|实际拜访量|拜访实际|拜访量|visit actual|actual visits|visits "
                      u"actual|visits|上报拜访量|reported visits")},
            {QStringLiteral("proposal_actual"), QT_TRANSLATE_NOOP("ImportField", "Reported proposals"),
                FieldKind::Count,
                words(u"方案提交实际|方案提交数实际|实际方案提交数|方案提交数|proposal actual|actual "
                      u"proposals|proposals actual|proposals|上报方案提交数|reported proposals")},
            {QStringLiteral("action"), QT_TRANSLATE_NOOP("ImportField", "Action"), FieldKind::Text,
                words(u"动作|动作类型|指标|action|metric|activity")},
            {QStringLiteral("planned"), QT_TRANSLATE_NOOP("ImportField", "Plan"), FieldKind::Count,
                words(u"计划|计划数|目标|目标数|plan|planned|target|goal")},
            {QStringLiteral("reported"), QT_TRANSLATE_NOOP("ImportField", "Reported actual"), FieldKind::Count,
                words(u"实际|实际数|完成数|完成|actual|reported|done|上报实际|reported actual")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &options) {
            return std::make_unique<PlanApplier>(connection, hasColumn, options);
        }};
    return table;
}

} // namespace waterline
