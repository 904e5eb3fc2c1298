#pragma once

#include "parts/session.h"

#include <QLabel>
#include <QWidget>

namespace waterline {

/// Says what the colours, the hatching and the shapes of the heatmap mean.
class HeatLegend final : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(const Session &session, QWidget *parent = nullptr);

    void retranslate();

private:
    void addEntry(QWidget *swatch, QLabel *label);

    const Session &m_session;
    QLabel *m_least;
    QLabel *m_full;
    QLabel *m_over;
    QLabel *m_noPlan;
    QLabel *m_offPlan;
    QLabel *m_healthy;
};

} // namespace waterline
