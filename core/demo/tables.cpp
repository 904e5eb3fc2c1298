#include "demo/tables.h"

#include "base/isoweek.h"
#include "demo/followups.h"
#include "demo/names.h"
#include "demo/workdays.h"

#include <QSet>

#include <algorithm>

namespace waterline {

namespace {

enum Stream : quint64 { CustomerStream = 101, OpportunityStream, PlanStream, ChannelStream };

QStringView roleName(DemoRole role)
{
    switch (role) {
    case DemoRole::Account:
        return u"客户经理";
    case DemoRole::SeniorAccount:
        return u"高级客户经理";
    case DemoRole::KeyAccount:
        break;
    }
    return u"大客户经理";
}

QStringView statusName(DemoEnding ending, Random &random)
{
    switch (ending) {
    case DemoEnding::None:
        break;
    case DemoEnding::Abandoned:
        return u"放弃";
    case DemoEnding::BudgetCancelled:
        return u"预算取消";
    case DemoEnding::CompetitorChosen:
        return u"竞品MOU";
    }
    return random.chance(550) ? QStringView(u"跟进中") : QStringView(u"正常");
}

Result<> give(const DemoRowSink &sink, std::initializer_list<QStringView> cells)
{
    return sink(std::span(cells.begin(), cells.size()));
}

Result<> writePeople(const DemoCompany &company, const DemoRowSink &sink)
{
    for (std::size_t i = 0; i < company.sellers().size(); ++i) {
        const DemoSeller &seller = company.sellers()[i];
        const DemoTeam &team = company.teams()[std::size_t(seller.team)];
        const DemoRegion &region = demoRegions()[std::size_t(team.region)];
        auto written = give(sink,
            {DemoCompany::sellerCode(int(i)), seller.name, roleName(seller.role), region.name, team.name, team.manager,
                demoDayText(seller.hired)});
        if (!written)
            return written;
    }
    return {};
}

// Most customers are where the team is, the rest elsewhere in its region.
QStringView cityOf(const DemoTeam &team, Random &random)
{
    const auto cities = demoRegions()[std::size_t(team.region)].cities;
    return random.chance(650) ? team.city : random.pick(cities);
}

DemoCompanyName freshCompanyName(Random &random, const DemoTeam &team, QSet<QString> &taken)
{
    constexpr int attempts = 40;
    DemoCompanyName name;
    for (int i = 0; i < attempts; ++i) {
        name = demoCompanyName(random, cityOf(team, random));
        if (!taken.contains(name.stem))
            break;
    }
    while (taken.contains(name.stem))
        name = demoLongerName(random, name);
    taken.insert(name.stem);
    return name;
}

// Regions sell in ways of their own: the south mostly online, the east mostly to key accounts.
QStringView channelOf(QStringView region, Random random)
{
    static constexpr QStringView rest[] = {u"直销", u"直销", u"渠道", u"KA", u"线上"};
    if (region.startsWith(u"华南") && random.chance(580))
        return u"线上";
    if (region.startsWith(u"华东") && random.chance(660))
        return u"KA";
    return random.pick(rest);
}

Result<> writeCustomers(const DemoCompany &company, const DemoRowSink &sink)
{
    QSet<QString> taken;
    for (std::size_t i = 0; i < company.accounts().size(); ++i) {
        const DemoAccount &account = company.accounts()[i];
        const DemoSeller &seller = company.sellers()[std::size_t(account.owner)];
        const DemoTeam &team = company.teams()[std::size_t(seller.team)];
        Random random = Random::forKey(company.options().seed, {CustomerStream, i});
        const DemoCompanyName name = freshCompanyName(random, team, taken);
        const QStringView headcount = demoHeadcount(random);
        const QString phone = demoPhone(random);
        const QStringView status = statusName(account.ending, random);
        const QStringView competitor =
            account.competitor < 0 ? QStringView() : demoCompetitors()[std::size_t(account.competitor)];
        auto written = give(sink,
            {DemoCompany::accountCode(int(i)), name.name, name.industry, headcount, name.city, phone,
                DemoCompany::sellerCode(account.owner), demoDayText(account.created), competitor, status,
                channelOf(demoRegions()[std::size_t(team.region)].name,
                    Random::forKey(company.options().seed, {ChannelStream, i}))});
        if (!written)
            return written;
    }
    return {};
}

struct Deal {
    QStringView product;
    QStringView category;
    QStringView stage;
    QDate opened = {};
    QDate moved = {};
    qint64 amount = 0;
};

Deal inventDeal(const DemoAccount &account, QDate until, Random &random)
{
    static constexpr QStringView open[] = {u"初步接触", u"初步接触", u"初步接触", u"初步接触", u"技术对接", u"技术对接",
        u"技术对接", u"方案确认", u"方案确认", u"方案确认", u"合同准备", u"合同准备", u"待签约"};
    Deal deal;
    const DemoProduct &product = demoProduct(random);
    deal.product = product.name;
    deal.category = product.category;
    const int fate = random.below(1000);
    if (account.ending != DemoEnding::None)
        deal.stage = u"输单";
    else
        deal.stage = fate < 90 ? QStringView(u"赢单") : fate < 160 ? QStringView(u"输单") : random.pick(open);
    // Opened in the last ten months, but not before the customer was.
    const int age = std::min(int(account.created.daysTo(until)), random.between(0, 300));
    deal.opened = std::min(demoWorkdayFrom(until.addDays(-age)), until);
    const QDate lastMove = account.ending == DemoEnding::None ? until : std::max(account.ended, deal.opened);
    const int room = int(deal.opened.daysTo(lastMove));
    deal.moved = lastMove.addDays(-std::min(room, random.between(0, 45)));
    while (deal.moved > deal.opened && !isDemoWorkday(deal.moved))
        deal.moved = deal.moved.addDays(-1);
    // Thousands, small deals more often than large ones.
    deal.amount = 1000 * qint64(random.between(30, 30 + random.between(50, 1600)));
    return deal;
}

Result<> writeOpportunities(const DemoCompany &company, const DemoRowSink &sink)
{
    int number = 0;
    for (std::size_t i = 0; i < company.accounts().size(); ++i) {
        const DemoAccount &account = company.accounts()[i];
        Random random = Random::forKey(company.options().seed, {OpportunityStream, i});
        const int share = random.below(1000);
        const int count = share < 250 ? 0 : share < 850 ? 1 : 2;
        for (int k = 0; k < count; ++k) {
            const Deal deal = inventDeal(account, company.options().until, random);
            auto written = give(sink,
                {QStringLiteral("SJ%1").arg(++number, 6, 10, QLatin1Char('0')), DemoCompany::accountCode(int(i)),
                    DemoCompany::sellerCode(account.owner), deal.product, deal.stage, demoDayText(deal.opened),
                    demoDayText(deal.moved), QString::number(deal.amount) + QStringLiteral(".00"), deal.category});
            if (!written)
                return written;
        }
    }
    return {};
}

Result<> writePlans(const DemoCompany &company, const DemoRowSink &sink)
{
    for (int w = 0; w < company.weekCount(); ++w) {
        const QDate monday = company.firstMonday().addDays(7 * w);
        const QString week = IsoWeek::of(monday).toText();
        // A short week is planned shorter, in the proportion of its workdays, rounded up.
        const int days = demoWorkdaysOfWeek(monday);
        const auto planned = [days](int full) { return QString::number((full * days + 4) / 5); };
        for (std::size_t i = 0; i < company.sellers().size(); ++i) {
            const DemoSeller &seller = company.sellers()[i];
            auto written = give(sink,
                {week, DemoCompany::sellerCode(int(i)), planned(seller.plannedLeads), planned(seller.plannedVisits),
                    planned(seller.plannedProposals)});
            if (!written)
                return written;
        }
    }
    return {};
}

} // namespace

QStringList demoHeader(DemoTable table)
{
    const auto split = [](const QString &names) { return names.split(u','); };
    switch (table) {
    case DemoTable::People:
        return split(QStringLiteral("工号,姓名,岗位,大区,团队,主管,入职日期"));
    case DemoTable::Customers:
        return split(QStringLiteral(
            "客户编号,客户名称,行业,人数规模,所在城市,联系电话,负责人工号,建档日期,竞争对手,客户状态,销售渠道"));
    case DemoTable::Opportunities:
        return split(QStringLiteral("商机编号,客户编号,负责人工号,产品,阶段,立项日期,阶段更新日期,预计金额,产品类别"));
    case DemoTable::Plans:
        return split(QStringLiteral("周,工号,线索数计划,拜访量计划,方案提交计划"));
    case DemoTable::FollowUps:
        break;
    }
    return split(QStringLiteral(
        "跟进编号,跟进时间,跟进人工号,客户编号,跟进方式,跟进内容,证据类型,预算范围,决策人职务,下次联系时间"));
}

Result<> writeDemoRows(const DemoCompany &company, DemoTable table, const DemoRowSink &sink)
{
    switch (table) {
    case DemoTable::People:
        return writePeople(company, sink);
    case DemoTable::Customers:
        return writeCustomers(company, sink);
    case DemoTable::Opportunities:
        return writeOpportunities(company, sink);
    case DemoTable::Plans:
        return writePlans(company, sink);
    case DemoTable::FollowUps:
        break;
    }
    return writeDemoFollowUps(company, sink);
}

} // namespace waterline
