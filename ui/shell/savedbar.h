#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace waterline {

/// The strip above the pages that says where a file was saved, with ways to open it and its folder. A newer one takes
/// the older one's place.
class SavedBar : public QFrame {
    Q_OBJECT

public:
    explicit SavedBar(const Theme &theme, QWidget *parent = nullptr);

    void showSaved(const QString &sentence, const QString &path);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// A file or folder to be opened by whatever program the person uses for it.
    void openAsked(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_path;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_folder;
    QToolButton *m_close;
};

} // namespace waterline
