#include "shell/savedbar.h"

#include "theme/icons.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace waterline {

SavedBar::SavedBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("savedBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openSaved"));
    m_folder->setObjectName(QStringLiteral("showSaved"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(m_folder);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_path); });
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(QFileInfo(m_path).absolutePath()); });
    setTheme(theme);
    retranslate();
    hide();
}

void SavedBar::showSaved(const QString &sentence, const QString &path)
{
    m_path = path;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
}

void SavedBar::setTheme(const Theme &theme)
{
    setStyleSheet(QStringLiteral(
        "#savedBar { background: %1; border: 0; border-bottom: 1px solid %2; } #savedBar > QLabel { color: %3; }")
                      .arg(theme.green.tint.name(), theme.green.solid.name(), theme.green.text.name()));
    m_icon->setPixmap(icon(IconName::Check, theme.green.text).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_close->setIcon(icon(IconName::Close, theme.green.text));
}

void SavedBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SavedBar::retranslate()
{
    m_open->setText(tr("&Open"));
    m_folder->setText(tr("Show in &folder"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
}

} // namespace waterline
