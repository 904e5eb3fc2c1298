#include "report/pdfdocument.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPdfWriter>

#include <algorithm>

#include "report/pdfblocks.h"
#include "report/pdfbytes.h"

namespace waterline {

namespace {

// A4, in points.
constexpr double sheetWidth = 595;
constexpr double sheetHeight = 842;
constexpr double margin = 48;
constexpr double firstTop = 46;
constexpr double otherTop = 62;
constexpr double bottom = 778;

QRectF contentArea(double top)
{
    return {pt(margin), pt(top), pt(sheetWidth - 2 * margin), pt(bottom - top)};
}

using Boxes = std::vector<std::unique_ptr<PdfBox>>;

/// Headings stay with what follows them.
double heightKeptTogether(const Boxes &boxes, std::size_t at)
{
    double height = boxes[at]->leadHeight();
    while (boxes[at]->isHeading() && at + 1 < boxes.size() && boxes[at + 1]) {
        ++at;
        height += boxes[at]->spaceBefore() + boxes[at]->leadHeight();
    }
    return height;
}

void place(PdfFlow &flow, const Boxes &boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i]) {
            if (!flow.isAtTop())
                flow.breakPage();
            continue;
        }
        flow.space(boxes[i]->spaceBefore());
        flow.ensure(heightKeptTogether(boxes, i));
        boxes[i]->place(flow);
    }
}

/// What every page has around its content.
class PageFrame {
public:
    PageFrame(const PdfDocument &document, const PdfStyle &style, int pageCount)
        : m_document(document)
        , m_style(style)
        , m_pageCount(pageCount)
    {
    }

    void draw(QPainter &painter, int page) const
    {
        const double left = pt(margin);
        const double width = pt(sheetWidth - 2 * margin);
        if (page > 1) {
            drawLine(painter, m_document.title, m_document.subtitle, pt(32), 1);
            drawRule(painter, m_style.theme().border, left, pt(47), width, 0.5);
        }
        drawRule(painter, m_style.theme().border, left, pt(790), width, 0.5);
        const QString number = QCoreApplication::translate("PdfDocument", "Page %1 of %2").arg(page).arg(m_pageCount);
        drawLine(painter, m_document.footer, number, pt(795), 2);
    }

private:
    /// The left text has the line first, but leaves nearly half of it to the right one. Where that is not enough, the
    /// right text is shortened in its middle: at its end it says as of when.
    void drawLine(QPainter &painter, const QString &leftText, const QString &rightText, double y, int maxLines) const
    {
        const double width = pt(sheetWidth - 2 * margin);
        const double gap = pt(16);
        const TextStyle style = m_style.small();
        const double leftWanted = PdfText(leftText, style, width * 10, 1).naturalWidth();
        const double rightRoom = std::max(width * 0.45, width - leftWanted - gap);
        TextStyle rightStyle = style;
        rightStyle.align = Qt::AlignRight;
        const QString shortened = QFontMetricsF(style.font).elidedText(rightText, Qt::ElideMiddle, rightRoom);
        const PdfText right(shortened, rightStyle, rightRoom, 1);
        const PdfText left(leftText, style, width - right.naturalWidth() - gap, maxLines);
        left.draw(painter, {pt(margin), y});
        right.draw(painter, {pt(margin) + width - rightRoom, y});
    }

    const PdfDocument &m_document;
    const PdfStyle &m_style;
    int m_pageCount;
};

void drawPages(QPdfWriter &writer, QPainter &painter, const std::vector<PdfPage> &pages, const PageFrame &frame)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        frame.draw(painter, int(i) + 1);
        for (const DrawStep &step : pages[i].steps)
            step(painter);
    }
}

Boxes layOutAll(const PdfDocument &document, const PdfStyle &style)
{
    const double width = contentArea(firstTop).width();
    Boxes boxes;
    boxes.push_back(layOutTitle(document, style, width));
    for (const PdfBlock &block : document.blocks)
        boxes.push_back(layOut(block, style, width));
    return boxes;
}

} // namespace

Result<QByteArray> renderPdf(const PdfDocument &document)
{
    const PdfStyle style;
    const Boxes boxes = layOutAll(document, style);
    PdfFlow flow(contentArea(firstTop), contentArea(otherTop));
    place(flow, boxes);

    QByteArray written;
    QBuffer buffer(&written);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Waterline"));
    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer)) {
        return Error{Problem::Storage,
            QCoreApplication::translate("PdfDocument",
                "The PDF could not be put together. "
                "Export again, or save as CSV.")};
    }
    drawPages(writer, painter, flow.pages(), PageFrame(document, style, int(flow.pages().size())));
    painter.end();
    return stablePdf(written, document.createdAt, document.language);
}

int countPages(const PdfDocument &document)
{
    const PdfStyle style;
    const Boxes boxes = layOutAll(document, style);
    PdfFlow flow(contentArea(firstTop), contentArea(otherTop));
    place(flow, boxes);
    return int(flow.pages().size());
}

} // namespace waterline
