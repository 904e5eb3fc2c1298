#pragma once

#include "customers/customerdirectory.h"
#include "followups/followup.h"
#include "org/personfield.h"

#include <QHash>

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
};

/// Understands rows as follow-ups of the people and customers that a file of ours knows.
class FollowUpReader {
public:
    FollowUpReader(Connection &connection, ImportOptions options);

    struct Reading {
        /// Without the ids of whoever is new.
        FollowUp followUp;
        NamedPerson person;
        NamedCustomer customer;
        /// Rejects the row; the rest then says nothing.
        std::optional<RowOutcome> fault = {};
    };
    [[nodiscard]] Reading read(const CheckedRow &row);
    /// The follow-up once its row is sure to be taken in: who is new is created now.
    [[nodiscard]] FollowUp settled(Reading reading, const CheckedRow &row, Batch &batch);

private:
    [[nodiscard]] std::optional<Action> actionOf(const QString &word);
    [[nodiscard]] FollowUp followUpFrom(const CheckedRow &row, Action action);

    PeopleDirectory m_people;
    CustomerDirectory m_customers;
    ImportOptions m_options;
    QHash<QString, Action> m_actions;
    /// Files go day by day: what the last row's day came to.
    struct {
        QDate day;
        QString text;
        IsoWeek week;
    } m_day;
};

} // namespace waterline
