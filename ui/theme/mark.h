#pragma once

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include "base/ratio.h"
#include "theme/theme.h"

namespace waterline {

/// The shape that goes with every colour, since colour never stands alone (C9). Good, Watch and Alert are the lights
/// green, yellow and red; Good, Short and Over are the verdicts on actual against plan.
enum class Mark { Good, Watch, Alert, Short, Over, NotComputable };

/// Actual against plan, the ratio being actual / plan: off by more than `tolerancePercent` is Short or Over, strictly,
/// as R7 counts its deviation. Not computable when the ratio is not.
[[nodiscard]] Mark markOf(const Ratio &attainment, qint64 tolerancePercent);

/// ●, ◆, ■, ▼, ▲ or –, for text.
[[nodiscard]] QString markGlyph(Mark mark);
/// A word in the interface's language, for tool tips, legends and screen readers.
[[nodiscard]] QString markWord(Mark mark);
/// The colour of the mark on the plain surfaces of the theme.
[[nodiscard]] QColor markColor(Mark mark, const Theme &theme);
/// The same shape as markGlyph(), centred in `box`, to be filled: the same on every screen and page, whatever the font.
[[nodiscard]] QPainterPath markPath(Mark mark, const QRectF &box);

} // namespace waterline
