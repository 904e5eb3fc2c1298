#pragma once

#include "theme/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

/// What stands where there is nothing to show, or above what is shown: an icon, a sentence and one action.
class Notice : public QFrame {
public:
    /// Page fills an empty place, Banner is a strip above a table.
    enum class Shape { Page, Banner };

    explicit Notice(Shape shape, QWidget *parent = nullptr)
        : QFrame(parent)
        , m_icon(new QLabel(this))
        , m_text(new QLabel(this))
        , m_button(new QPushButton(this))
        , m_iconSide(shape == Shape::Page ? 48 : 20)
    {
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        setProperty("role", shape == Shape::Page ? QVariant() : QVariant(QStringLiteral("card")));
        if (shape == Shape::Page)
            layOutPage();
        else
            layOutBanner();
    }

    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString text() const { return m_text->text(); }

    void setText(const QString &text, const QString &action)
    {
        m_text->setText(text);
        m_button->setText(action);
        m_button->setVisible(!action.isEmpty());
    }
    void setIcon(IconName name, const Theme &theme)
    {
        m_icon->setPixmap(icon(name, theme.mutedText).pixmap(m_iconSide, m_iconSide));
    }

private:
    void layOutPage()
    {
        m_text->setAlignment(Qt::AlignCenter);
        m_text->setMaximumWidth(420);
        m_button->setProperty("role", QStringLiteral("primary"));
        auto *column = new QVBoxLayout(this);
        column->setSpacing(16);
        column->addStretch(2);
        column->addWidget(m_icon, 0, Qt::AlignHCenter);
        // As wide as it may be, in the middle; narrower where there is no room.
        auto *middle = new QHBoxLayout;
        middle->addStretch(1);
        middle->addWidget(m_text, 1000);
        middle->addStretch(1);
        column->addLayout(middle);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        column->addStretch(3);
    }

    void layOutBanner()
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 8, 8, 8);
        row->setSpacing(12);
        row->addWidget(m_icon, 0, Qt::AlignTop);
        row->addWidget(m_text, 1);
        row->addWidget(m_button, 0, Qt::AlignVCenter);
    }

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    int m_iconSide;
};

} // namespace waterline
