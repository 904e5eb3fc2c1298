#pragma once

#include "goals/split/splitkey.h"
#include "metrics/metric.h"
#include "parts/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waterline {

/// Where a year has no goals yet: the year's number, and by what it is spread over people and weeks.
class StartCard final : public QWidget {
    Q_OBJECT

public:
    explicit StartCard(QWidget *parent = nullptr);

    void setMetric(const Metric &metric, int fiscalYear);
    /// Why it could not be spread; empty for nothing.
    void setRefusal(const QString &why);
    void setEnabledToSpread(bool isEnabled);
    void retranslate();
    void restyle(const Theme &theme);

Q_SIGNALS:
    void spreadAsked(qint64 value, const waterline::SpreadKeys &keys);
    /// The person would rather fill in the table.
    void tableAsked();

private:
    void updateReading();
    void spread();

    Metric m_metric;
    int m_year = 0;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_reading;
    QLabel *m_placesLabel;
    QComboBox *m_places;
    QLabel *m_periodsLabel;
    QComboBox *m_periods;
    QLabel *m_refusal;
    QPushButton *m_spread;
    QPushButton *m_byHand;
};

} // namespace waterline
