#include "followups/followupstore.h"

#include "store/query.h"

#include <QCryptographicHash>

#include <map>
#include <tuple>

namespace waterline {

namespace {

enum Column { IdColumn, BatchColumn, LineColumn, KeyColumn, CodeColumn, PersonColumn, CustomerColumn, EventAtColumn, WeekColumn, ActionColumn };

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

    void settle(Connection &connection) override
    {
        Query add(connection,
            QStringLiteral("INSERT INTO action_week (week, person, action, actual) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (week, person, action) DO UPDATE SET actual = action_week.actual + excluded.actual"));
        // A row that would fall to nothing is removed: the table never holds a zero.
        Query remove(connection, QStringLiteral("DELETE FROM action_week WHERE week = ? AND person = ? AND action = ? AND actual <= ?"));
        Query subtract(connection, QStringLiteral("UPDATE action_week SET actual = actual - ? WHERE week = ? AND person = ? AND action = ?"));
        for (const auto &[key, difference] : m_differences) {
            const auto &[week, person, action] = key;
            if (difference > 0) {
                add.exec(week, person, action, difference);
            } else if (difference < 0) {
                remove.exec(week, person, action, -difference);
                if (remove.affected() == 0)
                    subtract.exec(-difference, week, person, action);
            }
        }
        m_differences.clear();
    }

private:
    using Key = std::tuple<qint64, qint64, QString>;

    void count(const Values &row, qint64 difference)
    {
        const QString action = row[ActionColumn].toString();
        const std::optional<Action> known = actionFromCode(action);
        if (known && coreIndex(*known) < coreActions.size())
            m_differences[{row[WeekColumn].toLongLong(), row[PersonColumn].toLongLong(), action}] += difference;
    }

    std::map<Key, qint64> m_differences;
};

}

const Table &followUpTable()
{
    static const Table table{QStringLiteral("follow_up"), Table::Kind::Fact,
        {{QStringLiteral("id")}, {QStringLiteral("batch")}, {QStringLiteral("line")}, {QStringLiteral("row_key")},
            {QStringLiteral("code")}, {QStringLiteral("person"), QStringLiteral("person")},
            {QStringLiteral("customer"), QStringLiteral("customer")}, {QStringLiteral("event_at")}, {QStringLiteral("week")},
            {QStringLiteral("action")}, {QStringLiteral("channel")}, {QStringLiteral("content")}, {QStringLiteral("evidence")},
            {QStringLiteral("budget")}, {QStringLiteral("decision_maker")}, {QStringLiteral("next_contact_on")}},
        QStringLiteral("row_key")};
    return table;
}

QString rowKeyOf(const FollowUp &followUp)
{
    if (!followUp.code.isEmpty())
        return QStringLiteral("c:") + followUp.code;
    const QByteArray content = QStringList{QString::number(followUp.person.value), QString::number(followUp.customer.value),
        followUp.eventAt, actionCode(followUp.action), followUp.channel, followUp.content}
                                   .join(u'\x1f')
                                   .toUtf8();
    return QStringLiteral("h:")
        + QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).first(16).toHex());
}

Values toValues(const FollowUp &followUp)
{
    return {followUp.id.value, followUp.batch.value, followUp.line, rowKeyOf(followUp), textValue(followUp.code),
        followUp.person.value, idValue(followUp.customer), followUp.eventAt, qint64(followUp.week.toNumber()),
        actionCode(followUp.action), textValue(followUp.channel), textValue(followUp.content), textValue(followUp.evidence),
        textValue(followUp.budget), textValue(followUp.decisionMaker), dayValue(followUp.nextContactOn)};
}

std::unique_ptr<DerivedTable> makeActionWeekRollup()
{
    return std::make_unique<ActionWeekRollup>();
}

void rebuildActionWeek(Connection &connection)
{
    Query(connection, QStringLiteral("DELETE FROM action_week")).exec();
    Query(connection,
        QStringLiteral("INSERT INTO action_week (week, person, action, actual) "
                       "SELECT week, person, action, count(*) FROM follow_up WHERE action IN ('lead', 'visit', 'proposal') "
                       "GROUP BY week, person, action"))
        .exec();
}

} // namespace waterline
