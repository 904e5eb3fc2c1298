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
    /// For a share: the name of what it is a share of, and the goal of that.
    void setWhole(const QString &name, qint64 goal);
    void setEnabledToSpread(bool isEnabled);
    void retranslate();
    void restyle(const Theme &theme);

Q_SIGNALS:
    void spreadAsked(qint64 value, const waterline::SpreadKeys &keys);
    /// So much of what the metric is a share of, over people and time as that lies.
    void shareAsked(int basisPoints);
    /// The person would rather fill in the table.
    void tableAsked();

private:
    void updateReading();
    [[nodiscard]] QString readingOf(const std::optional<qint64> &value) const;
    [[nodiscard]] QString exampleText() const;
    [[nodiscard]] std::optional<qint64> typed() const;
    void spread();

    Metric m_metric;
    QString m_wholeName;
    qint64 m_whole = 0;
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
    QPushButton *m_spread;
    QPushButton *m_byHand;
};

} // namespace waterline
