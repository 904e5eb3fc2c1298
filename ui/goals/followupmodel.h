#pragma once

#include "followups/followuplist.h"
#include "parts/tablemodel.h"

namespace waterline {

/// A follow-up as the table holds it.
struct FollowUpEntry {
    FollowUpLine line;
    /// Recorded only after the moment of the view (N3).
    bool isLate = false;
    /// What it lacks to be verified (R3): codes of verificationItems().
    QStringList missing = {};
};

/// The follow-ups behind a cell of the heatmap.
class FollowUpModel final : public TableModel<FollowUpEntry> {
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
    [[nodiscard]] QVariant keyOf(const FollowUpEntry &entry) const override;
    [[nodiscard]] QVariant extra(const FollowUpEntry &entry, int column, int role) const override;

private:
    [[nodiscard]] static std::vector<TableColumn<FollowUpEntry>> makeColumns();
};

} // namespace waterline
