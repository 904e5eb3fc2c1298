#pragma once

#include "meeting/snapshotreport.h"

namespace waterline {

/// SHA-256 in hex over every number and name of a snapshot, in a fixed order and without translated text: the same
/// facts give the same digest in any language. The field `digest` itself is not part of it.
[[nodiscard]] QString snapshotDigest(const MeetingSnapshot &snapshot);

} // namespace waterline
