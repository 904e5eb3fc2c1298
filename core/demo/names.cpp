#include "demo/names.h"

namespace waterline {

namespace {

constexpr QStringView shanghai[] = {u"上海"};
constexpr QStringView shenzhen[] = {u"深圳", u"东莞", u"惠州"};
constexpr QStringView beijing[] = {u"北京"};
constexpr QStringView southWest[] = {u"成都", u"重庆", u"绵阳"};
constexpr QStringView jiangsu[] = {u"苏州", u"南京", u"无锡"};
constexpr QStringView zhejiang[] = {u"杭州", u"宁波", u"嘉兴"};
constexpr QStringView guangzhou[] = {u"广州", u"佛山", u"珠海"};
constexpr QStringView tianjin[] = {u"天津", u"石家庄", u"太原"};
constexpr QStringView central[] = {u"武汉", u"长沙", u"郑州"};
constexpr QStringView northWest[] = {u"西安", u"兰州", u"宝鸡"};
constexpr QStringView northEast[] = {u"沈阳", u"大连", u"长春"};
constexpr QStringView shandong[] = {u"青岛", u"济南", u"烟台"};
constexpr QStringView fujian[] = {u"厦门", u"福州", u"泉州"};
constexpr QStringView farSouthWest[] = {u"昆明", u"贵阳", u"南宁"};

constexpr DemoRegion regions[] = {
    {u"华东一区", shanghai, 7},
    {u"华南一区", shenzhen, 7},
    {u"华北一区", beijing, 7},
    {u"西南", southWest, 5},
    {u"华东二区", jiangsu, 6},
    {u"华东三区", zhejiang, 6},
    {u"华南二区", guangzhou, 5},
    {u"华北二区", tianjin, 4},
    {u"华中", central, 5},
    {u"西北", northWest, 3},
    {u"东北", northEast, 4},
    {u"山东", shandong, 3},
    {u"福建", fujian, 3},
    {u"云贵桂", farSouthWest, 3},
};

// Written as often as they are met, roughly.
constexpr QStringView surnames[] = {
    u"王",
    u"王",
    u"王",
    u"王",
    u"李",
    u"李",
    u"李",
    u"李",
    u"张",
    u"张",
    u"张",
    u"张",
    u"刘",
    u"刘",
    u"刘",
    u"陈",
    u"陈",
    u"陈",
    u"杨",
    u"杨",
    u"黄",
    u"黄",
    u"赵",
    u"赵",
    u"吴",
    u"吴",
    u"周",
    u"周",
    u"徐",
    u"孙",
    u"马",
    u"朱",
    u"胡",
    u"郭",
    u"何",
    u"高",
    u"林",
    u"罗",
    u"郑",
    u"梁",
    u"谢",
    u"宋",
    u"唐",
    u"许",
    u"韩",
    u"冯",
    u"邓",
    u"曹",
    u"彭",
    u"曾",
    u"肖",
    u"田",
    u"董",
    u"袁",
    u"潘",
    u"于",
    u"蒋",
    u"蔡",
    u"余",
    u"杜",
    u"叶",
    u"程",
    u"苏",
    u"魏",
    u"吕",
    u"丁",
    u"任",
    u"沈",
    u"姚",
    u"卢",
    u"姜",
    u"崔",
    u"钟",
    u"谭",
    u"陆",
    u"汪",
    u"范",
    u"金",
    u"石",
    u"廖",
    u"贾",
    u"夏",
    u"韦",
    u"付",
    u"方",
    u"白",
    u"邹",
    u"孟",
    u"熊",
    u"秦",
    u"邱",
    u"江",
    u"尹",
    u"薛",
    u"闫",
    u"段",
    u"雷",
    u"侯",
    u"龙",
    u"史",
    u"陶",
    u"黎",
    u"贺",
    u"顾",
    u"毛",
    u"郝",
    u"龚",
    u"邵",
    u"万",
    u"钱",
    u"严",
    u"覃",
    u"武",
    u"戴",
    u"莫",
    u"孔",
    u"向",
    u"汤",
    u"欧阳",
    u"司马",
};

constexpr QStringView maleFirst[] = {u"建", u"志", u"文", u"明", u"国", u"永", u"俊", u"子", u"浩", u"宇", u"泽", u"家",
    u"晓", u"海", u"振", u"立", u"思", u"天", u"成", u"少", u"景", u"博", u"承", u"庆", u"世", u"云", u"启", u"伟",
    u"柏", u"嘉"};
constexpr QStringView maleSecond[] = {u"军", u"强", u"华", u"伟", u"杰", u"涛", u"超", u"波", u"辉", u"鹏", u"斌",
    u"宁", u"峰", u"阳", u"轩", u"然", u"豪", u"林", u"东", u"平", u"龙", u"毅", u"凯", u"航", u"铭", u"远", u"诚",
    u"恒", u"川", u"昊"};
constexpr QStringView femaleFirst[] = {u"晓", u"雅", u"丽", u"婷", u"雪", u"梦", u"思", u"佳", u"静", u"玉", u"美",
    u"若", u"诗", u"欣", u"慧", u"淑", u"春", u"秀", u"海", u"嘉", u"文", u"一", u"紫", u"书", u"雨", u"可", u"心",
    u"艺", u"宛", u"素"};
constexpr QStringView femaleSecond[] = {u"芳", u"娟", u"敏", u"婷", u"琳", u"洁", u"颖", u"燕", u"霞", u"萍", u"莹",
    u"瑶", u"怡", u"琪", u"妍", u"涵", u"宁", u"岚", u"薇", u"菲", u"晴", u"蓉", u"玲", u"倩", u"彤", u"清", u"雯",
    u"萱", u"雁", u"桐"};
constexpr QStringView singles[] = {u"伟", u"芳", u"敏", u"静", u"磊", u"军", u"洋", u"勇", u"杰", u"娟", u"涛", u"超",
    u"霞", u"刚", u"波", u"辉", u"鹏", u"颖", u"莉", u"丹", u"宁", u"琳", u"浩", u"宇", u"峰", u"斌", u"旭", u"倩",
    u"蕾", u"航", u"帆", u"璐", u"晨", u"凯", u"越", u"彬"};

constexpr QStringView brandFirst[] = {u"华", u"盛", u"恒", u"瑞", u"鑫", u"联", u"德", u"信", u"宏", u"嘉", u"中",
    u"泰", u"金", u"远", u"博", u"科", u"安", u"永", u"天", u"新", u"海", u"云", u"凌", u"铭", u"启", u"佳", u"锐",
    u"利", u"卓", u"汇", u"赛", u"奥", u"同", u"昊", u"正", u"明", u"星", u"百", u"润", u"澜"};
constexpr QStringView brandSecond[] = {u"诚", u"达", u"通", u"丰", u"源", u"和", u"泰", u"信", u"腾", u"邦", u"程",
    u"禾", u"锋", u"川", u"图", u"捷", u"创", u"思", u"维", u"辰", u"宇", u"润", u"康", u"翔", u"茂", u"隆", u"越",
    u"凯", u"域", u"迈", u"航", u"成", u"合", u"尚", u"景", u"瀚", u"晟", u"岳", u"朗", u"力"};
constexpr QStringView latinBrands[] = {u"Nortech", u"LUMEN", u"Veritas", u"Kepler", u"ASTRO", u"Belden", u"Corvus",
    u"Delphi", u"Ecoline", u"Fairway", u"GEMTEK", u"Hydra", u"Ionix", u"Juno"};

struct Trade {
    QStringView industry;
    std::span<const QStringView> words;
};

constexpr QStringView machineWords[] = {u"精密机械", u"自动化设备", u"数控机床", u"智能装备", u"模具"};
constexpr QStringView carWords[] = {u"汽车零部件", u"汽车电子", u"车身制造", u"新能源汽车配件"};
constexpr QStringView electronicWords[] = {u"电子", u"半导体", u"光电科技", u"电路", u"传感器"};
constexpr QStringView medicineWords[] = {u"生物医药", u"医疗器械", u"制药", u"生命科技"};
constexpr QStringView foodWords[] = {u"食品", u"饮料", u"乳业", u"调味品"};
constexpr QStringView chemistryWords[] = {u"新材料", u"化工", u"涂料", u"塑胶"};
constexpr QStringView energyWords[] = {u"新能源", u"电力设备", u"环保科技", u"光伏科技"};
constexpr QStringView logisticsWords[] = {u"供应链管理", u"物流", u"仓储", u"冷链科技"};
constexpr QStringView buildingWords[] = {u"建材", u"建筑工程", u"钢结构", u"门窗"};
constexpr QStringView clothingWords[] = {u"服饰", u"纺织", u"家纺", u"鞋业"};
constexpr QStringView softwareWords[] = {u"信息技术", u"软件", u"数据科技", u"网络科技"};
constexpr QStringView tradeWords[] = {u"商贸", u"进出口贸易", u"连锁超市", u"百货"};

constexpr Trade trades[] = {
    {u"装备制造", machineWords},
    {u"汽车零部件", carWords},
    {u"电子信息", electronicWords},
    {u"医药健康", medicineWords},
    {u"食品饮料", foodWords},
    {u"化工材料", chemistryWords},
    {u"能源环保", energyWords},
    {u"物流仓储", logisticsWords},
    {u"建筑建材", buildingWords},
    {u"纺织服装", clothingWords},
    {u"软件服务", softwareWords},
    {u"批发零售", tradeWords},
};

constexpr QStringView legalForms[] = {
    u"有限公司", u"有限公司", u"有限公司", u"有限公司", u"有限公司", u"股份有限公司", u"集团有限公司", u"集团"};

constexpr QStringView callings[] = {u"总", u"总", u"总", u"经理", u"经理", u"主任", u"工", u"工", u"部长", u"厂长"};
constexpr QStringView headcounts[] = {u"20人以下", u"20-99人", u"20-99人", u"100-499人", u"100-499人", u"100-499人",
    u"500-999人", u"1000-4999人", u"5000人以上"};
constexpr DemoProduct products[] = {
    {u"生产执行系统", u"标准软件"},
    {u"设备联网网关", u"硬件集成"},
    {u"质量追溯模块", u"标准软件"},
    {u"仓储管理系统", u"标准软件"},
    {u"能耗监测平台", u"高毛利"},
    {u"数据看板套件", u"高毛利"},
    {u"移动巡检套件", u"硬件集成"},
    {u"预测性维护模块", u"高毛利"},
};
constexpr QStringView competitors[] = {u"云启数控", u"博纬软件", u"远川科技", u"赛擎智能", u"恒立信息"};

// A braced list is evaluated in order, which the operands of + are not: the draws must not depend on the compiler.
QString joined(std::initializer_list<QStringView> parts)
{
    QString text;
    for (const QStringView part : parts)
        text.append(part);
    return text;
}

} // namespace

std::span<const DemoRegion> demoRegions()
{
    return regions;
}

QString demoPersonName(Random &random)
{
    const QStringView surname = random.pick(surnames);
    if (surname.size() == 1 && random.chance(150))
        return joined({surname, random.pick(singles)});
    if (random.chance(560))
        return joined({surname, random.pick(maleFirst), random.pick(maleSecond)});
    return joined({surname, random.pick(femaleFirst), random.pick(femaleSecond)});
}

DemoCompanyName demoCompanyName(Random &random, QStringView city)
{
    const Trade &trade = random.pick(trades);
    const QStringView word = random.pick(trade.words);
    const bool isLatin = random.chance(25);
    const QString brand =
        isLatin ? random.pick(latinBrands).toString() : joined({random.pick(brandFirst), random.pick(brandSecond)});
    const QStringView form = random.pick(legalForms);
    const QString stem = joined({city, brand});
    if (isLatin || random.chance(60))
        return {city, stem, joined({brand, u"（", city, u"）", word, form}), trade.industry};
    return {city, stem, joined({stem, word, form}), trade.industry};
}

DemoCompanyName demoLongerName(Random &random, DemoCompanyName name)
{
    const QString brand = name.stem.mid(name.city.size());
    const QString longer = joined({brand, random.pick(brandFirst), random.pick(brandSecond)});
    name.name.replace(brand, longer);
    name.stem = joined({name.city, longer});
    return name;
}

DemoContact demoContact(Random &random)
{
    return {random.pick(surnames), random.pick(callings)};
}

QString demoPhone(Random &random)
{
    QString phone(11, u'1');
    phone[1] = QChar(u'3' + random.below(7));
    for (int i = 2; i < phone.size(); ++i)
        phone[i] = QChar(u'0' + random.below(10));
    return phone;
}

QStringView demoHeadcount(Random &random)
{
    return random.pick(headcounts);
}

const DemoProduct &demoProduct(Random &random)
{
    return random.pick(products);
}

std::span<const QStringView> demoCompetitors()
{
    return competitors;
}

} // namespace waterline
