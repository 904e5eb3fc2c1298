#pragma once

#include "goals/goalcommands.h"
#include "goals/publish/anchors.h"

namespace waterline {

/// What is to become a version.
struct PublishOrder {
    int fiscalYear = 0;
    /// Why; people read it beside what changed for them. Never empty.
    QString reason;
    /// What a sandbox made of the draft: taken over in the same batch, or not at all.
    std::vector<DraftEdit> edits = {};
};

struct PublishReport {
    BatchId batch;
    int version = 0;
    /// Rows that the version changes: one for each ISO year, person and metric.
    qint64 rows = 0;

    bool operator==(const PublishReport &) const = default;
};

/// What publishing the draft of a year would meet with.
struct PublishCheck {
    std::vector<MissingAnchor> missing;
    /// Rows that differ from the published ones.
    qint64 rows = 0;
    /// AnchorCheck::past.
    qint64 past = 0;

    [[nodiscard]] bool isPublishable() const { return missing.empty() && rows > 0; }
    bool operator==(const PublishCheck &) const = default;
};

/// What must be named is a setting of the workspace. `today` is the day of publishing: what weeks that were over by
/// then lack blocks nothing.
[[nodiscard]] Result<PublishCheck> checkPublish(Connection &connection, int fiscalYear, QDate today);

/// Makes the draft of a year the next version, in one batch of kind "publish" whose revert brings the former version
/// back. Nothing is written, and Error BadInput says why, without a reason, without any change, and while anything
/// stands in the way on the day of the desk's clock (checkAnchors()), each of which is named.
[[nodiscard]] Result<PublishReport> publishGoals(const GoalDesk &desk, const PublishOrder &order);

} // namespace waterline
