#include "parts/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace waterline {

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setProperty("role", QStringLiteral("segments"));
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int segment) {
        letOneTakeFocus();
        Q_EMIT chosen(segment);
    });
}

void Segments::setTexts(const QStringList &texts, const QStringList &toolTips)
{
    for (int i = 0; i < int(texts.size()); ++i) {
        QAbstractButton *button = m_group->button(i);
        if (!button) {
            auto *made = new QToolButton(this);
            made->setCheckable(true);
            made->setProperty("role", QStringLiteral("segment"));
            made->setToolButtonStyle(Qt::ToolButtonTextOnly);
            made->installEventFilter(this);
            layout()->addWidget(made);
            m_group->addButton(made, i);
            made->setChecked(i == 0);
            button = made;
        }
        button->setText(texts[i]);
        button->setToolTip(toolTips.value(i));
    }
    letOneTakeFocus();
}

void Segments::setCurrent(int segment)
{
    if (QAbstractButton *button = m_group->button(segment))
        button->setChecked(true);
    letOneTakeFocus();
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setSegmentEnabled(int segment, bool isEnabled)
{
    if (QAbstractButton *button = m_group->button(segment))
        button->setEnabled(isEnabled);
}

bool Segments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            move(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Segments::move(int step)
{
    for (int next = current() + step; QAbstractButton *button = m_group->button(next); next += step) {
        if (!button->isEnabled())
            continue;
        button->setFocus(Qt::TabFocusReason);
        button->click();
        return;
    }
}

/// The Tab key enters the switch once, at what is chosen.
void Segments::letOneTakeFocus()
{
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace waterline
