#pragma once

#include "support/testworkspace.h"

#include <algorithm>

namespace waterline {

/// All business rows without what an import gives out anew (ids, batch, line) and in an order of their own: equal dumps
/// are equal workspaces.
[[nodiscard]] inline QString comparableDump(Connection &connection)
{
    static const std::vector<std::pair<QString, int>> selects{
        {QStringLiteral(
             "SELECT 'unit', u.code, u.name, u.kind, p.code, u.leader FROM unit u LEFT JOIN unit p ON p.id = u.parent"),
            6},
        {QStringLiteral("SELECT 'person', p.code, p.name, p.role, u.code, p.hired_on FROM person p LEFT JOIN unit u ON "
                        "u.id = p.unit"),
            6},
        {QStringLiteral(
             "SELECT 'customer', c.code, c.name, p.code, c.created_on, c.industry, c.size, c.city, c.phone, "
             "c.parent_name, "
             "c.founded_year, c.annual_revenue, c.competitor, c.setback, c.channel FROM customer c LEFT JOIN person p "
             "ON p.id = c.owner"),
            15},
        {QStringLiteral(
             "SELECT 'opportunity', o.code, c.code, p.code, o.product, o.stage, o.outcome, o.opened_on, o.closed_on, "
             "o.amount, o.category "
             "FROM opportunity o LEFT JOIN customer c ON c.id = o.customer LEFT JOIN person p ON p.id = o.owner"),
            11},
        {QStringLiteral("SELECT 'stage', o.code, s.stage, s.outcome, s.event_at FROM stage_change s JOIN opportunity o "
                        "ON o.id = s.opportunity"),
            5},
        {QStringLiteral("SELECT 'plan', p.code, w.week, w.action, w.planned, w.reported FROM weekly_plan w JOIN person "
                        "p ON p.id = w.person"),
            6},
        {QStringLiteral("SELECT 'follow-up', f.code, p.code, c.code, f.event_at, f.week, f.action, f.channel, "
                        "f.content, f.evidence, f.budget, "
                        "f.decision_maker, f.next_contact_on FROM follow_up f JOIN person p ON p.id = f.person "
                        "LEFT JOIN customer c ON c.id = f.customer"),
            13},
        {QStringLiteral("SELECT 'payment', f.code, p.code, c.code, o.code, f.event_at, f.week, f.amount FROM payment f "
                        "JOIN person p ON p.id = f.person LEFT JOIN customer c ON c.id = f.customer "
                        "LEFT JOIN opportunity o ON o.id = f.opportunity"),
            8},
        {QStringLiteral("SELECT 'evidence', o.code, e.kind, e.path, e.size, e.sha256, e.attached_at "
                        "FROM contract_evidence e JOIN opportunity o ON o.id = e.opportunity"),
            7},
        {QStringLiteral("SELECT 'submission', o.code, l.sha256, i.sha256, s.submitted_at, s.submitted_by "
                        "FROM contract_submission s JOIN opportunity o ON o.id = s.opportunity "
                        "JOIN contract_evidence l ON l.id = s.business_licence "
                        "JOIN contract_evidence i ON i.id = s.purchase_intent"),
            6},
        {QStringLiteral("SELECT 'setting', key, value FROM setting"), 3},
        {QStringLiteral("SELECT 'day', day, is_workday, name FROM calendar_day"), 4},
        {QStringLiteral("SELECT 'metric', code, name, kind, unit, source, buckets, share_of, owner, weight, "
                        "verification, version FROM metric"),
            12},
        {QStringLiteral("SELECT 'actual year', p.code, a.source, a.bucket, a.year, a.weeks FROM actual_year a JOIN "
                        "person p ON p.id = a.person"),
            6},
    };
    QStringList lines;
    for (const auto &[sql, columns] : selects) {
        Query query(connection, sql);
        query.exec();
        query.forEach([&, width = columns](const Row &row) {
            QStringList cells;
            for (int i = 0; i < width; ++i)
                cells << (row.isNull(i) ? QStringLiteral("NULL") : u'[' + row.text(i) + u']');
            lines << cells.join(u'|');
        });
    }
    if (const Result<> status = connection.takeStatus(); !status)
        qFatal("%s", qPrintable(status.error().message));
    std::ranges::sort(lines);
    return lines.join(u'\n');
}

/// Takes rows in as the import of that table would, without a file.
class DirectImport {
public:
    DirectImport(TestWorkspace &test, const ImportTable &table)
        : m_table(table)
    {
        auto batch = Batch::begin(
            test.connection(), workspaceSchema(), test.clock, {QStringLiteral("import"), QStringLiteral("test")});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        m_batch = std::move(*batch);
        m_applier = table.makeApplier(test.connection(), std::vector<bool>(table.fields.size(), true), {});
    }

    /// A cell for every field.
    RowOutcome take(std::vector<CellValue> values)
    {
        values.resize(m_table.fields.size());
        return m_applier->apply({++m_line, std::move(values)}, *m_batch);
    }
    void commit()
    {
        RowCounts counts;
        counts.rowsIn = counts.created = m_line;
        if (const auto done = m_batch->commit(counts); !done)
            qFatal("%s", qPrintable(done.error().message));
    }

private:
    const ImportTable &m_table;
    std::unique_ptr<Batch> m_batch;
    std::unique_ptr<RowApplier> m_applier;
    qint64 m_line = 0;
};

/// A text cell, or an empty one for an empty text.
[[nodiscard]] inline CellValue textValueOf(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text.toStdString());
}

} // namespace waterline
