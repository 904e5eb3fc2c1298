#pragma once

#include "followups/followuplist.h"
#include "goals/heatmapreport.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace waterline {

class FollowUpModel;
struct FollowUpEntry;

/// The follow-ups behind a person's number of the week. A double click or Return opens the customer.
class PersonFollowUps : public QWidget {
    Q_OBJECT

public:
    explicit PersonFollowUps(Session &session, QWidget *parent = nullptr);

    /// Reads them in a job; until they are there the list is as it was.
    void ask(const Scope &scope, HeatColumn number);
    /// Empties the list and drops what is under way.
    void clear();
    void retranslate();

private:
    void show(std::vector<FollowUpEntry> entries);
    void showTitle();
    void fitColumns();
    void openCustomer();

    Session &m_session;
    Job *m_job;
    FollowUpModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    HeatColumn m_number;
};

} // namespace waterline
