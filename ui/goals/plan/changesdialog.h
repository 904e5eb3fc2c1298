#pragma once

#include "goals/plan/goalchangemodel.h"
#include "goals/plan/planbook.h"
#include "goals/publish/anchors.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QDialog>

class QLabel;

namespace waterline {

/// Which goals differ from the published version, as they are tried out.
class ChangesDialog final : public QDialog {
    Q_OBJECT

public:
    ChangesDialog(Session &session, const PlanBook &book, std::vector<MetricGoals> goals, QWidget *parent);

private:
    void showLines(const std::vector<GoalChangeLine> &lines);

    Job *m_job;
    GoalChangeModel *m_model;
    QLabel *m_count;
};

/// What differs between what is published and these goals, down to people and months, and to weeks where only those do.
[[nodiscard]] std::vector<GoalChangeLine> changesAgainstPublished(
    const PlanBook &book, const std::vector<MetricGoals> &goals);

} // namespace waterline
