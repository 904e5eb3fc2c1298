#include "goals/compositecell.h"

#include "base/joinedtext.h"
#include "goals/amounttext.h"
#include "goals/compositelift.h"
#include "metrics/composite.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CompositeCell)
};

qint64 sumOfWeights(const std::vector<MeasuredMetric> &weighted)
{
    qint64 sum = 0;
    for (const MeasuredMetric &each : weighted)
        sum += each.metric.weight;
    return sum;
}

void addRowsOf(const Metric &metric, std::vector<Metric> &sources)
{
    if (metric.code.isEmpty())
        return;
    const auto known = std::ranges::find(sources, metric.source, &Metric::source);
    if (known == sources.end())
        sources.push_back(metric);
    else if (known->buckets.isEmpty() || metric.buckets.isEmpty())
        known->buckets.clear();
    else
        known->buckets += metric.buckets;
}

/// What was reached of what the workdays so far let expect.
QString paceExpression(const PacePoint &pace, const AmountText &amount)
{
    return QStringLiteral("%1 / (%2 * %3 / %4)")
        .arg(amount.number(pace.actual), amount.number(pace.target))
        .arg(pace.elapsed)
        .arg(pace.workdays);
}

/// Writes why a composite cell shows what it shows.
class CompositeExplainer {
public:
    CompositeExplainer(const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell,
        const std::vector<CompositeBelow> &below, bool isPerson, const RuleSet &rules)
        : m_weighted(weighted)
        , m_cell(cell)
        , m_below(below)
        , m_rules(rules)
    {
        for (std::size_t i = 0; i < weighted.size(); ++i)
            m_parts.push_back(compositePart(weighted, cell, i, isPerson, rules));
    }

    void addTo(Explanation &result) const
    {
        result.verdict = verdict();
        addInputs(result);
        if (const QString fault = compositeFault(m_weighted); !fault.isEmpty())
            return addWeights(result);
        if (!m_cell.ratio.isComputable())
            return;
        addScore(result, Text::tr("Composite score"), m_cell.ratio, false);
        if (m_cell.paceRatio.isComputable())
            addScore(result, Text::tr("Composite score of the paces"), m_cell.paceRatio, true);
        addParts(result);
        addBelow(result);
    }

private:
    [[nodiscard]] const Metric &metric(std::size_t part) const { return m_weighted[part].metric; }
    [[nodiscard]] bool isLeftOut(std::size_t part) const { return !m_parts[part].ratio.isComputable(); }
    [[nodiscard]] AmountText amountsOf(std::size_t part) const
    {
        const PeriodSums &sums = m_parts[part].sums;
        return {metric(part).isMoney(), {sums.goal, sums.actual, sums.wholeGoal, sums.wholeActual}};
    }

