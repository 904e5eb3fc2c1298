#include "demo/company.h"

#include "demo/names.h"
#include "demo/workdays.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

namespace waterline {

namespace {

constexpr int mostPeople = 100000;
constexpr int mostWeeks = 530;
constexpr double mostFollowUps = 1000;

// One stream of numbers for each thing that is invented (Random::forKey).
enum Stream : quint64 { TeamStream = 1, SellerStream, TemperStream, AccountStream };

QString complaint(const char *text)
{
    return QCoreApplication::translate("Demo", text);
}

Result<> check(const DemoOptions &options)
{
    if (options.people < 1 || options.people > mostPeople) {
        return Error{Problem::BadInput,
            complaint(QT_TRANSLATE_NOOP("Demo", "The number of people must be 1 to %1.")).arg(mostPeople)};
    }
    if (options.weeks < 1 || options.weeks > mostWeeks) {
        return Error{Problem::BadInput,
            complaint(QT_TRANSLATE_NOOP("Demo", "The number of weeks must be 1 to %1.")).arg(mostWeeks)};
    }
    if (!options.until.isValid() || options.until.year() < 2000 || options.until.year() > 2100) {
        return Error{Problem::BadInput,
            complaint(QT_TRANSLATE_NOOP("Demo", "The last day must lie between the years 2000 and 2100."))};
    }
    if (!(options.followUpsPerWeek >= 0 && options.followUpsPerWeek <= mostFollowUps)) {
        return Error{Problem::BadInput,
            complaint(QT_TRANSLATE_NOOP("Demo", "Follow-ups per week must be 0 to %1.")).arg(int(mostFollowUps))};
    }
    return {};
}

int regionCount(int people)
{
    const int all = int(demoRegions().size());
    return people >= 2 * all ? all : std::clamp(people / 4, 1, all);
}

// People to regions by weight: largest remainder, ties to the earlier region.
std::vector<int> regionSizes(int people)
{
    const auto regions = demoRegions().first(std::size_t(regionCount(people)));
    const qint64 total = std::accumulate(regions.begin(), regions.end(), qint64(0),
        [](qint64 sum, const DemoRegion &region) { return sum + region.weight; });
    std::vector<int> sizes;
    int left = people;
    for (const DemoRegion &region : regions) {
        sizes.push_back(int(people * region.weight / total));
        left -= sizes.back();
    }
    std::vector<std::size_t> order(regions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return people * regions[a].weight % total > people * regions[b].weight % total;
    });
    for (int i = 0; i < left; ++i)
        ++sizes[order[std::size_t(i)]];
    return sizes;
}

int teamCount(int regionSize)
{
    return regionSize <= 5 ? 1 : regionSize <= 8 ? 2 : (regionSize + 5) / 6;
}

// "上海一组", "上海十二组": teams of one city are numbered.
QString teamName(QStringView city, int number)
{
    static constexpr QStringView digits[] = {u"", u"一", u"二", u"三", u"四", u"五", u"六", u"七", u"八", u"九"};
    QString name = city.toString();
    if (number >= 20)
        name.append(digits[number / 10 % 10]);
    if (number >= 10)
        name.append(u'十');
    name.append(digits[number % 10]);
    return name + u'组';
}

QString freshName(Random &random, QSet<QString> &taken)
{
    constexpr int attempts = 12;
    QString name;
    for (int i = 0; i < attempts; ++i) {
        name = demoPersonName(random);
        if (!taken.contains(name))
            break;
    }
    taken.insert(name);
    return name;
}

// Twenty people contain every temperament, in an order that the seed decides.
constexpr std::array<Temperament, 20> temperaments = {
    Temperament::Diligent,
    Temperament::Diligent,
    Temperament::Diligent,
    Temperament::Diligent,
    Temperament::Diligent,
    Temperament::Average,
    Temperament::Average,
    Temperament::Average,
    Temperament::Average,
    Temperament::Average,
    Temperament::Average,
    Temperament::Average,
    Temperament::Average,
    Temperament::Quiet,
    Temperament::FridayDumper,
    Temperament::FridayDumper,
    Temperament::CopyPaste,
    Temperament::Fading,
    Temperament::VisitHeavy,
    Temperament::CopyPaste,
};

void shuffle(std::array<Temperament, 20> &cards, Random random)
{
    for (int i = int(cards.size()) - 1; i > 0; --i)
        std::swap(cards[std::size_t(i)], cards[std::size_t(random.below(i + 1))]);
}

int driveOf(Temperament temperament, Random &random)
{
    switch (temperament) {
    case Temperament::Diligent:
        return random.between(1060, 1200);
    case Temperament::Quiet:
        return random.between(380, 480);
    case Temperament::FridayDumper:
        return random.between(820, 950);
    default:
        return random.between(850, 1020);
    }
}

void planWeek(DemoSeller &seller, Random &random)
{
    switch (seller.role) {
    case DemoRole::Account:
        seller.plannedLeads = random.between(5, 6);
        seller.plannedVisits = random.between(6, 8);
        seller.plannedProposals = random.between(1, 2);
        break;
    case DemoRole::SeniorAccount:
        seller.plannedLeads = random.between(4, 5);
        seller.plannedVisits = random.between(6, 7);
        seller.plannedProposals = 2;
        break;
    case DemoRole::KeyAccount:
        seller.plannedLeads = 4;
        seller.plannedVisits = random.between(5, 6);
        seller.plannedProposals = random.between(2, 3);
        break;
    }
}

int rhythmOf(Random &random)
{
    const int kind = random.below(1000);
    if (kind < 300)
        return random.between(3, 4);
    if (kind < 660)
        return random.between(5, 7);
    if (kind < 860)
        return random.between(10, 14);
    return random.between(28, 60);
}

} // namespace

