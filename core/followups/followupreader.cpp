#include "followups/followupreader.h"

#include "followups/taskstatus.h"
#include "store/table.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int at(FollowUpField field)
{
    return static_cast<int>(field);
}

} // namespace

FollowUpReader::FollowUpReader(Connection &connection, ImportOptions options)
    : m_people(connection)
    , m_customers(connection)
    , m_options(std::move(options))
{
}

FollowUpReader::Reading FollowUpReader::read(const CheckedRow &row)
{
    Reading reading;
    readStatus(row, reading);
    if (reading.fault)
        return reading;
    const std::optional<Action> action = actionOf(row.utf8(at(FollowUpField::Action)));
    if (!action) {
        reading.fault = RowOutcome::rejected(at(FollowUpField::Action),
            Text::tr("The action %1 is not known.").arg(row.text(at(FollowUpField::Action))),
            Text::tr("Write lead, visit, proposal, call, message, meeting or note."), QStringLiteral("unknown_action"));
        return reading;
    }
    reading.person = personIn(row, at(FollowUpField::Person), m_people, m_options);
    reading.fault = reading.person.fault;
    if (reading.fault)
        return reading;
    reading.customer = customerIn(row, at(FollowUpField::Customer), m_customers, m_options);
    reading.fault = reading.customer.fault;
    if (reading.fault)
        return reading;
    reading.followUp = followUpFrom(row, *action);
    reading.followUp.person = reading.person.id;
    reading.followUp.customer = reading.customer.id;
    return reading;
}

void FollowUpReader::readStatus(const CheckedRow &row, Reading &reading)
{
    if (row.isEmpty(at(FollowUpField::Status)))
        return;
    const QString status = row.text(at(FollowUpField::Status));
    const TaskStatus said = taskStatusFrom(status);
    if (said == TaskStatus::NotDone) {
        reading.fault = RowOutcome::rejected(at(FollowUpField::Status),
            Text::tr("This is planned and not done: its status is %1.").arg(status),
            Text::tr("Import it again once it is done. What is only planned is no follow-up."),
            QStringLiteral("not_done"));
    } else if (said == TaskStatus::Unknown) {
        reading.warning = Text::tr("The status %1 is not known: the row counts as done.").arg(status);
    }
}

FollowUpRef FollowUpReader::settled(Reading reading, const CheckedRow &row, Batch &batch)
{
    FollowUpRef followUp = reading.followUp;
    followUp.person = waterline::settled(reading.person, row, at(FollowUpField::Person), m_people, batch);
    followUp.customer =
        waterline::settled(reading.customer, row, at(FollowUpField::Customer), m_customers, followUp.person, batch);
    return followUp;
}

std::optional<Action> FollowUpReader::actionOf(std::string_view word)
{
    if (word.empty())
        return Action::Contact;
    if (const auto known = m_actions.find(word); known != m_actions.end())
        return known->second;
    const std::optional<Action> action = actionFromWord(QString::fromUtf8(word));
    if (action)
        m_actions.emplace(word, *action);
    return action;
}

FollowUpRef FollowUpReader::followUpFrom(const CheckedRow &row, Action action)
{
    setTime(row.dayTime(at(FollowUpField::At)).value_or(DayTime()));
    FollowUpRef followUp;
    followUp.code = row.utf8(at(FollowUpField::Code));
    followUp.eventAt = m_eventAt;
    followUp.week = m_week;
    followUp.action = action;
    followUp.channel = row.utf8(at(FollowUpField::Action));
    followUp.content = row.utf8(at(FollowUpField::Content));
    followUp.evidence = row.utf8(at(FollowUpField::Evidence));
    followUp.budget = row.utf8(at(FollowUpField::Budget));
    followUp.decisionMaker = row.utf8(at(FollowUpField::DecisionMaker));
    followUp.nextContactOn = row.day(at(FollowUpField::NextContactOn));
    return followUp;
}

/// Midnight where the cell had no time.
void FollowUpReader::setTime(const DayTime &moment)
{
    if (moment.day != m_day) {
        m_day = moment.day;
        m_week = IsoWeek::of(moment.day);
        m_eventAt = isoText(moment.day).toStdString();
    }
    m_eventAt.resize(10);
    m_eventAt += "T00:00:00";
    const auto put = [this](std::size_t place, int number) {
        m_eventAt[place] = char('0' + number / 10);
        m_eventAt[place + 1] = char('0' + number % 10);
    };
    if (moment.time.isValid()) {
        put(11, moment.time.hour());
        put(14, moment.time.minute());
        put(17, moment.time.second());
    }
}

} // namespace waterline
