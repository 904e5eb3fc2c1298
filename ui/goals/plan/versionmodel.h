#pragma once

#include "goals/publish/goalversions.h"
#include "parts/tablemodel.h"

namespace waterline {

/// The published versions of all goals, the newest first.
class VersionModel final : public TableModel<GoalVersion> {
    Q_OBJECT

public:
    enum Column { NumberColumn, ReasonColumn, ActorColumn, WhenColumn };

    explicit VersionModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const GoalVersion &version) const override { return version.number; }
};

} // namespace waterline
