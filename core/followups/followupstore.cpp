#include "followups/followupstore.h"

#include "base/sha256.h"
#include "followups/followupcolumns.h"
#include "metrics/actualyear.h"
#include "store/query.h"
#include "store/rowimage.h"

#include <array>
#include <string>

namespace waterline {

namespace {

using Column = FollowUpColumn;

const std::string &codeOf(Action action)
{
    static const std::array codes{actionCode(Action::Lead).toStdString(), actionCode(Action::Visit).toStdString(),
        actionCode(Action::Proposal).toStdString(), actionCode(Action::Contact).toStdString(),
        actionCode(Action::Note).toStdString()};
    return codes[std::size_t(action)];
}

QStringList actionSources()
{
    QStringList sources;
    for (const Action action : coreActions)
        sources << actionCode(action);
    return sources;
}

class ActionRollup final : public DerivedTable {
public:
    [[nodiscard]] bool watches(const Table &table) const override { return &table == &followUpTable(); }

    void rowChanged(const Table &, const Values *before, const Values *after) override
    {
        if (before)
            count(*before, -1);
        if (after)
            count(*after, 1);
    }

    void rowAppended(const Table &, const RowImage &row) override
    {
        count(row.integer(Column::Week), row.integer(Column::Person), row.text(Column::Action), 1);
    }

    void settle(Connection &connection) override { m_changes.settle(connection); }

private:
    void count(const Values &row, qint64 difference)
    {
        count(row[Column::Week].toLongLong(), row[Column::Person].toLongLong(),
            row[Column::Action].toString().toStdString(), difference);
    }

    /// Of an action that no week is planned in nothing is kept.
    void count(qint64 week, qint64 person, std::string_view action, qint64 difference)
    {
        for (const Action core : coreActions) {
            if (action == codeOf(core))
                return m_changes.add(int(coreIndex(core)), week, person, difference);
        }
    }

    ActualYearChanges m_changes{actionSources()};
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string_view utf8(std::string_view text)
{
    return text;
}

template <class String>
void addRowKey(RowImage &image, const FollowUpOf<String> &followUp)
{
    std::string key;
    if (followUp.code.size() > 0) {
        (key = "c:") += utf8(followUp.code);
    } else {
        std::string content = std::to_string(followUp.person.value) + '\x1f' + std::to_string(followUp.customer.value);
        ((content += '\x1f') += utf8(followUp.eventAt)) += '\x1f';
        ((content += codeOf(followUp.action)) += '\x1f') += utf8(followUp.channel);
        (content += '\x1f') += utf8(followUp.content);
        // The time in front keeps the keys of one day together, so that the index grows at its end as files do.
        ((key = "d:") += utf8(followUp.eventAt)) += ':';
        key += Sha256::hash(content).first(16).toHex().toStdString();
    }
    image.addText(std::string_view(key));
}

template <class String>
void writeRow(RowImage &image, const FollowUpOf<String> &followUp)
{
    static const QString table = followUpTable().name;
    image.begin(table);
    const auto at = [&image]([[maybe_unused]] Column::Place column) -> RowImage & {
        Q_ASSERT(image.columns() == std::size_t(column));
        return image;
    };
    at(Column::Id).addInteger(followUp.id.value);
    at(Column::Batch).addInteger(followUp.batch.value);
    at(Column::Line).addInteger(followUp.line);
    addRowKey(at(Column::Key), followUp);
    at(Column::Code).addText(followUp.code);
    at(Column::Person).addInteger(followUp.person.value);
    if (followUp.customer.isNull())
        at(Column::Customer).addNull();
    else
        at(Column::Customer).addInteger(followUp.customer.value);
    at(Column::EventAt).addText(followUp.eventAt);
    at(Column::Week).addInteger(followUp.week.toNumber());
    at(Column::Action).addText(std::string_view(codeOf(followUp.action)));
    at(Column::Channel).addText(followUp.channel);
    at(Column::Content).addText(followUp.content);
    at(Column::Evidence).addText(followUp.evidence);
    at(Column::Budget).addText(followUp.budget);
    at(Column::DecisionMaker).addText(followUp.decisionMaker);
    if (followUp.nextContactOn.isValid())
        at(Column::NextContactOn).addText(isoText(followUp.nextContactOn));
    else
        at(Column::NextContactOn).addNull();
    Q_ASSERT(image.columns() == Column::Count);
}

} // namespace

const Table &followUpTable()
{
    static const Table table{QStringLiteral("follow_up"), Table::Kind::Fact,
        {{QStringLiteral("id")}, {QStringLiteral("batch")}, {QStringLiteral("line")}, {QStringLiteral("row_key")},
            {QStringLiteral("code")}, {QStringLiteral("person"), QStringLiteral("person")},
            {QStringLiteral("customer"), QStringLiteral("customer")}, {QStringLiteral("event_at")},
            {QStringLiteral("week")}, {QStringLiteral("action")}, {QStringLiteral("channel")},
            {QStringLiteral("content")}, {QStringLiteral("evidence")}, {QStringLiteral("budget")},
            {QStringLiteral("decision_maker")}, {QStringLiteral("next_contact_on")}},
        QStringLiteral("row_key")};
    Q_ASSERT(table.columns.size() == Column::Count);
    return table;
}

void writeTo(RowImage &image, const FollowUp &followUp)
{
    writeRow(image, followUp);
}

void writeTo(RowImage &image, const FollowUpRef &followUp)
{
    writeRow(image, followUp);
}

Values toValues(const FollowUp &followUp)
{
    RowImage image;
    writeTo(image, followUp);
    return image.values();
}

std::unique_ptr<DerivedTable> makeActionRollup()
{
    return std::make_unique<ActionRollup>();
}

void rebuildActions(Connection &connection)
{
    const QStringList sources = actionSources();
    clearActualYears(connection, sources);
    ActualYearChanges changes(sources);
    Query query(connection,
        QStringLiteral("SELECT week, person, action, count(*) FROM follow_up GROUP BY person, week, action"));
    query.exec();
    query.forEach([&](const Row &row) {
        if (const qsizetype source = sources.indexOf(row.text(2)); source >= 0)
            changes.add(int(source), row.integer(0), row.integer(1), row.integer(3));
    });
    changes.settle(connection);
}

} // namespace waterline
