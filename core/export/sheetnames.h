#pragma once

#include <QStringList>

namespace waterline {

/// A name that Excel takes for a sheet and that is none of `taken`: without []:*?/\ and outer apostrophes, at most 31
/// characters, never "History". `part` from 2 on is added in brackets: "Follow-ups (2)".
[[nodiscard]] QString sheetNameFor(const QString &name, int part, const QStringList &taken);

} // namespace waterline
