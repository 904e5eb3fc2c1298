#include "shell/messagebar.h"

#include "theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace waterline {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    setFocusPolicy(Qt::StrongFocus);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    setTheme(theme);
    retranslate();
    hide();
}

void MessageBar::showError(const Error &error)
{
    QString text = error.message;
    // The sentence may not say where it was; a line number helps in the editor.
    if (error.place.line > 0 && !text.contains(QString::number(error.place.line)))
        text = tr("%1 (%2, line %3)", "a sentence about an error, the file and the line")
                   .arg(text, error.place.file)
                   .arg(error.place.line);
    m_text->setText(text);
    setAccessibleName(tr("Problem: %1").arg(text));
    show();
}

void MessageBar::setTheme(const Theme &theme)
{
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border: 0; border-bottom: 1px solid %2; }"
                                 "#messageBar:focus { border: 1px solid %2; }"
                                 "#messageBar QLabel { color: %3; }")
                      .arg(theme.red.tint.name(), theme.red.solid.name(), theme.red.text.name()));
    m_icon->setPixmap(icon(IconName::Warning, theme.red.text).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_close->setIcon(icon(IconName::Close, theme.red.text));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
}

} // namespace waterline
