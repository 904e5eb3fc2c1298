#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace waterline {

/// Where files are dropped, or chosen. The page around it takes the drop; this shows that one is welcome.
class DropZone : public QFrame {
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void retranslate();
    /// While files are held over the page.
    void setWelcoming(bool welcoming);

Q_SIGNALS:
    void chooseAsked();
    void pasteAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_choose;
    QPushButton *m_paste;
    bool m_isWelcoming = false;
};

} // namespace waterline
