#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace waterline {

/// How high a text is in so many pixels of width; 0 for no text. It breaks at words, and within a word that gives no
/// place to break, such as a long link; line breaks of the text are kept.
[[nodiscard]] double wrappedHeight(const QString &text, const QFont &font, double width);
/// Draws it so; nothing into an empty box.
void paintWrapped(QPainter *painter, const QString &text, const QFont &font, const QColor &color, const QRectF &box);

} // namespace waterline
