#include "goals/followupmodel.h"

#include "parts/displaytext.h"

namespace waterline {

namespace {

TableColumn<FollowUpLine> textColumn(std::function<QString()> title, QString (*text)(const FollowUpLine &))
{
    TableColumn<FollowUpLine> column;
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

QVariant FollowUpModel::keyOf(const FollowUpLine &line) const
{
    return line.followUp.id.value;
}

QVariant FollowUpModel::extra(const FollowUpLine &line, int, int role) const
{
    if (role == FileRole)
        return line.sourceFile;
    return role == LineRole ? QVariant(line.followUp.line) : QVariant();
}

std::vector<TableColumn<FollowUpLine>> FollowUpModel::makeColumns()
{
    auto time = textColumn(
        [] { return tr("Time"); }, [](const FollowUpLine &line) { return momentText(line.followUp.eventAt); });
    time.sortKey = [](const FollowUpLine &line) { return QVariant(line.followUp.eventAt); };
    auto action = textColumn([] { return tr("Action"); },
        [](const FollowUpLine &line) {
            const FollowUp &done = line.followUp;
            const bool saysMore = !done.channel.isEmpty() && done.channel != actionKind(done.action);
            return saysMore ? tr("%1 · %2").arg(actionKind(done.action), done.channel) : actionKind(done.action);
        });
    action.sortKey = [](const FollowUpLine &line) { return QVariant(int(line.followUp.action)); };
    auto source = textColumn([] { return tr("Source"); },
        [](const FollowUpLine &line) { return sourceText(line.sourceFile, line.followUp.line); });
    return {
        std::move(time),
        std::move(action),
        textColumn([] { return tr("Customer"); }, [](const FollowUpLine &line) { return line.customerName; }),
        textColumn([] { return tr("Content"); }, [](const FollowUpLine &line) { return line.followUp.content; }),
        textColumn([] { return tr("Evidence"); }, [](const FollowUpLine &line) { return line.followUp.evidence; }),
        std::move(source),
    };
}

} // namespace waterline
