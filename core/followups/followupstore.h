#pragma once

#include "followups/followup.h"
#include "store/schema.h"

namespace waterline {

class Connection;
class RowImage;

[[nodiscard]] const Table &followUpTable();

/// The row of followUpTable(), with the key by which the follow-up is known when it comes again: the source's number
/// or, without one, its time and a digest of its content.
void writeTo(RowImage &image, const FollowUp &followUp);
void writeTo(RowImage &image, const FollowUpRef &followUp);
[[nodiscard]] Values toValues(const FollowUp &followUp);

/// Keeps actual_year in step with follow_up: its sources are the core actions.
[[nodiscard]] std::unique_ptr<DerivedTable> makeActionRollup();
/// Computes these sources anew from all follow-ups.
void rebuildActions(Connection &connection);

} // namespace waterline
