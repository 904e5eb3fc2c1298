#include "customers/lightsources.h"

#include "customers/customerstore.h"
#include "rules/action.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Light)
};

constexpr int listedContacts = 5;
constexpr int longestContent = 60;

/// One line of a file may say several things that count.
void add(Explanation &explanation, const SourceRow &row, const QString &what)
{
    if (row.file.isEmpty())
        return;
    const auto same = std::ranges::find_if(
        explanation.sources, [&](const SourceRow &known) { return known.file == row.file && known.line == row.line; });
    if (same == explanation.sources.end())
        explanation.sources.push_back({row.file, row.line, what});
    else
        same->what += QStringLiteral(" · ") + what;
}

} // namespace

LightSources::LightSources(Connection &connection, const AsOf &asOf)
    : m_end(asOf.endText())
    , m_lastBatch(lastBatchUntil(connection, asOf))
    , m_changes(connection,
          QStringLiteral(
              "SELECT r.before, r.after, CASE WHEN b.reverts IS NULL THEN b.source_file ELSE '' END, r.line, r.batch "
              "FROM revision r JOIN batch b ON b.id = r.batch WHERE r.tbl = 'customer' AND r.row_id = ? ORDER BY "
              "r.batch, r.seq"))
    , m_firstOpportunity(connection,
          QStringLiteral("SELECT b.source_file, s.line, o.code, s.event_at FROM opportunity o "
                         "JOIN stage_change s ON s.opportunity = o.id JOIN batch b ON b.id = s.batch "
                         "WHERE o.customer = ? AND s.event_at < ? ORDER BY s.event_at, s.id LIMIT 1"))
    , m_contacts(connection,
          QStringLiteral(
              "SELECT b.source_file, f.line, f.event_at, f.channel, f.action, f.content "
              "FROM follow_up f JOIN batch b ON b.id = f.batch WHERE f.customer = ? AND f.event_at < ? "
              "AND f.action IN ('visit', 'proposal', 'contact') ORDER BY f.event_at DESC, f.id DESC LIMIT %1")
              .arg(listedContacts))
    , m_contactCount(connection,
          QStringLiteral("SELECT count(*) FROM follow_up WHERE customer = ? AND event_at < ? "
                         "AND action IN ('visit', 'proposal', 'contact')"))
{
}

void LightSources::addTo(Explanation &explanation, CustomerId customer, const LightInput &input)
{
    const bool isNeverContacted = !input.lastContact.isValid();
    const bool restsOnRow = isNeverContacted && input.knownSinceKind != LightInput::Since::FirstOpportunity;
    if (input.setback != Setback::None || !input.competitor.isEmpty() || restsOnRow)
        addCustomerRows(explanation, customer, input);
    if (isNeverContacted && input.knownSinceKind == LightInput::Since::FirstOpportunity)
        addFirstOpportunity(explanation, customer);
    if (!isNeverContacted)
        addContacts(explanation, customer);
}

std::vector<LightSources::Change> LightSources::changesOf(CustomerId customer)
{
    std::vector<Change> changes;
    m_changes.exec(customer);
    m_changes.forEach([&](const Row &row) {
        Change change;
        if (!row.isNull(0))
            change.before = rowFromJson(customerTable(), row.text(0));
        if (!row.isNull(1))
            change.after = rowFromJson(customerTable(), row.text(1));
        change.source = {row.text(2), row.integer(3), {}};
        change.isLater = row.integer(4) > m_lastBatch.value;
        changes.push_back(std::move(change));
    });
    return changes;
}

void LightSources::addCustomerRows(Explanation &explanation, CustomerId customer, const LightInput &input)
{
    const std::vector<Change> changes = changesOf(customer);
    // The newest row of a file that brought this value. What an undo put back, an earlier file had brought.
    const auto broughtBy = [&](QStringView column, const QString &value, bool isAsOf) {
        const qsizetype at = customerTable().columnIndex(column);
        const Change *found = nullptr;
        for (const Change &change : changes) {
            // Who came into the file only later stands as it came.
            const bool isSeen = !isAsOf || !change.isLater || &change == &changes.front();
            const bool isChange = change.before.isEmpty() || change.before[at].toString() != value;
            if (isSeen && isChange && !change.after.isEmpty() && !change.source.file.isEmpty()
                && change.after[at].toString() == value)
                found = &change;
        }
        return found ? found->source : SourceRow();
    };
    if (input.setback != Setback::None)
        add(explanation, broughtBy(u"setback", setbackCode(input.setback), true),
            Text::tr("Status: %1").arg(setbackName(input.setback)));
    if (!input.competitor.isEmpty())
        add(explanation, broughtBy(u"competitor", input.competitor, true),
            Text::tr("Competitor: %1").arg(input.competitor));
    if (input.lastContact.isValid() || !input.knownSince.isValid())
        return;
    const QString day = input.knownSince.toString(Qt::ISODate);
    if (input.knownSinceKind == LightInput::Since::Created)
        add(explanation, broughtBy(u"created_on", day, false), Text::tr("Created on %1").arg(day));
    else if (!changes.empty())
        add(explanation, changes.front().source, Text::tr("First imported on %1").arg(day));
}

void LightSources::addFirstOpportunity(Explanation &explanation, CustomerId customer)
{
    m_firstOpportunity.exec(customer, m_end);
    m_firstOpportunity.forEach([&](const Row &row) {
        add(explanation, {row.text(0), row.integer(1), {}},
            Text::tr("Opportunity %1, first known on %2").arg(row.text(2), row.text(3).left(10)));
    });
}

void LightSources::addContacts(Explanation &explanation, CustomerId customer)
{
    m_contacts.exec(customer, m_end);
    qint64 listed = 0;
    m_contacts.forEach([&](const Row &row) {
        const QString kind =
            row.text(3).isEmpty() ? actionKind(actionFromCode(row.text(4)).value_or(Action::Note)) : row.text(3);
        explanation.sources.push_back({row.text(0), row.integer(1),
            QStringLiteral("%1 · %2 · %3")
                .arg(row.text(2).left(16).replace(u'T', u' '), kind, row.text(5).simplified().left(longestContent))});
        ++listed;
    });
    if (listed < listedContacts)
        return;
    m_contactCount.exec(customer, m_end);
    explanation.moreSources += m_contactCount.integer() - listed;
}

} // namespace waterline
