#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace waterline {

/// A switch with a few names side by side, one of which is chosen. The arrow keys move between them.
class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    /// New names for what is there already, or more of them; the first is chosen at first.
    void setTexts(const QStringList &texts, const QStringList &toolTips = {});
    /// Without a signal.
    void setCurrent(int segment);
    [[nodiscard]] int current() const;
    void setSegmentEnabled(int segment, bool isEnabled);

Q_SIGNALS:
    /// By a person, by mouse or key.
    void chosen(int segment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step);
    void letOneTakeFocus();

    QButtonGroup *m_group;
};

} // namespace waterline
