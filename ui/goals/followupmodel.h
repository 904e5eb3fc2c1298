#pragma once

#include "followups/followuplist.h"
#include "parts/tablemodel.h"

namespace waterline {

/// The follow-ups behind a cell of the heatmap.
class FollowUpModel final : public TableModel<FollowUpLine> {
    Q_OBJECT

public:
    enum Column { TimeColumn, ActionColumn, CustomerColumn, ContentColumn, EvidenceColumn, SourceColumn };

    enum Role {
        /// The source file's name, and the line in it.
        FileRole = TableRole::Custom,
        LineRole,
    };

    explicit FollowUpModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const FollowUpLine &line) const override;
    [[nodiscard]] QVariant extra(const FollowUpLine &line, int column, int role) const override;

private:
    [[nodiscard]] static std::vector<TableColumn<FollowUpLine>> makeColumns();
};

} // namespace waterline
