#include "report/pdfblocks.h"

#include <algorithm>

namespace waterline {

namespace {

constexpr int tilesInRow = 5;

/// As large as fits on one line; a number is made smaller before it is cut.
PdfText fittingValue(const QString &value, const PdfStyle &style, double width, bool isDense)
{
    for (const double points : {19.0, 16.0, 13.5}) {
        if (isDense && points > 16)
            continue;
        PdfText text(value, style.text(points, style.theme().text, true, 1.3), width, 1);
        if (!text.isCut())
            return text;
    }
    return PdfText(value, style.text(11, style.theme().text, true, 1.3), width, 1);
}

/// The largest size at which each of the lines fits; the usual one where none does, for then they wrap.
double fittingSize(const std::vector<PdfKeyFigure> &figures, const PdfStyle &style, double width)
{
    constexpr double usual = 8;
    for (const double points : {usual, 7.5, 7.0, 6.5}) {
        const bool allFit = std::ranges::all_of(figures, [&](const PdfKeyFigure &figure) {
            return !PdfText(figure.change, style.text(points, style.theme().text), width, 1).isCut();
        });
        if (allFit)
            return points;
    }
    return usual;
}

struct Tile {
    PdfText label;
    PdfText value;
    PdfText note;
    PdfText change;
    std::optional<Mark> mark;
};

class KeyFiguresBox final : public PdfBox {
public:
    KeyFiguresBox(const PdfKeyFigures &block, const PdfStyle &style, double width)
        : m_theme(&style.theme())
        , m_padding(block.isDense ? pt(5) : pt(9))
        , m_gap(block.isDense ? pt(6) : pt(9))
    {
        const int count = int(block.figures.size());
        const int rows = (count + tilesInRow - 1) / tilesInRow;
        m_inRow = rows == 0 ? 1 : (count + rows - 1) / rows;
        m_tileWidth = (width - (m_inRow - 1) * m_gap) / m_inRow;
        const double inner = m_tileWidth - 2 * m_padding;
        const double changeSize = fittingSize(block.figures, style, inner);
        for (const PdfKeyFigure &figure : block.figures) {
            m_tiles.push_back({PdfText(figure.label, style.text(8, m_theme->mutedText), inner, 2),
                fittingValue(figure.value, style, inner - markIndent(figure.mark), block.isDense),
                PdfText(figure.note, style.text(7.5, m_theme->mutedText), inner, 2),
                PdfText(figure.change, style.text(changeSize, m_theme->text), inner, 2), figure.mark});
        }
    }

    [[nodiscard]] double spaceBefore() const override { return pt(12); }
    [[nodiscard]] double leadHeight() const override { return m_tiles.empty() ? 0 : heightsOf(0).all(m_padding); }
    void place(PdfFlow &flow) const override
    {
        for (std::size_t first = 0; first < m_tiles.size(); first += std::size_t(m_inRow)) {
            if (first > 0)
                flow.space(m_gap);
            const Heights heights = heightsOf(first);
            const double height = heights.all(m_padding);
            flow.ensure(height);
            flow.draw([this, first, heights, at = QPointF(flow.left(), flow.y())](QPainter &painter) {
                for (std::size_t i = first; i < endOfRow(first); ++i)
                    drawTile(painter, m_tiles[i], heights, at + QPointF(double(i - first) * (m_tileWidth + m_gap), 0));
            });
            flow.advance(height);
        }
    }

private:
    /// Of the lines of one row of tiles, which stand side by side.
    struct Heights {
        double label = 0;
        double value = 0;
        double note = 0;
        double change = 0;

        [[nodiscard]] double all(double padding) const
        {
            return 2 * padding + label + pt(1) + value + (note > 0 ? pt(1) + note : 0)
                + (change > 0 ? pt(2) + change : 0);
        }
    };

    static double markIndent(const std::optional<Mark> &mark) { return mark ? pt(11) : 0; }

    [[nodiscard]] std::size_t endOfRow(std::size_t first) const
    {
        return std::min(first + std::size_t(m_inRow), m_tiles.size());
    }

    [[nodiscard]] Heights heightsOf(std::size_t first) const
    {
        Heights heights;
        for (std::size_t i = first; i < endOfRow(first); ++i) {
            const Tile &tile = m_tiles[i];
            heights.label = std::max(heights.label, tile.label.height());
            heights.value = std::max(heights.value, tile.value.height());
            heights.note = std::max(heights.note, tile.note.height());
            heights.change = std::max(heights.change, tile.change.height());
        }
        return heights;
    }

    void drawTile(QPainter &painter, const Tile &tile, const Heights &heights, QPointF at) const
    {
        painter.setPen(QPen(m_theme->border, pt(0.6)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(at, QSizeF(m_tileWidth, heights.all(m_padding))), pt(4), pt(4));
        at += QPointF(m_padding, m_padding);
        tile.label.draw(painter, at);
        at.ry() += heights.label + pt(1);
        if (tile.mark) {
            const double top = at.y() + (tile.value.lineHeight() - pt(7)) / 2;
            drawMark(painter, *tile.mark, markColor(*tile.mark, *m_theme), QRectF(at.x(), top, pt(7), pt(7)));
        }
        tile.value.draw(painter, at + QPointF(markIndent(tile.mark), 0));
        at.ry() += heights.value;
        if (heights.note > 0) {
            at.ry() += pt(1);
            tile.note.draw(painter, at);
            at.ry() += heights.note;
        }
        tile.change.draw(painter, at + QPointF(0, pt(2)));
    }

    const Theme *m_theme;
    double m_padding;
    double m_gap;
    std::vector<Tile> m_tiles;
    int m_inRow = 1;
    double m_tileWidth = 0;
};

} // namespace

std::unique_ptr<PdfBox> layOutKeyFigures(const PdfKeyFigures &figures, const PdfStyle &style, double width)
{
    return std::make_unique<KeyFiguresBox>(figures, style, width);
}

} // namespace waterline
