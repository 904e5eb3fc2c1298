#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

/// What other programs read in a PDF. Uses poppler's tools.
struct PdfWord {
    QString text;
    int page = 0;
    /// In points from the upper left corner.
    QRectF box;
};

[[nodiscard]] bool hasPdfTools();
/// The text of every page in reading order; empty on any complaint of the tool.
[[nodiscard]] QStringList pageTexts(const QByteArray &pdf);
[[nodiscard]] QList<PdfWord> wordsOf(const QByteArray &pdf);
/// What pdfinfo says, with its complaints.
[[nodiscard]] QString infoOf(const QByteArray &pdf);
[[nodiscard]] QString fontsOf(const QByteArray &pdf);
