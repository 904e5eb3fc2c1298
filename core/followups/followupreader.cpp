#include "followups/followupreader.h"

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

/// "T09:30:00"; midnight where the cell had no time.
QString timeText(QTime time)
{
    QString text = QStringLiteral("T00:00:00");
    const auto put = [&text](qsizetype place, int number) {
        text[place] = QChar(u'0' + number / 10);
        text[place + 1] = QChar(u'0' + number % 10);
    };
    if (time.isValid()) {
        put(1, time.hour());
        put(4, time.minute());
        put(7, time.second());
    }
    return text;
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
    const QString word = row.text(at(FollowUpField::Action));
    const std::optional<Action> action = actionOf(word);
    if (!action) {
        reading.fault =
            RowOutcome::rejected(at(FollowUpField::Action), Text::tr("The action %1 is not known.").arg(word),
                Text::tr("Write lead, visit, proposal, call, message, meeting or note."));
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

FollowUp FollowUpReader::settled(Reading reading, const CheckedRow &row, Batch &batch)
{
    FollowUp followUp = std::move(reading.followUp);
    followUp.person = waterline::settled(reading.person, row, at(FollowUpField::Person), m_people, batch);
    followUp.customer =
        waterline::settled(reading.customer, row, at(FollowUpField::Customer), m_customers, followUp.person, batch);
    return followUp;
}

std::optional<Action> FollowUpReader::actionOf(const QString &word)
{
    if (word.isEmpty())
        return Action::Contact;
    if (const auto known = m_actions.constFind(word); known != m_actions.cend())
        return *known;
    const std::optional<Action> action = actionFromWord(word);
    if (action)
        m_actions.insert(word, *action);
    return action;
}

FollowUp FollowUpReader::followUpFrom(const CheckedRow &row, Action action)
{
    const DayTime moment = row.dayTime(at(FollowUpField::At)).value_or(DayTime());
    if (moment.day != m_day.day)
        m_day = {moment.day, isoText(moment.day), IsoWeek::of(moment.day)};
    FollowUp followUp;
    followUp.code = row.text(at(FollowUpField::Code));
    followUp.eventAt = m_day.text + timeText(moment.time);
    followUp.week = m_day.week;
    followUp.action = action;
    followUp.channel = row.text(at(FollowUpField::Action));
    followUp.content = row.text(at(FollowUpField::Content));
    followUp.evidence = row.text(at(FollowUpField::Evidence));
    followUp.budget = row.text(at(FollowUpField::Budget));
    followUp.decisionMaker = row.text(at(FollowUpField::DecisionMaker));
    followUp.nextContactOn = row.day(at(FollowUpField::NextContactOn));
    return followUp;
}

} // namespace waterline
