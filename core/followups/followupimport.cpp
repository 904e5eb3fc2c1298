#include "followups/followupimport.h"

#include "base/sha256.h"
#include "followups/followupcolumns.h"
#include "followups/followupreader.h"
#include "followups/followupstore.h"
#include "followups/taskstatus.h"
#include "import/words.h"
#include "store/query.h"

#include <QCoreApplication>

#include <array>

namespace waterline {

namespace {

using Field = FollowUpField;
using Column = FollowUpColumn;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class FollowUpSealer final : public RowSealer {
public:
    FollowUpSealer(Connection &connection, const ImportOptions &options, BatchId batch)
        : m_reader(connection, options)
        , m_batch(batch)
    {
    }

    void seal(CheckedRow &row) override
    {
        FollowUpReader::Reading reading = m_reader.read(row);
        row.isSealed = !reading.fault && reading.warning.isEmpty() && !reading.person.isNew && !reading.customer.isNew;
        if (!row.isSealed)
            return;
        reading.followUp.id = {row.id};
        reading.followUp.batch = m_batch;
        reading.followUp.line = row.line;
        writeTo(row.fact.image, reading.followUp);
        row.fact.digest = digestOf(row.fact.image, m_hash);
    }

private:
    FollowUpReader m_reader;
    BatchId m_batch;
    Sha256 m_hash;
};

class FollowUpApplier final : public RowApplier {
public:
    FollowUpApplier(Connection &connection, std::vector<bool> hasColumn, ImportOptions options)
        : m_connection(connection)
        , m_find(connection,
              QStringLiteral("SELECT %1 FROM follow_up WHERE row_key = ?").arg(followUpTable().columnList()))
        , m_hasColumn(std::move(hasColumn))
        , m_options(std::move(options))
    {
    }

    std::unique_ptr<RowSealer> makeSealer(BatchId batch) override
    {
        return std::make_unique<FollowUpSealer>(m_connection, m_options, batch);
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        return row.isSealed ? take(row.fact, row.line, batch) : applyUnsealed(row, batch);
    }

private:
    /// Names somebody who was not known before the file, or has a fault or a warning.
    RowOutcome applyUnsealed(const CheckedRow &row, Batch &batch)
    {
        if (!m_reader)
            m_reader.emplace(m_connection, m_options);
        const FollowUpReader::Reading reading = m_reader->read(row);
        if (reading.fault)
            return *reading.fault;
        if (reading.person.isNew || reading.customer.isNew) {
            // A row that is going to be rejected creates nobody.
            if (const std::optional<RowOutcome> conflict = conflictOf(reading.followUp, batch.id()))
                return *conflict;
        }
        FollowUpRef followUp = m_reader->settled(reading, row, batch);
        followUp.id = {row.id != 0 ? row.id : batch.newId()};
        followUp.batch = batch.id();
        followUp.line = row.line;
        writeTo(m_fact.image, followUp);
        m_fact.digest = digestOf(m_fact.image, m_hash);
        RowOutcome outcome = take(m_fact, row.line, batch);
        if (outcome.kind != RowOutcome::Kind::Rejected && !reading.warning.isEmpty()) {
            outcome.field = int(Field::Status);
            outcome.warning = reading.warning;
        }
        return outcome;
    }

    RowOutcome take(const SealedRow &fact, qint64 line, Batch &batch)
    {
        if (batch.append(followUpTable(), fact))
            return {RowOutcome::Kind::New};
        return meet(fact.image.values(), line, batch);
    }

    /// What becomes of a row whose follow-up is there already.
    RowOutcome meet(Values values, qint64 line, Batch &batch)
    {
        const std::optional<Values> present = find(values[Column::Key].toString());
        if (!present)
            return {RowOutcome::Kind::Unchanged}; // the connection failed; the commit will say so
        keepUnnamed(values, *present);
        const bool isEqual = isSameRow(values, *present);
        if (const qint64 first = lineOf(*present, batch.id()); first != 0)
            return isEqual ? RowOutcome{RowOutcome::Kind::Duplicate} : twice(first);
        m_lines.insert((*present)[Column::Id].toLongLong(), line);
        if (isEqual)
            return {RowOutcome::Kind::Unchanged};
        batch.change(followUpTable(), &*present, &values, line);
        return {RowOutcome::Kind::Changed};
    }

    [[nodiscard]] std::optional<Values> find(const QString &rowKey)
    {
        m_find.exec(rowKey);
        return m_find.first([](const Row &row) {
            Values found;
            for (int i = 0; i < int(followUpTable().columns.size()); ++i)
                found << row.value(i);
            return found;
        });
    }

    /// The line of this file that brought the row before; 0 if none did.
    [[nodiscard]] qint64 lineOf(const Values &present, BatchId batch) const
    {
        return present[Column::Batch].toLongLong() == batch.value ? present[Column::Line].toLongLong()
                                                                  : m_lines.value(present[Column::Id].toLongLong());
    }

    [[nodiscard]] std::optional<RowOutcome> conflictOf(const FollowUpRef &followUp, BatchId batch)
    {
        const std::optional<Values> present = find(rowOf(followUp)[Column::Key].toString());
        const qint64 first = present ? lineOf(*present, batch) : 0;
        return first == 0 ? std::nullopt : std::optional(twice(first));
    }

