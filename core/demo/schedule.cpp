#include "demo/schedule.h"

#include "demo/workdays.h"

#include <algorithm>
#include <tuple>

namespace waterline {

namespace {

enum Stream : quint64 { WeekStream = 201, DayStream, FirstContactStream };

// What the actions of a usual week come to (thousandths); follow-ups above that are calls, chats and meetings.
constexpr qint64 usualActions = 12400;
constexpr qint64 usualDrive = 950;
constexpr qint64 usualFollowUps = 15000;

bool isProposalTarget(const DemoAccount &account)
{
    return account.rhythm <= 7;
}

struct Share {
    int leads = 1000;
    int visits = 1000;
    int proposals = 1000;
};

Share shareOf(Temperament temperament)
{
    return temperament == Temperament::VisitHeavy ? Share{780, 1300, 120} : Share{};
}

// Activity of one who fades falls from full to under a half over the weeks.
qint64 fading(const DemoSeller &seller, int week, int weekCount)
{
    return seller.temperament == Temperament::Fading && weekCount > 1 ? 1080 - 680 * week / (weekCount - 1) : 1000;
}

// 0 for Monday. Precondition: the week has a workday.
int dayOf(Temperament temperament, DemoAction action, QDate monday, Random &random)
{
    static constexpr int weighted[] = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4};
    const bool dumps = temperament == Temperament::FridayDumper;
    int day = dumps ? 4 : random.pick(weighted);
    // A Saturday now and then, but never for a meeting at the customer's.
    if (!dumps && action != DemoAction::Visit && action != DemoAction::Meeting && random.chance(12))
        return 5;
    // Work of a holiday is done on the next workday of the week, or before the holiday by who records on Fridays.
    while (!isDemoWorkday(monday.addDays(day)))
        day = (day + (dumps ? 4 : 1)) % 5;
    return day;
}

int minuteOf(Temperament temperament, DemoAction action, Random &random)
{
    if (temperament == Temperament::FridayDumper)
        return random.between(16 * 60 + 40, 18 * 60 + 55);
    // People meet in the core hours, and call from nine to seven.
    const bool isMeeting = action == DemoAction::Visit || action == DemoAction::Meeting;
    const int minute = isMeeting ? random.between(9 * 60 + 30, 17 * 60 + 10) : random.between(9 * 60, 18 * 60 + 55);
    const bool isLunch = minute >= 12 * 60 && minute < 13 * 60 + 20;
    return isLunch ? minute + 100 : minute;
}

} // namespace

DemoSchedule::DemoSchedule(const DemoCompany &company)
    : m_company(company)
    , m_week(company.sellers().size())
    , m_contacts(company.accounts().size())
{
    for (std::size_t i = 0; i < m_contacts.size(); ++i) {
        const DemoAccount &account = company.accounts()[i];
        Random random = Random::forKey(company.options().seed, {FirstContactStream, i});
        m_contacts[i].last = company.firstMonday().addDays(-random.between(1, account.rhythm));
        if (account.created >= company.firstMonday())
            m_contacts[i].last = account.created.addDays(-account.rhythm);
    }
}

void DemoSchedule::planWeek(QDate monday)
{
    const DemoOptions &options = m_company.options();
    const int week = int(m_company.firstMonday().daysTo(monday) / 7);
    const qint64 wanted = qRound64(options.followUpsPerWeek * 1000);
    const qint64 actionScale = std::min(qint64(1000), wanted * 1000 / usualFollowUps);
    const qint64 chats = wanted - usualActions * actionScale / 1000;
    const int workdays = demoWorkdaysOfWeek(monday);

    for (std::size_t i = 0; i < m_company.sellers().size(); ++i) {
        const DemoSeller &seller = m_company.sellers()[i];
        Random random = Random::forKey(options.seed, {WeekStream, quint64(week), i});
        m_week[i] = {};
        if (workdays == 0)
            continue;
        const qint64 mood = random.between(900, 1100);
        const qint64 drive = seller.drive * fading(seller, week, m_company.weekCount()) / 1000 * mood / 1000;
        const qint64 scale = drive * actionScale / 1000 * workdays / 5;
        const Share share = shareOf(seller.temperament);
        const auto put = [&](DemoAction action, qint64 thousandths) {
            for (int count = random.rounded(thousandths); count > 0; --count)
                ++m_week[i][std::size_t(dayOf(seller.temperament, action, monday, random))][std::size_t(action)];
        };
        put(DemoAction::Lead, seller.plannedLeads * scale * share.leads / 1000);
        put(DemoAction::Visit, seller.plannedVisits * scale * share.visits / 1000);
        put(DemoAction::Proposal, seller.plannedProposals * scale * share.proposals / 1000);
        const qint64 talks = chats * drive / usualDrive * workdays / 5;
        put(DemoAction::Phone, talks * 450 / 1000);
        put(DemoAction::WeChat, talks * 350 / 1000);
        put(DemoAction::Meeting, talks * 200 / 1000);
    }
}

