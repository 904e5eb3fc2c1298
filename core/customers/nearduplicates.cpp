#include "customers/nearduplicates.h"

#include "customers/companyname.h"
#include "customers/creditcode.h"
#include "customers/phonenumber.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <tuple>

namespace waterline {

namespace {

QString creditCodeKey(const QString &text)
{
    const auto code = parseCreditCode(text);
    const QString *sound = std::get_if<QString>(&code);
    return sound ? *sound : QString();
}

QStringList phoneKeys(const QString &text)
{
    QStringList keys;
    for (const QString &part : phoneParts(text)) {
        const auto phone = parsePhone(part);
        // Who has the same switchboard may well be the same; the extension only says who picks up.
        if (const PhoneNumber *number = std::get_if<PhoneNumber>(&phone); number && !keys.contains(number->number))
            keys << number->number;
    }
    return keys;
}

} // namespace

QStringList phoneParts(const QString &cell)
{
    static const QRegularExpression separators(QStringLiteral("[/／、,，;；\\n|]+"));
    QStringList parts;
    for (const QString &part : cell.split(separators, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part;
    }
    return parts;
}

void NearDuplicates::add(CustomerId customer, const CustomerTraits &traits)
{
    const auto place = qsizetype(m_entries.size());
    m_entries.push_back({customer, creditCodeKey(traits.creditCode)});
    const auto insert = [place](QHash<QString, Index> &index, const QString &key) {
        if (key.isEmpty())
            return;
        Index &places = index[key];
        if (places.size() <= std::size_t(mostSharers))
            places.push_back(place);
    };
    insert(m_byCreditCode, m_entries.back().creditCode);
    insert(m_byName, companyNameKey(traits.name));
    for (const QString &key : phoneKeys(traits.phone))
        insert(m_byPhone, key);
}

std::vector<NearDuplicate> NearDuplicates::find(const CustomerTraits &traits, CustomerId self) const
{
    std::map<qsizetype, NearDuplicate> found;
    const QString creditCode = creditCodeKey(traits.creditCode);
    const auto collect = [&](const QHash<QString, Index> &index, const QString &key, bool NearDuplicate::*reason) {
        const auto places = index.constFind(key);
        if (places == index.cend())
            return;
        for (const qsizetype place : std::span(*places).first(std::min(places->size(), std::size_t(mostSharers)))) {
            const Entry &entry = m_entries[std::size_t(place)];
            const bool isOther = !creditCode.isEmpty() && !entry.creditCode.isEmpty() && creditCode != entry.creditCode;
            if (isOther || (!self.isNull() && entry.customer == self))
                continue;
            NearDuplicate &duplicate = found[place];
            duplicate.customer = entry.customer;
            duplicate.*reason = true;
        }
    };
    collect(m_byCreditCode, creditCode, &NearDuplicate::isSameCreditCode);
    collect(m_byName, companyNameKey(traits.name), &NearDuplicate::isSameName);
    for (const QString &key : phoneKeys(traits.phone)) {
        if (m_byPhone.value(key).size() <= std::size_t(mostSharers))
            collect(m_byPhone, key, &NearDuplicate::isSamePhone);
    }

    std::vector<NearDuplicate> duplicates;
    for (const auto &[place, duplicate] : found)
        duplicates.push_back(duplicate);
    const auto strength = [](const NearDuplicate &duplicate) {
        return std::tuple(duplicate.isSameCreditCode, duplicate.isSameName, duplicate.isSamePhone);
    };
    std::ranges::stable_sort(duplicates, std::greater(), strength);
    return duplicates;
}

} // namespace waterline
