#pragma once

#include "goals/plan/whatifmodel.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace waterline {

/// Below the goals that are tried out: what they would ask of each person in what is left of the year (N4).
class WhatIfPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(Session &session, QWidget *parent = nullptr);

    /// Against the published goals; until the answer is there the table stays as it was.
    void showGoals(const Metric &metric, const GoalGrid &published, const GoalGrid &tried, const OrgPlace &place);
    void clear();
    [[nodiscard]] bool isIdle() const { return !m_job->isRunning(); }
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is measured by stays from one change to the next.
    struct Answer {
        QString metric;
        std::shared_ptr<const WhatIfBasis> basis;
        /// For the names.
        std::optional<GoalGrid> tried;
        std::vector<WhatIfRow> rows;
    };

    void take(const Answer &answer);
    void explainCurrent();
    void showTitle();
    void fitColumns();

    Session &m_session;
    Job *m_job;
    Answer m_answer;
    WhatIfModel *m_model;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_export;
    QTableView *m_table;
};

} // namespace waterline
