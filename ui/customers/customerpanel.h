#pragma once

#include "customers/lightreport.h"
#include "parts/session.h"

#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QWidget>

namespace waterline {

class TimelineModel;

/// One customer: who it is, its light, and what happened with it.
class CustomerPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CustomerPanel(const Session &session, QWidget *parent = nullptr);

    /// The row's light, and what is known of the customer.
    void setCustomer(const LightRow &row, const CustomerTimeline &timeline);
    void retranslate();

private:
    void showTexts();
    void showFacts();

    const Session &m_session;
    LightRow m_row;
    CustomerTimeline m_timeline;
    TimelineModel *m_model;
    QLabel *m_name;
    QLabel *m_light;
    QLabel *m_reason;
    QFormLayout *m_facts;
    QLabel *m_heading;
    QListView *m_list;
};

} // namespace waterline
