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
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_choose->setProperty("role", QStringLiteral("primary"));
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(24);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseAsked);
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
    m_title->setText(tr("Drop CSV files here"));
    m_hint->setText(tr("People, customers, opportunities, weekly plans and follow-ups, as your CRM or Excel saves them. "
                       "Nothing is written before you have seen how each file is understood."));
    m_choose->setText(tr("&Choose files…"));
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
