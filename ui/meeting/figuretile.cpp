#include "meeting/figuretile.h"

#include "base/joinedtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr int markSide = 10;

QPixmap markPicture(Mark mark, const Theme &theme, qreal ratio)
{
    QPixmap picture(QSize(markSide, markSide) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(markPath(mark, QRectF(0, 0, markSide, markSide)), markColor(mark, theme));
    return picture;
}

} // namespace

FigureTile::FigureTile(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_mark(new QLabel(this))
    , m_value(new QLabel(this))
    , m_note(new QLabel(this))
    , m_change(new QLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    for (QLabel *label : {m_label, m_value, m_note, m_change})
        label->setTextFormat(Qt::PlainText);
    m_label->setProperty("role", QStringLiteral("muted"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_change->setProperty("role", QStringLiteral("muted"));
    auto *number = new QHBoxLayout;
    number->setSpacing(8);
    number->addWidget(m_mark);
    number->addWidget(m_value, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addLayout(number, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_change);
}

void FigureTile::setFigure(const FigureText &figure, const Theme &theme)
{
    // A long amount is set smaller rather than cut.
    m_value->setProperty("role", figure.value.size() <= 7 ? QStringLiteral("figure") : QStringLiteral("heading"));
    m_value->style()->unpolish(m_value);
    m_value->style()->polish(m_value);
    m_label->setText(figure.label);
    m_value->setText(figure.value);
    m_note->setText(figure.note);
    m_note->setVisible(!figure.note.isEmpty());
    m_change->setText(figure.change);
    m_mark->setVisible(figure.mark.has_value());
    if (figure.mark)
        m_mark->setPixmap(markPicture(*figure.mark, theme, devicePixelRatioF()));
    QStringList spoken{figure.label, figure.value, figure.note, figure.change};
    spoken.removeAll(QString());
    setAccessibleName(joinedPhrases(spoken));
}

} // namespace waterline
