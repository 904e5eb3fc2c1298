#pragma once

#include "parts/session.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace waterline {

/// The way to the place above, for a view whose report names the places above it and below. While the report of the
/// present place is still being read, the one before it may know the way; else one goes up as soon as it is there.
class WayUp {
public:
    explicit WayUp(Session &session)
        : m_session(session)
    {
    }

    void go()
    {
        const OrgPlace place = m_session.scope().place;
        const auto known = std::ranges::find(m_above, place, &std::pair<OrgPlace, OrgPlace>::first);
        if (known != m_above.end())
            m_session.drillTo(OrgPlace(known->second));
        else if (!place.isCompany())
            m_asked = place;
    }

    /// To be called when the report could not be read: nobody waits for the way up any more.
    void forget() { m_asked.reset(); }

    /// To be called last when a report is shown: it may go on to the place above.
    template <class Report>
    void learn(const Report &report)
    {
        m_above.clear();
        for (std::size_t i = 1; i < report.path.size(); ++i)
            m_above.emplace_back(report.path[i].place, report.path[i - 1].place);
        for (const auto &row : report.rows) {
            if (row.place != report.scope.place)
                m_above.emplace_back(row.place, report.scope.place);
        }
        if (std::exchange(m_asked, std::nullopt) == report.scope.place && !m_above.empty())
            go();
    }

private:
    Session &m_session;
    /// Places, each with the one above it.
    std::vector<std::pair<OrgPlace, OrgPlace>> m_above;
    /// Where the way up was asked for and not known.
    std::optional<OrgPlace> m_asked;
};

} // namespace waterline
