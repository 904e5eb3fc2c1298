#pragma once

#include <memory>

#include "report/pdfdocument.h"
#include "report/pdfflow.h"
#include "report/pdftext.h"

namespace waterline {

/// The fonts, sizes and colours that all blocks share; always the light theme, for paper is white.
class PdfStyle {
public:
    [[nodiscard]] const Theme &theme() const { return lightTheme(); }
    [[nodiscard]] TextStyle text(double points, const QColor &color, bool isBold = false, double leading = 1.4) const
    {
        return {m_fonts.at(points, isBold), color, leading};
    }
    [[nodiscard]] TextStyle body() const { return text(9.5, theme().text, false, 1.55); }
    [[nodiscard]] TextStyle small() const { return text(7.5, theme().mutedText); }

private:
    ReportFonts m_fonts;
};

/// Breaks the lines of a block for `width`. Nothing is kept of `block` but the text. A page break gives none.
[[nodiscard]] std::unique_ptr<PdfBox> layOut(const PdfBlock &block, const PdfStyle &style, double width);
/// Title, subtitle and facts at the head of page one.
[[nodiscard]] std::unique_ptr<PdfBox> layOutTitle(const PdfDocument &document, const PdfStyle &style, double width);
[[nodiscard]] std::unique_ptr<PdfBox> layOutKeyFigures(
    const PdfKeyFigures &figures, const PdfStyle &style, double width);
[[nodiscard]] std::unique_ptr<PdfBox> layOutTable(const PdfTable &table, const PdfStyle &style, double width);

/// Draws a mark centred in `box`.
void drawMark(QPainter &painter, Mark mark, const QColor &color, const QRectF &box);
/// Fills a rectangle, hatched where the colours say so.
void drawFill(QPainter &painter, const HeatColors &fill, const QRectF &rect);
/// A hairline across, `points` thick.
void drawRule(QPainter &painter, const QColor &color, double left, double y, double width, double points);

} // namespace waterline
