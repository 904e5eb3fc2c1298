#pragma once

#include "base/mixedhash.h"
#include "store/schema.h"

#include <QHash>
#include <QJsonArray>

#include <vector>

namespace waterline {

class Connection;

/// One sum of the ledger, before a batch and after it: as a whole, and for those entries that the batch changes (N5).
struct ControlTotal {
    struct Entry {
        /// Code and name of the owner or unit; both empty for rows without one.
        QString code;
        QString name;
        /// "2026-W03"; empty where the total is not split by weeks.
        QString week;
        qint64 before = 0;
        qint64 after = 0;

        bool operator==(const Entry &) const = default;
    };

    /// Stable word, TotalSpec::name.
    QString name;
    TotalSpec::Unit unit = TotalSpec::Unit::Rows;
    /// Money in minor units.
    qint64 before = 0;
    qint64 after = 0;
    /// The entries that change, by code and week; where there are more than maxEntries, those that change most.
    std::vector<Entry> entries;
    /// Also those that are not listed.
    qint64 changedEntries = 0;

    static constexpr std::size_t maxEntries = 200;
    /// Translated: "Opportunity amount by owner".
    [[nodiscard]] QString label(const Schema &schema) const;
    bool operator==(const ControlTotal &) const = default;
};

/// The value as ledger and command line write it; locale-free.
[[nodiscard]] QString totalText(qint64 value, TotalSpec::Unit unit);

[[nodiscard]] QJsonArray toJson(const std::vector<ControlTotal> &totals);
/// Of BatchRecord::totals; empty where a batch kept none.
[[nodiscard]] std::vector<ControlTotal> controlTotalsOf(const QString &ledgerTotals);

/// Adds up by how much each sum changes while rows are written; the sums themselves are read once, at the end.
class ControlTotals {
public:
    explicit ControlTotals(const Schema &schema);

    void rowChanged(const Table &table, const Values *before, const Values *after);
    void rowAppended(const Table &table, const RowImage &row);
    /// The totals that change. To be called after Batch::settle().
    [[nodiscard]] std::vector<ControlTotal> read(Connection &connection) const;

private:
    struct Key {
        qint64 group = 0;
        qint64 week = 0;

        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0) { return mixedHash(key.group, key.week, seed); }
    };
    struct Sum {
        const TotalSpec *spec = nullptr;
        qsizetype group = -1;
        qsizetype week = -1;
        qsizetype value = -1;
        QHash<Key, qint64> differences;
    };

    /// `integerOf(column)` is the row's number there, 0 for none.
    template <class IntegerOf>
    static void add(Sum &sum, const IntegerOf &integerOf, qint64 sign);
    [[nodiscard]] static ControlTotal totalOf(const Sum &sum, Connection &connection);

    std::vector<Sum> m_sums;
};

} // namespace waterline
