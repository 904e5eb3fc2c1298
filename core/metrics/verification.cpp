#include "metrics/verification.h"

#include "import/cells/celltext.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Metric)
};

bool isThere(const Proof &proof, QStringView item)
{
    if (item == u"customer")
        return proof.hasCustomer;
    const QString *text = item == u"budget" ? &proof.budget
        : item == u"decision_maker"         ? &proof.decisionMaker
        : item == u"content"                ? &proof.content
        : item == u"evidence"               ? &proof.evidence
                                            : nullptr;
    return text && !isEmptyWord(QStringView(*text));
}

} // namespace

QStringList missingItems(const Proof &proof, const QStringList &items)
{
    QStringList missing;
    for (const QString &item : items) {
        if (!isThere(proof, item))
            missing << item;
    }
    return missing;
}

void VerifiedCount::add(const QStringList &missing)
{
    ++followUps;
    verified += missing.isEmpty() ? 1 : 0;
    lacking.resize(std::size_t(items.size()));
    for (const QString &item : missing)
        ++lacking[std::size_t(items.indexOf(item))];
}

QString verifiedText(const VerifiedCount &count)
{
    QStringList missing;
    for (std::size_t i = 0; i < count.lacking.size(); ++i) {
        if (count.lacking[i] > 0)
            missing << Text::tr("%1 %2", "item, how many lack it")
                           .arg(verificationName(count.items[qsizetype(i)]))
                           .arg(count.lacking[i]);
    }
    const int followUps = int(count.followUps);
    return missing.isEmpty() ? Text::tr("%1 of %n follow-up(s)", nullptr, followUps).arg(count.verified)
                             : Text::tr("%1 of %n follow-up(s); missing: %2", nullptr, followUps)
                                   .arg(count.verified)
                                   .arg(missing.join(Text::tr(", ", "between items")));
}

QString itemNames(const QStringList &items)
{
    QStringList names;
    for (const QString &item : items)
        names << verificationName(item);
    return names.join(Text::tr(", ", "between items"));
}

} // namespace waterline
