#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace waterline {

/// Stands above the plan while a what-if is open: says that nothing is written yet, and leads to what it changes and
/// out of it.
class SandboxBar final : public QWidget {
    Q_OBJECT

public:
    explicit SandboxBar(QWidget *parent);

    /// Asks whether what would be lost may go; without anything to lose it goes at once.
    void askToDiscard(const QString &lost);
    void retranslate();

Q_SIGNALS:
    void compareAsked();
    /// The button was pressed; what is lost is for others to know.
    void discardAsked();
    void discardAgreed();

private:
    QLabel *m_text;
    QPushButton *m_compare;
    QPushButton *m_discard;
};

} // namespace waterline
