#pragma once

#include "import/changedrow.h"
#include "import/controltotals.h"
#include "store/schema.h"

namespace waterline {

/// Watches a batch while a file runs through it: what each of its rows changes, and by how much the control totals
/// move.
class ChangeCollector {
public:
    /// `schema` must outlive this.
    explicit ChangeCollector(const Schema &schema);
    ChangeCollector(const ChangeCollector &) = delete;
    ChangeCollector &operator=(const ChangeCollector &) = delete;

    /// The schema with this as one more derived table, to begin the batch with. Both must outlive it.
    [[nodiscard]] const Schema &watchedSchema() const { return m_watched; }

    /// The row that was applied last changed what was there before, or did not. To be called after every row.
    void endRow(qint64 line, bool isChange);

    /// At most mostRows of them, as they stand in the file. Both to be called after Batch::settle(), before its end.
    [[nodiscard]] std::vector<ChangedRow> changes(Connection &connection) const;
    [[nodiscard]] std::vector<ControlTotal> totals(Connection &connection) const { return m_totals.read(connection); }

    static constexpr std::size_t mostRows = 1000;

private:
    class Watcher;
    struct Event {
        const Table *table = nullptr;
        /// Empty for none.
        Values before;
        Values after;
    };
    struct Line {
        qint64 line = 0;
        std::vector<Event> events;
    };

    const Schema &m_schema;
    Schema m_watched;
    ControlTotals m_totals;
    /// Of the row under way.
    std::vector<Event> m_events;
    std::vector<Line> m_lines;
};

} // namespace waterline
