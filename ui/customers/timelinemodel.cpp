#include "customers/timelinemodel.h"

#include "base/joinedtext.h"
#include "parts/displaytext.h"

namespace waterline {

namespace {

QStringView dayOf(const TimelineEntry &entry)
{
    return QStringView(entry.at).left(10);
}

} // namespace

std::vector<TimelineLine> groupedByDay(const std::vector<TimelineEntry> &entries)
{
    std::vector<TimelineLine> lines;
    lines.reserve(entries.size());
    for (const TimelineEntry &entry : entries)
        lines.push_back({entry, lines.empty() || dayOf(lines.back().entry) != dayOf(entry)});
    return lines;
}

TimelineModel::TimelineModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<TimelineLine> what;
    what.title = [] { return tr("What happened"); };
    what.text = [](const TimelineLine &line) { return line.entry.text.isEmpty() ? line.entry.what : line.entry.text; };
    what.toolTip = [](const TimelineLine &line) {
        const QString source = sourceText(line.entry.source.file, line.entry.source.line);
        return source.isEmpty() ? QString() : tr("From %1").arg(source);
    };
    what.accessibleText = [](const TimelineLine &line) {
        QStringList parts{
            momentText(line.entry.at), line.entry.what, line.entry.who, line.entry.text, line.entry.evidence};
        if (line.entry.isContact)
            parts << tr("customer contact");
        parts.removeAll(QString());
        return joinedPhrases(parts);
    };
    setColumns({std::move(what)});
}

QVariant TimelineModel::keyOf(const TimelineLine &line) const
{
    return line.entry.at + line.entry.what + line.entry.text;
}

QVariant TimelineModel::extra(const TimelineLine &line, int, int role) const
{
    return role == LineRole ? QVariant::fromValue(line) : QVariant();
}

} // namespace waterline
