#pragma once

#include <QPointer>
#include <QTimer>

#include <vector>

namespace waterline {

/// Gives the widgets of hidden pages their style while the window has nothing else to do, a few at a time: all at once,
/// when a page is first shown, would be felt.
class StyleAhead : public QObject {
public:
    explicit StyleAhead(QObject *parent = nullptr);

    /// Begins a while after the first pictures are there. What is added below `root` later is left to its first show.
    void begin(QWidget &root);
    [[nodiscard]] bool isDone() const { return m_waiting.empty(); }

private:
    void styleSome();

    QTimer m_timer;
    /// Parents before their children: taken from the end.
    std::vector<QPointer<QWidget>> m_waiting;
};

} // namespace waterline
