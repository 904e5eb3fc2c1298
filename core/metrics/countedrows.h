#pragma once

#include "metrics/metric.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <string_view>

namespace waterline {

// Which rows the sources of metrics add up, once for everybody who looks at rows instead of the kept totals: what is
// counted in one place and not in another would be two numbers (C12).

/// Of the table of a source (opportunity, payment or follow_up), as a condition on its columns. An amount that no
/// company has (over largestAmount) is left out, as ActualYearChanges does.
[[nodiscard]] QString countedCondition(const QString &source);
/// In which bucket an opportunity counts, as an expression: its category, else its product.
[[nodiscard]] QString signedBucket();

/// Tells for the buckets of rows, which repeat over and over, whether they count.
class BucketFilter {
public:
    explicit BucketFilter(const Metric &metric);

    /// In UTF-8.
    [[nodiscard]] bool takes(std::string_view bucket);
    [[nodiscard]] bool takes(const QString &bucket);

private:
    bool m_takesAll;
    QSet<QString> m_keys;
    QHash<QByteArray, bool> m_known;
};

} // namespace waterline
