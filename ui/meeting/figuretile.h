#pragma once

#include "report/meetingtext.h"
#include "theme/theme.h"

#include <QFrame>

class QLabel;

namespace waterline {

/// One key figure: what it is, the number, a remark on it, and how it moved against the week before.
class FigureTile : public QFrame {
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent = nullptr);

    void setFigure(const FigureText &figure, const Theme &theme);

private:
    QLabel *m_label;
    QLabel *m_mark;
    QLabel *m_value;
    QLabel *m_note;
    QLabel *m_change;
};

} // namespace waterline
