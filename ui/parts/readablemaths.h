#pragma once

#include <QString>

namespace waterline {

/// An Arithmetic's expression as people write it: − × ÷ instead of - * /, functions by their names in the language of
/// the window. Days such as 2026-01-15 stay as they are.
[[nodiscard]] QString readableExpression(const QString &expression);

/// An Arithmetic's result, "15 days" or "-25.0%", for reading.
[[nodiscard]] QString readableResult(const QString &result);

} // namespace waterline
