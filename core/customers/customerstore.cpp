#include "customers/customerstore.h"

#include "store/query.h"

#include <QDateTime>

#include <array>

namespace waterline {

namespace {

constexpr std::array<const char *, 4> setbackCodes{"none", "abandoned", "budget_cancelled", "competitor_mou"};
constexpr std::array<const char *, 3> outcomeCodes{"open", "won", "lost"};

Setback setbackFrom(const QString &code)
{
    for (std::size_t i = 0; i < setbackCodes.size(); ++i) {
        if (code == QLatin1String(setbackCodes[i]))
            return static_cast<Setback>(i);
    }
    return Setback::None;
}

QVariant maybe(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant maybe(std::optional<Money> value)
{
    return value ? QVariant(value->minor) : QVariant();
}

/// NULL while none is known.
QVariant known(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Per customer: the last contact, the last proposal, the last contact that was no proposal, and the first opportunity.
/// Each is one step in the index (customer, event_at, action) or a short look-up, so the list grows linearly.
QString factsSql(const QString &condition)
{
    return QStringLiteral(
        "SELECT c.id, c.code, c.name, c.owner, c.created_on, c.industry, c.size, c.city, c.phone, c.parent_name, "
        "c.founded_year, c.annual_revenue, c.competitor, c.setback, "
        "(SELECT max(f.event_at) FROM follow_up f WHERE f.customer = c.id AND f.event_at < ? "
        " AND f.action IN ('visit', 'proposal', 'contact')), "
        "(SELECT max(f.event_at) FROM follow_up f WHERE f.customer = c.id AND f.event_at < ? AND f.action = "
        "'proposal'), "
        "(SELECT max(f.event_at) FROM follow_up f WHERE f.customer = c.id AND f.event_at < ? AND f.action IN ('visit', "
        "'contact')), "
        "CASE WHEN c.created_on IS NULL THEN "
        "(SELECT min(s.event_at) FROM opportunity o JOIN stage_change s ON s.opportunity = o.id "
        " WHERE o.customer = c.id AND s.event_at < ?) END, "
        "CASE WHEN c.created_on IS NULL THEN "
        "(SELECT b.recorded_at FROM revision r JOIN batch b ON b.id = r.batch "
        " WHERE r.tbl = 'customer' AND r.row_id = c.id ORDER BY r.batch LIMIT 1) END, "
        "c.credit_code, c.channel "
        "FROM customer c %1")
        .arg(condition);
}

Customer customerFrom(const Row &row)
{
    Customer customer;
    customer.id = row.id<CustomerId>(0);
    customer.code = row.text(1);
    customer.name = row.text(2);
    customer.owner = row.id<PersonId>(3);
    customer.createdOn = row.day(4);
    customer.industry = row.text(5);
    customer.size = row.text(6);
    customer.city = row.text(7);
    customer.phone = row.text(8);
    customer.parentName = row.text(9);
    customer.foundedYear = row.maybeInteger(10);
    if (const std::optional<qint64> revenue = row.maybeInteger(11))
        customer.annualRevenue = Money{*revenue};
    customer.competitor = row.text(12);
    customer.setback = setbackFrom(row.text(13));
    customer.creditCode = row.text(19);
    customer.channel = row.text(20);
    return customer;
}

void setKnownSince(const Row &row, CustomerFacts &facts)
{
    LightInput &input = facts.input;
    if (facts.customer.createdOn.isValid()) {
        input.knownSince = facts.customer.createdOn;
        input.knownSinceKind = LightInput::Since::Created;
    } else if (!row.isNull(17)) {
        input.knownSince = row.day(17);
        input.knownSinceKind = LightInput::Since::FirstOpportunity;
    } else {
        input.knownSince = QDateTime::fromString(row.text(18), Qt::ISODateWithMs).toLocalTime().date();
        input.knownSinceKind = LightInput::Since::FirstImport;
    }
}

/// What of a customer's row is no dated fact and yet turns its light.
struct Standing {
    Setback setback = Setback::None;
    QString competitor;
};

Standing standingIn(const QString &json)
{
    static const qsizetype competitor = customerTable().columnIndex(u"competitor");
    static const qsizetype setback = customerTable().columnIndex(u"setback");
    const Values values = rowFromJson(customerTable(), json);
    return {setbackFrom(values[setback].toString()), values[competitor].toString()};
}

/// How customers stood whose row was changed after `asOf`: as the first change after it found them. Who came into the
/// file only later stands as it came, which its row shows unless that was changed again. `only` may be null.
std::unordered_map<CustomerId, Standing> pastStandings(Connection &connection, const AsOf &asOf, CustomerId only)
{
    std::unordered_map<CustomerId, Standing> standings;
    const BatchId last = lastBatchUntil(connection, asOf);
    if (integerOf(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM batch WHERE id > ?)"), last.value) == 0)
        return standings;
    const QString condition = only.isNull() ? QString() : QStringLiteral("AND row_id = %1 ").arg(only.value);
    Query query(connection,
        QStringLiteral("SELECT row_id, coalesce(before, after) FROM revision WHERE tbl = 'customer' AND batch > ? %1"
                       "AND row_id IN (SELECT row_id FROM revision WHERE tbl = 'customer' AND batch > ? %1 AND before "
                       "IS NOT NULL) "
                       "ORDER BY row_id, batch, seq")
            .arg(condition));
    query.exec(last.value, last.value);
    query.forEach([&](const Row &row) {
        if (const CustomerId id = row.id<CustomerId>(0); !standings.contains(id))
            standings.emplace(id, standingIn(row.text(1)));
    });
    return standings;
}

CustomerFacts factsFrom(const Row &row, const std::unordered_map<CustomerId, Standing> &past)
{
    CustomerFacts facts{customerFrom(row), {}};
    const auto standing = past.find(facts.customer.id);
    facts.input.setback = standing == past.end() ? facts.customer.setback : standing->second.setback;
    facts.input.competitor = standing == past.end() ? facts.customer.competitor : standing->second.competitor;
    facts.input.lastContact = row.day(14);
    // Feedback is any later contact that is not itself a proposal (ours).
    if (!row.isNull(15) && (row.isNull(16) || row.text(16) <= row.text(15)))
        facts.input.waitingProposal = row.day(15);
    setKnownSince(row, facts);
    return facts;
}

bool isKnown(const CustomerFacts &facts, const AsOf &asOf)
{
    return facts.input.lastContact.isValid() || facts.input.knownSince <= asOf.day();
}

} // namespace

const Table &customerTable()
{
    static const Table table{QStringLiteral("customer"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("code")}, {QStringLiteral("name")},
            {QStringLiteral("owner"), QStringLiteral("person")}, {QStringLiteral("created_on")},
            {QStringLiteral("industry")}, {QStringLiteral("size")}, {QStringLiteral("city")}, {QStringLiteral("phone")},
            {QStringLiteral("parent_name")}, {QStringLiteral("founded_year")}, {QStringLiteral("annual_revenue")},
            {QStringLiteral("competitor")}, {QStringLiteral("setback")}, {QStringLiteral("credit_code")},
            {QStringLiteral("channel")}}};
    return table;
}

const Table &opportunityTable()
{
    static const Table table{QStringLiteral("opportunity"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("code")}, {QStringLiteral("customer"), QStringLiteral("customer")},
            {QStringLiteral("owner"), QStringLiteral("person")}, {QStringLiteral("product")}, {QStringLiteral("stage")},
            {QStringLiteral("outcome")}, {QStringLiteral("opened_on")}, {QStringLiteral("closed_on")},
            {QStringLiteral("amount")}, {QStringLiteral("category")}}};
    return table;
}

const Table &stageChangeTable()
{
    static const Table table{QStringLiteral("stage_change"), Table::Kind::Fact,
        {{QStringLiteral("id")}, {QStringLiteral("batch")}, {QStringLiteral("line")},
            {QStringLiteral("opportunity"), QStringLiteral("opportunity")}, {QStringLiteral("stage")},
            {QStringLiteral("outcome")}, {QStringLiteral("event_at")}},
        QStringLiteral("opportunity, stage, event_at")};
    return table;
}

Values toValues(const Customer &customer)
{
    return {customer.id.value, textValue(customer.code), textValue(customer.name), idValue(customer.owner),
        dayValue(customer.createdOn), textValue(customer.industry), textValue(customer.size), textValue(customer.city),
        textValue(customer.phone), textValue(customer.parentName), maybe(customer.foundedYear),
        maybe(customer.annualRevenue), textValue(customer.competitor), setbackCode(customer.setback),
        known(customer.creditCode), known(customer.channel)};
}

Values toValues(const Opportunity &opportunity)
{
    return {opportunity.id.value, textValue(opportunity.code), idValue(opportunity.customer),
        idValue(opportunity.owner), textValue(opportunity.product), textValue(opportunity.stage),
        outcomeCode(opportunity.outcome), dayValue(opportunity.openedOn), dayValue(opportunity.closedOn),
        maybe(opportunity.amount), known(opportunity.category)};
}

Values toValues(const StageChange &change)
{
    return {QVariant(), QVariant(), QVariant(), change.opportunity.value, change.stage, outcomeCode(change.outcome),
        change.on.toString(Qt::ISODate) + QStringLiteral("T00:00:00")};
}

QString setbackCode(Setback setback)
{
    return QLatin1String(setbackCodes[static_cast<std::size_t>(setback)]);
}

QString outcomeCode(Outcome outcome)
{
    return QLatin1String(outcomeCodes[static_cast<std::size_t>(outcome)]);
}

Outcome outcomeFromCode(const QString &code)
{
    for (std::size_t i = 0; i < outcomeCodes.size(); ++i) {
        if (code == QLatin1String(outcomeCodes[i]))
            return static_cast<Outcome>(i);
    }
    return Outcome::Open;
}

BatchId lastBatchUntil(Connection &connection, const AsOf &asOf)
{
    const AsOf end = AsOf::endOf(asOf.day());
    const QString moment = QDateTime(end.endDay, end.endTime, Qt::LocalTime).toUTC().toString(Qt::ISODateWithMs);
    return {
        integerOf(connection, QStringLiteral("SELECT coalesce(max(id), 0) FROM batch WHERE recorded_at < ?"), moment)};
}

std::vector<CustomerFacts> readCustomerFacts(Connection &connection, const AsOf &asOf)
{
    const std::unordered_map<CustomerId, Standing> past = pastStandings(connection, asOf, {});
    std::vector<CustomerFacts> result;
    Query query(connection, factsSql(QString()));
    const QString end = asOf.endText();
    query.exec(end, end, end, end);
    query.forEach([&](const Row &row) {
        CustomerFacts facts = factsFrom(row, past);
        if (isKnown(facts, asOf))
            result.push_back(std::move(facts));
    });
    return result;
}

std::optional<CustomerFacts> readCustomerFacts(Connection &connection, CustomerId id, const AsOf &asOf)
{
    const std::unordered_map<CustomerId, Standing> past = pastStandings(connection, asOf, id);
    Query query(connection, factsSql(QStringLiteral("WHERE c.id = ?")));
    const QString end = asOf.endText();
    query.exec(end, end, end, end, id);
    std::optional<CustomerFacts> facts = query.first([&](const Row &row) { return factsFrom(row, past); });
    return facts && isKnown(*facts, asOf) ? facts : std::nullopt;
}

} // namespace waterline
