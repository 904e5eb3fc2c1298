#include "goals/plan/planrefusal.h"

#include <QApplication>

namespace waterline {

PlanRefusal::PlanRefusal(QWidget *below, QWidget *parent)
    : Notice(Shape::Banner, parent)
    , m_below(below)
    , m_anyway(new QPushButton(this))
{
    setObjectName(QStringLiteral("planRefusal"));
    m_anyway->setObjectName(QStringLiteral("planAnyway"));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(button()), m_anyway, 0, Qt::AlignVCenter);
    connect(m_anyway, &QPushButton::clicked, this, &PlanRefusal::anywayAsked);
    connect(button(), &QPushButton::clicked, this, &PlanRefusal::dismiss);
    hide();
}

void PlanRefusal::tell(const QString &why, Offer offer)
{
    setText(why, tr("Close"));
    m_anyway->setText(tr("&Try it all the same"));
    m_anyway->setVisible(offer == Offer::Anyway);
    show();
}

void PlanRefusal::dismiss()
{
    // Before it goes: what is hidden hands the focus to whatever comes next.
    if (isAncestorOf(QApplication::focusWidget()))
        m_below->setFocus();
    hide();
}

} // namespace waterline
