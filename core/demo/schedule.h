#pragma once

#include "demo/company.h"
#include "demo/phrases.h"

#include <array>
#include <vector>

namespace waterline {

/// One follow-up before it is put in words. `minute` counts from midnight.
struct DemoEvent {
    int minute = 0;
    int seller = 0;
    int account = 0;
    DemoAction action = DemoAction::Lead;
    /// How late the owner was with this customer, in thousandths of the rhythm.
    int lateness = 0;
};

/// Plays the company day by day: who does how much, when, and with which customer. Holds a week of counts and the
/// last contact of each customer, nothing that grows with the number of events.
class DemoSchedule {
public:
    explicit DemoSchedule(const DemoCompany &company);

    /// The events of a day in the order of their time. Precondition: called for every day from company.firstMonday()
    /// on, in turn.
    [[nodiscard]] const std::vector<DemoEvent> &play(QDate day);

private:
    using DayCounts = std::array<quint16, demoActionCount>;
    using WeekCounts = std::array<DayCounts, 7>;
    struct Contact {
        QDate last = {};
        bool awaitsAnswer = false;
    };

    void planWeek(QDate monday);
    void playSeller(QDate day, int seller, Random &random);
    /// -1 when the seller has no customer to call on that day.
    [[nodiscard]] int chooseAccount(QDate day, const DemoSeller &seller, DemoAction action, Random &random) const;
    [[nodiscard]] int lateness(QDate day, int account) const;

    const DemoCompany &m_company;
    std::vector<WeekCounts> m_week;
    std::vector<Contact> m_contacts;
    std::vector<DemoEvent> m_events;
};

} // namespace waterline
