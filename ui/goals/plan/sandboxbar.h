#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace waterline {

/// Stands above the plan while a what-if is open: says that nothing is written yet, asks whether people's capacity is
/// kept to, and leads to what it changes and out of it.
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
    /// Whether nobody is to be asked for more than they can do.
    void withinCapacityChosen(bool isWithin);

private:
    QLabel *m_text;
    QCheckBox *m_within;
    QPushButton *m_compare;
    QPushButton *m_discard;
};

} // namespace waterline
