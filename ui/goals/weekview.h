#pragma once

#include "goals/goalsview.h"
#include "goals/heatmapreport.h"
#include "goals/wayup.h"
#include "parts/job.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace waterline {

class ElidedLabel;
class HeatLegend;
class HeatModel;
class Notice;
class PersonFollowUps;
class TodayCard;

/// "This week": the goal-penetration heatmap of the scope (R8): who did how much of the week's three core actions.
/// Every number can be asked why it is so, every unit and person can be opened; a person shows the follow-ups behind
/// its numbers.
class WeekView final : public GoalsView {
    Q_OBJECT

public:
    explicit WeekView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The heatmap, and how many people it is about.
    struct Answer {
        HeatmapReport report;
        qint64 people = 0;
    };

    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QLayout *makeHeading();
    void makeTable();
    void makeShortcuts();

    void showAnswer(const Answer &answer);
    void showTexts();
    void showEmpty();
    [[nodiscard]] QString deviationText() const;
    [[nodiscard]] QString sourceShareText() const;
    void fitTable();

    void explainCurrent();
    void askFollowUps();
    void openCurrent();
    void goUp() { m_wayUp.go(); }
    [[nodiscard]] HeatColumn currentNumber() const;
    [[nodiscard]] bool isAtPerson() const { return m_answer.report.scope.place.isPerson(); }

    Answer m_answer;
    WayUp m_wayUp;
    Job *m_reportJob;
    Job *m_explainJob;
    HeatModel *m_model;

    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
    Notice *m_empty;
    ElidedLabel *m_name = nullptr;
    QLabel *m_week = nullptr;
    ElidedLabel *m_deviations = nullptr;
    QPushButton *m_up = nullptr;
    Notice *m_late = nullptr;
    Notice *m_noPlans = nullptr;
    TodayCard *m_today = nullptr;
    QTableView *m_table = nullptr;
    PersonFollowUps *m_followUps = nullptr;
    HeatLegend *m_legend = nullptr;
    QLabel *m_sourceShare = nullptr;
};

} // namespace waterline
