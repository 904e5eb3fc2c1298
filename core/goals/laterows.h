#pragma once

#include "base/period.h"
#include "goals/latefacts.h"
#include "metrics/metric.h"
#include "org/orgorder.h"

#include <map>
#include <utility>
#include <vector>

namespace waterline {

/// The late rows behind composite scores (R13), each counted once however many metrics count it.
class LateRows {
public:
    /// `reader` and `order` must outlive it.
    LateRows(LateReader &reader, const OrgOrder &order, const WeekRange &span)
        : m_reader(reader)
        , m_order(order)
        , m_span(span)
    {
    }

    /// There are more than were looked at.
    [[nodiscard]] bool isAtLeast() const;
    /// `sources` are countedRows(). `weeks` are some of the span.
    [[nodiscard]] qint64 countOf(
        const std::vector<Metric> &sources, const OrgOrder::Range &people, const WeekRange &weeks);

private:
    [[nodiscard]] const LateReader::Found &foundOf(const Metric &source);

    LateReader &m_reader;
    const OrgOrder &m_order;
    WeekRange m_span;
    /// By the source and the categories that count.
    std::map<std::pair<QString, QStringList>, LateReader::Found> m_found;
};

} // namespace waterline
