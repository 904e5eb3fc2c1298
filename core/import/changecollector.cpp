#include "import/changecollector.h"

namespace waterline {

class ChangeCollector::Watcher final : public DerivedTable {
public:
    explicit Watcher(ChangeCollector &collector)
        : m_collector(collector)
    {
    }

    [[nodiscard]] bool watches(const Table &) const override { return true; }

    void rowChanged(const Table &table, const Values *before, const Values *after) override
    {
        m_collector.m_totals.rowChanged(table, before, after);
        if (m_collector.m_lines.size() < mostRows)
            m_collector.m_events.push_back({&table, before ? *before : Values(), after ? *after : Values()});
    }

    /// A row that is but one new fact changes nothing that was there.
    void rowAppended(const Table &table, const RowImage &row) override { m_collector.m_totals.rowAppended(table, row); }

    /// It keeps nothing in the file.
    void settle(Connection &) override { }

private:
    ChangeCollector &m_collector;
};

ChangeCollector::ChangeCollector(const Schema &schema)
    : m_schema(schema)
    , m_watched(schema)
    , m_totals(schema)
{
    m_watched.derivedTables.push_back([this] { return std::make_unique<Watcher>(*this); });
}

void ChangeCollector::endRow(qint64 line, bool isChange)
{
    if (isChange && m_lines.size() < mostRows)
        m_lines.push_back({line, std::move(m_events)});
    m_events.clear();
}

std::vector<ChangedRow> ChangeCollector::changes(Connection &connection) const
{
    ChangeReader reader(connection, m_schema);
    std::vector<ChangedRow> rows;
    for (const Line &line : m_lines) {
        ChangedRow row{line.line, {}, {}};
        for (const Event &event : line.events)
            reader.addCells(row, *event.table, event.before.isEmpty() ? nullptr : &event.before,
                event.after.isEmpty() ? nullptr : &event.after);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace waterline
