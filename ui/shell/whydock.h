#pragma once

#include "base/explanation.h"
#include "theme/mark.h"

#include <QDockWidget>

namespace waterline {

class WhyPanel;

/// The panel at the window's side that says why a number is what it is. It opens when a table was clicked, and stays
/// closed in a list once the person has closed it.
class WhyDock : public QDockWidget {
    Q_OBJECT

public:
    /// `pages`: clicks in tables of its children ask for an explanation.
    WhyDock(const Theme &theme, QWidget *pages);
    ~WhyDock() override;

    /// What was asked for. `isList`: merely walking through its rows asks, too.
    void showExplanation(const Explanation &explanation, std::optional<Mark> mark, bool isList);
    void setWanted(bool isWanted);
    [[nodiscard]] WhyPanel *panel() const { return m_panel; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_pages;
    WhyPanel *m_panel;
    /// A table was clicked and the answer to it is still to come: what is explained unasked must not open the panel.
    bool m_wasTableClicked = false;
    /// The person closed the panel: merely walking through a list does not bring it back.
    bool m_isDeclined = false;
};

} // namespace waterline
