#pragma once

#include "goals/whatifexplain.h"
#include "parts/tablemodel.h"

namespace waterline {

/// What the goals that are tried out would ask of one person.
struct WhatIfRow {
    WhatIfLine line;
    QString name;
    /// Of the units whose rates stand in, by coreIndex(); empty where the person's own holds.
    std::array<QString, coreActions.size()> rateNames = {};
};

class WhatIfModel final : public TableModel<WhatIfRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        VerdictColumn,
        DifferenceColumn,
        ExtraColumn,
        /// One for each core action, for a metric in money.
        LeadColumn,
        VisitColumn,
        ProposalColumn,
        /// Whose rate the actions are told by.
        RateColumn,
        HardestColumn,
        CapacityColumn,
        BestColumn,
    };

    explicit WhatIfModel(QObject *parent = nullptr);

    void setMetric(const Metric &metric) { m_metric = metric; }
    [[nodiscard]] const Metric &metric() const { return m_metric; }

protected:
    [[nodiscard]] QVariant keyOf(const WhatIfRow &row) const override { return row.line.person.value; }

private:
    [[nodiscard]] TableColumn<WhatIfRow> ratioColumn(
        std::function<QString()> title, std::function<Ratio(const WhatIfRow &)> ratio, bool isSigned) const;
    [[nodiscard]] TableColumn<WhatIfRow> actionColumn(Action action) const;
    [[nodiscard]] TableColumn<WhatIfRow> rateColumn() const;
    /// What rate an action is told by, or why there is none.
    [[nodiscard]] QString rateText(const WhatIfRow &row, Action action) const;
    [[nodiscard]] TableColumn<WhatIfRow> weekColumn(
        std::function<QString()> title, qint64 WhatIfLine::*amount, IsoWeek WhatIfLine::*week) const;
    [[nodiscard]] TableColumn<WhatIfRow> verdictColumn() const;
    /// In the unit that people read.
    [[nodiscard]] Ratio shownRatio(const Ratio &ratio) const;
    [[nodiscard]] QString ratioText(const Ratio &ratio, bool isSigned) const;

    Metric m_metric;
};

} // namespace waterline
