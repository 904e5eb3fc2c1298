#include "customers/paymentstore.h"

#include "base/isoweek.h"
#include "base/sha256.h"

namespace waterline {

namespace {

QString rowKey(const Payment &payment)
{
    if (!payment.code.isEmpty())
        return QStringLiteral("c:") + payment.code;
    // To whom it counts is no part of it where the customer or the opportunity tells: it may have been taken from
    // there.
    const bool isKnownByPerson = payment.customer.isNull() && payment.opportunity.isNull();
    const QString content = QStringLiteral("%1\x1f%2\x1f%3\x1f%4")
                                .arg(payment.customer.value)
                                .arg(payment.opportunity.value)
                                .arg(payment.amount.minor)
                                .arg(isKnownByPerson ? payment.person.value : 0);
    return QStringLiteral("d:%1:%2").arg(
        isoText(payment.on), QString::fromLatin1(Sha256::hash(content.toStdString()).first(16).toHex()));
}

} // namespace

const Table &paymentTable()
{
    static const Table table{QStringLiteral("payment"), Table::Kind::Fact,
        {{QStringLiteral("id")}, {QStringLiteral("batch")}, {QStringLiteral("line")}, {QStringLiteral("row_key")},
            {QStringLiteral("code")}, {QStringLiteral("person"), QStringLiteral("person")},
            {QStringLiteral("customer"), QStringLiteral("customer")},
            {QStringLiteral("opportunity"), QStringLiteral("opportunity")}, {QStringLiteral("event_at")},
            {QStringLiteral("week")}, {QStringLiteral("amount")}},
        QStringLiteral("row_key")};
    return table;
}

Values toValues(const Payment &payment)
{
    return {QVariant(), QVariant(), QVariant(), rowKey(payment), textValue(payment.code), idValue(payment.person),
        idValue(payment.customer), idValue(payment.opportunity), isoText(payment.on) + QStringLiteral("T00:00:00"),
        qint64(IsoWeek::of(payment.on).toNumber()), payment.amount.minor};
}

} // namespace waterline
