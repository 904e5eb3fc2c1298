#pragma once

#include "goals/goalsview.h"
#include "goals/plan/planchoice.h"
#include "goals/plan/plandesk.h"
#include "goals/plan/planmodel.h"
#include "goals/plan/planrefusal.h"
#include "parts/leaveguard.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace waterline {

class PeriodChooser;
class PlanDialogs;
class PlanTable;
class PlanTools;
class SandboxBar;
class SandboxFrame;
class StartCard;
class WhatIfPanel;

/// "Plan": the goals of a year, split down the organisation and over time, to be typed, pinned, split, tried out and
/// published (R1, R2, R19, N4).
class PlanView final : public GoalsView, public LeaveGuard {
    Q_OBJECT
    Q_INTERFACES(waterline::LeaveGuard)

public:
    explicit PlanView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] PlanDesk &desk() const { return *m_desk; }
    [[nodiscard]] PlanTools &tools() const { return *m_tools; }
    /// The parts of a period.
    void lookAt(const Period &span, Period::Kind columns);
    /// Nothing is being read or written.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] QString unsavedWork() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;
    void restyle() override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QLayout *makeHeading();
    void makeTable();
    void makeShortcuts();
    void connectChooser();
    void connectTools();
    void connectSandboxBar();

    [[nodiscard]] PlanFrame frame() const;
    [[nodiscard]] std::optional<GoalTarget> currentTarget() const;
    void showGoals();
    /// Of the span that is chosen: as they are, or read first where it lies in another year.
    void showChoice();
    void showFirstUse();
    void showTexts();
    void showTools();
    void showSandbox();
    void showRefusal(const QString &why, PlanRefusal::Offer offer);

    void explainCurrent(bool isAsked);
    void openRow(const QModelIndex &index);
    void goUp();
    void togglePin();
    void split();
    void trySandbox(bool isOpen);
    /// Asks first where anything was changed in it.
    void leaveSandbox();
    /// Of what this metric is a share, the goals that are worked on; null for one that is no share.
    [[nodiscard]] const GoalGrid *wholeOf(const Metric &metric) const;
    void spreadYear(qint64 value, const SpreadKeys &keys);
    void spreadShare(int basisPoints);
    /// The start card waits, and what comes of it is seen month by month.
    void beginSpread();

    PlanDesk *m_desk;
    PlanDialogs *m_dialogs;
    PlanModel *m_model;
    QStackedLayout *m_stack;
    Notice *m_empty;
    StartCard *m_start;
    bool m_hasChanges = false;
    /// Metrics whose table was asked for though there are no goals.
    QStringList m_byHand;
    SandboxFrame *m_content = nullptr;
    QWidget *m_top = nullptr;
    QLabel *m_name = nullptr;
    QPushButton *m_up = nullptr;
    PeriodChooser *m_chooser = nullptr;
    PlanChoice m_choice;
    PlanTools *m_tools = nullptr;
    SandboxBar *m_sandboxBar = nullptr;
    PlanRefusal *m_refusal = nullptr;
    QSplitter *m_splitter = nullptr;
    PlanTable *m_table = nullptr;
    WhatIfPanel *m_whatIf = nullptr;
    QLabel *m_version = nullptr;
};

} // namespace waterline
