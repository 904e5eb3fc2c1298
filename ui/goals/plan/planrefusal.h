#pragma once

#include "parts/notice.h"

namespace waterline {

/// Above the goals: why the last change was not made and, where it asks more than people can do, the offer to make it
/// all the same.
class PlanRefusal final : public Notice {
    Q_OBJECT

public:
    enum class Offer { None, Anyway };

    /// `below` gets the focus when the banner goes with it.
    PlanRefusal(QWidget *below, QWidget *parent);

    void tell(const QString &why, Offer offer = Offer::None);
    void dismiss();

Q_SIGNALS:
    void anywayAsked();

private:
    QWidget *m_below;
    QPushButton *m_anyway;
};

} // namespace waterline
