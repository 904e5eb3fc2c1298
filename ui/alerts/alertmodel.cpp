#include "alerts/alertmodel.h"

#include "alerts/alerttext.h"
#include "base/joinedtext.h"

#include <algorithm>

namespace waterline {

namespace {

TableColumn<AlertLine> makeColumn(std::function<QString()> title, std::function<QString(const AlertLine &)> text)
{
    TableColumn<AlertLine> column;
    column.title = std::move(title);
    column.text = std::move(text);
    return column;
}

} // namespace

QString alertKindText(const AlertLine &line)
{
    QStringList parts{line.row.alert.rule, ruleName(line.row.alert.rule), line.metricNames};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

AlertModel::AlertModel(QObject *parent)
    : TableModel(parent)
{
    setColumns(makeColumns());
}

void AlertModel::setPeriodBelowPlace(bool isBelow)
{
    if (m_isPeriodBelowPlace == isBelow)
        return;
    m_isPeriodBelowPlace = isBelow;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, PlaceColumn), index(rowCount() - 1, PlaceColumn));
}

QVariant AlertModel::keyOf(const AlertLine &line) const
{
    return line.row.alert.id.value;
}

QVariant AlertModel::extra(const AlertLine &line, int, int role) const
{
    if (role == StateRole)
        return int(line.row.alert.state);
    return role == MentionedRole ? QVariant(line.row.mentioned) : QVariant();
}

std::vector<TableColumn<AlertLine>> AlertModel::makeColumns() const
{
    auto state = makeColumn(
        [] { return tr("State"); }, [](const AlertLine &line) { return alertStateName(line.row.alert.state); });
    state.sortKey = [](const AlertLine &line) { return QVariant(line.position); };
    state.mark = [](const AlertLine &line) { return std::optional(markOf(line.row.alert.state)); };
    state.exported = [](const AlertLine &line) { return QVariant(alertStateName(line.row.alert.state)); };
    auto place = makeColumn([] { return tr("Place"); }, [](const AlertLine &line) { return placeName(line.row); });
    place.subText = [this](const AlertLine &line) {
        const QString rule = ruleName(line.row.alert.rule);
        return m_isPeriodBelowPlace
            ? tr("%1 · %2", "a week or month, what a rule watches").arg(line.row.alert.period.toText(), rule)
            : rule;
    };
    place.toolTip = [](const AlertLine &line) {
        return tr("%1, %2: %3", "place, period, what is wrong")
            .arg(placeName(line.row), line.row.alert.period.toText(), alertKindText(line));
    };
    auto summary = makeColumn(
        [] { return tr("What is wrong"); }, [](const AlertLine &line) { return joinedClauses(line.sentences); });
    summary.toolTip = [](const AlertLine &line) {
        const QString sentences = line.sentences.join(u'\n');
        return line.row.isLate ? tr("%1\nRaised only after the moment that the window shows.").arg(sentences)
                               : sentences;
    };
    auto period =
        makeColumn([] { return tr("Period"); }, [](const AlertLine &line) { return line.row.alert.period.toText(); });
    auto age = makeColumn([] { return tr("Age"); }, [](const AlertLine &line) { return ageText(line.ageSeconds); });
    age.sortKey = [](const AlertLine &line) { return QVariant(line.ageSeconds); };
    age.exported = [](const AlertLine &line) { return QVariant(localText(line.row.alert.raisedAt)); };
    age.subText = [](const AlertLine &line) {
        if (isWithdrawn(line.row.alert))
            return tr("withdrawn");
        return line.row.secondsToAct ? tr("acted in %1").arg(ageText(*line.row.secondsToAct)) : tr("nobody acted");
    };
    age.toolTip = [](const AlertLine &line) {
        const QString raised = tr("Raised %1.").arg(localText(line.row.alert.raisedAt));
        if (isWithdrawn(line.row.alert))
            return tr("%1 The program closed it, because later data took back what it warned of.").arg(raised);
        return line.row.secondsToAct
            ? tr("%1 The first action came after %2.").arg(raised, hoursForPeople(*line.row.secondsToAct))
            : tr("%1 Nobody has acted on it yet.").arg(raised);
    };
    return {std::move(state), std::move(place), std::move(summary), std::move(period), std::move(age)};
}

void AlertFilterProxy::setStates(std::set<AlertState> states)
{
    m_states = std::move(states);
    invalidateFilter();
}

void AlertFilterProxy::setMentioned(const QString &name)
{
    m_mentioned = name;
    invalidateFilter();
}

bool AlertFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_states.empty() && !m_states.contains(AlertState(index.data(AlertModel::StateRole).toInt())))
        return false;
    return m_mentioned.isEmpty() || index.data(AlertModel::MentionedRole).toStringList().contains(m_mentioned);
}

} // namespace waterline
