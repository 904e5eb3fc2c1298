#pragma once

#include "theme/mark.h"

#include <QWidget>

namespace waterline {

/// A mark as a small picture, with its word as tool tip and accessible name. Fixed size, from the font.
class MarkBadge : public QWidget {
    Q_OBJECT

public:
    explicit MarkBadge(Mark mark, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    QColor m_color;
};

} // namespace waterline
