#include "customers/customerexport.h"

#include "customers/customerimport.h"
#include "customers/customerstore.h"
#include "customers/opportunityimport.h"
#include "customers/stageimport.h"

#include <algorithm>
#include <memory>

namespace waterline {

namespace {

Setback setbackFromCode(const QString &code)
{
    for (const Setback setback : {Setback::Abandoned, Setback::BudgetCancelled, Setback::CompetitorMou}) {
        if (code == setbackCode(setback))
            return setback;
    }
    return Setback::None;
}

/// Reads opportunities with the day their stage was entered, and finds out whether an import would infer from that row
/// alone only what the history holds.
class OpportunityReader {
public:
    explicit OpportunityReader(Connection &connection)
        : m_isKnown(std::make_shared<Query>(connection,
            QStringLiteral(
                "SELECT 1 FROM stage_change WHERE opportunity = ? AND stage = ? AND event_at = ? AND outcome = ?")))
        , m_ends(std::make_shared<Query>(connection,
              QStringLiteral("SELECT count(*) FROM stage_change WHERE opportunity = ? AND outcome <> 'open'")))
        , m_lastEntry(std::make_shared<Query>(
              connection, QStringLiteral("SELECT max(event_at) FROM stage_change WHERE opportunity = ? AND stage = ?")))
    {
    }

    ExportRow operator()(const Row &row) const
    {
        Opportunity opportunity;
        opportunity.id = row.id<OpportunityId>(0);
        opportunity.stage = row.text(5);
        opportunity.outcome = outcomeFromCode(row.text(6));
        opportunity.openedOn = row.day(7);
        opportunity.closedOn = row.day(8);
        const QDate entered = enteredOn(opportunity);
        const QString listed = isInferable(opportunity, entered) ? QString() : listedWord();
        return {textCell(row, 1), textCell(row, 2), textCell(row, 3), textCell(row, 4), textCell(row, 5),
            dayCell(row, 7), entered.isValid() ? ExportCell(entered) : ExportCell(), dayCell(row, 8), moneyCell(row, 9),
            listed.isEmpty() ? ExportCell() : ExportCell(listed), textCell(row, 10)};
    }

private:
    /// Of a closed opportunity without its day the day of the stage would be taken for it.
    [[nodiscard]] QDate enteredOn(const Opportunity &opportunity) const
    {
        if (opportunity.outcome != Outcome::Open && !opportunity.closedOn.isValid())
            return {};
        m_lastEntry->exec(opportunity.id, opportunity.stage);
        return m_lastEntry->first([](const Row &row) { return row.day(0); }).value_or(QDate());
    }

    [[nodiscard]] bool isInferable(const Opportunity &opportunity, QDate entered) const
    {
        // Of several ends, such as won and then paid for, the row names one.
        if (opportunity.outcome != Outcome::Open) {
            m_ends->exec(opportunity.id);
            if (m_ends->integer() > 1)
                return false;
        }
        return std::ranges::all_of(inferredHistory(opportunity, entered), [&](const StageChange &change) {
            m_isKnown->exec(opportunity.id, change.stage, toValues(change)[6], outcomeCode(change.outcome));
            return m_isKnown->integer() == 1;
        });
    }

    std::shared_ptr<Query> m_isKnown;
    std::shared_ptr<Query> m_ends;
    std::shared_ptr<Query> m_lastEntry;
};

} // namespace

const ExportTable &customerExport()
{
    static const ExportTable table{customerImport(), {},
        QStringLiteral(
            "SELECT c.code, c.name, p.code, c.created_on, c.industry, c.size, c.city, c.phone, "
            "c.parent_name, c.founded_year, "
            "c.annual_revenue, c.competitor, c.setback, c.credit_code, c.channel FROM customer c LEFT JOIN person p ON "
            "p.id = c.owner ORDER BY c.id"),
        [](Connection &) {
            return [](const Row &row) {
                return ExportRow{textCell(row, 0), textCell(row, 1), textCell(row, 2), dayCell(row, 3),
                    textCell(row, 4), textCell(row, 5), textCell(row, 6), textCell(row, 7), textCell(row, 8),
                    countCell(row, 9), moneyCell(row, 10), textCell(row, 11),
                    setbackWord(setbackFromCode(row.text(12))), textCell(row, 13), textCell(row, 14)};
            };
        },
        QStringLiteral("SELECT count(*) FROM customer")};
    return table;
}

const ExportTable &opportunityExport()
{
    static const ExportTable table{opportunityImport(), {},
        QStringLiteral(
            "SELECT o.id, o.code, c.code, p.code, o.product, o.stage, o.outcome, o.opened_on, o.closed_on, o.amount, "
            "o.category "
            "FROM opportunity o LEFT JOIN customer c ON c.id = o.customer LEFT JOIN person p ON p.id = o.owner ORDER "
            "BY o.id"),
        [](Connection &connection) { return OpportunityReader(connection); },
        QStringLiteral("SELECT count(*) FROM opportunity")};
    return table;
}

const ExportTable &stageExport()
{
    static const ExportTable table{stageImport(), {},
        QStringLiteral("SELECT o.code, s.stage, s.outcome, s.event_at FROM stage_change s JOIN opportunity o ON o.id = "
                       "s.opportunity "
                       "ORDER BY s.id"),
        [](Connection &) {
            return [](const Row &row) {
                return ExportRow{
                    textCell(row, 0), textCell(row, 1), outcomeWord(outcomeFromCode(row.text(2))), dayCell(row, 3)};
            };
        },
        QStringLiteral("SELECT count(*) FROM stage_change")};
    return table;
}

} // namespace waterline
