#include "import/columnlabel.h"

#include "base/isoweek.h"
#include "base/money.h"

#include <QCoreApplication>
#include <QHash>

namespace waterline {

namespace {

using Labels = QHash<QString, const char *>;

/// The words of the import fields.
const Labels &labels()
{
    static const Labels result{
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("ImportField", "Owner")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("ImportField", "Customer")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("ImportField", "Person")},
        {QStringLiteral("created_on"), QT_TRANSLATE_NOOP("ImportField", "Created on")},
        {QStringLiteral("industry"), QT_TRANSLATE_NOOP("ImportField", "Industry")},
        {QStringLiteral("size"), QT_TRANSLATE_NOOP("ImportField", "Size")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("ImportField", "City")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("ImportField", "Phone")},
        {QStringLiteral("parent_name"), QT_TRANSLATE_NOOP("ImportField", "Parent company")},
        {QStringLiteral("founded_year"), QT_TRANSLATE_NOOP("ImportField", "Founded in")},
        {QStringLiteral("annual_revenue"), QT_TRANSLATE_NOOP("ImportField", "Annual revenue")},
        {QStringLiteral("competitor"), QT_TRANSLATE_NOOP("ImportField", "Competitor")},
        {QStringLiteral("setback"), QT_TRANSLATE_NOOP("ImportField", "Status")},
        {QStringLiteral("credit_code"), QT_TRANSLATE_NOOP("ImportField", "Credit code")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("ImportField", "Product")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("ImportField", "Stage")},
        {QStringLiteral("opened_on"), QT_TRANSLATE_NOOP("ImportField", "Opened on")},
        {QStringLiteral("closed_on"), QT_TRANSLATE_NOOP("ImportField", "Closed on")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("ImportField", "Amount")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("ImportField", "Action")},
        {QStringLiteral("content"), QT_TRANSLATE_NOOP("ImportField", "Content")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("ImportField", "Evidence")},
        {QStringLiteral("budget"), QT_TRANSLATE_NOOP("ImportField", "Budget range")},
        {QStringLiteral("decision_maker"), QT_TRANSLATE_NOOP("ImportField", "Decision maker's title")},
        {QStringLiteral("next_contact_on"), QT_TRANSLATE_NOOP("ImportField", "Next contact on")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("ImportField", "Role")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("ImportField", "Team")},
        {QStringLiteral("hired_on"), QT_TRANSLATE_NOOP("ImportField", "Hired on")},
        {QStringLiteral("parent"), QT_TRANSLATE_NOOP("ImportField", "Part of")},
        {QStringLiteral("leader"), QT_TRANSLATE_NOOP("ImportField", "Manager")},
        {QStringLiteral("planned"), QT_TRANSLATE_NOOP("ImportField", "Plan")},
        {QStringLiteral("reported"), QT_TRANSLATE_NOOP("ImportField", "Reported actual")},
        // Those that a table has words of its own for, by table and column.
        {QStringLiteral("customer.code"), QT_TRANSLATE_NOOP("ImportField", "Customer's number")},
        {QStringLiteral("customer.name"), QT_TRANSLATE_NOOP("ImportField", "Customer's name")},
        {QStringLiteral("person.code"), QT_TRANSLATE_NOOP("ImportField", "Person's number")},
        {QStringLiteral("person.name"), QT_TRANSLATE_NOOP("ImportField", "Person's name")},
        {QStringLiteral("unit.code"), QT_TRANSLATE_NOOP("ImportField", "Unit's number")},
        {QStringLiteral("unit.name"), QT_TRANSLATE_NOOP("ImportField", "Unit's name")},
        {QStringLiteral("unit.kind"), QT_TRANSLATE_NOOP("ImportField", "Unit's kind")},
        {QStringLiteral("opportunity.code"), QT_TRANSLATE_NOOP("ImportField", "Opportunity's number")},
        {QStringLiteral("follow_up.code"), QT_TRANSLATE_NOOP("ImportField", "Follow-up's number")},
        {QStringLiteral("follow_up.event_at"), QT_TRANSLATE_NOOP("ImportField", "Time")},
        {QStringLiteral("stage_change.event_at"), QT_TRANSLATE_NOOP("ImportField", "Stage entered on")},
        {QStringLiteral("weekly_plan.planned.lead"), QT_TRANSLATE_NOOP("ImportField", "Planned leads")},
        {QStringLiteral("weekly_plan.planned.visit"), QT_TRANSLATE_NOOP("ImportField", "Planned visits")},
        {QStringLiteral("weekly_plan.planned.proposal"), QT_TRANSLATE_NOOP("ImportField", "Planned proposals")},
        {QStringLiteral("weekly_plan.reported.lead"), QT_TRANSLATE_NOOP("ImportField", "Reported leads")},
        {QStringLiteral("weekly_plan.reported.visit"), QT_TRANSLATE_NOOP("ImportField", "Reported visits")},
        {QStringLiteral("weekly_plan.reported.proposal"), QT_TRANSLATE_NOOP("ImportField", "Reported proposals")},
    };
    return result;
}

bool isMoney(const QString &column)
{
    return column == QStringLiteral("amount") || column == QStringLiteral("annual_revenue");
}

} // namespace

QString columnLabel(const Table &table, qsizetype column, const Values &row)
{
    const QString &name = table.columns[std::size_t(column)].name;
    const QString own = table.name + u'.' + name;
    const qsizetype action = table.columnIndex(u"action");
    const QString ofAction = action < 0 ? own : own + u'.' + row[action].toString();
    for (const QString &key : {ofAction, own, name}) {
        if (const char *label = labels().value(key))
            return QCoreApplication::translate("ImportField", label);
    }
    return {};
}

QString columnText(const Table &table, qsizetype column, const QVariant &value)
{
    const QString &name = table.columns[std::size_t(column)].name;
    if (isNullValue(value))
        return {};
    if (isMoney(name))
        return Money{value.toLongLong()}.toText();
    if (name == QStringLiteral("week"))
        return IsoWeek::fromNumber(value.toInt()).toText();
    if (name == QStringLiteral("event_at")) {
        const QString text = value.toString();
        const QString time = text.mid(11);
        return time == QStringLiteral("00:00:00")
            ? text.left(10)
            : text.left(10) + u' ' + (time.endsWith(QStringLiteral(":00")) ? time.left(5) : time);
    }
    return value.toString();
}

} // namespace waterline
