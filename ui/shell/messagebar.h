#pragma once

#include "base/result.h"
#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace waterline {

/// The strip above the pages that shows what went wrong until it is dismissed (Esc while it has the focus, or its
/// button). A newer error takes the older one's place.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void showError(const Error &error);
    void setTheme(const Theme &theme);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace waterline
