#pragma once

#include "goals/grid/goalgrid.h"

namespace waterline {

/// Company: East (A: Wang, Li; Chen directly), West (B: Zhang; C: nobody); Lost in no unit. In the order of the tree:
/// Wang 0, Li 1, Chen 2, Zhang 3, Lost 4.
struct GridFixture {
    static constexpr UnitId east{1}, west{2}, teamA{3}, teamB{4}, teamC{5};
    static constexpr PersonId wang{11}, li{12}, chen{13}, zhang{14}, lost{15};

    [[nodiscard]] static Unit unit(UnitId id, const char *code, UnitId parent)
    {
        return {id, QString::fromUtf8(code), {}, parent.isNull() ? UnitKind::Region : UnitKind::Team, parent, {}};
    }
    [[nodiscard]] static Person person(PersonId id, const char *code, UnitId unit)
    {
        return {id, QString::fromUtf8(code), {}, {}, unit, {}};
    }
    [[nodiscard]] static Org company()
    {
        return Org({unit(east, "E", {}), unit(west, "W", {}), unit(teamA, "E-A", east), unit(teamB, "W-B", west),
                       unit(teamC, "W-C", west)},
            {person(wang, "S1", teamA), person(li, "S2", teamA), person(chen, "S3", east), person(zhang, "S4", teamB),
                person(lost, "S5", {})});
    }

    [[nodiscard]] static std::shared_ptr<const GoalTree> tree(
        int startMonth = 1, int year = 2026, const WorkCalendar &workdays = WorkCalendar())
    {
        return std::make_shared<const GoalTree>(company(), FiscalCalendar(startMonth), year, workdays);
    }
    /// "2026", "2026-Q1", "2026-01" or "2026-W05" of a place.
    [[nodiscard]] static GoalNode node(const OrgPlace &place, const char *period)
    {
        return {place, Period::parse(QString::fromUtf8(period)).value_or(Period())};
    }
    [[nodiscard]] static OrgPlace at(UnitId unit) { return {unit, {}}; }
    [[nodiscard]] static OrgPlace at(PersonId person) { return {{}, person}; }

    /// All five people's goals of one week, in their order.
    static void setWeek(GoalGrid &grid, std::size_t week, const std::vector<qint64> &values)
    {
        for (std::size_t person = 0; person < values.size(); ++person)
            grid.setLeaf(person, week, values[person]);
    }
    /// The first week: Wang 10, Li 20, Chen 30 (East), Zhang 40 (West), Lost 0.
    [[nodiscard]] static GoalGrid firstWeek()
    {
        GoalGrid grid(tree());
        setWeek(grid, 0, {10, 20, 30, 40, 0});
        return grid;
    }
    [[nodiscard]] static GoalNode week1(const OrgPlace &place = {}) { return node(place, "2026-W01"); }
    [[nodiscard]] static std::vector<qint64> weekOf(const GoalGrid &grid, std::size_t week)
    {
        std::vector<qint64> values;
        for (std::size_t person = 0; person < grid.tree().order().people().size(); ++person)
            values.push_back(grid.leaf(person, week));
        return values;
    }
};

} // namespace waterline
