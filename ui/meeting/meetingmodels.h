#pragma once

#include "meeting/snapshotreport.h"
#include "parts/tablemodel.h"

namespace waterline {

/// Customers that turned red or yellow.
class TurnedModel : public TableModel<TurnedCustomer> {
    Q_OBJECT

public:
    enum Column { Now, Before, CustomerName, Owner, Reason };

    explicit TurnedModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const TurnedCustomer &row) const override { return row.now.id.value; }
};

/// What deviates from plan by more than the limit (R7).
class DeviationModel : public TableModel<DeviationLine> {
    Q_OBJECT

public:
    enum Column { PersonName, ActionName, Plan, Actual, Difference, ToQuiet };

    explicit DeviationModel(const RuleSet &rules, QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const DeviationLine &row) const override;
};

/// Customers that nobody contacted for the longest time.
class OverdueModel : public TableModel<LightRow> {
    Q_OBJECT

public:
    enum Column { LightName, CustomerName, Owner, Days, Reason };

    explicit OverdueModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const LightRow &row) const override { return row.id.value; }
};

} // namespace waterline
