#pragma once

#include "theme/icons.h"

#include <QListWidget>

namespace waterline {

/// The list of pages on the left: icon and word, the core boards above a line, the rest below it.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    /// `name` is the page's name in the session: "goals".
    void addPage(const QString &name, IconName picture);
    void addLine();
    void setTitle(const QString &name, const QString &title, const QString &toolTip);
    /// Marks a page as the one shown, without pageChosen().
    void setCurrentPage(const QString &name);
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &name);

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &name) const;

    const Theme *m_theme;
    QColor m_lineColor;
};

} // namespace waterline