    [[nodiscard]] QString verdict() const
    {
        if (const QString fault = compositeFault(m_weighted); !fault.isEmpty())
            return Text::tr("not computable: %1").arg(fault);
        if (!m_cell.ratio.isComputable())
            return m_cell.sums.hasGoal ? Text::tr("not computable: no metric can be compared with its goal")
                                       : Text::tr("not computable: no metric with a weight has a goal");
        QStringList left;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (isLeftOut(i))
                left << metric(i).name;
        }
        return left.empty() ? scoreVerdict()
                            : Text::tr("%1; not computable and left out, the other weights scaled up: %2")
                                  .arg(scoreVerdict(), joinedText(left));
    }

    [[nodiscard]] QString scoreVerdict() const
    {
        const QString score = m_cell.ratio.toText();
        if (!m_cell.paceRatio.isComputable())
            return m_cell.progress.isOver() ? Text::tr("%1 of the weighted goals").arg(score)
                                            : Text::tr("%1 of the weighted goals so far").arg(score);
        const QString sentence = m_cell.isBelowPace
            ? Text::tr("%1 of the weighted goals so far; %2 of what %3 of %4 workdays let expect: below the line of "
                       "%5%")
            : Text::tr("%1 of the weighted goals so far; %2 of what %3 of %4 workdays let expect: not below the line "
                       "of %5%");
        return sentence.arg(score, m_cell.paceRatio.toText())
            .arg(m_cell.progress.elapsed)
            .arg(m_cell.progress.workdays)
            .arg(m_rules.pacePercent);
    }

    [[nodiscard]] QString inputOf(std::size_t part) const
    {
        const PeriodCell &cell = m_parts[part];
        const QString weight = weightText(metric(part).weight);
        const auto plain = [&](qint64 amount) { return AmountText::plain(amount, metric(part).isMoney()); };
        if (isLeftOut(part) && cell.sums.goal > 0)
            return Text::tr("weight %1, left out: there is nothing that it could be a share of").arg(weight);
        if (isLeftOut(part))
            return Text::tr("weight %1, left out: no goal").arg(weight);
        if (metric(part).isShare())
            return Text::tr("weight %1, a share of %2, and %3 was to be: %4")
                .arg(weight, cell.share.toText(), cell.targetShare.toText(), cell.ratio.toText());
        return Text::tr("weight %1, %2 of %3: %4")
            .arg(weight, plain(cell.sums.actual), plain(cell.sums.goal), cell.ratio.toText());
    }

    void addInputs(Explanation &result) const
    {
        const PeriodProgress &progress = m_cell.progress;
        result.inputs.push_back(
            {Text::tr("Period"), Text::tr("%1: %2").arg(progress.period.toText(), progressText(progress))});
        qint64 counted = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            result.inputs.push_back(
                {Text::tr("%1, version %2", "metric").arg(metric(i).name).arg(metric(i).version), inputOf(i)});
            counted += isLeftOut(i) ? 0 : metric(i).weight;
        }
        result.inputs.push_back(
            {Text::tr("A metric counts at most"), QStringLiteral("%1%").arg(m_rules.compositeCapPercent)});
        if (m_cell.isRenormalised)
            result.inputs.push_back(
                {Text::tr("Weights that count"), Text::tr("%1, scaled up to 100%").arg(weightText(counted))});
        if (m_cell.paceRatio.isComputable())
            result.inputs.push_back({Text::tr("While the period runs"),
                Text::tr("amounts are compared with what the workdays so far let expect, a share as it is")});
        if (m_cell.ratio.isComputable() && isAddedUp(m_below.size())) {
            QStringList names;
            for (const CompositeBelow &place : m_below)
                names << place.name;
            result.inputs.push_back(
                {Text::tr("What stands below, in the order of the sums"), joinedText(names)});
        }
        if (m_cell.sums.lateFacts > 0)
            result.inputs.push_back({Text::tr("Rows recorded only later"), QString::number(m_cell.sums.lateFacts)});
    }

    void addWeights(Explanation &result) const
    {
        QStringList weights;
        for (const MeasuredMetric &each : m_weighted)
            weights << QString::number(each.metric.weight);
        if (!weights.empty())
            result.arithmetic.push_back({Text::tr("Weights, in basis points"), weights.join(QStringLiteral(" + ")),
                QString::number(sumOfWeights(m_weighted))});
    }

    [[nodiscard]] QString attainment(std::size_t part, bool isPace) const
    {
        const AmountText amount = amountsOf(part);
        return isPace && !metric(part).isShare() ? paceExpression(m_parts[part].pace, amount)
                                                 : attainmentExpression(metric(part), m_parts[part], amount);
    }

    void addScore(Explanation &result, const QString &label, const Ratio &score, bool isPace) const
    {
        QStringList terms;
        qint64 counted = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (isLeftOut(i))
                continue;
            counted += metric(i).weight;
            terms << QStringLiteral("%1 * min(%2, %3 / 100)")
                         .arg(metric(i).weight)
                         .arg(attainment(i, isPace))
                         .arg(m_rules.compositeCapPercent);
        }
        result.arithmetic.push_back(
            {label, QStringLiteral("(%1) / %2").arg(terms.join(QStringLiteral(" + "))).arg(counted), score.toText()});
    }

    void addParts(Explanation &result) const
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (isLeftOut(i))
                continue;
            const AmountText amount = amountsOf(i);
            result.arithmetic.push_back(
                {amount.label(metric(i).name), attainment(i, false), m_parts[i].ratio.toText()});
            if (m_cell.paceRatio.isComputable() && !metric(i).isShare())
                result.arithmetic.push_back({amount.label(Text::tr("%1, its pace").arg(metric(i).name)),
                    attainment(i, true), m_parts[i].paceRatio.toText()});
        }
    }

    /// What stands below, added up: of each metric that counts, and of what it is a share of unless that counts too.
    void addBelow(Explanation &result) const
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (isLeftOut(i))
                continue;
            addBelow(result, i, metric(i).name, &PeriodSums::goal, &PeriodSums::actual);
            if (metric(i).isShare() && !counts(m_weighted[i].whole))
                addBelow(result, i, m_weighted[i].whole.name, &PeriodSums::wholeGoal, &PeriodSums::wholeActual);
        }
    }

    void addBelow(Explanation &result, std::size_t part, const QString &name, qint64 PeriodSums::*goal,
        qint64 PeriodSums::*actual) const
    {
        std::vector<PeriodPart> places;
        for (const CompositeBelow &place : m_below)
            places.push_back({place.name, place.parts[part]});
        const AmountText amount = waterline::amountsOf(metric(part).isMoney(), m_parts[part].sums, places);
        addPartLine(result, Text::tr("%1, goal from what stands below").arg(name), places, goal, amount);
        addPartLine(result, Text::tr("%1, reached from what stands below").arg(name), places, actual, amount);
    }

    [[nodiscard]] bool counts(const Metric &which) const
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (!isLeftOut(i) && metric(i).code == which.code)
                return true;
        }
        return false;
    }

    const std::vector<MeasuredMetric> &m_weighted;
    const PeriodCell &m_cell;
    const std::vector<CompositeBelow> &m_below;
    const RuleSet &m_rules;
    std::vector<PeriodCell> m_parts;
};

} // namespace

