#include "alerts/alertreplybox.h"

#include "alerts/mentionedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr std::array steps{AlertState::Explained, AlertState::Supported, AlertState::Closed};

} // namespace

AlertReplyBox::AlertReplyBox(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new MentionEdit(this))
    , m_problem(new QLabel(this))
    , m_comment(new QPushButton(this))
{
    m_label->setBuddy(m_edit);
    m_problem->setProperty("role", QStringLiteral("red"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_comment);
    buttons->addStretch(1);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_steps[i] = new QPushButton(this);
        connect(m_steps[i], &QPushButton::clicked, this, [this, i] { reply(steps[i]); });
        buttons->addWidget(m_steps[i]);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_comment, &QPushButton::clicked, this, [this] { reply(std::nullopt); });
    connect(m_edit, &MentionEdit::submitted, this, [this] { reply(std::nullopt); });
    connect(m_edit, &QPlainTextEdit::textChanged, m_problem, &QLabel::hide);
    retranslate();
    enableButtons();
}

void AlertReplyBox::setState(AlertState state)
{
    m_state = state;
    enableButtons();
}

void AlertReplyBox::setNames(const QStringList &names)
{
    m_edit->setNames(names);
}

void AlertReplyBox::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    enableButtons();
}

void AlertReplyBox::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void AlertReplyBox::clear()
{
    m_edit->clear();
    showProblem({});
}

QString AlertReplyBox::text() const
{
    return m_edit->toPlainText();
}

void AlertReplyBox::reply(std::optional<AlertState> newState)
{
    if (!m_isBusy)
        Q_EMIT replied(text(), newState);
}

void AlertReplyBox::enableButtons()
{
    m_edit->setReadOnly(m_isBusy);
    m_comment->setEnabled(!m_isBusy);
    for (std::size_t i = 0; i < steps.size(); ++i)
        m_steps[i]->setEnabled(!m_isBusy && steps[i] > m_state);
}

void AlertReplyBox::retranslate()
{
    m_label->setText(tr("&Your words (@ calls somebody):"));
    m_edit->setPlaceholderText(tr("Why is it so, what helps, what was done?"));
    m_edit->setAccessibleName(tr("Your words about this alert"));
    m_comment->setText(tr("C&omment"));
    m_comment->setToolTip(tr("Add these words and leave the state as it is (Ctrl+Return)"));
    m_steps[0]->setText(tr("E&xplain"));
    m_steps[0]->setToolTip(tr("The reason is known; this needs words"));
    m_steps[1]->setText(tr("S&upport"));
    m_steps[1]->setToolTip(tr("Somebody helps"));
    m_steps[2]->setText(tr("&Close"));
    m_steps[2]->setToolTip(tr("It is done; this needs words"));
}

} // namespace waterline
