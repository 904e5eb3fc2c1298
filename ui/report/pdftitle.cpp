#include "report/pdfblocks.h"

#include <algorithm>

namespace waterline {

namespace {

constexpr int factsInRow = 4;
constexpr double barHeight = pt(2.4);

struct FactText {
    PdfText label;
    PdfText value;
};

class TitleBox final : public PdfBox {
public:
    TitleBox(const PdfDocument &document, const PdfStyle &style, double width)
        : m_theme(&style.theme())
        , m_title(document.title, style.text(21, m_theme->text, true, 1.25), width, 3)
        , m_subtitle(document.subtitle, style.text(11, m_theme->mutedText), width, 3)
        , m_hasSubtitle(!document.subtitle.isEmpty())
        , m_factWidth(width / std::clamp(int(document.facts.size()), 1, factsInRow))
    {
        for (const PdfFact &fact : document.facts) {
            m_facts.push_back({PdfText(fact.label, style.small(), m_factWidth - pt(10), 2),
                PdfText(fact.value, style.text(9.5, m_theme->text), m_factWidth - pt(10), 3)});
        }
    }

    [[nodiscard]] double spaceBefore() const override { return 0; }
    [[nodiscard]] double leadHeight() const override { return m_title.height(); }
    void place(PdfFlow &flow) const override
    {
        flow.draw([this, at = QPointF(flow.left(), flow.y())](
                      QPainter &painter) { painter.fillRect(QRectF(at, QSizeF(pt(34), barHeight)), m_theme->accent); });
        flow.advance(barHeight + pt(9));
        placeText(flow, m_title);
        if (m_hasSubtitle) {
            flow.advance(pt(2));
            placeText(flow, m_subtitle);
        }
        for (std::size_t first = 0; first < m_facts.size(); first += factsInRow)
            placeFacts(flow, first, std::min(first + factsInRow, m_facts.size()));
        flow.advance(pt(12));
        flow.draw([this, left = flow.left(), y = flow.y(), width = flow.width()](
                      QPainter &painter) { drawRule(painter, m_theme->border, left, y, width, 0.6); });
    }

private:
    static void placeText(PdfFlow &flow, const PdfText &text)
    {
        flow.draw([&text, at = QPointF(flow.left(), flow.y())](QPainter &painter) { text.draw(painter, at); });
        flow.advance(text.height());
    }

    void placeFacts(PdfFlow &flow, std::size_t first, std::size_t end) const
    {
        flow.advance(pt(11));
        double height = 0;
        for (std::size_t i = first; i < end; ++i) {
            const FactText &fact = m_facts[i];
            const QPointF at(flow.left() + double(i - first) * m_factWidth, flow.y());
            flow.draw([&fact, at](QPainter &painter) {
                fact.label.draw(painter, at);
                fact.value.draw(painter, at + QPointF(0, fact.label.height() + pt(1)));
            });
            height = std::max(height, fact.label.height() + pt(1) + fact.value.height());
        }
        flow.advance(height);
    }

    const Theme *m_theme;
    PdfText m_title;
    PdfText m_subtitle;
    bool m_hasSubtitle;
    double m_factWidth;
    std::vector<FactText> m_facts;
};

} // namespace

std::unique_ptr<PdfBox> layOutTitle(const PdfDocument &document, const PdfStyle &style, double width)
{
    return std::make_unique<TitleBox>(document, style, width);
}

} // namespace waterline
