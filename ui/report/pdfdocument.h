#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

#include "base/result.h"
#include "theme/heatscale.h"
#include "theme/mark.h"

namespace waterline {

// What a report holds, as values; renderPdf() decides where it stands. All text is plain: it is drawn as it is, and a
// name that looks like markup stays a name. Line feeds begin a new line.

struct PdfHeading {
    QString text;
    /// A smaller heading inside a section.
    bool isMinor = false;
};

struct PdfParagraph {
    enum class Style { Body, Muted, Strong };

    QString text;
    Style style = Style::Body;
    /// In front of the text, which is indented for it: a mark, or else the bullet of a list.
    std::optional<Mark> mark = {};
    bool isBullet = false;
};

/// One number on a tile: what it is, the number with its mark, a remark on it, and how it moved.
struct PdfKeyFigure {
    QString label;
    QString value;
    QString change = {};
    std::optional<Mark> mark = {};
    QString note = {};
};

/// A row of tiles; more than five are spread over several rows.
struct PdfKeyFigures {
    std::vector<PdfKeyFigure> figures;
    /// Smaller numbers and less air.
    bool isDense = false;
};

struct PdfColumn {
    QString title;
    /// Share of the width that columns with `points` leave over.
    double weight = 1;
    /// Width in points where it is fixed; 0 where it is not.
    double points = 0;
    Qt::AlignmentFlag align = Qt::AlignLeft;
};

struct PdfCell {
    QString text;
    /// Small and muted, below the text.
    QString note = {};
    /// Background and text colour, as heatColors() gives them.
    std::optional<HeatColors> fill = {};
    std::optional<Mark> mark = {};
    bool isBold = false;
};

/// A row is never split over two pages, and the header is repeated on each. A cell wraps its text wherever it must;
/// text taller than a whole page ends in an ellipsis. Cells missing at the end of a row are empty.
struct PdfTable {
    std::vector<PdfColumn> columns;
    std::vector<std::vector<PdfCell>> rows;
    /// Stands in place of the rows when there are none.
    QString emptyText = {};
    /// Smaller text and less air between rows.
    bool isDense = false;
};

/// What marks and colours mean, in one line where they fit.
struct PdfLegend {
    struct Entry {
        QString text;
        std::optional<Mark> mark = {};
        std::optional<HeatColors> fill = {};
    };
    std::vector<Entry> entries;
};

struct PdfPageBreak { };

using PdfBlock = std::variant<PdfHeading, PdfParagraph, PdfKeyFigures, PdfTable, PdfLegend, PdfPageBreak>;

struct PdfFact {
    QString label;
    QString value;
};

struct PdfDocument {
    QString title;
    QString subtitle;
    /// In a row below the title.
    std::vector<PdfFact> facts = {};
    /// At the foot of every page, at most two lines.
    QString footer;
    /// What the file names as its time of creation: given, so that the same document gives the same bytes.
    QDateTime createdAt;
    /// "zh-CN": for screen readers.
    QString language;
    std::vector<PdfBlock> blocks = {};
};

/// An A4 file with embedded fonts and text that can be selected and searched. The same document gives the same bytes,
/// on every run, where the same fonts are installed. Precondition: a QGuiApplication, and its thread or one worker.
[[nodiscard]] Result<QByteArray> renderPdf(const PdfDocument &document);

/// How many pages renderPdf() will fill: for whoever must know what fits. Same precondition.
[[nodiscard]] int countPages(const PdfDocument &document);

} // namespace waterline
