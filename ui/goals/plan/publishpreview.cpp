#include "goals/plan/publishpreview.h"

#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"
#include "parts/displaytext.h"

#include <algorithm>

namespace waterline {

namespace {

TableColumn<PublishLine> totalColumn(std::function<QString()> title, qint64 PublishLine::*total)
{
    TableColumn<PublishLine> column;
    column.title = std::move(title);
    column.text = [total](const PublishLine &line) { return amountText(line.metric, line.*total); };
    column.sortKey = [total](const PublishLine &line) { return QVariant(line.*total); };
    column.exported = [total](const PublishLine &line) { return exportedAmount(line.metric, line.*total); };
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

} // namespace

PublishPreview previewPublish(const PlanBook &book, const std::vector<MetricGoals> &goals, QDate today)
{
    PublishPreview preview;
    const std::size_t people = book.tree->order().people().size();
    std::vector<bool> isChanged(people);
    for (std::size_t i = 0; i < goals.size(); ++i) {
        const GoalGrid &published = book.goals[i].published;
        PublishLine line{goals[i].metric, published.sum(book.tree->root()), goals[i].grid.sum(book.tree->root())};
        for (std::size_t person = 0; person < people; ++person) {
            if (std::ranges::equal(published.row(person), goals[i].grid.row(person)))
                continue;
            ++line.people;
            isChanged[person] = true;
        }
        if (line.people > 0)
            preview.lines.push_back(line);
    }
    preview.people = int(std::ranges::count(isChanged, true));
    AnchorCheck anchors = checkAnchors(goals, book.required, today);
    preview.missing = std::move(anchors.missing);
    preview.past = anchors.past;
    return preview;
}

PublishModel::PublishModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<PublishLine> metric;
    metric.title = [] { return tr("Metric"); };
    metric.text = [](const PublishLine &line) { return line.metric.name; };
    TableColumn<PublishLine> people;
    people.title = [] { return tr("People changed"); };
    people.text = [](const PublishLine &line) { return numberText(line.people); };
    people.sortKey = [](const PublishLine &line) { return QVariant(line.people); };
    people.alignment = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({std::move(metric), totalColumn([] { return tr("Published"); }, &PublishLine::before),
        totalColumn([] { return tr("New"); }, &PublishLine::after), std::move(people)});
}

} // namespace waterline
