#include "report/pdfblocks.h"

#include <algorithm>
#include <numeric>

namespace waterline {

namespace {

constexpr double paddingX = pt(5);
constexpr double markSlot = pt(9.5);
constexpr double markSide = pt(6);
/// White between neighbouring coloured cells.
constexpr double cellGap = pt(0.7);
constexpr int headerLines = 3;

struct Column {
    double x = 0;
    double width = 0;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    /// Room for a mark in every cell, so that the numbers of a column stay in line.
    double markRoom = 0;

    [[nodiscard]] double textWidth() const { return width - 2 * paddingX - markRoom; }
    /// The mark stands before what is aligned left and after all else.
    [[nodiscard]] double textX() const { return x + paddingX + (align == Qt::AlignLeft ? markRoom : 0); }
    [[nodiscard]] double markX() const
    {
        return align == Qt::AlignLeft ? x + paddingX : x + width - paddingX - markSide;
    }
};

struct Cell {
    PdfText text;
    std::optional<PdfText> note;
    std::optional<HeatColors> fill;
    std::optional<Mark> mark;

    [[nodiscard]] double height() const { return text.height() + (note ? note->height() : 0); }
};

struct Row {
    std::vector<Cell> cells;
    double height = 0;
};

std::vector<Column> columnsOf(const PdfTable &table, double width)
{
    double fixed = 0;
    double weights = 0;
    for (const PdfColumn &column : table.columns) {
        fixed += pt(column.points);
        weights += column.points > 0 ? 0 : column.weight;
    }
    // Fixed widths that ask for more than the page has shrink with the rest.
    const double shrink = fixed > width ? width / fixed : 1;
    const double perWeight = weights > 0 ? std::max(0.0, width - fixed) / weights : 0;
    std::vector<Column> columns;
    double x = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const PdfColumn &source = table.columns[i];
        const bool hasMarks = std::any_of(table.rows.begin(), table.rows.end(),
            [i](const std::vector<PdfCell> &row) { return i < row.size() && row[i].mark.has_value(); });
        const double own = source.points > 0 ? pt(source.points) * shrink : source.weight * perWeight;
        columns.push_back({x, own, source.align, hasMarks ? markSlot : 0});
        x += own;
    }
    return columns;
}

class TableBox final : public PdfBox {
public:
    TableBox(const PdfTable &table, const PdfStyle &style, double width)
        : m_theme(&style.theme())
        , m_isDense(table.isDense)
        , m_paddingY(table.isDense ? pt(1.7) : pt(4.2))
        , m_columns(columnsOf(table, width))
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            TextStyle text = style.text(m_isDense ? 7.5 : 8, m_theme->mutedText, true, 1.3);
            text.align = m_columns[i].align;
            m_header.cells.push_back(
                {PdfText(table.columns[i].title, text, m_columns[i].textWidth(), headerLines), {}, {}, {}});
        }
        m_header.height = heightOf(m_header);
        for (const std::vector<PdfCell> &source : table.rows)
            m_rows.push_back(rowOf(source, style));
        if (m_rows.empty() && !table.emptyText.isEmpty())
            m_empty.emplace(table.emptyText, style.text(9, m_theme->mutedText), width - 2 * paddingX, 3);
    }

    [[nodiscard]] double spaceBefore() const override { return pt(8); }
    [[nodiscard]] double leadHeight() const override
    {
        const double first = !m_rows.empty() ? m_rows.front().height : m_empty ? emptyHeight() : 0;
        return m_header.height + first;
    }

    void place(PdfFlow &flow) const override
    {
        flow.ensure(leadHeight());
        placeHeader(flow);
        for (const Row &row : m_rows) {
            if (!flow.ensure(row.height))
                placeHeader(flow);
            placeRow(flow, row);
        }
        if (m_empty) {
            flow.draw([this, at = QPointF(flow.left() + paddingX, flow.y() + pt(7))](
                          QPainter &painter) { m_empty->draw(painter, at); });
            flow.advance(emptyHeight());
        }
    }

