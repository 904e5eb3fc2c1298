#pragma once

#include "alerts/alertgroups.h"
#include "parts/sortproxy.h"
#include "parts/tablemodel.h"

#include <set>

namespace waterline {

/// Alerts that are read as one, as the list holds them.
struct AlertLine : AlertGroup {
    /// Its place in the inbox, which is the order of urgency.
    int position = 0;
    /// The names of the metrics; empty for all core actions.
    QString metricNames = {};
    /// How long it has been there when the inbox was read.
    qint64 ageSeconds = 0;
};

/// The inbox of alerts as a table.
class AlertModel final : public TableModel<AlertLine> {
    Q_OBJECT

public:
    enum Column { StateColumn, PlaceColumn, SummaryColumn, PeriodColumn, AgeColumn };
    enum Role {
        /// The state as a number.
        StateRole = TableRole::Custom,
        /// Whom the comments call.
        MentionedRole,
    };

    explicit AlertModel(QObject *parent = nullptr);

    void setLines(std::vector<AlertLine> lines) { setRows(std::move(lines)); }
    /// Where its own column is hidden: no sentence names it.
    void setPeriodBelowPlace(bool isBelow);

protected:
    [[nodiscard]] QVariant keyOf(const AlertLine &line) const override;
    [[nodiscard]] QVariant extra(const AlertLine &line, int column, int role) const override;

private:
    [[nodiscard]] std::vector<TableColumn<AlertLine>> makeColumns() const;

    bool m_isPeriodBelowPlace = false;
};

/// "R16 · Below pace · Signed amount".
[[nodiscard]] QString alertKindText(const AlertLine &line);

/// Shows the alerts of the chosen states (all if none is chosen) whose comments call the chosen name (all if empty).
class AlertFilterProxy final : public SortProxy {
    Q_OBJECT

public:
    using SortProxy::SortProxy;

    void setStates(std::set<AlertState> states);
    void setMentioned(const QString &name);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    std::set<AlertState> m_states;
    QString m_mentioned;
};

} // namespace waterline
