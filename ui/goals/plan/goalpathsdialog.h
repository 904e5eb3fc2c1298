#pragma once

#include "goals/grid/goalgrid.h"
#include "goals/lint/goalpath.h"
#include "metrics/metric.h"
#include "parts/job.h"
#include "parts/session.h"
#include "parts/tablemodel.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
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
class GoalPathsDialog final : public QDialog {
    Q_OBJECT

public:
    GoalPathsDialog(
        Session &session, std::shared_ptr<const GoalTree> tree, std::vector<Metric> metrics, QWidget *parent);

    [[nodiscard]] bool isIdle() const { return !m_job->isRunning() && !m_writing->isRunning(); }

private:
    struct Answer {
        std::vector<GoalPath> paths;
        std::vector<CheckIn> checkIns;
    };
    using Work = std::function<Result<BatchId>(const GoalDesk &)>;

    [[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, int wide, const QString &name);
    [[nodiscard]] QLayout *makePathForm();
    [[nodiscard]] QLayout *makeCheckInForm();
    void addUnits(const OrgPlace &place, int depth);
    void read();
    void showAnswer(const Answer &answer);
    void addPath();
    void showQuarter();
    void addCheckIn();
    void write(Work work);
    void showRefusal(const QString &why);
    void updateButtons();

    Session &m_session;
    std::shared_ptr<const GoalTree> m_tree;
    std::vector<Metric> m_metrics;
    Job *m_job;
    Job *m_writing;
    GoalPathModel *m_paths;
    CheckInModel *m_checkIns;
    QTableView *m_pathTable;
    QTableView *m_checkInTable;
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
    QLabel *m_refusal;
};

} // namespace waterline
