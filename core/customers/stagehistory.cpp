#include "customers/stagehistory.h"

#include "customers/customerstore.h"
#include "store/batch.h"

#include <algorithm>

namespace waterline {

/// One sighting against the facts that are known of its opportunity, in the order of time.
class StageHistory::Taker {
public:
    Taker(const StageSighting &seen, std::vector<Fact> facts, qint64 line, Batch &batch)
        : m_seen(seen)
        , m_facts(std::move(facts))
        , m_line(line)
        , m_batch(batch)
    {
    }

    bool take()
    {
        const QDate entered = enteredOn();
        const bool isOpeningNew = appendOpening(entered);
        if (!entered.isValid())
            return isOpeningNew;
        if (m_seen.outcome != Outcome::Open && !lastEndOf(m_facts).empty())
            return correctEnd(entered) || isOpeningNew;
        return append(m_seen.stage, m_seen.outcome, entered) || isOpeningNew;
    }

private:
    [[nodiscard]] QDate enteredOn() const
    {
        if (m_seen.outcome != Outcome::Open && m_seen.closedOn.isValid())
            return m_seen.closedOn;
        if (m_seen.stageOn.isValid())
            return m_seen.stageOn;
        if (m_seen.isMoved)
            return seenOn();
        return m_facts.empty() && m_seen.outcome == Outcome::Open ? m_seen.openedOn : QDate();
    }

    /// The day of the import, but not before what is known. An invalid day counts as the earliest.
    [[nodiscard]] QDate seenOn() const
    {
        const QDate lastKnown = m_facts.empty() ? QDate() : m_facts.back().change.on;
        return std::max({m_batch.recordedAt().toLocalTime().date(), m_seen.openedOn, lastKnown});
    }

    bool appendOpening(QDate entered)
    {
        const QDate opened = m_seen.openedOn;
        const bool isKnown = !m_facts.empty() && m_facts.front().change.on <= opened;
        return opened.isValid() && opened != entered && !isKnown && append(openingStage(), Outcome::Open, opened);
    }

    bool append(const QString &stage, Outcome outcome, QDate on)
    {
        return m_batch.append(
            stageChangeTable(), toValues(StageChange{m_seen.opportunity, stage, outcome, on}), m_line);
    }

    bool correctEnd(QDate entered)
    {
        const std::vector<Fact> end = lastEndOf(m_facts);
        const bool isOtherDay = m_seen.closedOn.isValid() && end.front().change.on != m_seen.closedOn;
        if (end.front().change.outcome != m_seen.outcome || isOtherDay)
            return replace(end, entered);
        const auto same =
            std::ranges::find_if(end, [this](const Fact &fact) { return fact.change.stage == m_seen.stage; });
        if (same == end.end())
            return append(m_seen.stage, m_seen.outcome, entered);
        return !m_seen.closedOn.isValid() && same->change.on != entered && revise(*same, entered);
    }

    bool replace(const std::vector<Fact> &end, QDate on)
    {
        for (std::size_t i = 1; i < end.size(); ++i) {
            m_batch.change(stageChangeTable(), &end[i].row, nullptr, m_line);
            std::erase_if(m_facts, [&](const Fact &fact) { return fact.row[0] == end[i].row[0]; });
        }
        return revise(end.front(), on);
    }

    bool revise(const Fact &fact, QDate on)
    {
        const bool isThere = std::ranges::any_of(m_facts, [&](const Fact &other) {
            return other.row[0] != fact.row[0] && other.change.stage == m_seen.stage && other.change.on == on;
        });
        if (isThere)
            return m_batch.change(stageChangeTable(), &fact.row, nullptr, m_line);
        Values values = toValues(StageChange{m_seen.opportunity, m_seen.stage, m_seen.outcome, on});
        // It stays the fact that its batch brought; the revision says what corrected it.
        std::copy_n(fact.row.begin(), 3, values.begin());
        return m_batch.change(stageChangeTable(), &fact.row, &values, m_line);
    }

    const StageSighting &m_seen;
    std::vector<Fact> m_facts;
    qint64 m_line;
    Batch &m_batch;
};

StageHistory::StageHistory(Connection &connection)
    : m_find(connection,
        QStringLiteral("SELECT %1 FROM stage_change WHERE opportunity = ? ORDER BY event_at, id")
            .arg(stageChangeTable().columnList()))
{
}

QDate StageHistory::endedOn(const StageSighting &seen)
{
    const std::vector<Fact> end = lastEndOf(factsOf(seen.opportunity));
    const bool isFurther =
        !end.empty() && end.front().change.outcome == seen.outcome && end.front().change.stage != seen.stage;
    return isFurther ? end.front().change.on : seen.stageOn;
}

bool StageHistory::take(const StageSighting &seen, qint64 line, Batch &batch)
{
    return Taker(seen, factsOf(seen.opportunity), line, batch).take();
}

std::vector<StageHistory::Fact> StageHistory::factsOf(OpportunityId opportunity)
{
    std::vector<Fact> facts;
    m_find.exec(opportunity);
    m_find.forEach([&](const Row &row) {
        Values values;
        for (int i = 0; i < int(stageChangeTable().columns.size()); ++i)
            values << row.value(i);
        facts.push_back({std::move(values), {opportunity, row.text(4), outcomeFromCode(row.text(5)), row.day(6)}});
    });
    return facts;
}

std::vector<StageHistory::Fact> StageHistory::lastEndOf(const std::vector<Fact> &facts)
{
    std::vector<Fact> end;
    for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) {
        if (fact->change.outcome == Outcome::Open || fact->change.outcome != facts.back().change.outcome)
            break;
        end.insert(end.begin(), *fact);
    }
    return end;
}

} // namespace waterline
