#include "report/pdfblocks.h"

#include <algorithm>

namespace waterline {

namespace {

constexpr double markSide = pt(6.5);

class HeadingBox final : public PdfBox {
public:
    HeadingBox(const PdfHeading &heading, const PdfStyle &style, double width)
        : m_text(heading.text, style.text(heading.isMinor ? 10.5 : 13, style.theme().text, true, 1.3), width, 3)
        , m_isMinor(heading.isMinor)
    {
    }

    [[nodiscard]] double spaceBefore() const override { return m_isMinor ? pt(12) : pt(20); }
    [[nodiscard]] double leadHeight() const override { return m_text.height(); }
    [[nodiscard]] bool isHeading() const override { return true; }
    void place(PdfFlow &flow) const override
    {
        flow.draw([this, at = QPointF(flow.left(), flow.y())](QPainter &painter) { m_text.draw(painter, at); });
        flow.advance(m_text.height());
    }

private:
    PdfText m_text;
    bool m_isMinor;
};

class ParagraphBox final : public PdfBox {
public:
    ParagraphBox(const PdfParagraph &paragraph, const PdfStyle &style, double width)
        : m_indent(paragraph.mark || paragraph.isBullet ? pt(13) : 0)
        , m_text(paragraph.text, textStyle(paragraph, style), width - m_indent)
        , m_mark(paragraph.mark)
        , m_isBullet(paragraph.isBullet)
        , m_markColor(m_mark ? markColor(*m_mark, style.theme()) : style.theme().mutedText)
    {
    }

    [[nodiscard]] double spaceBefore() const override { return m_indent > 0 ? pt(3) : pt(7); }
    [[nodiscard]] double leadHeight() const override { return std::min(2, m_text.lineCount()) * m_text.lineHeight(); }
    void place(PdfFlow &flow) const override
    {
        for (int first = 0; first < m_text.lineCount();) {
            const int left = m_text.lineCount() - first;
            // No single line is left behind at the foot of a page, nor carried alone to the next.
            flow.ensure(std::min(left, 2) * m_text.lineHeight());
            int count = std::clamp(int(flow.remaining() / m_text.lineHeight()), 1, left);
            if (left - count == 1 && count > 2)
                --count;
            placeLines(flow, first, count);
            first += count;
            if (first < m_text.lineCount())
                flow.breakPage();
        }
    }

private:
    static TextStyle textStyle(const PdfParagraph &paragraph, const PdfStyle &style)
    {
        TextStyle result = style.body();
        if (paragraph.style == PdfParagraph::Style::Muted)
            result = style.text(8.5, style.theme().mutedText, false, 1.5);
        if (paragraph.style == PdfParagraph::Style::Strong)
            result.font.setBold(true);
        return result;
    }

    void placeLines(PdfFlow &flow, int first, int count) const
    {
        flow.draw([this, first, count, at = QPointF(flow.left(), flow.y())](QPainter &painter) {
            m_text.draw(painter, at + QPointF(m_indent, 0), first, count);
            const QRectF line(at.x(), at.y(), pt(7), m_text.lineHeight());
            if (first == 0 && m_mark)
                drawMark(painter, *m_mark, m_markColor,
                    QRectF(0, 0, markSide, markSide).translated(line.center() - QPointF(markSide, markSide) / 2));
            else if (first == 0 && m_isBullet)
                drawMark(painter, Mark::Good, m_markColor,
                    QRectF(-pt(1.6), -pt(1.6), pt(3.2), pt(3.2)).translated(line.center()));
        });
        flow.advance(count * m_text.lineHeight());
    }

    double m_indent;
    PdfText m_text;
    std::optional<Mark> m_mark;
    bool m_isBullet;
    QColor m_markColor;
};

/// Names, separated by space, each with its mark or a swatch of its colour in front.
class LegendBox final : public PdfBox {
public:
    LegendBox(const PdfLegend &legend, const PdfStyle &style, double width)
    {
        double x = 0;
        for (const PdfLegend::Entry &entry : legend.entries) {
            Item item{entry, PdfText(entry.text, style.small(), width - symbolWidth(entry), 1), {}};
            const double taken = symbolWidth(entry) + item.text.naturalWidth();
            m_lineHeight = item.text.lineHeight() * 1.2;
            if (x > 0 && x + taken > width) {
                x = 0;
                ++m_lines;
            }
            item.at = {x, (m_lines - 1) * m_lineHeight};
            x += taken + pt(14);
            m_items.push_back(std::move(item));
        }
        m_border = style.theme().border;
        m_theme = &style.theme();
    }

    [[nodiscard]] double spaceBefore() const override { return pt(6); }
    [[nodiscard]] double leadHeight() const override { return m_lines * m_lineHeight; }
    void place(PdfFlow &flow) const override
    {
        flow.ensure(leadHeight());
        flow.draw([this, origin = QPointF(flow.left(), flow.y())](QPainter &painter) {
            for (const Item &item : m_items)
                drawItem(painter, item, origin + item.at);
        });
        flow.advance(leadHeight());
    }

private:
    struct Item {
        PdfLegend::Entry entry;
        PdfText text;
        QPointF at;
    };

    static double symbolWidth(const PdfLegend::Entry &entry) { return entry.fill ? pt(20) : entry.mark ? pt(10) : 0; }

    void drawItem(QPainter &painter, const Item &item, QPointF at) const
    {
        const double middle = at.y() + item.text.lineHeight() / 2;
        const QRectF box(at.x(), middle - pt(4), item.entry.fill ? pt(15) : pt(6), pt(8));
        if (item.entry.fill) {
            drawFill(painter, *item.entry.fill, box);
            painter.setPen(QPen(m_border, pt(0.4)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
        if (item.entry.mark) {
            const QColor color = item.entry.fill ? item.entry.fill->text : markColor(*item.entry.mark, *m_theme);
            drawMark(painter, *item.entry.mark, color,
                QRectF(-pt(2.7), -pt(2.7), pt(5.4), pt(5.4)).translated(box.center()));
        }
        item.text.draw(painter, {at.x() + symbolWidth(item.entry), at.y()});
    }

    std::vector<Item> m_items;
    int m_lines = 1;
    double m_lineHeight = 0;
    QColor m_border;
    const Theme *m_theme;
};

} // namespace

std::unique_ptr<PdfBox> layOut(const PdfBlock &block, const PdfStyle &style, double width)
{
    if (const auto *heading = std::get_if<PdfHeading>(&block))
        return std::make_unique<HeadingBox>(*heading, style, width);
    if (const auto *paragraph = std::get_if<PdfParagraph>(&block))
        return std::make_unique<ParagraphBox>(*paragraph, style, width);
    if (const auto *legend = std::get_if<PdfLegend>(&block))
        return std::make_unique<LegendBox>(*legend, style, width);
    if (const auto *figures = std::get_if<PdfKeyFigures>(&block))
        return layOutKeyFigures(*figures, style, width);
    if (const auto *table = std::get_if<PdfTable>(&block))
        return layOutTable(*table, style, width);
    return nullptr;
}

} // namespace waterline