const std::vector<DemoEvent> &DemoSchedule::play(QDate day)
{
    if (day.dayOfWeek() == Qt::Monday)
        planWeek(day);
    m_events.clear();
    const quint64 dayNumber = quint64(day.toJulianDay());
    for (std::size_t i = 0; i < m_company.sellers().size(); ++i) {
        Random random = Random::forKey(m_company.options().seed, {DayStream, dayNumber, i});
        playSeller(day, int(i), random);
    }
    std::sort(m_events.begin(), m_events.end(), [](const DemoEvent &a, const DemoEvent &b) {
        return std::tie(a.minute, a.seller, a.account, a.action, a.lateness)
            < std::tie(b.minute, b.seller, b.account, b.action, b.lateness);
    });
    return m_events;
}

void DemoSchedule::playSeller(QDate day, int seller, Random &random)
{
    const DemoSeller &person = m_company.sellers()[std::size_t(seller)];
    const DayCounts &counts = m_week[std::size_t(seller)][std::size_t(day.dayOfWeek() - 1)];
    const std::size_t first = m_events.size();
    for (int action = 0; action < demoActionCount; ++action) {
        for (int i = 0; i < counts[std::size_t(action)]; ++i) {
            const auto kind = DemoAction(action);
            m_events.push_back({minuteOf(person.temperament, kind, random), seller, -1, kind, 0});
        }
    }
    std::sort(m_events.begin() + qsizetype(first), m_events.end(), [](const DemoEvent &a, const DemoEvent &b) {
        return std::tie(a.minute, a.action) < std::tie(b.minute, b.action);
    });
    for (std::size_t i = first; i < m_events.size(); ++i) {
        DemoEvent &event = m_events[i];
        event.account = chooseAccount(day, person, event.action, random);
        if (event.account < 0)
            continue;
        event.lateness = lateness(day, event.account);
        if (event.action == DemoAction::Lead)
            continue;
        m_contacts[std::size_t(event.account)] = {day, event.action == DemoAction::Proposal};
    }
    std::erase_if(m_events, [](const DemoEvent &event) { return event.account < 0; });
}

int DemoSchedule::lateness(QDate day, int account) const
{
    return int(
        m_contacts[std::size_t(account)].last.daysTo(day) * 1000 / m_company.accounts()[std::size_t(account)].rhythm);
}

// Who waits for an answer to a proposal comes first, then who is most overdue; time that is left goes to the customers
// with the quickest rhythm. That is how the others come to be neglected.
int DemoSchedule::chooseAccount(QDate day, const DemoSeller &seller, DemoAction action, Random &random) const
{
    int overdue = -1;
    int overdueBy = 999;
    int awaiting = -1;
    int eager = -1;
    int open = 0;
    int any = -1;
    int eagerCount = 0;
    for (int i = seller.firstAccount; i < seller.firstAccount + seller.accountCount; ++i) {
        const DemoAccount &account = m_company.accounts()[std::size_t(i)];
        if (account.created > day || (!account.ended.isNull() && day >= account.ended))
            continue;
        if (random.below(++open) == 0)
            any = i;
        if (isProposalTarget(account) && random.below(++eagerCount) == 0)
            eager = i;
        const Contact &contact = m_contacts[std::size_t(i)];
        if (contact.awaitsAnswer && contact.last.daysTo(day) >= 2)
            awaiting = i;
        const bool fits = action != DemoAction::Proposal || isProposalTarget(account);
        if (const int late = lateness(day, i); fits && late > overdueBy) {
            overdueBy = late;
            overdue = i;
        }
    }
    if (action == DemoAction::Lead)
        return any;
    if (action != DemoAction::Proposal && awaiting >= 0)
        return awaiting;
    if (overdue >= 0)
        return overdue;
    return eager >= 0 ? eager : any;
}

} // namespace waterline
