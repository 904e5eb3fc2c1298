#include "goals/split/splitexplanation.h"

#include "base/joinedtext.h"
#include "goals/amounttext.h"
#include "goals/goaltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace waterline {

namespace {

__extension__ using Wide = __int128;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

class SplitExplainer {
public:
    SplitExplainer(const GoalGrid &draft, const SplitBasis &basis, const SplitKey &key, const SplitComparison &split)
        : m_draft(draft)
        , m_basis(basis)
        , m_key(key)
        , m_split(split)
        , m_isHeld(split.shares.size(), false)
    {
    }

    Explanation run(int ruleVersion)
    {
        m_explanation.title =
            Text::tr("%1: %2 divided").arg(nodeText(m_draft.tree(), m_split.node), m_basis.metric.name);
        m_explanation.rule = QStringLiteral("R2");
        m_explanation.ruleVersion = ruleVersion;
        m_explanation.verdict = verdict();
        addInputs();
        if (m_key.kind == SplitKey::Kind::ChannelMix)
            addChannelLines();
        findHeld();
        for (std::size_t i = 0; i < m_split.shares.size(); ++i)
            addShareLine(i);
        for (const SplitShare &share : m_split.shares)
            addAttainmentLines(share);
        return std::move(m_explanation);
    }

private:
    [[nodiscard]] QString childText(const SplitShare &share) const
    {
        return m_split.axis == GoalTree::Axis::Org ? placeText(m_draft.tree().org(), share.node.place)
                                                   : share.node.period.toText();
    }

    [[nodiscard]] QString amountText(qint64 amount) const { return goalText(m_basis.metric, amount); }

    [[nodiscard]] QString verdict() const
    {
        const auto widest = std::ranges::max_element(
            m_split.shares, {}, [](const SplitShare &share) { return std::abs(share.delta()); });
        if (widest->delta() == 0)
            return Text::tr("The same as an even split.");
        return Text::tr("%1 gets %2 instead of %3 evenly.")
            .arg(childText(*widest), amountText(widest->amount), amountText(widest->evenAmount));
    }

    void addInputs()
    {
        m_explanation.inputs.push_back({Text::tr("Key"), splitKeyName(m_key.kind)});
        m_explanation.inputs.push_back({Text::tr("To be divided"), amountText(m_split.total)});
        for (const SplitShare &share : m_split.shares) {
            addBase(share);
            m_explanation.inputs.push_back(
                {Text::tr("%1: weight in basis points").arg(childText(share)), QString::number(share.basisPoints)});
        }
        for (const auto &[channel, factor] : m_key.factors)
            m_explanation.inputs.push_back(
                {Text::tr("Factor of %1 in basis points").arg(channel), QString::number(factor)});
    }

    /// What the weight of a child is, where it is more than a number that was typed; channels have lines of their own.
    void addBase(const SplitShare &share)
    {
        if (m_key.kind == SplitKey::Kind::LastYear) {
            const WeekRange weeks = yearBefore(share.node.period, m_draft.tree().calendar());
            m_explanation.inputs.push_back(
                {Text::tr("%1: reached from %2 to %3").arg(childText(share), weeks.first.toText(), weeks.last.toText()),
                    amountText(actualOf(m_basis, share.node.place, weeks))});
        }
        if (m_key.kind == SplitKey::Kind::Workdays)
            m_explanation.inputs.push_back(
                {Text::tr("%1: workdays").arg(childText(share)), QString::number(share.weight)});
    }

    /// What was won in each channel, with its factor.
    void addChannelLines()
    {
        for (const SplitShare &share : m_split.shares) {
            QStringList names;
            QStringList terms;
            for (const auto &[key, channel] : channelsOf(m_basis, share.node.place)) {
                names << (channel.name.isEmpty() ? Text::tr("no channel") : channel.name);
                terms << QStringLiteral("%1 * %2").arg(channel.amount).arg(factorOf(m_key, key));
            }
            if (terms.isEmpty())
                continue;
            m_explanation.arithmetic.push_back(
                {Text::tr("%1: weight, in hundredths of the currency times basis points (%2)")
                        .arg(childText(share), joinedText(names)),
                    terms.join(QStringLiteral(" + ")), QString::number(share.weight)});
        }
    }

