#pragma once

#include "base/period.h"
#include "metrics/metric.h"
#include "parts/session.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace waterline {

class Segments;

/// What is looked at over time: which metric, which span, and in which columns.
class PeriodChooser final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodChooser(const Session &session, QWidget *parent = nullptr);

    /// All that is shown, without a signal.
    void show(const std::vector<Metric> &metrics, const QString &metric, const Period &span, Period::Kind columns);
    void retranslate();
    void restyle();

Q_SIGNALS:
    void metricChosen(const QString &code);
    void spanKindChosen(waterline::Period::Kind kind);
    void columnsChosen(waterline::Period::Kind kind);
    /// To the span before or after.
    void stepAsked(int steps);

private:
    void showMetrics();

    const Session &m_session;
    std::vector<Metric> m_metrics;
    QString m_metric;
    Period m_span;
    Period::Kind m_columns = Period::Kind::Month;
    QLabel *m_label;
    QComboBox *m_metricBox;
    Segments *m_spanKinds;
    QToolButton *m_previous;
    QLabel *m_spanName;
    QToolButton *m_next;
    Segments *m_columnKinds;
};

} // namespace waterline
