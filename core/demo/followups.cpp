#include "demo/followups.h"

#include "demo/names.h"
#include "demo/phrases.h"
#include "demo/schedule.h"
#include "demo/workdays.h"

#include <array>
#include <string>

namespace waterline {

namespace {

enum Stream : quint64 { NoteStream = 301, AccountTalkStream };

// Chance that something is attached and that the seller fills the two fields which the audit asks for (R37).
struct Care {
    int evidence = 0;
    int fields = 0;
};

Care careOf(Temperament temperament)
{
    switch (temperament) {
    case Temperament::Diligent:
        return {880, 900};
    case Temperament::Average:
    case Temperament::VisitHeavy:
        return {740, 760};
    case Temperament::Fading:
        return {560, 640};
    case Temperament::FridayDumper:
        return {420, 560};
    case Temperament::CopyPaste:
    case Temperament::Quiet:
        break;
    }
    return {300, 420};
}

DemoDiction dictionOf(Temperament temperament, Random &random)
{
    switch (temperament) {
    case Temperament::CopyPaste:
        return random.chance(850) ? DemoDiction::CopyPaste : DemoDiction::Terse;
    case Temperament::Quiet:
    case Temperament::FridayDumper:
        return random.chance(700) ? DemoDiction::Terse : DemoDiction::Full;
    default:
        return random.chance(120) ? DemoDiction::Terse : DemoDiction::Full;
    }
}

// Who loses touch hears bad news more often.
int riskChance(const DemoEvent &event)
{
    return event.action == DemoAction::Lead ? 0 : event.lateness > 1800 ? 70 : 22;
}

void append(std::u16string &text, const QString &part)
{
    text.append(QStringView(part).utf16(), std::size_t(part.size()));
}

void appendNumber(std::u16string &text, qint64 number, int width)
{
    char16_t digits[20];
    char16_t *const end = digits + std::size(digits);
    char16_t *first = end;
    do {
        *--first = char16_t(u'0' + number % 10);
        number /= 10;
    } while (number > 0 || end - first < width);
    text.append(first, end);
}

// "2026/9/7 9:05", as Excel writes it.
void setTime(std::u16string &text, const QString &dayText, int minute)
{
    text.clear();
    append(text, dayText);
    text.push_back(u' ');
    appendNumber(text, minute / 60, 1);
    text.push_back(u':');
    appendNumber(text, minute % 60, 2);
}

qint64 weekOf(QDate day)
{
    return day.toJulianDay() / 7;
}

// Writes every row over the last one: millions of rows must not cost ten allocations each.
class NoteWriter {
public:
    explicit NoteWriter(const DemoCompany &company)
        : m_company(company)
    {
        for (std::size_t i = 0; i < company.sellers().size(); ++i)
            m_sellerCodes << DemoCompany::sellerCode(int(i));
        for (std::size_t i = 0; i < company.accounts().size(); ++i)
            m_accountCodes << DemoCompany::accountCode(int(i));
    }

    void beginDay(QDate day)
    {
        static constexpr QStringView weekdays[] = {u"周一", u"周二", u"周三", u"周四", u"周五", u"周六", u"周日"};
        m_dayText = demoDayText(day);
        for (std::size_t i = 0; i < m_nextDays.size(); ++i) {
            const QDate next = demoWorkdayFrom(day.addDays(qint64(i) + 2));
            m_nextDays[i] = demoDayText(next);
            m_nextNames[i] = weekdays[next.dayOfWeek() - 1].toString();
            if (weekOf(next) != weekOf(day))
                m_nextNames[i].prepend(u'下');
        }
    }

    /// Valid until the next call.
    [[nodiscard]] std::span<const QStringView> row(const DemoEvent &event)
    {
        const DemoSeller &seller = m_company.sellers()[std::size_t(event.seller)];
        const Care care = careOf(seller.temperament);
        Random random = Random::forKey(m_company.options().seed, {NoteStream, quint64(++m_number)});
        const std::size_t next = std::size_t(random.below(int(m_nextDays.size())));
        DemoTalk talk = talkOf(event, care, random);
        talk.nextDay = m_nextNames[next];
        const DemoDiction diction = dictionOf(seller.temperament, random);
        writeDemoNote(m_note, random, event.action, diction, talk);
        const QStringView evidence = random.chance(care.evidence) ? demoEvidence(random, event.action) : QStringView();
        m_code.assign(u"GJ");
        appendNumber(m_code, m_number, 8);
        setTime(m_time, m_dayText, event.minute);
        m_nextTime.clear();
        if (random.chance(720))
            setTime(m_nextTime, m_nextDays[next], 30 * random.between(18, 34));
        m_cells = {m_code, m_time, m_sellerCodes[event.seller], m_accountCodes[event.account],
            demoActionName(event.action), m_note, evidence, talk.budget, talk.decisionMaker, m_nextTime};
        return m_cells;
    }

private:
    // What is true of the customer stays the same from one talk to the next; whether it is written down does not.
    [[nodiscard]] DemoTalk talkOf(const DemoEvent &event, const Care &care, Random &random) const
    {
        const DemoAccount &account = m_company.accounts()[std::size_t(event.account)];
        Random facts = Random::forKey(m_company.options().seed, {AccountTalkStream, quint64(event.account)});
        DemoTalk talk;
        talk.contact = demoContact(facts);
        talk.product = demoProduct(facts).name;
        const QStringView budget = demoBudget(facts);
        const QStringView decisionMaker = demoDecisionMaker(facts);
        const int fields = care.fields + (event.action == DemoAction::Lead ? 80 : 0);
        if (random.chance(fields))
            talk.budget = budget;
        if (random.chance(fields))
            talk.decisionMaker = decisionMaker;
        if (account.competitor >= 0)
            talk.competitor = demoCompetitors()[std::size_t(account.competitor)];
        talk.isAtRisk = random.chance(riskChance(event));
        return talk;
    }

    const DemoCompany &m_company;
    std::array<QStringView, 10> m_cells;
    std::u16string m_code;
    std::u16string m_time;
    std::u16string m_note;
    std::u16string m_nextTime;
    QStringList m_sellerCodes;
    QStringList m_accountCodes;
    QString m_dayText;
    std::array<QString, 7> m_nextDays;
    std::array<QString, 7> m_nextNames;
    qint64 m_number = 0;
};

} // namespace

Result<> writeDemoFollowUps(const DemoCompany &company, const DemoRowSink &sink)
{
    DemoSchedule schedule(company);
    NoteWriter writer(company);
    for (QDate day = company.firstMonday(); day <= company.options().until; day = day.addDays(1)) {
        writer.beginDay(day);
        for (const DemoEvent &event : schedule.play(day)) {
            if (auto written = sink(writer.row(event)); !written)
                return written;
        }
    }
    return {};
}

} // namespace waterline