    /// Marks the children that pins keep from their share: those that are pinned, then, as what they take leaves less
    /// to the others, one by one those that got the most above it.
    void findHeld()
    {
        for (std::size_t i = 0; i < m_isHeld.size(); ++i)
            m_isHeld[i] = m_draft.isPinned(m_split.shares[i].node);
        for (;;) {
            std::optional<std::size_t> next;
            for (std::size_t i = 0; i < m_isHeld.size(); ++i) {
                if (!m_isHeld[i] && !isShare(i) && (!next || excessOf(i) > excessOf(*next)))
                    next = i;
            }
            if (!next)
                return;
            m_isHeld[*next] = true;
        }
    }

    [[nodiscard]] qint64 excessOf(std::size_t i) const { return m_split.shares[i].amount - floorOf(i); }
    [[nodiscard]] bool isShare(std::size_t i) const
    {
        return excessOf(i) == 0 || (excessOf(i) == 1 && remainderOf(i) > 0);
    }

    /// What the children that are not held share, and their weights together.
    [[nodiscard]] qint64 rest() const
    {
        qint64 rest = m_split.total;
        for (std::size_t i = 0; i < m_split.shares.size(); ++i)
            rest -= m_isHeld[i] ? m_split.shares[i].amount : 0;
        return rest;
    }
    [[nodiscard]] qint64 weightOf(std::size_t i) const { return isUnweighted() ? 1 : m_split.shares[i].weight; }
    [[nodiscard]] qint64 wholeWeight() const
    {
        qint64 sum = 0;
        for (std::size_t i = 0; i < m_split.shares.size(); ++i)
            sum += m_isHeld[i] ? 0 : weightOf(i);
        return sum;
    }
    /// All that are left have the weight 0, which counts as even.
    [[nodiscard]] bool isUnweighted() const
    {
        for (std::size_t i = 0; i < m_split.shares.size(); ++i) {
            if (!m_isHeld[i] && m_split.shares[i].weight > 0)
                return false;
        }
        return true;
    }
    [[nodiscard]] qint64 floorOf(std::size_t i) const { return qint64(Wide(rest()) * weightOf(i) / wholeWeight()); }
    [[nodiscard]] qint64 remainderOf(std::size_t i) const { return qint64(Wide(rest()) * weightOf(i) % wholeWeight()); }

    /// Shares are exact to the smallest unit, so that the line is in it: (rest * weight - remainder) / weights, and one
    /// more for the largest remainders.
    void addShareLine(std::size_t i)
    {
        const SplitShare &share = m_split.shares[i];
        const QString unit =
            m_basis.metric.isMoney() ? Text::tr("%1: share, in hundredths of the currency") : Text::tr("%1: share");
        QString expression = QString::number(share.amount);
        QString label = unit.arg(childText(share));
        if (m_isHeld[i]) {
            label = Text::tr("%1 (held by pins)").arg(label);
        } else {
            const qint64 divisor = std::gcd(weightOf(i), wholeWeight());
            expression =
                QStringLiteral("%1 * %2 / %3").arg(rest()).arg(weightOf(i) / divisor).arg(wholeWeight() / divisor);
            if (const qint64 remainder = remainderOf(i) / divisor; remainder > 0)
                expression = QStringLiteral("(%1 * %2 - %3) / %4")
                                 .arg(rest())
                                 .arg(weightOf(i) / divisor)
                                 .arg(remainder)
                                 .arg(wholeWeight() / divisor);
            if (share.amount > floorOf(i))
                expression += QStringLiteral(" + 1");
        }
        m_explanation.arithmetic.push_back({label, expression, QString::number(share.amount)});
    }

    void addAttainmentLines(const SplitShare &share)
    {
        const auto add = [&](const QString &label, qint64 amount, const Ratio &ratio) {
            if (!ratio.isComputable())
                return;
            const AmountText text(m_basis.metric.isMoney(), {*share.actual, amount});
            m_explanation.arithmetic.push_back({text.label(label.arg(childText(share))),
                QStringLiteral("%1 / %2").arg(text.number(*share.actual), text.number(amount)), ratio.toText()});
        };
        add(Text::tr("%1: attainment by this split"), share.amount, share.attainment());
        add(Text::tr("%1: attainment by an even split"), share.evenAmount, share.evenAttainment());
    }

    const GoalGrid &m_draft;
    const SplitBasis &m_basis;
    const SplitKey &m_key;
    const SplitComparison &m_split;
    std::vector<bool> m_isHeld;
    Explanation m_explanation;
};

} // namespace

Explanation explainSplit(const GoalGrid &draft, const SplitBasis &basis, const SplitKey &key,
    const SplitComparison &comparison, int ruleVersion)
{
    return SplitExplainer(draft, basis, key, comparison).run(ruleVersion);
}

} // namespace waterline
