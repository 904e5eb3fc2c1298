#include "demo/phrases.h"

#include <span>

namespace waterline {

namespace {

using Phrases = std::span<const QStringView>;

// In every phrase: @p product, @c the person met, @m decision maker, @b budget, @k competitor, @d day of the next step.

constexpr QStringView leadOpenings[] = {
    u"行业展会上认识@c，扫了名片，对@p感兴趣。",
    u"老客户转介绍，@c主动加了微信询问@p。",
    u"官网留资，回拨后由@c接听，确认有改造计划。",
    u"陌拜园区，前台转到@c，留下资料和联系方式。",
    u"从招聘信息看到对方在扩产线，电话联系上@c。",
    u"线上讲座报名名单，@c听完后提了三个问题。",
    u"集团下属工厂的线索，@c负责设备，约好先发资料。",
    u"供应商推荐，@c正在找@p的替代方案。",
};
constexpr QStringView visitOpenings[] = {
    u"上门拜访@c，看了装配车间和仓库。",
    u"二次拜访，@c叫上生产主管一起参加，重点看@p。",
    u"到现场和@c走了一遍流程，记录了6个断点。",
    u"拜访@c，演示了@p的主要功能。",
    u"与@c面谈约一小时，介绍同行业案例。",
    u"现场调研A线,B线,包装线，@c全程陪同。",
    u"陪技术同事去客户处，和@c核对设备清单，共42台。",
    u"回访@c，试用情况正常，操作工反馈界面清楚。",
    u"拜访@c，对方先问交付周期，再问售后响应。",
    u"顺路拜访@c，送去样机，约好试用两周。",
};
constexpr QStringView proposalOpenings[] = {
    u"提交@p方案第一版，@c收到。",
    u"按@c意见改完方案，删掉二期内容后重新提交。",
    u"给@c讲解方案，附报价单和实施计划。",
    u"提交方案及ROI测算表，@c转给财务看。",
    u"方案V3已发@c邮箱，补充了接口清单和验收标准。",
    u"提交@p配置方案，含硬件,软件,实施三部分。",
};
constexpr QStringView phoneOpenings[] = {
    u"电话沟通，@c说资料已看完。",
    u"致电@c，确认上周提的几个问题已有答复。",
    u"电话回访@c，对方在出差，简短沟通。",
    u"和@c通话15分钟，聊了@p的部署方式。",
    u"电话跟@c确认参会名单。",
    u"@c来电询问@p能否对接现有ERP。",
};
constexpr QStringView weChatOpenings[] = {
    u"微信发了@p的案例视频，@c回复\"收到，看看\"。",
    u"微信和@c对了一下时间表。",
    u"@c在微信上问培训怎么安排，已答复。",
    u"微信把会议要点发给@c，对方确认无误。",
    u"微信发送资质文件，@c转采购备案。",
    u"@c发来现场照片，说网络柜位置要调整。",
};
constexpr QStringView meetingOpenings[] = {
    u"线上会议，@c和信息部、财务部共5人参加。",
    u"在客户会议室开评审会，@c主持。",
    u"三方会议：客户、集成商和我方，@c记录。",
    u"技术交流会，@c提了数据安全和权限的问题。",
    u"项目启动前的沟通会，@c逐条过需求。",
    u"与@c开碰头会，确认接口由谁负责。",
};

constexpr QStringView situations[] = {
    u"客户目前用Excel排产，每天两个人手工汇总。",
    u"老系统还有半年到期，续费涨价，客户有意更换。",
    u"今年新建一条线，要求年底前上线。",
    u"现有系统只管到仓库，车间还是纸质流转单。",
    u"上个月因追溯不清被主机厂扣分，内部压力大。",
    u"总部要求各工厂统一平台，这里是试点。",
    u"客户最关心停机时间，现在每月约30小时。",
    u"质量部抱怨数据对不上，生产部觉得填报太麻烦。",
    u"盘点一次要停产一天，想改成循环盘点。",
    u"人员流动大，希望操作简单,培训快。",
    u"已有网络和服务器，只缺采集和看板。",
    u"能耗考核下来了，要按班组算电费。",
    u"用户说\"别再来一套要重复录入的系统\"，这点要记住。",
    u"对方流程成熟，需求文档写得很细。",
    u"旺季在即，过完年才愿意动产线。",
    u"和上一家供应商合作不愉快，主要是响应慢。",
};
constexpr QStringView budgetLines[] = {
    u"预算在@b左右，走年度技改。",
    u"预算口径@b，含实施费。",
    u"@c透露今年能用的是@b。",
    u"预算@b，超过要上总经理办公会。",
    u"先按@b做，二期另算。",
};
constexpr QStringView objections[] = {
    u"异议：觉得实施周期长，要求压到两个月。",
    u"异议：担心老设备采集不到数据，需要现场验证。",
    u"对价格有看法，认为比心理价位高一成多。",
    u"担心员工不愿意用，希望先试点一条线。",
    u"要求本地部署，不接受上云。",
    u"法务对付款条款有意见，想改成3-3-3-1。",
    u"IT提出要过等保，补充材料已列清单。",
    u"问到售后\"是不是外包\"，已说明由本地团队负责。",
};
constexpr QStringView competitorLines[] = {
    u"竞品@k也来讲过，报价低一些，但没有追溯案例。",
    u"得知@k上周做过演示，客户评价一般。",
    u"@k给了免费试用，需要尽快安排我们的试点。",
    u"已发与@k的功能对比表，重点讲交付和服务。",
};
constexpr QStringView riskLines[] = {
    u"@c说内部还要再考虑，没有给时间。",
    u"财务通知下半年预算冻结，项目可能延后。",
    u"采购申请交上去了，但领导没批。",
    u"对方态度变冷，只说\"再考虑考虑\"。",
    u"听@c讲预算冻结到年底，要看明年计划。",
    u"方案本身认可，领导没批，卡在投资回报上。",
};
constexpr QStringView decisionLines[] = {
    u"最终由@m拍板。",
    u"决策人是@m，下次争取见面。",
    u"@m点头就可以走合同。",
    u"技术认可后报@m审批。",
};
constexpr QStringView nextSteps[] = {
    u"下一步：@d带技术同事上门。",
    u"下一步：@d前给出正式报价。",
    u"约定@d再沟通。",
    u"下一步：整理会议纪要，@d发出。",
    u"计划@d安排同行业客户参观。",
    u"@d做一次线上演示。",
    u"下一步：补设备清单，@d确认采集方案。",
    u"@d跟进合同条款。",
    u"请售前@d前出ROI测算。",
    u"先发资料，@d回访。",
};

constexpr QStringView terse[] = {
    u"已联系@c，继续跟进。",
    u"和@c聊了@p，有兴趣。",
    u"见了@c，谈得还行。",
    u"@c在忙，约@d。",
    u"资料已发@c。",
    u"@c说内部在走流程。",
    u"沟通@p，@c让等消息。",
    u"跟进中，@d再联系@c。",
};
constexpr QStringView copied[] = {
    u"客户有意向，保持联系，持续跟进。",
    u"与客户沟通顺利，客户对产品比较认可，下周继续跟进。",
    u"介绍公司产品，客户表示了解，后续持续跟进。",
};

constexpr QStringView decisionMakers[] = {u"总经理", u"总经理", u"副总经理", u"采购总监", u"信息部经理", u"生产副总",
    u"厂长", u"财务总监", u"设备部经理", u"董事长"};
constexpr QStringView budgets[] = {
    u"10万以下", u"10-20万", u"20-50万", u"20-50万", u"50-100万", u"50-100万", u"100-200万", u"200万以上"};

constexpr QStringView leadEvidence[] = {u"名片", u"名片", u"微信截图", u"邮件截图"};
constexpr QStringView visitEvidence[] = {u"现场照片", u"现场照片", u"现场照片", u"会议纪要", u"演示视频"};
constexpr QStringView proposalEvidence[] = {u"报价单", u"报价单", u"邮件截图", u"竞品对比表"};
constexpr QStringView phoneEvidence[] = {u"通话录音", u"邮件截图"};
constexpr QStringView weChatEvidence[] = {u"微信截图"};
constexpr QStringView meetingEvidence[] = {u"会议纪要", u"会议纪要", u"会议纪要", u"现场照片"};

constexpr QStringView actionNames[demoActionCount] = {u"线索", u"拜访", u"方案提交", u"电话", u"微信", u"会议"};
constexpr Phrases openings[demoActionCount] = {
    leadOpenings, visitOpenings, proposalOpenings, phoneOpenings, weChatOpenings, meetingOpenings};
constexpr Phrases evidence[demoActionCount] = {
    leadEvidence, visitEvidence, proposalEvidence, phoneEvidence, weChatEvidence, meetingEvidence};

void append(std::u16string &text, QStringView part)
{
    text.append(part.utf16(), std::size_t(part.size()));
}

void fill(std::u16string &text, QStringView phrase, const DemoTalk &talk)
{
    qsizetype from = 0;
    for (qsizetype at = phrase.indexOf(u'@'); at >= 0; at = phrase.indexOf(u'@', from)) {
        append(text, phrase.sliced(from, at - from));
        switch (phrase[at + 1].unicode()) {
        case u'p':
            append(text, talk.product);
            break;
        case u'c':
            append(text, talk.contact.surname);
            append(text, talk.contact.calling);
            break;
        case u'm':
            append(text, talk.decisionMaker);
            break;
        case u'b':
            append(text, talk.budget);
            break;
        case u'k':
            append(text, talk.competitor);
            break;
        case u'd':
            append(text, talk.nextDay);
            break;
        }
        from = at + 2;
    }
    append(text, phrase.sliced(from));
}

void fillFull(std::u16string &text, Random &random, DemoAction action, const DemoTalk &talk)
{
    // Some write in lines, most in one go.
    const QStringView gap = random.chance(70) ? QStringView(u"\n") : QStringView();
    const auto add = [&](Phrases phrases) {
        if (!text.empty())
            append(text, gap);
        fill(text, random.pick(phrases), talk);
    };
    add(openings[int(action)]);
    if (random.chance(750))
        add(situations);
    if (!talk.budget.isEmpty() && random.chance(400))
        add(budgetLines);
    if (!talk.decisionMaker.isEmpty() && random.chance(300))
        add(decisionLines);
    if (!talk.competitor.isEmpty() && random.chance(350))
        add(competitorLines);
    if (talk.isAtRisk)
        add(riskLines);
    else if (random.chance(300))
        add(objections);
    add(nextSteps);
}

} // namespace

QStringView demoActionName(DemoAction action)
{
    return actionNames[int(action)];
}

QStringView demoDecisionMaker(Random &random)
{
    return random.pick(decisionMakers);
}

QStringView demoBudget(Random &random)
{
    return random.pick(budgets);
}

QStringView demoEvidence(Random &random, DemoAction action)
{
    return random.pick(evidence[int(action)]);
}

void writeDemoNote(std::u16string &text, Random &random, DemoAction action, DemoDiction diction, const DemoTalk &talk)
{
    text.clear();
    switch (diction) {
    case DemoDiction::Full:
        fillFull(text, random, action, talk);
        break;
    case DemoDiction::Terse:
        fill(text, random.pick(terse), talk);
        if (talk.isAtRisk)
            fill(text, random.pick(riskLines), talk);
        break;
    case DemoDiction::CopyPaste:
        fill(text, random.pick(copied), talk);
        break;
    }
}

} // namespace waterline
