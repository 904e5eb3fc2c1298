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

struct Tile {
    PdfText label;
    PdfText value;
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
        for (const PdfKeyFigure &figure : block.figures) {
            m_tiles.push_back({PdfText(figure.label, style.text(8, m_theme->mutedText), inner, 2),
                fittingValue(figure.value, style, inner, block.isDense),
                PdfText(figure.change, style.text(8, m_theme->text), inner - markIndent(figure.mark), 2), figure.mark});
            const Tile &tile = m_tiles.back();
            m_labelHeight = std::max(m_labelHeight, tile.label.height());
            m_valueHeight = std::max(m_valueHeight, tile.value.height());
            if (!figure.change.isEmpty() || figure.mark)
                m_changeHeight = std::max({m_changeHeight, tile.change.height(), tile.change.lineHeight()});
        }
    }

    [[nodiscard]] double spaceBefore() const override { return pt(12); }
    [[nodiscard]] double leadHeight() const override { return tileHeight(); }
    void place(PdfFlow &flow) const override
    {
        for (std::size_t first = 0; first < m_tiles.size(); first += std::size_t(m_inRow)) {
            if (first > 0)
                flow.space(m_gap);
            flow.ensure(tileHeight());
            flow.draw([this, first, at = QPointF(flow.left(), flow.y())](QPainter &painter) {
                for (std::size_t i = first; i < std::min(first + std::size_t(m_inRow), m_tiles.size()); ++i)
                    drawTile(painter, m_tiles[i], at + QPointF(double(i - first) * (m_tileWidth + m_gap), 0));
            });
            flow.advance(tileHeight());
        }
    }

private:
    static double markIndent(const std::optional<Mark> &mark) { return mark ? pt(9) : 0; }

    [[nodiscard]] double tileHeight() const
    {
        return 2 * m_padding + m_labelHeight + pt(1) + m_valueHeight + (m_changeHeight > 0 ? pt(2) + m_changeHeight : 0);
    }

    void drawTile(QPainter &painter, const Tile &tile, QPointF at) const
    {
        painter.setPen(QPen(m_theme->border, pt(0.6)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(at, QSizeF(m_tileWidth, tileHeight())), pt(4), pt(4));
        at += QPointF(m_padding, m_padding);
        tile.label.draw(painter, at);
        at.ry() += m_labelHeight + pt(1);
        tile.value.draw(painter, at);
        at.ry() += m_valueHeight + pt(2);
        if (tile.mark) {
            const double top = at.y() + (tile.change.lineHeight() - pt(6)) / 2;
            drawMark(painter, *tile.mark, markColor(*tile.mark, *m_theme), QRectF(at.x(), top, pt(6), pt(6)));
        }
        tile.change.draw(painter, at + QPointF(markIndent(tile.mark), 0));
    }

    const Theme *m_theme;
    double m_padding;
    double m_gap;
    std::vector<Tile> m_tiles;
    int m_inRow = 1;
    double m_tileWidth = 0;
    double m_labelHeight = 0;
    double m_valueHeight = 0;
    double m_changeHeight = 0;
};

} // namespace

std::unique_ptr<PdfBox> layOutKeyFigures(const PdfKeyFigures &figures, const PdfStyle &style, double width)
{
    return std::make_unique<KeyFiguresBox>(figures, style, width);
}

} // namespace waterline
