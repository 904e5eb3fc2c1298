#pragma once

#include "org/org.h"
#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace waterline {

/// One step of the path that the window stands on.
struct Crumb {
    OrgPlace place;
    QString name;

    bool operator==(const Crumb &) const = default;
};

/// Company ▸ region ▸ team ▸ person: each leads back to its place, the last is where the window stands. Names shorten
/// themselves where there is no room.
class Breadcrumb : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumb(const Theme &theme, QWidget *parent = nullptr);

    /// From the company to the place itself.
    void setPath(const std::vector<Crumb> &path);
    [[nodiscard]] const std::vector<Crumb> &path() const { return m_path; }
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void placeClicked(const waterline::OrgPlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    const Theme *m_theme;
    std::vector<Crumb> m_path;
    QHBoxLayout *m_row;
};

} // namespace waterline
