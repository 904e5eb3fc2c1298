#include "customers/lightchips.h"

#include "customers/lightmodel.h"
#include "parts/displaytext.h"
#include "parts/markicon.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace waterline {

namespace {

constexpr std::array lights{Light::Red, Light::Yellow, Light::Green};

} // namespace

LightChips::LightChips(const Session &session, QWidget *parent)
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
        connect(button, &QPushButton::toggled, this, &LightChips::chosenChanged);
        row->addWidget(button);
    }
    retranslate();
    restyle();
}

void LightChips::setCounts(const LightCounts &counts)
{
    m_counts = counts;
    retranslate();
}

std::set<Light> LightChips::chosen() const
{
    std::set<Light> result;
    for (const Light light : lights) {
        if (m_buttons[std::size_t(light)]->isChecked())
            result.insert(light);
    }
    return result;
}

void LightChips::clear()
{
    for (QPushButton *button : m_buttons) {
        const QSignalBlocker blocker(button);
        button->setChecked(false);
    }
}

void LightChips::retranslate()
{
    const std::array counts{m_counts.red, m_counts.yellow, m_counts.green};
    const std::array texts{tr("&Red %1"), tr("&Yellow %1"), tr("&Green %1")};
    for (const Light light : lights) {
        QPushButton *button = m_buttons[std::size_t(light)];
        button->setText(texts[std::size_t(light)].arg(numberText(counts[std::size_t(light)])));
        button->setToolTip(tr("Show only the chosen lights; with none chosen, all are shown."));
    }
}

void LightChips::restyle()
{
    for (const Light light : lights)
        m_buttons[std::size_t(light)]->setIcon(markIcon(markOf(light), m_session.theme()));
}

} // namespace waterline
