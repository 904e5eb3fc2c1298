#pragma once

#include <QColor>

#include "base/ratio.h"
#include "theme/theme.h"

namespace waterline {

/// How a heat cell is painted. A hatched cell has the hatch in `hatch` over the background, below the text.
struct HeatColors {
    QColor background;
    QColor text;
    bool isHatched = false;
    QColor hatch = {};

    bool operator==(const HeatColors &) const = default;
};

/// The colour of an attainment (actual / plan). From 0 to 100 % the lightness moves one way only, away from the
/// surface for what falls short, so that a grey print and every kind of colour vision keep the order: warm and heavy
/// at 0 %, calm at 100 %. Over 100 % is blue at once. Below 0 is shown as 0, above 150 % as 150 %.
/// What is not computable is hatched grey, never a colour of the scale (C6). The text is readable everywhere.
[[nodiscard]] HeatColors heatColors(const Ratio &attainment, const Theme &theme);

} // namespace waterline
