#include "goalwork.h"

#include "answerjson.h"
#include "goals/goalexplain.h"
#include "goals/goaltext.h"
#include "metrics/metricstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The goals of one metric; of a share those of the whole beside them.
struct Shown {
    Metric metric;
    GoalGrid grid;
    std::optional<GoalGrid> whole;

    /// What a share is to be.
    [[nodiscard]] Ratio share(const GoalNode &node) const
    {
        return whole ? Ratio(grid.sum(node), whole->sum(node)) : Ratio();
    }
};

Result<Shown> readShown(GoalWork &work, const std::shared_ptr<const GoalTree> &tree, const GoalState &state)
{
    const std::vector<Metric> metrics = readMetrics(work.connection());
    const Result<Metric> metric = metricFrom(work.parser(), metrics);
    if (!metric)
        return metric.error();
    const auto gridOf = [&](const QString &code) {
        return state.version ? readPublished(work.connection(), tree, code, *state.version)
                             : readDraft(work.connection(), tree, code);
    };
    Shown shown{*metric, gridOf(metric->code), {}};
    if (metric->isShare())
        shown.whole = gridOf(metric->shareOf);
    return shown;
}

QJsonObject toJson(const Shown &shown, const GoalNode &node)
{
    QJsonObject json{{QStringLiteral("value"), goalText(shown.metric, shown.grid.sum(node))},
        {QStringLiteral("pinned"), shown.grid.isPinned(node)}};
    if (shown.whole)
        json[QStringLiteral("share_percent")] = shown.share(node).toText();
    return json;
}

QString toText(const Shown &shown, const GoalNode &node)
{
    QString text = goalText(shown.metric, shown.grid.sum(node));
    if (shown.whole)
        text += QStringLiteral(" (%1)").arg(shown.share(node).toText());
    return shown.grid.isPinned(node) ? text + QStringLiteral(" *") : text;
}

/// One place over the whole period and its parts.
class TreeRow {
public:
    TreeRow(const Shown &shown, const OrgPlace &place, const Period &span, const std::vector<Period> &parts)
        : m_shown(shown)
        , m_node{place, span}
        , m_parts(parts)
    {
    }

    [[nodiscard]] QJsonObject json() const
    {
        QJsonObject object = nodeJson(m_shown.grid.tree(), m_node);
        const QJsonObject number = toJson(m_shown, m_node);
        for (auto entry = number.begin(); entry != number.end(); ++entry)
            object[entry.key()] = entry.value();
        QJsonArray cells;
        for (const Period &part : m_parts) {
            QJsonObject cell = toJson(m_shown, {m_node.place, part});
            cell[QStringLiteral("period")] = part.toText();
            cells << cell;
        }
        object[QStringLiteral("cells")] = cells;
        return object;
    }

    [[nodiscard]] QStringList cells() const
    {
        QStringList texts{placeText(m_shown.grid.tree().org(), m_node.place), toText(m_shown, m_node)};
        for (const Period &part : m_parts)
            texts << toText(m_shown, {m_node.place, part});
        return texts;
    }

private:
    const Shown &m_shown;
    GoalNode m_node;
    const std::vector<Period> &m_parts;
};

Result<GoalState> stateOf(GoalWork &work)
{
    const int named = int(work.isSet("version")) + int(work.isSet("draft")) + int(work.isSet("as-of"));
    if (named > 1)
        return Error{Problem::UnknownName, Text::tr("Choose --draft, --version or --as-of."), {}};
    if (work.isSet("version"))
        return work.stateNamed(work.option("version"));
    if (!work.isSet("as-of"))
        return GoalState::draft();
    const Result<AsOf> asOf = work.call().asOf();
    if (!asOf)
        return asOf.error();
    return GoalState::published(versionAt(work.connection(), *asOf).number);
}

QString stateText(const GoalState &state)
{
    if (!state.version)
        return Text::tr("draft");
    return *state.version > 0 ? Text::tr("version %1").arg(*state.version) : Text::tr("nothing published yet");
}

/// The parts of the node's period that stand side by side.
Result<std::vector<Period>> partsOf(GoalWork &work, const GoalTree &tree, const Period &span)
{
    const Result<Period::Kind> kind = columnsFrom(work.parser(), span);
    if (!kind)
        return kind.error();
    std::vector<Period> parts = tree.calendar().partsOf(span, *kind);
    if (parts == std::vector<Period>{span})
        parts.clear();
    return parts;
}

/// Why the number is what it is, beside the published one.
Explanation explanationOf(GoalWork &work, const Shown &shown, const GoalNode &node, const GoalState &state)
{
    const auto tree = readGoalTree(work.connection(), shown.grid.tree().fiscalYear());
    const int version =
        work.isSet("as-of") ? state.version.value_or(0) : currentVersion(work.connection(), *tree).number;
    const GoalGrid published = readPublished(work.connection(), tree, shown.metric.code, version);
    return explainGoal(shown.metric, shown.grid, published, version, node, work.call().rules().version);
}

int answer(GoalWork &work, const Shown &shown, const GoalNode &node, const GoalState &state)
{
    const GoalTree &tree = shown.grid.tree();
    const Result<std::vector<Period>> parts = partsOf(work, tree, node.period);
    if (!parts)
        return work.call().refuse(parts.error());
    std::vector<TreeRow> places;
    for (const GoalNode &child : tree.childrenOf(node, GoalTree::Axis::Org))
        places.emplace_back(shown, child.place, node.period, *parts);
    const TreeRow total(shown, node.place, node.period, *parts);

    QJsonArray rows;
    QJsonArray columnNames;
    std::vector<QStringList> table{{Text::tr("Name"), node.period.toText()}};
    for (const Period &part : *parts) {
        columnNames << part.toText();
        table.front() << part.toText();
    }
    for (const TreeRow &row : places) {
        rows << row.json();
        table.push_back(row.cells());
    }
    table.push_back(total.cells());
    QJsonObject totalJson = total.json();
    std::optional<Explanation> why;
    if (work.isSet("explain")) {
        why = explanationOf(work, shown, node, state);
        addExplanation(totalJson, *why);
    }
    const QJsonObject json{{QStringLiteral("metric"), shown.metric.code}, {QStringLiteral("year"), tree.fiscalYear()},
        {QStringLiteral("version"), state.version ? QJsonValue(*state.version) : QJsonValue()},
        {QStringLiteral("unit"), tree.org().codeOf(node.place)}, {QStringLiteral("period"), node.period.toText()},
        {QStringLiteral("columns"), columnNames}, {QStringLiteral("rows"), rows}, {QStringLiteral("total"), totalJson}};
    QStringList lines{QStringLiteral("%1: %2, %3").arg(nodeText(tree, node), shown.metric.name, stateText(state))};
    lines += columns(table);
    if (!shown.grid.pins().empty())
        lines << Text::tr("* pinned");
    if (why)
        lines += explanationLines(why->title, *why);
    return work.answer(json, lines);
}

} // namespace

int goalTree(GoalWork &work)
{
    Reading reading(work.connection());
    const Result<GoalNode> node = work.node();
    if (!node)
        return work.call().refuse(node.error());
    const Result<GoalState> state = stateOf(work);
    if (!state)
        return work.call().refuse(state.error());
    const Result<int> year = work.fiscalYear();
    if (!year)
        return work.call().refuse(year.error());
    const auto tree = readGoalTree(work.connection(), *year);
    const Result<Shown> shown = readShown(work, tree, *state);
    if (!shown)
        return work.call().refuse(shown.error());
    return answer(work, *shown, *node, *state);
}

} // namespace waterline::cli
