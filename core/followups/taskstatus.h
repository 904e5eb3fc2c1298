#pragma once

#include <QString>

namespace waterline {

/// What a task's status says of it. NotDone: planned, under way, put off or called off; plans are no follow-ups. Empty:
/// no status. Unknown: a word of the source's own.
enum class TaskStatus { Empty, Done, NotDone, Unknown };

[[nodiscard]] TaskStatus taskStatusFrom(const QString &status);

} // namespace waterline
