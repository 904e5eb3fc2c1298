#include "import/dropzone.h"

#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
    , m_theme(&lightTheme())
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_choose->setProperty("role", QStringLiteral("primary"));
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_paste->setObjectName(QStringLiteral("paste"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMaximumWidth(520);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    auto *hint = new QHBoxLayout;
    hint->addStretch(1);
    hint->addWidget(m_hint, 1000);
    hint->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addLayout(hint);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseAsked);
    connect(m_paste, &QPushButton::clicked, this, &DropZone::pasteAsked);
    retranslate();
}

void DropZone::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_icon->setPixmap(icon(IconName::Import, theme.accent).pixmap(48, 48));
    update();
}

void DropZone::retranslate()
{
    m_title->setText(tr("Drop CSV files or Excel workbooks here"));
    m_hint->setText(
        tr("People, customers, opportunities, weekly plans and follow-ups, as your CRM or Excel saves them. "
           "Nothing is written before you have seen how each file is understood."));
    m_choose->setText(tr("&Choose files…"));
    m_paste->setText(tr("&Paste from clipboard"));
    m_paste->setToolTip(tr("Take a table that was copied in Excel (Ctrl+V)"));
}

void DropZone::setWelcoming(bool welcoming)
{
    m_isWelcoming = welcoming;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_isWelcoming ? m_theme->selection : m_theme->surface);
    painter.setPen(QPen(m_isWelcoming ? m_theme->accent : m_theme->mutedText, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace waterline
