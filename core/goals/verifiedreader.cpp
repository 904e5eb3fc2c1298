#include "goals/verifiedreader.h"

#include "metrics/metricstore.h"

#include <algorithm>

namespace waterline {

VerifiedCounts readVerification(Connection &connection)
{
    VerifiedCounts counts;
    const std::vector<Metric> metrics = readMetrics(connection);
    for (const Action action : coreActions) {
        if (const Metric *metric = metricOf(metrics, actionCode(action)))
            counts[coreIndex(action)].items = metric->verification;
    }
    return counts;
}

QString proofColumns()
{
    return QStringLiteral("f.customer IS NOT NULL, f.budget, f.decision_maker, f.content, f.evidence");
}

Proof proofFrom(const Row &row, int column)
{
    return {row.integer(column) != 0, row.text(column + 1), row.text(column + 2), row.text(column + 3),
        row.text(column + 4)};
}

VerifiedReader::VerifiedReader(Connection &connection, const Scope &scope)
    : m_scope(scope)
    , m_followUps(connection,
          QStringLiteral("SELECT %1 FROM follow_up f WHERE f.person = ? AND f.week = ? AND f.action = ? "
                         "AND f.event_at < ?")
              .arg(proofColumns()))
{
}

void VerifiedReader::addPerson(VerifiedCounts &counts, PersonId person, const PersonWeek &week)
{
    for (const Action action : coreActions) {
        VerifiedCount &count = counts[coreIndex(action)];
        if (count.items.isEmpty() || week[coreIndex(action)].followUps == 0)
            continue;
        m_followUps.exec(person, m_scope.week.toNumber(), actionCode(action), m_scope.asOf.endText());
        m_followUps.forEach([&](const Row &row) { count.add(missingItems(proofFrom(row, 0), count.items)); });
    }
}

} // namespace waterline
