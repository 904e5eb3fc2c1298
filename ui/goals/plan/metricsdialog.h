#pragma once

#include "goals/plan/savedialog.h"
#include "metrics/metric.h"
#include "parts/tablemodel.h"

#include <map>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace waterline {

class MetricModel final : public TableModel<Metric> {
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, WeightColumn, VersionColumn };

    explicit MetricModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const Metric &metric) const override { return metric.code; }
};

/// The metric dictionary (R14): what each metric means, who owns it, what of it counts, how it is verified, and its
/// weight in the composite score (R13). Saved together, because the weights must make 100 %.
class MetricsDialog final : public SaveDialog {
    Q_OBJECT

public:
    MetricsDialog(Session &session, QWidget *parent);

private:
    [[nodiscard]] QLayout *makeForm();
    void makeButtons();
    void read();
    void showMetrics(const std::vector<Metric> &metrics);
    void showChosen();
    void showSum();
    /// What is wrong with the weights; empty for nothing.
    [[nodiscard]] QString fault() const;
    /// What the form says goes into the metric that it is of.
    void takeForm();
    [[nodiscard]] Metric *chosen();
    void save();

    std::vector<Metric> m_saved;
    std::vector<Metric> m_metrics;
    /// What was typed as a weight and is none, by metric.
    std::map<QString, QString> m_unreadable;
    bool m_isFilling = false;
    MetricModel *m_model;
    QTableView *m_table;
    QFormLayout *m_form = nullptr;
    QLabel *m_definition;
    QLineEdit *m_name;
    QLineEdit *m_owner;
    QLineEdit *m_weight;
    QLineEdit *m_buckets;
    QWidget *m_verification;
    std::vector<std::pair<QString, QCheckBox *>> m_items;
    QLabel *m_sum;
    QPushButton *m_save = nullptr;
    QDialogButtonBox *m_buttons;
};

} // namespace waterline
