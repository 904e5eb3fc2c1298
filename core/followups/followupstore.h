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

/// Keeps action_week (person × week × core action) in step with follow_up.
[[nodiscard]] std::unique_ptr<DerivedTable> makeActionWeekRollup();
/// Computes action_week anew from all follow-ups.
void rebuildActionWeek(Connection &connection);

} // namespace waterline
