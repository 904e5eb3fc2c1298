#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "base/result.h"

namespace waterline {

/// Rewrites what QPdfWriter wrote so that it depends on the content alone: objects numbered and
/// ordered as the catalog leads to them (Qt numbers fonts in the order of a randomised hash), the given time of
/// creation, and an /ID made from the content. Adds the language, and has viewers show the title in place of the file
/// name.
[[nodiscard]] Result<QByteArray> stablePdf(
    const QByteArray &written, const QDateTime &createdAt, const QString &language);

} // namespace waterline
