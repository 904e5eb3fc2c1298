#include "theme/heatscale.h"

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr qint64 hundredPercent = 1000;
constexpr qint64 scaleEnd = 1500;

struct Stop {
    qint64 permille;
    QRgb color;
};

// Between two neighbours no channel turns back, which makes the lightness move one way whatever the rounding.
constexpr std::array lightStops{
    Stop{0, 0xFFDC6E4C}, Stop{500, 0xFFE29E74}, Stop{800, 0xFFE4CDA8}, Stop{hundredPercent, 0xFFE4EEE0}};
constexpr std::array lightOver{Stop{hundredPercent, 0xFFD6F0FC}, Stop{scaleEnd, 0xFFD6F2FF}};
constexpr QRgb lightText = 0xFF1A1410;

constexpr std::array darkStops{
    Stop{0, 0xFFAE4A30}, Stop{500, 0xFF80462F}, Stop{800, 0xFF5A432E}, Stop{hundredPercent, 0xFF2B382E}};
constexpr std::array darkOver{Stop{hundredPercent, 0xFF0E3354}, Stop{scaleEnd, 0xFF0C3050}};
constexpr QRgb darkText = 0xFFFFF6F0;

template <std::size_t count>
QColor interpolated(const std::array<Stop, count> &stops, qint64 permille)
{
    const auto above = std::find_if(
        stops.begin() + 1, stops.end() - 1, [permille](const Stop &stop) { return permille <= stop.permille; });
    const Stop &from = *(above - 1);
    const double part = double(permille - from.permille) / double(above->permille - from.permille);
    const auto mix = [part](int a, int b) { return qRound(a + part * (b - a)); };
    return QColor(mix(qRed(from.color), qRed(above->color)), mix(qGreen(from.color), qGreen(above->color)),
        mix(qBlue(from.color), qBlue(above->color)));
}

} // namespace

HeatColors heatColors(const Ratio &attainment, const Theme &theme)
{
    if (!attainment.isComputable())
        return {theme.raised, theme.text, true, theme.border};
    // Decided by the ratio itself: 100.04 % rounds to 1000 permille and is over all the same.
    const bool isOver = attainment.isOverPercent(100);
    const qint64 permille = std::clamp<qint64>(*attainment.permille(), isOver ? hundredPercent : 0, scaleEnd);
    const QColor background = theme.isDark
        ? (isOver ? interpolated(darkOver, permille) : interpolated(darkStops, permille))
        : (isOver ? interpolated(lightOver, permille) : interpolated(lightStops, permille));
    return {background, QColor(theme.isDark ? darkText : lightText)};
}

} // namespace waterline
