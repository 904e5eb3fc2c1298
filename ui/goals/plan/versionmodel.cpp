#include "goals/plan/versionmodel.h"

#include <QLocale>

namespace waterline {

VersionModel::VersionModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<GoalVersion> number;
    number.title = [] { return tr("Version"); };
    number.text = [](const GoalVersion &version) { return QString::number(version.number); };
    number.sortKey = [](const GoalVersion &version) { return QVariant(version.number); };
    TableColumn<GoalVersion> reason;
    reason.title = [] { return tr("Reason"); };
    reason.text = [](const GoalVersion &version) { return version.reason; };
    reason.toolTip = reason.text;
    TableColumn<GoalVersion> actor;
    actor.title = [] { return tr("Published by"); };
    actor.text = [](const GoalVersion &version) { return version.actor; };
    actor.toolTip = actor.text;
    TableColumn<GoalVersion> when;
    when.title = [] { return tr("When"); };
    when.text = [](const GoalVersion &version) {
        return QLocale().toString(version.publishedAt.toLocalTime(), QLocale::ShortFormat);
    };
    when.sortKey = [](const GoalVersion &version) { return QVariant(version.publishedAt.toMSecsSinceEpoch()); };
    when.exported = [](const GoalVersion &version) { return QVariant(version.publishedAt.toLocalTime()); };
    setColumns({std::move(number), std::move(reason), std::move(actor), std::move(when)});
}

} // namespace waterline
