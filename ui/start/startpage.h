#pragma once

#include "theme/icons.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace waterline {

/// What stands in the window while no workspace is open: look at the sample, start anew, drop files, or go on with a
/// recent workspace.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    /// The newest first; those that are gone are shown as such.
    void setRecent(const QStringList &paths);
    /// The sample is being made; below 0: it is not.
    void setSampleProgress(int percent);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void sampleAsked();
    void newAsked();
    void openAsked();
    void filesAsked();
    void workspaceAsked(const QString &path);
    void forgetAsked(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Card {
        IconName picture;
        QLabel *icon;
        QLabel *title;
        QLabel *text;
        QPushButton *button;
    };

    [[nodiscard]] QWidget *makeCard(Card &card, IconName picture);
    void retranslate();
    void showRecent();

    const Theme *m_theme;
    QStringList m_recent;
    QLabel *m_logo;
    QLabel *m_title;
    QLabel *m_subtitle;
    Card m_sample;
    Card m_new;
    Card m_drop;
    QProgressBar *m_progress;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recentList;
    QPushButton *m_open;
};

} // namespace waterline
