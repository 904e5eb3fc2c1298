#include "goals/plan/sandboxbar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace waterline {

namespace {
constexpr int spacing = 8;
} // namespace

SandboxBar::SandboxBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_within(new QCheckBox(this))
    , m_compare(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    m_text->setProperty("role", QStringLiteral("yellow"));
    m_text->setWordWrap(true);
    m_within->setObjectName(QStringLiteral("sandboxWithin"));
    m_within->setChecked(true);
    m_compare->setObjectName(QStringLiteral("sandboxCompare"));
    m_discard->setObjectName(QStringLiteral("sandboxDiscard"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_text, 1);
    row->addWidget(m_within);
    row->addWidget(m_compare);
    row->addWidget(m_discard);
    connect(m_within, &QCheckBox::toggled, this, &SandboxBar::withinCapacityChosen);
    connect(m_compare, &QPushButton::clicked, this, &SandboxBar::compareAsked);
    connect(m_discard, &QPushButton::clicked, this, &SandboxBar::discardAsked);
}

void SandboxBar::askToDiscard(const QString &lost)
{
    if (lost.isEmpty()) {
        Q_EMIT discardAgreed();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("What-if"), tr("Discard what was tried out?"), QMessageBox::Cancel, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(lost);
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    question->setDefaultButton(QMessageBox::Cancel);
    const QPushButton *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    connect(discard, &QPushButton::clicked, this, &SandboxBar::discardAgreed);
    question->open();
}

void SandboxBar::retranslate()
{
    m_within->setText(tr("&Keep within what each person can do"));
    m_within->setToolTip(
        tr("When others take up a difference, nobody gets more for a week than the average of their own best four "
           "weeks, and nothing in a week without workdays. Weeks that are over keep what they have. People "
           "without a history have no limit."));
    m_compare->setText(tr("&Compare…"));
    m_compare->setToolTip(tr("List what differs from the published version"));
    m_discard->setText(tr("&Discard"));
    m_discard->setToolTip(tr("Leave the what-if; nothing of it is kept"));
    m_text->setText(tr("What-if: nothing that is changed here is written until you publish it. Type a number, drag it "
                       "to the side, or press + or −."));
}

} // namespace waterline
