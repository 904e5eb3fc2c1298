#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace waterline {

/// How a piece of text is set. Lengths are in device units.
struct TextStyle {
    QFont font;
    QColor color;
    /// From baseline to baseline, as a multiple of the font's size.
    double leading = 1.4;
    Qt::Alignment align = Qt::AlignLeft;
};

/// Plain text broken into lines of a given width, anywhere where words are too long. Tabs count as spaces, and control
/// characters are left out.
class PdfText {
public:
    PdfText(const QString &text, const TextStyle &style, double width, int maxLines = unlimited);

    static constexpr int unlimited = 1'000'000;

    [[nodiscard]] int lineCount() const { return m_lines; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return m_lines * m_lineHeight; }
    /// Of the widest line.
    [[nodiscard]] double naturalWidth() const;
    /// Whether the end is missing because of `maxLines`.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Lines from `first` on, their upper left corner at `at`.
    void draw(QPainter &painter, QPointF at, int first, int count) const;
    void draw(QPainter &painter, QPointF at) const { draw(painter, at, 0, m_lines); }

private:
    void breakLines(int maxLines);

    std::unique_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_width;
    double m_lineHeight;
    int m_lines = 0;
    bool m_isCut = false;
};

} // namespace waterline
