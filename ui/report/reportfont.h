#pragma once

#include <QFont>
#include <QString>

namespace waterline {

/// Lengths on the page are in device units: fine enough that glyphs need no hinting.
constexpr double unitsPerPoint = 20;
constexpr int unitsPerInch = int(72 * unitsPerPoint);

/// The font of the PDF pages. Qt 6.4 writes the text of most Chinese fonts as look-alike radicals (月 as ⽉), which no
/// search finds; the families preferred here come out right.
class ReportFonts {
public:
    ReportFonts();

    [[nodiscard]] QFont at(double points, bool isBold = false) const;

private:
    QStringList m_families;
};

/// Whether a font is installed whose Chinese text can be found in the PDF.
[[nodiscard]] bool hasSearchableChineseFont();
/// A sentence for people, naming the remedy; empty when there is such a font.
[[nodiscard]] QString reportFontWarning();

} // namespace waterline
