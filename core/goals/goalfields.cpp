#include "goals/goalfields.h"

#include "base/weekseries.h"
#include "import/words.h"
#include "org/personfield.h"

#include <QCoreApplication>

#include <array>

namespace waterline {

namespace {

struct MonthField {
    const char *label;
    const char *key;
    const char16_t *synonyms;
};

constexpr std::array<MonthField, 12> months{{
    {QT_TRANSLATE_NOOP("ImportField", "January"), "month_01", u"1月|01月|一月|1月目标|january|jan"},
    {QT_TRANSLATE_NOOP("ImportField", "February"), "month_02", u"2月|02月|二月|2月目标|february|feb"},
    {QT_TRANSLATE_NOOP("ImportField", "March"), "month_03", u"3月|03月|三月|3月目标|march|mar"},
    {QT_TRANSLATE_NOOP("ImportField", "April"), "month_04", u"4月|04月|四月|4月目标|april|apr"},
    {QT_TRANSLATE_NOOP("ImportField", "May"), "month_05", u"5月|05月|五月|5月目标|may"},
    {QT_TRANSLATE_NOOP("ImportField", "June"), "month_06", u"6月|06月|六月|6月目标|june|jun"},
    {QT_TRANSLATE_NOOP("ImportField", "July"), "month_07", u"7月|07月|七月|7月目标|july|jul"},
    {QT_TRANSLATE_NOOP("ImportField", "August"), "month_08", u"8月|08月|八月|8月目标|august|aug"},
    {QT_TRANSLATE_NOOP("ImportField", "September"), "month_09", u"9月|09月|九月|9月目标|september|sep|sept"},
    {QT_TRANSLATE_NOOP("ImportField", "October"), "month_10", u"10月|十月|10月目标|october|oct"},
    {QT_TRANSLATE_NOOP("ImportField", "November"), "month_11", u"11月|十一月|11月目标|november|nov"},
    {QT_TRANSLATE_NOOP("ImportField", "December"), "month_12", u"12月|十二月|12月目标|december|dec"},
}};

/// "W01" to "W53": the same word in every language.
const char *weekLabel(int week)
{
    static const auto labels = [] {
        std::array<std::array<char, 4>, WeekSeries::weeks> all;
        for (int i = 0; i < WeekSeries::weeks; ++i)
            all[std::size_t(i)] = {'W', char('0' + (i + 1) / 10), char('0' + (i + 1) % 10), '\0'};
        return all;
    }();
    return labels[std::size_t(week - 1)].data();
}

ImportField weekField(int week)
{
    const QString label = QLatin1String(weekLabel(week));
    const QString number = QString::number(week);
    return {QStringLiteral("week_") + label.mid(1), weekLabel(week), FieldKind::Money,
        {label, u'w' + number, QStringLiteral("第%1周").arg(number), QStringLiteral("%1周").arg(number),
            QStringLiteral("week ") + number, QStringLiteral("week ") + label.mid(1)}};
}

} // namespace

std::vector<ImportField> goalFields()
{
    std::vector<ImportField> fields{
        {QStringLiteral("year"), QT_TRANSLATE_NOOP("ImportField", "Goal year"), FieldKind::Count,
            words(u"目标年度|目标年份|年度|年份|年|goal year|target year|year"), true},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("ImportField", "Person"), FieldKind::Code,
            words(u"工号|姓名|员工|员工编号|person|name|employee|人员") + ownerSynonyms(), true},
        {QStringLiteral("metric"), QT_TRANSLATE_NOOP("ImportField", "Goal's metric"), FieldKind::Text,
            words(u"目标指标|指标|考核指标|指标名称|goal's metric|goal metric|metric|kpi"), true},
    };
    for (int week = 1; week <= WeekSeries::weeks; ++week)
        fields.push_back(weekField(week));
    for (const MonthField &month : months)
        fields.push_back({QLatin1String(month.key), month.label, FieldKind::Money, words(month.synonyms)});
    fields.push_back(
        {QStringLiteral("year_total"), QT_TRANSLATE_NOOP("ImportField", "Goal of the year"), FieldKind::Money,
            words(u"全年目标|年度目标|年目标|全年|goal of the year|annual goal|annual target|year total|full year")});
    return fields;
}

} // namespace waterline
