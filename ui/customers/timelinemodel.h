#pragma once

#include "customers/lightreport.h"
#include "parts/tablemodel.h"

namespace waterline {

/// An entry of the timeline as the list holds it.
struct TimelineLine {
    TimelineEntry entry;
    /// The newest of its day, above which the day is written.
    bool opensDay = false;

    bool operator==(const TimelineLine &) const = default;
};

/// Marks the first entry of each day. Entries stand the newest first.
[[nodiscard]] std::vector<TimelineLine> groupedByDay(const std::vector<TimelineEntry> &entries);

/// What happened with a customer, as a list.
class TimelineModel final : public TableModel<TimelineLine> {
    Q_OBJECT

public:
    enum Role {
        /// A TimelineLine.
        LineRole = TableRole::Custom,
    };

    explicit TimelineModel(QObject *parent = nullptr);

    void setEntries(const std::vector<TimelineEntry> &entries) { setRows(groupedByDay(entries)); }

protected:
    [[nodiscard]] QVariant keyOf(const TimelineLine &line) const override;
    [[nodiscard]] QVariant extra(const TimelineLine &line, int column, int role) const override;
};

} // namespace waterline
