#pragma once

#include "goals/periodprogress.h"
#include "parts/session.h"

#include <QLabel>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace waterline {

class ElidedLabel;

/// Says what the colours, the hatching and the shapes of the heatmap mean.
class HeatLegend final : public QWidget {
    Q_OBJECT

public:
    /// Of the week, whose plans are compared, or of periods, whose goals are.
    enum class For { Week, Periods };

    explicit HeatLegend(const Session &session, For what, QWidget *parent = nullptr);

    /// Of the week: while it runs the marks say something else.
    void setProgress(const PeriodProgress &progress);
    /// Of periods: what an asterisk means, where scores without some of their metrics are shown.
    void showLeftOut(bool isShown);
    /// Of periods: which goals they are compared with.
    void setRemark(const QString &text);
    /// Of periods: a sentence on a line of its own; none where it is empty.
    void setNote(const QString &text);
    void retranslate();

private:
    void addPeriodRow(QVBoxLayout &rows);
    [[nodiscard]] QWidget *makeProgress();
    /// To the row that is being filled.
    void addEntry(QWidget *swatch, QLabel *label);
    void retranslateWeek();
    void retranslatePeriods();

    const Session &m_session;
    For m_for;
    PeriodProgress m_progress;
    QLabel *m_least;
    QLabel *m_full;
    QLabel *m_over;
    QLabel *m_noPlan;
    /// The shapes and their words, which may be shortened: the tool tip of the whole says more.
    QWidget *m_offPlanEntry;
    ElidedLabel *m_offPlan;
    /// Of periods: that they still run, and that some metrics are left out.
    QLabel *m_running;
    QLabel *m_leftOut;
    ElidedLabel *m_remark;
    ElidedLabel *m_note;
    QHBoxLayout *m_row = nullptr;
    /// In a week: healthy. In periods: that facts arrived later.
    QLabel *m_last;
};

} // namespace waterline
