#pragma once

#include <QString>

namespace waterline {

/// Whether a task's status says that it has not been done: planned, under way, put off or called off. Plans are no
/// follow-ups. Words that say nothing of it, and those of lists of done work, are not such.
[[nodiscard]] bool isNotDone(const QString &status);

} // namespace waterline
