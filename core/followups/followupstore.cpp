#include "followups/followupstore.h"

#include "base/mixedhash.h"
#include "base/sha256.h"
#include "followups/followupcolumns.h"
#include "store/query.h"
#include "store/rowimage.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>
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

/// Collects how many rows each key gained or lost, and applies only that.
class ActionWeekRollup final : public DerivedTable {
public:
    void rowChanged(const Table &table, const Values *before, const Values *after) override
    {
        if (&table != &followUpTable())
            return;
        if (before)
            count(*before, -1);
        if (after)
            count(*after, 1);
    }

    void rowAppended(const Table &table, const RowImage &row) override
    {
        if (&table == &followUpTable())
            count(row.integer(Column::Week), row.integer(Column::Person), coreActionFrom(row.text(Column::Action)), 1);
    }

    void settle(Connection &connection) override
    {
        // Placeholders in the order of the key, then the difference.
        Statement add(connection,
            QStringLiteral(
                "INSERT INTO action_week (week, person, action, actual) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (week, person, action) DO UPDATE SET actual = action_week.actual + excluded.actual"));
        // A row that would fall to nothing is removed: the table never holds a zero.
        Statement remove(connection,
            QStringLiteral("DELETE FROM action_week WHERE week = ? AND person = ? AND action = ? AND actual <= ?"));
        Statement subtract(connection,
            QStringLiteral(
                "UPDATE action_week SET actual = actual - ?4 WHERE week = ?1 AND person = ?2 AND action = ?3"));
        RowImage image;
        for (const auto &[key, difference] : inTableOrder()) {
            image.set({key.week, key.person, actionCode(key.action)});
            if (difference > 0)
                add.run(image, difference);
            else if (difference < 0 && remove.run(image, -difference) == 0)
                subtract.run(image, -difference);
        }
        m_differences.clear();
    }

private:
    struct Key {
        qint64 week = 0;
        qint64 person = 0;
        Action action = Action::Lead;

        auto operator<=>(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0)
        {
            return mixedHash(key.person, key.week * qint64(coreActions.size()) + int(key.action), seed);
        }
    };

    void count(const Values &row, qint64 difference)
    {
        count(row[Column::Week].toLongLong(), row[Column::Person].toLongLong(),
            coreActionFrom(row[Column::Action].toString().toStdString()), difference);
    }

    void count(qint64 week, qint64 person, std::optional<Action> action, qint64 difference)
    {
        if (action)
            m_differences[{week, person, *action}] += difference;
    }

    /// Nothing for an action that no week is planned in.
    [[nodiscard]] static std::optional<Action> coreActionFrom(std::string_view code)
    {
        for (std::size_t i = 0; i < coreActions.size(); ++i) {
            if (code == codeOf(coreActions[i]))
                return coreActions[i];
        }
        return std::nullopt;
    }

    /// Neighbours in the table go in one behind the other.
    [[nodiscard]] std::vector<std::pair<Key, qint64>> inTableOrder() const
    {
        std::vector<std::pair<Key, qint64>> result;
        for (const auto &[key, difference] : m_differences.asKeyValueRange())
            result.emplace_back(key, difference);
        std::sort(result.begin(), result.end());
        return result;
    }

    QHash<Key, qint64> m_differences;
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

std::unique_ptr<DerivedTable> makeActionWeekRollup()
{
    return std::make_unique<ActionWeekRollup>();
}

void rebuildActionWeek(Connection &connection)
{
    Query(connection, QStringLiteral("DELETE FROM action_week")).exec();
    Query(connection,
        QStringLiteral(
            "INSERT INTO action_week (week, person, action, actual) "
            "SELECT week, person, action, count(*) FROM follow_up WHERE action IN ('lead', 'visit', 'proposal') "
            "GROUP BY week, person, action"))
        .exec();
}

} // namespace waterline
