#include "ui/report/demodocument.h"

#include <QTimeZone>

using namespace waterline;

namespace {

PdfCell heatCell(int actual, int plan)
{
    const Ratio ratio(actual, plan);
    const auto permille = ratio.permille();
    const QString text = permille ? QString::number((*permille + 5) / 10) + u'%' : QStringLiteral("无计划");
    return {text, {}, heatColors(ratio, lightTheme()), markOf(ratio, 15), false};
}

PdfTable heatmap()
{
    PdfTable table;
    table.columns = {{QStringLiteral("大区 / 销售"), 2.2}, {QStringLiteral("线索数"), 1, 0, Qt::AlignRight},
        {QStringLiteral("拜访量"), 1, 0, Qt::AlignRight}, {QStringLiteral("方案提交"), 1, 0, Qt::AlignRight},
        {QStringLiteral("穿透率"), 1, 0, Qt::AlignRight}};
    const QStringList regions{QStringLiteral("华东大区"), QStringLiteral("华南大区"), QStringLiteral("华北大区"),
        QStringLiteral("西南大区"), QStringLiteral("华中大区"), QStringLiteral("东北大区")};
    for (int i = 0; i < regions.size(); ++i) {
        table.rows.push_back({{regions[i], QString(), {}, {}, true}, heatCell(5 + 3 * i, 20), heatCell(21 - i, 20),
            i == 2 ? heatCell(3, 0) : heatCell(9 + 3 * i, 20), heatCell(12 + i, 20)});
    }
    return table;
}

PdfTable lights(int count)
{
    PdfTable table;
    table.columns = {{QStringLiteral("客户"), 2.4}, {QStringLiteral("灯"), 1}, {QStringLiteral("原因"), 3},
        {QStringLiteral("金额（万元）"), 0, 74, Qt::AlignRight}};
    for (int i = 0; i < count; ++i) {
        const Mark mark = i % 3 == 0 ? Mark::Alert : i % 3 == 1 ? Mark::Watch : Mark::Good;
        const SignalColors &colors = mark == Mark::Alert ? lightTheme().red
            : mark == Mark::Watch                        ? lightTheme().yellow
                                                         : lightTheme().green;
        const QString word = mark == Mark::Alert ? QStringLiteral("红")
            : mark == Mark::Watch                ? QStringLiteral("黄")
                                                 : QStringLiteral("绿");
        table.rows.push_back({{QStringLiteral("客户%1 金龙立方工业").arg(i + 1, 3, 10, QLatin1Char('0')),
                                  QStringLiteral("K-%1 · 王芳").arg(10'000 + i)},
            {word, {}, HeatColors{colors.tint, colors.text}, mark},
            {QStringLiteral("已 %1 天没有有效跟进，见长期计划").arg(i + 7)},
            {QString::number(120 + 37 * i) + QStringLiteral(".50")}});
    }
    table.rows[1][0].text =
        QStringLiteral("上海一二三四五六七八九十国际贸易与供应链管理有限责任公司浦东新区第一分公司（集团总部代管）");
    table.rows[2][0].text = QStringLiteral("<b>粗体</b><img src='file:///etc/hostname'> & Söhne");
    table.rows[3][0].text =
        QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    table.rows[4][0].text = QStringLiteral("Emoji 😀🚀 客户");
    return table;
}

} // namespace

PdfDocument demoDocument()
{
    PdfDocument document;
    document.title = QStringLiteral("周校准会 · 华东大区");
    document.subtitle = QStringLiteral("2026-W03 · 1月12日–18日");
    document.facts = {{QStringLiteral("截至"), QStringLiteral("2026-01-18 24:00")},
        {QStringLiteral("规则集"), QStringLiteral("第 3 版")}, {QStringLiteral("主持"), QStringLiteral("李强")},
        {QStringLiteral("冻结"), QStringLiteral("2026-01-19 08:55")}};
    document.footer = QStringLiteral("数据摘要 4f1c9a7e03b2 · 规则集 3 · 台账 9be2d1c07a55");
    document.createdAt = QDateTime(QDate(2026, 1, 19), QTime(0, 55), Qt::UTC);
    document.language = QStringLiteral("zh-CN");
    document.blocks = {
        PdfKeyFigures{
            {{QStringLiteral("目标穿透率"), QStringLiteral("82.4%"), QStringLiteral("较上周 +3.1"), Mark::Good},
                {QStringLiteral("本周变红"), QStringLiteral("7"), QStringLiteral("上周 4"), Mark::Alert},
                {QStringLiteral("未准备"), QStringLiteral("2 人"), QStringLiteral("张敏、陈工")},
                {QStringLiteral("无法计算"), QStringLiteral("1"), QStringLiteral("没有计划"), Mark::NotComputable}}},
        PdfHeading{QStringLiteral("目标穿透热力图")},
        heatmap(),
        PdfLegend{{{QStringLiteral("达到计划"), Mark::Good}, {QStringLiteral("低于计划 15% 以上"), Mark::Short},
            {QStringLiteral("高于计划 15% 以上"), Mark::Over},
            {QStringLiteral("没有计划，无法计算"), Mark::NotComputable, heatColors(Ratio(), lightTheme())}}},
        PdfHeading{QStringLiteral("需要讨论的分歧")},
        PdfParagraph{
            QStringLiteral("客户 K-10007：销售评 绿，规则评 红。最近一次有效跟进在 16 天前，月底前没有下一步。"), {},
            Mark::Alert},
        PdfParagraph{QStringLiteral("客户 K-10012：销售评 黄，规则评 绿。"), {}, Mark::Watch},
        PdfParagraph{QStringLiteral("上周的三项行动完成了两项，第三项由大区协助。"), {}, {}, true},
        PdfParagraph{QStringLiteral("百分比按整数交叉相乘比较，边界不受舍入影响。"), PdfParagraph::Style::Muted},
        PdfHeading{QStringLiteral("红黄绿客户清单")},
        lights(40),
        PdfHeading{QStringLiteral("附录"), true},
        PdfTable{{{QStringLiteral("批次")}, {QStringLiteral("行数"), 1, 0, Qt::AlignRight}}, {},
            QStringLiteral("本周没有导入。")},
    };
    return document;
}