private:
    [[nodiscard]] double heightOf(const Row &row) const
    {
        double height = 0;
        for (const Cell &cell : row.cells)
            height = std::max(height, cell.height());
        return height + 2 * m_paddingY;
    }

    [[nodiscard]] double emptyHeight() const { return m_empty->height() + pt(14); }

    [[nodiscard]] Row rowOf(const std::vector<PdfCell> &source, const PdfStyle &style) const
    {
        Row row;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            row.cells.push_back(cellOf(i < source.size() ? source[i] : PdfCell(), m_columns[i], style));
        row.height = heightOf(row);
        return row;
    }

    [[nodiscard]] Cell cellOf(const PdfCell &source, const Column &column, const PdfStyle &style) const
    {
        TextStyle text =
            style.text(m_isDense ? 8.5 : 9, source.fill ? source.fill->text : m_theme->text, source.isBold);
        TextStyle note = style.text(7.5, source.fill ? source.fill->text : m_theme->mutedText);
        text.align = note.align = column.align;
        const double room = maxRowHeight() - 2 * m_paddingY;
        std::optional<PdfText> noteText;
        if (!source.note.isEmpty()) {
            const double half = source.text.isEmpty() ? room : room / 2;
            noteText.emplace(source.note, note, column.textWidth(), linesIn(half, note));
        }
        PdfText mainText(
            source.text, text, column.textWidth(), linesIn(room - (noteText ? noteText->height() : 0), text));
        return {std::move(mainText), std::move(noteText), source.fill, source.mark};
    }

    static int linesIn(double height, const TextStyle &style)
    {
        return std::max(1, int(height / (style.font.pixelSize() * style.leading)));
    }

    /// So that a row fits on a page below its header and, on page one, below a title.
    [[nodiscard]] double maxRowHeight() const { return pt(560) - m_header.height; }

    void placeHeader(PdfFlow &flow) const
    {
        flow.draw([this, at = QPointF(flow.left(), flow.y())](QPainter &painter) {
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                const PdfText &text = m_header.cells[i].text;
                // Titles of different length stand on the same last line.
                text.draw(painter, at + QPointF(m_columns[i].textX(), m_header.height - m_paddingY - text.height()));
            }
            drawRule(painter, m_theme->mutedText, at.x(), at.y() + m_header.height, tableWidth(), 0.8);
        });
        flow.advance(m_header.height);
    }

    void placeRow(PdfFlow &flow, const Row &row) const
    {
        flow.draw([this, &row, at = QPointF(flow.left(), flow.y())](QPainter &painter) {
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                drawCell(painter, row.cells[i], m_columns[i], at, row.height);
            drawRule(painter, m_theme->border, at.x(), at.y() + row.height, tableWidth(), 0.45);
        });
        flow.advance(row.height);
    }

    void drawCell(QPainter &painter, const Cell &cell, const Column &column, QPointF at, double height) const
    {
        if (cell.fill) {
            const QRectF whole(at.x() + column.x, at.y(), column.width, height);
            drawFill(painter, *cell.fill, whole.adjusted(cellGap, cellGap, -cellGap, -cellGap));
        }
        const double top = at.y() + (height - cell.height()) / 2;
        cell.text.draw(painter, {at.x() + column.textX(), top});
        if (cell.note)
            cell.note->draw(painter, {at.x() + column.textX(), top + cell.text.height()});
        if (cell.mark) {
            const QColor color = cell.fill ? cell.fill->text : markColor(*cell.mark, *m_theme);
            const double y = top + (cell.text.lineHeight() - markSide) / 2;
            drawMark(painter, *cell.mark, color, QRectF(at.x() + column.markX(), y, markSide, markSide));
        }
    }

    [[nodiscard]] double tableWidth() const
    {
        return m_columns.empty() ? 0 : m_columns.back().x + m_columns.back().width;
    }

    const Theme *m_theme;
    bool m_isDense;
    double m_paddingY;
    std::vector<Column> m_columns;
    Row m_header;
    std::vector<Row> m_rows;
    std::optional<PdfText> m_empty;
};

} // namespace

std::unique_ptr<PdfBox> layOutTable(const PdfTable &table, const PdfStyle &style, double width)
{
    return std::make_unique<TableBox>(table, style, width);
}

} // namespace waterline
