#include "goals/heatplace.h"

namespace waterline {

HeatPlace heatPlaceOf(const Org &org, const OrgPlace &place)
{
    HeatPlace result;
    result.place = place;
    result.code = org.codeOf(place);
    result.name = org.nameOf(place);
    if (place.isPerson()) {
        result.kind = HeatPlace::Kind::Person;
    } else if (const Unit *unit = org.unit(place.unit)) {
        result.kind = unit->kind == UnitKind::Region ? HeatPlace::Kind::Region : HeatPlace::Kind::Team;
        result.leader = unit->leader;
    }
    return result;
}

std::vector<HeatPlace> heatPathTo(const Org &org, const OrgPlace &place)
{
    std::vector<HeatPlace> path;
    for (const OrgPlace &step : org.pathTo(place))
        path.push_back(heatPlaceOf(org, step));
    return path;
}

} // namespace waterline
