#include "goals/compositelift.h"

#include "goals/amounttext.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CompositeCell)
};

bool isEnough(const PeriodCell &cell, bool isPace)
{
    return isPace ? !cell.isBelowPace : cell.ratio.isAtLeastPercent(100);
}

bool hasToBeLifted(const PeriodCell &cell)
{
    return cell.ratio.isComputable() && !isEnough(cell, cell.isBelowPace);
}

/// The score of a cell if one of its metrics had more.
class Raised {
public:
    Raised(const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell, bool isPerson, const RuleSet &rules)
        : m_weighted(weighted)
        , m_cell(cell)
        , m_isPerson(isPerson)
        , m_rules(rules)
    {
    }

    [[nodiscard]] std::optional<CompositeLift> liftOf(std::size_t part) const
    {
        const Ratio before = attainment(m_cell, part);
        // Beyond the cap nothing counts any more, and no share exceeds its whole.
        qint64 enough = mostOf(part);
        if (!before.isComputable() || enough <= 0 || !suffices(part, enough))
            return std::nullopt;
        for (qint64 tooLittle = 0; enough - tooLittle > 1;) {
            const qint64 middle = tooLittle + (enough - tooLittle) / 2;
            (suffices(part, middle) ? enough : tooLittle) = middle;
        }
        return CompositeLift{part, enough, before, attainment(with(part, enough), part)};
    }

private:
    [[nodiscard]] Ratio attainment(const PeriodCell &cell, std::size_t part) const
    {
        return compositePart(m_weighted, cell, part, m_isPerson, m_rules).ratio;
    }

    [[nodiscard]] qint64 mostOf(std::size_t part) const
    {
        const PeriodSums &sums = m_cell.parts[part];
        const qint64 capped = (sums.goal / 100 + 1) * m_rules.compositeCapPercent - sums.actual;
        return m_weighted[part].metric.isShare() ? sums.wholeActual - sums.actual : capped;
    }

    [[nodiscard]] PeriodCell with(std::size_t part, qint64 more) const
    {
        std::vector<PeriodSums> parts = m_cell.parts;
        parts[part].actual += more;
        parts[part].counted += more;
        return compositeCellOf(m_weighted, m_cell.progress, std::move(parts), m_isPerson, m_rules);
    }

    [[nodiscard]] bool suffices(std::size_t part, qint64 more) const
    {
        return isEnough(with(part, more), m_cell.isBelowPace);
    }

    const std::vector<MeasuredMetric> &m_weighted;
    const PeriodCell &m_cell;
    bool m_isPerson;
    const RuleSet &m_rules;
};

Ratio riseOf(const CompositeLift &lift)
{
    return lift.after.plus(lift.before.times(Ratio(-1, 1)));
}

} // namespace

std::optional<CompositeLift> smallestLift(
    const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell, bool isPerson, const RuleSet &rules)
{
    std::optional<CompositeLift> smallest;
    if (!hasToBeLifted(cell))
        return smallest;
    const Raised raised(weighted, cell, isPerson, rules);
    for (std::size_t part = 0; part < weighted.size(); ++part) {
        const std::optional<CompositeLift> lift = raised.liftOf(part);
        if (lift && (!smallest || riseOf(*lift).compare(riseOf(*smallest)) < 0))
            smallest = lift;
    }
    return smallest;
}

QString liftSentence(
    const std::vector<MeasuredMetric> &weighted, const PeriodCell &cell, bool isPerson, const RuleSet &rules)
{
    if (!hasToBeLifted(cell))
        return {};
    const std::optional<CompositeLift> lift = smallestLift(weighted, cell, isPerson, rules);
    if (!lift) {
        return cell.isBelowPace
            ? Text::tr("no metric alone brings the score back on pace, because each counts at most %1%")
                  .arg(rules.compositeCapPercent)
            : Text::tr("no metric alone lifts the score to 100%, because each counts at most %1%; all of them at "
                       "their goals do")
                  .arg(rules.compositeCapPercent);
    }
    const Metric &metric = weighted[lift->part].metric;
    const auto sentence = [&](const QString &pattern) {
        return pattern.arg(
            AmountText::plain(lift->more, metric.isMoney()), metric.name, lift->before.toText(), lift->after.toText());
    };
    if (cell.isBelowPace) {
        return metric.isShare()
            ? sentence(Text::tr("%1 more of %2 within the same whole by today, from %3 to %4 of its goal, would bring "
                                "the score back on pace, the other attainments as they are"))
            : sentence(Text::tr("%1 more of %2 by today, from %3 to %4 of its goal, would bring the score back on "
                                "pace, the other attainments as they are"));
    }
    return metric.isShare()
        ? sentence(Text::tr("%1 more of %2 within the same whole, from %3 to %4 of its goal, would lift the score to "
                            "100%, the other attainments as they are"))
        : sentence(Text::tr("%1 more of %2, from %3 to %4 of its goal, would lift the score to 100%, the other "
                            "attainments as they are"));
}

} // namespace waterline
