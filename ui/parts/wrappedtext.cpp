#include "parts/wrappedtext.h"

#include <QTextLayout>

#include <cmath>

namespace waterline {

namespace {

double wrap(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return std::ceil(height);
}

QString withLineBreaks(QString text)
{
    return text.trimmed().replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QChar::LineSeparator);
}

} // namespace

double wrappedHeight(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(withLineBreaks(text), font);
    return wrap(layout, width);
}

void paintWrapped(QPainter *painter, const QString &text, const QFont &font, const QColor &color, const QRectF &box)
{
    if (box.isEmpty())
        return;
    QTextLayout layout(withLineBreaks(text), font);
    wrap(layout, box.width());
    painter->setPen(color);
    layout.draw(painter, box.topLeft());
}

} // namespace waterline
