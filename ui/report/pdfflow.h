#pragma once

#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

#include "report/reportfont.h"

namespace waterline {

/// Something to draw, once it is known how many pages there are.
using DrawStep = std::function<void(QPainter &)>;

struct PdfPage {
    std::vector<DrawStep> steps;
};

/// Fills pages from top to bottom. Lengths are in device units, from the upper left corner of the sheet.
class PdfFlow {
public:
    /// `first` and `other` are what the first and the following pages have for their content.
    PdfFlow(const QRectF &first, const QRectF &other)
        : m_area(first)
        , m_other(other)
        , m_y(first.top())
        , m_pages(1)
    {
    }

    [[nodiscard]] double left() const { return m_area.left(); }
    [[nodiscard]] double width() const { return m_area.width(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double remaining() const { return m_area.bottom() - m_y; }
    /// The most that fits on any page.
    [[nodiscard]] double pageHeight() const { return m_other.height(); }
    [[nodiscard]] bool isAtTop() const { return m_y == m_area.top(); }

    void breakPage()
    {
        m_pages.emplace_back();
        m_area = m_other;
        m_y = m_area.top();
    }
    /// Begins a new page unless `height` fits on this one; false when it was begun. A page is never left empty.
    bool ensure(double height)
    {
        if (height <= remaining() || isAtTop())
            return true;
        breakPage();
        return false;
    }
    void advance(double height) { m_y += height; }
    /// Space between blocks, which vanishes at the top of a page.
    void space(double height)
    {
        if (!isAtTop())
            m_y += height;
    }
    /// On the present page.
    void draw(DrawStep step) { m_pages.back().steps.push_back(std::move(step)); }

    [[nodiscard]] const std::vector<PdfPage> &pages() const { return m_pages; }

private:
    QRectF m_area;
    QRectF m_other;
    double m_y;
    std::vector<PdfPage> m_pages;
};

/// A block whose lines are broken for the width of the page and which has still to find its place.
class PdfBox {
public:
    virtual ~PdfBox() = default;
    [[nodiscard]] virtual double spaceBefore() const = 0;
    /// What must stand on one page with a heading before it.
    [[nodiscard]] virtual double leadHeight() const = 0;
    virtual void place(PdfFlow &flow) const = 0;
    [[nodiscard]] virtual bool isHeading() const { return false; }
};

constexpr double pt(double points)
{
    return points * unitsPerPoint;
}

} // namespace waterline
