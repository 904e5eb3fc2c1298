#pragma once

#include "org/org.h"

namespace waterline {

/// A place of the organisation as the rows and the breadcrumb of a heatmap name it.
struct HeatPlace {
    enum class Kind { Company, Region, Team, Person };

    OrgPlace place;
    Kind kind = Kind::Company;
    QString code;
    /// Empty for the company.
    QString name;
    QString leader;

    [[nodiscard]] bool isPerson() const { return kind == Kind::Person; }
    bool operator==(const HeatPlace &) const = default;
};

[[nodiscard]] HeatPlace heatPlaceOf(const Org &org, const OrgPlace &place);
/// From the company to the place, for the breadcrumb.
[[nodiscard]] std::vector<HeatPlace> heatPathTo(const Org &org, const OrgPlace &place);

} // namespace waterline
