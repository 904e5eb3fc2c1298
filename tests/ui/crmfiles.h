#pragma once

#include <QDir>
#include <QFile>

namespace waterline {

/// A customer file with a change, something new, and rows that cannot be taken in.
[[nodiscard]] inline QString writeImportFile(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("客户名单 11月.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        "\xEF\xBB\xBF客户编号,客户名称,行业,人数规模,所在城市,联系电话,负责人工号,建档日期,竞争对手,客户状态\r\n"
        "KH000001,上海启航供应链管理有限公司,物流仓储,1000-4999人,上海,19120766495,E10001,2025/3/18,博纬软件,正常\r\n"
        "KH900001,苏州明远精密制造有限公司,装备制造,100-499人,苏州,,E10002,2026/11/20,,正常\r\n"
        "KH900002,无锡锐拓自动化科技有限公司,装备制造,50-99人,无锡,13800000000,E10003,2026/11/31,,正常\r\n"
        "KH900004,上海启航供应链管理公司,物流仓储,1000-4999人,上海,19120766495,E10001,2026/11/20,,正常\r\n"
        "KH900003,宁波海川模具有限公司,模具,50-99人,宁波,,E99999,2026/11/20,,跟进中\r\n");
    return file.fileName();
}

/// Dates that can be read in two ways.
[[nodiscard]] inline QString writeQuestionFile(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("导出 0511.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("\xEF\xBB\xBF客户清单,,,\r\n客户编号,客户名称,负责人工号,建档日期\r\nKH900010,常州启明电机有限公司,"
               "E10002,05/01/2026\r\n"
               "KH900011,绍兴越纺织机械有限公司,E10003,06/02/2026\r\n合计,2,,\r\n");
    return file.fileName();
}

/// As HubSpot exports its companies.
[[nodiscard]] inline QString writeHubSpotFile(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("hubspot-crm-exports.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Record ID,Company name,Company owner,Create Date,Phone Number,City,Industry,Lifecycle Stage\r\n"
               "9001,Northwind Traders,E10001,2026-10-02 09:15,+86 21 5555 0101,Shanghai,Logistics,Customer\r\n"
               "9002,Contoso Machinery,E10002,2026-10-05 14:40,+86 510 5555 0102,Wuxi,Machinery,Lead\r\n");
    return file.fileName();
}

/// Dates and amounts that can only be read because other cells of their columns are clear.
[[nodiscard]] inline QString writeGuessFile(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("商机 第四季度.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("\xEF\xBB\xBF商机编号,客户编号,负责人,产品,阶段,金额(万元),创建日期,备注\r\n"
               "SJ900001,KH000001,E10001,调度系统,初步接触,12.5,05/10/2026,老客户\r\n"
               "SJ900002,KH000002,E10002,看板,方案确认,8,23/10/2026,\r\n"
               "SJ900003,KH000003,E10002,调度系统,初步接触,\"1,200\",2026-11-03,电话里提到\r\n"
               "SJ900004,KH000004,E10003,看板,初步接触,约 30,11/11/2026,\r\n");
    return file.fileName();
}

} // namespace waterline
