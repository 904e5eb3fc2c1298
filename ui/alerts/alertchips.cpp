#include "alerts/alertchips.h"

#include "alerts/alerttext.h"
#include "parts/displaytext.h"
#include "parts/markicon.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace waterline {

AlertChips::AlertChips(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton *&button : m_buttons) {
        button = new QPushButton(this);
        button->setCheckable(true);
        button->setIconSize({12, 12});
        connect(button, &QPushButton::toggled, this, &AlertChips::chosenChanged);
        row->addWidget(button);
    }
    retranslate();
    restyle();
}

void AlertChips::setCounts(const std::array<qint64, alertStates.size()> &counts)
{
    m_counts = counts;
    retranslate();
}

std::set<AlertState> AlertChips::chosen() const
{
    std::set<AlertState> result;
    for (const AlertState state : alertStates) {
        if (m_buttons[std::size_t(state)]->isChecked())
            result.insert(state);
    }
    return result;
}

void AlertChips::clear()
{
    for (QPushButton *button : m_buttons) {
        const QSignalBlocker blocker(button);
        button->setChecked(false);
    }
}

void AlertChips::retranslate()
{
    for (const AlertState state : alertStates) {
        QPushButton *button = m_buttons[std::size_t(state)];
        button->setText(
            tr("%1 %2", "state, how many alerts").arg(alertStateName(state), numberText(m_counts[std::size_t(state)])));
        button->setToolTip(tr("Show only the chosen states; with none chosen, all are shown."));
    }
}

void AlertChips::restyle()
{
    for (const AlertState state : alertStates)
        m_buttons[std::size_t(state)]->setIcon(markIcon(markOf(state), m_session.theme()));
}

} // namespace waterline
