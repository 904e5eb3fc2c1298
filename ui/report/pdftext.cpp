#include "report/pdftext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace waterline {

namespace {

QString drawable(const QString &text)
{
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\t', u' ');
    result.replace(u'\n', QChar::LineSeparator);
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return result;
}

QTextOption lineOption(Qt::Alignment align)
{
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

PdfText::PdfText(const QString &text, const TextStyle &style, double width, int maxLines)
    : m_layout(std::make_unique<QTextLayout>(drawable(text), style.font))
    , m_color(style.color)
    , m_width(std::max(width, 1.0))
    , m_lineHeight(style.font.pixelSize() * style.leading)
{
    m_layout->setTextOption(lineOption(style.align));
    breakLines(maxLines);
    if (!m_isCut)
        return;
    const QString whole = m_layout->text();
    const int lastStart = m_layout->lineAt(maxLines - 1).textStart();
    // What follows a forced line break would be lost in the middle of the last line.
    const QString rest = whole.mid(lastStart).replace(QChar::LineSeparator, u' ') + u'…';
    const QString last = QFontMetricsF(style.font).elidedText(rest, Qt::ElideRight, m_width);
    m_layout->clearLayout();
    m_layout->setText(whole.left(lastStart) + last);
    breakLines(maxLines);
    m_isCut = true;
}

void PdfText::breakLines(int maxLines)
{
    const QFontMetricsF metrics(m_layout->font());
    const double aboveText = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2;
    m_lines = 0;
    m_isCut = false;
    if (m_layout->text().isEmpty())
        return;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        if (m_lines == maxLines) {
            m_isCut = true;
            break;
        }
        line.setLineWidth(m_width);
        // A line with a glyph of another font may be taller: the baseline stays where it is.
        line.setPosition({0, m_lines * m_lineHeight + aboveText + metrics.ascent() - line.ascent()});
        ++m_lines;
    }
    m_layout->endLayout();
}

double PdfText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < m_lines; ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void PdfText::draw(QPainter &painter, QPointF at, int first, int count) const
{
    painter.setPen(m_color);
    at.ry() -= first * m_lineHeight;
    for (int i = first; i < std::min(first + count, m_lines); ++i)
        m_layout->lineAt(i).draw(&painter, at);
}

} // namespace waterline