Result<DemoCompany> DemoCompany::make(const DemoOptions &options)
{
    if (auto checked = check(options); !checked)
        return checked.error();
    DemoCompany company;
    company.m_options = options;
    const QDate lastSunday = options.until.addDays(-(options.until.dayOfWeek() % 7));
    company.m_firstMonday = lastSunday.addDays(1 - 7 * options.weeks);
    company.m_weekCount = options.weeks + (options.until > lastSunday ? 1 : 0);
    company.placeTeams();
    company.hireSellers();
    company.openAccounts();
    return company;
}

void DemoCompany::placeTeams()
{
    const std::vector<int> sizes = regionSizes(m_options.people);
    for (std::size_t region = 0; region < sizes.size(); ++region) {
        const auto cities = demoRegions()[region].cities;
        const int teams = teamCount(sizes[region]);
        for (int i = 0; i < teams; ++i) {
            const int city = i % int(cities.size());
            const int number = i / int(cities.size()) + 1;
            const QStringView cityName = cities[std::size_t(city)];
            m_teams.push_back({int(region), cityName, teamName(cityName, number), {}});
            const int members = sizes[region] / teams + (i < sizes[region] % teams ? 1 : 0);
            for (int member = 0; member < members; ++member) {
                DemoSeller seller;
                seller.team = int(m_teams.size()) - 1;
                m_sellers.push_back(seller);
            }
        }
    }
}

void DemoCompany::hireSellers()
{
    QSet<QString> taken;
    Random names = Random::forKey(m_options.seed, {TeamStream});
    for (DemoTeam &team : m_teams)
        team.manager = freshName(names, taken);
    const int regions = m_teams.back().region + 1;
    // One region lags behind; a company of one or two regions has none to compare it with.
    const int weakRegion = regions > 2 ? 1 + names.below(regions - 1) : -1;

    auto cards = temperaments;
    for (std::size_t i = 0; i < m_sellers.size(); ++i) {
        if (i % cards.size() == 0)
            shuffle(cards, Random::forKey(m_options.seed, {TemperStream, i}));
        Random random = Random::forKey(m_options.seed, {SellerStream, i});
        DemoSeller &seller = m_sellers[i];
        seller.name = freshName(random, taken);
        const int rank = random.below(100);
        seller.role = rank < 60 ? DemoRole::Account : rank < 88 ? DemoRole::SeniorAccount : DemoRole::KeyAccount;
        seller.temperament = cards[i % cards.size()];
        const int days = seller.role == DemoRole::Account ? random.between(90, 1500) : random.between(700, 3600);
        seller.hired = demoWorkdayFrom(m_firstMonday.addDays(-days));
        planWeek(seller, random);
        seller.drive = driveOf(seller.temperament, random);
        if (m_teams[std::size_t(seller.team)].region == weakRegion)
            seller.drive = seller.drive * 640 / 1000;
    }
}

void DemoCompany::openAccounts()
{
    const int span = int(m_firstMonday.daysTo(m_options.until));
    for (std::size_t i = 0; i < m_sellers.size(); ++i) {
        DemoSeller &seller = m_sellers[i];
        Random random = Random::forKey(m_options.seed, {AccountStream, i});
        seller.firstAccount = int(m_accounts.size());
        seller.accountCount = random.between(8, 14);
        for (int k = 0; k < seller.accountCount; ++k) {
            DemoAccount account;
            account.owner = int(i);
            account.rhythm = rhythmOf(random);
            const bool isNew = k > 2 && random.chance(110);
            const int age = isNew ? -random.between(0, std::max(0, span - 5)) : random.between(20, 900);
            account.created = std::min(demoWorkdayFrom(m_firstMonday.addDays(-age)), m_options.until);
            if (random.chance(85))
                account.competitor = random.below(int(demoCompetitors().size()));
            if (!isNew && random.chance(50)) {
                account.ending = DemoEnding(random.between(1, 3));
                account.ended = m_options.until.addDays(-random.between(3, 30));
                if (account.ending == DemoEnding::CompetitorChosen)
                    account.competitor = random.below(int(demoCompetitors().size()));
            }
            m_accounts.push_back(account);
        }
    }
}

QString DemoCompany::sellerCode(int seller)
{
    return QStringLiteral("E%1").arg(10001 + seller);
}

QString DemoCompany::accountCode(int account)
{
    return QStringLiteral("KH%1").arg(account + 1, 6, 10, QLatin1Char('0'));
}

} // namespace waterline
