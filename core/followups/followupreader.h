#pragma once

#include "base/wordmap.h"
#include "customers/customerdirectory.h"
#include "followups/followup.h"
#include "org/personfield.h"

#include <string>

namespace waterline {

/// The fields of followUpImport(), in order.
enum class FollowUpField {
    Code,
    At,
    Person,
    Customer,
    Action,
    Content,
    Evidence,
    Budget,
    DecisionMaker,
    NextContactOn,
    Status,
};

/// Understands rows as follow-ups of the people and customers that a file of ours knows.
class FollowUpReader {
public:
    FollowUpReader(Connection &connection, ImportOptions options);

    struct Reading {
        /// Without the ids of whoever is new. Its texts are those of the row and, until the next one, of the reader.
        FollowUpRef followUp;
        NamedPerson person;
        NamedCustomer customer;
        /// Rejects the row; the rest then says nothing.
        std::optional<RowOutcome> fault = {};
        /// About the status, for a row that is taken in.
        QString warning = {};
    };
    [[nodiscard]] Reading read(const CheckedRow &row);
    /// The follow-up once its row is sure to be taken in: who is new is created now.
    [[nodiscard]] FollowUpRef settled(Reading reading, const CheckedRow &row, Batch &batch);

private:
    static void readStatus(const CheckedRow &row, Reading &reading);
    [[nodiscard]] std::optional<Action> actionOf(std::string_view word);
    [[nodiscard]] FollowUpRef followUpFrom(const CheckedRow &row, Action action);
    void setTime(const DayTime &moment);

    PeopleDirectory m_people;
    CustomerDirectory m_customers;
    ImportOptions m_options;
    // What cells were found to mean, as they are written: files say the same few over and over.
    WordMap<Action> m_actions;
    // Files go day by day: what the last row's day came to.
    QDate m_day;
    IsoWeek m_week;
    /// "2026-01-05T09:30:00"
    std::string m_eventAt;
};

} // namespace waterline
