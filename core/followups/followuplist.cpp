#include "followups/followuplist.h"

#include "store/query.h"

#include <QDateTime>

namespace waterline {

Result<std::vector<FollowUpLine>> followUpsBehindCell(
    Connection &connection, const Scope &scope, PersonId person, std::optional<Action> action)
{
    Reading reading(connection);
    std::vector<FollowUpLine> lines;
    Query query(connection,
        QStringLiteral(
            "SELECT f.id, f.batch, f.line, f.code, f.person, f.customer, f.event_at, f.week, f.action, f.channel, "
            "f.content, f.evidence, f.budget, f.decision_maker, f.next_contact_on, p.name, coalesce(c.name, ''), "
            "b.source_file, b.recorded_at >= ? FROM follow_up f JOIN person p ON p.id = f.person JOIN batch b ON b.id "
            "= f.batch "
            "LEFT JOIN customer c ON c.id = f.customer "
            "WHERE f.person = ? AND f.week = ? AND f.event_at < ? ORDER BY f.event_at, f.id"));
    const QDateTime moment(scope.asOf.endDay, scope.asOf.endTime, Qt::LocalTime);
    query.exec(moment.toUTC().toString(Qt::ISODateWithMs), person, scope.week.toNumber(), scope.asOf.endText());
    query.forEach([&](const Row &row) {
        const Action done = actionFromCode(row.text(8)).value_or(Action::Note);
        if (action && done != *action)
            return;
        lines.push_back({{row.id<FollowUpId>(0), row.id<BatchId>(1), row.integer(2), row.text(3), row.id<PersonId>(4),
                             row.id<CustomerId>(5), row.text(6), IsoWeek::fromNumber(int(row.integer(7))), done,
                             row.text(9), row.text(10), row.text(11), row.text(12), row.text(13), row.day(14)},
            row.text(15), row.text(16), row.text(17), row.integer(18) != 0});
    });
    return reading.finish(std::move(lines));
}

} // namespace waterline
