#include "goals/heatcellview.h"

#include "base/joinedtext.h"
#include "parts/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HeatCell)
};

/// What of a cell the ratio was made from: a unit counts no more of a person than was planned (R8).
qint64 doneOf(const HeatCell &cell, bool isPerson)
{
    return isPerson ? cell.actual : cell.counted;
}

QString detailOf(const HeatCell &cell, bool isPerson)
{
    const qint64 done = doneOf(cell, isPerson);
    const QString share = Text::tr("%1 / %2", "actual / plan").arg(numberText(done), numberText(cell.plan.value_or(0)));
    return cell.actual == done
        ? share
        : Text::tr("%1 · +%2", "actual / plan · beyond the plans").arg(share, numberText(cell.actual - done));
}

/// Empty where nothing of it was counted.
QString verifiedLine(const HeatRow &row, const HeatCell &cell)
{
    if (!row.verified)
        return {};
    const VerifiedCount &count = (*row.verified)[coreIndex(cell.action)];
    return count.followUps > 0 ? Text::tr("Verified: %1.").arg(verifiedText(count)) : QString();
}

QString toolTipOf(const HeatCell &cell, bool isPerson, const RuleSet &rules)
{
    const QString what = actionName(cell.action);
    if (!cell.ratio.isComputable()) {
        return cell.actual > 0
            ? Text::tr("%1: %2 done, but no plan to compare with.").arg(what, numberText(cell.actual))
            : Text::tr("%1: no plan and nothing done.").arg(what);
    }
    QStringList lines{
        Text::tr("%1: %2 done of %3 planned.").arg(what, numberText(cell.actual), numberText(*cell.plan))};
    if (doneOf(cell, isPerson) != cell.actual)
        lines << Text::tr("%1 of them count, since one person's surplus does not fill another's gap.")
                     .arg(numberText(cell.counted));
    lines
        << (cell.progress.isOver() ? Text::tr("Deviation: %1.") : Text::tr("Pace: %1.")).arg(heatVerdict(cell, rules));
    if (!isPerson && cell.progress.isOver())
        lines << Text::tr("People off plan: %1.").arg(numberText(cell.deviatingPeople));
    return lines.join(u'\n');
}

std::optional<Mark> markOf(const HeatCell &cell)
{
    const Deviation &deviation = cell.deviation;
    if (!cell.isWarning())
        return std::nullopt;
    return deviation.direction == Deviation::Direction::Over ? Mark::Over : Mark::Short;
}

/// A share of a plan: with a colour where there is something to judge.
void fillShare(HeatCellView &view, const Ratio &judged)
{
    view.kind = judged.isComputable() ? HeatCellView::Kind::Attainment : HeatCellView::Kind::Pending;
    view.heat = judged;
    view.figure = percentText(view.ratio);
}

HeatCellView actionView(const HeatRow &row, const HeatCell &cell, bool hasPlans, const RuleSet &rules)
{
    const bool isPerson = row.isPerson();
    HeatCellView view;
    view.ratio = cell.ratio;
    view.toolTip = toolTipOf(cell, isPerson, rules);
    if (const QString verified = verifiedLine(row, cell); !verified.isEmpty())
        view.toolTip += u'\n' + verified;
    if (cell.ratio.isComputable()) {
        fillShare(view, cell.judged());
        view.mark = markOf(cell);
        view.detail = detailOf(cell, isPerson);
    } else if (!hasPlans) {
        view.kind = HeatCellView::Kind::Count;
        view.figure = numberText(cell.actual);
    } else if (cell.actual > 0) {
        view.kind = HeatCellView::Kind::Unplanned;
        view.figure = Text::tr("unplanned");
        view.detail = Text::tr("%1 done").arg(numberText(cell.actual));
    } else {
        view.figure = Text::tr("no plan");
    }
    return view;
}

QString penetrationToolTip(const HeatRow &row, const RuleSet &rules)
{
    const HeatCells &cells = row.cells;
    const QString line = numberText(rules.healthyPenetrationPercent);
    QStringList lines{!cells.progress.isOver() ? Text::tr("Penetration: %1.").arg(penetrationVerdict(cells, rules))
            : cells.isHealthy(rules)           ? Text::tr("Penetration is healthy: at least %1%.").arg(line)
                                               : Text::tr("Penetration is below the healthy line of %1%.").arg(line)};
    for (const HeatCell &cell : cells.actions) {
        if (cell.ratio.isComputable())
            lines << Text::tr("%1: %2").arg(actionName(cell.action), percentText(cell.ratio));
    }
    if (row.isPerson())
        lines << Text::tr("Each action counts up to 100%, so that one cannot hide another.");
    if (cells.notComputable > 0) {
        lines << (row.isPerson() ? Text::tr("Actions without a plan, left out: %1.")
                                 : Text::tr("People without a plan, left out: %1."))
                     .arg(numberText(cells.notComputable));
    }
    return lines.join(u'\n');
}

HeatCellView penetrationView(const HeatRow &row, const RuleSet &rules)
{
    HeatCellView view;
    view.ratio = row.cells.penetration;
    if (!view.ratio.isComputable()) {
        view.figure = Text::tr("no plan");
        view.toolTip = Text::tr("Penetration is not computable without a weekly plan.");
        return view;
    }
    fillShare(view, row.cells.judged());
    if (row.cells.progress.isOver() ? !row.cells.isHealthy(rules) : row.cells.isBelowPace)
        view.mark = Mark::Short;
    view.toolTip = penetrationToolTip(row, rules);
    return view;
}

QString spokenText(const HeatRow &row, HeatColumn column, const HeatCellView &view)
{
    QStringList parts{heatRowName(row), heatColumnName(column), view.figure};
    if (!view.detail.isEmpty())
        parts << view.detail;
    if (view.mark)
        parts << markWord(*view.mark);
    return joinedPhrases(parts);
}

} // namespace

HeatCellView heatCellView(const HeatRow &row, HeatColumn column, bool hasPlans, const RuleSet &rules)
{
    HeatCellView view =
        column ? actionView(row, row.cells.actions[coreIndex(*column)], hasPlans, rules) : penetrationView(row, rules);
    view.spoken = spokenText(row, column, view);
    return view;
}

QString heatRowName(const HeatPlace &row)
{
    return row.name.isEmpty() ? Text::tr("Company") : row.name;
}

QString heatColumnName(HeatColumn column)
{
    return column ? actionName(*column) : Text::tr("Penetration");
}

} // namespace waterline
