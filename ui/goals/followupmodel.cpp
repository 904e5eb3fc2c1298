#include "goals/followupmodel.h"

#include "metrics/verification.h"
#include "parts/displaytext.h"

namespace waterline {

namespace {

TableColumn<FollowUpEntry> textColumn(std::function<QString()> title, QString (*text)(const FollowUpEntry &))
{
    TableColumn<FollowUpEntry> column;
    column.title = std::move(title);
    column.text = text;
    column.toolTip = text;
    return column;
}

} // namespace

FollowUpModel::FollowUpModel(QObject *parent)
    : TableModel(makeColumns(), parent)
{
}

QVariant FollowUpModel::keyOf(const FollowUpEntry &entry) const
{
    return entry.line.followUp.id.value;
}

QVariant FollowUpModel::extra(const FollowUpEntry &entry, int, int role) const
{
    if (role == FileRole)
        return entry.line.sourceFile;
    return role == LineRole ? QVariant(entry.line.followUp.line) : QVariant();
}

std::vector<TableColumn<FollowUpEntry>> FollowUpModel::makeColumns()
{
    auto time = textColumn(
        [] { return tr("Time"); }, [](const FollowUpEntry &entry) { return momentText(entry.line.followUp.eventAt); });
    time.subText = [](const FollowUpEntry &entry) { return entry.isLate ? tr("arrived later") : QString(); };
    time.toolTip = [](const FollowUpEntry &entry) {
        const QString at = momentText(entry.line.followUp.eventAt);
        return entry.isLate ? tr("%1; recorded only after the day that the window shows").arg(at) : at;
    };
    time.mark = [](const FollowUpEntry &entry) { return entry.isLate ? std::optional(Mark::Watch) : std::nullopt; };
    time.accessibleText = [](const FollowUpEntry &entry) {
        const QString at = momentText(entry.line.followUp.eventAt);
        return entry.isLate ? tr("%1, arrived later").arg(at) : at;
    };
    time.sortKey = [](const FollowUpEntry &entry) { return QVariant(entry.line.followUp.eventAt); };
    auto action = textColumn([] { return tr("Action"); },
        [](const FollowUpEntry &entry) {
            const FollowUp &done = entry.line.followUp;
            const bool saysMore = !done.channel.isEmpty() && done.channel != actionKind(done.action);
            return saysMore ? tr("%1 · %2").arg(actionKind(done.action), done.channel) : actionKind(done.action);
        });
    action.sortKey = [](const FollowUpEntry &entry) { return QVariant(int(entry.line.followUp.action)); };
    auto content = textColumn(
        [] { return tr("Content"); }, [](const FollowUpEntry &entry) { return entry.line.followUp.content; });
    content.subText = [](const FollowUpEntry &entry) {
        return entry.missing.isEmpty() ? QString() : tr("Not verified, missing: %1").arg(itemNames(entry.missing));
    };
    content.mark = [](const FollowUpEntry &entry) {
        return entry.missing.isEmpty() ? std::nullopt : std::optional(Mark::Watch);
    };
    content.toolTip = [](const FollowUpEntry &entry) {
        QStringList lines{entry.line.followUp.content};
        if (!entry.missing.isEmpty())
            lines << tr("Not verified, missing: %1").arg(itemNames(entry.missing));
        lines.removeAll(QString());
        return lines.join(u'\n');
    };
    content.accessibleText = content.toolTip;
    auto source = textColumn([] { return tr("Source"); },
        [](const FollowUpEntry &entry) { return sourceText(entry.line.sourceFile, entry.line.followUp.line); });
    return {
        std::move(time),
        std::move(action),
        textColumn([] { return tr("Customer"); }, [](const FollowUpEntry &entry) { return entry.line.customerName; }),
        std::move(content),
        textColumn(
            [] { return tr("Evidence"); }, [](const FollowUpEntry &entry) { return entry.line.followUp.evidence; }),
        std::move(source),
    };
}

} // namespace waterline
