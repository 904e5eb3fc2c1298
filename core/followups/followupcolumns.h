#pragma once

namespace waterline {

/// The columns of followUpTable(), in order.
struct FollowUpColumn {
    enum Place {
        Id,
        Batch,
        Line,
        Key,
        Code,
        Person,
        Customer,
        EventAt,
        Week,
        Action,
        Channel,
        Content,
        Evidence,
        Budget,
        DecisionMaker,
        NextContactOn,
        Count,
    };
};

} // namespace waterline
