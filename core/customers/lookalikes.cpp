#include "customers/lookalikes.h"

#include "base/textkey.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

constexpr std::size_t mostCandidates = 5;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

CustomerTraits traitsOf(const Customer &customer)
{
    return {customer.name, customer.phone, customer.creditCode};
}

QString reasonFor(Lookalike::Sameness sameness, bool isWrittenAlike)
{
    switch (sameness) {
    case Lookalike::Sameness::CreditCode:
        return Text::tr("Looks like %1 (%2): the same credit code.");
    case Lookalike::Sameness::Number:
        return Text::tr("Looks like %1 (%2): the same number but for leading zeros, which Excel drops.");
    case Lookalike::Sameness::Phone:
        return Text::tr("Looks like %1 (%2): the same phone number.");
    case Lookalike::Sameness::Name:
        break;
    }
    return isWrittenAlike ? Text::tr("Looks like %1 (%2): the same name.")
                          : Text::tr("Looks like %1 (%2): the same name but for the legal form.");
}

QString label(const char *field)
{
    return QCoreApplication::translate("ImportField", field);
}

} // namespace

Lookalikes::Lookalikes(Connection &connection)
    : m_connection(connection)
{
}

std::optional<Lookalike> Lookalikes::find(const Customer &customer)
{
    readPresent();
    const std::vector<NearDuplicate> found = m_present->find(traitsOf(customer));
    const CustomerId sameNumber = withOtherZeros(customer);
    if (found.empty() && sameNumber.isNull())
        return std::nullopt;
    Lookalike result;
    const bool isSameCreditCode = !found.empty() && found.front().isSameCreditCode;
    result.sameness = isSameCreditCode ? Lookalike::Sameness::CreditCode
        : !sameNumber.isNull()         ? Lookalike::Sameness::Number
        : found.front().isSameName     ? Lookalike::Sameness::Name
                                       : Lookalike::Sameness::Phone;
    std::vector<CustomerId> likely;
    if (result.sameness == Lookalike::Sameness::Number)
        likely.push_back(sameNumber);
    for (const NearDuplicate &one : found) {
        if (std::ranges::find(likely, one.customer) == likely.end())
            likely.push_back(one.customer);
    }
    if (isSameCreditCode && !sameNumber.isNull() && std::ranges::find(likely, sameNumber) == likely.end())
        likely.push_back(sameNumber);
    for (std::size_t i = 0; i < std::min(likely.size(), mostCandidates); ++i)
        result.candidates.push_back(candidate(likely[i], customer));
    const RowCandidate &likeliest = result.candidates.front();
    result.reason = reasonFor(result.sameness, textKey(likeliest.name) == textKey(customer.name))
                        .arg(likeliest.name, likeliest.code);
    result.remedy = Text::tr("Decide whether it is that customer or a new one.");
    return result;
}

void Lookalikes::add(const Customer &customer)
{
    if (!m_present)
        return;
    m_present->add(customer.id, traitsOf(customer));
    m_numbers.add(customer.code);
}

void Lookalikes::readPresent()
{
    if (m_present)
        return;
    m_present.emplace();
    Query query(m_connection,
        QStringLiteral("SELECT id, name, phone, coalesce(credit_code, ''), code FROM customer ORDER BY id"));
    query.exec();
    query.forEach([&](const Row &row) {
        m_present->add(row.id<CustomerId>(0), {row.text(1), row.text(2), row.text(3)});
        m_numbers.add(row.text(4));
    });
}

/// The customer whose number differs from this one's in leading zeros alone, or a null id.
CustomerId Lookalikes::withOtherZeros(const Customer &customer)
{
    const QString twin = m_numbers.twinOf(customer.code);
    if (twin.isEmpty())
        return {};
    Query query(m_connection, QStringLiteral("SELECT id FROM customer WHERE code = ?"));
    query.exec(twin);
    return query.first([](const Row &row) { return row.id<CustomerId>(0); }).value_or(CustomerId());
}

RowCandidate Lookalikes::candidate(CustomerId id, const Customer &customer)
{
    RowCandidate result;
    Query query(m_connection,
        QStringLiteral(
            "SELECT code, name, phone, coalesce(credit_code, ''), city, industry FROM customer WHERE id = ?"));
    query.exec(id);
    (void)query.first([&](const Row &row) {
        result.code = row.text(0);
        result.name = row.text(1);
        result.fields = {{label(QT_TRANSLATE_NOOP("ImportField", "Customer's number")), customer.code, row.text(0)},
            {label(QT_TRANSLATE_NOOP("ImportField", "Customer's name")), customer.name, row.text(1)},
            {label(QT_TRANSLATE_NOOP("ImportField", "Phone")), customer.phone, row.text(2)},
            {label(QT_TRANSLATE_NOOP("ImportField", "Credit code")), customer.creditCode, row.text(3)},
            {label(QT_TRANSLATE_NOOP("ImportField", "City")), customer.city, row.text(4)},
            {label(QT_TRANSLATE_NOOP("ImportField", "Industry")), customer.industry, row.text(5)}};
        return true;
    });
    return result;
}

} // namespace waterline
