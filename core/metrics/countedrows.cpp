#include "metrics/countedrows.h"

#include "base/textkey.h"
#include "metrics/actualyear.h"

namespace waterline {

QString countedCondition(const QString &source)
{
    const QString isAmount = QStringLiteral("amount BETWEEN -%1 AND %1").arg(largestAmount);
    if (source == QStringLiteral("signed"))
        return QStringLiteral("outcome = 'won' AND owner IS NOT NULL AND %1").arg(isAmount);
    return source == QStringLiteral("collected") ? isAmount : QStringLiteral("action = '%1'").arg(source);
}

QString signedBucket()
{
    return QStringLiteral("CASE WHEN coalesce(category, '') <> '' THEN category ELSE product END");
}

BucketFilter::BucketFilter(const Metric &metric)
    : m_takesAll(metric.buckets.isEmpty())
{
    for (const QString &bucket : metric.buckets)
        m_keys.insert(textKey(bucket));
}

bool BucketFilter::takes(std::string_view bucket)
{
    if (m_takesAll)
        return true;
    const QByteArray word(bucket.data(), qsizetype(bucket.size()));
    const auto known = m_known.constFind(word);
    if (known != m_known.cend())
        return *known;
    return *m_known.insert(word, m_keys.contains(textKey(QString::fromUtf8(word))));
}

bool BucketFilter::takes(const QString &bucket)
{
    return m_takesAll || takes(std::string_view(bucket.toUtf8()));
}

} // namespace waterline
