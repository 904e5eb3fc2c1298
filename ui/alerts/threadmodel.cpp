#include "alerts/threadmodel.h"

#include "alerts/alerttext.h"
#include "base/joinedtext.h"

namespace waterline {

std::vector<ThreadLine> threadOf(const std::vector<AlertComment> &comments)
{
    std::vector<ThreadLine> lines;
    AlertState before = AlertState::Open;
    for (const AlertComment &comment : comments) {
        lines.push_back({comment, comment.state != before});
        before = comment.state;
    }
    return lines;
}

ThreadModel::ThreadModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<ThreadLine> what;
    what.title = [] { return tr("What was said"); };
    what.text = [](const ThreadLine &line) {
        return line.comment.text.isEmpty() ? alertStateName(line.comment.state) : line.comment.text;
    };
    what.accessibleText = [](const ThreadLine &line) {
        QStringList parts{line.comment.author, localText(line.comment.at)};
        if (line.isStep)
            parts << alertStateName(line.comment.state);
        parts << line.comment.text;
        parts.removeAll(QString());
        return joinedPhrases(parts);
    };
    setColumns({std::move(what)});
}

QVariant ThreadModel::keyOf(const ThreadLine &line) const
{
    return line.comment.id.value;
}

QVariant ThreadModel::extra(const ThreadLine &line, int, int role) const
{
    return role == LineRole ? QVariant::fromValue(line) : QVariant();
}

} // namespace waterline
