#pragma once

#include "goals/grid/goalgrid.h"
#include "goals/lint/goalpath.h"
#include "goals/plan/savedialog.h"
#include "metrics/metric.h"
#include "parts/tablemodel.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace waterline {

/// A path with the names that it is shown by.
struct GoalPathRow {
    GoalPath path;
    QString metric;
    QString unit;
};

class GoalPathModel final : public TableModel<GoalPathRow> {
    Q_OBJECT

public:
    enum Column { MetricColumn, UnitColumn, ClassColumn, CustomersColumn, ConversionColumn };

    explicit GoalPathModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const GoalPathRow &row) const override { return row.path.id; }
};

class CheckInModel final : public TableModel<CheckIn> {
    Q_OBJECT

public:
    enum Column { PeriodColumn, DayColumn };

    explicit CheckInModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const CheckIn &checkIn) const override { return checkIn.id; }
};

/// What the lint asks for (R25): by which customers a year's goals are to be reached, and on which day each quarter is
/// looked at. Each line is written as it is added or removed.
class GoalPathsDialog final : public SaveDialog {
    Q_OBJECT

public:
    GoalPathsDialog(
        Session &session, std::shared_ptr<const GoalTree> tree, std::vector<Metric> metrics, QWidget *parent);

protected:
    void written() override;

private:
    struct Answer {
        std::vector<GoalPath> paths;
        std::vector<CheckIn> checkIns;
    };

    [[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, int wide, const QString &name);
    [[nodiscard]] QLayout *makePathForm();
    [[nodiscard]] QLayout *makeCheckInForm();
    void addUnits(const OrgPlace &place, int depth);
    void read();
    void showAnswer(const Answer &answer);
    void addPath();
    void showQuarter();
    void addCheckIn();
    void updateButtons();

    std::shared_ptr<const GoalTree> m_tree;
    std::vector<Metric> m_metrics;
    GoalPathModel *m_paths;
    CheckInModel *m_checkIns;
    QTableView *m_pathTable;
    QTableView *m_checkInTable;
    /// What is being written is a path that was typed.
    bool m_addsPath = false;
    QComboBox *m_metric;
    QComboBox *m_unit;
    QLineEdit *m_class;
    QSpinBox *m_customers;
    QLineEdit *m_conversion;
    QPushButton *m_addPath;
    QPushButton *m_removePath;
    QComboBox *m_quarter;
    QDateEdit *m_day;
    QPushButton *m_addCheckIn;
    QPushButton *m_removeCheckIn;
};

} // namespace waterline