    [[nodiscard]] static Values rowOf(const FollowUpRef &followUp)
    {
        RowImage image;
        writeTo(image, followUp);
        return image.values();
    }

    /// Where it first came from stays its provenance, and what the file has no column for stays as it is.
    void keepUnnamed(Values &values, const Values &present) const
    {
        static constexpr std::array<std::pair<Field, Column::Place>, 8> columns{
            {{Field::Customer, Column::Customer}, {Field::Action, Column::Action}, {Field::Action, Column::Channel},
                {Field::Content, Column::Content}, {Field::Evidence, Column::Evidence}, {Field::Budget, Column::Budget},
                {Field::DecisionMaker, Column::DecisionMaker}, {Field::NextContactOn, Column::NextContactOn}}};
        for (const int column : {Column::Id, Column::Batch, Column::Line})
            values[column] = present[column];
        for (const auto &[field, column] : columns) {
            if (!m_hasColumn[std::size_t(field)])
                values[column] = present[column];
        }
    }

    static RowOutcome twice(qint64 firstLine)
    {
        return RowOutcome::rejected(int(Field::Code),
            Text::tr("The same follow-up stands in line %1 with other values.").arg(firstLine),
            Text::tr("Keep the row that is right and delete the other."), QStringLiteral("other_values"));
    }

    Connection &m_connection;
    Query m_find;
    std::vector<bool> m_hasColumn;
    ImportOptions m_options;
    /// For the rows that are not sealed: most files have none.
    std::optional<FollowUpReader> m_reader;
    /// The last of them.
    SealedRow m_fact;
    Sha256 m_hash;
    /// Per row that was there before this file: the line that brought it again.
    QHash<qint64, qint64> m_lines;
};

} // namespace

const ImportTable &followUpImport()
{
    static const ImportTable table{QStringLiteral("followups"), QT_TRANSLATE_NOOP("ImportTable", "Follow-ups"),
        {
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("ImportField", "Follow-up's number"), FieldKind::Code,
                words(u"跟进编号|跟进id|记录编号|跟进记录编号|activity id|record id|follow-up id|followup id|task "
                      u"id|follow-up's number")},
            {QStringLiteral("at"), QT_TRANSLATE_NOOP("ImportField", "Time"), FieldKind::DayTime,
                words(u"跟进时间|跟进日期|拜访时间|拜访日期|日期|时间|发生时间|at|date|time|activity date|visit "
                      u"date|follow-up date|"
                      u"event at|completed at|completed on|completed date|done at|完成时间|完成日期|due date"),
                true},
            {QStringLiteral("person"), QT_TRANSLATE_NOOP("ImportField", "Person"), FieldKind::Code,
                words(u"跟进人|跟进人工号|跟进人姓名|拜访人|工号|姓名|员工|创建人|person|user|by|人员")
                    + ownerSynonyms(),
                true},
            {QStringLiteral("customer"), QT_TRANSLATE_NOOP("ImportField", "Customer"), FieldKind::Code,
                customerSynonyms() + words(u"related to|regarding|关联客户|拜访客户")},
            {QStringLiteral("action"), QT_TRANSLATE_NOOP("ImportField", "Action"), FieldKind::Text,
                words(u"跟进方式|跟进类型|动作|动作类型|拜访方式|活动类型|类型|action|type|activity "
                      u"type|activity|channel|follow-up type")},
            {QStringLiteral("content"), QT_TRANSLATE_NOOP("ImportField", "Content"), FieldKind::Text,
                words(u"跟进内容|跟进记录|内容|拜访内容|沟通内容|备注|描述|content|text|notes|comments|description|"
                      u"subject")},
            {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("ImportField", "Evidence"), FieldKind::Text,
                words(u"证据类型|证据|凭证|附件类型|附件|evidence|evidence type|attachment|proof")},
            {QStringLiteral("budget"), QT_TRANSLATE_NOOP("ImportField", "Budget range"), FieldKind::Text,
                words(u"预算范围|预算区间|预算|budget|budget range")},
            {QStringLiteral("decision_maker"), QT_TRANSLATE_NOOP("ImportField", "Decision maker's title"),
                FieldKind::Text,
                words(u"决策人职务|决策人|决策人头衔|决策者|关键决策人|decision maker|decision maker title|contact "
                      u"title|decision maker's title")},
            {QStringLiteral("next_contact_on"), QT_TRANSLATE_NOOP("ImportField", "Next contact on"), FieldKind::Day,
                words(u"下次联系时间|下次联系日期|下次跟进时间|下次跟进日期|next contact|next contact date|next step "
                      u"date|next follow-up|next contact on")},
            {QStringLiteral("status"), QT_TRANSLATE_NOOP("ImportField", "Status"), FieldKind::Text,
                words(u"任务状态|活动状态|完成状态|计划状态|是否完成|状态|task status|activity status|meeting outcome|"
                      u"status|done|completed|is closed"),
                false, [](const QString &word) { return taskStatusFrom(word) != TaskStatus::Unknown; }},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &options) {
            return std::make_unique<FollowUpApplier>(connection, hasColumn, options);
        }};
    return table;
}

} // namespace waterline
