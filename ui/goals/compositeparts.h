#pragma once

#include "goals/periodheatreport.h"
#include "parts/session.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace waterline {

class ElidedLabel;

/// What the composite score of one cell is made of (R13): its metrics, the heaviest first, with weight and attainment.
/// Each leads to its own heatmap.
class CompositeParts final : public QWidget {
    Q_OBJECT

public:
    explicit CompositeParts(const Session &session, QWidget *parent = nullptr);

    /// `column` -1 is the whole span.
    void show(const PeriodHeatReport &report, const PeriodHeatRow &row, int column);
    /// Moves the keyboard to the heaviest metric.
    void takeFocus();

Q_SIGNALS:
    void metricChosen(const QString &code);

private:
    void showPart(std::size_t index, const Metric &metric, const PeriodCell &part);
    [[nodiscard]] QPushButton *button(std::size_t index);

    const Session &m_session;
    ElidedLabel *m_label;
    QGridLayout *m_grid;
    std::vector<QPushButton *> m_buttons;
    /// Of each button.
    std::vector<QString> m_codes;
};

} // namespace waterline
