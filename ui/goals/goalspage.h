#pragma once

#include "goals/goalsview.h"

#include <vector>

class QStackedWidget;

namespace waterline {

class Segments;

/// The goals of the scope, in views that a switch chooses from: who did what of the week's plan, how goals are reached
/// over time, and how they are split.
class GoalsPage final : public Page {
    Q_OBJECT

public:
    explicit GoalsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] GoalsView::Kind currentView() const;
    void showView(GoalsView::Kind kind);

Q_SIGNALS:
    /// By a person, or because a view asked for another.
    void viewChosen(waterline::GoalsView::Kind kind);

protected:
    /// Each view asks for itself.
    void refresh() override { }
    void retranslate() override;

private:
    /// In the order of GoalsView::Kind.
    void addView(GoalsView *view);
    void choose(int view);

    Segments *m_switch;
    QStackedWidget *m_stack;
    std::vector<GoalsView *> m_views;
};

} // namespace waterline
