#pragma once

#include "followups/followuplist.h"
#include "parts/tablemodel.h"

namespace waterline {

/// The follow-ups behind a cell of the heatmap.
class FollowUpModel final : public TableModel<FollowUpLine> {
    Q_OBJECT

public:
    enum Column { TimeColumn, ActionColumn, CustomerColumn, ContentColumn, EvidenceColumn, SourceColumn };

    explicit FollowUpModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const FollowUpLine &line) const override;

private:
    [[nodiscard]] static std::vector<TableColumn<FollowUpLine>> makeColumns();
};

} // namespace waterline