MeasuredMetric measuredMetric(const Metric &metric, const std::vector<Metric> &metrics)
{
    const Metric *whole = metric.isShare() ? metricOf(metrics, metric.shareOf) : nullptr;
    return {metric, whole ? *whole : Metric()};
}

std::vector<MeasuredMetric> weightedMetrics(const std::vector<Metric> &metrics)
{
    std::vector<MeasuredMetric> weighted;
    for (const Metric &metric : metrics) {
        if (metric.weight > 0)
            weighted.push_back(measuredMetric(metric, metrics));
    }
    std::ranges::stable_sort(
        weighted, std::ranges::greater(), [](const MeasuredMetric &each) { return each.metric.weight; });
    return weighted;
}

QString compositeFault(const std::vector<MeasuredMetric> &weighted)
{
    return weighted.empty() ? Text::tr("No metric has a weight in the composite score.")
                            : weightFault(sumOfWeights(weighted));
}

PeriodCell compositePart(const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell, std::size_t part,
    bool isPerson, const RuleSet &rules)
{
    return periodCellOf(weighted[part].metric, cell.progress, cell.parts[part], isPerson, rules);
}

PeriodCell compositeCellOf(const std::vector<MeasuredMetric> &weighted, const PeriodProgress &progress,
    std::vector<PeriodSums> parts, bool isPerson, const RuleSet &rules)
{
    PeriodCell cell;
    cell.progress = progress;
    cell.parts = std::move(parts);
    std::vector<Weighed> reached;
    std::vector<Weighed> paces;
    bool hasPace = false;
    for (std::size_t i = 0; i < weighted.size(); ++i) {
        const Metric &metric = weighted[i].metric;
        const PeriodCell part = compositePart(weighted, cell, i, isPerson, rules);
        reached.push_back({metric.weight, part.ratio});
        paces.push_back({metric.weight, metric.isShare() ? part.ratio : part.paceRatio});
        hasPace |= part.paceRatio.isComputable();
        cell.sums.hasGoal |= part.sums.hasGoal;
    }
    const Composite score = compositeOf(reached, rules);
    cell.ratio = score.score;
    cell.isRenormalised = score.isRenormalised();
    if (hasPace) {
        cell.paceRatio = compositeOf(paces, rules).score;
        cell.isBelowPace = cell.paceRatio.isComputable() && !cell.paceRatio.isAtLeastPercent(rules.pacePercent);
    }
    return cell;
}

std::vector<Metric> countedRows(
    const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell, bool isPerson, const RuleSet &rules)
{
    std::vector<Metric> sources;
    if (!cell.ratio.isComputable())
        return sources;
    for (std::size_t i = 0; i < weighted.size(); ++i) {
        if (!compositePart(weighted, cell, i, isPerson, rules).ratio.isComputable())
            continue;
        addRowsOf(weighted[i].metric, sources);
        addRowsOf(weighted[i].whole, sources);
    }
    return sources;
}

Explanation explainCompositeCell(const QString &name, const std::vector<MeasuredMetric> &weighted,
    const PeriodCell &cell, const std::vector<CompositeBelow> &below, bool isPerson, const RuleSet &rules)
{
    Explanation result{Text::tr("%1: %2, %3", "place: metric, period")
                           .arg(name, compositeMetric().name, cell.progress.period.toText()),
        cell.paceRatio.isComputable() ? QStringLiteral("R13 · R16") : QStringLiteral("R13"), rules.version, {}};
    CompositeExplainer(weighted, cell, below, isPerson, rules).addTo(result);
    result.counterfactual = compositeFault(weighted).isEmpty()
        ? liftSentence(weighted, cell, isPerson, rules)
        : Text::tr("set the weights in the metric dictionary so that they make 100%");
    return result;
}

} // namespace waterline
